import {
  isRouted,
  type Rollout,
  replicasOf,
  type Sight,
  setOf,
  stableSet,
  stepsOf,
  wholeOf,
} from './rollout.ts'

/**
 * Share of the requests that the candidate answers now, in percent: what the controller has given the traffic router, or
 * without one the candidate's share of the pods that can answer.
 */
export function appliedPercent(sight: Sight): number {
  const { rollout } = sight
  const { stableRS, currentPodHash, canary } = rollout.status ?? {}
  if (isRouted(rollout)) {
    const applied = canary?.weights?.canary
    // after a promotion or an abort what is called the canary there is the stable version
    if (applied === undefined || applied.podTemplateHash === stableRS) return 0
    return (applied.weight * 100) / wholeOf(rollout)
  }
  const pods = (set: ReturnType<typeof setOf>) => set?.status?.availableReplicas ?? 0
  const all = sight.sets.reduce((sum, set) => sum + pods(set), 0)
  const stable = pods(stableSet(sight))
  if (currentPodHash === stableRS || all === 0) return all === 0 ? 0 : ((all - stable) / all) * 100
  return (pods(setOf(sight, currentPodHash)) / all) * 100
}

/** Weight of the step that the controller is at, as it says it: of `wholeOf`. */
export function currentStepWeight(rollout: Rollout): number {
  const index = rollout.status?.currentStepIndex ?? 0
  for (const step of stepsOf(rollout)
    .slice(0, index + 1)
    .reverse())
    if ('setWeight' in step) return step.setWeight
  return 0
}

/** Shares that pods alone can be: without a traffic router each pod gets as much as another. */
export function sharesOfPods(rollout: Rollout): readonly number[] {
  const replicas = replicasOf(rollout)
  if (replicas === 0) return [0, 100]
  return [...new Set(Array.from({ length: replicas + 1 }, (_, pods) => Math.round((pods / replicas) * 100)))]
}
