import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { EnvironmentError, type ProcessResult, type Services } from '../foundation/index.ts'

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
 * Runs a declared command without a shell and streams its output to the log.
 * A virtual environment `.venv` comes first on PATH: its folder's own, so that a champion with other dependencies finds
 * its own, else the workspace's.
 *
 * @throws EnvironmentError with the last lines of its output when it does not end with status 0
 */
export async function runDeclared(command: DeclaredCommand, services: Services): Promise<ProcessResult> {
  const [program, ...args] = command.words
  if (program === undefined) throw new EnvironmentError(`The ${command.purpose} command is empty.`)
  services.logger.info(`$ ${command.words.map(quoted).join(' ')}`)
  const result = await services.process.run(program, args, {
    cwd: command.cwd,
    env: { ...virtualEnvironment(command.cwd, services), ...command.env },
    onLine: (_, line) => services.logger.info(line),
    ...(command.timeoutSeconds === undefined ? {} : { timeoutSeconds: command.timeoutSeconds }),
  })
  if (result.exitCode !== 0) throw new EnvironmentError(failure(command, result))
  return result
}

/** PATH and VIRTUAL_ENV where the folder or the workspace has a `.venv`; nothing otherwise. */
function virtualEnvironment(cwd: string, services: Services): Record<string, string> {
  for (const place of [cwd, services.workspace]) {
    const folder = join(place, '.venv')
    const programs = ['bin', 'Scripts'].map((name) => join(folder, name)).find((path) => existsSync(path))
    if (programs !== undefined)
      return { VIRTUAL_ENV: folder, PATH: [programs, services.env.PATH ?? ''].join(delimiter) }
  }
  return {}
}

function failure(command: DeclaredCommand, result: ProcessResult): string {
  const how =
    result.signal === null
      ? `ended with exit status ${result.exitCode}`
      : `was ended by signal ${result.signal}`
  const said = (result.stderr.trim() || result.stdout.trim()).split('\n').slice(-15).join('\n')
  const words = command.words.map(quoted).join(' ')
  return `The ${command.purpose} command ${how}: ${words}${said === '' ? '' : `\n${said}`}`
}

function quoted(word: string): string {
  return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`
}
