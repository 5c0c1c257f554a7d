import type { ColumnDrift, ColumnKind, ColumnPair, DriftAspect, DriftMethod } from '../column.ts'
import { insertionPoint } from '../evidently/bins.ts'
import { evidentlyMethods } from '../evidently/methods.ts'
import { goneAspect, missingAspect, typeAspect, valuesAspect } from './aspects.ts'
import { oneSidedCategories } from './categories.ts'
import { rowsOf, type Samples, samplesOf } from './samples.ts'
import { percent } from './words.ts'

export interface DefaultOptions {
  /**
   * `jensenshannon` where nobody says. A distance measures the effect, and a test of ours the significance; a test is the
   * test, and the Jensen–Shannon distance the effect.
   */
  readonly method?: DriftMethod | undefined
  /** Smallest effect that matters, above what chance alone gives; 0.1 where nobody says. */
  readonly threshold?: number | undefined
  /** Level of the column's own test, before the correction of `judgeDefault`; 0.05 where nobody says. */
  readonly alpha?: number | undefined
}

/**
 * One column by effect size and significance together: values, missing values and types are asked apart (`aspects`), and the
 * p-value is the smallest of theirs times their number. What cannot be computed is said in `notComputable` while the rest is
 * scored. Deterministic; never throws for data.
 */
export function scoreDefault(pair: ColumnPair, options: DefaultOptions = {}): ColumnDrift {
  const method = options.method ?? 'jensenshannon'
  const threshold = options.threshold ?? 0.1
  const samples = samplesOf(pair)
  const notComputable = samples === null ? null : obstacle(pair, samples, method)
  const values =
    samples === null
      ? typeAspect(pair)
      : notComputable === null
        ? valuesAspect(samples, method, threshold)
        : null
  const aspects = [values, missingAspect(pair, 0.1)].filter(
    (aspect): aspect is DriftAspect => aspect !== null,
  )
  const drifting = driftingAspects(aspects, options.alpha ?? 0.05)
  const pValue = columnPValue(aspects)
  const shown = values ?? aspects[0] ?? null
  return {
    column: pair.name,
    kind: pair.kind,
    method,
    threshold,
    score:
      values === null || values.what === 'type'
        ? null
        : evidentlyMethods[method].test
          ? values.pValue
          : values.effect.value,
    pValue,
    effect: shown?.effect ?? null,
    drifted: drifting.length > 0,
    notComputable,
    findings: [...drifting.map((aspect) => aspect.finding), ...(samples === null ? [] : facts(samples))],
    aspects,
  }
}

/** A column of the reference that the current side does not have: drift with certainty. */
export function scoreGone(name: string, kind: ColumnKind, options: DefaultOptions = {}): ColumnDrift {
  const gone = goneAspect()
  return {
    ...scoreNothing(name, kind, 'The current data has no such column.', options),
    pValue: 0,
    effect: gone.effect,
    drifted: true,
    findings: [gone.finding],
    aspects: [gone],
  }
}

/** A column that cannot be compared. */
export function scoreNothing(
  name: string,
  kind: ColumnKind,
  reason: string,
  options: DefaultOptions = {},
): ColumnDrift {
  return {
    column: name,
    kind,
    method: options.method ?? 'jensenshannon',
    score: null,
    threshold: options.threshold ?? 0.1,
    pValue: null,
    effect: null,
    drifted: false,
    notComputable: reason,
    findings: [],
  }
}

/** Aspects that are both large and significant at a level that the column's p-value may have. */
export function driftingAspects(aspects: readonly DriftAspect[], level: number): DriftAspect[] {
  return aspects.filter((aspect) => aspect.large && aspect.pValue * aspects.length <= level)
}

/** The smallest p-value times their number; null where nothing was asked. */
export function columnPValue(aspects: readonly DriftAspect[]): number | null {
  if (aspects.length === 0) return null
  return Math.min(1, aspects.length * Math.min(...aspects.map((aspect) => aspect.pValue)))
}

function obstacle(pair: ColumnPair, samples: Samples, method: DriftMethod): string | null {
  if (rowsOf(pair.reference) === 0) return 'The reference has no rows.'
  if (rowsOf(pair.current) === 0) return 'There are no current rows.'
  if (pair.kind === 'datetime')
    return 'Times of two periods differ by nature: only their type and how many are missing is compared.'
  const size = (side: Samples['reference']) => (side instanceof Float64Array ? side.length : side.size)
  if (size(samples.reference) === 0) return 'Every value of the reference is missing.'
  if (size(samples.current) === 0) return 'Every current value is missing.'
  if (
    method === 'empirical_mmd' ||
    (samples.type === 'categories' && !evidentlyMethods[method].kinds.includes('categorical'))
  )
    return `The method ${method} is not offered for ${pair.kind} columns here; jensenshannon is for all.`
  return null
}

/** What is worth knowing and no drift by itself. */
function facts(samples: Samples): string[] {
  if (samples.type === 'categories') return oneSidedCategories(samples.reference, samples.current)
  const infinite = (sorted: Float64Array) =>
    sorted.length === 0
      ? 0
      : (insertionPoint(sorted, Number.NEGATIVE_INFINITY, true) +
          sorted.length -
          insertionPoint(sorted, Number.POSITIVE_INFINITY, false)) /
        sorted.length
  const [before, now] = [infinite(samples.reference), infinite(samples.current)]
  return before === now ? [] : [`Infinite values: ${percent(before)} before, ${percent(now)} now.`]
}
