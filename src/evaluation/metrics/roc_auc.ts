import type { Judged, Ranking, RowSet } from '../rows/row-set.ts'
import type { MetricDefinition, MetricOptions, NotComputable, RowMeasure } from './definition.ts'
import { CLASSIFICATION, NO_ROWS, ONE_CLASS, TWO_OF_EACH } from './definition.ts'
import { areaUnderRoc, LEFT_OUT, NEGATIVE, POSITIVE } from './placements.ts'

/**
 * Area under the ROC curve. Binary: DeLong's variance. Multiclass: the mean over classes against the rest (`ovr`) or over
 * pairs of classes (`ovo`, Hand & Till 2001), its variance from the sum of every row's DeLong components.
 */
export const rocAuc: MetricDefinition = {
  name: 'roc_auc',
  aliases: ['roc_auc_score'],
  title: (options) =>
    options['multi-class'] === 'ovo'
      ? `ROC AUC (one vs one${options.average === 'weighted' ? ', weighted' : ''})`
      : `ROC AUC${options.average === 'weighted' ? ' (weighted)' : ''}`,
  tasks: CLASSIFICATION,
  direction: 'higher',
  options: (task) =>
    task === 'binary-classification'
      ? {}
      : {
          'multi-class': { kind: 'choice', values: ['ovr', 'ovo'], default: 'ovr' },
          average: { kind: 'choice', values: ['macro', 'weighted'], default: 'macro' },
        },
  statistic: (options, task) => ({
    kind: 'rows',
    method: 'delong',
    interval: 'unit-symmetric',
    measure: (model, set) => {
      if (task === 'binary-classification') return binary(model, set)
      return options['multi-class'] === 'ovo'
        ? oneVersusOne(model, set, options)
        : oneVersusRest(model, set, options)
    },
  }),
}

function binary(model: Judged, set: RowSet): RowMeasure | NotComputable {
  if (model.score === null) return { reason: 'the model gives no score' }
  const ranking = model.ranking(0)
  const influence = new Float64Array(set.rows)
  const found = areaUnderRoc(ranking, ranking.positive, set.weight, 1, influence)
  if (found === null) return { reason: oneClassOnly(set) }
  const trials = Math.min(found.positives, found.negatives)
  return {
    estimate: found.auc,
    influence: trials > 1 ? influence : null,
    degreesOfFreedom: null,
    trials,
    ...(trials > 1 ? {} : { notes: [TWO_OF_EACH] }),
  }
}

function oneVersusRest(model: Judged, set: RowSet, options: MetricOptions): RowMeasure | NotComputable {
  if (model.probabilities === null) return { reason: 'the model gives no probabilities of the classes' }
  const shares = classShares(set)
  const missing = set.classes.filter((_, k) => !(shares[k]! > 0))
  if (missing.length > 0) return { reason: `no row has the label ${missing.slice(0, 3).join(', ')}` }
  const weighted = options.average === 'weighted'
  const influence = new Float64Array(set.rows)
  const areas: number[] = []
  let trials = Infinity
  for (let k = 0; k < set.classes.length; k++) {
    const factor = weighted ? shares[k]! : 1 / set.classes.length
    const ranking = model.ranking(k)
    const found = areaUnderRoc(ranking, roles(set, ranking, k, null), set.weight, factor, influence)
    if (found === null) return { reason: oneClassOnly(set) }
    areas.push(found.auc)
    trials = Math.min(trials, found.positives, found.negatives)
  }
  const estimate = areas.reduce((sum, area, k) => sum + area * (weighted ? shares[k]! : 1 / areas.length), 0)
  if (weighted) addShareInfluence(set, areas, estimate, influence)
  return multiclassMeasure(estimate, influence, trials)
}

function oneVersusOne(model: Judged, set: RowSet, options: MetricOptions): RowMeasure | NotComputable {
  if (model.probabilities === null) return { reason: 'the model gives no probabilities of the classes' }
  if (set.weight !== null) return { reason: 'one-versus-one ROC AUC is not defined with sample weights' }
  const k = set.classes.length
  const shares = classShares(set)
  const missing = set.classes.filter((_, c) => !(shares[c]! > 0))
  if (missing.length > 0) return { reason: `no row has the label ${missing.slice(0, 3).join(', ')}` }
  const pairs = (k * (k - 1)) / 2
  const weighted = options.average === 'weighted'
  // The shares of all pairs sum to k − 1, as every class is in k − 1 pairs.
  const pairWeight = (a: number, b: number) => (weighted ? (shares[a]! + shares[b]!) / (k - 1) : 1 / pairs)
  const influence = new Float64Array(set.rows)
  const byClass = new Array<number>(k).fill(0)
  let estimate = 0
  let trials = Infinity
  for (let a = 0; a < k; a++)
    for (let b = a + 1; b < k; b++) {
      let area = 0
      for (const [of, against] of [
        [a, b],
        [b, a],
      ] as const) {
        const ranking = model.ranking(of)
        const role = roles(set, ranking, of, against)
        const found = areaUnderRoc(ranking, role, null, pairWeight(a, b) / 2, influence)
        if (found === null) return { reason: oneClassOnly(set) }
        area += found.auc / 2
        trials = Math.min(trials, found.positives, found.negatives)
      }
      estimate += pairWeight(a, b) * area
      byClass[a]! += area / (k - 1)
      byClass[b]! += area / (k - 1)
    }
  if (weighted) addShareInfluence(set, byClass, estimate, influence)
  return multiclassMeasure(estimate, influence, trials)
}

function multiclassMeasure(estimate: number, influence: Float64Array, trials: number): RowMeasure {
  const interval = trials > 1
  return {
    estimate,
    influence: interval ? influence : null,
    degreesOfFreedom: null,
    trials,
    ...(interval ? {} : { notes: [TWO_OF_EACH] }),
  }
}

/** The part of the influence that comes from the class shares being estimates themselves. */
function addShareInfluence(
  set: RowSet,
  areas: readonly number[],
  estimate: number,
  influence: Float64Array,
): void {
  let total = 0
  for (let i = 0; i < set.rows; i++) total += set.weight === null ? 1 : set.weight[i]!
  for (let i = 0; i < set.rows; i++) {
    const w = set.weight === null ? 1 : set.weight[i]!
    influence[i]! += (w * (areas[set.label[i]!]! - estimate)) / total
  }
}

function classShares(set: RowSet): Float64Array {
  const shares = new Float64Array(set.classes.length)
  let total = 0
  for (let i = 0; i < set.rows; i++) {
    const w = set.weight === null ? 1 : set.weight[i]!
    shares[set.label[i]!]! += w
    total += w
  }
  return shares.map((share) => share / total)
}

/** Roles by place in the ranking: one class against another, or against the rest. */
function roles(set: RowSet, ranking: Ranking, positive: number, negative: number | null): Uint8Array {
  const role = new Uint8Array(set.rows)
  for (let k = 0; k < role.length; k++) {
    const label = set.label[ranking.order[k]!]!
    role[k] = label === positive ? POSITIVE : negative === null || label === negative ? NEGATIVE : LEFT_OUT
  }
  return role
}

function oneClassOnly(set: RowSet): string {
  return set.rows === 0 ? NO_ROWS : ONE_CLASS
}
