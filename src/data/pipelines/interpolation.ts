import { floatText, isList, isMap, type PyKey, type PyMap, type PyValue, textOf } from './python-values.ts'

/** Why a `${…}` has no value, and where below the value that was being resolved it stands. */
export class Unresolved extends Error {
  readonly path: (string | number)[] = []
  readonly remedy: string
  constructor(message: string, remedy: string) {
    super(message)
    this.remedy = remedy
  }
}

const expression = /(?<!\\)\$\{(.*?)\}/g
const wellFormed = /^[^.[\]]+(?:\.[^.[\]]+|\[[^.[\]]+\])*\s*$/

/**
 * Replaces every `${…}` in a value, its keys included, as DVC does: a text that is nothing but one expression becomes
 * the value itself, elsewhere values become text.
 * @param key the key of the stage that is resolved; null where lists and mappings may come out, as for `foreach`
 * @throws Unresolved
 */
export function resolve(value: PyValue, variables: PyMap, key: string | null): PyValue {
  if (typeof value === 'string') return resolveText(value, variables, key)
  if (isList(value)) return value.map((one, at) => below(at, () => resolve(one, variables, key)))
  if (!isMap(value)) return value
  const entries = [...value].map(([name, one]): [PyKey, PyValue] =>
    below(textOf(name), () => [
      typeof name === 'string' ? keyText(resolveText(name, variables, key)) : name,
      resolve(one, variables, key),
    ]),
  )
  return new Map(entries)
}

function below<T>(step: string | number, work: () => T): T {
  try {
    return work()
  } catch (error) {
    if (error instanceof Unresolved) error.path.unshift(step)
    throw error
  }
}

function keyText(value: PyValue): PyKey {
  if (typeof value !== 'object' || value === null) return value
  throw new Unresolved('a list or a mapping cannot be a key', 'Name a single value')
}

function resolveText(text: string, variables: PyMap, key: string | null): PyValue {
  const found = [...text.matchAll(expression)]
  const [first] = found
  if (first !== undefined && found.length === 1 && first[0] === text) {
    const value = select(first[1] as string, variables)
    if (typeof value === 'object' && value !== null && key !== null) {
      const whole = 'stands alone and is not a single value'
      throw new Unresolved(`${text} ${whole}`, 'Name one value in it, such as ${list[0]} or ${mapping.name}')
    }
    return value
  }
  const replaced = text.replaceAll(expression, (match: string, inner: string) =>
    insideText(select(inner, variables), match, key),
  )
  return replaced.replaceAll('\\${', '${')
}

/** The variable that `a.b[0].c` names. */
function select(inner: string, variables: PyMap): PyValue {
  if (!wellFormed.test(inner))
    throw new Unresolved(
      `\${${inner}} is not a name`,
      'Write names as in ${train.layers[0]}; a variable of the shell is written \\${NAME}',
    )
  let value: PyValue | undefined = variables
  for (const part of inner.replaceAll('[', '.').replaceAll(']', '').split('.')) {
    const step = part.trim()
    if (isMap(value)) value = value.get(step)
    else if (isList(value)) value = /^[-+]?\d+$/.test(step) ? value.at(Number(step)) : undefined
    else value = undefined
    if (value === undefined)
      throw new Unresolved(
        `\${${inner}} is not among the variables`,
        'Define it in params.yaml or under `vars`; a variable of the shell is written \\${NAME}',
      )
  }
  return value
}

function insideText(value: PyValue, match: string, key: string | null): string {
  if (isMap(value) && key === 'cmd') return argumentsText(value)
  if (typeof value === 'object' && value !== null)
    throw new Unresolved(
      `${match} is a ${isList(value) ? 'list' : 'mapping'}, which has no place inside a text`,
      key === 'cmd' ? 'Name one value in it, or a mapping, which becomes arguments' : 'Name one value in it',
    )
  return textOf(value)
}

/** A mapping as arguments: `--name value`, nested names with dots, a flag for true, nothing for false. */
function argumentsText(map: PyMap): string {
  const parts: string[] = []
  for (const [name, value] of flat(map, '')) {
    if (value === true) parts.push(`--${name}`)
    else if (value === false) continue
    else if (typeof value === 'string') parts.push(`--${name} ${quoted(value)}`)
    else if (isList(value)) {
      const items = value.map((item) => argument(item, name))
      if (items.length > 0) parts.push(`--${name} ${items.join(' ')}`)
    } else parts.push(`--${name} ${argument(value, name)}`)
  }
  return parts.join(' ')
}

function argument(value: PyValue, name: string): string {
  if (typeof value === 'string') return quoted(value)
  // inside a list, Python's own words for true and false are written
  if (typeof value === 'boolean') return value ? 'True' : 'False'
  if (typeof value === 'object' && value !== null)
    throw new Unresolved(`\`${name}\` holds a list or mapping within a list`, 'Write the arguments out')
  return typeof value === 'number' ? floatText(value) : textOf(value)
}

function flat(map: PyMap, prefix: string): [string, PyValue][] {
  return [...map].flatMap(([key, value]): [string, PyValue][] => {
    const name = prefix + textOf(key)
    return isMap(value) ? flat(value, `${name}.`) : [[name, value]]
  })
}

/** Python's `shlex.quote`. */
function quoted(text: string): string {
  if (text === '') return "''"
  return /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", `'"'"'`)}'`
}
