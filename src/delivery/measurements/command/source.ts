import { ConfigurationError, EnvironmentError, type Services } from '../../../foundation/index.ts'
import type { ArmNames, Measurement, MetricSource, Question, Window } from '../measurement.ts'
import { kindOf, measurementsIn } from './output.ts'

/** `source: { command: … }`, split into words and its environment variables filled in. */
export interface CommandSettings {
  /** Program and arguments, with `{placeholders}` of `commandPlaceholders`; each stays one argument whatever it becomes. */
  readonly words: readonly string[]
  readonly timeoutSeconds: number
}

/** What a word of the command may hold. The same is in the command's environment, as `MLOPS_CANDIDATE` and so on. */
export const commandPlaceholders = [
  'candidate',
  'champion',
  'from',
  'to',
  'seconds',
  'model',
  'environment',
  'namespace',
] as const

/**
 * Measurements that a command of the team's own prints. It runs in the workspace, without a shell, once for each window.
 * `MLOPS_QUESTIONS` tells it what is asked, as JSON: `[{"name": "error-rate", "kind": "counts"}]`.
 * @throws ConfigurationError where it names no program or an unknown placeholder
 */
export async function openCommandSource(
  settings: CommandSettings,
  services: Services,
): Promise<MetricSource> {
  const [program = ''] = settings.words
  const unknown = settings.words
    .flatMap((word) => [...word.matchAll(placeholder)].map(([, name = '']) => name))
    .filter((name) => !(commandPlaceholders as readonly string[]).includes(name))
  if (program === '' || unknown.length > 0)
    throw new ConfigurationError(
      program === ''
        ? {
            path: 'source.command',
            message: 'names no program',
            remedy: 'Write a command such as `python measure.py`',
          }
        : unknown.map((name) => ({
            path: 'source.command',
            message: `has an unknown placeholder \`{${name}}\``,
            remedy: `Use ${commandPlaceholders.map((one) => `{${one}}`).join(', ')}`,
          })),
    )
  return {
    kind: 'command',
    measure: (questions, arms, window) => measured(settings, services, { questions, arms, window }),
  }
}

const placeholder = /\{([a-z][a-z-]*)\}/g

interface Asked {
  readonly questions: readonly Question[]
  readonly arms: ArmNames
  readonly window: Window
}

async function measured(
  { words, timeoutSeconds }: CommandSettings,
  services: Services,
  { questions, arms, window }: Asked,
): Promise<readonly Measurement[]> {
  const values: Readonly<Record<string, string>> = {
    candidate: arms.candidate,
    champion: arms.champion,
    from: window.from,
    to: window.to,
    seconds: String((Date.parse(window.to) - Date.parse(window.from)) / 1000),
    model: arms.model,
    environment: arms.environment,
    namespace: arms.namespace ?? '',
  }
  const [program = '', ...args] = words.map((word) =>
    word.replace(placeholder, (whole, name: string) => values[name] ?? whole),
  )
  const failed = (reason: string): readonly Measurement[] =>
    questions.map(() => ({ kind: 'error', reason, notes: [] }))
  try {
    const result = await services.process.run(program, args, {
      cwd: services.workspace,
      env: {
        ...Object.fromEntries(
          Object.entries(values).map(([name, value]) => [`MLOPS_${name.toUpperCase()}`, value]),
        ),
        MLOPS_QUESTIONS: JSON.stringify(
          questions.map(({ name, measure }) => ({
            name,
            kind: kindOf(measure),
            ...(measure.kind === 'latency' ? { overSeconds: measure.overSeconds } : {}),
          })),
        ),
      },
      timeoutSeconds,
      // Its words go to the log, where secrets are masked, and not into a report.
      onLine: (stream, line) => {
        if (stream === 'stderr') services.logger.info(line)
      },
    })
    services.signal.throwIfAborted()
    if (result.timedOut === true) return failed(`The command did not end within ${timeoutSeconds} s.`)
    if (result.exitCode !== 0)
      return failed(
        `The command ended with ${result.exitCode === null ? `signal ${result.signal}` : `status ${result.exitCode}`}; the log has its words.`,
      )
    return measurementsIn(result.stdout, questions)
  } catch (error) {
    services.signal.throwIfAborted()
    if (error instanceof EnvironmentError) return failed(`The command could not be started: ${error.message}`)
    throw error
  }
}
