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

function elementsOf(foreach: PyValue | undefined, variables: Variables): [string, PyMap][] {
  const found = resolve(foreach ?? null, variables.values, null)
  if (isMap(found))
    return [...found].map(([key, item]) => {
      const name = textOf(key)
      return [name, new Map<PyKey, PyValue>([['item', item], ['key', name]])] // biome-ignore format: one pair each
    })
  if (!isList(found)) throw new Unresolved('must be a list or a mapping', 'List what the stages are made for')
  const composite = found.some((item) => typeof item === 'object' && item !== null)
  // of two equal names the last element counts, as in Python's dict
  const named = found.map((item, index): [string, PyMap] => [
    composite ? String(index) : textOf(item as PyKey),
    new Map([['item', item]]),
  ])
  return [...new Map(named)]
}

function combinationsOf(matrix: PyValue | undefined, variables: Variables): [string, PyMap][] {
  const axes = resolve(matrix ?? null, variables.values, null)
  let all: { fragments: string[]; item: Map<PyKey, PyValue> }[] = [{ fragments: [], item: new Map() }]
  for (const [name, values] of isMap(axes) ? axes : []) {
    if (!isList(values)) {
      const error = new Unresolved('must be a list', 'List the values of the axis')
      error.path.unshift(textOf(name))
      throw error
    }
    all = all.flatMap(({ fragments, item }) =>
      values.map((value, index) => ({
        fragments: [...fragments, fragmentOf(name, index, value)],
        item: new Map(item).set(name, value),
      })),
    )
  }
  return [
    ...new Map(
      all.map(({ fragments, item }): [string, PyMap] => {
        const key = fragments.join('-')
        return [key, new Map<PyKey, PyValue>([['key', key], ['item', item]])] // biome-ignore format: one pair each
      }),
    ),
  ]
}

function fragmentOf(name: PyKey, index: number, value: PyValue): string {
  return typeof value === 'object' && value !== null ? `${textOf(name)}${index}` : textOf(value)
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
