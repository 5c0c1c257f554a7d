import { tmpdir } from 'node:os'
import { EnvironmentError, type ProcessResult, type Services } from '../../foundation/index.ts'
import type { DeclaredCommand } from '../command.ts'
import { endingOf } from './classify.ts'
import { diskSpace } from './disks.ts'
import type { Ending } from './ending.ts'
import { LineTail } from './line-tail.ts'
import { killedSince, memoryKills, memoryLimit } from './memory-evidence.ts'
import { startProblem } from './program.ts'
import { withoutSecrets } from './secrets.ts'
import { virtualEnvironment } from './virtual-environment.ts'
import { commandInWords } from './words.ts'

/** One run of a command, however it ended. */
export interface Attempt {
  readonly ending: Ending
  /** Wall time. */
  readonly seconds: number
  /** Null where the program could not be started. */
  readonly result: ProcessResult | null
}

/**
 * Runs a declared command without a shell, streams its output to the log and tells how it ended. A virtual environment
 * `.venv` comes first on PATH: its folder's own, so that a champion with other dependencies finds its own, else the
 * workspace's.
 *
 * @param secondsLeft of the command's time limit, where earlier attempts have used some of it
 * @throws EnvironmentError where the command is empty or its folder is not there
 */
export async function runAttempt(
  command: DeclaredCommand,
  services: Services,
  secondsLeft = command.timeoutSeconds,
): Promise<Attempt> {
  const [program, ...args] = command.words
  if (program === undefined) throw new EnvironmentError(`The ${command.purpose} command is empty.`)
  const { cwd, purpose, timeoutSeconds } = command
  const { workspace } = services
  const env = { ...virtualEnvironment(cwd, services), ...command.env }
  const tails = { stdout: new LineTail(), stderr: new LineTail() }
  const killsBefore = await memoryKills()
  services.logger.info(`$ ${commandInWords(command.words)}`)
  let result: ProcessResult
  try {
    result = await services.process.run(program, args, {
      cwd,
      env,
      keepOutput: 16 * 1024,
      onLine: (stream, line) => {
        tails[stream].push(line)
        services.logger.info(line)
      },
      ...(secondsLeft === undefined ? {} : { timeoutSeconds: secondsLeft }),
    })
  } catch (error) {
    const ending = await notStarted(error, command, env.PATH ?? services.env.PATH ?? '')
    if (ending === null) throw error
    return { ending, seconds: 0, result: null }
  }
  const ending = endingOf({
    purpose,
    cwd,
    workspace,
    result,
    stderr: tails.stderr.lines(),
    stdout: tails.stdout.lines(),
    memoryKills: killedSince(killsBefore, await memoryKills()),
    memoryLimit: memoryLimit(),
    disks: await diskSpace([cwd, workspace, tmpdir(), '/dev/shm']),
    cancelledBy: services.signal.aborted ? cancelledBy(services.signal) : null,
    timeoutSeconds,
  })
  const lastLines = withoutSecrets(ending.lastLines, services.env, command.env ?? {})
  return { ending: { ...ending, lastLines }, seconds: result.wallSeconds, result }
}

/** The name of the signal that came to us. */
export function cancelledBy(signal: AbortSignal): string {
  return typeof signal.reason === 'string' ? signal.reason : 'us'
}

async function notStarted(error: unknown, command: DeclaredCommand, path: string): Promise<Ending | null> {
  const cause = error instanceof EnvironmentError ? error.cause : null
  if (!(cause instanceof Error)) return null
  const program = command.words[0]!
  const { code } = cause as NodeJS.ErrnoException
  const { kind, message, remedy } = await startProblem(program, code, command.cwd, path)
  const words = `The ${command.purpose} command did not start: cannot run \`${program}\`: ${message}.`
  return { kind, words, remedy, lastLines: [], at: null, exitCode: null, signal: null }
}
