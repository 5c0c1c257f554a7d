import { CoreV1Api, KubeConfig } from '@kubernetes/client-node'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { memoryLogger, nodeProcessRunner, type Services, systemClock } from '../../src/foundation/index.ts'
import type { RemoteJob } from '../../src/training/backends/index.ts'
import { type KubernetesSettings, openKubernetes } from '../../src/training/backends/kubernetes/index.ts'
import { jobManifest } from '../../src/training/backends/kubernetes/manifest.ts'
import { type Cluster, startCluster } from './parts/cluster.ts'

let cluster: Cluster
let services: Services

beforeAll(async () => {
  cluster = await startCluster()
  await cluster.namespace('ml', {
    'pod-security.kubernetes.io/enforce': 'restricted',
    'pod-security.kubernetes.io/enforce-version': 'latest',
  })
  const { folder } = cluster.processes
  const signal = new AbortController().signal
  services = {
    env: { KUBECONFIG: cluster.kubeconfig },
    signal,
    clock: systemClock,
    logger: memoryLogger(),
    workspace: folder,
    process: nodeProcessRunner({ env: process.env, cwd: folder, signal }),
  }
})
afterAll(() => cluster?.stop())

const settings: KubernetesSettings = {
  image: 'registry.example/train:1',
  namespace: 'ml',
  requests: { cpu: '4' },
  limits: { memory: '16Gi', 'nvidia.com/gpu': '1' },
  nodeSelector: { 'cloud.google.com/gke-accelerator': 'nvidia-l4' },
  tolerations: [{ key: 'nvidia.com/gpu', operator: 'Exists', effect: 'NoSchedule' }],
  serviceAccount: 'trainer',
  volume: 'scratch',
  envFromSecret: 'tokens',
  imagePullSecrets: ['registry'],
}

const job = (key: string): RemoteJob => ({
  key,
  name: 'Flight delay',
  words: ['python', 'train.py', '--name', '$(HOME) $HOME'],
  cwd: 'models/a',
  env: { SEED: '7' },
  files: { folder: cluster.processes.folder, paths: [], bytes: 0 },
  outputs: { model: 'model.json' },
  checkpoints: 'checkpoints',
  timeoutSeconds: 3600,
  origin: { repository: 'a/b', commit: 'c0ffee', runId: '7', runAttempt: 2, url: 'https://example.com/7' },
})

describe('a training Job, in a namespace that enforces the restricted Pod Security Standard', () => {
  it('is created, joined, cancelled, and started anew under the next number', async () => {
    const backend = await openKubernetes(settings, services)
    const handle = await backend.submit(job('5f2c'))
    expect(handle.joined).toBe(false)
    expect(await backend.status(handle)).toBe('waiting')
    expect(await backend.submit(job('5f2c'))).toMatchObject({ joined: true, id: handle.id })
    await backend.cancel(handle)
    await backend.cancel(handle)
    // no controller finishes its deletion here, so it is only marked
    expect(await backend.status(handle)).toBe('cancelled')
    const next = await backend.submit(job('5f2c'))
    expect(next.joined).toBe(false)
    expect(next.id).toMatch(/-2$/)
  })

  it('has pods that are let in, by the least and the most of the settings, where others are refused', async () => {
    const config = new KubeConfig()
    config.loadFromFile(cluster.kubeconfig)
    const core = config.makeApiClient(CoreV1Api)
    const { volume: _, tolerations: __, ...least } = settings
    for (const [name, given] of Object.entries({ least, most: settings })) {
      const { metadata, spec } = jobManifest(name, job(name), given).spec!.template
      const body = { metadata: { ...metadata, name }, spec: spec! }
      const pod = await core.createNamespacedPod({ namespace: 'ml', body, fieldValidation: 'Strict' })
      expect(pod.metadata?.uid).toBeDefined()
    }
    const open = { metadata: { name: 'open' }, spec: { containers: [{ name: 'a', image: 'a' }] } }
    await expect(core.createNamespacedPod({ namespace: 'ml', body: open })).rejects.toThrow(
      'violates PodSecurity',
    )
  })

  it('is refused in words where a quantity is none', async () => {
    const backend = await openKubernetes({ ...settings, limits: { memory: 'much' } }, services)
    await expect(backend.submit(job('wrong'))).rejects.toThrow(/quantit/)
  })
})
