import type { Clock } from './clock.ts'
import type { Logger } from './logger.ts'
import type { ProcessRunner } from './process.ts'

/** What touches the world, passed to every `run(inputs, services)`. Only the shell builds one. */
export interface Services {
  readonly logger: Logger
  readonly clock: Clock
  readonly process: ProcessRunner
  /** A snapshot of the environment; domains never read `process.env`. */
  readonly env: Readonly<Record<string, string | undefined>>
  /** Absolute path of the checkout that is worked on. */
  readonly workspace: string
  /** Aborted on SIGINT and SIGTERM. */
  readonly signal: AbortSignal
}
