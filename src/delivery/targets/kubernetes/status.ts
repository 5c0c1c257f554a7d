import type { TargetStatus } from '../target.ts'
import { otherSlot, type Slot } from './names.ts'
import {
  candidateSlot,
  isComplete,
  isForeign,
  replicasOf,
  type Sight,
  stableSlot,
  versionIn,
} from './site.ts'

/**
 * What the objects of a model say. Pure.
 * @param trouble of the pods that are waited for, in words
 */
export function statusOf(sight: Sight, keepPrevious: boolean, trouble: string | null): TargetStatus {
  const { route } = sight
  const [stable, candidate] = [stableSlot(sight), candidateSlot(sight)]
  const watched = candidate ?? stable
  const gone = isForeign(sight.services.stable)
  const ready = watched !== null && isComplete(sight.deployments[watched])
  return {
    stable: stable === null ? (gone ? 'unknown' : null) : (versionIn(sight, stable) ?? 'unknown'),
    candidate: candidate === null ? null : (versionIn(sight, candidate) ?? 'unknown'),
    weight: candidate === null ? 0 : (route?.weight ?? 0),
    mirrored: candidate === null ? 0 : (route?.mirrored ?? 0),
    ready,
    settled:
      stable !== null && ready && route?.accepted === true && leftovers(sight, keepPrevious).length === 0,
    problem: route?.problem ?? trouble,
    details: [
      ...(['blue', 'green'] as const).flatMap((slot) => slotLine(sight, slot)),
      ...(route === null ? ['nothing sends requests to it yet'] : [route.detail]),
      ...leftovers(sight, keepPrevious),
    ],
  }
}

/** What a promotion or an abort that was cut off has left to do, in words. */
export function leftovers(sight: Sight, keepPrevious: boolean): readonly string[] {
  const stable = stableSlot(sight)
  if (stable === null || candidateSlot(sight) !== null) return []
  const other = sight.deployments[otherSlot(stable)]
  return [
    ...((sight.route?.weight ?? 0) > 0 || (sight.route?.mirrored ?? 0) > 0
      ? ['the route still goes by the candidate’s Service']
      : []),
    ...(!keepPrevious && replicasOf(other) > 0 ? ['the pods of the version before are still there'] : []),
  ]
}

function slotLine(sight: Sight, slot: Slot): string[] {
  const deployment = sight.deployments[slot]
  if (deployment === null) return []
  const role = slot === stableSlot(sight) ? 'stable' : slot === candidateSlot(sight) ? 'candidate' : 'at rest'
  return [
    `${role} ${versionIn(sight, slot) ?? 'unknown'} in ${deployment.metadata?.name ?? slot}: ${deployment.status?.availableReplicas ?? 0} of ${replicasOf(deployment)} pods available`,
  ]
}
