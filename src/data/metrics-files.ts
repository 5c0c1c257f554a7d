import { readFile, stat } from 'node:fs/promises'
import { isAbsolute, resolve } from 'node:path'
import { LineCounter, parseDocument } from 'yaml'
import { ConfigurationError, messageOf, type Problem } from '../foundation/index.ts'
import { shown } from './files.ts'
import { type FileHash, hashFile } from './hashing.ts'

export interface MetricsFiles {
  /** By dotted name, one number a file in the order of the files; NaN and infinite ones as such. */
  readonly values: Readonly<Record<string, readonly number[]>>
  /** One a run. */
  readonly runNames: readonly string[]
  readonly files: readonly FileHash[]
  /** Values that are no numbers: names, versions, dates. */
  readonly ignored: number
  /** Metrics that some of the files lack: a mean over some runs only would be compared with one over all. */
  readonly incomplete: readonly string[]
}

const maximumBytes = 16 * 1024 * 1024

/**
 * Reads metrics files, JSON or YAML, one a run: nested mappings and lists become dotted names (`test.f1`, `folds.0`).
 * @throws ConfigurationError with the problems of all files
 */
export async function readMetricsFiles(
  paths: readonly string[],
  { workspace, input }: { readonly workspace: string; readonly input: string },
): Promise<MetricsFiles> {
  const problems: Problem[] = []
  const runs: Map<string, number>[] = []
  const files: FileHash[] = []
  let ignored = 0
  for (const path of paths) {
    const full = isAbsolute(path) ? path : resolve(workspace, path)
    const file = shown(workspace, full)
    const read = await readRun(full, file)
    if (Array.isArray(read)) problems.push(...read.map((problem) => ({ path: input, ...problem })))
    else {
      runs.push(read.values)
      ignored += read.ignored
      files.push({ ...(await hashFile(full)), path: file })
    }
  }
  if (paths.length === 0) problems.push({ path: input, message: 'no files are given' })
  if (problems.length > 0) throw new ConfigurationError(problems)
  const names = [...new Set(runs.flatMap((run) => [...run.keys()]))]
  const complete = names.filter((name) => runs.every((run) => run.has(name)))
  return {
    values: Object.fromEntries(complete.map((name) => [name, runs.map((run) => run.get(name) as number)])),
    runNames: files.map(({ path }) => path),
    files,
    ignored,
    incomplete: names.filter((name) => !complete.includes(name)),
  }
}

async function readRun(
  full: string,
  file: string,
): Promise<{ values: Map<string, number>; ignored: number } | Problem[]> {
  const found = await stat(full).catch(() => null)
  if (found === null || !found.isFile()) return [{ file, message: 'this file does not exist' }]
  if (found.size > maximumBytes) {
    const remedy = 'Name the file with the metrics, not one with predictions.'
    return [{ file, message: 'the file is too large for metrics (over 16 MiB)', remedy }]
  }
  const lines = new LineCounter()
  const document = parseDocument(await readFile(full, 'utf8'), { lineCounter: lines, merge: true })
  if (document.errors.length > 0) {
    const remedy = 'Write the metrics as JSON or YAML: names and numbers.'
    return document.errors.map(({ message, pos }) => {
      const { line, col } = lines.linePos(pos[0])
      return {
        file,
        line,
        column: col,
        message: message.split('\n')[0]?.replace(/ at line .*/, '') ?? '',
        remedy,
      }
    })
  }
  let data: unknown
  try {
    data = document.toJS({ maxAliasCount: 100 })
  } catch (error) {
    return [{ file, message: messageOf(error) }]
  }
  const flat = flatten(data)
  const problems = flat.repeated.map((name) => ({
    file,
    value: name,
    message: 'two values have this dotted name',
    remedy: 'Rename one of them.',
  }))
  if (problems.length > 0) return problems
  if (flat.values.size === 0) {
    const remedy = 'Write metrics as names and numbers, such as `{"roc_auc": 0.91}`.'
    return [{ file, message: 'there is no number in this file', remedy }]
  }
  return flat
}

/** How Python and JavaScript write what JSON cannot. */
const special: Readonly<Record<string, number>> = {
  nan: Number.NaN,
  infinity: Number.POSITIVE_INFINITY,
  inf: Number.POSITIVE_INFINITY,
  '-infinity': Number.NEGATIVE_INFINITY,
  '-inf': Number.NEGATIVE_INFINITY,
}

function flatten(data: unknown): { values: Map<string, number>; ignored: number; repeated: string[] } {
  const values = new Map<string, number>()
  const repeated: string[] = []
  let ignored = 0
  const visit = (value: unknown, name: string) => {
    if (typeof value === 'object' && value !== null && !(value instanceof Date)) {
      for (const [key, inner] of Object.entries(value)) visit(inner, name === '' ? key : `${name}.${key}`)
      return
    }
    const number =
      typeof value === 'number' ? value : typeof value === 'string' ? special[value.toLowerCase()] : undefined
    if (number === undefined) ignored++
    else if (values.has(name)) repeated.push(name)
    else values.set(name, number)
  }
  visit(data, '')
  return { values, ignored, repeated }
}
