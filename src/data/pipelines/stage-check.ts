import { posix } from 'node:path'
import { ConfigurationError, type Problem } from '../../foundation/index.ts'
import type { DataWorkspace, HashName } from '../versioning/index.ts'
import { readIfThere } from '../versioning/text-files.ts'
import type { LockedStage, Version } from './lock.ts'
import { readParamFile, valuesAt } from './param-files.ts'
import { equal, isList, isMap, type PyValue, plainValue } from './python-values.ts'
import { runsAlways, type Stage, type StageParams, type StagePath } from './stage.ts'
import { type Asked, type Current, currentVersions, keyOf } from './workspace-versions.ts'

/** What a stage finds in the workspace now. */
export interface StageState {
  /** By path as written; absent where there is neither file nor folder. */
  readonly deps: ReadonlyMap<string, Current>
  readonly outs: ReadonlyMap<string, Current>
  /** By file, then by name; absent where the file is. */
  readonly params: ReadonlyMap<string, ReadonlyMap<string, PyValue>>
}

/** Why a stage has to be made again, in words, by what it concerns. */
export interface Reasons {
  /** It has never run, or always does, or its command is another. */
  readonly own: readonly string[]
  readonly deps: readonly string[]
  readonly outs: readonly string[]
}

export function allReasons({ own, deps, outs }: Reasons): string[] {
  return [...own, ...deps, ...outs]
}

/** Files of parameters that were read, by place; to be forgotten when a stage has run. */
export type ParamCache = Map<string, ReturnType<typeof readParamFile> | null>

/**
 * Looks at everything that stages name, all files in one go.
 * @param locks by name of the stage
 */
export async function statesOf(
  data: DataWorkspace,
  stages: readonly Stage[],
  locks: ReadonlyMap<string, LockedStage>,
  params: ParamCache,
): Promise<Map<string, StageState>> {
  const asked = stages.flatMap((stage) => {
    const locked = locks.get(stage.name)
    return [...askedOf(stage.deps, locked?.deps), ...askedOf(stage.outs, locked?.outs)]
  })
  const found = await currentVersions(data, asked, false)
  return new Map(
    stages.map((stage) => {
      const locked = locks.get(stage.name)
      const deps = picked(stage.deps, locked?.deps, found)
      const outs = picked(stage.outs, locked?.outs, found)
      return [stage.name, { deps, outs, params: paramValues(data, stage, params) }]
    }),
  )
}

/** What was recorded by DVC 2 is compared by its own kind of hash. */
export function hashNameOf(locked: Version | null | undefined): HashName {
  return locked?.hash ?? 'md5'
}

function askedOf(
  paths: readonly StagePath[],
  locked: ReadonlyMap<string, Version | null> | undefined,
): Asked[] {
  return paths.map(({ path, place }) => ({ place, hash: hashNameOf(locked?.get(path)) }))
}

function picked(
  paths: readonly StagePath[],
  locked: ReadonlyMap<string, Version | null> | undefined,
  found: ReadonlyMap<string, Current>,
): Map<string, Current> {
  return new Map(
    paths.flatMap(({ path, place }): [string, Current][] => {
      const current = found.get(keyOf({ place, hash: hashNameOf(locked?.get(path)) }))
      return current === undefined ? [] : [[path, current]]
    }),
  )
}

/**
 * The parameters of a stage as they are now.
 * @throws ConfigurationError when a file cannot be read
 */
export function paramValues(data: DataWorkspace, stage: Stage, cache: ParamCache): StageState['params'] {
  const problems: Problem[] = []
  const values = new Map<string, ReadonlyMap<string, PyValue>>()
  for (const { path, place, keys, line } of stage.params) {
    const read = cached(cache, place, () => {
      const text = readIfThere(data.root, place)
      return text === null ? null : readParamFile(text, place)
    })
    if (read === null) continue
    if ('problem' in read) problems.push(read.problem)
    else {
      if (keys.length === 0 && [...read.values.keys()].some((key) => typeof key !== 'string'))
        problems.push(keysProblem(stage, path, line))
      values.set(path, valuesAt(read.values, keys))
    }
  }
  if (problems.length > 0) throw new ConfigurationError(problems)
  return values
}

function cached<T>(cache: Map<string, T>, key: string, make: () => T): T {
  const known = cache.get(key)
  if (known !== undefined) return known
  const made = make()
  cache.set(key, made)
  return made
}

function keysProblem(stage: Stage, path: string, line: number): Problem {
  const message = 'has keys that are not text, so it cannot be followed as a whole'
  return { file: stage.file, line, value: path, message, remedy: 'Quote the keys, or name the parameters' }
}

/** Parameters that a stage names and its files do not have. */
export function missingParams(stage: Stage, state: Pick<StageState, 'params'>): [StageParams, string[]][] {
  return stage.params.flatMap((one): [StageParams, string[]][] => {
    const values = state.params.get(one.path)
    const missing = one.keys.filter((key) => values?.has(key) !== true)
    return values !== undefined && missing.length > 0 ? [[one, missing]] : []
  })
}

/** Compares what is there with what was recorded. */
export function reasonsOf(stage: Stage, state: StageState, locked: LockedStage | undefined): Reasons {
  if (locked === undefined) return { own: ['it has not run yet'], deps: [], outs: [] }
  const own: string[] = []
  if (!equal(stage.cmd, locked.cmd)) own.push('its command changed')
  if (runsAlways(stage) && !stage.frozen) own.push('it runs always')
  const deps = stage.frozen
    ? []
    : [...changes(stage.deps, state.deps, locked.deps), ...paramChanges(stage, state, locked)]
  return { own, deps, outs: changes(stage.outs, state.outs, locked.outs) }
}

function changes(
  paths: readonly StagePath[],
  current: ReadonlyMap<string, Version>,
  locked: ReadonlyMap<string, Version | null>,
): string[] {
  return paths.flatMap(({ path, place }) => {
    const [now, before] = [current.get(path), locked.get(path)]
    if (now === undefined) return [`${place} is missing`]
    if (before === undefined || before === null) return [`${place} is new`]
    return now.oid === before.oid ? [] : [`${place} changed`]
  })
}

function paramChanges(stage: Stage, state: StageState, locked: LockedStage): string[] {
  return stage.params.flatMap(({ path, place, keys }) => {
    const [now, before] = [state.params.get(path), locked.params.get(path)]
    if (now === undefined) return [`${place} is missing`]
    const named = (key: string) => (posix.basename(place) === 'params.yaml' ? key : `${key} of ${place}`)
    const names = keys.length > 0 ? keys : [...new Set([...now.keys(), ...(before?.keys() ?? [])])]
    return names.flatMap((key) => {
      const name = String(key)
      const [value, old] = [now.get(name), before?.get(key)]
      if (value === undefined) return [`${named(name)} is missing`]
      if (old === undefined) return [`${named(name)} is new`]
      return equal(value, old) ? [] : [`${named(name)}: ${shown(old)} → ${shown(value)}`]
    })
  })
}

function shown(value: PyValue): string {
  if (isList(value) || isMap(value))
    return isList(value) ? `a list of ${value.length}` : `a mapping of ${value.size}`
  const text = JSON.stringify(plainValue(value))
  return text.length > 60 ? `${text.slice(0, 59)}…` : text
}
