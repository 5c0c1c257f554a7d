import { parseArgs } from 'node:util'
import {
  ConfigurationError,
  type GateFailedError,
  type Problem,
  type Services,
  suggestName,
} from '../../foundation/index.ts'

/** A command beside the seven actions: it has words after its name, and prints text or JSON. */
export interface CliCommand {
  /** Such as `data push`. */
  readonly name: string
  readonly description: string
  /** What may follow, such as `[TARGET …]`. */
  readonly words: string
  /** Fewest and most words. */
  readonly count: readonly [number, number]
  readonly options: Readonly<Record<string, CommandOption>>
  run(given: Given, services: Services): Promise<CommandResult>
}

export interface CommandOption {
  readonly kind: 'flag' | 'text' | 'number'
  readonly description: string
  readonly oneOf?: readonly string[]
}

export interface Given {
  readonly words: readonly string[]
  readonly flags: ReadonlySet<string>
  readonly texts: ReadonlyMap<string, string>
  readonly numbers: ReadonlyMap<string, number>
}

export interface CommandResult {
  readonly text: string
  readonly json: unknown
  /** What is wrong, told after the result was printed. */
  readonly failure?: GateFailedError
}

/** Options that each of them has. */
export const everyCommand: Readonly<Record<string, CommandOption>> = {
  json: { kind: 'flag', description: 'Print the result as JSON.' },
  verbose: { kind: 'flag', description: 'Log debugging details.' },
  help: { kind: 'flag', description: 'Print this text.' },
}

/**
 * Reads what follows a command.
 * @throws ConfigurationError with every mistake
 */
export function readGiven(command: CliCommand, args: readonly string[]): Given {
  const options = { ...command.options, ...everyCommand }
  const { tokens } = parseArgs({
    args: [...args],
    strict: false,
    allowPositionals: true,
    tokens: true,
    options: Object.fromEntries(
      Object.entries(options).map(([name, { kind }]) => [
        name,
        { type: kind === 'flag' ? ('boolean' as const) : ('string' as const) },
      ]),
    ),
  })
  const problems: Problem[] = []
  const words: string[] = []
  const flags = new Set<string>()
  const texts = new Map<string, string>()
  const numbers = new Map<string, number>()
  for (const token of tokens) {
    if (token.kind === 'positional') words.push(token.value)
    if (token.kind !== 'option') continue
    const option = Object.hasOwn(options, token.name) ? options[token.name] : undefined
    const path = token.rawName
    const { value } = token
    if (option === undefined)
      problems.push({
        path,
        message: 'is not an option of this command',
        remedy: suggestName(token.name, Object.keys(options)),
      })
    else if (option.kind === 'flag') {
      if (value === undefined) flags.add(token.name)
      else problems.push({ path, value, message: 'takes no value' })
    } else if (value === undefined || value === '')
      problems.push({ path, message: 'needs a value', remedy: `Write \`${path} <value>\`` })
    else if (option.oneOf !== undefined && !option.oneOf.includes(value))
      problems.push({ path, value, message: `must be one of ${option.oneOf.join(', ')}` })
    else if (option.kind === 'text') texts.set(token.name, value)
    else if (/^[1-9]\d{0,5}$/.test(value)) numbers.set(token.name, Number(value))
    else problems.push({ path, value, message: 'must be a whole number above 0' })
  }
  const [fewest, most] = command.count
  if (!flags.has('help') && (words.length < fewest || words.length > most))
    problems.push({
      path: `mlops ${command.name}`,
      ...(words.length === 0 ? {} : { value: words.join(' ') }),
      message: words.length < fewest ? 'needs more words' : 'takes fewer words',
      remedy: `Write \`mlops ${command.name} ${command.words}\``,
    })
  if (problems.length > 0) throw new ConfigurationError(problems)
  return { words, flags, texts, numbers }
}
