import { createHash } from 'node:crypto'
import {
  acceptedKey,
  createRun,
  experimentNamed,
  limits,
  logBatch,
  mlflowConnection,
  openMlflow,
  runTagged,
  shortened,
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
  const values = [
    { key: 'drift_share', value: driftShare },
    ...performance.map(({ metric, estimate }) => ({ key: metric, value: estimate })),
    ...kpis.map(({ name, estimate }) => ({ key: `kpi/${name}`, value: estimate })),
    ...columns.slice(0, mostColumns).map(({ column, score }) => ({ key: `drift/${column}`, value: score })),
  ]
  const keys = distinctKeys(values.map(({ key }) => key))
  const metrics = values.flatMap(({ value }, at) =>
    value === null ? [] : [{ key: keys[at] ?? '', value, step: 0, at: startedAt }],
  )
  await logBatch(mlflow, id, { tags, metrics })
  await updateRun(mlflow, id, 'FINISHED', startedAt)
}

/**
 * Names that MLflow takes, each its own. Where several names come out as one, those that it does not take as they are end in a part
 * of their hash, so that a metric is called the same in every report.
 */
function distinctKeys(names: readonly string[]): readonly string[] {
  const accepted = names.map((name) => acceptedKey(name))
  const times = new Map<string, number>()
  for (const key of accepted) times.set(key, (times.get(key) ?? 0) + 1)
  return names.map((name, at) => {
    const key = accepted[at] ?? ''
    if (key === name || times.get(key) === 1) return key
    const hash = createHash('sha256').update(name).digest('hex').slice(0, 8)
    return `${shortened(key, limits.key - hash.length - 1)} ${hash}`
  })
}
