import { posix } from 'node:path'

/** A path that a stage names. */
export interface StagePath {
  /** As `dvc.yaml` says it, variables replaced: relative to the stage's folder. Names it in `dvc.lock`. */
  readonly path: string
  /** Relative to the workspace, with `/`. */
  readonly place: string
  /** Line of `dvc.yaml`, 1-based. */
  readonly line: number
}

export interface StageParams extends StagePath {
  /** Dotted names; none is everything in the file. */
  readonly keys: readonly string[]
}

export interface StageOutput extends StagePath {
  readonly kind: 'outs' | 'metrics' | 'plots'
  /** False: its bytes live in git. */
  readonly cache: boolean
  /** It is not removed before a run. */
  readonly persist: boolean
  readonly remote: string | null
  readonly push: boolean
  readonly desc: string | null
  /** `x`, `y`, `template`, `title` and so on of a plot, as written. */
  readonly plot: Readonly<Record<string, unknown>>
}

/** One stage, ready to be run. */
export interface Stage {
  readonly name: string
  /** The entry of `dvc.yaml`'s `stages` that it comes from. */
  readonly group: string
  /** The `dvc.yaml`, relative to the workspace, and the line of the entry. */
  readonly file: string
  readonly line: number
  /** As `dvc.yaml` says it; `dvc.lock` has it the same. */
  readonly cmd: string | readonly string[]
  /** Folder that it runs in, relative to the workspace; `.` is the workspace itself. */
  readonly folder: string
  readonly deps: readonly StagePath[]
  readonly params: readonly StageParams[]
  readonly outs: readonly StageOutput[]
  readonly frozen: boolean
  readonly alwaysChanged: boolean
  readonly desc: string | null
}

/** The commands in the order in which they run, each through the shell; a text is one command per line. */
export function commandsOf({ cmd }: Pick<Stage, 'cmd'>): readonly string[] {
  if (typeof cmd !== 'string') return cmd
  const lines = cmd.split(/\r\n|[\n\r\v\f\x85\u2028\u2029]/)
  return lines.at(-1) === '' ? lines.slice(0, -1) : lines
}

/** Such a stage runs every time: it depends on nothing and makes nothing, or says so. */
export function runsAlways({ alwaysChanged, deps, params, outs }: Stage): boolean {
  return alwaysChanged || deps.length + params.length + outs.length === 0
}

/** `dvc.lock` beside the pipeline's file. */
export function lockFileOf(file: string): string {
  return posix.join(posix.dirname(file), `${posix.basename(file).replace(/\.[^.]*$/, '')}.lock`)
}
