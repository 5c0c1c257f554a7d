import type { ColumnDrift, ColumnPair, DriftMethod } from '../column.ts'

export interface DefaultOptions {
  /** Measure of the effect; `jensenshannon` where nobody says. */
  readonly method?: DriftMethod | undefined
  /** Smallest effect that matters, above what chance alone gives; 0.1 where nobody says. */
  readonly threshold?: number | undefined
  /** Level of the column's own test, before the correction of `judgeDefault`; 0.05 where nobody says. */
  readonly alpha?: number | undefined
}

/** One column by effect size and significance together. Never throws for data. */
export function scoreDefault(pair: ColumnPair, options: DefaultOptions = {}): ColumnDrift {
  return {
    column: pair.name,
    kind: pair.kind,
    method: options.method ?? 'jensenshannon',
    threshold: options.threshold ?? 0.1,
    score: null,
    pValue: null,
    effect: null,
    drifted: false,
    notComputable: 'not implemented yet',
    findings: [],
  }
}
