import type { ProcessResult, Services } from '../foundation/index.ts'
import { failureOf, runAttempt } from './running/index.ts'

/** A command the user declared, split into words and with its placeholders filled in. */
export interface DeclaredCommand {
  /** What it is for, as people say it: `training`, `prediction`, `set-up`. */
  readonly purpose: string
  readonly words: readonly string[]
  /** Absolute folder it runs in. */
  readonly cwd: string
  readonly env?: Readonly<Record<string, string>>
  readonly timeoutSeconds?: number
}

/**
 * Runs a declared command without a shell and streams its output to the log, with the `.venv` of its folder or of the
 * workspace first on PATH.
 *
 * @throws EnvironmentError with how it ended and the last lines that matter, when it does not end with status 0
 */
export async function runDeclared(command: DeclaredCommand, services: Services): Promise<ProcessResult> {
  const { ending, result } = await runAttempt(command, services)
  if (ending.kind !== 'succeeded' || result === null) throw failureOf(command, ending)
  return result
}
