import { existsSync, mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { dataCommands } from '../../../src/cli/commands/data.ts'
import { temporaryFolder } from '../../support/folder.ts'
import { type Checkout, openCheckout } from '../actions/data-version/checkout.ts'

let at: Checkout
const data = (...args: string[]) => at.mlops(['data', ...args])
const json = async (...args: string[]) => {
  const { stdout, exitCode } = await data(...args, '--json')
  expect(exitCode).toBe(0)
  return JSON.parse(stdout)
}
beforeEach(async () => {
  at = await openCheckout()
  at.file('data/a.csv', 'a\n1\n')
  at.file('data/raw/b.csv', 'b\n1\n')
  at.file('data/raw/c.csv', 'c\n1\n')
})

describe('mlops data add', () => {
  it('says what was recorded, and what git should get, quoted for a shell', async () => {
    at.file("data/it's 1.csv", 'x')
    const { stdout, exitCode } = await data('add', 'data/a.csv', 'data/raw', "data/it's 1.csv")
    expect(exitCode).toBe(0)
    expect(stdout).toContain('✓ data/a.csv: version recorded in data/a.csv.dvc, 4 bytes')
    expect(stdout).toContain('✓ data/raw (2 files): version recorded in data/raw.dvc, 8 bytes')
    expect(stdout).toMatch(/For git: git add .*data\/a\.csv\.dvc.* 'data\/it'\\''s 1\.csv\.dvc'/)
    expect((await data('add', 'data/a.csv')).stdout).toContain('· data/a.csv: unchanged, 4 bytes')
  })

  it('takes paths from the folder it is called in', async () => {
    const { stdout } = await at.mlops(['data', 'add', 'b.csv', '../a.csv'], 'data/raw')
    expect(stdout).toContain('data/raw/b.csv.dvc')
    expect(existsSync(join(at.folder, 'data/a.csv.dvc'))).toBe(true)
    expect(existsSync(join(at.folder, 'data/raw/.dvc'))).toBe(false)
  })

  it('as JSON tells each path', async () => {
    expect(await json('add', 'data/a.csv')).toMatchObject({
      added: [{ path: 'data/a.csv', pointer: 'data/a.csv.dvc', changed: true, size: 4 }],
      written: expect.arrayContaining(['data/a.csv.dvc', 'data/.gitignore']),
    })
  })

  it.each([
    ['../elsewhere.csv', 2],
    ['/etc/hostname', 2],
    ['data/none.csv', 2],
    ['.git/config', 2],
  ])('refuses %s', async (path, code) => {
    const { exitCode, stderr, stdout } = await data('add', path)
    expect([exitCode, stdout]).toEqual([code, ''])
    expect(stderr).toContain('✗ data add')
  })
})

describe('mlops data status, diff and checkout', () => {
  beforeEach(async () => {
    await data('add', 'data/a.csv', 'data/raw')
    await at.commit('first')
  })

  it('tell what is other than the pointers say, and put it back only by force where it would be lost', async () => {
    expect((await data('status')).stdout).toBe('2 tracked paths, nothing has changed\n')
    expect((await data('diff')).stdout).toBe('No difference\n')
    at.file('data/raw/b.csv', 'changed')
    at.file('data/raw/d.csv', 'new')
    rmSync(join(at.folder, 'data/a.csv'))
    const { stdout } = await at.mlops(['data', 'status'], 'data/raw')
    expect(stdout.split('\n')).toEqual([
      '− data/a.csv: deleted',
      '~ data/raw: modified',
      '    ~ data/raw/b.csv',
      '    + data/raw/d.csv',
      '',
    ])
    expect((await data('status', 'data/a.csv')).stdout).toBe('− data/a.csv: deleted\n')
    expect(await json('status', 'data/raw')).toMatchObject([{ path: 'data/raw', state: 'modified' }])
    expect(await data('checkout', 'data/a.csv')).toMatchObject({
      exitCode: 0,
      stdout: '1 file put in place, 0 removed\n',
    })
    expect((await data('checkout')).stderr).toMatch(/data\/raw\/b\.csv[\s\S]*--force/)
    expect((await data('checkout', '--force')).stdout).toBe('1 file put in place, 1 removed\n')
    expect((await data('checkout')).stdout).toBe('everything is in place\n')
  })

  it('compare two commits', async () => {
    at.file('data/raw/d.csv', 'new')
    await data('add', 'data/raw')
    await at.commit('second')
    expect((await data('diff', 'HEAD~1', 'HEAD')).stdout).toContain('+ data/raw/d.csv')
    expect((await data('diff', 'HEAD~1')).stdout).toContain('+ data/raw/d.csv')
    expect(await data('diff', 'nowhere')).toMatchObject({
      exitCode: 2,
      stderr: expect.stringContaining('nowhere'),
    })
  })
})

describe('mlops data push, pull and gc', () => {
  it('send and fetch what the other side lacks, and remove what nothing needs', async () => {
    const remote = temporaryFolder()
    await data('add', 'data/a.csv', 'data/raw')
    at.file('.dvc/config', `[core]\n    remote = store\n['remote "store"']\n    url = ${remote}\n`)
    await at.commit('first')
    expect((await data('push')).stdout).toMatch(/^4 objects sent, \d+ bytes; 0 were there\n$/)
    expect((await data('push', 'data/a.csv', '--jobs', '2')).stdout).toContain('0 objects sent')
    rmSync(join(at.folder, '.dvc/cache'), { recursive: true })
    rmSync(join(at.folder, 'data/raw'), { recursive: true })
    const pulled = await at.mlops(['data', 'pull', 'raw'], 'data')
    expect(pulled.stdout).toContain('3 objects fetched')
    expect(pulled.stdout).toContain('2 files put in place')
    expect(at.read('data/raw/c.csv')).toBe('c\n1\n')
    expect(await json('pull')).toMatchObject({ fetched: 1, present: 3 })
    at.file('data/a.csv', 'a\n2\n')
    await data('add', 'data/a.csv')
    expect((await data('gc', '--workspace', '--dry-run')).stdout).toBe(
      '1 object would be removed, 4 bytes; 4 kept\n',
    )
    expect(await json('gc', '--workspace')).toMatchObject({ dryRun: false, removedBytes: 4 })
    expect((await data('gc', '--all-commits')).stdout).toContain('0 objects removed')
  })

  it('say what is missing where there is no remote, or another', async () => {
    await data('add', 'data/a.csv')
    expect(await data('push')).toMatchObject({
      exitCode: 2,
      stderr: expect.stringContaining('no remote is the default'),
    })
    expect(await data('push', '--remote', 'stroe')).toMatchObject({
      exitCode: 2,
      stderr: expect.stringContaining('no remote `stroe`'),
    })
    expect(await data('gc')).toMatchObject({ exitCode: 2, stderr: expect.stringContaining('--workspace') })
  })

  it('fail as a service where the remote lacks what the pointers name', async () => {
    await data('add', 'data/a.csv')
    const remote = temporaryFolder()
    at.file('.dvc/config', `[core]\n    remote = store\n['remote "store"']\n    url = ${remote}\n`)
    rmSync(join(at.folder, '.dvc/cache'), { recursive: true })
    rmSync(join(at.folder, 'data/a.csv'))
    expect(await data('pull')).toMatchObject({ exitCode: 3, stderr: expect.stringContaining('data/a.csv') })
  })
})

describe('every mlops data command', () => {
  const names = dataCommands.map(({ name }) => name)

  it.each(names)('%s has a help that fits the terminal, and names its mistakes', async (name) => {
    const help = await at.mlops([...name.split(' '), '--help'])
    expect(help).toMatchObject({ exitCode: 0, stderr: '' })
    expect(help.stdout).toContain(`Usage: mlops ${name}`)
    expect(Math.max(...help.stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(100)
    const wrong = await at.mlops([...name.split(' '), 'x', '--jsn', '--json=1'])
    expect(wrong).toMatchObject({ exitCode: 2, stdout: '' })
    expect(wrong.stderr).toContain(`✗ ${name}`)
    expect(wrong.stderr).toContain('Did you mean `json`?')
    expect(wrong.stderr).toContain('takes no value')
  })

  it.each([
    [['add'], 'needs more words'],
    [['gc', 'x'], 'takes fewer words'],
    [['diff', 'a', 'b', 'c'], 'takes fewer words'],
    [['push', '--jobs', '0'], 'must be a whole number above 0'],
    [['push', '--jobs'], 'needs a value'],
    [['push', '--remote='], 'needs a value'],
  ])('%j: %s', async (args, message) => {
    expect(await data(...args)).toMatchObject({ exitCode: 2, stderr: expect.stringContaining(message) })
  })

  it.each([[[]], [['statsu']]])('mlops data %j says which there are', async (args) => {
    const { exitCode, stderr, stdout } = await data(...args)
    expect(exitCode).toBe(2)
    for (const name of names) expect(stderr + stdout).toContain(`mlops ${name}`)
  })

  it('works in a folder without git', async () => {
    rmSync(join(at.folder, '.git'), { recursive: true })
    const added = await data('add', 'data/a.csv')
    expect(added.exitCode).toBe(0)
    expect(added.stdout).not.toContain('git add')
    mkdirSync(join(at.folder, 'x'))
    expect((await at.mlops(['data', 'status'], 'x')).stdout).toContain('1 tracked path, nothing has changed')
    expect(await data('diff')).toMatchObject({ exitCode: 2 })
  })

  it('tells a pointer that leads out of the repository from its place', async () => {
    at.file('data/x.dvc', 'outs:\n- md5: 0cc175b9c0f1b6a831c399e269772661\n  hash: md5\n  path: ../../x\n')
    const { exitCode, stderr } = await data('status')
    expect(exitCode).toBe(2)
    expect(stderr).toContain('data/x.dvc')
  })
})
