import {
  createRun,
  deleteRun,
  experimentNamed,
  findOrCreate,
  isMissing,
  limits,
  logBatch,
  type Mlflow,
  MlflowError,
  type MlflowRun,
  runOf,
  runTagged,
  updateRun,
} from '../../../clients/mlflow/index.ts'
import { EnvironmentError, messageOf } from '../../../foundation/index.ts'
import type { Spool } from '../spool.ts'
import type { Entry, EntryOf } from '../spool-entry.ts'
import { deliverModel } from './deliver-model.ts'
import { fileOf, leftOutNote, upload } from './files.ts'
import { linkRuns } from './link-runs.ts'
import { runTag } from './mark.ts'
import { type MetricsEntry, sendMetrics } from './send-metrics.ts'

export interface DeliveryRules {
  readonly workspace: string
  /** How old followed points have to be before they go, so that those that the user's code logs itself are seen first. */
  readonly settleMilliseconds: number
  readonly now: () => number
  /** Whether to upload what the outputs name. */
  readonly logModel: boolean
}

/**
 * Tells the tracker what waits in a spool, in order, until nothing waits or what waits is too young. Each entry can be
 * delivered twice without a second effect, as how far it came is written down only afterwards. What the tracker refuses
 * for good is noted and passed over.
 * @throws MlflowError where a later attempt may go better, or credentials are wrong: what waits goes on waiting
 */
export async function deliver(spool: Spool, mlflow: Mlflow, rules: DeliveryRules): Promise<void> {
  for (let batch = nextBatch(spool, rules); batch !== null; batch = nextBatch(spool, rules)) {
    try {
      await deliverBatch(batch, spool, mlflow, rules)
    } catch (error) {
      if (!isLasting(error)) throw error
      spool.note(`MLflow refused ${wordsFor(batch[0].what)}: ${messageOf(error)}`)
    }
    await spool.delivered((batch.at(-1) ?? batch[0]).n)
  }
}

type Batch = readonly [Entry, ...Entry[]]

/** The next entry, with the metrics that follow where it is one of metrics: they go in one call. */
function nextBatch(spool: Spool, { now, settleMilliseconds }: DeliveryRules): Batch | null {
  const [first, ...rest] = spool.pending
  if (first === undefined) return null
  const young = ({ what }: Entry) =>
    what.kind === 'metrics' &&
    what.followed &&
    what.at > now() - settleMilliseconds &&
    what.points.some(([key]) => spool.state.keys[key] === undefined)
  if (young(first)) return null
  const batch: [Entry, ...Entry[]] = [first]
  if (first.what.kind !== 'metrics') return batch
  let points = first.what.points.length
  for (const entry of rest) {
    const { what } = entry
    if (what.kind !== 'metrics' || what.target !== first.what.target || what.followed !== first.what.followed)
      break
    points += what.points.length
    if (points > limits.metricsPerCall || young(entry)) break
    batch.push(entry)
  }
  return batch
}

async function deliverBatch(batch: Batch, spool: Spool, mlflow: Mlflow, rules: DeliveryRules): Promise<void> {
  const [{ what, n }] = batch
  if (what.kind === 'start') return startRun(what, spool, mlflow)
  const target = 'target' in what ? what.target : ''
  const runId = await ownRun(target, spool, mlflow)
  switch (what.kind) {
    case 'params':
      return sendParams(what, runId, spool, mlflow)
    case 'tags':
      return logBatch(mlflow, runId, { tags: what.tags })
    case 'metrics':
      return sendMetrics(batch.map((entry) => entry.what) as MetricsEntry[], runId, spool, mlflow)
    case 'link':
      return linkRuns(what, runId, spool, mlflow)
    case 'model':
      if (rules.logModel) await deliverModel({ n, what }, runId, spool, mlflow, rules.workspace)
      return
    case 'artifact': {
      const found = await fileOf({ n, what }, spool, rules.workspace)
      if ('gone' in found) return spool.note(`${what.as} was not uploaded: the file ${found.gone}`)
      const run = await runOf(mlflow, runId)
      try {
        await upload(mlflow, run?.artifactUri ?? '', found.file, what.as, (text) => spool.note(text))
      } catch (error) {
        if (!isLasting(error)) throw error
        spool.note(leftOutNote(what.as, error))
      }
      return
    }
    case 'finish':
      return finishRun(what, runId, spool, mlflow)
  }
}

async function startRun(what: EntryOf<'start'>, spool: Spool, mlflow: Mlflow): Promise<void> {
  const { state, header } = spool
  state.experimentId ??= await experimentNamed(mlflow, header.experiment)
  const experimentId = state.experimentId
  const mark = what.target === '' ? header.run : `${header.run}/${what.target}`
  const parent = state.runs['']
  const tags = {
    ...what.tags,
    [runTag]: mark,
    ...(what.target !== '' && parent !== undefined ? { 'mlflow.parentRunId': parent } : {}),
  }
  const run = await findOrCreate(
    () => runTagged(mlflow, [experimentId], runTag, mark),
    () => createRun(mlflow, { experimentId, name: what.name, startedAt: what.startedAt, tags }),
    mlflow,
  )
  state.runs[what.target] = run.id
  spool.trusted.add(run.id)
}

/**
 * Identifier of the run that a target stands for. What a file says is believed only if the run carries our mark: else a
 * forged spool could write into any.
 */
async function ownRun(target: string, spool: Spool, mlflow: Mlflow): Promise<string> {
  const { state, header } = spool
  const known = state.runs[target]
  if (known !== undefined && spool.trusted.has(known)) return known
  const mark = target === '' ? header.run : `${header.run}/${target}`
  const run = known === undefined ? null : await runOf(mlflow, known)
  if (run === null || run.tags[runTag] !== mark)
    throw new MlflowError(`The run ${known ?? ''} of this spool is not there any more`, {
      code: 'RESOURCE_DOES_NOT_EXIST',
      status: 404,
      passing: false,
      remedy: 'Remove the spool file',
    })
  spool.trusted.add(run.id)
  return run.id
}

/** Parameters cannot be changed in MLflow: what the user's code logged itself stays, and differences are noted. */
async function sendParams(
  { params }: EntryOf<'params'>,
  runId: string,
  spool: Spool,
  mlflow: Mlflow,
): Promise<void> {
  const there: MlflowRun['params'] = (await runOf(mlflow, runId))?.params ?? {}
  const missing = Object.entries(params).filter(([key]) => !Object.hasOwn(there, key))
  const other = Object.entries(params).filter(
    ([key, value]) => Object.hasOwn(there, key) && there[key] !== value,
  )
  await logBatch(mlflow, runId, { params: Object.fromEntries(missing) })
  if (other.length > 0)
    spool.note(`The code logged other values of ${other.map(([key]) => key).join(', ')}; they stay`)
}

async function finishRun(
  { status, at, target }: EntryOf<'finish'>,
  runId: string,
  spool: Spool,
  mlflow: Mlflow,
): Promise<void> {
  const { notes, replaced } = spool.state
  if (target === '' && notes.length > 0)
    await logBatch(mlflow, runId, { tags: { 'mlops.notes': notes.join('\n').slice(0, limits.tag) } })
  const run = await runOf(mlflow, runId)
  const theirs = replaced !== null && target === ''
  if (theirs && run !== null && run.status !== 'RUNNING' && run.status !== 'SCHEDULED')
    await logBatch(mlflow, runId, { tags: { 'mlops.status': status } })
  else await updateRun(mlflow, runId, status, at)
  if (theirs && replaced !== null)
    await deleteRun(mlflow, replaced).catch((error: unknown) => {
      if (!isMissing(error) && !isLasting(error)) throw error
    })
}

/** Whether no later attempt would go better, and it is not the credentials or the address that is wrong. */
export function isLasting(error: unknown): boolean {
  if (!(error instanceof MlflowError))
    return error instanceof EnvironmentError || (error as NodeJS.ErrnoException).syscall !== undefined
  const { status, code, passing } = error
  return !passing && (status === 400 || status === 413 || code === 'RESOURCE_DOES_NOT_EXIST')
}

function wordsFor(what: Entry['what']): string {
  if (what.kind === 'metrics') return 'metrics'
  if (what.kind === 'params') return 'parameters'
  if (what.kind === 'artifact') return `the artifact ${what.as}`
  return what.kind === 'model' ? 'the logged model' : `the ${what.kind} of the run`
}
