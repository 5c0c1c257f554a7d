import type { ColumnDrift } from './column.ts'
import { evidentlyMethods } from './evidently/methods.ts'

/**
 * How far a column drifted in units of what counts as drift: the largest effect over its minimum, of what was asked of it (values,
 * missing values). Null where it did not drift, or drift has no size (a column that is gone, a p-value of Evidently's).
 */
export function strengthOf({ aspects, drifted, method, score, threshold }: ColumnDrift): number | null {
  if (!drifted) return null
  if (aspects === undefined)
    return score === null || threshold <= 0 || isTest(method) ? null : score / threshold
  const sized = aspects.filter(({ what, large, minimum }) => what !== 'type' && large && minimum > 0)
  if (sized.length === 0) return null
  return Math.max(...sized.map(({ effect, minimum }) => effect.value / minimum))
}

/** Whether a score is a p-value. */
function isTest(method: ColumnDrift['method']): boolean {
  return method !== 'mmd' && method !== 'distance' && evidentlyMethods[method].test
}
