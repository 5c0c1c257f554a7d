import {
  createRun,
  experimentNamed,
  logBatch,
  mlflowConnection,
  openMlflow,
  runTagged,
  updateRun,
} from '../../clients/mlflow/index.ts'
import type { Services } from '../../foundation/index.ts'
import type { DriftMetrics } from '../metrics-text.ts'

/** Most columns whose scores are logged. */
const mostColumns = 500

/**
 * Logs what one report found as a run of the experiment `<model> drift`. A report on the same data writes into the run that there is.
 * @param about moment that the data is of (ISO 8601), and its hash
 * @param address of an MLflow server
 * @throws ConfigurationError where the address is none
 * @throws EnvironmentError where the server cannot be reached, or refuses
 */
export async function logDriftToMlflow(
  { model, at, drifted, columns, performance, kpis }: DriftMetrics,
  { asOf, driftShare, data }: { readonly asOf: string; readonly driftShare: number; readonly data: string },
  address: string,
  { env, signal }: Pick<Services, 'env' | 'signal'>,
): Promise<void> {
  const place = { path: `models.${model}.monitor.mlflow` }
  const mlflow = openMlflow(mlflowConnection(address, env, place), signal)
  const experimentId = await experimentNamed(mlflow, `${model} drift`)
  const startedAt = at.getTime()
  const tags = {
    'mlops.drift.data': data,
    'mlops.drift.as-of': asOf,
    'mlops.drift.verdict': drifted ? 'drifted' : 'stable',
  }
  const { id } =
    (await runTagged(mlflow, [experimentId], 'mlops.drift.data', data)) ??
    (await createRun(mlflow, {
      experimentId,
      name: `drift as of ${asOf.slice(0, 10)}`,
      startedAt,
      tags,
    }))
  const point = (key: string, value: number) => ({ key, value, step: 0, at: startedAt })
  const scores = columns
    .slice(0, mostColumns)
    .flatMap(({ column, score }) => (score === null ? [] : [point(`drift/${metricName(column)}`, score)]))
  const estimates = performance.flatMap(({ metric, estimate }) =>
    estimate === null ? [] : [point(metricName(metric), estimate)],
  )
  const values = kpis.flatMap(({ name, estimate }) =>
    estimate === null ? [] : [point(`kpi/${metricName(name)}`, estimate)],
  )
  const metrics = [point('drift_share', driftShare), ...estimates, ...values, ...scores]
  await logBatch(mlflow, id, { tags, metrics })
  await updateRun(mlflow, id, 'FINISHED', startedAt)
}

/** Names of metrics may have letters, digits and a few signs only. */
function metricName(name: string): string {
  return name.replace(/[^\w .-]/g, '_').slice(0, 200)
}
