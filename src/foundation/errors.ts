/** One thing that is wrong with what the user gave us, and what would be right. */
export interface Problem {
  /** Path as the user wrote it, relative to the workspace where possible. */
  readonly file?: string
  /** 1-based. */
  readonly line?: number
  /** 1-based. */
  readonly column?: number
  /** Where in the document, such as `models.flight-delay.evaluate.id`, or the name of an input. */
  readonly path?: string
  /** The offending value as text, shortened. */
  readonly value?: string
  readonly message: string
  /** What to do about it, as an imperative sentence. */
  readonly remedy?: string
}

/** Exit statuses of every command and action. */
export const ExitCode = {
  ok: 0,
  gateFailed: 1,
  configuration: 2,
  environment: 3,
  bug: 70,
} as const
export type ExitCode = (typeof ExitCode)[keyof typeof ExitCode]

/** The user's to fix: configuration or input is wrong. Carries every problem found, not the first. Exit 2. */
export class ConfigurationError extends Error {
  readonly exitCode = ExitCode.configuration
  readonly problems: readonly Problem[]
  constructor(problems: readonly Problem[] | Problem, options?: ErrorOptions) {
    const all = Array.isArray(problems) ? (problems as readonly Problem[]) : [problems as Problem]
    super(all.map(formatProblem).join('\n'), options)
    this.name = 'ConfigurationError'
    this.problems = all
  }
}

/** A policy the user declared says no. Reports and outputs are already written when this is thrown. Exit 1. */
export class GateFailedError extends Error {
  readonly exitCode = ExitCode.gateFailed
  readonly problems: readonly Problem[]
  constructor(message: string, problems: readonly Problem[] = [], options?: ErrorOptions) {
    super(message, options)
    this.name = 'GateFailedError'
    this.problems = problems
  }
}

/** A service or the machine failed: network, permission, disk, a child process. Exit 3. */
export class EnvironmentError extends Error {
  readonly exitCode = ExitCode.environment
  readonly remedy: string | undefined
  constructor(message: string, options?: ErrorOptions & { remedy?: string }) {
    super(message, options)
    this.name = 'EnvironmentError'
    this.remedy = options?.remedy
  }
}

/** `file:line:column: path: message (got value). Remedy.` */
export function formatProblem(problem: Problem): string {
  const place = [problem.file, problem.line, problem.column].filter((part) => part !== undefined).join(':')
  const got = problem.value === undefined ? '' : ` (got ${shorten(problem.value, 120)})`
  const remedy = problem.remedy === undefined ? '' : ` ${endSentence(problem.remedy)}`
  const head = [place, problem.path].filter((part) => part !== undefined && part !== '').join(': ')
  return `${head === '' ? '' : `${head}: `}${endSentence(problem.message + got)}${remedy}`
}

/** The exit status an error stands for; anything unknown is our bug. */
export function exitCodeOf(error: unknown): ExitCode {
  if (
    error instanceof ConfigurationError ||
    error instanceof GateFailedError ||
    error instanceof EnvironmentError
  )
    return error.exitCode
  return ExitCode.bug
}

/** The message of anything thrown. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}

function shorten(text: string, limit: number): string {
  return text.length <= limit ? text : `${text.slice(0, limit - 1)}…`
}

function endSentence(text: string): string {
  return /[.!?…]$/.test(text) ? text : `${text}.`
}
