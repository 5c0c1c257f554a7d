import { createHash, randomBytes } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { diskFailure } from '../versioning/failures.ts'
import type { DataWorkspace } from '../versioning/index.ts'
import { type LockedStage, lockedStage } from './lock.ts'
import { mappingText } from './lock-text.ts'
import { isList, isMap, type PyMap, type PyValue, sortedJson } from './python-values.ts'
import { readPythonYaml } from './python-yaml.ts'
import { runsAlways, type Stage } from './stage.ts'
import type { StageVersions } from './stage-record.ts'

/** Sizes do not name what a stage was made from. As DVC, also where a parameter happens to be called so. */
const sizes: ReadonlySet<string> = new Set(['size', 'nfiles'])

/** Whether what a stage makes is decided by what is known of it, so that an earlier run can stand for it. */
export function isRepeatable(
  stage: Stage,
  { deps, params }: Pick<StageVersions, 'deps' | 'params'>,
): boolean {
  if (runsAlways(stage) || stage.outs.length === 0 || stage.outs.some(({ persist }) => persist)) return false
  if (stage.deps.length + stage.params.length === 0) return false
  return (
    stage.deps.every(({ path }) => deps.has(path)) &&
    stage.params.every(({ path }) => (params.get(path)?.size ?? 0) > 0)
  )
}

/** Outputs that are neither kept in the cache nor metrics or plots would be lost: such runs are not remembered. */
export function isRemembered(stage: Stage): boolean {
  return stage.outs.every(({ cache, kind }) => cache || kind !== 'outs')
}

/**
 * The latest run of a stage from the same command, dependencies and parameters, or null. What is damaged is removed.
 * @param record of the stage, whose outputs do not matter
 */
export function rememberedRun(data: DataWorkspace, record: PyMap): LockedStage | null {
  const folder = folderOf(data, record)
  const [newest] = namesIn(folder)
    .map((name) => ({ name, time: statSync(join(folder, name), { throwIfNoEntry: false })?.mtimeMs ?? 0 }))
    .sort((a, b) => b.time - a.time)
  return newest === undefined ? null : readRun(join(folder, newest.name))
}

function readRun(file: string): LockedStage | null {
  const read = readPythonYaml(readFileSync(file, 'utf8'), file)
  try {
    if (!('problem' in read)) return lockedStage(read.value)
  } catch {
    // not an entry
  }
  rmSync(file, { force: true })
  return null
}

/**
 * Remembers a run under the hash of what it was made from, in DVC's layout: `runs/aa/<key>/<value>` of the cache.
 * @throws EnvironmentError when it cannot be written
 */
export function rememberRun(data: DataWorkspace, record: PyMap): void {
  const file = join(folderOf(data, record), digest(record))
  if (statSync(file, { throwIfNoEntry: false }) !== undefined && readRun(file) !== null) return
  const temporary = join(dirname(file), `.${randomBytes(8).toString('hex')}.tmp`)
  try {
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(temporary, mappingText(record, 0), { flag: 'wx' })
    renameSync(temporary, file)
  } catch (error) {
    rmSync(temporary, { force: true })
    throw diskFailure(error as NodeJS.ErrnoException, file)
  }
}

function folderOf(data: DataWorkspace, record: PyMap): string {
  const outs = record.get('outs')
  const paths = (isList(outs) ? outs : []).map(
    (out): PyValue => (isMap(out) ? (out.get('path') ?? null) : null),
  )
  const key = digest(new Map(record).set('outs', paths))
  return join(data.cache.folder, 'runs', key.slice(0, 2), key)
}

function digest(record: PyMap): string {
  return createHash('sha256').update(sortedJson(record, sizes)).digest('hex')
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder).filter((name) => /^[0-9a-f]{64}$/.test(name))
  } catch {
    return []
  }
}
