import {
  isMissing,
  logBatch,
  type Mlflow,
  type MlflowRun,
  metricHistory,
  recentExperiments,
  runOf,
  runPage,
  searchRuns,
} from '../../../clients/mlflow/index.ts'
import type { Spool } from '../spool.ts'
import type { EntryOf, SpoolState } from '../spool-entry.ts'
import { runTag } from './mark.ts'

/** How far clocks may be apart. */
const slack = 60_000

/**
 * Finds runs that the user's code started beside ours. One that is surely of this run (it carries our tag, or its
 * identifier was printed) takes the place of ours, which goes into MLflow's bin: metrics and parameters that it lacks are
 * copied, and all that follows goes there. Of several, each becomes a child of ours. What merely has the same commit and
 * time may be of another job: it is mentioned and left alone.
 */
export async function linkRuns(
  what: EntryOf<'link'>,
  runId: string,
  spool: Spool,
  mlflow: Mlflow,
): Promise<void> {
  const { state, header } = spool
  if (state.replaced !== null) return
  const own = await runOf(mlflow, runId)
  if (own === null) return
  const link = (run: MlflowRun, how: SpoolState['linked'][number]['how']) => {
    if (state.linked.some(({ id }) => id === run.id)) return
    state.linked.push({ id: run.id, url: runPage(mlflow, run.experimentId, run.id), how })
  }
  if (isResumed(own, state)) link(own, 'resumed')
  const sure = await surelyOurs(what, runId, header.run, mlflow)
  const roots = [...sure.values()].filter(({ run }) => run.tags['mlflow.parentRunId'] === undefined)
  for (const { run, how } of sure.values()) link(run, how)
  const [only] = roots
  if (only !== undefined && roots.length === 1 && !isResumed(own, state)) {
    await takePlace(own, only.run, spool, mlflow)
    return
  }
  for (const { run } of roots)
    await logBatch(mlflow, run.id, { tags: { 'mlflow.parentRunId': runId, 'mlops.key': header.key } })
  if (sure.size > 0 || isResumed(own, state)) return
  for (const run of await sameCommit(what, own, mlflow)) link(run, 'commit')
  const urls = state.linked.map(({ url }) => url)
  if (urls.length > 0) await logBatch(mlflow, runId, { tags: { 'mlops.related_runs': urls.join(' ') } })
}

/** Whether the user's code wrote into our run: through MLFLOW_RUN_ID, it ended it, or logged what we did not. */
function isResumed(run: MlflowRun, { keys }: SpoolState): boolean {
  return run.endedAt !== null || run.metrics.some(({ key }) => keys[key] !== 'ours')
}

async function surelyOurs(
  { from, to, printed }: EntryOf<'link'>,
  runId: string,
  mark: string,
  mlflow: Mlflow,
): Promise<Map<string, { run: MlflowRun; how: 'tag' | 'printed' }>> {
  const found = new Map<string, { run: MlflowRun; how: 'tag' | 'printed' }>()
  const experiments = await recentExperiments(mlflow)
  if (experiments.length > 0)
    for (const run of await searchRuns(mlflow, experiments, `tags.\`${runTag}\` = '${mark}'`))
      if (run.id !== runId) found.set(run.id, { run, how: 'tag' })
  for (const id of printed) {
    const run = id === runId || found.has(id) ? null : await runOf(mlflow, id).catch(missing)
    if (run === null || run.deleted || run.tags[runTag] !== undefined) continue
    // An identifier of an older run may be printed for many reasons.
    if (run.startedAt >= from - slack && run.startedAt <= to + slack) found.set(id, { run, how: 'printed' })
  }
  return found
}

async function sameCommit(
  { from, to, commit }: EntryOf<'link'>,
  own: MlflowRun,
  mlflow: Mlflow,
): Promise<MlflowRun[]> {
  if (commit === null) return []
  const experiments = await recentExperiments(mlflow)
  const filter = `tags.\`mlflow.source.git.commit\` = '${commit}' and attributes.start_time >= ${from}`
  const runs = await searchRuns(mlflow, experiments, filter)
  return runs.filter((run) => run.id !== own.id && run.startedAt <= to && run.tags[runTag] === undefined)
}

async function takePlace(own: MlflowRun, theirs: MlflowRun, spool: Spool, mlflow: Mlflow): Promise<void> {
  const { state, header } = spool
  const there = new Set(theirs.metrics.map(({ key }) => key))
  for (const { key } of own.metrics)
    if (!there.has(key))
      await logBatch(mlflow, theirs.id, { metrics: await metricHistory(mlflow, own.id, key) })
  const absent = <T>(ours: Record<string, T>, other: object) =>
    Object.fromEntries(Object.entries(ours).filter(([key]) => !Object.hasOwn(other, key)))
  const params = absent(own.params, theirs.params)
  const tags = { ...absent(own.tags, theirs.tags), [runTag]: header.run }
  await logBatch(mlflow, theirs.id, { params, tags })
  await logBatch(mlflow, own.id, { tags: { 'mlops.continued_in': theirs.id } })
  state.replaced = own.id
  state.runs[''] = theirs.id
  for (const key of there) state.keys[key] = 'theirs'
  spool.trusted.add(theirs.id)
  await spool.save()
}

function missing(error: unknown): null {
  if (isMissing(error)) return null
  throw error
}
