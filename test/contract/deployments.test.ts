import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type DeploymentRecord, type GitHub, recordDeployment, valueOrThrow } from '../../src/github/index.ts'
import { openScene, type Scene } from './client-scene.ts'

let scene: Scene
let gh: GitHub

beforeEach(async () => {
  scene = await openScene()
  gh = await scene.connect({ permissions: { contents: 'read', deployments: 'write' } })
})
afterEach(() => scene.github.close())

const record = {
  environment: 'production',
  model: 'flight-delay',
  version: 'v1.2.0',
  rollout: 'r1',
  state: 'in_progress',
  description: '10 % of the requests',
  url: 'https://flights.example',
} satisfies DeploymentRecord
const told = async (over: Partial<DeploymentRecord> = {}) =>
  valueOrThrow(await recordDeployment(gh, { ...record, ...over }))
const deployments = () => [...scene.repository.deployments.values()]
const states = () =>
  Object.fromEntries(
    deployments().map(({ payload, statuses }) => [
      (payload as { rollout: string }).rollout,
      statuses.map(({ state }) => state),
    ]),
  )

describe('a deployment', () => {
  it('carries model, version and rollout, where it serves, and the run that did it', async () => {
    await scene.github.tag(scene.repository, 'flight-delay@v1.2.0', 'main')
    await told({ ref: 'flight-delay@v1.2.0' })
    expect(deployments()).toMatchObject([
      {
        ref: 'flight-delay@v1.2.0',
        task: 'deploy:flight-delay',
        environment: 'production',
        payload: { model: 'flight-delay', version: 'v1.2.0', rollout: 'r1' },
        statuses: [{ environmentUrl: record.url, logUrl: expect.stringMatching(/actions\/runs\/100$/) }],
      },
    ])
  })

  it('is one of the run’s commit where the tag is not on GitHub', async () => {
    await told({ ref: 'flight-delay@v9.9.9' })
    expect(deployments()).toMatchObject([{ ref: scene.context().sha }])
  })

  it('makes what the model had there before inactive, and nothing of another model', async () => {
    await told({ state: 'success' })
    await told({ model: 'bags', rollout: 'bags', state: 'success' })
    await told({ environment: 'staging', rollout: 'staging', state: 'success' })
    await told({ rollout: 'r2', state: 'failure' })
    await told({ rollout: 'r3', state: 'success' })
    await told({ rollout: 'r4' })
    // told again, also after a newer one has begun
    await told({ rollout: 'r3', state: 'success' })
    expect(states()).toEqual({
      r1: ['success', 'inactive'],
      bags: ['success'],
      staging: ['success'],
      r2: ['failure'],
      r3: ['success'],
      r4: ['in_progress'],
    })
  })

  it('is told once where two calls make it at once, or an answer is lost', async () => {
    scene.github.fail({ operation: 'repos/create-deployment', trouble: 'reset', afterEffect: true })
    const id = await told()
    expect(await told({ state: 'success' })).toBe(id)
    expect(deployments().map((one) => one.statuses.map(({ state }) => state))).toEqual([
      ['in_progress', 'success'],
      ['inactive'],
    ])
    expect(deployments()[0]?.id).toBe(id)
  })

  it('is described by one line of 140 characters', async () => {
    await told({ description: `a\nb ${'😀'.repeat(200)}` })
    const { description } = deployments()[0]!.statuses[0]!
    expect(description).toMatch(/^a b 😀+…$/u)
    expect(description.length).toBeGreaterThan(137)
    expect(description.length).toBeLessThanOrEqual(140)
    // the same again is no other status
    await told({ description: `a\nb ${'😀'.repeat(200)}` })
    expect(deployments()[0]!.statuses).toHaveLength(1)
  })

  it('costs three requests when nothing is new', async () => {
    await told({ state: 'success' })
    await told({ rollout: 'r2', state: 'success' })
    const before = scene.github.requests.length
    await told({ rollout: 'r2', state: 'success' })
    expect(scene.github.requests.slice(before).map(({ operation }) => operation)).toEqual([
      'repos/list-deployments',
      'repos/list-deployment-statuses',
      'repos/list-deployment-statuses',
    ])
  })

  it('is not told without the permission, which is named', async () => {
    gh = await scene.connect({ permissions: { contents: 'read', deployments: 'read' } })
    expect(await recordDeployment(gh, record)).toMatchObject({
      status: 'failed',
      reason: expect.stringContaining('Add `deployments: write`'),
    })
  })
})
