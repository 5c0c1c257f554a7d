import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import {
  type KubernetesTargetSettings,
  openKubernetes,
} from '../../../src/delivery/targets/kubernetes/index.ts'
import { temporaryFolder } from '../../support/folder.ts'
import { ApiDouble } from './api-double.ts'
import { type Caller, caller, dyingEverywhere, settled, until, versioned } from './deploying.ts'
import { type PodTrouble, runWorkloads } from './workloads.ts'

let api: ApiDouble
let pods: PodTrouble

beforeEach(async () => {
  api = await ApiDouble.start()
  pods = {}
  runWorkloads(api, pods)
  api.afterWrite = everyRequestIsAnswered
})
afterEach(() => api.stop())

const settings: KubernetesTargetSettings = {
  namespace: 'ml',
  image: 'ghcr.io/acme/{model}:{version}',
  env: { MODEL_URI: 's3://models/{version}' },
  port: 8080,
  health: '/health',
  replicas: 2,
  requests: { cpu: '500m' },
  limits: {},
  gateway: { name: 'public', hostnames: ['model.example.com'], path: '/' },
  startTimeout: 60,
  drain: 0,
  keepPrevious: false,
}

const nginx: KubernetesTargetSettings = (({ gateway: _, ...rest }) => ({
  ...rest,
  ingress: { className: 'nginx', host: 'model.example.com', path: '/' },
}))(settings)

/** Services and the weight that the way in gives each. */
function backends(): [string, number][] {
  const route = api.objects.get('httproutes/flight-delay')
  if (route !== undefined)
    return route.spec.rules[0].backendRefs.map(({ name, weight }: { name: string; weight: number }) => [
      name,
      weight,
    ])
  const canary = api.objects.get('ingresses/flight-delay-candidate')
  if (canary === undefined) return []
  const weight = Number(canary.metadata.annotations!['nginx.ingress.kubernetes.io/canary-weight']) / 100
  return [
    ['flight-delay', 100 - weight],
    ['flight-delay-candidate', weight],
  ]
}

/** Pods that can answer behind a Service, by what they serve. */
function behind(service: string): { version: string; available: number } {
  const slot = api.objects.get(`services/${service}`)?.spec.selector['mlops-actions/slot']
  if (slot === undefined) return { version: 'none', available: 0 }
  const { spec, status } = api.get(`deployments/flight-delay-${slot}`)
  return {
    version: spec.template.metadata.annotations['mlops-actions/version'],
    available: status?.availableReplicas ?? 0,
  }
}

/** Once something serves, requests always go to pods that are there. */
let serves = false
function everyRequestIsAnswered(): void {
  for (const [service, weight] of backends()) {
    const { available } = behind(service)
    if (available > 0) serves ||= service === 'flight-delay'
    else if (weight > 0 && serves)
      throw new Error(`${weight} % of the requests go to ${service}, which has no pods`)
  }
}
beforeEach(() => {
  serves = false
})

/** Where requests end up, in percent by version. */
function traffic(): Record<string, number> {
  const shares: Record<string, number> = {}
  const all = backends().reduce((sum, [, weight]) => sum + weight, 0)
  for (const [service, weight] of backends()) {
    const { version } = behind(service)
    shares[version] = (shares[version] ?? 0) + (weight / all) * 100
  }
  return Object.fromEntries(Object.entries(shares).filter(([, share]) => share > 0))
}

const opened = async (
  own: Partial<KubernetesTargetSettings> = {},
  by: Caller = caller(api, temporaryFolder()),
) => ({
  target: await openKubernetes({ ...settings, ...own }, by.services),
  by,
})

async function serving(version: string, own: Partial<KubernetesTargetSettings> = {}) {
  const { target, by } = await opened(own)
  await target.deploy(versioned(version))
  await until(target, settled)
  return { target, by }
}

describe.each([
  ['a route of the Gateway API', settings],
  ['ingress-nginx', nginx],
])('two Deployments behind %s', (_, way) => {
  const open = (by?: Caller) => openKubernetes(way, (by ?? caller(api, temporaryFolder())).services)

  it('serve the first version, give the next its shares, and make it the stable one', async () => {
    const target = await open()
    expect(await target.status()).toMatchObject({
      stable: null,
      candidate: null,
      weight: 0,
      ready: false,
      settled: false,
    })
    await target.deploy(versioned('v1.0.0'))
    expect(await until(target, settled)).toMatchObject({
      stable: 'v1.0.0',
      candidate: null,
      weight: 0,
      problem: null,
    })
    expect(traffic()).toEqual({ 'v1.0.0': 100 })

    await target.deploy(versioned('v1.1.0'))
    expect(await until(target, settled)).toMatchObject({ stable: 'v1.0.0', candidate: 'v1.1.0', weight: 0 })
    for (const percent of [10, 12.5, 50]) {
      await target.setWeight(percent)
      expect(await until(target, settled)).toMatchObject({
        stable: 'v1.0.0',
        candidate: 'v1.1.0',
        weight: percent,
      })
      expect(traffic()).toEqual({ 'v1.0.0': 100 - percent, 'v1.1.0': percent })
    }
    const before = api.writes.length
    await target.setWeight(50)
    expect(api.writes).toHaveLength(before)

    await target.promote()
    expect(await until(target, settled)).toMatchObject({ stable: 'v1.1.0', candidate: null, weight: 0 })
    expect(traffic()).toEqual({ 'v1.1.0': 100 })
    expect(api.get('deployments/flight-delay-blue').spec.replicas).toBe(0)
  })

  it('give everything back to the stable version, and end the candidate', async () => {
    const target = await open()
    await target.deploy(versioned('v1.0.0'))
    await target.deploy(versioned('v1.1.0'))
    await until(target, settled)
    await target.setWeight(50)
    await target.abort()
    expect(await until(target, settled)).toMatchObject({ stable: 'v1.0.0', candidate: null, weight: 0 })
    expect(traffic()).toEqual({ 'v1.0.0': 100 })
    expect(api.get('deployments/flight-delay-green').spec.replicas).toBe(0)
    const before = api.writes.length
    await target.abort()
    expect(api.writes).toHaveLength(before)
  })

  it('lose nothing where a call dies after any of its writes, and the next finishes it', async () => {
    const folder = temporaryFolder()
    const deploying = (version: string) => async (one: Caller) => {
      const target = await open(one)
      // as the reconciler: what is there already is waited for and not asked for again
      const { stable, candidate } = await target.status()
      if (stable !== version && candidate !== version) await target.deploy(versioned(version))
      await until(target, settled)
    }
    const is = (status: object, shares: object) => async () => {
      expect(await (await open()).status()).toMatchObject({
        ...status,
        settled: true,
        ready: true,
        problem: null,
      })
      expect(traffic()).toEqual(shares)
      serves = status !== first
    }
    const first = { stable: 'v1.0.0', candidate: null, weight: 0 }
    const beside = { stable: 'v1.0.0', candidate: 'v1.1.0', weight: 0 }
    const second = { stable: 'v1.1.0', candidate: null, weight: 0 }
    const all = (work: (one: Caller) => Promise<void>, check: () => Promise<void>) =>
      dyingEverywhere(api, folder, work, check)
    expect(await all(deploying('v1.0.0'), is(first, { 'v1.0.0': 100 }))).toBeGreaterThanOrEqual(4)
    serves = true
    expect(await all(deploying('v1.1.0'), is(beside, { 'v1.0.0': 100 }))).toBe(2)
    const target = await open()
    await target.setWeight(20)
    const aborting = async (one: Caller) => (await open(one)).abort()
    expect(await all(aborting, is(first, { 'v1.0.0': 100 }))).toBeGreaterThanOrEqual(3)

    await deploying('v1.1.0')(caller(api, folder))
    await target.setWeight(20)
    const promoting = async (one: Caller) => {
      const again = await open(one)
      const done = ({ stable }: { stable: string | null }) => stable === 'v1.1.0'
      await again.promote()
      await until(
        again,
        (status) => settled(status) && done(status),
        () => again.promote(),
      )
    }
    expect(await all(promoting, is(second, { 'v1.1.0': 100 }))).toBeGreaterThanOrEqual(4)
  })
})

describe('two Deployments', () => {
  it('are what is written down: images, variables, probes, labels', async () => {
    await serving('v1.0.0+build')
    const { spec } = api.get('deployments/flight-delay-blue')
    expect(spec.template.metadata.labels).toEqual({
      'app.kubernetes.io/managed-by': 'mlops-actions',
      'app.kubernetes.io/name': 'flight-delay',
      'mlops-actions/model': 'Flight_delay',
      'mlops-actions/slot': 'blue',
      'mlops-actions/version': 'v1.0.0_build',
    })
    expect(spec.template.spec.containers[0]).toMatchObject({
      image: 'ghcr.io/acme/Flight delay:v1.0.0+build',
      env: [{ name: 'MODEL_URI', value: 's3://models/v1.0.0+build' }],
      startupProbe: { failureThreshold: 12 },
    })
  })

  it('take the pods as a file of the repository writes them', async () => {
    const folder = temporaryFolder()
    writeFileSync(
      join(folder, 'serve.yaml'),
      'kind: Deployment\nspec: { template: { spec: { nodeSelector: { gpu: "true" }, containers: [{ name: triton, image: "triton:{number}" }] } } }\n',
    )
    const { image: _, ...without } = settings
    const target = await openKubernetes(
      { ...without, podTemplate: 'serve.yaml' },
      caller(api, folder).services,
    )
    await target.deploy(versioned('v2.0.0'))
    const { spec } = api.get('deployments/flight-delay-blue').spec.template
    expect(spec).toMatchObject({
      nodeSelector: { gpu: 'true' },
      containers: [{ name: 'triton', image: 'triton:2.0.0', ports: [{ name: 'http', containerPort: 8080 }] }],
    })
    await expect(
      openKubernetes({ ...settings, podTemplate: '../serve.yaml' }, caller(api, folder).services),
    ).rejects.toThrow('cannot be read')
  })

  it('take a version that still runs up again, without a start', async () => {
    const { target } = await serving('v1.0.0', { keepPrevious: true })
    await target.deploy(versioned('v1.1.0'))
    await until(target, settled)
    await target.promote()
    expect(await until(target, settled)).toMatchObject({ stable: 'v1.1.0', candidate: null })
    const started = () => api.writes.filter((write) => write.includes('deployments')).length
    const before = started()
    await target.deploy(versioned('v1.0.0'))
    expect(await target.status()).toMatchObject({ candidate: 'v1.0.0', ready: true })
    await target.promote()
    expect(traffic()).toEqual({ 'v1.0.0': 100 })
    expect(started()).toBe(before)
  })

  it('replace a candidate only once it gets no requests', async () => {
    const { target } = await serving('v1.0.0')
    await target.deploy(versioned('v1.1.0'))
    await until(target, settled)
    await target.setWeight(30)
    await target.deploy(versioned('v1.2.0'))
    expect(traffic()).toEqual({ 'v1.0.0': 100 })
    expect(await until(target, settled)).toMatchObject({ stable: 'v1.0.0', candidate: 'v1.2.0', weight: 0 })
  })

  it('copy a share of the requests, or say that the definitions are too old for one', async () => {
    const { target } = await serving('v1.0.0')
    await target.deploy(versioned('v1.1.0'))
    await until(target, settled)
    await target.shadow(25)
    expect(await target.status()).toMatchObject({ weight: 0, mirrored: 25 })
    expect(traffic()).toEqual({ 'v1.0.0': 100 })
    await target.shadow(0)
    expect(await target.status()).toMatchObject({ mirrored: 0 })
    api.trouble.oldGateway = true
    await expect(target.shadow(25)).rejects.toThrow('copies all requests or none')
    expect(await target.status()).toMatchObject({ mirrored: 0 })
    await target.shadow(100)
    expect(await target.status()).toMatchObject({ mirrored: 100 })
    await target.promote()
    expect(await until(target, settled)).toMatchObject({ stable: 'v1.1.0', mirrored: 0 })

    const other = await openKubernetes(nginx, caller(api, temporaryFolder()).services)
    expect(other.can.shadow).toBe(false)
    expect(() => other.shadow(10)).toThrow('cannot copy requests')
  })

  it('say why a candidate does not start, and give it nothing', async () => {
    const { target } = await serving('v1.0.0')
    pods.crashing = 'v1.1.0'
    await target.deploy(versioned('v1.1.0'))
    expect(await until(target, ({ problem }) => problem !== null)).toMatchObject({
      candidate: 'v1.1.0',
      ready: false,
      settled: false,
      problem: 'v1.1.0 does not start: server has ended 4 times, last with exit status 137 (OOMKilled)',
    })
    await expect(target.setWeight(10)).rejects.toThrow('none of its pods is ready')
    await target.promote()
    expect(traffic()).toEqual({ 'v1.0.0': 100 })
    await target.abort()
    expect(await until(target, settled)).toMatchObject({ stable: 'v1.0.0', candidate: null, problem: null })
  })

  it('leave alone what others have made under the same name', async () => {
    api.put('services', { metadata: { name: 'flight-delay' }, spec: { selector: { app: 'old' } } })
    const { target } = await opened()
    expect(await target.status()).toMatchObject({ stable: 'unknown' })
    await expect(target.deploy(versioned('v1.0.0'))).rejects.toThrow('is there already and is not ours')
    expect(api.writes).toEqual([])
  })

  it('go on where somebody changes a Service at the same time', async () => {
    const { target } = await serving('v1.0.0')
    await target.deploy(versioned('v1.1.0'))
    await until(target, settled)
    let times = 2
    api.trouble.before = (key) => {
      if (key !== 'services/flight-delay' || times-- <= 0) return
      const service = api.get(key)
      api.put('services', {
        ...service,
        metadata: { ...service.metadata, labels: { ...service.metadata.labels, touched: `${times}` } },
      })
    }
    await target.promote()
    expect(traffic()).toEqual({ 'v1.1.0': 100 })
  })

  it('name every problem of the settings, and every right that is missing', async () => {
    const { gateway: _, image: __, ...none } = settings
    await expect(openKubernetes(none, caller(api, temporaryFolder()).services)).rejects.toMatchObject({
      problems: [
        { message: 'nothing says how requests come in' },
        { path: 'deploy.environments.production.target.image', message: 'is missing' },
      ],
    })
    const { target } = await opened()
    api.trouble.refuse = (method, path) =>
      method === 'PATCH' && path.startsWith('httproutes') ? [403, 'httproutes is forbidden'] : undefined
    await expect(target.deploy(versioned('v1.0.0'))).rejects.toMatchObject({
      name: 'EnvironmentError',
      remedy:
        'Allow `patch` on `httproutes.gateway.networking.k8s.io` in the namespace ml by a Role; in all it needs `get`, `create` and `patch` on `deployments.apps` and `services`, `get`, `create` and `patch` on `httproutes.gateway.networking.k8s.io`, `list` on `pods`',
    })
    api.trouble.unknown = ['httproutes']
    await expect(target.status()).rejects.toMatchObject({
      message: expect.stringContaining('does not know httproutes.gateway.networking.k8s.io'),
      remedy: expect.stringContaining('CustomResourceDefinitions'),
    })
  })
})
