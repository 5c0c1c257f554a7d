import type { CoreV1Event, V1ContainerStatus, V1Job, V1Pod } from '@kubernetes/client-node'
import { isStuck } from '../../../clients/kubernetes/index.ts'
import type { Ending } from '../../running/ending.ts'
import { toldEnding } from '../job-ending.ts'
import { containers } from './manifest.ts'

/** Where a pod is on its way. */
export type Stage = 'waiting' | 'receiving' | 'starting' | 'running' | 'ended' | 'gone'

export function stageOf(pod: V1Pod | null): Stage {
  if (pod === null) return 'waiting'
  if (statusOf(pod, 'command')?.state?.terminated !== undefined) return 'ended'
  const { phase } = pod.status ?? {}
  if (phase === 'Failed' || phase === 'Succeeded' || pod.metadata?.deletionTimestamp !== undefined)
    return 'gone'
  if (statusOf(pod, 'command')?.state?.running !== undefined) return 'running'
  const receive = statusOf(pod, 'receive')?.state
  if (receive?.running !== undefined) return 'receiving'
  return receive?.terminated === undefined ? 'waiting' : 'starting'
}

export function statusOf(pod: V1Pod, which: keyof typeof containers): V1ContainerStatus | undefined {
  const all = [...(pod.status?.initContainerStatuses ?? []), ...(pod.status?.containerStatuses ?? [])]
  return all.find(({ name }) => name === containers[which])
}

/** What a container of the pod waits for where that will not pass by itself: `ErrImagePull: …`. */
export function stuckOn(pod: V1Pod): { readonly reason: string; readonly message: string } | null {
  for (const which of ['receive', 'command', 'keep'] as const) {
    const waiting = statusOf(pod, which)?.state?.waiting
    if (waiting?.reason === undefined || !isStuck(waiting.reason)) continue
    return { reason: waiting.reason, message: waiting.message ?? '' }
  }
  return null
}

/** Events that people wait to hear of, as a sentence; the ordinary course of things is left out. */
export function eventInWords({ reason, message, type }: CoreV1Event): string | null {
  if (type === 'Normal' && !/^(TriggeredScaleUp|Preempting|Scheduled|Pulling)$/.test(reason ?? ''))
    return null
  return `${reason}: ${(message ?? '').trim().split('\n')[0]!.slice(0, 500)}`
}

/** How it ended where the command never ran. */
export function neverStarted(id: string, what: string, last: string | null): Ending {
  return toldEnding(
    'not-started',
    `The training command did not start: ${what} (job ${id}).`,
    remedyFor(`${what} ${last ?? ''}`),
    last === null ? [] : [last],
  )
}

const remedies: readonly (readonly [RegExp, string])[] = [
  [
    /ImagePull|InvalidImageName|ErrImage|pull/i,
    'Check the name of the image, and that the cluster may pull it (`image-pull-secrets`, or the registry’s login of the nodes)',
  ],
  [
    /FailedScheduling|Insufficient|didn't match|untolerated taint|nodes are available/i,
    'Ask for less under `requests` and `limits`, check `node-selector` and `tolerations`, or let the cluster grow',
  ],
  [/quota/i, 'Ask for less, or have the quota of the namespace raised'],
  [/secret|configmap|CreateContainerConfigError/i, 'Check the names of secrets under `train.on.kubernetes`'],
  [
    /FailedMount|FailedAttachVolume|persistentvolumeclaim/i,
    'Check `volume`: the claim must be bound and mountable',
  ],
  [
    /forbidden|PodSecurity|violates/i,
    'Let the policies of the namespace accept the pod, or use another namespace',
  ],
]

function remedyFor(words: string): string {
  return (
    remedies.find(([pattern]) => pattern.test(words))?.[1] ?? 'Look at the job with `kubectl describe job`'
  )
}

/** How it ended where the pod went away under the command. */
export function lostPod(id: string, pod: V1Pod | null, job: V1Job | null): Ending {
  const failed = job?.status?.conditions?.find(({ type, status }) => type === 'Failed' && status === 'True')
  if (failed?.reason === 'DeadlineExceeded')
    return toldEnding(
      'timeout',
      `The training command was stopped at the deadline of its job ${id}.`,
      'Raise `train.timeout`, or keep checkpoints so that the next run continues where this one stopped',
    )
  if (job === null || job.metadata?.deletionTimestamp !== undefined)
    return toldEnding('cancelled', `The job ${id} was deleted.`, null)
  const message = (pod?.status?.message ?? failed?.message ?? '').trim()
  if (pod?.status?.reason === 'Evicted') return evicted(id, message)
  const disrupted = pod?.status?.conditions?.find(
    ({ type, status }) => type === 'DisruptionTarget' && status === 'True',
  )
  const why = disrupted?.message ?? message
  return toldEnding(
    'lost-node',
    `The pod of the job ${id} was taken away${why === '' ? '' : `: ${why.replace(/\.$/, '')}`}.`,
    'Try again (`train.retries`); keep checkpoints so that the next attempt starts further on',
  )
}

function evicted(id: string, message: string): Ending {
  const words = `The training command was evicted by its node (job ${id})${message === '' ? '' : `: ${message.replace(/\.$/, '')}`}.`
  if (/ephemeral|storage|disk|emptyDir/i.test(message))
    return toldEnding('disk-full', words, 'Write less, request `ephemeral-storage`, or use a `volume`')
  if (/memory/i.test(message))
    return toldEnding(
      'out-of-memory',
      words,
      'Request as much memory as the training needs, so that it gets a node that has it',
    )
  return toldEnding('lost-node', words, 'Try again (`train.retries`)')
}

/** Bytes of a quantity such as `16Gi`; 0 where there is none or it is no such. */
export function bytesOfQuantity(text: string | undefined): number {
  const found = /^(\d+(?:\.\d+)?)(Ki|Mi|Gi|Ti|Pi|k|M|G|T|P)?$/.exec(text ?? '')
  if (found === null) return 0
  const unit = found[2] ?? ''
  const power = ['k', 'm', 'g', 't', 'p'].indexOf(unit.charAt(0).toLowerCase()) + 1
  return Number(found[1]) * (unit.endsWith('i') ? 1024 : 1000) ** power
}
