import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Target } from '../../src/delivery/index.ts'
import { openArgoRollouts } from '../../src/delivery/targets/argo-rollouts/index.ts'
import { Callers } from './parts/callers.ts'
import { type Cluster, startCluster } from './parts/cluster.ts'
import { Environment, servicesFor, versioned } from './parts/environment.ts'
import { type Behaviour, Nodes } from './parts/nodes.ts'
import { eventually } from './parts/processes.ts'
import { ofEnvoy, startPrometheus } from './parts/prometheus.ts'
import { startWayIn, type WayIn } from './parts/way-in.ts'

let cluster: Cluster
let nodes: Nodes
let way: WayIn
let callers: Callers
let target: Target
let environment: Environment
const behaviour: Behaviour = { errors: {}, crashing: new Set() }

const services = ['model', 'model-canary']
const at = (kind: string) => `apis/argoproj.io/v1alpha1/namespaces/ml/${kind}`

/** As ingress-nginx does it: the rest goes to the Service of the Ingress that is no canary. */
async function weightsOfIngresses({ api }: Cluster): Promise<Record<string, number>> {
  const ingresses = await api.list('apis/networking.k8s.io/v1/namespaces/ml/ingresses')
  const canary = ingresses.find(
    ({ metadata }) => metadata.annotations?.['nginx.ingress.kubernetes.io/canary'] === 'true',
  )
  const weight = Number(canary?.metadata.annotations?.['nginx.ingress.kubernetes.io/canary-weight'] ?? 0)
  return { model: 100 - weight, 'model-canary': weight }
}

beforeAll(async () => {
  cluster = await startCluster()
  const { api } = cluster
  await cluster.runWorkloads()
  await cluster.runRollouts()
  await cluster.namespace('ml')
  nodes = await Nodes.start(cluster, 'ml', behaviour)
  await apply(api)
  way = await startWayIn(cluster, 'ml', services, weightsOfIngresses)
  const prometheus = await startPrometheus(cluster, [ofEnvoy(way.admin)])
  // those that the target says it needs, and no others
  const kubeconfig = await cluster.kubeconfigWith('ml', [
    [['get', 'patch'], 'argoproj.io', ['rollouts']],
    [['patch'], 'argoproj.io', ['rollouts/status']],
    [['list'], 'apps', ['replicasets']],
    [['list'], '', ['pods']],
  ])
  const own = servicesFor(kubeconfig, cluster.processes.folder)
  target = await openArgoRollouts(
    {
      namespace: 'ml',
      rollout: 'model',
      container: 'server',
      image: 'ghcr.io/acme/model:{version}',
      env: { MODEL_URI: 's3://models/{version}' },
      annotations: {},
    },
    own,
  )
  environment = await Environment.open(target, own, {
    prometheus,
    preset: 'envoy',
    candidate: 'envoy_cluster_name="model-canary"',
    champion: 'envoy_cluster_name="model"',
  })
  await eventually(async () => {
    const answer = await fetch(`${way.address}/predict`)
    if (answer.status !== 200) throw new Error(`nothing serves: ${answer.status}`)
  }, 60)
  callers = new Callers(way.address, 150)
})
afterAll(async () => {
  await callers?.stop()
  await way?.stop()
  await nodes?.stop()
  await cluster?.stop()
})
beforeEach(() => {
  callers.take()
  callers.strange.length = 0
})

/** What a team has before us: a Rollout, its Services and its Ingress. */
async function apply(api: Cluster['api']): Promise<void> {
  for (const name of services)
    await api.apply(`api/v1/namespaces/ml/services/${name}`, {
      apiVersion: 'v1',
      kind: 'Service',
      metadata: { name },
      spec: { selector: { app: 'model' }, ports: [{ name: 'http', port: 80, targetPort: nodes.port }] },
    })
  const backend = { service: { name: 'model', port: { number: 80 } } }
  await api.apply('apis/networking.k8s.io/v1/namespaces/ml/ingresses/model', {
    apiVersion: 'networking.k8s.io/v1',
    kind: 'Ingress',
    metadata: { name: 'model' },
    spec: {
      ingressClassName: 'nginx',
      rules: [{ host: 'model.example.com', http: { paths: [{ path: '/', pathType: 'Prefix', backend }] } }],
    },
  })
  await api.apply(`${at('rollouts')}/model`, {
    apiVersion: 'argoproj.io/v1alpha1',
    kind: 'Rollout',
    metadata: { name: 'model' },
    spec: {
      replicas: 4,
      revisionHistoryLimit: 2,
      selector: { matchLabels: { app: 'model' } },
      template: {
        metadata: { labels: { app: 'model' } },
        spec: {
          containers: [
            { name: 'server', image: 'ghcr.io/acme/model:old', ports: [{ containerPort: nodes.port }] },
            { name: 'proxy', image: 'envoy:1' },
          ],
        },
      },
      strategy: {
        canary: {
          canaryService: 'model-canary',
          stableService: 'model',
          trafficRouting: { nginx: { stableIngress: 'model' } },
          steps: [{ setWeight: 20 }, { pause: { duration: '1h' } }],
        },
      },
    },
  })
}

const settled = () =>
  eventually(async () => {
    const status = await target.status()
    if (!status.settled || !status.ready) throw new Error(`not settled: ${JSON.stringify(status, null, 1)}`)
    return status
  }, 60)

describe('the controller of Argo Rollouts, led by the target', () => {
  it('takes what was there to a version of ours by the weights asked for', async () => {
    expect(await settled()).toMatchObject({ stable: 'unknown', candidate: null, weight: 0 })
    await target.deploy(versioned('v1.0.0'))
    expect(await settled()).toMatchObject({ stable: 'unknown', candidate: 'v1.0.0', weight: 0 })
    for (const percent of [10, 40]) {
      await target.setWeight(percent)
      expect(await settled()).toMatchObject({ candidate: 'v1.0.0', weight: percent })
      expect((await weightsOfIngresses(cluster))['model-canary']).toBe(percent)
      callers.take()
      await wait(2000)
      const { 'v1.0.0': candidate = 0, ...others } = callers.take()
      const all = candidate + Object.values(others).reduce((sum, count) => sum + count, 0)
      expect(Math.abs(candidate / all - percent / 100)).toBeLessThan(0.12)
    }
    await target.promote()
    await eventually(async () => expect((await target.status()).stable).toBe('v1.0.0'), 60)
    expect(await settled()).toMatchObject({ stable: 'v1.0.0', candidate: null, weight: 0, problem: null })
    expect(callers.strange).toEqual([])
  })

  it('gives everything back at an abort, and takes up again what is called off', async () => {
    await target.deploy(versioned('v1.0.1'))
    await settled()
    await target.setWeight(30)
    await settled()
    await target.abort()
    expect(await settled()).toMatchObject({ stable: 'v1.0.0', candidate: null, weight: 0 })
    expect((await weightsOfIngresses(cluster))['model-canary']).toBe(0)
    await target.abort()
    await target.deploy(versioned('v1.0.1'))
    expect(await settled()).toMatchObject({ stable: 'v1.0.0', candidate: 'v1.0.1', weight: 0, problem: null })
    await target.deploy(versioned('v1.0.2'))
    expect(await settled()).toMatchObject({ stable: 'v1.0.0', candidate: 'v1.0.2', weight: 0, problem: null })
    await target.deploy(versioned('v1.0.0'))
    expect(await settled()).toMatchObject({ stable: 'v1.0.0', candidate: null, weight: 0 })
    expect(callers.strange).toEqual([])
  })

  it('gives the requests back within five seconds, however busy the controller is', async () => {
    for (const version of ['v1.0.5', 'v1.0.6', 'v1.0.7', 'v1.0.8', 'v1.0.9']) {
      await target.deploy(versioned(version))
      await settled()
      await target.setWeight(30)
      await settled()
      const asked = Date.now()
      await target.abort()
      await eventually(async () => expect((await weightsOfIngresses(cluster))['model-canary']).toBe(0))
      expect(Date.now() - asked).toBeLessThan(5000)
      await settled()
    }
    expect(callers.strange).toEqual([])
  })

  it('says why a candidate does not start', async () => {
    behaviour.crashing.add('v1.0.3')
    await target.deploy(versioned('v1.0.3'))
    await eventually(async () => {
      const { problem } = await target.status()
      expect(problem).toMatch(/v1\.0\.3 does not start: .*OOMKilled/)
    }, 30)
    await target.abort()
    expect(await settled()).toMatchObject({ stable: 'v1.0.0', candidate: null, problem: null })
  })
})

describe('the reconciler over Argo Rollouts, Envoy and Prometheus', () => {
  it('promotes a version that is as good, and nobody goes unanswered', async () => {
    environment.wants('v1.0.0', [100])
    await environment.untilRest(60)
    environment.wants('v1.1.0', [20, 50])
    behaviour.errors = { 'v1.0.0': 0.01, 'v1.1.0': 0.01 }
    callers.take()
    const end = await environment.untilRest(200)
    expect(end.actual).toMatchObject({ stable: 'v1.1.0', candidate: null, weight: 0 })
    const { rollout, promoted } = environment.progress
    expect(rollout).toMatchObject({ phase: 'promoted', version: 'v1.1.0', from: 'v1.0.0' })
    expect(promoted.map(({ version }) => version)).toEqual(['v1.0.0', 'v1.1.0'])
    expect(rollout?.events.map(({ kind, weight }) => `${kind} ${weight}`)).toEqual([
      'start 0',
      'ready 20',
      'advance 50',
      'promote 100',
      'done 100',
    ])
    expect(callers.strange).toEqual([])
    callers.take()
    await eventually(() => {
      const answers = callers.take()
      expect(Object.keys(answers)).toEqual(['v1.1.0'])
    })
  })

  it('takes a version back that does harm, and tells git', async () => {
    environment.wants('v1.2.0', [20, 50])
    behaviour.errors = { 'v1.1.0': 0.01, 'v1.2.0': 0.4 }
    const end = await environment.untilRest(200)
    expect(end.actual).toMatchObject({ stable: 'v1.1.0', candidate: null, weight: 0 })
    const { rollout, rejected, rollback } = environment.progress
    expect(rollout).toMatchObject({ phase: 'aborted', version: 'v1.2.0' })
    expect(rejected.map(({ version }) => version)).toEqual(['v1.2.0'])
    expect(rollback).toMatchObject({ from: 'v1.2.0', to: 'v1.1.0' })
    expect(environment.told).toEqual(['intent', 'stage', 'deployment', 'incident'])
    expect(environment.intent?.version).toBe('v1.1.0')
    expect(callers.strange).toEqual([])
    callers.take()
    await eventually(() => expect(Object.keys(callers.take())).toEqual(['v1.1.0']))
  })
})
