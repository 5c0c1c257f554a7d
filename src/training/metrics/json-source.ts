import { readFile, stat } from 'node:fs/promises'
import type { FileBefore } from './file-tail.ts'
import { flatFields, parseLenientJson } from './json-text.ts'
import { recordOf } from './record.ts'
import type { MetricSource, OnRecord } from './source.ts'

const largestBytes = 4 * 1024 * 1024

/** One JSON object that is written anew each time, such as `metrics.json`: each state of it is a record. */
export function jsonSource(path: string, before: FileBefore | null): MetricSource {
  let seen = before === null ? '' : `${before.inode} ${before.bytes} ${before.modified}`
  let count = 0
  const poll = async (onRecord: OnRecord) => {
    const now = await stat(path).catch(() => null)
    if (now === null || !now.isFile() || now.size > largestBytes) return
    const state = `${now.ino} ${now.size} ${now.mtimeMs}`
    if (state === seen) return
    const fields = flatFields(parseLenientJson(await readFile(path, 'utf8').catch(() => '')))
    // half-written: looked at again
    if (fields === null) return
    seen = state
    const record = recordOf(fields)
    const nowhere = record.at.step === null && record.at.epoch === null
    onRecord(nowhere ? { ...record, at: { step: count++, epoch: null } } : record)
  }
  return { poll, finish: poll }
}
