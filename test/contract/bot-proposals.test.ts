import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { earlierProposals, propose, startsWorkflows, valueOrThrow } from '../../src/github/index.ts'
import { openScene, type Scene } from './client-scene.ts'

let scene: Scene

beforeEach(async () => {
  scene = await openScene()
})
afterEach(async () => {
  expect(scene.github.takeViolations()).toEqual([])
  await scene.github.close()
})

const permissions = { contents: 'write', 'pull-requests': 'write' } as const
const app = () => scene.connect({ identity: 'retrainer[bot]', permissions })
const prefix = 'mlops/retrain/flights/'

/** A pull request from a branch with a change of its own. */
async function proposed(branch: string, merges: boolean | 'after-checks' = false) {
  await scene.github.commit(scene.repository, { branch, files: { [`${branch.replaceAll('/', '-')}`]: 'x' } })
  const proposal = { head: branch, base: 'main', title: branch, body: '', merges }
  const value = valueOrThrow(await propose(await app(), proposal))
  if (value === null) throw new Error('nothing was proposed')
  return value
}

describe('whose token it is', () => {
  it('is told before a pull request is opened that would start nothing', async () => {
    const starts = async (identity: string) =>
      valueOrThrow(await startsWorkflows(await scene.connect({ identity, permissions })))
    expect(await starts('github-actions[bot]')).toBe(false)
    expect(await starts('retrainer[bot]')).toBe(true)
    expect(await starts('ana')).toBe(true)
  })
})

describe('earlier pull requests of a family of branches', () => {
  it('are found with what became of them, and no others', async () => {
    const first = await proposed(`${prefix}2013-08-01`)
    await scene.github.mergePull(scene.repository, first.number, 'ana')
    const second = await proposed(`${prefix}2013-08-08`)
    Object.assign(scene.repository.issues.get(second.number) ?? {}, { state: 'closed' })
    const third = await proposed(`${prefix}2013-08-15`)
    await proposed('mlops/retrain/other/2013-08-15')
    const found = valueOrThrow(await earlierProposals(await app(), 'main', prefix)) ?? []
    expect(Object.fromEntries(found.map(({ number, state }) => [number, state]))).toEqual({
      [first.number]: 'merged',
      [second.number]: 'closed',
      [third.number]: 'open',
    })
    expect(valueOrThrow(await earlierProposals(await app(), 'better', prefix))).toEqual([])
  })

  it('are not read without the permission, which is named', async () => {
    const gh = await scene.connect({ permissions: { contents: 'write' } })
    expect(await earlierProposals(gh, 'main', prefix)).toMatchObject({
      status: 'failed',
      reason: expect.stringContaining('pull-requests: read'),
    })
  })
})

describe('a proposal that waits for checks', () => {
  it('merges itself where the main branch requires some', async () => {
    await scene.github.protect(scene.repository, 'main')
    scene.repository.allowAutoMerge = true
    expect(await proposed(`${prefix}a`, 'after-checks')).toMatchObject({ state: 'open', autoMerge: true })
  })

  it('is left to people where nothing is required, instead of being merged before anything has looked at it', async () => {
    scene.repository.allowAutoMerge = true
    expect(await proposed(`${prefix}b`, 'after-checks')).toMatchObject({
      state: 'open',
      autoMerge: 'main requires no check that it could wait for',
    })
    expect(await proposed(`${prefix}c`, true)).toMatchObject({ state: 'merged' })
  })
})
