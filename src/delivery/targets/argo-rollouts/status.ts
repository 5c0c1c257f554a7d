import type { TargetStatus } from '../target.ts'
import {
  candidateVersion,
  isObserved,
  isRouted,
  type Rollout,
  replicasOf,
  type Sight,
  setOf,
  stableSet,
  stableVersion,
  stepsOf,
} from './rollout.ts'
import { areToPromotion, mirroredNow, shareOf } from './steps.ts'
import { appliedPercent } from './weights.ts'

/** What a Rollout and its ReplicaSets say. Pure. @param trouble of the candidate's pods, in words */
export function statusOf(sight: Sight, trouble: string | null): TargetStatus {
  const { rollout } = sight
  const stable = stableVersion(sight)
  const candidate = candidateVersion(sight)
  const weight = appliedPercent(sight)
  return {
    stable,
    candidate,
    weight,
    mirrored: candidate === null ? 0 : mirroredNow(rollout),
    ready: isReady(sight, candidate),
    settled: isSettled(rollout, candidate, weight),
    problem: problemOf(rollout, candidate) ?? trouble,
    details: details(sight, stable, candidate),
  }
}

/** Whether the candidate, or the stable version where there is none, has the pods that it is to have. */
export function isReady(sight: Sight, candidate: string | null): boolean {
  const { rollout } = sight
  if (candidate !== null && !isObserved(rollout)) return false
  const set = candidate === null ? stableSet(sight) : setOf(sight, rollout.status?.currentPodHash)
  const wanted = set?.spec?.replicas ?? 0
  const available = set?.status?.availableReplicas ?? 0
  if (candidate === null) return available > 0 && available >= Math.min(wanted, replicasOf(rollout))
  // without a traffic router a candidate at 0 % has no pods, for they would get requests
  const none = !isRouted(rollout) && shareOf(rollout)?.weight === 0
  return none ? set !== null : available > 0 && available >= wanted
}

function isSettled(rollout: Rollout, candidate: string | null, weight: number): boolean {
  const { status } = rollout
  if (!isObserved(rollout)) return false
  // what was unpaused and is not seen yet
  if (status?.controllerPause === true && (status.pauseConditions ?? []).length === 0) return false
  // it says that it is healthy as soon as the template is the stable one again, before the traffic router is told
  if (candidate === null) return weight === 0 && (status?.phase === 'Healthy' || status?.abort === true)
  if (areToPromotion(rollout)) return false
  return status?.phase === 'Paused' && status.currentStepIndex === stepsOf(rollout).length - 1
}

function problemOf(rollout: Rollout, candidate: string | null): string | null {
  const { status, spec } = rollout
  const invalid = status?.conditions?.find(
    ({ type, status: holds }) => type === 'InvalidSpec' && holds === 'True',
  )
  if (invalid !== undefined) return `The controller refuses the Rollout: ${invalid.message ?? 'invalid spec'}`
  if (spec.paused === true) return 'The Rollout is paused by `spec.paused`.'
  if (candidate === null || !isObserved(rollout)) return null
  if (status?.abort === true) return `The rollout was aborted: ${status.message ?? 'nobody says why'}`
  return status?.phase === 'Degraded' ? (status.message ?? 'The Rollout is degraded.') : null
}

function details(sight: Sight, stable: string | null, candidate: string | null): string[] {
  const { rollout } = sight
  const { phase = 'no phase yet', message, currentStepIndex } = rollout.status ?? {}
  const steps = stepsOf(rollout).length
  const pods = (set: ReturnType<typeof setOf>) =>
    `${set?.status?.availableReplicas ?? 0} of ${set?.spec?.replicas ?? 0} pods available`
  return [
    `Rollout ${rollout.metadata.name}: ${phase}${message === undefined || message === '' ? '' : ` (${message.slice(0, 300)})`}, step ${currentStepIndex ?? 0} of ${steps}`,
    ...(stable === null ? [] : [`stable ${stable}: ${pods(stableSet(sight))}`]),
    ...(candidate === null
      ? []
      : [`candidate ${candidate}: ${pods(setOf(sight, rollout.status?.currentPodHash))}`]),
    ...(isRouted(rollout) ? [] : ['no traffic router: shares are shares of the pods']),
  ]
}
