import type { ColumnPair, DriftMethod } from '../column.ts'
import { distinctValues, finiteSides, type Side } from '../side.ts'
import { evidentlyMethods } from './methods.ts'

export interface EvidentlyOptions {
  /** Instead of the one that Evidently chooses. */
  readonly method?: DriftMethod | undefined
  /** Instead of the method's own. */
  readonly threshold?: number | undefined
  /**
   * Values of the reference that are neither missing nor infinite, above 1000 of which distances are used instead of tests.
   * Counted where nobody says; to be said where the pair holds a sample of them.
   */
  readonly referenceRows?: number | undefined
}

/** Method and threshold that Evidently 0.7.23 takes for a column, which is not one of text or times. */
export function chooseEvidently(
  pair: ColumnPair,
  options: EvidentlyOptions = {},
): { readonly method: DriftMethod; readonly threshold: number } {
  return chooseForSides(pair, finiteSides(pair), options)
}

export function chooseForSides(
  pair: ColumnPair,
  sides: readonly [Side, Side],
  options: EvidentlyOptions,
): { readonly method: DriftMethod; readonly threshold: number } {
  const method = options.method ?? byDefault(pair, sides, options.referenceRows ?? sides[0].size)
  return { method, threshold: options.threshold ?? evidentlyMethods[method].threshold }
}

function byDefault(pair: ColumnPair, sides: readonly [Side, Side], rows: number): DriftMethod {
  const distinct = distinctValues(sides, 5)
  const many = pair.kind === 'numerical' && distinct > 5
  if (rows > 1000) return many ? 'wasserstein' : 'jensenshannon'
  if (many) return 'ks'
  return distinct > 2 ? 'chisquare' : 'z'
}
