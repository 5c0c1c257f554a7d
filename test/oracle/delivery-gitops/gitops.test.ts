import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type GitOpsSettings, openGitOps, type Served } from '../../../src/delivery/targets/gitops/index.ts'
import { temporaryFolder } from '../../support/folder.ts'
import { startAdmitting } from '../delivery-kserve/admitting.ts'
import { admitKServe, runKServe } from '../delivery-kserve/kserve-controller.ts'
import type { ApiDouble } from '../delivery-kubernetes/api-double.ts'
import { settled, until, versioned } from '../delivery-kubernetes/deploying.ts'
import { runRollouts } from '../delivery-kubernetes/rollouts-controller.ts'
import { type PodTrouble, runWorkloads } from '../delivery-kubernetes/workloads.ts'
import { type Behaviour, runArgoCd, runFlux } from './controllers.ts'
import { type Site, siteIn } from './site.ts'

let api: ApiDouble
let site: Site
let behaviour: Behaviour
let pods: PodTrouble

beforeEach(async () => {
  api = await startAdmitting(admitKServe)
  site = await siteIn(temporaryFolder(), api)
  behaviour = {}
  pods = {}
})
afterEach(() => api.stop())

const kubernetes: Served = {
  kind: 'kubernetes',
  namespace: 'ml',
  image: 'ghcr.io/acme/{model}:{version}',
  env: {},
  port: 8080,
  health: '/health',
  replicas: 2,
  requests: { cpu: '1000m' },
  limits: {},
  gateway: { name: 'public', hostnames: [], path: '/' },
  startTimeout: 60,
  drain: 0,
  keepPrevious: false,
}
const rollout: Served = {
  kind: 'argo-rollouts',
  namespace: 'ml',
  rollout: 'model',
  container: 'server',
  image: 'ghcr.io/acme/model:{version}',
  env: { MODEL_URI: 's3://models/{version}' },
  annotations: {},
}
const service: Served = {
  kind: 'kserve',
  namespace: 'ml',
  mode: 'raw',
  modelUri: 's3://models/{version}',
  format: 'sklearn',
  minReplicas: 2,
  requests: {},
  limits: {},
}

const settingsOf = (serves: Served, own: Partial<GitOpsSettings> = {}): GitOpsSettings => ({
  controller: 'flux',
  application: 'model',
  controllerNamespace: 'ml',
  path: 'deploy',
  serves,
  ...own,
})
const open = (serves: Served, own: Partial<GitOpsSettings> = {}) =>
  openGitOps(settingsOf(serves, own), site.caller().services)

/** Shares of requests that were sent where no pod could answer, once something served. */
let unanswered: string[] = []
let serves = false
beforeEach(() => {
  unanswered = []
  serves = false
})
function lookForPods(): void {
  if (!serves) return
  for (const { name, weight } of api.get('httproutes/flight-delay').spec.rules[0].backendRefs) {
    const slot = api.get(`services/${name}`).spec.selector['mlops-actions/slot']
    const pods = api.get(`deployments/flight-delay-${slot}`).status?.availableReplicas ?? 0
    if (weight > 0 && pods === 0) unanswered.push(`${weight} % to ${name}`)
  }
}

const theirs = `# The team's own words about the model.
apiVersion: argoproj.io/v1alpha1
kind: Rollout
metadata:
  name: model # do not rename
spec:
  # four, for the load of Mondays
  replicas: 4
  selector: { matchLabels: { app: model } }
  template:
    metadata:
      labels:
        app: model
    spec:
      containers:
        # the server
        - name: server
          image: ghcr.io/acme/model:old # led by the suite
          env:
            - { name: THREADS, value: "4" }
        - name: proxy # not ours
          image: envoy:1
  strategy:
    canary:
      canaryService: model-canary
      stableService: model
      trafficRouting: { nginx: { stableIngress: model } }
      steps:
        - setWeight: 20
        - pause: { duration: 1h }
---
# beside it
apiVersion: v1
kind: ConfigMap
metadata: {name: model}
data:   {a:    "b"}
`

describe.each(['flux', 'argo-cd'] as const)(
  'manifests in git, synced by %s',
  { timeout: 300_000 },
  (controller) => {
    const run = () => {
      if (controller === 'flux') runFlux(api, site.remote, behaviour)
      else runArgoCd(api, site.remote, behaviour)
    }

    it('make two Deployments and a route, lead a candidate by shares, and promote it, one commit a step', async () => {
      site.commit({ 'deploy/kustomization.yaml': '# ours are added\nresources: [] # all of them\n' })
      runWorkloads(api, pods)
      run()
      api.controllers.push(lookForPods)
      const target = await open(kubernetes, { controller })
      await target.deploy(versioned('v1.0.0'))
      expect(await until(target, settled)).toMatchObject({ stable: 'v1.0.0', candidate: null, problem: null })
      serves = true
      await target.deploy(versioned('v1.1.0'))
      expect(await until(target, settled)).toMatchObject({ candidate: 'v1.1.0', weight: 0 })
      await target.setWeight(25)
      await target.setWeight(25)
      expect(await until(target, settled)).toMatchObject({ candidate: 'v1.1.0', weight: 25 })
      expect(api.get('httproutes/flight-delay').spec.rules[0].backendRefs[1].weight).toBe(25)
      const before = site.ours().length
      await until(
        target,
        (status) => settled(status) && status.stable === 'v1.1.0',
        () => target.promote(),
      )
      // the pods of the version before end by a commit of their own, once nothing is sent to them
      expect(site.ours().length - before).toBe(2)
      expect(site.ours().slice(0, 3)).toEqual([
        'production: Flight delay: deploy v1.0.0',
        'production: Flight delay: deploy v1.1.0',
        'production: Flight delay: candidate for 25 % of the requests',
      ])
      expect(site.file('deploy/kustomization.yaml')).toContain('# ours are added')
      expect(site.file('deploy/kustomization.yaml')).toContain('flight-delay-httproute.yaml')
      expect(unanswered).toEqual([])
      expect(api.writes.filter((one) => !/applications|kustomizations|gitrepositories/.test(one))).toEqual([])
    })

    it('end the pods of a candidate that is taken back once nothing is sent to them', async () => {
      site.commit({ 'deploy/readme.md': 'Manifests\n' })
      runWorkloads(api, pods)
      run()
      api.controllers.push(lookForPods)
      const target = await open(kubernetes, { controller })
      await target.deploy(versioned('v1.0.0'))
      await until(target, settled)
      serves = true
      await target.deploy(versioned('v1.1.0'))
      await until(target, settled)
      await target.setWeight(10)
      await until(target, settled)
      await target.shadow(50)
      expect(await until(target, settled)).toMatchObject({ mirrored: 50, weight: 10 })
      const before = site.ours().length
      await until(
        target,
        (status) => settled(status) && status.candidate === null,
        () => target.abort(),
      )
      expect(await target.status()).toMatchObject({ candidate: null, weight: 0, mirrored: 0 })
      expect(site.ours().length - before).toBe(2)
      expect(api.get('deployments/flight-delay-green').spec.replicas).toBe(0)
      expect(unanswered).toEqual([])
    })

    it('change a Rollout that the team has written, and keep every word of it that is not ours', async () => {
      site.commit({ 'deploy/model.yaml': theirs })
      runRollouts(api, pods)
      run()
      api.get(controller === 'flux' ? 'kustomizations/model' : 'applications/model').metadata.annotations = {
        'reconcile.fluxcd.io/requestedAt': 'once',
        'argocd.argoproj.io/refresh': 'normal',
      }
      if (controller === 'flux')
        api.get('gitrepositories/model').metadata.annotations = { 'reconcile.fluxcd.io/requestedAt': 'once' }
      api.run(6)
      const target = await open(rollout, { controller })
      await target.deploy(versioned('v1.0.0'))
      expect(await until(target, settled)).toMatchObject({ candidate: 'v1.0.0', weight: 0, problem: null })
      await target.setWeight(30)
      expect(await until(target, settled)).toMatchObject({ candidate: 'v1.0.0', weight: 30 })
      const text = site.file('deploy/model.yaml')
      expect(text).toContain('image: ghcr.io/acme/model:v1.0.0 # led by the suite')
      for (const words of theirs.match(/#[^\n]*/g) ?? []) expect(text).toContain(words)
      expect(text.slice(text.indexOf('---'))).toBe(theirs.slice(theirs.indexOf('---')))
      await target.abort()
      expect(await until(target, settled)).toMatchObject({ candidate: null, weight: 0, stable: 'unknown' })
      await target.deploy(versioned('v1.1.0'))
      await until(target, settled)
      await target.promote()
      expect(await until(target, (one) => settled(one) && one.stable === 'v1.1.0')).toMatchObject({
        weight: 0,
      })
      await target.deploy(versioned('v1.2.0'))
      await until(target, settled)
      await target.setWeight(10)
      await until(target, settled)
      await target.abort()
      expect(await until(target, settled)).toMatchObject({ candidate: null, stable: 'v1.1.0' })
      expect(site.file('deploy/model.yaml')).toContain('image: ghcr.io/acme/model:v1.1.0 # led by the suite')
    })

    it('lead an InferenceService', async () => {
      site.commit({ 'deploy/readme.md': 'Manifests\n' })
      runKServe(api, {})
      run()
      const target = await open(service, { controller })
      await target.deploy(versioned('v1.0.0'))
      expect(await until(target, settled)).toMatchObject({ stable: 'v1.0.0', candidate: null })
      await target.deploy(versioned('v1.1.0'))
      await until(target, settled)
      await target.setWeight(20)
      expect(await until(target, settled)).toMatchObject({ candidate: 'v1.1.0', weight: 20 })
      await until(
        target,
        (status) => settled(status) && status.stable === 'v1.1.0',
        () => target.promote(),
      )
      expect(site.file('deploy/flight-delay-inferenceservice.yaml')).not.toContain('canary:')
    })

    it('tell in the controller’s words why a sync fails, and go on once it is mended', async () => {
      site.commit({ 'deploy/readme.md': 'Manifests\n' })
      runWorkloads(api, pods)
      run()
      const target = await open(kubernetes, { controller })
      await target.deploy(versioned('v1.0.0'))
      await until(target, settled)
      behaviour.refuses = 'Deployment.apps "flight-delay-green" is invalid: spec.replicas'
      await expect(target.deploy(versioned('v1.1.0'))).rejects.toThrow(/is invalid: spec\.replicas/)
      const status = await target.status()
      expect(status).toMatchObject({ stable: 'v1.0.0', candidate: null, settled: false })
      expect(status.problem).toContain('is invalid: spec.replicas')
      delete behaviour.refuses
      await target.deploy(versioned('v1.1.0'))
      expect(await until(target, settled)).toMatchObject({ candidate: 'v1.1.0', problem: null })
      expect(site.ours()).toHaveLength(2)
    })
  },
)

describe('a sync', () => {
  beforeEach(() => {
    site.commit({ 'deploy/readme.md': 'Manifests\n' })
    runWorkloads(api, pods)
  })

  it('that takes longer than one call is on its way, and is not committed again', async () => {
    runFlux(api, site.remote, behaviour)
    // by whose clock every look takes four seconds
    let seconds = 0
    const clock = { now: () => new Date(1_800_000_000_000 + 4000 * seconds++) }
    const target = await openGitOps(settingsOf(kubernetes), { ...site.caller().services, clock })
    await target.deploy(versioned('v1.0.0'))
    await until(target, settled)
    behaviour.asleep = true
    await target.deploy(versioned('v1.1.0'))
    expect(await target.status()).toMatchObject({ candidate: null, settled: false, problem: null })
    behaviour.asleep = false
    await target.deploy(versioned('v1.1.0'))
    expect(await until(target, settled)).toMatchObject({ candidate: 'v1.1.0' })
    expect(site.ours()).toHaveLength(2)
  })

  it('brings two models of one folder, whose commits meet', async () => {
    runFlux(api, site.remote, behaviour)
    const targets = await Promise.all(['one', 'two'].map((name) => open({ ...kubernetes, name } as Served)))
    await Promise.all(targets.map((target) => target.deploy(versioned('v1.0.0'))))
    for (const target of targets) expect(await until(target, settled)).toMatchObject({ stable: 'v1.0.0' })
    expect(site.ours()).toHaveLength(2)
  })

  it('of a later commit of somebody else brings ours too', async () => {
    runFlux(api, site.remote, behaviour)
    const target = await open(kubernetes)
    await target.deploy(versioned('v1.0.0'))
    site.commit({ 'deploy/readme.md': 'More manifests\n' })
    await target.deploy(versioned('v1.1.0'))
    expect(await until(target, settled)).toMatchObject({ candidate: 'v1.1.0' })
  })

  it('that nobody starts is told as a problem', async () => {
    runArgoCd(api, site.remote, behaviour, { enabled: false })
    behaviour.asleep = true
    const target = await open(kubernetes, { controller: 'argo-cd' })
    await target.deploy(versioned('v1.0.0'))
    expect((await target.status()).problem).toMatch(/syncPolicy\.automated/)
  })

  it('leaves what was changed by hand to be told, and says where', async () => {
    runArgoCd(api, site.remote, behaviour)
    const target = await open(kubernetes, { controller: 'argo-cd' })
    await target.deploy(versioned('v1.0.0'))
    await until(target, settled)
    await target.deploy(versioned('v1.1.0'))
    await until(target, settled)
    const route = structuredClone(api.get('httproutes/flight-delay'))
    route.spec.rules[0].backendRefs[1].weight = 70
    api.put('httproutes', route as never)
    const status = await until(target, ({ ready }) => ready)
    expect(status.weight).toBeGreaterThan(0)
    expect(status.settled).toBe(false)
    expect(status.problem).toMatch(
      /HTTPRoute flight-delay differs in spec\.rules\[0\]\.backendRefs\[1\]\.weight/,
    )
    expect(status.problem).toContain('selfHeal')
  })
})

it('an object that is in the cluster and in no file is refused before anything is committed', async () => {
  site.commit({ 'deploy/readme.md': 'Manifests\n' })
  runWorkloads(api, pods)
  runFlux(api, site.remote, behaviour)
  api.put('services', { metadata: { name: 'flight-delay' }, spec: { selector: { app: 'theirs' } } })
  const target = await open(kubernetes)
  await expect(target.deploy(versioned('v1.0.0'))).rejects.toThrow(
    /no file of it has the Service flight-delay/,
  )
  expect(site.ours()).toEqual([])
})

it('an Application that is not there is told with where it was looked for', async () => {
  site.commit({ 'deploy/readme.md': 'Manifests\n' })
  const target = await open(kubernetes, { controller: 'argo-cd', application: 'other' })
  await expect(target.status()).rejects.toThrow(/the namespace ml has no such Application/)
})
