import { type CompareInput, type CompareResult, compareModels, priorOutput } from '../../evaluation/index.ts'

/** Metrics in which a model that is of any use beats the prior, whatever its threshold. */
const beatable: ReadonlySet<string> = new Set(['roc_auc', 'average_precision', 'log_loss', 'brier_score'])

/**
 * Judges a first classification model: its gates see no champion, so that only their limits on its own values count,
 * and beside each value stands what the prior (the class frequencies, for every row) would have scored. A model that
 * is proven worse than the prior in a metric that is gated, or in one that needs no threshold, fails.
 */
export function judgeFirstModel(input: CompareInput): CompareResult {
  const alone = compareModels({ ...input, sample: { ...input.sample, champion: null } })
  const sample = { ...input.sample, champion: priorOutput(input.sample) }
  const beside = compareModels({ ...input, sample, gates: [], custom: [] })
  const metrics = alone.metrics.map((row, index) => {
    const compared = beside.metrics[index]
    if (compared === undefined || compared.champion === null || row.candidate === null) return row
    return { ...row, champion: compared.champion, difference: compared.difference }
  })
  const gated = new Set(input.gates.filter((gate) => gate.onFail === 'block').map((gate) => gate.metric))
  const failing = beside.metrics.filter(
    ({ metric, slice, verdict }) =>
      slice === null && verdict === 'regressed' && (gated.has(metric) || beatable.has(metric)),
  )
  const gates = failing.map((row) => ({
    gate: `${row.metric} against the prior`,
    metric: row.metric,
    slice: null,
    status: 'fail' as const,
    reason: `${row.title} is worse than that of the prior, which gives every row the same answer`,
    line: null,
    file: null,
  }))
  return { ...alone, metrics, gates: [...alone.gates, ...gates], curves: alone.curves }
}
