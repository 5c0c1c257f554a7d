import type { ColumnDrift, ColumnPair, DriftMethod } from '../column.ts'
import { chooseEvidently } from './choose.ts'

export interface EvidentlyOptions {
  /** Instead of the one that Evidently chooses. */
  readonly method?: DriftMethod | undefined
  /** Instead of the method's own. */
  readonly threshold?: number | undefined
  /** Rows of the reference, missing ones included: above 1000 distances are used instead of tests. */
  readonly referenceRows?: number | undefined
}

/** One column as Evidently 0.7.23 (with pandas below 3) scores it, to 1e-9. Never throws for data. */
export function scoreEvidently(pair: ColumnPair, options: EvidentlyOptions = {}): ColumnDrift {
  const choice = chooseEvidently(pair, options)
  return {
    column: pair.name,
    kind: pair.kind,
    ...choice,
    score: null,
    pValue: null,
    effect: null,
    drifted: false,
    notComputable: 'not implemented yet',
    findings: [],
  }
}
