import { resolve } from 'node:path'
import {
  createRun,
  experimentNamed,
  logBatch,
  mlflowConnection,
  openMlflow,
  runTagged,
  updateRun,
} from '../../clients/mlflow/index.ts'
import { pushMetrics, writeTextfile } from '../../clients/pushgateway/index.ts'
import { resolveEnvironment } from '../../config/index.ts'
import { messageOf, type Services } from '../../foundation/index.ts'
import { type DriftMetrics, type IncidentState, metricsText } from '../../monitoring/index.ts'
import { sha256OfBytes } from '../sha256.ts'
import type { DriftReport } from './report-schema.ts'
import type { DriftSettings } from './settings.ts'

/** Sends the scores to Prometheus and MLflow, as declared. A sink that cannot be reached is a warning: the report stands. */
export async function sendMetrics(
  report: DriftReport,
  state: IncidentState | null,
  { monitor, model }: DriftSettings,
  services: Services,
): Promise<void> {
  if (monitor === null || model === null) return
  const { logger, env, signal } = services
  const attempt = async (what: string, work: () => Promise<unknown>) => {
    try {
      await work()
    } catch (error) {
      logger.warning(`The metrics of drift did not reach ${what}: ${messageOf(error)}`)
    }
  }
  const resolved = (value: string, key: string) =>
    resolveEnvironment(value, env, `models.${model}.monitor.${key}`)
  const { pushgateway, textfile } = monitor.prometheus ?? {}
  const text =
    pushgateway === undefined && textfile === undefined ? '' : metricsText(metricsOf(report, state, model))
  if (pushgateway !== undefined)
    await attempt('the Pushgateway', () => {
      const [username, password, bearerToken] = ['USERNAME', 'PASSWORD', 'TOKEN'].map(
        (name) => env[`PUSHGATEWAY_${name}`] || undefined,
      )
      const basic = username === undefined || password === undefined ? undefined : { username, password }
      const address = resolved(pushgateway, 'prometheus.pushgateway')
      return pushMetrics({ address, basic, bearerToken }, model, text, signal)
    })
  if (textfile !== undefined)
    await attempt(textfile, () =>
      writeTextfile(resolve(services.workspace, resolved(textfile, 'prometheus.textfile')), model, text),
    )
  const { mlflow } = monitor
  if (mlflow !== undefined)
    await attempt('MLflow', () => toMlflow(report, model, resolved(mlflow, 'mlflow'), services))
}

function metricsOf(report: DriftReport, state: IncidentState | null, model: string): DriftMetrics {
  return {
    model,
    at: new Date(report.startedAt),
    drifted: report.verdict === 'drifted',
    driftedColumns: report.columns.filter(({ drifted }) => drifted).length,
    columns: report.columns.map(
      ({ column, method, score, effect, threshold, pValue, drifted, missing, weight }) => ({
        column,
        method,
        score,
        noDriftScore: effect?.withoutDrift ?? null,
        threshold,
        pValue,
        drifted,
        missingShare: missing.current,
        importance: weight,
      }),
    ),
    rowsReference: report.reference.rows,
    rowsCurrent: report.current.rows,
    performance: (report.performance?.estimates ?? []).map(({ metric, source, current }) => ({
      metric,
      source,
      ...current,
    })),
    incident: state === null || state === 'watching' ? 'none' : state,
  }
}

/** Most columns whose scores go to MLflow. */
const mostColumns = 500

/** One run a report: a report on the same data writes into the run that there is. */
async function toMlflow(
  report: DriftReport,
  model: string,
  address: string,
  { env, signal }: Services,
): Promise<void> {
  const mlflow = openMlflow(
    mlflowConnection(address, env, { path: `models.${model}.monitor.mlflow` }),
    signal,
  )
  const experimentId = await experimentNamed(mlflow, `${model} drift`)
  const asOf = report.current.window?.to ?? report.startedAt
  const data = sha256OfBytes(report.current.files.map(({ sha256 }) => sha256).join('\n'))
  const startedAt = Date.parse(report.startedAt)
  const tags = { 'mlops.drift.data': data, 'mlops.drift.as-of': asOf, 'mlops.drift.verdict': report.verdict }
  const { id: runId } =
    (await runTagged(mlflow, [experimentId], 'mlops.drift.data', data)) ??
    (await createRun(mlflow, { experimentId, name: `drift as of ${asOf.slice(0, 10)}`, startedAt, tags }))
  const point = (key: string, value: number) => ({ key, value, step: 0, at: startedAt })
  const scores = report.columns
    .slice(0, mostColumns)
    .flatMap(({ column, score }) => (score === null ? [] : [point(`drift/${mlflowName(column)}`, score)]))
  const performance = (report.performance?.estimates ?? []).map(({ metric, current }) =>
    point(mlflowName(metric), current.estimate),
  )
  await logBatch(mlflow, runId, {
    tags,
    metrics: [point('drift_share', report.driftShare), ...performance, ...scores],
  })
  await updateRun(mlflow, runId, 'FINISHED', startedAt)
}

/** Names of metrics may have letters, digits and a few signs only. */
function mlflowName(name: string): string {
  return name.replace(/[^\w .-]/g, '_').slice(0, 200)
}
