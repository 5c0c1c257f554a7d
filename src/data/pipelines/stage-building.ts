import { isAbsolute, posix, relative, sep } from 'node:path'
import type { Path, Position } from '../../foundation/index.ts'
import { pathProblem } from '../versioning/safe-path.ts'
import type { Report, ResolvedStage } from './expansion.ts'
import { paramFileProblem } from './param-files.ts'
import { isList, isMap, type PyMap, type PyValue, plainValue } from './python-values.ts'
import { plotProperties } from './schema.ts'
import type { Stage, StageOutput, StageParams, StagePath } from './stage.ts'

export interface BuildContext {
  /** Absolute. */
  readonly workspace: string
  /** The `dvc.yaml`, relative to the workspace. */
  readonly file: string
  readonly positionOf: (path: Path) => Position
  readonly report: Report
}

/** Turns the keys of a resolved stage into a stage; null after a problem was reported. */
export function buildStage(resolved: ResolvedStage, context: BuildContext): Stage | null {
  const { name, group, at, keys } = resolved
  let failed = false
  const report: Report = (...problem) => {
    failed = true
    context.report(...problem)
  }
  const inner = { ...context, report }
  const cmd = commandOf(keys.get('cmd'))
  if (cmd === null) report([...at, 'cmd'], 'must be text', 'Write the command to run, or a list of them')
  const folder = folderOf(keys.get('wdir'), [...at, 'wdir'], inner)
  const place = (path: PyValue | undefined, where: Path) => placed(path, folder, where, inner)
  const deps = listOf(keys.get('deps')).map((path, index) => place(path, [...at, 'deps', index]))
  const stage: Stage = {
    name,
    group,
    file: context.file,
    line: context.positionOf(['stages', group]).line,
    cmd: cmd ?? '',
    folder,
    deps: deps.filter((dep) => dep !== null),
    params: paramsOf(keys.get('params'), at, place, report),
    outs: (['outs', 'metrics', 'plots'] as const).flatMap((kind) => outputsOf(kind, keys, at, place)),
    frozen: keys.get('frozen') === true,
    alwaysChanged: keys.get('always_changed') === true,
    desc: textOrNull(keys.get('desc')),
  }
  return failed ? null : stage
}

type Place = (path: PyValue | undefined, where: Path) => StagePath | null

function commandOf(cmd: PyValue | undefined): string | readonly string[] | null {
  if (typeof cmd === 'string') return cmd
  return isList(cmd) && cmd.every((one) => typeof one === 'string') ? (cmd as readonly string[]) : null
}

function listOf(value: PyValue | undefined): readonly PyValue[] {
  return isList(value) ? value : []
}

function textOrNull(value: PyValue | undefined): string | null {
  return typeof value === 'string' ? value : null
}

function folderOf(wdir: PyValue | undefined, where: Path, { file, report }: BuildContext): string {
  const folder = posix.join(posix.dirname(file), typeof wdir === 'string' ? wdir : '.')
  const normal = posix.normalize(folder).replace(/(.)\/$/, '$1')
  const problem = normal === '.' ? null : pathProblem(folder)
  if (wdir !== undefined && (typeof wdir !== 'string' || problem !== null || isAbsolute(wdir)))
    report(where, problem ?? 'must be a folder inside the workspace', 'Name a folder of this repository')
  return normal
}

function placed(
  path: PyValue | undefined,
  folder: string,
  where: Path,
  { workspace, report, positionOf }: BuildContext,
): StagePath | null {
  if (typeof path !== 'string') {
    report(where, 'must be a path', 'Write the path as text')
    return null
  }
  // like DVC: an absolute path of the workspace is taken as a relative one
  const own = isAbsolute(path) && path.startsWith(`${workspace}${sep}`)
  const named = own ? relative(`${workspace}/${folder}`, path).split(sep).join('/') : path
  const joined = posix.join(folder, named)
  const outside = /^([A-Za-z]:[\\/]|\\\\|[a-z][a-z0-9+.-]+:\/\/)/.test(named) || isAbsolute(named)
  const problem = outside ? 'must be a path inside the workspace' : pathProblem(joined)
  if (problem !== null) {
    report(where, `${problem}: ${path}`, 'Only data of this repository can be followed; correct the path')
    return null
  }
  return { path: named, place: posix.normalize(joined).replace(/\/$/, ''), line: positionOf(where).line }
}

/** Entries of one file are joined; a file that is named without keys is followed as a whole. */
function paramsOf(value: PyValue | undefined, at: Path, place: Place, report: Report): StageParams[] {
  const files = new Map<string, { keys: string[] | null; where: Path }>()
  const add = (file: string, keys: readonly PyValue[] | null, where: Path) => {
    const known = files.get(file)
    const names = keys === null || keys.length === 0 || known?.keys === null ? null : keys.map(String)
    files.set(file, {
      keys: names === null ? null : [...new Set([...(known?.keys ?? []), ...names])],
      where: known?.where ?? where,
    })
  }
  for (const [index, item] of listOf(value).entries()) {
    const where = [...at, 'params', index]
    if (typeof item === 'string') add('params.yaml', [item], where)
    else if (isMap(item))
      for (const [file, keys] of item) add(String(file), isList(keys) ? keys : null, [...where, String(file)])
    else report(where, 'must be the name of a parameter', 'Write the name as text')
  }
  return [...files].flatMap(([file, { keys, where }]) => {
    const found = place(file, where)
    if (found === null) return []
    const kind = paramFileProblem(found.place)
    if (kind !== null) report(where, kind.message, kind.remedy ?? '')
    // DVC records the clean path here, unlike for deps and outs
    return [{ ...found, path: posix.normalize(found.path), keys: keys ?? [] }]
  })
}

function outputsOf(kind: StageOutput['kind'], keys: PyMap, at: Path, place: Place): StageOutput[] {
  const merged = new Map<string, { flags: Map<string, PyValue>; where: Path }>()
  for (const [index, item] of listOf(keys.get(kind)).entries()) {
    const named = isMap(item) ? [...item] : [[item, new Map()] as const]
    for (const [path, flags] of named) {
      const where = isMap(item) ? [...at, kind, index, String(path)] : [...at, kind, index]
      const known = merged.get(String(path)) ?? { flags: new Map(), where }
      for (const [flag, value] of isMap(flags) ? flags : []) known.flags.set(String(flag), value)
      merged.set(String(path), known)
    }
  }
  return [...merged].flatMap(([path, { flags, where }]) => {
    const found = place(path, where)
    if (found === null) return []
    const properties = plotProperties.filter((name) => flags.has(name))
    return [
      {
        ...found,
        kind,
        cache: flags.get('cache') !== false,
        persist: flags.get('persist') === true,
        remote: textOrNull(flags.get('remote')),
        push: flags.get('push') !== false,
        desc: textOrNull(flags.get('desc')),
        plot: Object.fromEntries(properties.map((name) => [name, plainValue(flags.get(name) as PyValue)])),
      },
    ]
  })
}
