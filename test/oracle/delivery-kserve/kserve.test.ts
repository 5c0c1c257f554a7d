import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type KServeSettings, openKServe } from '../../../src/delivery/targets/kserve/index.ts'
import { temporaryFolder } from '../../support/folder.ts'
import type { ApiDouble } from '../delivery-kubernetes/api-double.ts'
import {
  type Caller,
  caller,
  dyingEverywhere,
  settled,
  until,
  versioned,
} from '../delivery-kubernetes/deploying.ts'
import { startAdmitting } from './admitting.ts'
import { admitKServe, type KServeTrouble, runKServe } from './kserve-controller.ts'

let api: ApiDouble
let trouble: KServeTrouble

beforeEach(async () => {
  api = await startAdmitting(admitKServe)
  trouble = {}
  runKServe(api, trouble)
})
afterEach(() => api.stop())

const settings: KServeSettings = {
  namespace: 'ml',
  mode: 'raw',
  modelUri: 's3://models/{version}',
  format: 'sklearn',
  minReplicas: 2,
  requests: {},
  limits: {},
}
const open = (own: Partial<KServeSettings> = {}, by: Caller = caller(api, temporaryFolder())) =>
  openKServe({ ...settings, ...own }, by.services)

const service = () => api.get('inferenceservices/flight-delay')
const modes = ['raw', 'knative'] as const

async function serving(mode: KServeSettings['mode'], version = 'v1.0.0') {
  const target = await open({ mode })
  await target.deploy(versioned(version))
  await until(target, settled)
  return target
}

/** Percent of the requests by the address of the model that answers them, as the way in has it. */
function traffic(): Record<string, number> {
  const shares: Record<string, number> = {}
  const add = (uri: string, percent: number) => {
    if (percent > 0) shares[uri] = (shares[uri] ?? 0) + percent
  }
  if (service().metadata.annotations?.['serving.kserve.io/deploymentMode'] === 'Standard')
    for (const { name, weight = 100 } of api.objects.get('httproutes/flight-delay')?.spec.rules[0]
      .backendRefs ?? [])
      add(api.get(`deployments/${name}`).spec.template.spec.containers[0].args[0], weight)
  else
    for (const { revisionName, percent } of JSON.parse(service().status.ksvc).status.traffic)
      add(api.get(`revisions/${revisionName}`).spec.containers[0].args[0], percent)
  return shares
}

for (const mode of modes)
  describe(`an InferenceService of the mode ${mode}`, () => {
    it('is made where it is not there, and led from version to version by shares', async () => {
      const target = await open({ mode })
      expect(await target.status()).toMatchObject({ stable: null, candidate: null, settled: false })
      await target.deploy(versioned('v1.0.0'))
      expect(await until(target, settled)).toMatchObject({ stable: 'v1.0.0', candidate: null, weight: 0 })
      await target.deploy(versioned('v1.1.0'))
      expect(await until(target, settled)).toMatchObject({
        stable: 'v1.0.0',
        candidate: 'v1.1.0',
        weight: 0,
        problem: null,
      })
      expect(traffic()).toEqual({ 's3://models/v1.0.0': 100 })
      for (const percent of [10, 50]) {
        await target.setWeight(percent)
        expect(await until(target, settled)).toMatchObject({ candidate: 'v1.1.0', weight: percent })
        expect(traffic()).toEqual({ 's3://models/v1.0.0': 100 - percent, 's3://models/v1.1.0': percent })
      }
      await target.promote()
      const is = await until(
        target,
        (status) => settled(status) && status.stable === 'v1.1.0',
        () => target.promote(),
      )
      expect(is).toMatchObject({ stable: 'v1.1.0', candidate: null, weight: 0, problem: null })
      expect(traffic()).toEqual({ 's3://models/v1.1.0': 100 })
      const before = api.writes.length
      await target.promote()
      await target.deploy(versioned('v1.1.0'))
      await target.abort()
      await target.setWeight(0)
      expect(api.writes).toHaveLength(before)
    })

    it('gives everything back at once, forgets the candidate, and takes another', async () => {
      const target = await serving(mode)
      await target.deploy(versioned('v1.1.0'))
      await until(target, settled)
      await target.setWeight(40)
      await until(target, settled)
      const before = api.writes.length
      await target.abort()
      expect(api.writes).toHaveLength(before + 1)
      expect(await until(target, settled)).toMatchObject({ stable: 'v1.0.0', candidate: null, weight: 0 })
      expect(traffic()).toEqual({ 's3://models/v1.0.0': 100 })
      await target.abort()
      expect(api.writes).toHaveLength(before + 1)
      await target.deploy(versioned('v1.2.0'))
      expect(await until(target, settled)).toMatchObject({ stable: 'v1.0.0', candidate: 'v1.2.0', weight: 0 })
      await target.setWeight(5)
      await until(target, settled)
      expect(traffic()).toEqual({ 's3://models/v1.0.0': 95, 's3://models/v1.2.0': 5 })
    })

    it('replaces a candidate that gets requests by another that gets none', async () => {
      const target = await serving(mode)
      await target.deploy(versioned('v1.1.0'))
      await until(target, settled)
      await target.setWeight(40)
      await until(target, settled)
      await target.deploy(versioned('v1.2.0'))
      expect(await until(target, settled)).toMatchObject({ stable: 'v1.0.0', candidate: 'v1.2.0', weight: 0 })
      await target.abort()
      await until(target, settled)
      expect(traffic()).toEqual({ 's3://models/v1.0.0': 100 })
      expect(service().spec.predictor.model.storageUri).toBe('s3://models/v1.0.0')
    })

    it('tells why a candidate does not start, and not of the next one', async () => {
      const target = await serving(mode)
      trouble.crashing = 'v1.1.0'
      await target.deploy(versioned('v1.1.0'))
      const bad = await until(target, ({ problem }) => problem !== null)
      expect(bad.problem).toMatch(mode === 'raw' ? /v1\.1\.0 does not start: .*OOMKilled/ : /no such bucket/)
      expect(bad).toMatchObject({ candidate: 'v1.1.0', ready: false })
      await target.abort()
      await target.deploy(versioned('v1.2.0'))
      for (let turn = 0; turn < 4; turn++) expect((await target.status()).problem).toBeNull()
      expect(await until(target, settled)).toMatchObject({ candidate: 'v1.2.0' })
    })

    it('begins beside what a team has applied, and gives that back', async () => {
      api.put('inferenceservices', {
        apiVersion: 'serving.kserve.io/v1beta1',
        kind: 'InferenceService',
        metadata: {
          name: 'flight-delay',
          annotations: { 'serving.kserve.io/deploymentMode': mode === 'raw' ? 'Standard' : 'Knative' },
        },
        spec: {
          predictor: {
            minReplicas: 3,
            serviceAccountName: 'reader',
            model: {
              name: 'kserve-container',
              modelFormat: { name: 'sklearn' },
              storageUri: 's3://models/hand-made',
              resources: { limits: { cpu: '2' } },
            },
          },
        },
      })
      api.run(6)
      const target = await open({ mode })
      expect(await until(target, settled)).toMatchObject({ stable: 'unknown', candidate: null })
      await target.deploy(versioned('v1.0.0'))
      expect(await until(target, settled)).toMatchObject({
        stable: 'unknown',
        candidate: 'v1.0.0',
        weight: 0,
      })
      await target.setWeight(20)
      await until(target, settled)
      expect(traffic()).toEqual({ 's3://models/hand-made': 80, 's3://models/v1.0.0': 20 })
      await target.abort()
      expect(await until(target, settled)).toMatchObject({ stable: 'unknown', candidate: null, weight: 0 })
      expect(traffic()).toEqual({ 's3://models/hand-made': 100 })
      expect(service().spec.predictor.serviceAccountName).toBe('reader')
      expect(service().spec.predictor.model.resources).toEqual({ limits: { cpu: '2' } })
    })

    it('loses nothing where a call dies after any of its writes, or somebody else writes first', async () => {
      const folder = temporaryFolder()
      const step = (act: (target: Awaited<ReturnType<typeof open>>) => Promise<void>, done: object) =>
        dyingEverywhere(
          api,
          folder,
          async (one) => {
            const target = await open({ mode }, one)
            await act(target)
            await until(
              target,
              (status) =>
                settled(status) &&
                Object.entries(done).every(([key, value]) => status[key as 'stable'] === value),
              () => act(target),
            )
          },
          async () => expect(await (await open({ mode })).status()).toMatchObject({ ...done, problem: null }),
        )
      expect(await step((target) => target.deploy(versioned('v1.0.0')), { stable: 'v1.0.0' })).toBe(1)
      expect(await step((target) => target.deploy(versioned('v1.1.0')), { candidate: 'v1.1.0' })).toBe(1)
      expect(await step((target) => target.setWeight(30), { weight: 30 })).toBe(1)
      expect(await step((target) => target.promote(), { stable: 'v1.1.0', candidate: null })).toBe(
        mode === 'raw' ? 2 : 1,
      )
      let others = 0
      api.trouble.before = (key) => {
        if (key !== 'inferenceservices/flight-delay' || others++ > 1) return
        service().metadata.labels = { ...service().metadata.labels, seen: String(others) }
        api.put('inferenceservices', service() as unknown as Record<string, unknown>)
      }
      const target = await open({ mode })
      await target.deploy(versioned('v1.2.0'))
      expect(await until(target, settled)).toMatchObject({ candidate: 'v1.2.0' })
      expect(service().metadata.labels).toHaveProperty('seen')
    })

    it('refuses what it cannot do in words', async () => {
      await expect(open({ mode, modelUri: 's3://models/latest' })).rejects.toThrow(
        'is the same for every version',
      )
      const { format: _, ...bare } = settings
      const nameless = await openKServe({ ...bare, mode }, caller(api, temporaryFolder()).services)
      await expect(nameless.deploy(versioned('v1.0.0'))).rejects.toThrow(
        'there is no InferenceService flight-delay yet',
      )
      const target = await serving(mode)
      await expect(target.shadow(10)).rejects.toThrow('cannot copy requests')
      await target.shadow(0)
      await expect(target.setWeight(10)).rejects.toThrow('has no candidate')
      const other = await open({ mode: mode === 'raw' ? 'knative' : 'raw' })
      await expect(other.status()).rejects.toThrow(mode === 'raw' ? 'runs as Standard' : 'runs on Knative')
    })
  })

describe('a promotion of the mode raw', () => {
  it('goes on with the pods of the candidate, once all of them answer everything', async () => {
    const target = await serving('raw')
    await target.deploy(versioned('v1.1.0'))
    await until(target, settled)
    await target.setWeight(10)
    await until(target, settled)
    const candidate = () => api.get('deployments/flight-delay-v1-1-0-predictor')
    expect(candidate().spec.replicas).toBe(1)
    await target.promote()
    expect(service().spec.canary).toMatchObject([{ trafficPercent: 100, predictor: { minReplicas: 2 } }])
    expect(await until(target, settled)).toMatchObject({ stable: 'v1.0.0', weight: 100 })
    await target.promote()
    expect(await until(target, settled)).toMatchObject({ stable: 'v1.1.0', candidate: null })
    expect(candidate().status.started).toBe(1)
    expect(api.of('deployments')).toHaveLength(1)
    // and back by a name that was free again
    await target.deploy(versioned('v1.0.0'))
    expect(await until(target, settled)).toMatchObject({ stable: 'v1.1.0', candidate: 'v1.0.0' })
  })

  it('is refused in words where KServe makes no route', async () => {
    trouble.noRoutes = true
    const target = await serving('raw')
    await target.deploy(versioned('v1.1.0'))
    await until(target, ({ ready }) => ready)
    await expect(target.setWeight(10)).rejects.toThrow('makes no HTTPRoute')
    await target.setWeight(0)
    await target.abort()
  })
})

describe('a cluster that is in the way', () => {
  it('is told of: a webhook that refuses or is down, rights, servers that fail or hang', async () => {
    const target = await serving('raw')
    service().spec.predictor.model.modelFormat = undefined
    await expect(target.deploy(versioned('v1.1.0'))).rejects.toMatchObject({
      message: expect.stringContaining('modelFormat: Required value'),
      remedy: expect.stringContaining('KServe says what it does not take'),
    })
    service().spec.predictor.model.modelFormat = { name: 'sklearn' }
    api.trouble.refuse = (method) =>
      method === 'PATCH' ? [500, 'failed calling webhook: the admission webhook has no endpoints'] : undefined
    await expect(target.deploy(versioned('v1.1.0'))).rejects.toMatchObject({
      remedy: expect.stringContaining('its webhook does not answer'),
    })
    api.trouble.refuse = (method) => (method === 'PATCH' ? [403, 'ada cannot patch'] : undefined)
    await expect(target.deploy(versioned('v1.1.0'))).rejects.toMatchObject({
      remedy: expect.stringContaining('Allow `patch` on `inferenceservices.serving.kserve.io`'),
    })
    let busy = 2
    api.trouble.refuse = () => (busy-- > 0 ? [503, 'busy'] : undefined)
    await target.deploy(versioned('v1.1.0'))
    expect(await until(target, settled)).toMatchObject({ candidate: 'v1.1.0' })
    api.trouble.unknown = ['inferenceservices']
    await expect(target.status()).rejects.toThrow('does not know inferenceservices.serving.kserve.io')
  })
})
