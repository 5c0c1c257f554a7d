import { isMap as isMapNode, isScalar, parseDocument } from 'yaml'
import { ConfigurationError, type Path, pathText, readSource } from '../../foundation/index.ts'
import type { HashName } from '../versioning/index.ts'
import { mappingText } from './lock-text.ts'
import { isList, isMap, type PyKey, type PyMap, type PyValue } from './python-values.ts'
import { readPythonYaml } from './python-yaml.ts'

/** What a dependency or an output was when its stage last ran. */
export interface Version {
  readonly hash: HashName
  /** 32 hex digits, `.dir` after them for a folder. */
  readonly oid: string
  readonly size: number | null
  /** Only for folders. */
  readonly files: number | null
  readonly executable: boolean
}

/** A stage as it was when it last ran: an entry of `dvc.lock`, or of the run cache. */
export interface LockedStage {
  readonly cmd: PyValue
  /** By the path that `dvc.yaml` says; null was recorded without a version. */
  readonly deps: ReadonlyMap<string, Version | null>
  readonly outs: ReadonlyMap<string, Version | null>
  /** By file, then by name. */
  readonly params: ReadonlyMap<string, PyMap>
}

export interface Lock {
  readonly stages: ReadonlyMap<string, LockedStage>
  /**
   * The file's text with some stages recorded anew. What is known already keeps its place and all else its text; new
   * stages come after, in their order.
   */
  with(records: ReadonlyMap<string, PyMap>): string
}

/** Why an entry cannot be used. */
class Malformed extends Error {
  readonly path: (string | number)[]
  constructor(message: string, path: (string | number)[]) {
    super(message)
    this.path = path
  }
}

/**
 * Reads `dvc.lock`, of DVC 1's layout as well, which is written anew in the present one.
 * @param text null where there is no such file
 * @throws ConfigurationError when it cannot be read, such as after a merge with conflicts
 */
export function readPipelineLock(text: string | null, file: string): Lock {
  if (text === null || text.trim() === '') return lockOf(new Map(), new Map(), '')
  const remedy = 'Take one side of the file whole (`git checkout --theirs dvc.lock`), then run the pipeline'
  if (/^(<{7}|={7}|>{7})( |$)/m.test(text)) {
    const line = text.slice(0, text.search(/^<{7}/m)).split('\n').length
    throw new ConfigurationError({ file, line, message: 'holds the conflict of a merge', remedy })
  }
  const read = readPythonYaml(text, file)
  if ('problem' in read) throw new ConfigurationError({ ...read.problem, remedy })
  const modern = isMap(read.value) && read.value.has('schema')
  try {
    if (!isMap(read.value)) throw new Malformed('must be a mapping', [])
    if (modern && read.value.get('schema') !== '2.0')
      throw new Malformed('is of a layout that is not known: only 2.0 is', ['schema'])
    const written = modern ? (read.value.get('stages') ?? new Map()) : read.value
    if (!isMap(written)) throw new Malformed('must be a mapping', ['stages'])
    const prefix = modern ? ['stages'] : []
    const stages = [...written].map(([name, stage]): [string, LockedStage] => [
      String(name),
      lockedStage(stage, [...prefix, String(name)]),
    ])
    return lockOf(new Map(stages), read.value, modern ? text : '')
  } catch (error) {
    if (!(error instanceof Malformed)) throw error
    throw malformed(error.message, error.path, text, file)
  }
}

function malformed(message: string, path: Path, text: string, file: string): ConfigurationError {
  const source = readSource(text, file)
  const place = 'positionOf' in source ? source.positionOf(path) : {}
  const remedy =
    'Only DVC and this action write this file: take it from an earlier commit, or remove the stage from it'
  return new ConfigurationError({ file, ...place, path: pathText(path), message, remedy })
}

/**
 * An entry as it is written.
 * @throws an error with a message when it is not one
 */
export function lockedStage(value: PyValue, path: (string | number)[] = []): LockedStage {
  if (!isMap(value)) throw new Malformed('must be a mapping', path)
  const params = value.get('params') ?? new Map()
  if (!isMap(params)) throw new Malformed('must be a mapping', [...path, 'params'])
  return {
    cmd: value.get('cmd') ?? null,
    deps: versions(value.get('deps'), [...path, 'deps']),
    outs: versions(value.get('outs'), [...path, 'outs']),
    params: new Map([...params].map(([file, one]) => [String(file), isMap(one) ? one : new Map()])),
  }
}

function versions(list: PyValue | undefined, path: (string | number)[]): Map<string, Version | null> {
  if (list === undefined || list === null) return new Map()
  if (!isList(list)) throw new Malformed('must be a list', path)
  return new Map(
    list.map((entry, index): [string, Version | null] => {
      const at = [...path, index]
      const name = isMap(entry) ? entry.get('path') : undefined
      if (!isMap(entry) || typeof name !== 'string') throw new Malformed('must have a path', at)
      return [name, versionOf(entry, at)]
    }),
  )
}

function versionOf(entry: PyMap, path: (string | number)[]): Version | null {
  const oid = entry.get('md5')
  const hash = entry.get('hash')
  if (oid === undefined || oid === null || oid === '') return null
  if (typeof oid !== 'string' || !/^[0-9a-f]{32}(\.dir)?$/.test(oid))
    throw new Malformed('must be 32 hex digits, with .dir after them for a folder', [...path, 'md5'])
  if (hash !== undefined && hash !== 'md5')
    throw new Malformed('is not a hash that is supported', [...path, 'hash'])
  return {
    hash: hash === 'md5' ? 'md5' : 'md5-dos2unix',
    oid,
    size: numberAt(entry, 'size'),
    files: numberAt(entry, 'nfiles'),
    executable: entry.get('isexec') === true,
  }
}

function numberAt(entry: PyMap, key: string): number | null {
  const value = entry.get(key)
  return typeof value === 'bigint' ? Number(value) : null
}

/** @param text of the present layout, or nothing when all of it is to be written anew */
function lockOf(stages: ReadonlyMap<string, LockedStage>, whole: PyMap, text: string): Lock {
  // a long file is taken apart once, though it is written after every stage
  let segments: Segments | null | undefined
  return {
    stages,
    with(records) {
      segments ??= text === '' ? null : segmentsOf(text)
      if (segments !== null) return replaced(segments, records)
      const modern = whole.has('schema')
      const all = new Map<PyKey, PyValue>(modern ? whole : [['schema', '2.0']])
      const before = modern ? whole.get('stages') : whole
      all.set('stages', new Map([...(isMap(before) ? before : []), ...records]))
      return mappingText(all, 0)
    },
  }
}

/** The text of each stage, and what stands before and after them all. */
interface Segments {
  readonly before: string
  readonly stages: readonly { readonly name: string; readonly text: string }[]
  readonly after: string
}

/** Null where the file is not laid out as DVC does. */
function segmentsOf(text: string): Segments | null {
  const { contents } = parseDocument(text, { schema: 'failsafe', uniqueKeys: false })
  if (!isMapNode(contents)) return null
  const index = contents.items.findIndex(({ key }) => isScalar(key) && key.value === 'stages')
  const pair = contents.items[index]
  if (pair === undefined || !isMapNode(pair.value) || pair.value.flow === true) return null
  const following = contents.items[index + 1]
  const end = following === undefined ? text.length : (lineStart(text, following.key) ?? text.length)
  const starts = pair.value.items.map(({ key }) => lineStart(text, key) ?? -1)
  const stages = pair.value.items.map(({ key }, at) => ({
    name: isScalar(key) ? String(key.value) : '',
    text: ended(text.slice(starts[at], starts[at + 1] ?? end)),
  }))
  const asDvc = starts.every((start) => start >= 0 && /^ {2}[^ ]/.test(text.slice(start, start + 3)))
  return asDvc ? { before: text.slice(0, starts[0] ?? end), stages, after: text.slice(end) } : null
}

function replaced({ before, stages, after }: Segments, records: ReadonlyMap<string, PyMap>): string {
  const known = new Set(stages.map(({ name }) => name))
  const added = new Map([...records].filter(([name]) => !known.has(name)))
  const texts = stages.map(({ name, text }) => {
    const record = records.get(name)
    return record === undefined ? text : mappingText(new Map([[name, record]]), 2)
  })
  return [before, ...texts, mappingText(added, 2), after].join('')
}

function lineStart(text: string, key: unknown): number | null {
  const range = (key as { range?: readonly number[] } | null)?.range
  return range === undefined ? null : text.lastIndexOf('\n', (range[0] as number) - 1) + 1
}

function ended(segment: string): string {
  return segment.endsWith('\n') ? segment : `${segment}\n`
}
