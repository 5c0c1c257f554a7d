import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openBranchInGit } from '../../src/delivery/branch/index.ts'
import type { Target, TargetStatus } from '../../src/delivery/index.ts'
import { type GitOpsSettings, openGitOps } from '../../src/delivery/targets/gitops/index.ts'
import { git, testServices } from '../support/services.ts'
import { type Cluster, startCluster } from './parts/cluster.ts'
import { servicesFor, versioned } from './parts/environment.ts'
import { Flux } from './parts/flux.ts'
import { eventually } from './parts/processes.ts'
import { definitions } from './parts/programs.ts'

const settings: GitOpsSettings = {
  controller: 'flux',
  application: 'model',
  controllerNamespace: 'ml',
  path: 'deploy',
  serves: {
    kind: 'kubernetes',
    namespace: 'ml',
    name: 'model',
    image: 'ghcr.io/acme/{model}:{version}',
    env: { MODEL_URI: 's3://models/{version}' },
    port: 8080,
    health: '/health',
    replicas: 2,
    requests: { cpu: '1000m' },
    limits: { memory: '1Gi' },
    gateway: { name: 'public', hostnames: ['model.example.com'], path: '/' },
    startTimeout: 60,
    drain: 1,
    keepPrevious: false,
  },
}
const kustomization = `# The team's own file.
apiVersion: kustomize.config.k8s.io/v1beta1
kind: Kustomization
resources:
  - settings.yaml # not ours
`

let folder: string
let remote: string
let cluster: Cluster
let flux: Flux
let target: Target
const stop = new AbortController()
let standing: Promise<void> = Promise.resolve()

const settled = ({ settled: is, ready }: TargetStatus) => is && ready
const until = (is: (status: TargetStatus) => boolean) =>
  eventually(async () => {
    const status = await target.status()
    if (!is(status)) throw new Error(`it is not so: ${JSON.stringify(status, null, 1)}`)
    return status
  }, 60)
const subjects = () =>
  execFileSync('git', ['log', '--reverse', '--format=%s', 'main'], { cwd: remote, encoding: 'utf8' })
    .trim()
    .split('\n')

/** Commits files as a person does, who has just pulled. */
async function commit(files: Readonly<Record<string, string>>): Promise<void> {
  const services = testServices(folder)
  const clone = join(folder, 'clone')
  await git(services, clone, 'fetch', '--quiet', 'origin')
  await git(
    services,
    clone,
    'checkout',
    '--quiet',
    '-B',
    'main',
    ...(subjectsAreThere() ? ['origin/main'] : []),
  )
  mkdirSync(join(clone, 'deploy'), { recursive: true })
  for (const [path, text] of Object.entries(files)) writeFileSync(join(clone, path), text)
  await git(services, clone, 'add', '--all')
  await git(services, clone, 'commit', '--quiet', '--message', 'By hand')
  await git(services, clone, 'push', '--quiet', 'origin', 'main')
}

function subjectsAreThere(): boolean {
  return execFileSync('git', ['branch', '--list', 'main'], { cwd: remote, encoding: 'utf8' }).trim() !== ''
}

/** Deployments whose pods are there as soon as they are wanted, and a Gateway that takes every route. */
async function standIn(): Promise<void> {
  const deployments = 'apis/apps/v1/namespaces/ml/deployments'
  const routes = 'apis/gateway.networking.k8s.io/v1/namespaces/ml/httproutes'
  while (!stop.signal.aborted) {
    for (const { metadata, spec, status } of await cluster.api.list(deployments))
      if (status?.observedGeneration !== metadata.generation) {
        const pods = {
          replicas: spec.replicas,
          updatedReplicas: spec.replicas,
          availableReplicas: spec.replicas,
        }
        await cluster.api.patch(`${deployments}/${metadata.name}/status`, {
          status: { observedGeneration: metadata.generation, readyReplicas: spec.replicas, ...pods },
        })
      }
    for (const { metadata, spec, status } of await cluster.api.list(routes))
      if (status?.parents?.[0]?.conditions?.[0]?.observedGeneration !== metadata.generation)
        await cluster.api.patch(`${routes}/${metadata.name}/status`, {
          status: {
            parents: [
              {
                parentRef: spec.parentRefs[0],
                controllerName: 'example.com/gateway',
                conditions: ['Accepted', 'ResolvedRefs'].map((type) => ({
                  type,
                  status: 'True',
                  reason: type,
                  message: '',
                  lastTransitionTime: new Date().toISOString(),
                  observedGeneration: metadata.generation,
                })),
              },
            ],
          },
        })
    await wait(100)
  }
}

beforeAll(async () => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'mlops-gitops-')))
  remote = join(folder, 'remote.git')
  await git(testServices(folder), folder, 'init', '--bare', '--initial-branch=main', 'remote.git')
  for (const name of ['clone', 'runner'])
    await git(testServices(folder), folder, 'clone', '--quiet', 'remote.git', name)
  cluster = await startCluster()
  await cluster.namespace('ml')
  for (const name of readdirSync(definitions).filter((name) => name.startsWith('gateway.')))
    await cluster.define(join(definitions, name))
  await commit({
    'deploy/kustomization.yaml': kustomization,
    'deploy/settings.yaml': 'apiVersion: v1\nkind: ConfigMap\nmetadata: { name: settings, namespace: ml }\n',
  })
  flux = await Flux.start(cluster, 'ml', remote)
  standing = standIn()
  // those that the target says it needs, and no others
  const kubeconfig = await cluster.kubeconfigWith('ml', [
    [['get'], 'apps', ['deployments']],
    [['get'], '', ['services']],
    [['get'], 'gateway.networking.k8s.io', ['httproutes']],
    [['list'], '', ['pods']],
    [['get', 'patch'], 'kustomize.toolkit.fluxcd.io', ['kustomizations']],
    [['patch'], 'source.toolkit.fluxcd.io', ['gitrepositories']],
  ])
  target = await openGitOps(settings, {
    ...servicesFor(kubeconfig, folder),
    branch: async (name) =>
      openBranchInGit(testServices(join(folder, 'runner')), { remote, branch: name ?? 'main' }),
  })
})
afterAll(async () => {
  stop.abort()
  await standing
  await flux?.stop()
  await cluster?.stop()
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
})

describe('commits that Flux’s kustomize-controller syncs', () => {
  it('bring a first version, a candidate, and its share', async () => {
    await target.deploy(versioned('v1.0.0'))
    expect(await until(settled)).toMatchObject({ stable: 'v1.0.0', candidate: null, problem: null })
    await target.deploy(versioned('v1.1.0'))
    expect(await until(settled)).toMatchObject({ stable: 'v1.0.0', candidate: 'v1.1.0', weight: 0 })
    await target.setWeight(25)
    expect(await until(settled)).toMatchObject({ candidate: 'v1.1.0', weight: 25 })
    await target.setWeight(25)
    expect(subjects()).toEqual([
      'By hand',
      'production: flights: deploy v1.0.0',
      'production: flights: deploy v1.1.0',
      'production: flights: candidate for 25 % of the requests',
    ])
    const route = await cluster.api.get('apis/gateway.networking.k8s.io/v1/namespaces/ml/httproutes/model')
    expect(route.spec.rules[0].backendRefs.map(({ weight }: { weight: number }) => weight)).toEqual([75, 25])
    expect(route.metadata.labels?.['kustomize.toolkit.fluxcd.io/name']).toBe('model')
  })

  it('put right what somebody has changed by hand, after it was told', async () => {
    const path = 'apis/apps/v1/namespaces/ml/deployments/model-blue'
    await cluster.api.patch(path, { spec: { replicas: 5 } })
    const status = await target.status()
    expect(status.settled).toBe(false)
    expect(status.details.join('\n')).toContain('Deployment model-blue differs in spec.replicas')
    await target.setWeight(25)
    expect(await until(settled)).toMatchObject({ candidate: 'v1.1.0', weight: 25 })
    expect((await cluster.api.get(path)).spec.replicas).toBe(2)
  })

  it('promote, and end the pods of the version before once nothing is sent to them', async () => {
    await eventually(async () => {
      await target.promote()
      const status = await target.status()
      if (!settled(status) || status.stable !== 'v1.1.0') throw new Error(JSON.stringify(status, null, 1))
    }, 60)
    expect(subjects().slice(4)).toEqual([
      'production: flights: candidate for all requests',
      'production: flights: candidate for all requests',
    ])
    expect((await cluster.api.get('apis/apps/v1/namespaces/ml/deployments/model-blue')).spec.replicas).toBe(0)
  })

  it('take a candidate back', async () => {
    await target.deploy(versioned('v1.2.0'))
    await until(settled)
    await target.setWeight(10)
    await until(settled)
    await eventually(async () => {
      await target.abort()
      const status = await target.status()
      if (!settled(status) || status.candidate !== null) throw new Error(JSON.stringify(status, null, 1))
    }, 60)
    expect(await target.status()).toMatchObject({ stable: 'v1.1.0', candidate: null, weight: 0 })
  })

  it('tell in the controller’s words what cannot be synced', async () => {
    await commit({
      'deploy/settings.yaml':
        'apiVersion: v1\nkind: ConfigMap\nmetadata: { name: NotAName, namespace: ml }\n',
    })
    await expect(target.deploy(versioned('v1.3.0'))).rejects.toThrow(/cannot sync [0-9a-f]{12}: .*NotAName/)
    expect((await target.status()).problem).toContain('NotAName')
    await commit({
      'deploy/settings.yaml':
        'apiVersion: v1\nkind: ConfigMap\nmetadata: { name: settings, namespace: ml }\n',
    })
    await target.deploy(versioned('v1.3.0'))
    expect(await until(settled)).toMatchObject({ candidate: 'v1.3.0', problem: null })
  })
})
