import { csvFields, delimiterOf } from './csv-row.ts'
import { type FileBefore, FileTail, type Read } from './file-tail.ts'
import { flatFields, parseLenientJson } from './json-text.ts'
import { LineCutter } from './line-cutter.ts'
import { type MetricRecord, recordOf } from './record.ts'
import type { MetricSource, OnRecord } from './source.ts'

/** Makes a record of a line, or null of one that is none, such as a header. */
type ReadLine = (line: string) => MetricRecord | null

/** `metrics.jsonl`: one JSON object a line. Records that do not say where they belong are counted from 0. */
export function jsonLinesSource(path: string, before: FileBefore | null): MetricSource {
  return lineSource(path, before, () => {
    const counted = countRecords()
    return (line) => {
      const fields = flatFields(parseLenientJson(line))
      return fields === null ? null : counted(recordOf(fields))
    }
  })
}

/**
 * CSV or TSV whose first line names the columns, as the loggers of Lightning, Keras and YOLO and DVCLive's plots have it.
 * @param rename gives a column's name in the run
 */
export function csvSource(
  path: string,
  before: FileBefore | null,
  rename: (column: string) => string = (column) => column,
): MetricSource {
  // the header is passed over together with the rows that were there before
  let passedOver = before?.head.toString('utf8').split('\n')[0] ?? null
  return lineSource(path, before, () => {
    let header = passedOver
    passedOver = null
    const counted = countRecords()
    return (line) => {
      if (line.trim() === '') return null
      if (header === null || header === line) {
        header = line
        return null
      }
      const delimiter = delimiterOf(header)
      const names = csvFields(header, delimiter)
      const fields = new Map<string, unknown>()
      for (const [index, text] of csvFields(line, delimiter).entries()) {
        const name = names[index]
        if (name !== undefined && text !== '') fields.set(placeName(name) ?? rename(name), numberOr(text))
      }
      return counted(recordOf(fields))
    }
  })
}

function lineSource(path: string, before: FileBefore | null, start: () => ReadLine): MetricSource {
  const tail = new FileTail(path, before)
  const cutter = new LineCutter()
  let readLine = start()
  const follow = async (reads: AsyncIterable<Read>, onRecord: OnRecord) => {
    for await (const { bytes, anew } of reads) {
      if (anew) {
        give(readLine(cutter.rest()), onRecord)
        readLine = start()
      }
      for (const line of cutter.cut(bytes)) give(readLine(line), onRecord)
    }
  }
  return {
    poll: (onRecord) => follow(tail.read(), onRecord),
    async finish(onRecord) {
      try {
        await follow(tail.readRest(), onRecord)
        give(readLine(cutter.rest()), onRecord)
      } finally {
        await tail.close()
      }
    },
  }
}

function give(record: MetricRecord | null, onRecord: OnRecord): void {
  if (record !== null) onRecord(record)
}

function countRecords(): (record: MetricRecord) => MetricRecord {
  let count = 0
  return (record) => {
    if (record.at.step !== null || record.at.epoch !== null || record.values.size === 0) return record
    return { ...record, at: { step: count++, epoch: null } }
  }
}

/** Columns that say where in the run a row belongs keep their name. */
function placeName(name: string): string | null {
  return /^(step|epoch|timestamp)$/.test(name) ? name : null
}

function numberOr(text: string): number | string {
  const infinite = /^([+-]?)inf(inity)?$/i.exec(text)
  if (infinite !== null) return infinite[1] === '-' ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY
  const number = Number(text)
  return Number.isNaN(number) && !/^[+-]?nan$/i.test(text) ? text : number
}
