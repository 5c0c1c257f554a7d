import type { V1Deployment, V1Pod, V1Service } from '@kubernetes/client-node'
import {
  deployments,
  type KubernetesClient,
  podProblem,
  pods,
  services,
} from '../../../clients/kubernetes/index.ts'
import { managed, type Names, otherSlot, type Slot, slotLabel } from './names.ts'
import type { RouteState, Routing } from './routing.ts'
import { versionOf } from './version-mark.ts'

/** What is there of one model. */
export interface Sight {
  readonly services: Readonly<Record<'stable' | 'candidate', V1Service | null>>
  readonly deployments: Readonly<Record<Slot, V1Deployment | null>>
  readonly route: RouteState | null
}

export async function see(client: KubernetesClient, names: Names, routing: Routing): Promise<Sight> {
  const [stable, candidate, blue, green, route] = await Promise.all([
    client.get<V1Service>(services, names.stable),
    client.get<V1Service>(services, names.candidate),
    client.get<V1Deployment>(deployments, names.deployment.blue),
    client.get<V1Deployment>(deployments, names.deployment.green),
    routing.read(client),
  ])
  return { services: { stable, candidate }, deployments: { blue, green }, route }
}

/** Whether an object of our name was made by somebody else. */
export function isForeign(object: V1Service | V1Deployment | null): boolean {
  const key = 'app.kubernetes.io/managed-by'
  return object !== null && object.metadata?.labels?.[key] !== managed[key]
}

function slotOf(service: V1Service | null): Slot | null {
  const slot = isForeign(service) ? undefined : service?.spec?.selector?.[slotLabel]
  return slot === 'blue' || slot === 'green' ? slot : null
}

/** Slot of the stable version; null before the first. */
export const stableSlot = ({ services }: Sight) => slotOf(services.stable)

/** Slot of the candidate: where its Service looks, if that is not where the stable one does. */
export function candidateSlot(sight: Sight): Slot | null {
  const [stable, candidate] = [stableSlot(sight), slotOf(sight.services.candidate)]
  return stable !== null && candidate === otherSlot(stable) ? candidate : null
}

export function versionIn(sight: Sight, slot: Slot | null): string | null {
  return slot === null ? null : versionOf(sight.deployments[slot]?.spec?.template)
}

/** Pods that are wanted; Kubernetes' default is one. */
export function replicasOf(deployment: V1Deployment | null): number {
  return deployment === null ? 0 : (deployment.spec?.replicas ?? 1)
}

/** Whether all pods of a Deployment are of its template and can answer. */
export function isComplete(deployment: V1Deployment | null): boolean {
  const wanted = replicasOf(deployment)
  const {
    observedGeneration = 0,
    updatedReplicas = 0,
    availableReplicas = 0,
    replicas = 0,
  } = deployment?.status ?? {}
  return (
    deployment !== null &&
    wanted > 0 &&
    observedGeneration >= (deployment.metadata?.generation ?? 0) &&
    updatedReplicas >= wanted &&
    availableReplicas >= wanted &&
    replicas <= Math.max(wanted, updatedReplicas)
  )
}

/** What keeps the pods of a slot from starting, in words. */
export async function troubleOf(
  client: KubernetesClient,
  names: Names,
  sight: Sight,
  slot: Slot,
): Promise<string | null> {
  const deployment = sight.deployments[slot]
  if (deployment === null || isComplete(deployment)) return null
  const version = versionIn(sight, slot) ?? names.deployment[slot]
  const labels = Object.entries(deployment.spec?.selector?.matchLabels ?? {})
  const found = await client.list<V1Pod>(pods, labels.map(([key, value]) => `${key}=${value}`).join(','))
  for (const pod of found) {
    if (versionOf(pod) !== versionIn(sight, slot)) continue
    const problem = podProblem(pod)
    if (problem !== null) return `${version} does not start: ${problem}`
  }
  const { observedGeneration = 0, conditions = [] } = deployment.status ?? {}
  if (observedGeneration < (deployment.metadata?.generation ?? 0)) return null
  const late = conditions.find(
    ({ type, reason }) => type === 'Progressing' && reason === 'ProgressDeadlineExceeded',
  )
  if (late !== undefined) return `${version} does not start: ${late.message ?? 'its time is over'}`
  const failed = conditions.find(({ type, status }) => type === 'ReplicaFailure' && status === 'True')
  return failed === undefined
    ? null
    : `${version} does not start: ${failed.message ?? failed.reason ?? 'no pods'}`
}
