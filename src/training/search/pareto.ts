import type { Direction } from './settings.ts'

type Objectives = Readonly<Record<string, Direction>>
type Scored = { readonly metrics: Readonly<Record<string, number>> }

/** Values to be made small, one an objective. */
export function costsOf({ metrics }: Scored, objectives: Objectives): number[] {
  return Object.entries(objectives).map(([name, direction]) =>
    direction === 'minimize' ? metrics[name]! : -metrics[name]!,
  )
}

/** Whether the first is nowhere worse and somewhere better. */
export function dominates(one: readonly number[], other: readonly number[]): boolean {
  return one.every((cost, at) => cost <= other[at]!) && one.some((cost, at) => cost < other[at]!)
}

/** The trials that no other dominates, in their order; equal ones are all there. */
export function paretoFront<T extends Scored>(trials: readonly T[], objectives: Objectives): T[] {
  const costs = trials.map((trial) => costsOf(trial, objectives))
  // whatever dominates a trial comes before it in this order, and if anything does, something of the front does
  const order = costs.map((_, at) => at).sort((a, b) => compare(costs[a]!, costs[b]!))
  const front: number[] = []
  for (const at of order) if (!front.some((other) => dominates(costs[other]!, costs[at]!))) front.push(at)
  return front.sort((a, b) => a - b).map((at) => trials[at]!)
}

/**
 * How alone each trial of a front is: the sum over objectives of the gap between its neighbours, as a share of the
 * whole; infinite at the ends (Deb et al. 2002, NSGA-II, crowding distance).
 */
export function crowding(front: readonly Scored[], objectives: Objectives): number[] {
  const costs = front.map((trial) => costsOf(trial, objectives))
  const distance = front.map(() => 0)
  for (const objective of Object.keys(objectives).keys()) {
    const order = costs.map((_, at) => at).sort((a, b) => costs[a]![objective]! - costs[b]![objective]!)
    const value = (at: number) => costs[order[at]!]![objective]!
    const width = order.length === 0 ? 0 : value(order.length - 1) - value(0)
    for (const [at, trial] of order.entries()) {
      if (at === 0 || at === order.length - 1) distance[trial] = Number.POSITIVE_INFINITY
      else if (width > 0) distance[trial]! += (value(at + 1) - value(at - 1)) / width
    }
  }
  return distance
}

function compare(one: readonly number[], other: readonly number[]): number {
  for (const [at, cost] of one.entries()) if (cost !== other[at]) return cost - other[at]!
  return 0
}
