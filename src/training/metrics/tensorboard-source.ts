import { stat } from 'node:fs/promises'
import { basename, dirname, join, posix } from 'node:path'
import { messageOf } from '../../foundation/index.ts'
import { type FileBefore, FileTail, type Read } from './file-tail.ts'
import { folderSource } from './folder-source.ts'
import type { MetricSource, OnRecord } from './source.ts'
import { readEvent } from './tensorboard-event.ts'
import { RecordCutter } from './tf-records.ts'

/**
 * A log folder of TensorBoard, or one event file of it. Runs in folders below it are told apart by the folder's name.
 * @param onProblem called with a sentence where a file is damaged; it is not followed any further
 */
export async function tensorboardSource(
  path: string,
  passOver: boolean,
  onProblem: (problem: string) => void,
): Promise<MetricSource> {
  const isFile = (await stat(path).catch(() => null))?.isFile() ?? basename(path).includes('tfevents')
  const folder = isFile ? dirname(path) : path
  return folderSource(
    folder,
    (inner) => (isFile ? inner === basename(path) : basename(inner).includes('tfevents')),
    (inner, before) => eventFileSource(join(folder, inner), posix.dirname(inner), before, onProblem),
    passOver,
  )
}

function eventFileSource(
  path: string,
  run: string,
  before: FileBefore | null,
  onProblem: (problem: string) => void,
): MetricSource {
  const tail = new FileTail(path, before)
  let cutter = new RecordCutter()
  let damaged = false
  const follow = async (reads: AsyncIterable<Read>, onRecord: OnRecord) => {
    if (damaged) return
    try {
      for await (const { bytes, anew } of reads) {
        if (anew) cutter = new RecordCutter()
        cutter.cut(bytes, (record) => give(record, run, onRecord))
      }
    } catch (error) {
      damaged = true
      onProblem(`${basename(path)} is damaged and not followed any further: ${messageOf(error)}.`)
    }
  }
  return {
    poll: (onRecord) => follow(tail.read(), onRecord),
    async finish(onRecord) {
      await follow(tail.readRest(), onRecord)
      await tail.close()
    },
  }
}

function give(bytes: Buffer, run: string, onRecord: OnRecord): void {
  const { step, wallTime, scalars } = readEvent(bytes)
  if (scalars.length === 0) return
  const prefix = run === '.' ? '' : `${run}/`
  onRecord({
    values: new Map(scalars.map(({ tag, value }) => [prefix + tag, value])),
    at: { step, epoch: null },
    total: { step: null, epoch: null },
    timestamp: wallTime,
  })
}
