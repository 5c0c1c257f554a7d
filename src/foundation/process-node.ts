import { existsSync } from 'node:fs'
import { EnvironmentError } from './errors.ts'
import type { ProcessOptions, ProcessResult, ProcessRunner } from './process.ts'
import { runGroup } from './process-group.ts'
import { notStarted, secondsSince, Tail } from './process-output.ts'
import { LiveGroups } from './process-stop.ts'

export interface ProcessHost {
  readonly env: Readonly<Record<string, string | undefined>>
  readonly cwd: string
  /** When aborted, running children are asked to stop, then made to. */
  readonly signal: AbortSignal
}

/**
 * Runs programs without a shell. Short ones (git and the like) through @actions/exec. What streams its lines, has a
 * time limit or can be stopped alone (training, prediction) is started here as the leader of its own process group, because @actions/exec can
 * neither signal a child nor reach the workers that a child has started.
 */
export function nodeProcessRunner(host: ProcessHost): ProcessRunner {
  const live = new LiveGroups()
  return {
    async run(command, args, options = {}) {
      const cwd = options.cwd ?? host.cwd
      const env = childEnvironment(host.env, options.env)
      if (!existsSync(cwd))
        throw new EnvironmentError(`cannot run \`${command}\`: the folder ${cwd} does not exist`)
      const { onLine, timeoutSeconds, signal } = options
      const long = [onLine, timeoutSeconds, signal].some((option) => option !== undefined)
      const stop = signal === undefined ? host.signal : AbortSignal.any([host.signal, signal])
      return long
        ? runGroup(command, args, { ...options, cwd }, env, stop, live)
        : runShort(command, args, { ...options, cwd }, env)
    },
  }
}

/** Children get neither our inputs nor the runner's own tokens: training code of a pull request needs none of them. */
function childEnvironment(
  base: ProcessHost['env'],
  extra: ProcessOptions['env'] = {},
): Record<string, string> {
  const kept = Object.entries(base).filter(
    ([name]) => !/^(INPUT_|ACTIONS_RUNTIME_TOKEN$|ACTIONS_ID_TOKEN_)/.test(name),
  )
  const merged = { ...Object.fromEntries(kept), ...extra }
  return Object.fromEntries(
    Object.entries(merged).filter((entry): entry is [string, string] => entry[1] !== undefined),
  )
}

async function runShort(
  command: string,
  args: readonly string[],
  options: ProcessOptions & { cwd: string },
  env: Record<string, string>,
): Promise<ProcessResult> {
  const { exec } = await import('@actions/exec')
  const started = performance.now()
  const out = new Tail(options.keepOutput)
  const err = new Tail(options.keepOutput)
  let exitCode: number
  try {
    // its first argument is split into words, the program's path must not be
    exitCode = await exec(`"${command.replaceAll('"', '\\"')}"`, [...args], {
      cwd: options.cwd,
      env,
      silent: true,
      ignoreReturnCode: true,
      ...(options.input === undefined ? {} : { input: Buffer.from(options.input as Uint8Array) }),
      listeners: { stdout: (data) => out.push(data), stderr: (data) => err.push(data) },
    })
  } catch (error) {
    throw notStarted(command, error)
  }
  return {
    exitCode,
    signal: null,
    stdout: out.text(),
    stderr: err.text(),
    wallSeconds: secondsSince(started),
  }
}

/**
 * Aborted by the first SIGINT or SIGTERM, which is the reason and what children are sent: the process ends when its work has stopped, not at once. Who interrupts a
 * second time does not want to wait.
 */
export function abortOnSignals(): AbortSignal {
  const controller = new AbortController()
  for (const name of ['SIGINT', 'SIGTERM'] as const) {
    process.on(name, () => {
      if (name === 'SIGINT' && controller.signal.aborted) process.exit(130)
      controller.abort(name)
    })
  }
  return controller.signal
}
