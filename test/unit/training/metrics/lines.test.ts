import { appendFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import { openSource } from '../../../../src/training/metrics/format.ts'
import type { MetricRecord } from '../../../../src/training/metrics/record.ts'
import type { MetricFormat } from '../../../../src/training/metrics/source.ts'
import { temporaryFolder } from '../../../support/folder.ts'

let folder: string
let records: MetricRecord[]

beforeEach(() => {
  folder = temporaryFolder()
  records = []
})

async function open(name: string, format: MetricFormat, passOver = true) {
  const source = await openSource(join(folder, name), format, passOver, () => undefined)
  onTestFinished(() => source.finish(() => undefined))
  return source
}
const take = (record: MetricRecord) => void records.push(record)
const seen = () => records.map(({ at, values }) => [at.step ?? at.epoch, Object.fromEntries(values)])

describe('metrics.jsonl', () => {
  it('waits for the rest of a half-written line', async () => {
    const path = join(folder, 'm.jsonl')
    const source = await open('m.jsonl', 'jsonl')
    await source.poll(take)
    appendFileSync(path, '{"step": 1, "loss": 0.5}\n{"step": 2, "lo')
    await source.poll(take)
    expect(seen()).toEqual([[1, { loss: 0.5 }]])
    appendFileSync(path, 'ss": 0.25}')
    await source.finish(take)
    expect(seen()).toEqual([
      [1, { loss: 0.5 }],
      [2, { loss: 0.25 }],
    ])
  })

  it('may hold NaN and infinities as Python writes them, nested names, and lines that are none', async () => {
    writeFileSync(
      join(folder, 'm.jsonl'),
      [
        '{"epoch": 1, "train": {"loss": NaN}, "note": "Infinity, NaN \\" {"}',
        'starting…',
        '[1, 2]',
        '{"global_step": 7, "loss": -Infinity, "ok": true, "total_steps": 10, "timestamp": 1700000000.5}',
        '{"name": "accuracy", "value": 0.5, "step": 8}',
      ].join('\r\n'),
    )
    await (await open('m.jsonl', 'jsonl', false)).finish(take)
    expect(seen()).toEqual([
      [1, { 'train/loss': Number.NaN }],
      [7, { loss: Number.NEGATIVE_INFINITY }],
      [8, { accuracy: 0.5 }],
    ])
    expect(records[1]).toMatchObject({ total: { step: 10 }, timestamp: 1700000000500 })
  })

  it('counts records that do not say where they belong', async () => {
    writeFileSync(join(folder, 'm.jsonl'), '{"loss": 2}\n{"loss": 1}\n')
    await (await open('m.jsonl', 'jsonl', false)).finish(take)
    expect(seen()).toEqual([
      [0, { loss: 2 }],
      [1, { loss: 1 }],
    ])
  })

  it('passes over what an earlier run wrote, and reads what is added', async () => {
    writeFileSync(join(folder, 'm.jsonl'), '{"step": 900, "loss": 0.1}\n')
    const source = await open('m.jsonl', 'jsonl')
    await source.poll(take)
    appendFileSync(join(folder, 'm.jsonl'), '{"step": 1, "loss": 0.9}\n')
    await source.finish(take)
    expect(seen()).toEqual([[1, { loss: 0.9 }]])
  })

  it.each([
    ['cut short', (path: string) => writeFileSync(path, '{"step": 0, "loss": 3}\n')],
    [
      'replaced by another',
      (path: string) => {
        writeFileSync(`${path}.new`, '{"step": 0, "loss": 3}\n')
        renameSync(`${path}.new`, path)
      },
    ],
    [
      'written anew and longer',
      (path: string) => writeFileSync(path, `{"step": 0, "loss": 3}\n${' \n'.repeat(200)}`),
    ],
  ])('is read from the start when it is %s', async (_, rewrite) => {
    const path = join(folder, 'm.jsonl')
    writeFileSync(path, '{"step": 1, "loss": 1}\n{"step": 2, "loss": 0.5}\n{"step": 3, "lo')
    const source = await open('m.jsonl', 'jsonl', false)
    await source.poll(take)
    records = []
    rewrite(path)
    await source.poll(take)
    expect(seen()).toEqual([[0, { loss: 3 }]])
  })

  it('reads the last lines of a file that was turned over before it reads the new one', async () => {
    const path = join(folder, 'm.jsonl')
    writeFileSync(path, '{"step": 1, "loss": 1}\n')
    const source = await open('m.jsonl', 'jsonl', false)
    await source.poll(take)
    appendFileSync(path, '{"step": 2, "loss": 2}\n')
    renameSync(path, `${path}.1`)
    writeFileSync(path, '{"step": 3, "loss": 3}\n')
    await source.finish(take)
    expect(seen().map(([step]) => step)).toEqual([1, 2, 3])
  })

  it('is read again when a run wrote the very same as the one before it', async () => {
    const path = join(folder, 'm.jsonl')
    writeFileSync(path, '{"step": 1, "loss": 1}\n')
    const source = await open('m.jsonl', 'jsonl')
    await new Promise((resolve) => setTimeout(resolve, 20))
    writeFileSync(path, '{"step": 1, "loss": 1}\n')
    await source.finish(take)
    expect(seen()).toEqual([[1, { loss: 1 }]])
  })
})

describe('a table of metrics', () => {
  it('leaves out empty fields, as Lightning writes them', async () => {
    writeFileSync(
      join(folder, 'm.csv'),
      'epoch,step,train_loss,val_loss\n0,49,0.5,\n0,99,,0.4\n1,149,nan,inf\n',
    )
    await (await open('m.csv', 'csv', false)).finish(take)
    expect(seen()).toEqual([
      [49, { train_loss: 0.5 }],
      [99, { val_loss: 0.4 }],
      [149, { train_loss: Number.NaN, val_loss: Number.POSITIVE_INFINITY }],
    ])
  })

  it('may have spaces around its names, quotes, and other delimiters', async () => {
    writeFileSync(join(folder, 'm.csv'), '  epoch;  "box;loss" ; "say ""mAP"""\n 1;  0.5; 2\n')
    await (await open('m.csv', 'csv', false)).finish(take)
    expect(seen()).toEqual([[1, { 'box;loss': 0.5, 'say "mAP"': 2 }]])
  })

  it('keeps its header in mind when its rows are passed over', async () => {
    writeFileSync(join(folder, 'm.csv'), 'step,loss\n1,1\n')
    const source = await open('m.csv', 'csv')
    appendFileSync(join(folder, 'm.csv'), '2,0.5\n')
    await source.finish(take)
    expect(seen()).toEqual([[2, { loss: 0.5 }]])
  })

  it('is read anew when a column was added', async () => {
    writeFileSync(join(folder, 'm.csv'), 'step,loss\n1,1\n')
    const source = await open('m.csv', 'csv', false)
    await source.poll(take)
    writeFileSync(join(folder, 'm.csv'), 'step,loss,acc\n1,1,\n2,0.5,0.9\n')
    await source.finish(take)
    expect(seen().slice(1)).toEqual([
      [1, { loss: 1 }],
      [2, { loss: 0.5, acc: 0.9 }],
    ])
  })
})

describe('metrics.json', () => {
  it('gives a record for each state, and none for a half-written one', async () => {
    const path = join(folder, 'metrics.json')
    const source = await open('metrics.json', 'json')
    writeFileSync(path, '{"accuracy": 0.5}')
    await source.poll(take)
    writeFileSync(path, '{"accuracy": 0.')
    await source.poll(take)
    writeFileSync(path, '{"accuracy": 0.75, "auc": {"roc": NaN}}')
    await source.finish(take)
    expect(seen()).toEqual([
      [0, { accuracy: 0.5 }],
      [1, { accuracy: 0.75, 'auc/roc': Number.NaN }],
    ])
  })
})
