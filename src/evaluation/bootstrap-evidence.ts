import { type Evidence, type EvidenceOptions, sideReason, without } from './evidence.ts'
import type { CellStatistic, RowStatistic } from './metrics/definition.ts'
import { confusionOf } from './rows/joint-table.ts'
import { type RowSet, reweighted } from './rows/row-set.ts'
import {
  type Bca,
  bca,
  bcaInterval,
  bcaTest,
  leaveOneOut,
  replicate,
  resampleIndices,
  standardDeviation,
} from './statistics/bootstrap.ts'
import { type DifferenceEvidence, identicalDifference, pointDifference } from './statistics/difference.ts'

const METHOD = 'paired-bootstrap-bca'

type Side = 'candidate' | 'champion'

/**
 * Evidence from resampling whole rows, both models on the same draws (BCa). A draw is a set of weights, so that every metric
 * can be resampled; the cost is that of computing it once a resample and once a row.
 */
export function bootstrapEvidence(
  statistic: RowStatistic | CellStatistic,
  set: RowSet,
  options: EvidenceOptions & { readonly resamples: number },
): Evidence {
  const sides: readonly Side[] = set.champion === null ? ['candidate'] : ['candidate', 'champion']
  for (const side of sides) {
    const found = measured(statistic, side, set)
    if (typeof found === 'string') return without(METHOD, sideReason(side, found, set))
  }
  const indices = resampleIndices(set.rows, options.resamples, options.seed)
  const [candidate, champion] = sides.map((side) => resampled(statistic, side, set, indices))
  return {
    method: METHOD,
    candidate: bcaInterval(bcaOf(candidate!), options.alpha),
    champion: champion === undefined ? null : bcaInterval(bcaOf(champion), options.alpha),
    difference:
      champion === undefined
        ? null
        : options.identical
          ? identicalDifference(METHOD)
          : differenceOf(candidate!, champion, options.alpha),
    notComputable: null,
    notes: [],
  }
}

interface Resampled {
  readonly estimate: number
  readonly replicates: readonly number[]
  readonly jackknife: readonly number[]
}

function resampled(
  statistic: RowStatistic | CellStatistic,
  side: Side,
  set: RowSet,
  indices: readonly Int32Array[],
): Resampled {
  const value = (draws: ArrayLike<number>): number => {
    const weight = new Float64Array(set.rows)
    for (let i = 0; i < weight.length; i++) weight[i] = draws[i]! * (set.weight === null ? 1 : set.weight[i]!)
    const found = measured(statistic, side, reweighted(set, weight))
    return typeof found === 'string' ? Number.NaN : found
  }
  return {
    estimate: measured(statistic, side, set) as number,
    replicates: replicate(value, set.rows, indices),
    jackknife: leaveOneOut(value, set.rows),
  }
}

/** The value, or why there is none. */
function measured(statistic: RowStatistic | CellStatistic, side: Side, set: RowSet): number | string {
  if (statistic.kind === 'rows') {
    const found = statistic.measure(set[side]!, set)
    return 'reason' in found ? found.reason : found.estimate
  }
  const table = set.joint()
  if (table === null) return 'the model gives no predicted classes'
  const found = statistic.measure(confusionOf(table, side))
  return 'reason' in found ? found.reason : found.estimate
}

function bcaOf({ estimate, replicates, jackknife }: Resampled): Bca {
  return bca(estimate, replicates, jackknife)
}

function differenceOf(a: Resampled, b: Resampled, alpha: number): DifferenceEvidence {
  const estimate = a.estimate - b.estimate
  const found = bca(
    estimate,
    a.replicates.map((value, i) => value - b.replicates[i]!),
    a.jackknife.map((value, i) => value - b.jackknife[i]!),
  )
  const { low, high } = bcaInterval(found, alpha)
  if (low === null || high === null) return pointDifference(METHOD, estimate)
  return {
    method: METHOD,
    estimate,
    low,
    high,
    standardError: standardDeviation(found.replicates),
    identical: false,
    pValue: (difference) => bcaTest(found, difference),
  }
}
