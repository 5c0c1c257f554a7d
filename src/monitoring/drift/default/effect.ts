import type { DriftMethod } from '../column.ts'
import { moments, wassersteinDistance } from '../two-samples/empirical.ts'
import type { Table } from './contingency.ts'
import { type Divergence, divergences, measure } from './divergences.ts'
import type { Samples } from './samples.ts'

export interface Effect {
  readonly name: string
  readonly value: number
  /** What chance alone gives at these numbers of rows. */
  readonly withoutDrift: number
  /** The effect beyond chance: what has to reach the threshold. */
  readonly excess: number
}

/** How far both sides are apart: by a divergence of the classes, or by `wasserstein`. Other methods take the first. */
export function effectOf(method: DriftMethod, table: Table, samples: Samples): Effect {
  if (method === 'wasserstein' && samples.type === 'numbers')
    return transport(samples.reference, samples.current)
  const divergence: Divergence =
    method in divergences ? divergences[method as keyof typeof divergences] : divergences.jensenshannon
  const { value, withoutDrift } = measure(divergence, table)
  // roots of divergences do not subtract, the divergences do
  const excess = divergence.whole(Math.max(0, divergence.sum(value) - divergence.sum(withoutDrift)))
  return { name: divergence.name, value, withoutDrift, excess }
}

/**
 * Wasserstein distance of the finite values in standard deviations of the reference. Without drift it has the mean
 * √(2/π · (1/n + 1/m)) ∫√(F(1 − F)) (del Barrio, Giné & Matrán 1999, with the pooled F).
 */
function transport(withInfinite: Float64Array, currentWithInfinite: Float64Array): Effect {
  const [a, b] = [finitePart(withInfinite), finitePart(currentWithInfinite)]
  const name = 'Wasserstein distance in standard deviations'
  if (a.length === 0 || b.length === 0) return { name, value: 0, withoutDrift: 0, excess: 0 }
  const pooled = new Float64Array(a.length + b.length)
  pooled.set(a)
  pooled.set(b, a.length)
  pooled.sort()
  // a constant reference has no scale of its own
  const unit =
    Math.sqrt(moments(a, 0).variance) || Math.sqrt(moments(pooled, 0).variance) || Number.POSITIVE_INFINITY
  let spread = 0
  for (let i = 1; i < pooled.length; i++) {
    const share = i / pooled.length
    spread += Math.sqrt(share * (1 - share)) * (pooled[i]! - pooled[i - 1]!)
  }
  const value = wassersteinDistance(a, b) / unit
  const withoutDrift = (Math.sqrt((2 / Math.PI) * (1 / a.length + 1 / b.length)) * spread) / unit
  return { name, value, withoutDrift, excess: Math.max(0, value - withoutDrift) }
}

function finitePart(sorted: Float64Array): Float64Array {
  return Number.isFinite(sorted[0] ?? 0) && Number.isFinite(sorted.at(-1) ?? 0)
    ? sorted
    : sorted.filter(Number.isFinite)
}
