import { encodedValue, limits } from '../../../clients/mlflow/index.ts'
import type { Spool } from '../spool.ts'
import { type LocalRun, localRuns } from './local-runs.ts'
import { fitted } from './values.ts'

/**
 * Keeps in the spool what the user's code logged to a local folder because there was no server: a single run becomes part
 * of ours, further ones and nested ones its children.
 */
export async function takeLocalRuns(
  spool: Spool,
  folders: readonly string[],
  from: number,
  to: number,
): Promise<void> {
  const runs = (await Promise.all(folders.map((folder) => localRuns(folder, from, to)))).flat()
  const roots = runs.filter(({ parent }) => parent === null || !runs.some(({ id }) => id === parent))
  const main = roots.length === 1 ? roots[0] : undefined
  for (const run of runs) {
    spool.state.linked.push({ id: run.id, url: '', how: 'local folder' })
    if (run === main)
      // The same measurements, as the code itself wrote them: ours are not needed.
      for (const { key } of run.metrics) spool.state.keys[key] ??= 'theirs'
    await take(run, run === main ? '' : run.id, spool)
  }
  if (runs.length > 0) await spool.save()
}

async function take(run: LocalRun, target: string, spool: Spool): Promise<void> {
  const params = fitted(run.params, limits.param).values
  const tags = fitted(run.tags, limits.tag).values
  if (target !== '')
    await spool.append({ kind: 'start', target, name: run.name, startedAt: run.startedAt, tags })
  else if (Object.keys(tags).length > 0) await spool.append({ kind: 'tags', target, tags })
  if (Object.keys(params).length > 0) await spool.append({ kind: 'params', target, params })
  const points = run.metrics.map(
    ({ key, value, step, at }) =>
      [key, encodedValue(value), step, at] as [string, number | string, number, number],
  )
  for (let first = 0; first < points.length; first += limits.metricsPerCall)
    await spool.append({
      kind: 'metrics',
      target,
      followed: false,
      at: run.startedAt,
      points: points.slice(first, first + limits.metricsPerCall),
    })
  const at = Date.now()
  if (run.artifacts !== null)
    await spool.append({ kind: 'artifact', target, file: run.artifacts, as: '', at })
  if (target !== '')
    await spool.append({ kind: 'finish', target, status: run.status, at: run.endedAt ?? run.startedAt })
}
