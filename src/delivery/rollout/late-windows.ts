import type { Window } from '../measurements/measurement.ts'
import type { Rollout } from './progress.ts'
import { measurableUntil, windowsWithin } from './windows.ts'

/** How labels that arrive late are counted. */
export interface LateLabels {
  /** Time after which the label of a prediction is there. */
  readonly delaySeconds: number
  /**
   * `prediction`: whoever is asked of a window tells of the predictions made in it, as a command does that joins labels to them.
   * `arrival`: of the labels that arrived in it, as a counter does.
   */
  readonly countedBy: 'prediction' | 'arrival'
}

/**
 * The windows of a measure with late labels that can be measured now and were not yet, for both versions the same. None reaches over a
 * change of the shares: within a window the traffic of the versions should be much alike.
 *
 * By prediction a window is measured when it is older than the delay. By arrival it has to lie so long after the last change of the shares:
 * before, the labels of the version that got more would be those that come quickly, which may be of another kind than the others.
 * @param measuredUntil end of the last window in the evidence; null before the first
 */
export function lateWindows(
  rollout: Rollout,
  { delaySeconds, countedBy }: LateLabels,
  measuredUntil: string | null,
  now: Date,
  lagSeconds: number,
): readonly Window[] {
  const delay = delaySeconds * 1000
  const newest = measurableUntil(now, lagSeconds)
  const [waits, age] = countedBy === 'arrival' ? [delay, 0] : [0, delay]
  const since = measuredUntil === null ? Number.NEGATIVE_INFINITY : Date.parse(measuredUntil)
  const stretches = sharedStretches(rollout).map(({ from, to }) => ({
    from: Math.max(from + waits, since),
    to: Math.min(to, newest - age),
  }))
  return windowsWithin(stretches)
}

/** The times in which the candidate had one share after the other, from when it got it to the next change; milliseconds. */
function sharedStretches({ events }: Rollout): readonly { from: number; to: number }[] {
  const changes = events.filter(({ kind }) => kind !== 'note' && kind !== 'hold')
  return changes.flatMap(({ at, kind }, index) => {
    if (kind !== 'ready' && kind !== 'advance') return []
    const next = changes[index + 1]
    return [{ from: Date.parse(at), to: next === undefined ? Number.POSITIVE_INFINITY : Date.parse(next.at) }]
  })
}
