import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { actionNames } from '../../src/actions/definition.ts'
import { version } from '../../src/foundation/index.ts'
import { temporaryFolder } from '../support/folder.ts'
import { shippedBundle, start } from './bundle.ts'

const shipped = shippedBundle()
const mlops = (...args: string[]) => start(join(shipped.folder, 'dist/cli.js'), args, temporaryFolder())

describe('the command line in the bundle', () => {
  it('prints its version', () => {
    expect(mlops('--version')).toEqual({ exitCode: 0, stdout: `${version}\n`, stderr: '' })
  })

  it('lists its commands', () => {
    const { exitCode, stdout } = mlops()
    expect(exitCode).toBe(0)
    for (const name of actionNames) expect(stdout).toContain(`\n  ${name}`)
  })

  it.each(actionNames)('%s --help prints its inputs', (name) => {
    const { exitCode, stdout, stderr } = mlops(name, '--help')
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' })
    expect(stdout).toContain('--report-directory')
  })

  it.each([
    [['unknown'], 'is not a command'],
    [['verify'], 'MODEL@VERSION'],
    [['train-on-runner', '--modle', 'x'], 'Did you mean `model`?'],
    [['train-on-runner'], '→ Create it'],
    [['evaluate-and-compare', '--confidence', '2'], 'must be at most'],
  ])('ends with 2 and says what to do: %j', (args, message) => {
    const { exitCode, stdout, stderr } = mlops(...args)
    expect(stderr).toContain(message)
    expect(stdout).toBe('')
    expect(exitCode).toBe(2)
  })

  it('hashes large files in worker threads, whose entry ships beside the bundle', () => {
    const workspace = temporaryFolder()
    const paths = ['a.bin', 'b.bin', 'c.bin']
    const bytes = Buffer.alloc(6 * 1024 * 1024, 'flights')
    for (const path of paths) writeFileSync(join(workspace, path), bytes)
    const { exitCode, stderr } = start(
      join(shipped.folder, 'dist/cli.js'),
      ['data', 'add', ...paths],
      workspace,
    )
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' })
    const md5 = createHash('md5').update(bytes).digest('hex')
    for (const path of paths)
      expect(readFileSync(join(workspace, `${path}.dvc`), 'utf8')).toContain(`md5: ${md5}\n`)
    expect(existsSync(join(shipped.folder, 'dist/hash-worker.js'))).toBe(true)
  })

  it.skipIf(process.platform === 'win32')('can be started by its name', () => {
    const file = join(shipped.folder, 'dist/cli.js')
    expect(statSync(file).mode & 0o111).toBe(0o111)
    expect(execFileSync(file, ['--version'], { encoding: 'utf8' })).toBe(`${version}\n`)
  })
})

describe('the size of the bundle', () => {
  it('is below 3 MB when packed', () => {
    const packed = execFileSync('tar', ['-cf', '-', 'dist'], { cwd: shipped.folder, maxBuffer: 2 ** 28 })
    expect(gzipSync(packed).length).toBeLessThan(3_000_000)
  })
})
