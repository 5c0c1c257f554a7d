import { createHash } from 'node:crypto'
import { posix } from 'node:path'
import type { V1Container, V1Job } from '@kubernetes/client-node'
import type { RemoteJob } from '../backend.ts'
import { commandScript, keepScript, receiveScript } from './pod-scripts.ts'
import {
  defaultStartSeconds,
  defaultTransferImage,
  defaultUser,
  holdSeconds,
  type KubernetesSettings,
} from './settings.ts'

export const containers = { receive: 'receive-workspace', command: 'training', keep: 'keep-outputs' } as const
/** Where the command has no time limit: that of a job of GitHub's. */
const longestSeconds = 5 * 24 * 3600
const endedSeconds = 3600

/** Label with the digest of the key. */
export const keyLabel = 'mlops-actions/key'

/**
 * The job: one pod that is tried once, ends by itself, and keeps to the restricted Pod Security Standard
 * (kubernetes.io/docs/concepts/security/pod-security-standards). Pure.
 */
export function jobManifest(id: string, job: RemoteJob, settings: KubernetesSettings): V1Job {
  const user = settings.runAsUser ?? defaultUser
  const start = settings.startSeconds ?? defaultStartSeconds
  const labels = {
    'app.kubernetes.io/managed-by': 'mlops-actions',
    [keyLabel]: createHash('sha256').update(job.key).digest('hex').slice(0, 40),
  }
  const restricted: Pick<V1Container, 'securityContext'> = {
    securityContext: {
      allowPrivilegeEscalation: false,
      capabilities: { drop: ['ALL'] },
      runAsNonRoot: true,
      runAsUser: user,
      runAsGroup: user,
      seccompProfile: { type: 'RuntimeDefault' },
    },
  }
  const shared = [
    { name: 'mlops', mountPath: '/mlops' },
    {
      name: 'workspace',
      mountPath: '/workspace',
      ...(settings.volume === undefined ? {} : { subPath: `mlops/${id}` }),
    },
  ]
  const helper = {
    image: settings.transferImage ?? defaultTransferImage,
    resources: { requests: { cpu: '10m', memory: '32Mi' }, limits: { memory: '256Mi' } },
    volumeMounts: shared,
    ...restricted,
  }
  return {
    apiVersion: 'batch/v1',
    kind: 'Job',
    metadata: { name: id, namespace: settings.namespace, labels, annotations: annotationsOf(job) },
    spec: {
      backoffLimit: 0,
      completions: 1,
      parallelism: 1,
      ttlSecondsAfterFinished: endedSeconds,
      activeDeadlineSeconds: Math.ceil(job.timeoutSeconds ?? longestSeconds) + start + holdSeconds,
      template: {
        metadata: { labels },
        spec: {
          restartPolicy: 'Never',
          automountServiceAccountToken: settings.serviceAccount !== undefined,
          enableServiceLinks: false,
          terminationGracePeriodSeconds: 30,
          securityContext: {
            runAsNonRoot: true,
            runAsUser: user,
            runAsGroup: user,
            fsGroup: user,
            fsGroupChangePolicy: 'OnRootMismatch',
            seccompProfile: { type: 'RuntimeDefault' },
          },
          ...(settings.serviceAccount === undefined ? {} : { serviceAccountName: settings.serviceAccount }),
          ...(settings.imagePullSecrets === undefined
            ? {}
            : { imagePullSecrets: settings.imagePullSecrets.map((name) => ({ name })) }),
          nodeSelector: { ...settings.nodeSelector },
          ...(settings.tolerations === undefined
            ? {}
            : { tolerations: settings.tolerations.map((one) => ({ ...one })) }),
          initContainers: [
            { name: containers.receive, command: escaped(['sh', '-c', receiveScript]), ...helper },
          ],
          containers: [
            {
              name: containers.command,
              image: settings.image,
              command: escaped(['/mlops/bin/busybox', 'sh', '-c', commandScript, 'sh']),
              args: escaped(job.words),
              workingDir: posix.join('/workspace', job.cwd),
              env: environmentOf(job),
              ...(settings.envFromSecret === undefined
                ? {}
                : { envFrom: [{ secretRef: { name: settings.envFromSecret } }] }),
              resources: { requests: { ...settings.requests }, limits: { ...settings.limits } },
              // the loaders of frameworks share memory through it, and 64 MB are soon full
              volumeMounts: [...shared, { name: 'shm', mountPath: '/dev/shm' }],
              ...restricted,
            },
            {
              name: containers.keep,
              command: escaped(['sh', '-c', keepScript, 'sh', String(holdSeconds)]),
              ...helper,
            },
          ],
          volumes: [
            { name: 'mlops', emptyDir: {} },
            settings.volume === undefined
              ? { name: 'workspace', emptyDir: {} }
              : { name: 'workspace', persistentVolumeClaim: { claimName: settings.volume } },
            { name: 'shm', emptyDir: { medium: 'Memory' } },
          ],
        },
      },
    },
  }
}

/** Kubernetes fills in `$(NAME)` in commands and the values of variables; `$$` is a dollar sign. */
function escaped(words: readonly string[]): string[] {
  return words.map((word) => word.replaceAll('$', '$$$$'))
}

function environmentOf(job: RemoteJob): { name: string; value: string }[] {
  const all: Record<string, string> = {
    // the image's own may belong to another user
    HOME: '/tmp',
    PYTHONUNBUFFERED: '1',
    ...job.env,
    ...(job.checkpoints === null ? {} : { MLOPS_CHECKPOINTS: posix.join('/workspace', job.checkpoints) }),
  }
  return Object.entries(all).map(([name, value]) => ({ name, value: escaped([value])[0]! }))
}

function annotationsOf(job: RemoteJob): Record<string, string> {
  const { origin } = job
  return {
    'mlops-actions/key': job.key,
    'mlops-actions/model': job.name,
    ...(origin === null
      ? {}
      : {
          'mlops-actions/repository': origin.repository,
          'mlops-actions/commit': origin.commit,
          'mlops-actions/run': `${origin.runId}/${origin.runAttempt}`,
          'mlops-actions/url': origin.url,
        }),
  }
}
