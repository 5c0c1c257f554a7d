import { ConfigurationError, type Problem, suggestName } from '../foundation/index.ts'
import { resolveEnvironment } from './environment.ts'

export interface CommandContext {
  /** What `{name}` stands for. */
  readonly placeholders: Readonly<Record<string, string>>
  /** What `${NAME}` stands for. */
  readonly env?: Readonly<Record<string, string | undefined>>
  /** Added to every problem: file, line, path. */
  readonly at?: Partial<Problem>
}

const refused: readonly { readonly pattern: RegExp; readonly what: string; readonly remedy: string }[] = [
  { pattern: /^(\$\(|`)/, what: 'a command substitution', remedy: 'Put it into a script and run the script' },
  {
    pattern: /^(&&|\|\||;)/,
    what: 'a second command',
    remedy: 'Put them into a script, or list them under `setup:`',
  },
  { pattern: /^\|/, what: 'a pipe', remedy: 'Put the pipeline into a script and run the script' },
  { pattern: /^&/, what: 'a background job', remedy: 'Remove the `&`, or quote it' },
  {
    pattern: /^[<>]/,
    what: 'a redirection',
    remedy: 'Let the program write the file, or put it into a script',
  },
  { pattern: /^[()]/, what: 'a subshell', remedy: 'Quote the parenthesis, or put it into a script' },
  {
    pattern: /^\n/,
    what: 'a second line',
    remedy: "End the line with `\\`, use YAML's `>`, or put it into a script",
  },
  {
    pattern: /^\$[A-Za-z_0-9?@*#!$-]/,
    what: 'a shell variable',
    remedy: "Write `${NAME}` for an environment variable, or quote it with '…'",
  },
]

const placeholder = /^\{([A-Za-z][A-Za-z0-9_-]*)\}/
const variable = /^\$\{[A-Za-z_][A-Za-z0-9_]*\}/

/**
 * Splits a command into words as a POSIX shell would (blanks, '…', "…", \), without ever running a shell: what only a
 * shell could do is refused. `{name}` and `${NAME}` are filled in outside '…'; what they stand for is never split, so
 * a blank or a quote in a path cannot become another argument.
 * @throws ConfigurationError with every problem found.
 */
export function parseCommand(command: string, context: CommandContext): string[] {
  const problems: Problem[] = []
  const report = (message: string, remedy: string) => {
    if (!problems.some((known) => known.message === message))
      problems.push({ ...context.at, value: command, message, remedy })
  }
  const words: string[] = []
  // undefined between words: '' is a word that was quoted and is empty
  let word: string | undefined
  let rest = command.trim()
  const take = (length: number) => {
    rest = rest.slice(length)
  }
  const append = (text: string, length: number) => {
    word = (word ?? '') + text
    take(length)
  }
  const fill = (): boolean => {
    const name = placeholder.exec(rest)
    if (name !== null) {
      append(placeholderValue(name[1]!, context, report), name[0].length)
      return true
    }
    const reference = variable.exec(rest)
    if (reference !== null) {
      append(variableValue(reference[0], context, problems), reference[0].length)
      return true
    }
    return false
  }

  while (rest !== '') {
    const first = rest[0]!
    if (/[ \t\r]/.test(first)) {
      if (word !== undefined) words.push(word)
      word = undefined
      take(1)
    } else if (rest.startsWith('\\\n')) take(2)
    else if (first === '\\') append(rest[1] ?? '\\', 2)
    else if (first === "'") {
      const end = rest.indexOf("'", 1)
      if (end < 0) {
        report("has a ' that is not closed", "Close it with another '")
        break
      }
      append(rest.slice(1, end), end + 1)
    } else if (first === '"') {
      append('', 1)
      while (rest !== '' && !rest.startsWith('"')) {
        if (/^\\["\\$`]/.test(rest)) append(rest[1]!, 2)
        else if (rest.startsWith('\\\n')) take(2)
        else if (!fill()) {
          refuse(rest, true, report)
          append(rest[0]!, 1)
        }
      }
      if (rest === '') report('has a " that is not closed', 'Close it with another "')
      take(1)
    } else if (!fill()) {
      append(first, Math.max(1, refuse(rest, false, report)))
    }
  }
  if (word !== undefined) words.push(word)
  if (problems.length === 0) checkProgram(words, command, report)
  if (problems.length > 0) throw new ConfigurationError(problems)
  return words
}

/** Commands of a list, each parsed; every problem of all of them at once. */
export function parseCommands(commands: readonly string[], context: CommandContext): string[][] {
  const problems: Problem[] = []
  const parsed = commands.map((command) => {
    try {
      return parseCommand(command, context)
    } catch (error) {
      if (!(error instanceof ConfigurationError)) throw error
      problems.push(...error.problems)
      return []
    }
  })
  if (problems.length > 0) throw new ConfigurationError(problems)
  return parsed
}

type Report = (message: string, remedy: string) => void

/** Reports shell syntax at the start of `rest`; returns its length, 0 when there is none. */
function refuse(rest: string, quoted: boolean, report: Report): number {
  for (const { pattern, what, remedy } of refused) {
    const found = pattern.exec(rest)
    if (found === null) continue
    if (quoted && !/^[$`]/.test(found[0])) return 0
    report(`has ${what} (\`${found[0].replace('\n', '\\n')}\`), and commands run without a shell`, remedy)
    return found[0].length
  }
  return 0
}

function placeholderValue(name: string, context: CommandContext, report: Report): string {
  if (Object.hasOwn(context.placeholders, name)) return context.placeholders[name]!
  report(
    `has an unknown placeholder \`{${name}}\``,
    `${suggestName(name, Object.keys(context.placeholders))} To mean the braces themselves, quote them with '…'.`,
  )
  return ''
}

function variableValue(reference: string, context: CommandContext, problems: Problem[]): string {
  try {
    return resolveEnvironment(reference, context.env ?? {})
  } catch (error) {
    if (!(error instanceof ConfigurationError)) throw error
    problems.push(...error.problems.map((problem) => ({ ...context.at, ...problem })))
    return ''
  }
}

function checkProgram(words: readonly string[], command: string, report: Report): void {
  const program = words[0]
  if (program === undefined || program === '')
    report('names no program', 'Write a command such as `python train.py`')
  else if (/^[A-Za-z_][A-Za-z0-9_]*=/.test(program) && !/^['"]/.test(command))
    report(
      `starts with an assignment (\`${program}\`), which only a shell understands`,
      'Set the variable under `env:`',
    )
}
