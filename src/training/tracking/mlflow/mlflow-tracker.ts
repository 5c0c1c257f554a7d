import { randomUUID } from 'node:crypto'
import { isAbsolute, join, relative, sep } from 'node:path'
import { pathToFileURL } from 'node:url'
import {
  acceptedKey,
  encodedValue,
  limits,
  type MetricPoint,
  type Mlflow,
  type MlflowConnection,
  mlflowConnection,
  openMlflow,
  runPage,
  usualPatience,
} from '../../../clients/mlflow/index.ts'
import { messageOf, type Services } from '../../../foundation/index.ts'
import { Spool } from '../spool.ts'
import type { TrackedOutputs, TrackedResult, TrackedRun, TrackedStatus, Tracker } from '../tracker.ts'
import { keepFiles } from './files.ts'
import { runTag } from './mark.ts'
import { runTags } from './run-tags.ts'
import { remedyOf, Sender } from './sender.ts'
import { takeLocalRuns } from './take-local-runs.ts'
import { fitted } from './values.ts'

export interface MlflowTrackingSettings {
  readonly trackingUri: string
  readonly experiment: string
  /** Whether the model is uploaded as a logged model. */
  readonly logModel: boolean
  /**
   * Whether the command is told our run's identifier, so that `mlflow.start_run()` goes on with it; default false, for MLflow then
   * ends a training that calls `set_experiment` with another name first.
   */
  readonly shareRun?: boolean
  /** Longest wait for the server before the command starts; default 10. */
  readonly startSeconds?: number
  /** Longest wait for a server that does not answer at the end; default 30. Uploads that go on are not cut off. */
  readonly finishSeconds?: number
  /** How long followed points wait for those that the code logs itself; default 5. */
  readonly settleSeconds?: number
}

/** After SIGINT a runner leaves 7.5 s, of which others need some. */
const graceSeconds = 4

/**
 * Tracks runs in MLflow by way of a spool: everything is kept in a file first and sent from there, so that a server that is
 * down for a while, or all the time, loses nothing and stops nothing.
 * @throws ConfigurationError where the address or the credentials are no such thing
 */
export function mlflowTracker(settings: MlflowTrackingSettings, services: Services): Tracker {
  const connection = mlflowConnection(settings.trackingUri, services.env, {
    path: 'train.track.mlflow.tracking-uri',
  })
  return new MlflowTracker(settings, connection, services)
}

interface Started {
  readonly spool: Spool
  readonly sender: Sender
  readonly run: TrackedRun
  /** Whether the command was sent to a local folder because there was no server. */
  readonly local: boolean
}

class MlflowTracker implements Tracker {
  readonly name = 'MLflow'
  readonly #settings: MlflowTrackingSettings
  readonly #connection: MlflowConnection
  readonly #services: Services
  readonly #mlflow: Mlflow
  #started: Started | null = null

  constructor(settings: MlflowTrackingSettings, connection: MlflowConnection, services: Services) {
    this.#settings = settings
    this.#connection = connection
    this.#services = services
    const noTimeLeft = new AbortController()
    const cancelled = () => setTimeout(() => noTimeLeft.abort(), graceSeconds * 1000).unref()
    if (services.signal.aborted) cancelled()
    else services.signal.addEventListener('abort', cancelled, { once: true })
    this.#mlflow = openMlflow(connection, noTimeLeft.signal, {
      ...usualPatience,
      attempts: 1,
      timeoutSeconds: 10,
    })
  }

  async start(run: TrackedRun): Promise<{ env: Record<string, string>; url: string | null }> {
    const { experiment, logModel, shareRun = false, startSeconds = 10, settleSeconds = 5 } = this.#settings
    const { address, secrets } = this.#connection
    const { workspace } = this.#services
    const startedAt = run.startedAt.getTime()
    const header = { spool: 1, tracker: 'mlflow', address, experiment, key: run.key, startedAt } as const
    const spool = await Spool.create(workspace, { ...header, run: randomUUID() }, secrets)
    const rules = { workspace, logModel, settleMilliseconds: settleSeconds * 1000 }
    const sender = new Sender(spool, this.#mlflow, rules, this.#services)
    const tags = fitted(runTags(run), limits.tag).values
    await spool.append({ kind: 'start', name: run.name, startedAt, tags })
    const params = fitted(run.parameters, limits.param)
    if (Object.keys(params.values).length > 0) await spool.append({ kind: 'params', params: params.values })
    for (const change of params.changed) spool.note(`Parameter ${change}; whole in the run's manifest`)
    await spool.sync()
    try {
      await sender.sendWithin(startSeconds)
    } catch (error) {
      await spool.remove()
      throw error
    }
    const id = spool.state.runs['']
    this.#started = { spool, sender, run, local: id === undefined }
    const mark = JSON.stringify({ [runTag]: spool.header.run, 'mlops.key': run.key })
    const shared = { MLFLOW_EXPERIMENT_NAME: experiment, MLFLOW_RUN_CONTEXT: mark }
    if (id !== undefined) {
      const env = { ...shared, MLFLOW_TRACKING_URI: address, ...(shareRun ? { MLFLOW_RUN_ID: id } : {}) }
      return { env, url: this.#url(spool) }
    }
    // MLflow's client would try for minutes and then end the training: it writes to a folder, which is taken up at the end.
    const folder = pathToFileURL(join(spool.files, 'mlruns')).href
    return { env: { ...shared, MLFLOW_TRACKING_URI: folder, MLFLOW_ALLOW_FILE_STORE: 'true' }, url: null }
  }

  async log(points: readonly MetricPoint[]): Promise<void> {
    const { spool, sender } = this.#running()
    const at = this.#services.clock.now().getTime()
    for (let first = 0; first < points.length; first += limits.metricsPerCall) {
      const part = points.slice(first, first + limits.metricsPerCall)
      await spool.append({
        kind: 'metrics',
        followed: true,
        at,
        points: part.map(({ key, value, step, at }) => [acceptedKey(key), encodedValue(value), step, at]),
      })
    }
    sender.send()
  }

  async finish(status: TrackedStatus, outputs: TrackedOutputs): Promise<TrackedResult> {
    const { spool, sender, run, local } = this.#running()
    const [from, to] = [run.startedAt.getTime(), outputs.endedAt.getTime()]
    const folders = [join(outputs.cwd, 'mlruns'), ...(local ? [join(spool.files, 'mlruns')] : [])]
    await takeLocalRuns(spool, folders, from - 1000, to + 1000)
    if (outputs.printed.includes('does not match environment run ID'))
      spool.note(
        `The code chose another experiment than \`${this.#settings.experiment}\`, in which its run was already begun: name that one in train.track.mlflow.experiment, or leave out share-run`,
      )
    if (spool.leftOut > 0) spool.note(`${spool.leftOut} metric points were left out: the spool was full`)
    await spool.append({
      kind: 'link',
      from,
      to,
      printed: identifiersIn(outputs.printed),
      commit: run.commit,
    })
    const at = Math.max(this.#services.clock.now().getTime(), to)
    for (const { file, as } of outputs.files)
      await spool.append({ kind: 'artifact', file: this.#inside(file), as, at })
    if (outputs.model !== null) {
      const { name, file, tags } = outputs.model
      const taken = fitted(tags, limits.tag).values
      await spool.append({ kind: 'model', name, file: this.#inside(file), tags: taken, at })
    }
    await spool.append({ kind: 'finish', status: statusNames[status], at: to })
    await spool.sync()
    const obstacle = await sender.sendAll(this.#settings.finishSeconds ?? 30)
    return this.#result(spool, obstacle)
  }

  async #result(spool: Spool, obstacle: unknown): Promise<TrackedResult> {
    const { state, pending } = spool
    const path = relative(this.#services.workspace, spool.path)
    const about = {
      tracker: this.name,
      runId: state.runs[''] ?? null,
      url: this.#url(spool),
      experiment: this.#settings.experiment,
      modelId: state.modelId,
      linked: state.linked,
      pending: pending.length,
    }
    if (pending.length === 0) {
      await spool.remove()
      return { ...about, state: 'recorded', notes: state.notes, spool: null }
    }
    await keepFiles(spool, this.#services.workspace)
    await spool.close()
    const why = `${messageOf(obstacle)}.${remedyOf(obstacle)}`
    this.#services.logger.warning(`The run is kept in ${path} until MLflow takes it: ${why}`)
    const notes = [...state.notes, `MLflow has not got all of it yet: ${why}`]
    return { ...about, state: 'spooled', notes, spool: path }
  }

  #url({ state }: Spool): string | null {
    const id = state.runs['']
    if (id === undefined || state.experimentId === null) return null
    return runPage(this.#mlflow, state.experimentId, id)
  }

  /** Relative to the workspace, so that a spool that is carried elsewhere with it still means the same file. */
  #inside(file: string): string {
    const { workspace } = this.#services
    return (isAbsolute(file) ? relative(workspace, file) : file).split(sep).join('/')
  }

  #running(): Started {
    if (this.#started === null) throw new Error('the tracker was not started')
    return this.#started
  }
}

const statusNames = { finished: 'FINISHED', failed: 'FAILED', killed: 'KILLED' } as const

/** Identifiers of runs in what MLflow's client prints at a run's end: `…/#/experiments/1/runs/<32 hex digits>`. */
export function identifiersIn(printed: string): string[] {
  const found = printed.matchAll(/\bruns\/([0-9a-f]{32})\b/g)
  return [...new Set([...found].map(([, id]) => id ?? ''))].slice(-20)
}
