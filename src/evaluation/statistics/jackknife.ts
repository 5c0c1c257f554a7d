import type { Interval } from '../result.ts'
import { studentCritical } from './distributions.ts'

/** A value and its replicates with one of G groups of rows left out each. */
export interface Replicated {
  readonly estimate: number
  readonly replicates: readonly number[]
}

/** Delete-a-group jackknife variance (G − 1)/G · Σ(θ₍g₎ − θ̄)² (Kott 2001); null for fewer than two groups. */
export function jackknifeVariance(replicates: readonly number[]): number | null {
  const groups = replicates.length
  if (groups < 2 || !replicates.every((value) => Number.isFinite(value))) return null
  const mean = replicates.reduce((sum, value) => sum + value, 0) / groups
  return ((groups - 1) / groups) * replicates.reduce((sum, value) => sum + (value - mean) ** 2, 0)
}

/** Student's t interval with G − 1 degrees of freedom. */
export function jackknifeInterval({ estimate, replicates }: Replicated, alpha: number): Interval {
  const variance = jackknifeVariance(replicates)
  if (variance === null) return { estimate, low: null, high: null }
  const half = studentCritical(alpha, replicates.length - 1) * Math.sqrt(variance)
  return { estimate, low: estimate - half, high: estimate + half }
}
