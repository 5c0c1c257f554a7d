import type { Version } from './lock.ts'
import { compareText, type PyKey, type PyMap, type PyValue } from './python-values.ts'
import type { Stage, StagePath } from './stage.ts'

/** What a stage was made from and what came of it. */
export interface StageVersions {
  /** By path as written in `dvc.yaml`. */
  readonly deps: ReadonlyMap<string, Version>
  readonly outs: ReadonlyMap<string, Version>
  /** By file, then by name. */
  readonly params: ReadonlyMap<string, ReadonlyMap<string, PyValue>>
}

/**
 * The entry of a stage in `dvc.lock` and in the run cache, keys in the order in which DVC writes them:
 * `to_single_stage_lockfile` of `dvc/stage/serialize.py`.
 */
export function recordOf(stage: Stage, { deps, outs, params }: StageVersions): PyMap {
  const record = new Map<PyKey, PyValue>([['cmd', stage.cmd]])
  const put = (key: string, value: readonly PyValue[] | PyMap, size: number) => {
    if (size > 0) record.set(key, value)
  }
  const inputs = entries(stage.deps, deps)
  put('deps', inputs, inputs.length)
  const files = paramsOf(stage, params)
  put('params', files, files.size)
  const made = entries(stage.outs, outs)
  put('outs', made, made.length)
  return record
}

function entries(paths: readonly StagePath[], versions: ReadonlyMap<string, Version>): PyMap[] {
  return [...paths]
    .sort((a, b) => compareText(a.path, b.path))
    .map(({ path }) => {
      const version = versions.get(path)
      const entry = new Map<PyKey, PyValue>([['path', path]])
      if (version === undefined) return entry
      if (version.hash === 'md5') entry.set('hash', 'md5')
      entry.set('md5', version.oid)
      if (version.size !== null) entry.set('size', BigInt(version.size))
      if (version.files !== null) entry.set('nfiles', BigInt(version.files))
      if (version.executable) entry.set('isexec', true)
      return entry
    })
}

/** `params.yaml` first, then the other files by name; their parameters by name as well. */
function paramsOf(stage: Stage, params: StageVersions['params']): PyMap {
  const usual = (path: string) => (path === 'params.yaml' ? 0 : 1)
  const files = [...stage.params].sort((a, b) => usual(a.path) - usual(b.path) || compareText(a.path, b.path))
  return new Map(
    files.map(({ path }): [PyKey, PyValue] => {
      const values = [...(params.get(path) ?? [])].sort(([a], [b]) => compareText(a, b))
      return [path, new Map<PyKey, PyValue>(values)]
    }),
  )
}
