import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import {
  materialise,
  provideData,
  provideEarlierDatasets,
  withDataVersions,
} from '../../../../src/actions/data-version/index.ts'
import { loadConfiguration } from '../../../../src/config/index.ts'
import { openRepository } from '../../../../src/registry/index.ts'
import { temporaryFolder } from '../../../support/folder.ts'
import { type Checkout, openCheckout } from './checkout.ts'

let at: Checkout
beforeEach(async () => {
  at = await openCheckout()
})

/** What patterns stood for at a commit, by path. */
async function earlier(commit: string, patterns: string[], below = '.') {
  const services = { ...at.services, workspace: join(at.folder, below) }
  const repository = (await openRepository(services, services.workspace))!
  const folder = join(temporaryFolder(), 'version')
  return withDataVersions(null, repository, services, async (versioned) => {
    const version = await materialise(versioned!, repository, commit, patterns, folder)
    if ('notComputable' in version) return version
    const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile())
    return {
      patterns: version.files.map((file) => file.slice(folder.length + 1)),
      files: Object.fromEntries(
        files
          .map((one) => join(one.parentPath, one.name))
          .sort()
          .map((path) => [path.slice(folder.length + 1), readFileSync(path, 'utf8')]),
      ),
    }
  })
}
const add = async (...paths: string[]) =>
  expect(await at.mlops(['data', 'add', ...paths])).toMatchObject({ exitCode: 0 })
const emptyCache = () => rmSync(join(at.folder, '.dvc/cache'), { recursive: true })

describe('data of an earlier commit', () => {
  it('comes from git and from pointers, each file as it was, and nothing that was not asked for', async () => {
    at.file('data/a.csv', 'a 1')
    at.file('data/b.csv', 'b 1')
    at.file('data/notes.txt', 'words')
    at.file('other/c.csv', 'c 1')
    at.file('data/big.parquet', 'big 1')
    at.file('data/alike.parquet', 'alike')
    await add('data/big.parquet', 'data/alike.parquet')
    const first = await at.commit('first')
    at.file('data/a.csv', 'a 2')
    at.file('data/big.parquet', 'big 2')
    await add('data/big.parquet')
    await at.commit('second')
    expect(await earlier(first, ['data/*.csv', 'data/big.parquet'])).toEqual({
      patterns: ['data/*.csv', 'data/big.parquet'],
      files: { 'data/a.csv': 'a 1', 'data/b.csv': 'b 1', 'data/big.parquet': 'big 1' },
    })
    expect(await earlier(first, [join(at.folder, 'data/a.csv')])).toEqual({
      patterns: ['data/a.csv'],
      files: { 'data/a.csv': 'a 1' },
    })
  })

  it('of a folder that is tracked as a whole is one file of it where that was asked for', async () => {
    at.file('data/raw/x/a.csv', 'a 1')
    at.file('data/raw/b.csv', 'b 1')
    await add('data/raw')
    const first = await at.commit('first')
    at.file('data/raw/x/a.csv', 'a 2')
    await add('data/raw')
    await at.commit('second')
    expect(await earlier(first, ['data/raw/x/a.csv'])).toMatchObject({ files: { 'data/raw/x/a.csv': 'a 1' } })
    expect(await earlier(first, ['data/raw/**/*.csv'])).toMatchObject({
      files: { 'data/raw/b.csv': 'b 1', 'data/raw/x/a.csv': 'a 1' },
    })
  })

  it('is that of the workspace where it has not changed and the cache is empty, files and folders alike', async () => {
    at.file('data/raw/a.csv', 'a')
    at.file('data/raw/b.csv', 'b')
    at.file('data/one.csv', 'one')
    await add('data/raw', 'data/one.csv')
    const first = await at.commit('first')
    emptyCache()
    expect(await earlier(first, ['data'])).toMatchObject({
      files: { 'data/one.csv': 'one', 'data/raw/a.csv': 'a', 'data/raw/b.csv': 'b' },
    })
    expect(await earlier(first, ['data/raw/b.csv'])).toMatchObject({ files: { 'data/raw/b.csv': 'b' } })
    at.file('data/raw/a.csv', 'changed')
    expect(await earlier(first, ['data/raw'])).toEqual({
      notComputable: expect.stringMatching(/could not be fetched: .*remote/s),
    })
  })

  it('of a folder below the repository with pointers of its own starts there', async () => {
    at.file('team/data/a.csv', 'a 1')
    at.file('team/data/b.csv', 'b 1')
    at.file('data/a.csv', "another team's")
    mkdirSync(join(at.folder, 'team/.dvc'))
    writeFileSync(join(at.folder, 'team/.dvc/config'), '')
    expect(await at.mlops(['data', 'add', 'data/a.csv'], 'team')).toMatchObject({ exitCode: 0 })
    const first = await at.commit('first')
    expect(await earlier(first, ['data'], 'team')).toEqual({
      patterns: ['data'],
      files: { 'data/a.csv': 'a 1', 'data/b.csv': 'b 1' },
    })
  })

  it.each(['data/none.csv', 'data/*.parquet', 'nowhere'])(
    'that was not there is a reason: %s',
    async (pattern) => {
      at.file('data/a.csv', 'a')
      expect(await earlier(await at.commit('first'), [pattern])).toEqual({
        notComputable: expect.stringContaining('was not there'),
      })
    },
  )

  it.each(['../a.csv', '/etc/hostname', 'data/../../a.csv'])(
    'outside the repository is a reason: %s',
    async (pattern) => {
      at.file('data/a.csv', 'a')
      expect(await earlier(await at.commit('first'), [pattern])).toEqual({
        notComputable: expect.stringContaining('outside the repository'),
      })
    },
  )

  it('whose pointers could not be read then is a reason, as a change may mend them', async () => {
    at.file('data/a.csv', 'a')
    at.file('data/a.csv.dvc', 'outs: [{ md5: 1, path: ../../a }]\n')
    const first = await at.commit('broken')
    rmSync(join(at.folder, 'data/a.csv.dvc'))
    expect(await earlier(first, ['data/a.csv'])).toEqual({
      notComputable: expect.stringMatching(/pointers cannot be read: .*data\/a\.csv\.dvc/s),
    })
  })

  it('that a pointer leaves to git comes from git', async () => {
    at.file('data/a.csv', 'a')
    at.file(
      'a.dvc',
      'outs:\n- md5: 0cc175b9c0f1b6a831c399e269772661\n  size: 1\n  hash: md5\n  path: data/a.csv\n  cache: false\n',
    )
    expect(await earlier(await at.commit('first'), ['data/a.csv'])).toMatchObject({
      files: { 'data/a.csv': 'a' },
    })
  })

  it('has names that no shell and no option parser understands', async () => {
    const names = [
      '--help.csv',
      'a b.csv',
      'q\'uo"te.csv',
      'new\nline.csv',
      '😀.csv',
      ':(top)x.csv',
      'b[1].csv',
    ]
    for (const name of names) at.file(`data/${name}`, name)
    for (const name of names) at.file(name, name)
    const first = await at.commit('first')
    for (const name of names)
      expect(await earlier(first, [`data/${name}`]), name).toMatchObject({
        files: { [`data/${name}`]: name },
      })
    expect(await earlier(first, names)).toMatchObject({
      files: Object.fromEntries(names.map((name) => [name, name])),
    })
  })
})

describe("data of a champion's commit, in its worktree", () => {
  const settings = async () => (await loadConfiguration('mlops.yaml', { workspace: at.folder })).models.demo!
  const place = async (commit: string, worktree: string) =>
    provideEarlierDatasets(
      await settings(),
      (await openRepository(at.services, at.folder))!,
      commit,
      worktree,
      at.services,
    )
  beforeEach(async () => {
    at.file(
      'mlops.yaml',
      'version: 1\nmodels:\n  demo:\n    task: regression\n    data: { datasets: { train: data/train.csv } }\n',
    )
    at.file('data/train.csv', 'then')
    await add('data/train.csv')
  })

  it('is a copy, so that a command that writes there changes neither cache nor workspace', async () => {
    const first = await at.commit('first')
    const worktree = temporaryFolder()
    expect(await place(first, worktree)).toBeNull()
    const placed = join(worktree, 'data/train.csv')
    expect(statSync(placed).nlink).toBe(1)
    writeFileSync(placed, 'spoilt')
    expect(at.read('data/train.csv')).toBe('then')
    rmSync(join(at.folder, 'data/train.csv'))
    expect(await at.mlops(['data', 'checkout'])).toMatchObject({ exitCode: 0 })
    expect(at.read('data/train.csv')).toBe('then')
  })

  it('is never written through a link that the commit has', async () => {
    const first = await at.commit('first')
    const [worktree, elsewhere] = [temporaryFolder(), temporaryFolder()]
    symlinkSync(elsewhere, join(worktree, 'data'))
    expect(await place(first, worktree)).toMatch(/behind the link data/)
    expect(readdirSync(elsewhere)).toEqual([])
  })
})

describe('data that is about to be read', () => {
  const provide = async (...patterns: string[]) =>
    withDataVersions(null, (await openRepository(at.services, at.folder))!, at.services, (versioned) =>
      provideData(versioned!, patterns),
    )
  beforeEach(async () => {
    at.file('data/raw/a.csv', 'a')
    at.file('data/raw/b.csv', 'b')
    at.file('data/one.csv', 'one')
    at.file('data/two.csv', 'two')
    await add('data/raw', 'data/one.csv', 'data/two.csv')
    await at.commit('first')
  })

  it('is fetched where it is missing, and only that', async () => {
    for (const name of ['one.csv', 'two.csv']) rmSync(join(at.folder, 'data', name))
    expect(await provide('data/o*.csv')).toMatchObject({ fetched: ['data/one.csv'], modified: [] })
    expect(at.read('data/one.csv')).toBe('one')
    expect(existsSync(join(at.folder, 'data/two.csv'))).toBe(false)
  })

  it('is fetched into a folder that lacks it', async () => {
    rmSync(join(at.folder, 'data/raw/b.csv'))
    expect(await provide('data/raw/b.csv')).toMatchObject({ fetched: ['data/raw/b.csv'], modified: [] })
    expect(at.read('data/raw/b.csv')).toBe('b')
  })

  it('is left as it is where it was changed, and told', async () => {
    at.file('data/one.csv', 'ours')
    expect(await provide(join(at.folder, 'data/one.csv'))).toMatchObject({
      fetched: [],
      modified: [{ path: 'data/one.csv', pointer: 'data/one.csv.dvc' }],
    })
    expect(at.read('data/one.csv')).toBe('ours')
  })

  it('that is to be had nowhere is named with what to do', async () => {
    emptyCache()
    rmSync(join(at.folder, 'data/one.csv'))
    await expect(provide('data/one.csv')).rejects.toThrow(/remote/)
    await expect(provide('data/two.csv', '/etc/hostname', '../x')).resolves.toMatchObject({ fetched: [] })
  })
})
