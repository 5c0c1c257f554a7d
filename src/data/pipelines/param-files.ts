import { posix } from 'node:path'
import type { Problem } from '../../foundation/index.ts'
import { isList, isMap, type PyMap, type PyValue } from './python-values.ts'
import { readPythonYaml } from './python-yaml.ts'

/** Endings that DVC reads with a language's own parser, and why they are refused here. */
const refused: Readonly<Record<string, string>> = {
  '.toml': 'TOML files are not read: nothing here reads them with the types that DVC records',
  '.py': 'Python files are not read: only Python itself knows what their assignments evaluate to',
}

/** Why a file of parameters cannot be read because of its kind, or null. By the name alone. */
export function paramFileProblem(file: string): Pick<Problem, 'message' | 'remedy'> | null {
  const message = refused[posix.extname(file).toLowerCase()]
  return message === undefined
    ? null
    : { message, remedy: 'Keep the parameters in a .yaml or .json file, which DVC reads as well' }
}

/**
 * Reads a file of parameters by its ending, as DVC does: JSON, and YAML for everything else.
 * @param file relative to the workspace, for messages
 */
export function readParamFile(text: string, file: string): { values: PyMap } | { problem: Problem } {
  const kind = paramFileProblem(file)
  if (kind !== null) return { problem: { file, ...kind } }
  const json = posix.extname(file).toLowerCase() === '.json'
  const read = json ? readPythonJson(text, file) : readPythonYaml(text, file)
  if ('problem' in read) return read
  if (isMap(read.value)) return { values: read.value }
  const message = 'must hold a mapping of parameters at its top'
  return { problem: { file, message, remedy: 'Write `name: value` lines' } }
}

/** Tokens of JSON whose type JavaScript forgets, and texts, so that numbers inside them are left alone. */
const tokens = /"(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?(?:[eE][-+]?\d+)?|NaN|-?Infinity/g

/** Python's `json.loads`: whole numbers of any size, `NaN` and `Infinity` too. */
function readPythonJson(text: string, file: string): { value: PyValue } | { problem: Problem } {
  try {
    // what Python takes beyond the standard becomes a number for the check
    JSON.parse(text.replace(tokens, (token) => (/^-?[NI]/.test(token) ? '0' : token)))
  } catch (error) {
    return { problem: { file, message: `cannot be read as JSON: ${(error as Error).message}` } }
  }
  // text is marked as text and a number becomes marked text: neither order nor spelling of anything is lost
  const marked = text.replace(tokens, (token) => (token[0] === '"' ? `"s${token.slice(1)}` : `"n${token}"`))
  const value = typed(JSON.parse(marked))
  const empty = value === null || value === false || value === '' || value === 0n || value === 0
  return { value: empty || (isList(value) && value.length === 0) ? new Map() : value }
}

function typed(value: unknown): PyValue {
  if (typeof value === 'string') return value[0] === 's' ? value.slice(1) : numberOf(value.slice(1))
  if (Array.isArray(value)) return value.map(typed)
  if (typeof value !== 'object' || value === null) return value as null | boolean
  return new Map(Object.entries(value).map(([key, one]) => [key.slice(1), typed(one)]))
}

function numberOf(token: string): PyValue {
  return /^-?\d+$/.test(token) ? BigInt(token) : Number(token)
}

/**
 * The values at dotted keys, each of them one parameter of a stage; keys that are not there are left out. As DVC, `a.0`
 * is the first entry of the list `a`.
 * @param keys none is every key at the top
 */
export function valuesAt(values: PyMap, keys: readonly string[]): Map<string, PyValue> {
  if (keys.length === 0) {
    const named = [...values].filter((entry): entry is [string, PyValue] => typeof entry[0] === 'string')
    return new Map(named)
  }
  const found = new Map<string, PyValue>()
  for (const key of keys) {
    const value = key.replace(/^\.+/, '').split('.').reduce<PyValue | undefined>(inside, values)
    if (value !== undefined) found.set(key, value)
  }
  return found
}

function inside(value: PyValue | undefined, step: string): PyValue | undefined {
  if (isList(value)) return /^-?\d+$/.test(step) ? value.at(Number(step)) : undefined
  if (!isMap(value)) return undefined
  if (value.has(step)) return value.get(step)
  const key = [...value.keys()].find((one) => typeof one === 'bigint' && String(one) === step)
  return key === undefined ? undefined : value.get(key)
}
