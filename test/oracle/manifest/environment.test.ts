import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { collectRun, type LockFacts, type RunFacts } from '../../../src/training/manifest/index.ts'
import { type TestServices, testServices } from '../../support/services.ts'

const uvProgram = fileURLToPath(new URL('../../../.venv/bin/uv', import.meta.url))

let folder: string
let services: TestServices

const pyproject = (dependencies: string, group = 'iniconfig') => `
[project]
name = "flights"
version = "0.1.0"
requires-python = ">=3.10"
dependencies = [${dependencies}]
[project.optional-dependencies]
cli = ["pluggy; python_version >= '3.8'"]
all = ["flights[cli]"]
[dependency-groups]
dev = ["${group}", { include-group = "lint" }]
lint = ["pathspec"]
`
const declared = `"Packaging>=23, !=23.1", "colorama; sys_platform == 'win32'", "tomli<3; python_version < '3.11'", "click~=8.1"`

async function uv(...args: string[]) {
  const result = await services.process.run(uvProgram, args, { cwd: folder })
  return { ok: result.exitCode === 0, said: result.stderr }
}

async function make(...args: string[]) {
  const { ok, said } = await uv(...args)
  if (!ok) throw new Error(said)
}

const run = (lock: string | null, more: Partial<Parameters<typeof collectRun>[0]> = {}): Promise<RunFacts> =>
  collectRun(
    {
      model: 'flights',
      folder,
      words: ['python', 'train.py'],
      env: {},
      parameters: [],
      data: [],
      tree: '0',
      lock,
      container: null,
      gpu: [],
      outputs: {},
      ...more,
    },
    services,
  )

const told = ({ verified, problems }: LockFacts) => ({
  verified,
  problems: problems.map(({ kind, package: name, message }) => `${kind} ${name ?? message}`),
})
const lockOf = async (path: string | null = null) => told((await run(path)).environment.lock!)

beforeAll(async () => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'mlops-uv-')))
  services = testServices(folder, { VIRTUAL_ENV: undefined })
  writeFileSync(join(folder, 'pyproject.toml'), pyproject(declared))
  await make('sync', '--quiet')
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('an environment that uv made', () => {
  it('is found verified, its Python and packages named', async () => {
    const { environment, os } = await run(null)
    expect(told(environment.lock!)).toEqual({ verified: true, problems: [] })
    expect(environment.lock).toMatchObject({ tool: 'uv', path: 'uv.lock' })
    expect(environment.python).toMatchObject({ implementation: 'CPython', executable: './.venv/bin/python' })
    expect(environment.packages.map(({ name }) => name)).toEqual([
      'click',
      'iniconfig',
      'packaging',
      'pathspec',
    ])
    expect(os.libc).toMatch(/^glibc \d/)
  })

  it('is found verified without its groups and with its extras', async () => {
    await make('sync', '--quiet', '--no-dev', '--all-extras')
    expect(await lockOf()).toEqual({ verified: true, problems: [] })
    await make('sync', '--quiet')
  })

  it('is not hidden by a file of the folder that is named like a module', async () => {
    writeFileSync(join(folder, 'json.py'), 'raise SystemExit(1)')
    expect((await run(null)).environment.packages).toHaveLength(4)
    rmSync(join(folder, 'json.py'))
  })

  it.each([
    ['as it was locked', declared, 'iniconfig'],
    [
      'in other words',
      declared
        .replace('Packaging>=23, !=23.1', 'packaging !=23.1,>=23')
        .replace('click~=8.1', 'Click ~= 8.1'),
      'iniconfig',
    ],
    [
      'with a marker in other words',
      declared.replace("sys_platform == 'win32'", "'win32' == sys_platform"),
      'iniconfig',
    ],
    ['with a new dependency', `${declared}, "six"`, 'iniconfig'],
    ['without one', declared.replace('"click~=8.1"', ''), 'iniconfig'],
    ['with another range', declared.replace('~=8.1', '~=8.2'), 'iniconfig'],
    ['with an extra', declared.replace('click~', 'click[x]~'), 'iniconfig'],
    ['with another group', declared, 'iniconfig>1'],
  ])(
    'has a lock that belongs to pyproject.toml %s exactly where uv says so',
    async (_, dependencies, group) => {
      writeFileSync(join(folder, 'pyproject.toml'), pyproject(dependencies, group))
      const { ok } = await uv('lock', '--check')
      const { problems } = await lockOf()
      writeFileSync(join(folder, 'pyproject.toml'), pyproject(declared))
      expect(problems.some((text) => text.startsWith('stale'))).toBe(!ok)
    },
  )

  it('is told where it is not as locked', async () => {
    await make('pip', 'install', '--quiet', 'packaging==24.0', 'six')
    await make('pip', 'uninstall', '--quiet', 'click')
    expect(await lockOf()).toEqual({
      verified: false,
      problems: ['missing click', 'other-version packaging', 'extra six'],
    })
    const unmade = await run(null, { environmentMade: false })
    expect(unmade.environment.packages).toEqual([])
    expect(unmade.environment.lock?.problems.map(({ kind }) => kind)).toEqual(['not-checked'])
    await make('sync', '--quiet')
  })

  it('is compared with the same lock as requirements with hashes, and as pylock.toml', async () => {
    await make('export', '--quiet', '--no-dev', '--no-emit-project', '--output-file', 'requirements.txt')
    await make('export', '--quiet', '--no-dev', '--no-emit-project', '--output-file', 'pylock.toml')
    for (const path of ['requirements.txt', 'pylock.toml'])
      expect(await lockOf(path)).toEqual({ verified: true, problems: ['extra iniconfig', 'extra pathspec'] })
  })

  it('is compared with what uv pip compile made, which is stale once its source asks for more', async () => {
    writeFileSync(join(folder, 'base.in'), 'click>=8\ncolorama; sys_platform == "win32"\n')
    await make('pip', 'compile', '--quiet', '--generate-hashes', '--universal', 'base.in', '-o', 'base.txt')
    expect((await lockOf('base.txt')).verified).toBe(true)
    writeFileSync(join(folder, 'base.in'), 'click>=8\nsix\n')
    expect((await lockOf('base.txt')).problems).toContain(
      'stale base.txt does not belong to base.in: `six` is declared and not locked',
    )
  })

  it('that is conda’s is recognised by its own records', async () => {
    const records = join(folder, '.venv', 'conda-meta')
    mkdirSync(records)
    writeFileSync(join(records, 'numpy-1.26.4-py311h64a7726_0.json'), '{}')
    writeFileSync(join(records, 'history'), '')
    const lock = `version: 1
metadata: { content_hash: {}, channels: [], platforms: [linux-64, linux-aarch64], sources: [] }
package:
${['linux-64', 'linux-aarch64'].map((platform) => `- { name: numpy, version: 1.26.4, manager: conda, platform: ${platform}, category: main, optional: false }`).join('\n')}
`
    writeFileSync(join(folder, 'conda-lock.yml'), lock)
    expect((await lockOf('conda-lock.yml')).verified).toBe(true)
    writeFileSync(join(folder, 'conda-lock.yml'), lock.replaceAll('1.26.4', '2.0.0'))
    expect((await lockOf('conda-lock.yml')).problems[0]).toBe('other-version numpy')
    rmSync(records, { recursive: true })
  })

  it('is not compared where Python has no reader for TOML, and says what to do', async () => {
    const site = join(folder, 'no-toml')
    mkdirSync(site)
    for (const name of ['tomllib', 'tomli'])
      writeFileSync(join(site, `${name}.py`), 'raise ImportError(__name__)')
    const before = services
    services = testServices(folder, { VIRTUAL_ENV: undefined, PYTHONPATH: site })
    const { environment } = await run('uv.lock')
    services = before
    expect(environment.lock).toMatchObject({
      verified: false,
      problems: [
        {
          kind: 'not-checked',
          message: expect.stringMatching(/no reader for TOML$/),
          remedy: 'Use Python 3.11 or later, or install `tomli` beside what it trains with',
        },
      ],
    })
    expect(environment.packages.length).toBeGreaterThan(3)
  })

  it('is told to be locked by a broken file', async () => {
    const lock = readFileSync(join(folder, 'uv.lock'))
    renameSync(join(folder, 'uv.lock'), join(folder, 'uv.lock.kept'))
    writeFileSync(join(folder, 'uv.lock'), lock.subarray(0, 300))
    expect((await lockOf('uv.lock')).problems[0]).toMatch(/^not-checked uv.lock was not compared/)
    renameSync(join(folder, 'uv.lock.kept'), join(folder, 'uv.lock'))
  })
})
