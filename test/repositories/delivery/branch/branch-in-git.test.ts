import { chmodSync, existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { openBranchInGit } from '../../../../src/delivery/branch/index.ts'
import { git, type TestServices, testServices } from '../../../support/services.ts'
import { openSite, type Site } from './site.ts'

let site: Site
let remote: string
let clone: string
let services: TestServices
let cloned: Site['cloned']

beforeEach(async () => {
  site = await openSite()
  remote = site.remote
  cloned = site.cloned
  services = await cloned()
  clone = services.workspace
})

describe('files of a branch through git', () => {
  it('are written to a branch that was not there, without parents and without touching the checkout', async () => {
    const state = openBranchInGit(services, { remote: 'origin', branch: 'state' })
    const nothing = await state.read()
    expect([nothing.commit, await nothing.file('a.json'), await nothing.list('rollouts')]).toEqual([
      null,
      null,
      [],
    ])
    const done = await state.commit(nothing, { 'rollouts/a b/ü.json': '{"a": 1}\n' }, 'Begin\n\nwhy\n')
    expect(done).not.toBe('moved')
    const read = await state.read()
    expect(await read.file('rollouts/a b/ü.json')).toBe('{"a": 1}\n')
    expect(await read.list('rollouts')).toEqual(['rollouts/a b/ü.json'])
    expect(await git(services, remote, 'log', '--format=%B', 'state')).toBe('Begin\n\nwhy')
    expect(await git(services, clone, 'status', '--porcelain')).toBe('')
    expect(existsSync(join(clone, 'rollouts'))).toBe(false)
  })

  it('are changed and removed on top of what was read', async () => {
    const main = openBranchInGit(services, { remote: 'origin', branch: 'main' })
    await main.commit(
      await main.read(),
      { 'environments/production.yaml': 'models: {}\n', 'README.md': null },
      'Change',
    )
    const read = await main.read()
    expect(await read.list('environments')).toEqual(['environments/production.yaml'])
    expect(await read.file('README.md')).toBeNull()
    expect(await git(services, remote, 'rev-list', '--count', 'main')).toBe('3')
  })

  it('are not written over somebody else’s, who is told apart from a refusal', async () => {
    const other = openBranchInGit(await cloned(), { remote: 'origin', branch: 'state' })
    const state = openBranchInGit(services, { remote: 'origin', branch: 'state' })
    const [mine, theirs] = [await state.read(), await other.read()]
    await other.commit(theirs, { a: 'theirs' }, 'Theirs')
    expect(await state.commit(mine, { a: 'mine' }, 'Mine')).toBe('moved')
    const now = await state.read()
    expect(await now.file('a')).toBe('theirs')
    expect(await state.commit(now, { a: 'mine' }, 'Mine')).not.toBe('moved')
  })

  it('are refused in the words of the server, where a hook declines', async () => {
    const hook = join(remote, 'hooks', 'update')
    const state = openBranchInGit(services, { remote: 'origin', branch: 'state' })
    for (const [words, remedy] of [
      ['the branch $1 is protected', /rules of the branch/],
      ['GH013: Repository rule violations found', /pull request/],
      ['Write access to repository not granted', /contents: write/],
      ['not before lunch', /hook of the server/],
    ] as const) {
      writeFileSync(hook, `#!/bin/sh\necho "${words}" >&2\nexit 1\n`)
      chmodSync(hook, 0o755)
      await expect(state.commit(await state.read(), { a: '1' }, 'One')).rejects.toMatchObject({
        name: 'EnvironmentError',
        message: expect.stringContaining(words.replace('$1', 'refs/heads/state')),
        remedy: expect.stringMatching(remedy),
      })
    }
  })

  it('can be read and written from a shallow clone of another branch', async () => {
    const shallow = await cloned('--depth', '1', '--single-branch')
    const state = openBranchInGit(services, { remote: 'origin', branch: 'state' })
    await state.commit(await state.read(), { a: '1' }, 'One')
    const there = openBranchInGit(shallow, { remote: 'origin', branch: 'state' })
    await there.commit(await there.read(), { b: '2' }, 'Two')
    expect(await git(services, remote, 'rev-list', '--count', 'state')).toBe('2')
    expect(await git(shallow, shallow.workspace, 'rev-parse', '--is-shallow-repository')).toBe('true')
  })

  it('are those of this clone where there is no remote, and a checked-out branch follows', async () => {
    const main = openBranchInGit(services, { remote: '.', branch: 'main' })
    await main.commit(await main.read(), { 'a.txt': 'here\n' }, 'Here')
    expect(existsSync(join(clone, 'a.txt'))).toBe(true)
    expect(await git(services, clone, 'status', '--porcelain')).toBe('')
    const state = openBranchInGit(services, { remote: '.', branch: 'state' })
    await state.commit(await state.read(), { b: '1' }, 'State')
    expect(existsSync(join(clone, 'b'))).toBe(false)
    expect(await (await state.read()).file('b')).toBe('1')
  })

  it('are not touched where the checkout has changes of them, which nobody would want to lose', async () => {
    const main = openBranchInGit(services, { remote: '.', branch: 'main' })
    writeFileSync(join(clone, 'README.md'), 'being written\n')
    const head = await git(services, clone, 'rev-parse', 'main')
    await expect(main.commit(await main.read(), { 'README.md': 'x' }, 'Over it')).rejects.toMatchObject({
      name: 'EnvironmentError',
      message: expect.stringContaining('README.md'),
      remedy: 'Commit or stash them',
    })
    expect(await git(services, clone, 'rev-parse', 'main')).toBe(head)
    expect(readFileSync(join(clone, 'README.md'), 'utf8')).toBe('being written\n')
    // what has nothing to do with them comes through
    expect(await main.commit(await main.read(), { 'other.txt': 'x' }, 'Beside it')).not.toBe('moved')
    expect(await git(services, clone, 'status', '--porcelain')).toBe('M README.md')
  })

  it('are those of the whole repository, whichever folder is worked in', async () => {
    const inside = join(clone, 'models', 'a')
    mkdirSync(inside, { recursive: true })
    const main = openBranchInGit(testServices(inside), { remote: 'origin', branch: 'main' })
    await main.commit(await main.read(), { 'environments/a.yaml': '1', 'environments/b/c.yaml': '2' }, 'Two')
    const read = await main.read()
    expect(await read.file('README.md')).toBe('2\n')
    expect(await read.file('environments')).toBeNull()
    expect(await read.list('environments')).toEqual(['environments/a.yaml', 'environments/b/c.yaml'])
    expect(await read.list('environments/')).toEqual(await read.list('environments'))
    expect(await read.list('')).toContain('README.md')
    await main.commit(read, { 'environments/b/c.yaml': null, 'environments/b': 'a file now' }, 'One')
    expect(await (await main.read()).list('environments')).toEqual(['environments/a.yaml', 'environments/b'])
  })

  it('stay executable, and are told apart from links and from what is no text', async () => {
    writeFileSync(join(clone, 'run.sh'), '#!/bin/sh\n', { mode: 0o755 })
    symlinkSync('/etc/passwd', join(clone, 'link'))
    writeFileSync(join(clone, 'latin1.txt'), Buffer.from([0x66, 0xfc, 0x72]))
    writeFileSync(join(clone, 'odd.txt'), '\uFFFD\r\n\uFEFF')
    await git(services, clone, 'add', '.')
    await git(services, clone, 'commit', '--quiet', '-m', 'Files')
    await git(services, clone, 'push', '--quiet', 'origin', 'main')
    const main = openBranchInGit(services, { remote: 'origin', branch: 'main' })
    await main.commit(await main.read(), { 'run.sh': '#!/bin/sh\ntrue\n' }, 'Run')
    expect(await site.there('ls-tree', 'main', 'run.sh')).toMatch(/^100755 /)
    const read = await main.read()
    expect(await read.file('odd.txt')).toBe('\uFFFD\r\n\uFEFF')
    await expect(read.file('link')).rejects.toThrow(/link: is a link/)
    await expect(read.file('latin1.txt')).rejects.toThrow(/latin1.txt: is not UTF-8/)
  })

  it.each([
    '../out',
    '.git/config',
    '/etc/passwd',
    'a//b',
    'a/../b',
    '',
    'a/.GIT/x',
    'GIT~1',
    'a\\b',
    'a\nb',
  ])('have paths inside of the repository: not %j', async (path) => {
    const state = openBranchInGit(services, { remote: 'origin', branch: 'state' })
    await expect(state.commit(await state.read(), { [path]: 'x' }, 'Out')).rejects.toMatchObject({
      name: 'ConfigurationError',
      message: expect.stringContaining('no file inside of the repository'),
    })
    expect(await site.there('branch', '--list', 'state')).toBe('')
  })

  it('begin a branch on top of another one, once', async () => {
    const [main, back] = ['main', 'mlops/back'].map((branch) =>
      openBranchInGit(services, { remote: 'origin', branch }),
    )
    const begun = { ...(await main!.read()), begins: true }
    const done = await back!.commit(begun, { 'a.txt': 'a' }, 'Back')
    expect(done).not.toBe('moved')
    expect(await site.there('rev-parse', 'mlops/back~1')).toBe(begun.commit)
    expect(await back!.commit(begun, { 'a.txt': 'b' }, 'Back')).toBe('moved')
  })

  it('are not those of a branch whose name ends the same', async () => {
    await site.there('update-ref', 'refs/heads/a/refs/heads/state', 'main')
    const state = openBranchInGit(services, { remote: 'origin', branch: 'state' })
    expect((await state.read()).commit).toBeNull()
  })

  it('leave a whole clone whole, and cut off nothing of a shallow one', async () => {
    const single = await cloned('--single-branch')
    const shallow = await cloned('--depth', '2')
    for (const there of [services, single, shallow]) {
      const state = openBranchInGit(there, { remote: 'origin', branch: 'state' })
      for (const line of ['1', '2']) await state.commit(await state.read(), { a: line }, line)
      const main = openBranchInGit(there, { remote: 'origin', branch: 'main' })
      await main.commit(await main.read(), { a: String(Math.random()) }, 'More')
      await main.read()
    }
    const isShallow = (there: TestServices) =>
      git(there, there.workspace, 'rev-parse', '--is-shallow-repository')
    expect([await isShallow(single), await isShallow(shallow)]).toEqual(['false', 'true'])
    await git(shallow, shallow.workspace, 'fetch', '--quiet', 'origin', 'main')
    expect(await git(shallow, shallow.workspace, 'rev-list', '--count', 'origin/main')).toBe('5')
  })

  it('are signed by mlops-actions where git has no identity', async () => {
    const nobody = {
      ...{ GIT_AUTHOR_NAME: undefined, GIT_AUTHOR_EMAIL: undefined },
      ...{ GIT_COMMITTER_NAME: undefined, GIT_COMMITTER_EMAIL: undefined },
    }
    const state = openBranchInGit(testServices(clone, nobody), { remote: 'origin', branch: 'state' })
    await state.commit(await state.read(), { a: '1' }, 'One')
    expect(await site.there('log', '-1', '--format=%an %cn', 'state')).toBe('mlops-actions mlops-actions')
  })

  it('cannot be read where the remote cannot be reached, which is told without its password', async () => {
    const address = 'https://ana:hunter2@127.0.0.1:9/flights.git'
    const state = openBranchInGit(services, { remote: address, branch: 'state' })
    const error = await state.read().then(String, (caught: Error) => `${caught.name} ${caught.message}`)
    expect(error).toMatch(/^EnvironmentError https:\/\/\*\*\*@127\.0\.0\.1:9.*cannot be read/)
    expect(error).not.toContain('hunter2')
    const elsewhere = openBranchInGit(services, { remote: 'elsewhere', branch: 'state' })
    await expect(elsewhere.read()).rejects.toMatchObject({
      remedy: 'Check the name or the address of the remote',
    })
    const none = openBranchInGit(services, { remote: 'origin', branch: 'a..b' })
    await expect(none.read()).rejects.toMatchObject({ name: 'ConfigurationError' })
  })

  it('are the same in a repository of SHA-256 names', async () => {
    const long = await openSite('--object-format=sha256')
    const state = openBranchInGit(await long.cloned(), { remote: 'origin', branch: 'state' })
    await state.commit(await state.read(), { a: '1', b: '2' }, 'Two')
    await state.commit(await state.read(), { a: null }, 'One')
    const read = await state.read()
    expect([read.commit?.length, await read.list('')]).toEqual([64, ['b']])
  })
})
