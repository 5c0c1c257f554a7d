import {
  decodedValue,
  logBatch,
  type MetricPoint,
  type Mlflow,
  runOf,
} from '../../../clients/mlflow/index.ts'
import type { Spool } from '../spool.ts'
import type { EntryOf } from '../spool-entry.ts'

export type MetricsEntry = EntryOf<'metrics'>

/**
 * Sends points. Of a metric that the user's own code logs to the same run, ours are left away: they are the same
 * measurements. Who has a metric is decided once, when its first points go, and written down before they do, so that ours
 * are never mistaken for the code's. MLflow's stores keep an equal point once, so sending twice is harmless.
 */
export async function sendMetrics(
  entries: readonly MetricsEntry[],
  runId: string,
  spool: Spool,
  mlflow: Mlflow,
): Promise<void> {
  const followed = entries[0]?.followed === true
  const points = entries.flatMap((entry) => entry.points.map(pointOf))
  if (!followed) return logBatch(mlflow, runId, { metrics: points })
  const { keys } = spool.state
  const undecided = new Set(points.map(({ key }) => key).filter((key) => keys[key] === undefined))
  if (undecided.size > 0) {
    const run = await runOf(mlflow, runId)
    const there = new Set(run?.metrics.map(({ key }) => key))
    for (const key of undecided) keys[key] = there.has(key) ? 'theirs' : 'ours'
    await spool.save()
  }
  await logBatch(mlflow, runId, { metrics: points.filter(({ key }) => keys[key] === 'ours') })
}

function pointOf([key, value, step, at]: MetricsEntry['points'][number]): MetricPoint {
  return { key, value: decodedValue(value), step, at }
}
