import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import {
  findWaiver,
  type GitHub,
  keepIssue,
  mayWrite,
  propose,
  recordDeployment,
} from '../../src/github/index.ts'
import { openScene, type Scene } from './client-scene.ts'

const scopes = {
  contents: 'write',
  deployments: 'write',
  issues: 'write',
  'pull-requests': 'write',
} as const

let scene: Scene
let gh: GitHub

beforeEach(async () => {
  scene = await openScene()
  gh = await scene.connect({ permissions: scopes })
})
afterEach(() => scene.github.close())

const value = <T>(reply: { status: string; value?: T; reason?: string }): T => {
  if (reply.status !== 'done') throw new Error(reply.reason)
  return reply.value as T
}

const record = {
  environment: 'production',
  model: 'flight-delay',
  version: 'v1.2.0',
  rollout: 'production-v1.2.0-1',
  state: 'in_progress' as const,
  description: '10 % of the requests',
  url: 'https://flights.example',
}

describe('a deployment', () => {
  it('is made once for a rollout, with a status for each change alone', async () => {
    const id = value(await recordDeployment(gh, record))
    expect(value(await recordDeployment(gh, record))).toBe(id)
    expect(value(await recordDeployment(gh, { ...record, state: 'success', description: 'serves' }))).toBe(id)
    const deployments = [...scene.repository.deployments.values()]
    expect(deployments).toHaveLength(1)
    expect(deployments[0]).toMatchObject({ environment: 'production', payload: { version: 'v1.2.0' } })
    expect(deployments[0]!.statuses.map(({ state }) => state)).toEqual(['in_progress', 'success'])
  })

  it('of another rollout is another, and one of another model does not hide it', async () => {
    const ids = [
      value(await recordDeployment(gh, record)),
      value(await recordDeployment(gh, { ...record, model: 'bags', rollout: 'production-v1.2.0-1' })),
      value(await recordDeployment(gh, { ...record, rollout: 'production-v1.3.0-2' })),
    ]
    expect(new Set(ids).size).toBe(3)
  })

  it('names the permission that is missing', async () => {
    const poor = await scene.connect({ permissions: { contents: 'read' } })
    expect(await recordDeployment(poor, record)).toMatchObject({
      status: 'failed',
      reason: expect.stringContaining('deployments: write'),
    })
  })
})

describe('a kept issue', () => {
  const issue = {
    key: 'rollout:production:flight-delay',
    label: 'rollout',
    title: 'Rollout',
    body: 'a',
    open: true,
  }

  it('is one, updated in place, closed and opened again', async () => {
    const number = value(await keepIssue(gh, issue))
    expect(value(await keepIssue(gh, { ...issue, body: 'b', open: false }))).toBe(number)
    expect(scene.repository.issues.get(number)).toMatchObject({ state: 'closed', labels: ['rollout'] })
    expect(scene.repository.issues.get(number)?.body).toContain('b')
    expect(value(await keepIssue(gh, issue))).toBe(number)
    expect(scene.repository.issues.get(number)).toMatchObject({ state: 'open' })
  })

  it('is not one that somebody else wrote our marker into', async () => {
    const mine = value(await keepIssue(gh, issue))
    const { body } = scene.repository.issues.get(mine)!
    Object.assign(scene.repository.issues.get(mine)!, { author: 'mallory' })
    const other = value(await keepIssue(gh, issue))
    expect(other).not.toBe(mine)
    expect(scene.repository.issues.get(mine)?.body).toBe(body)
  })
})

describe('who may write', () => {
  it.each([
    ['ana', true],
    ['mallory', false],
  ])('%s: %s', async (login, may) => {
    expect(value(await mayWrite(gh, login))).toBe(may)
  })
})

describe('a proposal', () => {
  it('is one pull request, also when it is made twice', async () => {
    await scene.github.commit(scene.repository, { branch: 'back', files: { 'a.txt': 'a' } })
    const proposal = { head: 'back', base: 'main', title: 'Back', body: 'why' }
    const first = value(await propose(gh, proposal))
    expect(value(await propose(gh, proposal))).toMatchObject({ number: first.number })
    expect(first.autoMerge === true || typeof first.autoMerge === 'string').toBe(true)
  })
})

describe('a waiver', () => {
  const say = (author: string, body: string) =>
    scene.github.comment(scene.repository, { issue: scene.pull, author, body })

  it('is the last one of somebody who may write and did not open the pull request', async () => {
    expect(value(await findWaiver(gh, scene.pull))).toBeNull()
    say('mallory', '/mlops waive it is fine')
    say('ana', '/mlops waive it is mine')
    say('ben', 'so what\n/mlops waive no')
    expect(value(await findWaiver(gh, scene.pull))).toBeNull()
    Object.assign(scene.repository, {
      collaborators: new Map([...scene.repository.collaborators, ['ben', 'write']]),
    })
    say('ben', '/mlops waive the slice is too small to matter\n\nmore')
    expect(value(await findWaiver(gh, scene.pull))).toEqual({
      by: '@ben',
      reason: 'the slice is too small to matter',
    })
  })
})
