import type { ColumnDrift } from '../column.ts'

export interface JudgeOptions {
  /** Columns of which one that drifted is enough. */
  readonly critical?: readonly string[] | undefined
  /** By column, 1 where nobody says; 0 leaves a column out of the verdict. */
  readonly weights?: Readonly<Record<string, number>> | undefined
  /** False-discovery rate over the columns; 0.05 where nobody says. */
  readonly alpha?: number | undefined
  /**
   * Share of the weight that has to drift where no critical column did. Where nobody says: any column is enough without
   * critical columns, half of the weight with them.
   */
  readonly share?: number | undefined
}

export interface DriftVerdict {
  readonly verdict: 'stable' | 'drifted'
  /** Weight of the columns that drifted over all weight, 0 to 1. */
  readonly driftShare: number
  /** Why, each a sentence, the weightiest first. */
  readonly reasons: readonly string[]
  /** The same columns in the same order, `drifted` after the correction over all of them. */
  readonly columns: readonly ColumnDrift[]
}

/** A report's verdict from its columns, corrected for their number. */
export function judgeDefault(columns: readonly ColumnDrift[], _options: JudgeOptions = {}): DriftVerdict {
  return { verdict: 'stable', driftShare: 0, reasons: [], columns }
}
