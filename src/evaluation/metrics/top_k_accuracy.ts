import type { Judged, RowSet } from '../rows/row-set.ts'
import type { MetricDefinition, NotComputable } from './definition.ts'
import { weightedMean } from './mean-loss.ts'

/** Share of rows whose label is among the k classes of highest probability; among equals the later class comes first. */
export const topKAccuracy: MetricDefinition = {
  name: 'top_k_accuracy',
  aliases: ['top_k_accuracy_score'],
  title: (options) => `Top-${options.k} accuracy`,
  tasks: ['multiclass-classification'],
  direction: 'higher',
  options: () => ({ k: { kind: 'number', minimum: 1, maximum: 1000, integer: true, default: 2 } }),
  statistic: (options) => ({
    kind: 'rows',
    method: 'paired-t',
    interval: 'wilson',
    measure(model, set) {
      const hits = hitsWithin(model, set, Number(options.k))
      if ('reason' in hits) return hits
      const mean = weightedMean(hits, set.weight)
      return 'reason' in mean ? mean : { ...mean, trials: set.rows }
    },
  }),
}

function hitsWithin(model: Judged, set: RowSet, k: number): Float64Array | NotComputable {
  const columns = model.probabilities
  if (columns === null) return { reason: 'the model gives no probabilities of the classes' }
  const hits = new Float64Array(set.rows)
  for (let i = 0; i < hits.length; i++) {
    const label = set.label[i]!
    const own = columns[label]![i]!
    let ahead = 0
    for (let c = 0; c < columns.length; c++) {
      const other = columns[c]![i]!
      if (other > own || (other === own && c > label)) ahead++
    }
    hits[i] = ahead < k ? 1 : 0
  }
  return hits
}
