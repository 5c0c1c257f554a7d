import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Target } from '../../src/delivery/index.ts'
import { type KubernetesTargetSettings, openKubernetes } from '../../src/delivery/targets/kubernetes/index.ts'
import { Callers } from './parts/callers.ts'
import { type Cluster, startCluster } from './parts/cluster.ts'
import { Environment, servicesFor, versioned } from './parts/environment.ts'
import { type Behaviour, Nodes } from './parts/nodes.ts'
import { eventually } from './parts/processes.ts'
import { definitions } from './parts/programs.ts'
import { ofPods, startPrometheus } from './parts/prometheus.ts'
import { startWayIn, type WayIn } from './parts/way-in.ts'

let cluster: Cluster
let nodes: Nodes
let way: WayIn
let callers: Callers
let target: Target
let environment: Environment
const behaviour: Behaviour = { errors: {}, crashing: new Set() }
const names = ['model', 'model-candidate']

beforeAll(async () => {
  cluster = await startCluster()
  await cluster.runWorkloads()
  for (const name of readdirSync(definitions).filter((name) => name.startsWith('gateway.')))
    await cluster.define(join(definitions, name))
  await cluster.namespace('ml')
  nodes = await Nodes.start(cluster, 'ml', behaviour)
  way = await startWayIn(cluster, 'ml', names, takeRoute)
  // those that the target says it needs, and no others
  const kubeconfig = await cluster.kubeconfigWith('ml', [
    [['get', 'create', 'patch'], 'apps', ['deployments']],
    [['get', 'create', 'patch'], '', ['services']],
    [['get', 'create', 'patch'], 'gateway.networking.k8s.io', ['httproutes']],
    [['list'], '', ['pods']],
  ])
  const own = servicesFor(kubeconfig, cluster.processes.folder)
  target = await openKubernetes(settings(), own)
  const prometheus = await startPrometheus(cluster, [ofPods(nodes)])
  environment = await Environment.open(target, own, { prometheus, preset: 'template' })
})
afterAll(async () => {
  await callers?.stop()
  await way?.stop()
  await nodes?.stop()
  await cluster?.stop()
})
beforeEach(() => {
  callers?.take()
  if (callers !== undefined) callers.strange.length = 0
})

const settings = (): KubernetesTargetSettings => ({
  namespace: 'ml',
  name: 'model',
  image: 'ghcr.io/acme/{model}:{version}',
  env: { MODEL_URI: 's3://models/{version}' },
  port: nodes.port,
  health: '/health',
  replicas: 2,
  requests: { cpu: '500m' },
  limits: { memory: '1Gi' },
  gateway: { name: 'public', hostnames: ['model.example.com'], path: '/' },
  startTimeout: 60,
  drain: 1,
  keepPrevious: false,
})

const routePath = 'apis/gateway.networking.k8s.io/v1/namespaces/ml/httproutes/model'

/** As a Gateway's controller does it: takes the weights of the route, and says so. */
async function takeRoute({ api }: Cluster): Promise<Record<string, number>> {
  const [route] = await api.list('apis/gateway.networking.k8s.io/v1/namespaces/ml/httproutes')
  if (route === undefined) return {}
  const { generation } = route.metadata
  const [parent] = route.spec.parentRefs
  if (route.status?.parents?.[0]?.conditions?.[0]?.observedGeneration !== generation) {
    const conditions = ['Accepted', 'ResolvedRefs'].map((type) => ({
      type,
      status: 'True',
      reason: type,
      message: '',
      observedGeneration: generation,
      lastTransitionTime: new Date().toISOString().replace(/\.\d+Z$/, 'Z'),
    }))
    const parents = [{ parentRef: parent, controllerName: 'example.com/gateway', conditions }]
    await api.patch(`${routePath}/status`, { status: { parents } })
  }
  const backends: { name: string; weight: number }[] = route.spec.rules[0].backendRefs
  return Object.fromEntries(backends.map(({ name, weight }) => [name, weight]))
}

const settled = () =>
  eventually(async () => {
    const status = await target.status()
    if (!status.settled || !status.ready) throw new Error(`not settled: ${JSON.stringify(status, null, 1)}`)
    return status
  }, 60)

describe('two Deployments behind a route, kept by the controllers of Kubernetes', () => {
  it('serve the first version', async () => {
    expect(await target.status()).toMatchObject({ stable: null, candidate: null })
    environment.wants('v1.0.0', [20, 50])
    await environment.untilRest(60)
    expect(await settled()).toMatchObject({ stable: 'v1.0.0', candidate: null, weight: 0, problem: null })
    callers = new Callers(way.address, 150)
    await eventually(() => expect(Object.keys(callers.take())).toEqual(['v1.0.0']))
  })

  it('lose no request while shares, promotions and aborts follow one another', async () => {
    await target.deploy(versioned('v1.0.1'))
    await settled()
    await target.setWeight(12.5)
    expect(await settled()).toMatchObject({ candidate: 'v1.0.1', weight: 12.5 })
    await target.abort()
    expect(await settled()).toMatchObject({ stable: 'v1.0.0', candidate: null, weight: 0 })
    await target.deploy(versioned('v1.0.2'))
    await settled()
    await target.setWeight(50)
    await settled()
    await target.promote()
    expect(await settled()).toMatchObject({ stable: 'v1.0.2', candidate: null, weight: 0 })
    await target.promote()
    await target.deploy(versioned('v1.0.0'))
    await settled()
    await target.promote()
    expect(await settled()).toMatchObject({ stable: 'v1.0.0', candidate: null })
    callers.take()
    await eventually(() => expect(Object.keys(callers.take())).toEqual(['v1.0.0']))
    expect(callers.strange).toEqual([])
  })

  it('say why a candidate does not start, and let shadow copies be asked for', async () => {
    behaviour.crashing.add('v1.0.3')
    await target.deploy(versioned('v1.0.3'))
    await eventually(async () =>
      expect((await target.status()).problem).toMatch(/v1\.0\.3 does not start: .*OOMKilled/),
    )
    await target.abort()
    await target.deploy(versioned('v1.0.4'))
    await settled()
    await target.shadow(25)
    const { spec } = await cluster.api.get(routePath)
    expect(spec.rules[0].filters[0].requestMirror.percent).toBe(25)
    expect(await settled()).toMatchObject({ candidate: 'v1.0.4', weight: 0, mirrored: 25 })
    await target.abort()
    expect(await settled()).toMatchObject({ stable: 'v1.0.0', candidate: null, mirrored: 0 })
    expect(callers.strange).toEqual([])
  })

  it('are promoted by the reconciler on what Prometheus found in the pods', async () => {
    behaviour.errors = { 'v1.0.0': 0.01, 'v1.1.0': 0.01 }
    environment.wants('v1.1.0', [20, 50])
    const end = await environment.untilRest(200)
    expect(end.actual).toMatchObject({ stable: 'v1.1.0', candidate: null, weight: 0 })
    expect(environment.progress.rollout).toMatchObject({ phase: 'promoted', version: 'v1.1.0' })
    callers.take()
    await eventually(() => expect(Object.keys(callers.take())).toEqual(['v1.1.0']))
    expect(callers.strange).toEqual([])
  })

  it('are taken back by the reconciler where a version does harm', async () => {
    behaviour.errors = { 'v1.1.0': 0.01, 'v1.2.0': 0.4 }
    environment.wants('v1.2.0', [20, 50])
    const end = await environment.untilRest(200)
    expect(end.actual).toMatchObject({ stable: 'v1.1.0', candidate: null, weight: 0 })
    expect(environment.progress.rejected.map(({ version }) => version)).toEqual(['v1.2.0'])
    expect(environment.told).toEqual(['intent', 'stage', 'deployment', 'incident'])
    callers.take()
    await eventually(() => expect(Object.keys(callers.take())).toEqual(['v1.1.0']))
    expect(callers.strange).toEqual([])
  })
})

describe('the objects of ingress-nginx', () => {
  it('are taken by the API server, with weights in hundredths of a percent', async () => {
    await cluster.namespace('other')
    const own = servicesFor(cluster.kubeconfig, cluster.processes.folder)
    const { gateway: _, ...rest } = settings()
    const ingress = { className: 'nginx', host: 'model.example.com', path: '/', tlsSecret: 'model-tls' }
    const other = await openKubernetes({ ...rest, namespace: 'other', ingress }, own)
    await other.deploy(versioned('v1.0.0'))
    const at = 'apis/networking.k8s.io/v1/namespaces/other/ingresses/model-candidate'
    const { metadata } = await cluster.api.get(at)
    expect(metadata.annotations?.['nginx.ingress.kubernetes.io/canary-weight-total']).toBe('10000')
    expect(await other.status()).toMatchObject({ stable: 'v1.0.0', weight: 0, settled: false })
  })
})
