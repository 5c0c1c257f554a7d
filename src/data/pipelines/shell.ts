import { basename } from 'node:path'
import { EnvironmentError, type Logger, type ProcessRunner } from '../../foundation/index.ts'

/** What is to be run for a stage. */
export interface StageCommands {
  readonly name: string
  /** Run one after the other, each through the shell. */
  readonly commands: readonly string[]
  /** Absolute. */
  readonly cwd: string
  /** Beyond what the process has: `DVC_ROOT` and `DVC_STAGE`. */
  readonly env: Readonly<Record<string, string>>
}

/** Runs the commands of a stage; rejects when one of them fails. */
export type Execute = (stage: StageCommands, signal: AbortSignal) => Promise<void>

const quietly: Readonly<Record<string, readonly string[]>> = {
  zsh: ['--no-rcs'],
  bash: ['--noprofile', '--norc'],
}

/**
 * The program and arguments that run a command of `dvc.yaml`: the user's shell without its start-up files, as DVC does,
 * since its commands are written for one. The command is the repository's own text as a single argument; nothing is
 * ever put into it.
 * @param env `SHELL` names the shell; `/bin/sh` without it
 */
export function shellCommand(
  command: string,
  env: Readonly<Record<string, string | undefined>>,
  platform: NodeJS.Platform = process.platform,
): readonly [string, ...string[]] {
  if (platform === 'win32') return [env.ComSpec ?? 'cmd.exe', '/c', command]
  const shell = env.SHELL === undefined || env.SHELL === '' ? '/bin/sh' : env.SHELL
  return [shell, ...(quietly[basename(shell).toLowerCase()] ?? []), '-c', command]
}

/** What running in a shell needs of the services. */
export interface ShellServices {
  readonly process: ProcessRunner
  readonly logger: Logger
  readonly env: Readonly<Record<string, string | undefined>>
}

/** Runs stages in the shell, their output in the log; a command that fails is told with its last lines. */
export function executeInShell(services: ShellServices): Execute {
  return async ({ name, commands, cwd, env }, signal) => {
    for (const command of commands) {
      signal.throwIfAborted()
      services.logger.info(`> ${command}`)
      const [program, ...args] = shellCommand(command, services.env)
      const result = await services.process.run(program, args, {
        cwd,
        env,
        onLine: (_, line) => services.logger.info(line),
      })
      if (result.exitCode === 0) continue
      const how =
        result.signal === null
          ? `ended with exit status ${result.exitCode}`
          : `was ended by signal ${result.signal}`
      const said = (result.stderr.trim() || result.stdout.trim()).split('\n').slice(-15).join('\n')
      const words = said === '' ? '' : `\n${said}`
      throw new EnvironmentError(`Stage ${name}: the command ${how}: ${command.trim()}${words}`)
    }
  }
}
