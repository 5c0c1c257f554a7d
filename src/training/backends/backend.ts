import type { Services } from '../../foundation/index.ts'
import type { Ending } from '../running/index.ts'
import type { Shipped } from './workspace.ts'

export type BackendKind = 'kubernetes' | 'ray' | 'sagemaker'

/**
 * A place other than this machine where a training command can run. What a call does is done once however often it is
 * called, so that a run that was cut off can be taken up again by the next.
 *
 * Every call throws EnvironmentError, with a remedy, where the service cannot be reached or refuses, and
 * ConfigurationError where the settings are what it refuses.
 */
export interface Backend {
  readonly kind: BackendKind
  /**
   * Starts a job. One that has the same `key` and is running, or has succeeded and still holds its outputs, is joined;
   * after one that failed or was cancelled, another is started under the same key.
   */
  submit(job: RemoteJob): Promise<JobHandle>
  /**
   * Hands over the job's output line by line until it has ended, from the first line, also to one who joined. The place
   * in the output is kept across lost connections: no line comes twice or is left out.
   * @param signal ends the following, not the job; rejects with its reason
   */
  follow(handle: JobHandle, onLine: (line: string) => void, signal: AbortSignal): Promise<JobEnd>
  /** How the job is now. */
  status(handle: JobHandle): Promise<JobStatus>
  /** Asks for the job's end. Resolves once the service has taken note, and within 8 s; a job that has ended or is gone is none to cancel. */
  cancel(handle: JobHandle): Promise<void>
  /**
   * Copies what the job wrote, also while it runs or after it failed where the service still has it.
   * @param outputs names to paths relative to the workspace; files or folders
   * @param into absolute folder, in which each output has its own relative path; an output replaces what was there, whole or not at all
   * @returns the names of those that were there; never throws for one that was not
   */
  fetchOutputs(
    handle: JobHandle,
    outputs: Readonly<Record<string, string>>,
    into: string,
  ): Promise<readonly string[]>
  /** Gives back what the service holds for the job, called when nothing more is wanted of it. Keeps the job's record where the service has one. */
  release(handle: JobHandle): Promise<void>
}

/** Makes a backend; heavy SDKs are loaded here, by `await import()`. */
export type OpenBackend<Settings> = (settings: Settings, services: Services) => Promise<Backend>

export interface RemoteJob {
  /**
   * Names the job among all of its service, across machines and workflow runs: letters, digits and `-`, best the run
   * key. Trainings that must not be joined (`reproduce`, `anew`) have different ones.
   */
  readonly key: string
  /** Of the model, for people. */
  readonly name: string
  /** The command, never given to a shell. Its program is looked for on the PATH of the image. */
  readonly words: readonly string[]
  /** Relative to the workspace, `.` for itself; with `/`. */
  readonly cwd: string
  readonly env: Readonly<Record<string, string>>
  /** What is sent there, and from where. */
  readonly files: Shipped
  /** Names to paths relative to the workspace, with `/`. */
  readonly outputs: Readonly<Record<string, string>>
  /** Folder relative to the workspace, or null. Sent with the files where it is there, and fetched however the job ended. */
  readonly checkpoints: string | null
  /** Of the command; null where it has none. */
  readonly timeoutSeconds: number | null
  /** Where it comes from, for the labels of the job; null outside of a workflow. */
  readonly origin: JobOrigin | null
}

export interface JobOrigin {
  readonly repository: string
  readonly commit: string
  readonly runId: string
  readonly runAttempt: number
  /** Of the workflow run. */
  readonly url: string
}

/** A job as its service knows it. */
export interface JobHandle {
  readonly kind: BackendKind
  readonly id: string
  /** A page for people, or null. */
  readonly url: string | null
  /** Whether it was there already. */
  readonly joined: boolean
}

/** `lost`: the service does not know it any more. */
export type JobStatus = 'waiting' | 'running' | 'succeeded' | 'failed' | 'cancelled' | 'lost'

export interface JobEnd {
  /** Told in the same kinds as the end of a command on this machine; a cancelled job is `cancelled`. */
  readonly ending: Ending
  /** Of the command, as the service measured it; waiting for a machine is not in it. 0 where it never started. */
  readonly seconds: number
  /** ISO 8601; null where the command never started. */
  readonly startedAt: string | null
}
