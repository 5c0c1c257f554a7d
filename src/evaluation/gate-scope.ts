import type { Gate } from './gates.ts'
import type { Interval, MetricComparison } from './result.ts'

/** Whether a gate speaks about a row: all rows always, slices as it says. */
export function covers(gate: Gate, metric: string, slice: MetricComparison['slice']): boolean {
  if (gate.metric !== metric) return false
  if (slice === null || gate.slices === 'all') return true
  if (gate.slices === 'none') return false
  return gate.slices.some((name) => name === slice.column || name === `${slice.column}=${slice.value}`)
}

/** Whether a gate says what loss it allows. */
export function hasMargin(gate: Gate): boolean {
  return gate.maxAbsoluteLoss !== null || gate.maxRelativeLoss !== null
}

/** Loss a gate allows, in the metric's unit; a relative loss of a champion at 0 is no loss at all. */
export function marginOf(gate: Gate, champion: Interval | null): number {
  const relative =
    gate.maxRelativeLoss === null || champion === null
      ? null
      : gate.maxRelativeLoss * Math.abs(champion.estimate)
  if (relative === null) return gate.maxAbsoluteLoss ?? 0
  return Math.min(relative, gate.maxAbsoluteLoss ?? Infinity)
}
