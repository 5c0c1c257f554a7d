import type { MetricPoint } from '../../clients/mlflow/index.ts'

export type { MetricPoint }

/** A training run as a tracker is told of it when it starts. */
export interface TrackedRun {
  /** What people call it there, such as `flight-delay #12`. */
  readonly name: string
  /** The run key: hash of all that decides the result. */
  readonly key: string
  readonly startedAt: Date
  readonly parameters: Readonly<Record<string, string | number | boolean | null>>
  /** Full hash; null outside git. */
  readonly commit: string | null
  /** Entry point or command, as MLflow shows under Source. */
  readonly source: string
  /** Number or address. */
  readonly pullRequest: string | null
  readonly workflowRunUrl: string | null
  readonly user: string | null
  /** A few sentences of Markdown: what it is and where its report is. */
  readonly note: string | null
  /** Any others. */
  readonly tags: Readonly<Record<string, string>>
}

/** A file or folder of a run. */
export interface TrackedFile {
  /** Within the workspace: absolute, or relative to it. */
  readonly file: string
  /** Where it goes among the run's artifacts, such as `manifest.json`, `outputs/metrics`. */
  readonly as: string
}

export interface TrackedOutputs {
  readonly endedAt: Date
  readonly files: readonly TrackedFile[]
  /** The model itself, kept as a logged model where the tracker has such; null where there is none. */
  readonly model: {
    readonly name: string
    readonly file: string
    readonly tags: Readonly<Record<string, string>>
  } | null
  /** What the command printed, or its last part: identifiers of runs that it started are looked for in it. */
  readonly printed: string
  /** Absolute folder that the command ran in. */
  readonly cwd: string
}

export type TrackedStatus = 'finished' | 'failed' | 'killed'

/** A run that the user's own code started, and how it was recognised. */
export interface LinkedRun {
  readonly id: string
  readonly url: string
  readonly how: 'resumed' | 'tag' | 'printed' | 'commit' | 'local folder'
}

/** What became of a run in the tracker. */
export interface TrackedResult {
  readonly tracker: string
  /** `spooled`: the tracker could not be reached, and what it misses waits in `spool`. */
  readonly state: 'recorded' | 'spooled'
  readonly runId: string | null
  readonly url: string | null
  readonly experiment: string
  readonly modelId: string | null
  readonly linked: readonly LinkedRun[]
  /** What a person should know: values cut, files left out, why it waits. */
  readonly notes: readonly string[]
  /** What waits; 0 where recorded. */
  readonly pending: number
  /** Path of the spool file, relative to the workspace; null where recorded. */
  readonly spool: string | null
}

/** Where runs are kept beside the report. Nothing here throws because the tracker is down, and nothing makes training wait for it. */
export interface Tracker {
  readonly name: string
  /** @returns what the command needs in its environment for its own tracking to end in the same run; no secrets */
  start(
    run: TrackedRun,
  ): Promise<{ readonly env: Readonly<Record<string, string>>; readonly url: string | null }>
  /** Keeps points at once and sends them in the background. */
  log(points: readonly MetricPoint[]): Promise<void>
  /** Sends what is left, within bounds, and says what became of it. */
  finish(status: TrackedStatus, outputs: TrackedOutputs): Promise<TrackedResult>
}
