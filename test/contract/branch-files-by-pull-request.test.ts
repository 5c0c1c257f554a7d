import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openBranchInGit } from '../../src/delivery/branch/index.ts'
import { memoryLogger } from '../../src/foundation/index.ts'
import {
  type Changed,
  type ConnectedGitHub,
  changeBranch,
  connectGitHub,
  openBranchOnGitHub,
} from '../../src/github/index.ts'
import { temporaryFolder } from '../support/folder.ts'
import { git } from '../support/github/git/plumbing.ts'
import { testServices } from '../support/services.ts'
import { openScene, type Scene } from './client-scene.ts'

let scene: Scene
let gh: ConnectedGitHub
let open: (branch: string) => ReturnType<typeof openBranchOnGitHub>

beforeEach(async () => {
  scene = await openScene()
  gh = (await scene.connect({
    permissions: { contents: 'write', 'pull-requests': 'write' },
  })) as ConnectedGitHub
  open = (branch) => openBranchOnGitHub(gh, { owner: 'acme', repo: 'flights' }, branch)
})
afterEach(() => scene.github.close())

const change = {
  files: { 'environments/production.yaml': 'models:\n  flights: v1.1.0\n' },
  message: 'Roll flights back to v1.1.0\n\nv1.2.0 times out\n',
  branch: 'mlops/rollback-r1',
}
const there = (...args: string[]) => git(scene.repository.gitDir, args)

async function changed(): Promise<Exclude<Changed, { way: 'commit' }>> {
  const main = open('main')
  const done = await changeBranch(gh, main, open, await main.read(), change)
  if (done === 'moved' || done.way === 'commit') throw new Error(`no pull request: ${JSON.stringify(done)}`)
  return done
}

describe('a change of the main branch', () => {
  it('is a commit where rules allow it', async () => {
    const main = open('main')
    const before = await main.read()
    const done = await changeBranch(gh, main, open, before, change)
    expect(done).toEqual({ way: 'commit', commit: await there('rev-parse', 'main') })
    const late = { ...change, message: 'Roll it back as well' }
    expect(await changeBranch(gh, main, open, before, late)).toBe('moved')
  })

  it('is a pull request where they do not, which shows the change alone and merges itself', async () => {
    await scene.github.protect(scene.repository, 'main')
    scene.repository.allowAutoMerge = true
    const done = await changed()
    expect(done).toMatchObject({ way: 'pull-request', state: 'open', autoMerge: true })
    const pull = await scene.github.pull(scene.repository, done.number)
    expect(pull).toMatchObject({ title: 'Roll flights back to v1.1.0', body: 'v1.2.0 times out' })
    expect(await there('diff', '--name-only', 'main...mlops/rollback-r1')).toBe(
      'environments/production.yaml',
    )
    // again, also after the main branch has moved: the same
    await scene.github.commit(scene.repository, { branch: 'main', files: { other: 'x' } })
    expect(await changed()).toEqual(done)
    expect(await there('rev-list', '--count', 'main...mlops/rollback-r1')).toBe('2')
    await scene.github.mergePull(scene.repository, done.number, 'ana')
    expect(await changed()).toEqual({ ...done, state: 'merged' })
  })

  it('is merged at once where nothing is left to wait for, by the way that the settings allow', async () => {
    await scene.github.protect(scene.repository, 'main')
    scene.repository.allowAutoMerge = true
    const first = await changed()
    await scene.github.mergePull(scene.repository, first.number, 'ana')
    scene.repository.mergeMethods.delete('squash')
    await scene.github.protect(scene.repository, 'main', false)
    await scene.github.commit(scene.repository, { branch: 'again', files: { a: 'a' } })
    const { propose } = await import('../../src/github/index.ts')
    const reply = await propose(gh, { head: 'again', base: 'main', title: 'Again', body: '' })
    expect(reply).toMatchObject({ status: 'done', value: { state: 'merged', autoMerge: true } })
    expect(await there('log', '-1', '--format=%s', 'main')).toMatch(/^Merge pull request/)
  })

  it('waits for somebody where the settings do not let it merge itself, and says why', async () => {
    await scene.github.protect(scene.repository, 'main')
    expect(await changed()).toMatchObject({
      state: 'open',
      autoMerge: expect.stringContaining('not allowed for this repository'),
    })
  })

  it('stays closed where somebody closed it', async () => {
    await scene.github.protect(scene.repository, 'main')
    const { number } = await changed()
    Object.assign(scene.repository.issues.get(number)!, { state: 'closed' })
    expect(await changed()).toMatchObject({ number, state: 'closed', autoMerge: /closed/ })
    expect(scene.repository.issues.size).toBe(number)
  })

  it('is one pull request where an answer is lost', async () => {
    await scene.github.protect(scene.repository, 'main')
    scene.github.fail({ operation: 'pulls/create', trouble: 'reset', afterEffect: true })
    const { number } = await changed()
    expect(await changed()).toMatchObject({ number })
    expect(scene.repository.issues.size).toBe(number)
  })

  it('goes the same way through git', async () => {
    await scene.github.protect(scene.repository, 'main')
    const clone = join(temporaryFolder(), 'clone')
    await git(scene.repository.gitDir, ['clone', '--quiet', scene.repository.gitDir, clone])
    const inGit = (branch: string) => openBranchInGit(testServices(clone), { remote: 'origin', branch })
    const main = inGit('main')
    const done = await changeBranch(gh, main, inGit, await main.read(), change)
    expect(done).toMatchObject({ way: 'pull-request', state: 'open' })
    expect(await there('show', `${change.branch}:environments/production.yaml`)).toContain('v1.1.0')
  })

  it('is refused as the branch refuses it where there is no token, or for another reason', async () => {
    await scene.github.protect(scene.repository, 'main')
    const main = open('main')
    const read = await main.read()
    const nobody = await connectGitHub({ context: null, token: undefined, logger: memoryLogger() })
    await expect(changeBranch(nobody, main, open, read, change)).rejects.toThrow(/through a pull request/)
    const reader = (await scene.connect({ permissions: { contents: 'read' } })) as ConnectedGitHub
    const readOnly = (branch: string) =>
      openBranchOnGitHub(reader, { owner: 'acme', repo: 'flights' }, branch)
    await expect(changeBranch(reader, readOnly('main'), readOnly, read, change)).rejects.toThrow(
      /contents: write/,
    )
  })
})
