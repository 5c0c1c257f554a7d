import { chmodSync, existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { openBranchInGit } from '../../../../src/delivery/branch/index.ts'
import { temporaryFolder } from '../../../support/folder.ts'
import { git, type TestServices, testServices } from '../../../support/services.ts'

let remote: string
let clone: string
let services: TestServices

async function cloned(...options: string[]): Promise<TestServices> {
  const folder = join(temporaryFolder(), 'clone')
  const there = testServices(temporaryFolder())
  await git(there, there.workspace, 'clone', '--quiet', ...options, `file://${remote}`, folder)
  return testServices(folder)
}

beforeEach(async () => {
  remote = temporaryFolder()
  const seed = testServices(temporaryFolder())
  await git(seed, remote, 'init', '--quiet', '--bare', '--initial-branch', 'main')
  await git(seed, seed.workspace, 'init', '--quiet', '--initial-branch', 'main')
  for (const number of [1, 2]) {
    writeFileSync(join(seed.workspace, 'README.md'), `${number}\n`)
    await git(seed, seed.workspace, 'add', '.')
    await git(seed, seed.workspace, 'commit', '--quiet', '-m', `${number}`)
  }
  await git(seed, seed.workspace, 'push', '--quiet', remote, 'main')
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
    writeFileSync(hook, '#!/bin/sh\necho "the branch $1 is protected" >&2\nexit 1\n')
    chmodSync(hook, 0o755)
    const state = openBranchInGit(services, { remote: 'origin', branch: 'state' })
    await expect(state.commit(await state.read(), { a: '1' }, 'One')).rejects.toMatchObject({
      name: 'EnvironmentError',
      message: expect.stringContaining('is protected'),
      remedy: expect.stringContaining('contents: write'),
    })
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

  it('lose nothing when six write at once', async () => {
    const append = async (name: number) => {
      const mine = openBranchInGit(await cloned(), { remote: 'origin', branch: 'state' })
      for (let line = 0; line < 5; line++)
        for (;;) {
          const read = await mine.read()
          const text = `${(await read.file('lines')) ?? ''}${name} ${line}\n`
          if ((await mine.commit(read, { lines: text }, `Line ${line} of ${name}`)) !== 'moved') break
        }
    }
    await Promise.all([1, 2, 3, 4, 5, 6].map(append))
    const state = openBranchInGit(services, { remote: 'origin', branch: 'state' })
    const lines = ((await (await state.read()).file('lines')) ?? '').trim().split('\n')
    expect(new Set(lines).size).toBe(30)
    expect(lines).toHaveLength(30)
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
})
