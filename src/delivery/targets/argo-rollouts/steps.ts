import { isRouted, type Rollout, type Step, stepsOf, wholeOf } from './rollout.ts'
import { currentStepWeight } from './weights.ts'

/** A share of the requests, in percent. */
export interface Share {
  readonly weight: number
  readonly mirrored: number
}

/** Least weight of the scale that gives the candidate a pod: it is rounded up. */
const onePod = 1

/**
 * Steps that lead to a share and stay there until we say otherwise. The controller begins with the first whenever they
 * change, so the first says the weight that is applied already: without it the candidate would lose its share until it has
 * the pods for the next. At weight 0 with a traffic router a scale keeps its pods.
 *
 * @param applied percent that the candidate answers now
 */
export function stepsTo(
  rollout: Rollout,
  share: Share,
  applied: number,
  mirrorRoute: string | undefined,
): Step[] {
  const whole = wholeOf(rollout)
  const wanted = inWhole(share.weight, whole)
  const before = isRouted(rollout) ? inWhole(applied, whole) : currentStepWeight(rollout)
  const steps: Step[] = []
  if (before > 0 && before !== wanted) steps.push({ setWeight: before })
  if (isRouted(rollout) && (before === 0 || wanted === 0))
    steps.push({ setCanaryScale: { weight: Math.max(before, wanted, onePod) } })
  steps.push({ setWeight: wanted })
  const mirror = mirrorStep(share.mirrored, mirrorRoute, stepsOf(rollout))
  if (mirror !== null) steps.push(mirror)
  steps.push({ pause: {} })
  return steps
}

/** Steps that lead to all traffic and end there: the candidate is the stable version then. */
export function stepsToPromotion(rollout: Rollout, applied: number): Step[] {
  const whole = wholeOf(rollout)
  const before = isRouted(rollout) ? inWhole(applied, whole) : currentStepWeight(rollout)
  return before > 0 && before < whole ? [{ setWeight: before }, { setWeight: whole }] : [{ setWeight: whole }]
}

/** Share that the steps stay at, or null where they do not stay. */
export function shareOf(rollout: Rollout): Share | null {
  const steps = stepsOf(rollout)
  const last = steps.at(-1)
  if (last === undefined || !('pause' in last) || last.pause.duration !== undefined) return null
  const weight = steps.findLast((step) => 'setWeight' in step)?.setWeight ?? 0
  const mirror = steps.findLast((step) => 'setMirrorRoute' in step)?.setMirrorRoute
  return {
    weight: (weight * 100) / wholeOf(rollout),
    mirrored: mirror?.match === undefined ? 0 : (mirror.percentage ?? 100),
  }
}

/** Whether the steps stay at a share already, as far as the traffic router can tell it from another. */
export function isAt(rollout: Rollout, share: Share): boolean {
  const now = shareOf(rollout)
  const whole = wholeOf(rollout)
  return (
    now !== null &&
    inWhole(now.weight, whole) === inWhole(share.weight, whole) &&
    now.mirrored === Math.round(share.mirrored)
  )
}

/** Whether nothing of the steps holds a candidate back. */
export function areToPromotion(rollout: Rollout): boolean {
  const steps = stepsOf(rollout)
  return steps.length > 0 && steps.every((step) => 'setWeight' in step)
}

/** Share of the requests that are copied now: the step that says so was passed. */
export function mirroredNow(rollout: Rollout): number {
  const passed = stepsOf(rollout).slice(0, rollout.status?.currentStepIndex ?? 0)
  const mirror = passed.findLast((step) => 'setMirrorRoute' in step)?.setMirrorRoute
  return mirror?.match === undefined ? 0 : (mirror.percentage ?? 100)
}

function mirrorStep(percent: number, name: string | undefined, before: readonly Step[]): Step | null {
  if (name === undefined) return null
  if (percent > 0)
    return { setMirrorRoute: { name, percentage: Math.round(percent), match: [{ path: { prefix: '/' } }] } }
  // without `match` the route is taken away
  return before.some((step) => 'setMirrorRoute' in step) ? { setMirrorRoute: { name } } : null
}

const inWhole = (percent: number, whole: number) => Math.round((percent / 100) * whole)
