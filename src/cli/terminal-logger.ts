import { stripVTControlCharacters, styleText } from 'node:util'
import type { Failure } from '../actions/failure.ts'
import { formatProblem, type Logger, type Problem } from '../foundation/index.ts'

export type Style = Parameters<typeof styleText>[0]

/** A stream that people read, with or without colours. */
export interface Terminal {
  write(text: string): void
  readonly colours: boolean
}

/** NO_COLOR and FORCE_COLOR win over what the stream is (https://no-color.org). */
export function wantsColours(isTTY: boolean, env: Readonly<Record<string, string | undefined>>): boolean {
  if (env.NO_COLOR !== undefined && env.NO_COLOR !== '') return false
  if (env.FORCE_COLOR !== undefined && env.FORCE_COLOR !== '') return env.FORCE_COLOR !== '0'
  return isTTY && env.TERM !== 'dumb'
}

export function styled(terminal: Terminal, style: Style, text: string): string {
  return terminal.colours ? styleText(style, text, { validateStream: false }) : text
}

/** A report made for a terminal, without its colours where this one has none. */
export function forTerminal(terminal: Terminal, text: string): string {
  return terminal.colours ? text : stripVTControlCharacters(text)
}

/** Logs for a person, one line a message. */
export function terminalLogger(terminal: Terminal, verbose: boolean): Logger {
  const line = (text: string) => terminal.write(`${text}\n`)
  const told = (message: string, at?: Problem) =>
    at === undefined ? message : formatProblem({ ...at, message })
  return {
    debug: (message) => {
      if (verbose) line(styled(terminal, 'dim', message))
    },
    info: (message) => line(message),
    warning: (message, at) => line(`${styled(terminal, 'yellow', 'warning')} ${told(message, at)}`),
    error: (message, at) => line(`${styled(terminal, 'red', 'error')} ${told(message, at)}`),
    group: (title, work) => {
      line(styled(terminal, 'bold', title))
      return work()
    },
  }
}

/** A failure as several lines: what, then each problem with its place, value and remedy. */
export function failureText(failure: Failure, terminal: Terminal, verbose: boolean): string {
  const lines = [`${styled(terminal, ['red', 'bold'], '✗')} ${styled(terminal, 'bold', failure.summary)}`]
  for (const problem of failure.problems) lines.push('', ...problemLines(problem, terminal))
  if (failure.remedy !== undefined) lines.push(`  ${styled(terminal, 'cyan', '→')} ${failure.remedy}`)
  if (verbose && failure.stack !== undefined) lines.push('', styled(terminal, 'dim', failure.stack))
  return `${lines.join('\n')}\n`
}

function problemLines(problem: Problem, terminal: Terminal): string[] {
  const { file, line, column, path, value, message, remedy } = problem
  const place = [file, line, column].filter((part) => part !== undefined).join(':')
  const head = [place, path].filter((part) => part !== undefined && part !== '').join('  ')
  const one = (text: string) => text.replaceAll(/\s+/g, ' ').slice(0, 300)
  return [
    ...(head === '' ? [] : [`  ${styled(terminal, 'bold', head)}`]),
    `    ${message}`,
    ...(value === undefined ? [] : [`    found: ${one(value)}`]),
    ...(remedy === undefined ? [] : [`    ${styled(terminal, 'cyan', '→')} ${remedy}`]),
  ]
}
