import { ConfigurationError, messageOf, type Services } from '../../../foundation/index.ts'
import type { ArmNames, Measurement, MetricSource, Question, Window } from '../measurement.ts'
import { measurementOf, type Printed, printedSchema } from './printed.ts'

/** `source: { command: … }`. */
export interface CommandSettings {
  /** Words, with `{from}`, `{to}`, `{candidate}`, `{champion}`, `{model}`, `{environment}` and `{namespace}`; never given to a shell. */
  readonly command: readonly string[]
  /** Added to the environment of the step. */
  readonly env?: Readonly<Record<string, string>> | undefined
  /** Seconds after which it is stopped; default 60. */
  readonly timeout?: number | undefined
}

const usualTimeoutSeconds = 60
const mostOutput = 1024 * 1024

/**
 * Measurements that a command prints as JSON: by guardrail and arm `{ "total", "events" }`, `{ "count", "sum",
 * "sum-of-squares" }` or `{ "names", "counts" }`. What it leaves out is no data; what it prints amiss is an error.
 */
export function openCommandSource(settings: CommandSettings, services: Services): MetricSource {
  if (settings.command.length === 0)
    throw new ConfigurationError({ path: 'source.command', message: 'must not be empty' })
  return {
    kind: 'command',
    async measure(questions, arms, window) {
      const outcome = await printedBy(settings, arms, window, services)
      return questions.map((question) =>
        'failure' in outcome ? errorOf(outcome.failure) : measurementOf(question, outcome.printed),
      )
    },
  }
}

async function printedBy(
  { command, env = {}, timeout = usualTimeoutSeconds }: CommandSettings,
  arms: ArmNames,
  window: Window,
  { process, workspace, signal }: Services,
): Promise<{ readonly printed: Printed } | { readonly failure: string }> {
  const values: Readonly<Record<string, string>> = {
    ...{ from: window.from, to: window.to, candidate: arms.candidate, champion: arms.champion },
    ...{ model: arms.model, environment: arms.environment, namespace: arms.namespace ?? '' },
  }
  const filled = (word: string) =>
    word.replace(/\{([a-z]+)\}/g, (whole, name: string) => values[name] ?? whole)
  const [program = '', ...rest] = command.map(filled)
  const variables = Object.fromEntries(
    Object.entries(values).map(([name, value]) => [`MLOPS_${name.toUpperCase()}`, value]),
  )
  let result: Awaited<ReturnType<Services['process']['run']>>
  try {
    result = await process.run(program, rest, {
      cwd: workspace,
      env: { ...variables, ...env },
      timeoutSeconds: timeout,
      keepOutput: mostOutput,
    })
  } catch (error) {
    signal.throwIfAborted()
    return { failure: `\`${program}\` cannot be started: ${messageOf(error)}` }
  }
  signal.throwIfAborted()
  if (result.timedOut === true) return { failure: `\`${program}\` took longer than ${timeout} s.` }
  if (result.exitCode !== 0)
    return {
      failure: `\`${program}\` ended with ${result.exitCode ?? result.signal}: ${lastLine(result.stderr)}`,
    }
  return read(result.stdout, program)
}

function read(text: string, program: string): { readonly printed: Printed } | { readonly failure: string } {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch {
    return { failure: `\`${program}\` printed no JSON but ${JSON.stringify(text.trim().slice(0, 80))}.` }
  }
  const parsed = printedSchema.safeParse(json)
  if (parsed.success) return { printed: parsed.data }
  const told = parsed.error.issues.slice(0, 5).map(({ path, message }) => `${path.join('.')}: ${message}`)
  return { failure: `\`${program}\` printed what is no measurement: ${told.join('; ')}.` }
}

const errorOf = (reason: string): Measurement => ({ kind: 'error', reason, notes: [] })

const lastLine = (text: string) => text.trim().split('\n').at(-1)?.slice(0, 300) ?? ''
