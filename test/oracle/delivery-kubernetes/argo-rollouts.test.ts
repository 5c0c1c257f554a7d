import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import {
  type ArgoRolloutsSettings,
  openArgoRollouts,
} from '../../../src/delivery/targets/argo-rollouts/index.ts'
import { temporaryFolder } from '../../support/folder.ts'
import { ApiDouble, type Stored } from './api-double.ts'
import { type Caller, caller, dyingEverywhere, settled, until, versioned } from './deploying.ts'
import { runRollouts } from './rollouts-controller.ts'
import type { PodTrouble } from './workloads.ts'

let api: ApiDouble
let pods: PodTrouble
let weights: number[]

beforeEach(async () => {
  api = await ApiDouble.start()
  pods = {}
  weights = runRollouts(api, pods).weights
})
afterEach(() => api.stop())

const settings: ArgoRolloutsSettings = {
  namespace: 'ml',
  rollout: 'model',
  container: 'server',
  image: 'ghcr.io/acme/model:{version}',
  env: { MODEL_URI: 's3://models/{version}' },
  annotations: {},
}

const routing = { nginx: { stableIngress: 'model' } }

/** A Rollout as a team applies it, with what it serves before us. */
function manifest(
  canary: object = { canaryService: 'model-canary', stableService: 'model', trafficRouting: routing },
  more: object = {},
) {
  return {
    apiVersion: 'argoproj.io/v1alpha1',
    kind: 'Rollout',
    metadata: { name: 'model' },
    spec: {
      replicas: 4,
      selector: { matchLabels: { app: 'model' } },
      template: {
        metadata: { labels: { app: 'model' } },
        spec: {
          containers: [
            { name: 'server', image: 'ghcr.io/acme/model:old', env: [{ name: 'THREADS', value: '4' }] },
            { name: 'proxy', image: 'envoy:1' },
          ],
        },
      },
      strategy: { canary: { steps: [{ setWeight: 20 }, { pause: { duration: '1h' } }], ...canary } },
      ...more,
    },
  }
}

function begin(...args: Parameters<typeof manifest>): Stored {
  const stored = api.put('rollouts', manifest(...args))
  api.run(5)
  return stored
}

const open = (by: Caller = caller(api, temporaryFolder()), own: Partial<ArgoRolloutsSettings> = {}) =>
  openArgoRollouts({ ...settings, ...own }, by.services)

const rollout = () => api.get('rollouts/model')
const sets = () => api.of('replicasets').length

async function serving(version: string) {
  const target = await open()
  await target.deploy(versioned(version))
  await until(target, settled)
  await target.promote()
  await until(target, (status) => settled(status) && status.stable === version)
  return target
}

describe('a Rollout behind a traffic router', () => {
  it('is led from what was there to a version of ours by the shares asked for, never by less in between', async () => {
    begin()
    const target = await open()
    expect(target.can).toEqual({ weights: 'any', shadow: false, unit: 'requests' })
    expect(await until(target, settled)).toMatchObject({ stable: 'unknown', candidate: null, weight: 0 })
    await target.deploy(versioned('v1.0.0'))
    expect(await until(target, settled)).toMatchObject({
      stable: 'unknown',
      candidate: 'v1.0.0',
      weight: 0,
      problem: null,
    })
    const { containers } = rollout().spec.template.spec
    expect(containers).toEqual([
      {
        name: 'server',
        image: 'ghcr.io/acme/model:v1.0.0',
        env: [
          { name: 'THREADS', value: '4' },
          { name: 'MODEL_URI', value: 's3://models/v1.0.0' },
        ],
      },
      { name: 'proxy', image: 'envoy:1' },
    ])
    // one pod waits at no share at all
    expect(
      api
        .of('replicasets')
        .map(({ spec }) => spec.replicas)
        .sort(),
    ).toEqual([1, 4])
    weights.length = 0
    for (const percent of [10, 30, 75]) {
      await target.setWeight(percent)
      expect(await until(target, settled)).toMatchObject({
        stable: 'unknown',
        candidate: 'v1.0.0',
        weight: percent,
      })
    }
    await target.promote()
    expect(await until(target, settled)).toMatchObject({ stable: 'v1.0.0', candidate: null, weight: 0 })
    const rising = weights.slice(0, weights.lastIndexOf(100) + 1)
    expect(rising).toEqual([...rising].sort((one, other) => one - other))
    expect([...new Set(rising)]).toEqual([0, 10, 30, 75, 100])
    const before = api.writes.length
    await target.promote()
    await target.deploy(versioned('v1.0.0'))
    await target.abort()
    expect(api.writes).toHaveLength(before)
  })

  it('gives everything back at once, and the template with it', async () => {
    begin()
    const target = await serving('v1.0.0')
    const stable = structuredClone(rollout().spec.template)
    await target.deploy(versioned('v1.1.0'))
    await until(target, settled)
    await target.setWeight(50)
    await until(target, settled)
    const known = sets()
    await target.abort()
    expect(await until(target, settled)).toMatchObject({
      stable: 'v1.0.0',
      candidate: null,
      weight: 0,
      ready: true,
    })
    expect(rollout().spec.template).toMatchObject(stable)
    expect(rollout().spec.template.metadata.labels).toEqual(stable.metadata.labels)
    expect(sets()).toBe(known)
    // what others change later is not held by a pause of ours
    const { spec, ...rest } = structuredClone(rollout())
    spec.template.spec.containers[1].image = 'envoy:2'
    api.put('rollouts', { ...rest, spec })
    api.run(20)
    expect(rollout().status).toMatchObject({ phase: 'Healthy', stableRS: rollout().status.currentPodHash })
  })

  it('goes back to an older version by the same ways, and replaces one candidate by another', async () => {
    begin()
    const target = await serving('v1.0.0')
    await target.deploy(versioned('v1.1.0'))
    await until(target, settled)
    await target.setWeight(20)
    await until(target, settled)
    await target.deploy(versioned('v1.2.0'))
    expect(await until(target, settled)).toMatchObject({ stable: 'v1.0.0', candidate: 'v1.2.0', weight: 0 })
    await target.promote()
    await until(target, (status) => settled(status) && status.stable === 'v1.2.0')
    await target.deploy(versioned('v1.0.0'))
    expect(await until(target, settled)).toMatchObject({ stable: 'v1.2.0', candidate: 'v1.0.0' })
    await target.deploy(versioned('v1.2.0'))
    expect(await until(target, settled)).toMatchObject({ stable: 'v1.2.0', candidate: null, weight: 0 })
  })

  it('loses nothing where a call dies after any of its writes, and the next finishes it', async () => {
    begin()
    const folder = temporaryFolder()
    const target = await serving('v1.0.0')
    const is = (stable: string, candidate: string | null, weight: number) => async () =>
      expect(await until(target, settled)).toMatchObject({ stable, candidate, weight, problem: null })
    const all = (work: (one: Caller) => Promise<void>, check: () => Promise<void>) =>
      dyingEverywhere(api, folder, work, check)
    const deploying = async (one: Caller) => (await open(one)).deploy(versioned('v1.1.0'))
    expect(await all(deploying, is('v1.0.0', 'v1.1.0', 0))).toBe(1)
    expect(await all(async (one) => (await open(one)).setWeight(20), is('v1.0.0', 'v1.1.0', 20))).toBe(1)
    const back = api.snapshot()
    expect(await all(async (one) => (await open(one)).abort(), is('v1.0.0', null, 0))).toBe(2)
    back()
    expect(await all(async (one) => (await open(one)).promote(), is('v1.1.0', null, 0))).toBe(1)
  })

  it('is changed by two at once only one after the other', async () => {
    begin()
    const target = await serving('v1.0.0')
    let times = 2
    api.trouble.before = () => {
      if (times-- <= 0) return
      const one = structuredClone(rollout())
      one.spec.replicas += 1
      api.put('rollouts', one as never)
    }
    await target.deploy(versioned('v1.1.0'))
    expect(await until(target, settled)).toMatchObject({ candidate: 'v1.1.0' })
    expect(rollout().spec.replicas).toBe(6)
    times = 100
    await expect(target.setWeight(10)).rejects.toMatchObject({
      remedy: expect.stringContaining('run the step again'),
    })
  })

  it('says why a candidate will not serve', async () => {
    begin()
    const target = await serving('v1.0.0')
    pods.crashing = 'v1.1.0'
    await target.deploy(versioned('v1.1.0'))
    expect(await until(target, ({ problem }) => problem !== null)).toMatchObject({
      stable: 'v1.0.0',
      candidate: 'v1.1.0',
      ready: false,
      problem: 'v1.1.0 does not start: server has ended 4 times, last with exit status 137 (OOMKilled)',
    })
    delete pods.crashing
    await until(target, settled)
    // somebody, or an analysis of the controller's own, aborts it
    rollout().status.abort = true
    api.run(2)
    expect(await target.status()).toMatchObject({
      candidate: 'v1.1.0',
      weight: 0,
      problem: expect.stringContaining('RolloutAborted'),
    })
    await target.deploy(versioned('v1.1.0'))
    expect(await until(target, settled)).toMatchObject({ candidate: 'v1.1.0', problem: null })
  })

  it('is touched until the controller sees a change that it has overlooked', async () => {
    begin()
    const target = await serving('v1.0.0')
    await target.deploy(versioned('v1.1.0'))
    await until(target, settled)
    await target.setWeight(20)
    await until(target, settled)
    const leading = api.controllers.splice(0)
    api.controllers.push(() => {
      if (rollout().metadata.annotations?.['mlops-actions/touched'] === undefined) return
      for (const controller of leading) controller()
    })
    await target.abort()
    expect(await until(target, settled)).toMatchObject({ stable: 'v1.0.0', candidate: null, weight: 0 })
  })

  it('is given back also where the status may not be changed', async () => {
    begin()
    const by = caller(api, temporaryFolder())
    const target = await serving('v1.0.0')
    await target.deploy(versioned('v1.1.0'))
    await until(target, settled)
    await target.setWeight(20)
    api.trouble.refuse = (method, path) =>
      method === 'PATCH' && path.endsWith('/status') ? [403, 'rollouts/status is forbidden'] : undefined
    const other = await open(by)
    await other.abort()
    expect(await until(target, settled)).toMatchObject({ stable: 'v1.0.0', candidate: null, weight: 0 })
    expect(by.services.logger.lines.map(({ message }) => message).join()).toContain(
      'rollouts/status is forbidden',
    )
  })

  it('copies requests where Istio can, and takes the copying back', async () => {
    const istio = { istio: { virtualService: { name: 'model' } }, managedRoutes: [{ name: 'copies' }] }
    begin({ canaryService: 'model-canary', stableService: 'model', trafficRouting: istio })
    const target = await open(undefined, { mirrorRoute: 'copies' })
    expect(target.can.shadow).toBe(true)
    await target.deploy(versioned('v1.0.0'))
    await until(target, settled)
    await target.shadow(40)
    expect(await until(target, settled)).toMatchObject({ candidate: 'v1.0.0', weight: 0, mirrored: 40 })
    await target.shadow(0)
    await target.setWeight(10)
    expect(await until(target, settled)).toMatchObject({ weight: 10, mirrored: 0 })
    expect(JSON.stringify(rollout().spec.strategy.canary.steps)).toContain(
      '{"setMirrorRoute":{"name":"copies"}}',
    )
    await expect((await open()).shadow(10)).rejects.toThrow('is needed for shadow traffic')
  })
})

describe('a Rollout without a traffic router', () => {
  it('gets shares of its pods, and says which there are', async () => {
    begin({})
    const target = await open()
    expect(target.can.weights).toEqual([0, 25, 50, 75, 100])
    await target.deploy(versioned('v1.0.0'))
    expect(await until(target, settled)).toMatchObject({ stable: 'unknown', candidate: 'v1.0.0', weight: 0 })
    await target.setWeight(25)
    expect(await until(target, settled)).toMatchObject({ candidate: 'v1.0.0', weight: 25 })
    await expect(target.setWeight(10)).rejects.toThrow('no traffic router')
    await target.promote()
    expect(await until(target, settled)).toMatchObject({ stable: 'v1.0.0', candidate: null, weight: 0 })
    await target.deploy(versioned('v1.1.0'))
    await target.setWeight(50)
    await until(target, settled)
    await target.abort()
    expect(await until(target, settled)).toMatchObject({ stable: 'v1.0.0', candidate: null, weight: 0 })
  })
})

describe('what cannot be led', () => {
  it('is refused with everything that is wrong, before anything is changed', async () => {
    begin({}, { rollbackWindow: { revisions: 2 }, strategy: { blueGreen: { activeService: 'model' } } })
    const error = await open(undefined, { container: 'serve', mirrorRoute: 'copies' }).catch(
      (thrown) => thrown,
    )
    expect(error.problems.map(({ message }: { message: string }) => message)).toEqual([
      'has no canary strategy',
      'has a `rollbackWindow`, within which the controller skips every step',
      'the Rollout model has no such container',
      'the Rollout model has no such managed route of Istio',
    ])
    const { container: _, ...unnamed } = settings
    api.put('rollouts', manifest())
    await expect(openArgoRollouts(unnamed, caller(api, temporaryFolder()).services)).rejects.toThrow(
      'has 2 containers',
    )
    await expect(open(undefined, { image: 'same', env: {} })).rejects.toThrow(
      'tells one version from another',
    )
    await expect(open(undefined, { rollout: 'other' })).rejects.toThrow('has no such Rollout')
    api.trouble.unknown = ['rollouts']
    await expect(open()).rejects.toMatchObject({
      message: expect.stringContaining('does not know rollouts.argoproj.io'),
    })
    expect(api.writes).toEqual([])
  })

  it('is told of where somebody else keeps it', async () => {
    const one = manifest()
    api.put('rollouts', {
      ...one,
      metadata: { ...one.metadata, annotations: { 'argocd.argoproj.io/tracking-id': 'x' } },
    })
    api.run(5)
    const by = caller(api, temporaryFolder())
    await open(by)
    expect(by.services.logger.lines.map(({ message }) => message).join()).toContain('is kept by Argo CD')
  })
})
