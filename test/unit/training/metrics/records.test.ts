import { appendFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { PbfWriter } from 'pbf'
import { describe, expect, it } from 'vitest'
import { crc32c, maskedCrc32c } from '../../../../src/training/metrics/crc32c.ts'
import { openSource } from '../../../../src/training/metrics/format.ts'
import { RecordCutter } from '../../../../src/training/metrics/tf-records.ts'
import { temporaryFolder } from '../../../support/folder.ts'

/** A TFRecord around some data, with its checksums. */
function record(data: Uint8Array): Buffer {
  const bytes = Buffer.alloc(16 + data.length)
  bytes.writeBigUInt64LE(BigInt(data.length), 0)
  bytes.writeUInt32LE(maskedCrc32c(bytes.subarray(0, 8)), 8)
  bytes.set(data, 12)
  bytes.writeUInt32LE(maskedCrc32c(data), 12 + data.length)
  return bytes
}

function scalarEvent(step: number, value: number): Buffer {
  const event = new PbfWriter()
  event.writeVarintField(2, step)
  event.writeMessage(
    5,
    (_, summary) => {
      summary.writeMessage(
        1,
        (__, entry) => {
          entry.writeStringField(1, 'loss')
          entry.writeFloatField(2, value)
        },
        null,
      )
    },
    null,
  )
  return record(event.finish())
}

describe('records of event files', () => {
  it('have the checksum of RFC 3720', () => {
    expect(crc32c(Buffer.from('123456789'))).toBe(0xe3069283)
    expect(crc32c(Buffer.alloc(32))).toBe(0x8a9136aa)
  })

  it('are found wherever the pieces are cut, large ones passed over', () => {
    const small = [Buffer.from('one'), Buffer.alloc(0), Buffer.from('three')]
    const bytes = Buffer.concat([
      record(small[0]!),
      record(Buffer.alloc(1024 * 1024 + 1)),
      record(small[1]!),
      record(small[2]!),
    ])
    for (const size of [5, 4096, bytes.length]) {
      const cutter = new RecordCutter()
      const found: Buffer[] = []
      for (let at = 0; at < bytes.length; at += size)
        cutter.cut(bytes.subarray(at, at + size), (record) => found.push(record))
      expect(found.map(String)).toEqual(small.map(String))
    }
  })

  it('that are damaged end the file, with a sentence, and what came before counts', async () => {
    const folder = temporaryFolder()
    const path = join(folder, 'events.out.tfevents.1.host')
    const damaged = scalarEvent(2, 0.5)
    damaged[15]! ^= 1
    writeFileSync(path, Buffer.concat([scalarEvent(1, 0.1), damaged, scalarEvent(3, 0.3)]))
    const problems: string[] = []
    const source = await openSource(folder, 'tensorboard', false, (problem) => problems.push(problem))
    const found: unknown[] = []
    await source.poll(({ at, values }) => void found.push([at.step, values.get('loss')]))
    appendFileSync(path, scalarEvent(4, 0.4))
    await source.finish(({ at, values }) => void found.push([at.step, values.get('loss')]))
    expect(found).toEqual([[1, 0.1]])
    expect(problems).toEqual([
      'events.out.tfevents.1.host is damaged and not followed any further: a record has a wrong checksum.',
    ])
  })
})
