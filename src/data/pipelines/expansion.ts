import type { Path } from '../../foundation/index.ts'
import { resolve, Unresolved } from './interpolation.ts'
import { isList, isMap, type PyKey, type PyMap, type PyValue, textOf } from './python-values.ts'
import { type ReadFile, UnusableVariables, type Variables, withNames, withVars } from './variables.ts'

/** A stage with every `${…}` replaced. */
export interface ResolvedStage {
  readonly name: string
  /** The name that `dvc.yaml` gives; for `foreach` and `matrix` that of the template. */
  readonly group: string
  /** Where in `dvc.yaml` its keys stand. */
  readonly at: Path
  readonly keys: PyMap
}

/** Takes a problem at a place of `dvc.yaml`. */
export type Report = (at: Path, message: string, remedy: string) => void

/**
 * The stages that an entry of `stages` stands for: itself, or one for each element of `foreach` or each combination of
 * `matrix`, named as DVC names them: `train@a`, `train@a-b0`.
 * @param folder of `dvc.yaml`, relative to the workspace
 */
export function stagesOf(
  group: string,
  definition: PyMap,
  variables: Variables,
  folder: string,
  read: ReadFile,
  report: Report,
): ResolvedStage[] {
  const at: Path = ['stages', group]
  const one = (name: string, keys: PyMap, own: Variables, place: Path, template: boolean) =>
    resolved({ name, group, at: place, keys }, own, folder, read, report, template)
  if (definition.has('foreach')) {
    const elements = guarded([...at, 'foreach'], report, () =>
      elementsOf(definition.get('foreach'), variables),
    )
    return (elements ?? []).flatMap(([key, set]) =>
      one(`${group}@${key}`, definition.get('do') as PyMap, withNames(variables, set), [...at, 'do'], true),
    )
  }
  if (definition.has('matrix')) {
    const keys = new Map([...definition].filter(([key]) => key !== 'matrix'))
    const all = guarded([...at, 'matrix'], report, () => combinationsOf(definition.get('matrix'), variables))
    return (all ?? []).flatMap(([key, set]) =>
      one(`${group}@${key}`, keys, withNames(variables, set), at, true),
    )
  }
  return one(group, definition, variables, at, false)
}

function guarded<T>(at: Path, report: Report, work: () => T): T | undefined {
  try {
    return work()
  } catch (error) {
    if (error instanceof Unresolved) report([...at, ...error.path], error.message, error.remedy)
    else if (error instanceof UnusableVariables)
      report([...at, error.index], error.message, 'Correct the entry of `vars`')
    else throw error
    return undefined
  }
}

/** What a template sets for one of its stages, by the end of the stage's name. */
type Elements = [name: string, set: PyMap][]

function elementsOf(foreach: PyValue | undefined, variables: Variables): Elements {
  const found = resolve(foreach ?? null, variables.values, null)
  if (isMap(found)) return [...found].map(([key, item]) => [textOf(key), entries({ item, key: textOf(key) })])
  if (!isList(found)) throw new Unresolved('must be a list or a mapping', 'List what the stages are made for')
  const composite = found.some(isComposite)
  // of two equal names the last element counts, as in Python's dict
  const named = found.map((item, index): [string, PyMap] => {
    const name = composite ? String(index) : nameOf(item as PyKey, foreach, index)
    return [name, entries({ item })]
  })
  return [...new Map(named)]
}

function combinationsOf(matrix: PyValue | undefined, variables: Variables): Elements {
  const axes = resolve(matrix ?? null, variables.values, null)
  const written = [...(isMap(matrix) ? matrix.values() : [])]
  let all: { readonly names: string[]; readonly item: PyMap }[] = [{ names: [], item: new Map() }]
  for (const [at, [axis, values]] of [...(isMap(axes) ? axes : [])].entries()) {
    if (!isList(values)) throw below(axis, new Unresolved('must be a list', 'List the values of the axis'))
    all = all.flatMap(({ names, item }) =>
      values.map((value, index) => {
        const name = isComposite(value)
          ? `${textOf(axis)}${index}`
          : nameOf(value as PyKey, written[at], index)
        return { names: [...names, name], item: new Map(item).set(axis, value) }
      }),
    )
  }
  const named = all.map(({ names, item }): [string, PyMap] => {
    const key = names.join('-')
    return [key, entries({ key, item })]
  })
  return [...new Map(named)]
}

function below(axis: PyKey, error: Unresolved): Unresolved {
  error.path.unshift(textOf(axis))
  return error
}

function entries(values: Readonly<Record<string, PyValue>>): PyMap {
  return new Map(Object.entries(values))
}

function isComposite(value: PyValue): boolean {
  return isList(value) || isMap(value)
}

/**
 * A value as a part of a stage's name. DVC writes true as Python does when it came out of a variable.
 * @param written the list as it stands in `dvc.yaml`, or the variable that it is
 */
function nameOf(value: PyKey, written: PyValue | undefined, index: number): string {
  const source = isList(written) ? written[index] : written
  if (typeof value !== 'boolean' || typeof source !== 'string') return textOf(value)
  return value ? 'True' : 'False'
}

function resolved(
  stage: ResolvedStage,
  variables: Variables,
  folder: string,
  read: ReadFile,
  report: Report,
  template: boolean,
): ResolvedStage[] {
  const { at, keys } = stage
  const own = guarded([...at, 'vars'], report, () => {
    const vars = keys.get('vars')
    if (!isList(vars)) return variables
    const wdir = keys.get('wdir')
    const place = wdir === undefined ? '.' : String(resolve(wdir, variables.values, 'wdir'))
    return withVars(variables, vars, `${folder}/${place}`, read, template)
  })
  if (own === undefined) return []
  const result = new Map<PyKey, PyValue>()
  let whole = true
  for (const [key, value] of keys) {
    if (key === 'vars') continue
    const found = guarded([...at, textOf(key)], report, () => resolve(value, own.values, textOf(key)))
    if (found === undefined) whole = false
    else result.set(key, found)
  }
  return whole ? [{ ...stage, keys: result }] : []
}
