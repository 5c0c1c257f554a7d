// Holds the Job against a real API server: made by our own client in a namespace that enforces the restricted Pod
// Security Standard, its pod accepted there as well, then taken up and deleted.
//
//     scripts/cluster/build-apiserver.sh && node scripts/cluster/check-job.ts
//
// Needs `etcd` (Debian: etcd-server). There is no kubelet and no controller: nothing runs.
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { CoreV1Api, KubeConfig } from '@kubernetes/client-node'
import { memoryLogger, nodeProcessRunner, type Services, systemClock } from '../../src/foundation/index.ts'
import type { RemoteJob } from '../../src/training/backends/index.ts'
import { type KubernetesSettings, openKubernetes } from '../../src/training/backends/kubernetes/index.ts'
import { jobManifest } from '../../src/training/backends/kubernetes/manifest.ts'

const apiserver = fileURLToPath(new URL('../../.cache/cluster/bin/kube-apiserver', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'mlops-apiserver-'))
const children: ChildProcess[] = []

try {
  await check(await startCluster())
} finally {
  for (const child of children) child.kill('SIGKILL')
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
}

async function startCluster(): Promise<string> {
  const [client, peer, api] = await Promise.all([freePort(), freePort(), freePort()])
  const start = (program: string, args: string[]) =>
    children.push(spawn(program, args, { stdio: process.env.DEBUG === undefined ? 'ignore' : 'inherit' }))
  start('etcd', [
    `--data-dir=${folder}/etcd`,
    '--unsafe-no-fsync',
    `--listen-client-urls=http://127.0.0.1:${client}`,
    `--advertise-client-urls=http://127.0.0.1:${client}`,
    `--listen-peer-urls=http://127.0.0.1:${peer}`,
    `--initial-advertise-peer-urls=http://127.0.0.1:${peer}`,
    `--initial-cluster=default=http://127.0.0.1:${peer}`,
  ])
  const key = join(folder, 'key.pem')
  const { generateKeyPairSync } = await import('node:crypto')
  const pair = generateKeyPairSync('rsa', { modulusLength: 2048 })
  writeFileSync(key, pair.privateKey.export({ type: 'pkcs8', format: 'pem' }))
  writeFileSync(join(folder, 'tokens.csv'), 'a-token,ada,1,"system:masters"\n')
  start(apiserver, [
    `--etcd-servers=http://127.0.0.1:${client}`,
    `--secure-port=${api}`,
    '--bind-address=127.0.0.1',
    '--advertise-address=127.0.0.1',
    '--endpoint-reconciler-type=none',
    `--cert-dir=${folder}/certificates`,
    `--token-auth-file=${folder}/tokens.csv`,
    '--authorization-mode=RBAC',
    '--service-cluster-ip-range=10.0.0.0/24',
    '--service-account-issuer=https://mlops.test',
    `--service-account-key-file=${key}`,
    `--service-account-signing-key-file=${key}`,
    '--disable-admission-plugins=ServiceAccount',
  ])
  const path = join(folder, 'kubeconfig')
  writeFileSync(
    path,
    JSON.stringify({
      apiVersion: 'v1',
      kind: 'Config',
      'current-context': 'real',
      clusters: [
        { name: 'real', cluster: { server: `https://127.0.0.1:${api}`, 'insecure-skip-tls-verify': true } },
      ],
      users: [{ name: 'ada', user: { token: 'a-token' } }],
      contexts: [{ name: 'real', context: { cluster: 'real', user: 'ada' } }],
    }),
  )
  return path
}

async function check(kubeconfig: string): Promise<void> {
  const config = new KubeConfig()
  config.loadFromFile(kubeconfig)
  const core = config.makeApiClient(CoreV1Api)
  await untilReady(() =>
    core.createNamespace({
      body: {
        metadata: {
          name: 'ml',
          labels: {
            'pod-security.kubernetes.io/enforce': 'restricted',
            'pod-security.kubernetes.io/enforce-version': 'latest',
          },
        },
      },
    }),
  )
  const signal = new AbortController().signal
  const services: Services = {
    env: { KUBECONFIG: kubeconfig },
    signal,
    clock: systemClock,
    logger: memoryLogger(),
    workspace: folder,
    process: nodeProcessRunner({ env: process.env, cwd: folder, signal }),
  }
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
  const job: RemoteJob = {
    key: '5f2c',
    name: 'Flight delay',
    words: ['python', 'train.py', '--name', '$(HOME) $HOME'],
    cwd: 'models/a',
    env: { SEED: '7' },
    files: { folder, paths: [], bytes: 0 },
    outputs: { model: 'model.json' },
    checkpoints: 'checkpoints',
    timeoutSeconds: 3600,
    origin: { repository: 'a/b', commit: 'c0ffee', runId: '7', runAttempt: 2, url: 'https://example.com/7' },
  }
  const backend = await openKubernetes(settings, services)
  const handle = await backend.submit(job)
  say('is created', !handle.joined)
  say('waits', (await backend.status(handle)) === 'waiting')
  const again = await backend.submit(job)
  say('is joined by the next', again.joined && again.id === handle.id)

  for (const [name, given] of Object.entries({
    least: { ...settings, volume: undefined, tolerations: undefined },
    most: settings,
  })) {
    const { volume, tolerations, ...rest } = given
    const manifest = jobManifest(name, job, {
      ...rest,
      ...(volume === undefined ? {} : { volume }),
      ...(tolerations === undefined ? {} : { tolerations }),
    })
    const { metadata, spec } = manifest.spec!.template
    const pod = await core.createNamespacedPod({
      namespace: 'ml',
      body: { metadata: { ...metadata, name }, spec: spec! },
      fieldValidation: 'Strict',
    })
    say(`has a pod (${name}) that a restricted namespace takes`, pod.metadata?.uid !== undefined)
  }
  const refused = await core
    .createNamespacedPod({
      namespace: 'ml',
      body: { metadata: { name: 'open' }, spec: { containers: [{ name: 'a', image: 'a' }] } },
    })
    .then(
      () => false,
      (error) => String(error.message).includes('violates PodSecurity'),
    )
  say('is in a namespace that refuses others', refused)

  await backend.cancel(handle)
  await backend.cancel(handle)
  // its deletion is finished by a controller that is not there, so it is only marked
  say('is cancelled', (await backend.status(handle)) === 'cancelled')
  const next = await backend.submit(job)
  say('is started anew under the next number', !next.joined && next.id.endsWith('-2'))

  const wrong = await openKubernetes({ ...settings, limits: { memory: 'much' } }, services)
  const message = await wrong.submit({ ...job, key: 'wrong' }).then(
    () => 'accepted',
    (error: Error) => error.message,
  )
  say(`is refused with a quantity that is none: ${message.slice(0, 160)}`, /quantit/.test(message))
}

function say(what: string, holds: boolean): void {
  console.log(`${holds ? 'yes' : 'NO '}  The Job ${what}`)
  if (!holds) process.exitCode = 1
}

async function untilReady(work: () => Promise<unknown>): Promise<void> {
  for (const until = Date.now() + 60_000; ; await wait(250)) {
    try {
      await work()
      return
    } catch (error) {
      if (Date.now() > until) throw error
    }
  }
}

async function freePort(): Promise<number> {
  const server = createServer()
  const port = await new Promise<number>((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve((server.address() as { port: number }).port))
  })
  await new Promise((resolve) => server.close(resolve))
  return port
}
