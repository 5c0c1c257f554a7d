import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { BranchFiles } from '../../src/delivery/branch-files.ts'
import { type ConnectedGitHub, openBranchOnGitHub } from '../../src/github/index.ts'
import { git } from '../support/github/git/plumbing.ts'
import type { TokenOptions } from '../support/github/index.ts'
import { openScene, type Scene } from './client-scene.ts'

let scene: Scene
let state: BranchFiles
let main: BranchFiles
const at = { owner: 'acme', repo: 'flights' }
const write = { permissions: { contents: 'write' } } as const

async function open(branch: string, token: TokenOptions = write): Promise<BranchFiles> {
  const gh = (await scene.connect(token)) as ConnectedGitHub
  return openBranchOnGitHub(gh, at, branch)
}
const there = (...args: string[]) => git(scene.repository.gitDir, args)
const asked = () => scene.github.requests.map(({ operation }) => operation)

beforeEach(async () => {
  scene = await openScene()
  state = await open('state')
  main = await open('main')
})
afterEach(() => scene.github.close())

describe('files of a branch through the API', () => {
  it('are written to a branch that was not there, without parents', async () => {
    const nothing = await state.read()
    expect([nothing.commit, await nothing.file('a'), await nothing.list('')]).toEqual([null, null, []])
    const done = await state.commit(nothing, { 'rollouts/a b/ü.json': '{"a": 1}\r\n' }, 'Begin\n\nwhy\n')
    expect(done).toEqual({ commit: await there('rev-parse', 'state') })
    const read = await state.read()
    expect(await read.file('rollouts/a b/ü.json')).toBe('{"a": 1}\r\n')
    expect(await read.list('rollouts')).toEqual(['rollouts/a b/ü.json'])
    expect(await there('log', '--format=%P %B', 'state')).toBe(' Begin\n\nwhy\n')
  })

  it('are changed and removed by one commit on top of what was read', async () => {
    const before = await main.read()
    const changes = { 'environments/a.yaml': '1', 'environments/b/c.yaml': '2', 'model.py': null, none: null }
    await main.commit(before, changes, 'Change')
    expect(await there('rev-parse', 'main~1')).toBe(before.commit)
    const read = await main.read()
    expect(await read.list('environments/')).toEqual(['environments/a.yaml', 'environments/b/c.yaml'])
    expect([await read.file('model.py'), await read.file('environments')]).toEqual([null, null])
    // as it was, for whoever read it then
    expect(await before.file('model.py')).toBe('depth = 1\n')
    // nothing of it is there to be removed
    expect(await main.commit(read, { none: null }, 'Nothing')).not.toBe('moved')
  })

  it('stay executable, and are told apart from links and from what is no text', async () => {
    await scene.github.commit(scene.repository, {
      branch: 'main',
      files: { 'run.sh': 'true\n', 'latin1.txt': Uint8Array.from([0x66, 0xfc]), 'odd.txt': '\uFEFF\uFFFD' },
    })
    await main.commit(await main.read(), { 'run.sh': 'false\n' }, 'Run')
    expect(await there('ls-tree', 'main', 'run.sh')).toMatch(/^100755 /)
    const read = await main.read()
    expect(await read.file('odd.txt')).toBe('\uFEFF\uFFFD')
    await expect(read.file('latin1.txt')).rejects.toThrow(/latin1.txt: is not UTF-8/)
  })

  it('begin a branch on top of another one, once', async () => {
    const back = await open('mlops/back')
    const begun = { ...(await main.read()), begins: true }
    const done = await back.commit(begun, { 'a.txt': 'a' }, 'Back')
    expect(done).toEqual({ commit: await there('rev-parse', 'mlops/back') })
    expect(await there('rev-parse', 'mlops/back~1')).toBe(begun.commit)
    expect(await there('ls-tree', '--name-only', 'mlops/back')).toBe('a.txt\nmodel.py')
    expect(await back.commit(begun, { 'a.txt': 'b' }, 'Back')).toBe('moved')
  })

  it('have paths inside of the repository', async () => {
    const read = await main.read()
    expect(() => main.commit(read, { '../out': 'x', 'a/.git/b': 'x' }, 'Out')).toThrow(/\.\.\/out.*\n.*\.git/)
    expect(asked()).not.toContain('git/create-tree')
  })

  it('are found where the tree is too large to be listed at once', async () => {
    await scene.github.commit(scene.repository, {
      branch: 'main',
      files: { 'a/1': '1', 'a/b/2': '2', 'a/b/3': '3', 'c/4': '4', 'd.txt': 'd' },
    })
    scene.repository.treeLimit = 3
    const read = await main.read()
    expect(await read.file('a/b/3')).toBe('3')
    expect([await read.file('a/b'), await read.file('d.txt/x'), await read.file('x/y')]).toEqual([
      null,
      null,
      null,
    ])
    expect(await read.list('a')).toEqual(['a/1', 'a/b/2', 'a/b/3'])
    expect(await read.list('')).toEqual(['a/1', 'a/b/2', 'a/b/3', 'c/4', 'd.txt', 'model.py'])
  })

  it('cost four requests to read one and three to write it', async () => {
    const read = await main.read()
    await read.file('model.py')
    await read.file('model.py')
    expect(asked()).toEqual(['git/get-ref', 'git/get-commit', 'git/get-tree', 'git/get-blob', 'git/get-blob'])
    await main.commit(read, { 'model.py': 'x' }, 'Change')
    expect(asked().slice(5)).toEqual(['git/create-tree', 'git/create-commit', 'git/update-ref'])
  })
})

describe('of two writers', () => {
  it('one is told that the branch has moved', async () => {
    for (const branch of ['state', 'main']) {
      const [mine, theirs] = [await open(branch), await open(branch)]
      const [read, other] = [await mine.read(), await theirs.read()]
      await theirs.commit(other, { a: 'theirs' }, 'Theirs')
      expect(await mine.commit(read, { a: 'mine' }, 'Mine')).toBe('moved')
      expect(await (await mine.read()).file('a')).toBe('theirs')
    }
  })

  it('who lose to one that removes the branch are told the same', async () => {
    await state.commit(await state.read(), { a: '1' }, 'One')
    const read = await state.read()
    await there('update-ref', '-d', 'refs/heads/state')
    expect(await state.commit(read, { a: '2' }, 'Two')).toBe('moved')
  })

  it('five who append three lines each lose none', async () => {
    const append = async (name: number) => {
      const mine = await open('state')
      for (let line = 0; line < 3; line++)
        for (;;) {
          const read = await mine.read()
          const text = `${(await read.file('lines')) ?? ''}${name} ${line}\n`
          if ((await mine.commit(read, { lines: text }, `${name} ${line}`)) !== 'moved') break
          await new Promise((resolve) => setTimeout(resolve, Math.random() * 300))
        }
    }
    await Promise.all(Array.from({ length: 5 }, (_, name) => append(name)))
    const lines = ((await (await state.read()).file('lines')) ?? '').trim().split('\n')
    expect([lines.length, new Set(lines).size]).toEqual([15, 15])
  })
})

describe('an answer that is lost', () => {
  it.each([
    ['repeated by the client', 1],
    ['for good', 100],
  ])('of a commit that was made counts as made: %s', async (_, times) => {
    for (const branch of ['state', 'main']) {
      const operation = branch === 'state' ? 'git/create-ref' : 'git/update-ref'
      scene.github.fail({ operation, trouble: 'reset', afterEffect: true, times })
      const files = await open(branch)
      const done = await files.commit(await files.read(), { a: branch }, 'Lost')
      expect(done).toEqual({ commit: await there('rev-parse', branch) })
    }
  })

  it('counts as made where somebody has already gone on from it', async () => {
    const read = await main.read()
    scene.github.fail({ operation: 'git/update-ref', trouble: 'bad-gateway', afterEffect: true })
    let seen = 0
    scene.github.intercept(async (operation) => {
      if (operation !== 'git/update-ref' || ++seen !== 2) return
      await scene.github.commit(scene.repository, { branch: 'main', files: { b: 'theirs' } })
    })
    const done = await main.commit(read, { a: 'mine' }, 'Mine')
    expect(done).toEqual({ commit: await there('rev-parse', 'main~1') })
  })

  it('of a commit that was not made is a failure, and the next try makes it', async () => {
    const read = await main.read()
    scene.github.fail({ operation: 'git/update-ref', trouble: 'bad-gateway', times: 4 })
    await expect(main.commit(read, { a: '1' }, 'One')).rejects.toMatchObject({
      name: 'EnvironmentError',
      message: expect.stringContaining('502'),
    })
    expect(await there('rev-parse', 'main')).toBe(read.commit)
    expect(await main.commit(read, { a: '1' }, 'One')).not.toBe('moved')
  })

  it.each(['secondary-rate-limit', 'too-many-requests', 'rate-limit', 'reset'] as const)(
    'and a passing %s are survived',
    async (trouble) => {
      for (const operation of ['git/get-ref', 'git/create-tree', 'git/create-commit', 'git/update-ref'])
        scene.github.fail({ operation, trouble, times: 2 })
      expect(await main.commit(await main.read(), { a: '1' }, 'One')).not.toBe('moved')
    },
  )
})

describe('what GitHub refuses', () => {
  it('names the permission that is missing', async () => {
    const files = await open('main', { permissions: { contents: 'read' } })
    await expect(files.commit(await files.read(), { a: '1' }, 'One')).rejects.toMatchObject({
      name: 'EnvironmentError',
      message: expect.stringContaining('lacks the permission `contents: write`'),
      remedy: expect.stringContaining('Add `contents: write`'),
    })
  })

  it('is not taken for a branch that is not there', async () => {
    for (const permissions of [{ issues: 'read' }, {}] as const) {
      const files = await open('main', { permissions })
      await expect(files.read()).rejects.toMatchObject({ name: 'EnvironmentError' })
    }
    const hidden = await open('main', { ...write, repositories: [] })
    await expect(hidden.read()).rejects.toThrow(/not there or hidden/)
  })

  it('says so where the branch is protected, and changes nothing', async () => {
    await scene.github.protect(scene.repository, 'main')
    const read = await main.read()
    await expect(main.commit(read, { a: '1' }, 'One')).rejects.toMatchObject({
      name: 'EnvironmentError',
      message: expect.stringContaining('must be made through a pull request'),
      remedy: expect.stringContaining('rules of the branch'),
    })
    expect(await there('rev-parse', 'main')).toBe(read.commit)
  })

  it('says so where the repository is empty', async () => {
    await scene.github.createRepository({ fullName: 'acme/empty' })
    const gh = (await scene.connect(write)) as ConnectedGitHub
    const files = openBranchOnGitHub(gh, { owner: 'acme', repo: 'empty' }, 'state')
    await expect(files.read()).rejects.toMatchObject({
      message: expect.stringContaining('in acme/empty'),
      remedy: 'Push a first commit to the repository.',
    })
  })
})
