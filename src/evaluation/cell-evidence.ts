import { type Evidence, type EvidenceOptions, mergeNotes, sideReason, without } from './evidence.ts'
import type { CellMeasure, CellStatistic } from './metrics/definition.ts'
import type { Interval } from './result.ts'
import { confusionOf, type JointTable } from './rows/joint-table.ts'
import type { RowSet } from './rows/row-set.ts'
import {
  asSureAs,
  type DifferenceEvidence,
  differenceOfIntervals,
  identicalDifference,
  pairedSharesDifference,
  studentDifference,
} from './statistics/difference.ts'
import { singleInterval } from './statistics/single-interval.ts'

/** Evidence from the joint table of label and both predictions; its cost does not grow with the rows. */
export function cellEvidence(statistic: CellStatistic, set: RowSet, options: EvidenceOptions): Evidence {
  const table = set.joint()
  const named = methodOf(statistic, set)
  if (table === null) return without(named, missingPrediction(set))
  const candidate = statistic.measure(confusionOf(table, 'candidate'))
  if ('reason' in candidate) return without(named, sideReason('candidate', candidate.reason, set))
  const candidateInterval = intervalOf(statistic, candidate, table, 'candidate', options.alpha)
  if (set.champion === null)
    return {
      method: named,
      candidate: candidateInterval,
      champion: null,
      difference: null,
      notComputable: null,
      notes: candidate.notes ?? [],
    }
  const champion = statistic.measure(confusionOf(table, 'champion'))
  if ('reason' in champion) return without(named, sideReason('champion', champion.reason, set))
  const championInterval = intervalOf(statistic, champion, table, 'champion', options.alpha)
  return {
    method: named,
    candidate: candidateInterval,
    champion: championInterval,
    difference: options.identical
      ? identicalDifference(named)
      : differenceOf(
          statistic,
          candidate,
          champion,
          candidateInterval,
          championInterval,
          table,
          options.alpha,
        ),
    notComputable: null,
    notes: mergeNotes(candidate.notes, champion.notes),
  }
}

function methodOf(statistic: CellStatistic, set: RowSet): string {
  return statistic.trial !== undefined && set.weight === null ? 'mcnemar-exact' : 'influence-function'
}

function missingPrediction(set: RowSet): string {
  const side = set.candidate.prediction === null ? 'candidate' : 'champion'
  return set.champion === null
    ? 'the model gives no predicted classes'
    : `the ${side} gives no predicted classes`
}

function intervalOf(
  statistic: CellStatistic,
  measure: CellMeasure,
  table: JointTable,
  side: 'candidate' | 'champion',
  alpha: number,
): Interval {
  let variance = 0
  for (let c = 0; c < table.count.length; c++) {
    const slope = measure.gradient[table.label[c]! * table.classes + table[side][c]!]!
    variance += table.squaredWeight[c]! * slope * slope
  }
  if (measure.composed) variance += spreadVariance(measure, table)
  return singleInterval(
    statistic.interval,
    { estimate: measure.estimate, variance, degreesOfFreedom: null, trials: measure.trials },
    alpha,
  )
}

function differenceOf(
  statistic: CellStatistic,
  candidate: CellMeasure,
  champion: CellMeasure,
  candidateInterval: Interval,
  championInterval: Interval,
  table: JointTable,
  alpha: number,
): DifferenceEvidence {
  if (statistic.trial !== undefined && !table.weighted) {
    const shares = countShares(statistic.trial, table)
    if (shares.rows > 0) return pairedSharesDifference(shares, alpha)
  }
  const estimate = candidate.estimate - champion.estimate
  const k = table.classes
  let sum = 0
  let discordant = 0
  for (let c = 0; c < table.count.length; c++) {
    const label = table.label[c]!
    const slope =
      candidate.gradient[label * k + table.candidate[c]!]! -
      champion.gradient[label * k + table.champion[c]!]!
    sum += table.squaredWeight[c]! * slope * slope
    if (table.candidate[c] !== table.champion[c]) discordant += table.count[c]!
  }
  // As if one more row than seen had been predicted differently: what the rows happen not to show still exists.
  const variance = discordant > 0 ? (sum * (discordant + 1)) / discordant : flipVariance(candidate, table)
  const method = 'influence-function'
  return asSureAs(
    discordant,
    variance > 0
      ? studentDifference(method, estimate, Math.sqrt(variance), null, alpha)
      : differenceOfIntervals(method, candidateInterval, championInterval, alpha),
    alpha,
  )
}

/**
 * Variance that one more row would bring, spread evenly over the confusion table (Perks's prior): a class with a handful of
 * rows, none of them right or none of them wrong, is not certain to stay so.
 */
function spreadVariance(measure: CellMeasure, table: JointTable): number {
  let squaredWeight = 0
  let rows = 0
  for (let c = 0; c < table.count.length; c++) {
    squaredWeight += table.squaredWeight[c]!
    rows += table.count[c]!
  }
  let squares = 0
  for (const slope of measure.gradient) squares += slope * slope
  return ((squaredWeight / rows) * squares) / measure.gradient.length
}

/** Variance that one row predicted differently would bring, on average over the rows. */
function flipVariance(measure: CellMeasure, table: JointTable): number {
  const k = table.classes
  let sum = 0
  let rows = 0
  for (let c = 0; c < table.count.length; c++) {
    const row = table.label[c]! * k
    const own = measure.gradient[row + table.candidate[c]!]!
    let squares = 0
    for (let p = 0; p < k; p++) squares += (measure.gradient[row + p]! - own) ** 2
    sum += (table.squaredWeight[c]! * squares) / Math.max(1, k - 1)
    rows += table.count[c]!
  }
  return sum / rows
}

function countShares(trial: NonNullable<CellStatistic['trial']>, table: JointTable) {
  let rows = 0
  let gained = 0
  let lost = 0
  for (let c = 0; c < table.count.length; c++) {
    const ofCandidate = trial(table.label[c]!, table.candidate[c]!)
    const ofChampion = trial(table.label[c]!, table.champion[c]!)
    if (ofCandidate === 'out' || ofChampion === 'out') continue
    rows += table.count[c]!
    if (ofCandidate === 'success' && ofChampion === 'failure') gained += table.count[c]!
    if (ofCandidate === 'failure' && ofChampion === 'success') lost += table.count[c]!
  }
  return { rows, gained, lost }
}
