import { posix } from 'node:path'
import { readParamFile } from './param-files.ts'
import { isList, isMap, type PyKey, type PyMap, type PyValue } from './python-values.ts'

/** What `${…}` can name. */
export interface Variables {
  readonly values: PyMap
  /** Files that were loaded, with the keys of each that were taken; null is all of it. */
  readonly loaded: ReadonlyMap<string, readonly string[] | null>
}

export const noVariables: Variables = { values: new Map(), loaded: new Map() }

/** The text of a file of the workspace, or null where there is none; throws for what is not a regular file. */
export type ReadFile = (file: string) => string | null

/** Names that a template of stages sets itself. */
const reserved: readonly string[] = ['item', 'key']

/** Why a list of `vars` cannot be taken, and which entry. */
export class UnusableVariables extends Error {
  readonly index: number
  constructor(message: string, index: number) {
    super(message)
    this.index = index
  }
}

/**
 * Adds the entries of `vars` to variables: mappings, and files, of which `file.yaml:a,b` takes some keys. Nothing may be
 * defined twice, but mappings of one name are joined.
 * @param folder of the stage or the pipeline, relative to the workspace
 * @throws UnusableVariables
 */
export function withVars(
  base: Variables,
  vars: readonly PyValue[],
  folder: string,
  read: ReadFile,
  template: boolean,
): Variables {
  let result = base
  for (const [index, item] of vars.entries()) {
    const refuse = (message: string) => new UnusableVariables(message, index)
    if (isMap(item)) result = { ...result, values: joined(result.values, item, refuse, template) }
    else if (typeof item === 'string') result = withFile(result, item, folder, read, refuse, template)
    else throw refuse('must be a file or a mapping')
  }
  return result
}

/** Adds `params.yaml` where it stands beside the pipeline. */
export function withDefaults(base: Variables, folder: string, read: ReadFile): Variables {
  const file = 'params.yaml'
  if (read(posix.join(folder, file)) === null) return base
  return withVars(base, [file], folder, read, false)
}

function withFile(
  base: Variables,
  item: string,
  folder: string,
  read: ReadFile,
  refuse: (message: string) => Error,
  template: boolean,
): Variables {
  const colon = item.indexOf(':')
  const name = colon < 0 ? item : item.slice(0, colon)
  const keys =
    colon < 0
      ? []
      : item
          .slice(colon + 1)
          .split(',')
          .filter((key) => key !== '')
  const file = posix.join(folder, name)
  const before = base.loaded.get(file)
  if (before === null && keys.length === 0) return base
  if (before === null) throw refuse(`${item}: all of ${name} is loaded already`)
  if (before !== undefined && (keys.length === 0 || keys.some((key) => before.includes(key))))
    throw refuse(`${item}: a part of it is loaded already`)
  const text = read(file)
  if (text === null) throw refuse(`${file} does not exist`)
  const found = readParamFile(text, file)
  if ('problem' in found) {
    const { line, message } = found.problem
    throw refuse(`${file}${line === undefined ? '' : `:${line}`} ${message}`)
  }
  const absent = keys.filter((key) => !found.values.has(key))
  if (absent.length > 0) throw refuse(`${file} has no ${absent.join(', ')}`)
  const chosen = keys.map((key): [PyKey, PyValue] => [key, found.values.get(key) as PyValue])
  const values = joined(base.values, keys.length === 0 ? found.values : new Map(chosen), refuse, template)
  const taken = keys.length === 0 ? null : [...(before ?? []), ...keys]
  return { values, loaded: new Map(base.loaded).set(file, taken) }
}

function joined(
  into: PyMap,
  from: PyMap,
  refuse: (message: string) => Error,
  template: boolean,
  prefix = '',
): PyMap {
  const result = new Map(into)
  for (const [key, value] of nameable(from) as PyMap) {
    const name = `${prefix}${String(key)}`
    const before = result.get(key)
    if (template && prefix === '' && reserved.includes(name))
      throw refuse(`\`${name}\` is set by the template itself`)
    if (isMap(before) && isMap(value)) result.set(key, joined(before, value, refuse, template, `${name}.`))
    else if (before !== undefined) throw refuse(`\`${name}\` is defined already`)
    else result.set(key, value)
  }
  return result
}

/** Only what has a name that is text can be named in `${…}`, so DVC drops the rest, also when all is unpacked. */
export function nameable(value: PyValue): PyValue {
  if (isList(value)) return value.map(nameable)
  if (!isMap(value)) return value
  const named = [...value].filter(([key]) => typeof key === 'string')
  return new Map(named.map(([key, one]) => [key, nameable(one)]))
}

/** @param set names that a template sets for one of its stages */
export function withNames(base: Variables, set: PyMap): Variables {
  return { ...base, values: new Map([...base.values, ...(nameable(set) as PyMap)]) }
}
