import { readdir, stat } from 'node:fs/promises'
import { basename, extname } from 'node:path'
import { dvcliveSource } from './dvclive-source.ts'
import { fileBefore } from './file-tail.ts'
import { filesBelow } from './files-below.ts'
import { jsonSource } from './json-source.ts'
import { csvSource, jsonLinesSource } from './line-source.ts'
import type { MetricFormat, MetricSource } from './source.ts'

/**
 * The format of a metrics file or folder by its path and, where that does not say, by what is there. Null where it cannot
 * be known yet, as for a folder that is still empty.
 */
export async function detectFormat(path: string): Promise<MetricFormat | null> {
  const name = basename(path).toLowerCase()
  if (name.includes('tfevents')) return 'tensorboard'
  const byEnding = {
    '.jsonl': 'jsonl',
    '.ndjson': 'jsonl',
    '.csv': 'csv',
    '.tsv': 'csv',
    '.json': 'json',
  } as const
  const ending = extname(name)
  if (ending in byEnding) return byEnding[ending as keyof typeof byEnding]
  if (name === 'dvclive') return 'dvclive'
  const found = await stat(path).catch(() => null)
  if (found === null) return null
  if (found.isFile()) return 'jsonl'
  const names: string[] = await readdir(path).catch(() => [])
  if (names.includes('metrics.json') || names.includes('plots')) return 'dvclive'
  const events = await filesBelow(path, (inner) => basename(inner).includes('tfevents'))
  return events.length > 0 ? 'tensorboard' : null
}

/** @param passOver whether what is there already is of an earlier run */
export async function openSource(
  path: string,
  format: MetricFormat,
  passOver: boolean,
  onProblem: (problem: string) => void,
): Promise<MetricSource> {
  const before = async () => (passOver ? await fileBefore(path) : null)
  switch (format) {
    case 'jsonl':
      return jsonLinesSource(path, await before())
    case 'csv':
      return csvSource(path, await before())
    case 'json':
      return jsonSource(path, await before())
    case 'dvclive':
      return dvcliveSource(path, passOver)
    case 'tensorboard': {
      const { tensorboardSource } = await import('./tensorboard-source.ts')
      return tensorboardSource(path, passOver, onProblem)
    }
  }
}
