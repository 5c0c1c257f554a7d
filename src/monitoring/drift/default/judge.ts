import type { ColumnDrift } from '../column.ts'
import { driftingAspects } from './score.ts'
import { listed, percent } from './words.ts'

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
  /** The same columns in the same order, `drifted` and `findings` after the correction over all of them. */
  readonly columns: readonly ColumnDrift[]
}

/** A report's verdict from columns of `scoreDefault`, corrected for their number (Benjamini & Hochberg 1995). */
export function judgeDefault(columns: readonly ColumnDrift[], options: JudgeOptions = {}): DriftVerdict {
  const level = benjaminiHochbergLevel(columns, options.alpha ?? 0.05)
  const judged = columns.map((column) => corrected(column, level))
  const weight = (column: ColumnDrift) => {
    const given = options.weights
    return given !== undefined && Object.hasOwn(given, column.column) ? given[column.column]! : 1
  }
  const drifted = judged.filter((column) => column.drifted)
  const sum = (some: readonly ColumnDrift[]) => some.reduce((total, column) => total + weight(column), 0)
  const driftShare = sum(judged) > 0 ? sum(drifted) / sum(judged) : 0
  const isCritical = new Set(options.critical ?? [])
  const critical = drifted.filter((column) => isCritical.has(column.column))
  const share = options.share ?? (isCritical.size > 0 ? 0.5 : 0)
  const enough = driftShare > 0 && driftShare >= share
  const order = (column: ColumnDrift) =>
    isCritical.has(column.column) ? Number.POSITIVE_INFINITY : weight(column)
  const ranked = [...drifted].sort((a, b) => compare(order(b), order(a)) || compare(effect(b), effect(a)))
  return {
    verdict: critical.length > 0 || enough ? 'drifted' : 'stable',
    driftShare,
    reasons: [
      ...(critical.length > 0 ? [`Critical: ${listed(critical.map(name), 5)} drifted.`] : []),
      ...(drifted.length > 0
        ? [
            `${drifted.length} of ${columns.length} columns drifted, ${percent(driftShare)} of the weight${share > 0 ? `; ${percent(share)} is too much` : ''}.`,
          ]
        : []),
      ...ranked.flatMap((column) =>
        column.findings.slice(0, 1).map((finding) => `${name(column)}: ${finding}`),
      ),
      ...judged.flatMap((column) =>
        column.notComputable === null ? [] : [`${name(column)}: ${column.notComputable}`],
      ),
    ],
    columns: judged,
  }
}

/** The largest p-value that still counts as a discovery, or −1 where none does; columns without one are no part of it. */
function benjaminiHochbergLevel(columns: readonly ColumnDrift[], alpha: number): number {
  const sorted = columns
    .flatMap((column) => (column.pValue === null ? [] : [column.pValue]))
    .sort((a, b) => a - b)
  for (let rank = sorted.length; rank >= 1; rank--) {
    const limit = (alpha * rank) / sorted.length
    if (sorted[rank - 1]! <= limit) return limit
  }
  return -1
}

function corrected(column: ColumnDrift, level: number): ColumnDrift {
  const aspects = column.aspects ?? []
  const drifting = driftingAspects(aspects, level)
  const ofAspects = new Set(aspects.map((aspect) => aspect.finding))
  const facts = column.findings.filter((finding) => !ofAspects.has(finding))
  return {
    ...column,
    drifted: drifting.length > 0,
    findings: [...drifting.map((aspect) => aspect.finding), ...facts],
  }
}

function effect(column: ColumnDrift): number {
  return Math.max(0, ...(column.aspects ?? []).map((aspect) => aspect.effect.value))
}

function compare(a: number, b: number): number {
  return a === b ? 0 : a < b ? -1 : 1
}

function name(column: ColumnDrift): string {
  return column.column
}
