import type { ColumnPair, DriftMethod } from '../column.ts'

/** Method and threshold that Evidently 0.7.23 takes for a column where nobody says. */
export function chooseEvidently(
  pair: ColumnPair,
  options: {
    readonly method?: DriftMethod | undefined
    readonly threshold?: number | undefined
    readonly referenceRows?: number | undefined
  } = {},
): { readonly method: DriftMethod; readonly threshold: number } {
  return {
    method: options.method ?? (pair.kind === 'numerical' ? 'ks' : 'chisquare'),
    threshold: options.threshold ?? 0.05,
  }
}
