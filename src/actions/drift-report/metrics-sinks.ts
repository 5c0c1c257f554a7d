import { resolve } from 'node:path'
import { resolveEnvironment } from '../../config/index.ts'
import { messageOf, type Services } from '../../foundation/index.ts'
import {
  type DriftMetrics,
  type IncidentState,
  logDriftToMlflow,
  metricsText,
  pushMetrics,
  writeTextfile,
} from '../../monitoring/index.ts'
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
    await attempt('MLflow', () => {
      const data = sha256OfBytes(report.current.files.map(({ sha256 }) => sha256).join('\n'))
      const at = { asOf: report.current.window?.to ?? report.startedAt, driftShare: report.driftShare, data }
      return logDriftToMlflow(metricsOf(report, state, model), at, resolved(mlflow, 'mlflow'), services)
    })
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
    kpis: report.kpis.map(({ name, current, verdict }) => ({
      name,
      estimate: current?.estimate ?? null,
      low: current?.low ?? null,
      high: current?.high ?? null,
      worse: verdict === 'worse',
    })),
    late: report.arrivals.map(({ what, daysLate }) => ({ what, days: daysLate })),
    incident: state === null || state === 'watching' ? 'none' : state,
  }
}
