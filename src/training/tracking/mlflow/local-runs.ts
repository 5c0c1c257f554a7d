import { lstat, readdir, readFile, stat } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { parse } from 'yaml'
import type { MetricPoint } from '../../../clients/mlflow/index.ts'

/** A run as MLflow's file store keeps it in a folder, usually `mlruns`. */
export interface LocalRun {
  readonly id: string
  readonly name: string
  readonly parent: string | null
  /** Milliseconds since 1970. */
  readonly startedAt: number
  readonly endedAt: number | null
  readonly status: 'FINISHED' | 'FAILED' | 'KILLED'
  readonly params: Readonly<Record<string, string>>
  /** Without those that MLflow sets itself, but for the note and what says where the code came from. */
  readonly tags: Readonly<Record<string, string>>
  readonly metrics: readonly MetricPoint[]
  /** Absolute folder; null where it has none. */
  readonly artifacts: string | null
}

const identifier = /^[0-9a-f]{32}$/
const statuses: Readonly<Record<string, LocalRun['status']>> = { 3: 'FINISHED', 4: 'FAILED', 5: 'KILLED' }
/** A file of a metric with more is left out; it is a million points. */
const mostBytes = 64 * 1024 ** 2

/** Runs in a folder of MLflow's file store that started in a span of time, oldest first; none where it is no such folder. */
export async function localRuns(folder: string, from: number, to: number): Promise<LocalRun[]> {
  const found: LocalRun[] = []
  for (const experiment of await folders(folder))
    for (const id of await folders(join(folder, experiment))) {
      if (!identifier.test(id)) continue
      const run = await readRun(join(folder, experiment, id), id).catch(() => null)
      if (run !== null && run.startedAt >= from && run.startedAt <= to) found.push(run)
    }
  return found.sort((one, other) => one.startedAt - other.startedAt)
}

async function readRun(folder: string, id: string): Promise<LocalRun | null> {
  const meta = parse(await readFile(join(folder, 'meta.yaml'), 'utf8')) as Record<string, unknown>
  if (meta.lifecycle_stage === 'deleted') return null
  const texts = async (kind: string) => {
    const values: Record<string, string> = {}
    for (const [key, file] of await filesIn(join(folder, kind))) values[key] = await readFile(file, 'utf8')
    return values
  }
  const metrics: MetricPoint[] = []
  for (const [key, file] of await filesIn(join(folder, 'metrics')))
    for (const line of (await readFile(file, 'utf8')).split('\n')) {
      const [at, value, step = '0'] = line.split(' ')
      if (at !== undefined && value !== undefined)
        metrics.push({ key, value: numberIn(value), step: Number(step), at: Number(at) })
    }
  const tags = await texts('tags')
  const artifacts = join(folder, 'artifacts')
  return {
    id,
    name: String(meta.run_name ?? tags['mlflow.runName'] ?? id),
    parent: tags['mlflow.parentRunId'] ?? null,
    startedAt: Number(meta.start_time),
    endedAt: typeof meta.end_time === 'number' ? meta.end_time : null,
    status: statuses[String(meta.status)] ?? 'KILLED',
    params: await texts('params'),
    tags: Object.fromEntries(
      Object.entries(tags).filter(
        ([key]) =>
          !key.startsWith('mlflow.') || key === 'mlflow.note.content' || key.startsWith('mlflow.source.'),
      ),
    ),
    metrics: metrics.filter(({ step, at }) => Number.isFinite(step) && Number.isFinite(at)),
    artifacts: (await folders(folder)).includes('artifacts') ? artifacts : null,
  }
}

/** Python's words for numbers that are none. */
function numberIn(text: string): number {
  if (/^[-+]?inf(inity)?$/i.test(text)) return text.startsWith('-') ? -Infinity : Infinity
  return Number(text)
}

async function folders(path: string): Promise<string[]> {
  const entries = await readdir(path, { withFileTypes: true }).catch(() => [])
  return entries.filter((entry) => entry.isDirectory()).map(({ name }) => name)
}

/** Path below the folder, with `/`, and the file; links are left out. */
async function filesIn(folder: string): Promise<[string, string][]> {
  if ((await lstat(folder).catch(() => null))?.isDirectory() !== true) return []
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files: [string, string][] = []
  for (const entry of entries) {
    const file = join(entry.parentPath, entry.name)
    if (!entry.isFile() || (await stat(file)).size > mostBytes) continue
    files.push([relative(folder, file).split(sep).join('/'), file])
  }
  return files.sort(([one], [other]) => (one < other ? -1 : 1))
}
