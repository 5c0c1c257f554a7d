import { z } from 'zod'
import { ConfigurationError } from '../../foundation/index.ts'
import { type MlflowRun, metric, run, shaped } from './answers.ts'
import { isMissing, MlflowError } from './failures.ts'
import { quotedInFilter } from './filter.ts'
import { decodedValue, encodedValue, inCalls, limits } from './limits.ts'
import { findOrCreate, type Mlflow } from './transport.ts'

type Pairs = Readonly<Record<string, string>>

/** One point of a metric; `at` in milliseconds since 1970. */
export interface MetricPoint {
  readonly key: string
  readonly value: number
  readonly step: number
  readonly at: number
}

export type RunStatus = 'RUNNING' | 'FINISHED' | 'FAILED' | 'KILLED'

/**
 * Identifier of the experiment of that name, made where there is none.
 * @throws ConfigurationError where it was deleted: MLflow keeps the name taken until it is purged
 */
export async function experimentNamed(mlflow: Mlflow, name: string): Promise<string> {
  const to = `find the experiment \`${name}\``
  const answer = z.object({
    experiment: z.object({ experiment_id: z.string(), lifecycle_stage: z.string().default('active') }),
  })
  const find = async () => {
    const query = { experiment_name: name }
    const path = 'mlflow/experiments/get-by-name'
    const found = await missingAsNull(mlflow.call({ method: 'GET', path, query, to }))
    if (found === null) return null
    const { experiment } = shaped(answer, found, to)
    if (experiment.lifecycle_stage === 'deleted')
      throw new ConfigurationError({
        path: 'experiment',
        value: name,
        message: 'the experiment was deleted in MLflow, which keeps its name taken',
        remedy: 'Restore it there, or name another experiment',
      })
    return experiment.experiment_id
  }
  const create = async () => {
    const creating = `create the experiment \`${name}\``
    const path = 'mlflow/experiments/create'
    const made = await mlflow.call({ method: 'POST', path, body: { name }, to: creating, repeatable: false })
    return shaped(z.object({ experiment_id: z.string() }), made, creating).experiment_id
  }
  return findOrCreate(find, create, mlflow, wasTaken)
}

/** Whether someone else made the same just before. */
export function wasTaken(error: unknown): boolean {
  return error instanceof MlflowError && error.code === 'RESOURCE_ALREADY_EXISTS'
}

/** A new run; look for it first, as two calls make two. */
export async function createRun(
  mlflow: Mlflow,
  about: {
    readonly experimentId: string
    readonly name: string
    readonly startedAt: number
    readonly tags: Pairs
  },
): Promise<MlflowRun> {
  const to = 'create a run'
  const body = {
    experiment_id: about.experimentId,
    run_name: about.name,
    start_time: about.startedAt,
    tags: listed(about.tags),
  }
  const made = await mlflow.call({ method: 'POST', path: 'mlflow/runs/create', body, to, repeatable: false })
  return shaped(z.object({ run }), made, to).run
}

/** The run, or null where there is none of that identifier. */
export async function runOf(mlflow: Mlflow, id: string): Promise<MlflowRun | null> {
  const to = `read the run ${id}`
  const found = await missingAsNull(
    mlflow.call({ method: 'GET', path: 'mlflow/runs/get', query: { run_id: id }, to }),
  )
  return found === null ? null : shaped(z.object({ run }), found, to).run
}

/** Runs that are not deleted, youngest first. @param filter in MLflow's own language */
export async function searchRuns(
  mlflow: Mlflow,
  experimentIds: readonly string[],
  filter: string,
  most = 100,
): Promise<MlflowRun[]> {
  const to = 'search its runs'
  const body = {
    experiment_ids: experimentIds,
    filter,
    max_results: most,
    order_by: ['attributes.start_time DESC'],
  }
  const found = await mlflow.call({ method: 'POST', path: 'mlflow/runs/search', body, to })
  return shaped(z.object({ runs: z.array(run).default([]) }), found, to).runs
}

/** The youngest run with that tag, or null. */
export async function runTagged(
  mlflow: Mlflow,
  experimentIds: readonly string[],
  key: string,
  value: string,
): Promise<MlflowRun | null> {
  const filter = `tags.\`${key}\` = ${quotedInFilter(value)}`
  return (await searchRuns(mlflow, experimentIds, filter, 1))[0] ?? null
}

/** Identifiers of the experiments that changed last, at most `most`. */
export async function recentExperiments(mlflow: Mlflow, most = 100): Promise<string[]> {
  const to = 'list its experiments'
  const body = { max_results: most, order_by: ['last_update_time DESC'] }
  const found = await mlflow.call({ method: 'POST', path: 'mlflow/experiments/search', body, to })
  const answer = z.object({ experiments: z.array(z.object({ experiment_id: z.string() })).default([]) })
  return shaped(answer, found, to).experiments.map(({ experiment_id }) => experiment_id)
}

/** Adds to a run, in as many calls as MLflow's limits ask for. Repeating it changes nothing. Parameters cannot be changed. */
export async function logBatch(
  mlflow: Mlflow,
  runId: string,
  batch: { readonly metrics?: readonly MetricPoint[]; readonly params?: Pairs; readonly tags?: Pairs },
): Promise<void> {
  const post = (part: object, to: string) =>
    mlflow.call({ method: 'POST', path: 'mlflow/runs/log-batch', body: { run_id: runId, ...part }, to })
  const points = (batch.metrics ?? []).map(({ key, value, step, at }) => ({
    key,
    value: encodedValue(value),
    step: Math.trunc(step),
    timestamp: Math.trunc(at),
  }))
  for (const params of inCalls(listed(batch.params ?? {}), limits.paramsPerCall))
    await post({ params }, 'log parameters')
  for (const metrics of inCalls(points, limits.metricsPerCall)) await post({ metrics }, 'log metrics')
  for (const tags of inCalls(listed(batch.tags ?? {}), limits.tagsPerCall)) await post({ tags }, 'set tags')
}

/** Ends a run, or says that it runs again. @param endedAt milliseconds since 1970 */
export async function updateRun(
  mlflow: Mlflow,
  runId: string,
  status: RunStatus,
  endedAt: number | null,
): Promise<void> {
  const body = { run_id: runId, status, ...(endedAt === null ? {} : { end_time: endedAt }) }
  await mlflow.call({ method: 'POST', path: 'mlflow/runs/update', body, to: 'update a run' })
}

/** Puts a run into MLflow's bin, from which `mlflow runs restore` takes it back. */
export async function deleteRun(mlflow: Mlflow, runId: string): Promise<void> {
  const body = { run_id: runId }
  await mlflow.call({ method: 'POST', path: 'mlflow/runs/delete', body, to: 'delete a run' })
}

/** All points of a metric. */
export async function metricHistory(mlflow: Mlflow, runId: string, key: string): Promise<MetricPoint[]> {
  const to = 'read a metric'
  const answer = z.object({ metrics: z.array(metric).default([]), next_page_token: z.string().optional() })
  const points: MetricPoint[] = []
  for (let page: string | undefined; ; ) {
    const query = { run_id: runId, metric_key: key, ...(page === undefined ? {} : { page_token: page }) }
    const found = await mlflow.call({ method: 'GET', path: 'mlflow/metrics/get-history', query, to })
    const { metrics, next_page_token: next } = shaped(answer, found, to)
    for (const { value, step, timestamp } of metrics)
      points.push({ key, value: decodedValue(value), step, at: timestamp })
    if (next === undefined || next === '') return points
    page = next
  }
}

/** MLflow's lists of keys and values. */
export function listed(pairs: Pairs): { key: string; value: string }[] {
  return Object.entries(pairs).map(([key, value]) => ({ key, value }))
}

/** Null in place of the failure that says that it is not there. */
export async function missingAsNull<T>(answer: Promise<T>): Promise<T | null> {
  try {
    return await answer
  } catch (error) {
    if (isMissing(error)) return null
    throw error
  }
}
