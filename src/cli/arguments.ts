import { parseArgs } from 'node:util'
import type { InputDescription } from '../actions/inputs.ts'
import { type Problem, suggestName } from '../foundation/index.ts'

export interface ParsedArguments {
  /** Texts by input name. */
  readonly inputs: Readonly<Record<string, string>>
  readonly help: boolean
  readonly json: boolean
  readonly verbose: boolean
  readonly problems: readonly Problem[]
}

/** Flags that every command has beside its inputs. */
export const commandFlags = [
  { name: 'json', description: 'Print the outputs as JSON instead of the report.' },
  { name: 'verbose', description: 'Log debugging details.' },
  { name: 'help', description: 'Print this text.' },
] as const

/**
 * Reads `--input value`, `--input=value`, `--flag`, `--no-flag` and `--flag false`. An input given several times is a
 * list. Every mistake is a problem; none stops the reading.
 */
export function parseArguments(
  args: readonly string[],
  inputs: readonly InputDescription[],
): ParsedArguments {
  const problems: Problem[] = []
  const texts: Record<string, string[]> = {}
  const found = new Set<string>()
  const give = (name: string, value: string) => {
    texts[name] = [...(texts[name] ?? []), value]
  }
  const kinds = new Map(inputs.map(({ name, kind }) => [name, kind]))
  const known = [...kinds.keys(), ...commandFlags.map(({ name }) => name)]
  // every option is read as if it took no value, so that an option is never taken for the value of another
  const { tokens } = parseArgs({
    args: [...args],
    strict: false,
    allowPositionals: true,
    tokens: true,
    options: { help: { type: 'boolean', short: 'h' } },
  })
  /** The option just read, whose value may follow. */
  let open: { readonly name: string; readonly rawName: string; readonly unknown?: true } | undefined
  const close = () => {
    if (open === undefined) return
    if (kinds.get(open.name) === 'flag') give(open.name, 'true')
    else if (open.unknown !== true)
      problems.push({
        path: open.rawName,
        message: 'needs a value',
        remedy: `Write \`${open.rawName} <value>\``,
      })
    open = undefined
  }
  for (const token of tokens) {
    if (token.kind === 'positional') {
      const takes =
        open !== undefined && (kinds.get(open.name) !== 'flag' || /^(true|false)$/.test(token.value))
      if (open !== undefined && takes) {
        if (open.unknown !== true) give(open.name, token.value)
        open = undefined
        continue
      }
      close()
      problems.push({
        path: token.value,
        message: 'is not expected here',
        remedy: 'Every input is written `--name value`',
      })
      continue
    }
    close()
    if (token.kind === 'option-terminator') continue
    const { name, rawName, value } = token
    if (commandFlags.some((flag) => flag.name === name)) found.add(name)
    else if (kinds.has(name)) {
      if (value === undefined) open = { name, rawName }
      else give(name, value)
    } else if (name.startsWith('no-') && kinds.get(name.slice(3)) === 'flag') give(name.slice(3), 'false')
    else {
      problems.push({
        path: rawName,
        message: 'is not an input of this command',
        remedy: suggestName(name, known),
      })
      if (value === undefined) open = { name, rawName, unknown: true }
    }
  }
  close()
  for (const { name, kind } of inputs) {
    if (kind !== 'list' && (texts[name]?.length ?? 0) > 1)
      problems.push({ path: `--${name}`, message: 'is given more than once', remedy: 'Keep one' })
  }
  return {
    inputs: Object.fromEntries(Object.entries(texts).map(([name, values]) => [name, values.join('\n')])),
    help: found.has('help'),
    json: found.has('json'),
    verbose: found.has('verbose'),
    problems,
  }
}
