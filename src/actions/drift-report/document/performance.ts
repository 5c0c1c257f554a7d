import {
  type Block,
  type Inline,
  quantity,
  sentence,
  type TableRow,
  type Tone,
  writeCount,
  writePValue,
} from '../../../report/index.ts'
import type { DriftPerformance, DriftReport } from '../report-schema.ts'

type Estimate = DriftPerformance['estimates'][number]

/** How good the model still is, a row a metric. */
export function performance({ performance: found }: DriftReport): Block[] {
  if (found === null) return []
  const { estimates, rows, predictions, notes } = found
  const estimated = estimates.every(({ source }) => source === 'estimated')
  const blocks: Block[] = [{ kind: 'heading', keep: 8, text: ['Is the model still as good?'] }]
  const told: Inline[] = notes.flatMap((note, at) => [at === 0 ? '' : ' ', ...sentence(note)])
  if (estimates.length === 0)
    return [...blocks, { kind: 'paragraph', keep: 8, text: ['Not known yet. ', ...told] }]
  return [
    ...blocks,
    {
      kind: 'table',
      keep: 8,
      rowName: 'metrics',
      columns: [
        { title: ['Metric'] },
        { title: [`Reference (${writeCount(rows.reference)})`], align: 'right' },
        { title: [`Now (${writeCount(estimated ? predictions : rows.current)})`], align: 'right' },
        { title: ['Change'], align: 'right' },
        { title: ['p'], align: 'right' },
      ],
      rows: estimates.map(rowOf),
    },
    ...(told.length === 0 ? [] : [{ kind: 'paragraph' as const, small: true, keep: 9, text: told }]),
  ]
}

const tones: Readonly<Record<Estimate['verdict'], Tone>> = {
  worse: 'bad',
  better: 'good',
  'as-good': 'neutral',
  'not-known': 'info',
}

function rowOf(one: Estimate): TableRow {
  const { reference, current } = one
  const written = quantityOf(one)
  const interval = ({ low, high }: Estimate['current']) =>
    low === null || high === null ? '' : ` ${written.range(low, high)}`
  return {
    keep: one.verdict === 'worse' ? 'always' : 8,
    cells: [
      [
        { tone: tones[one.verdict], text: '' },
        ' ',
        one.title,
        one.source === 'estimated' ? ' (estimated)' : '',
      ],
      [written.levelInColumn(reference.estimate), interval(reference)],
      [written.levelInColumn(current.estimate), interval(current)],
      [written.change(current.estimate - reference.estimate)],
      [one.pValue === null ? '' : writePValue(one.pValue).replace('p = ', '').replace('p < ', '< ')],
    ],
  }
}

/** How a metric is written: no more digits than its interval supports. */
export function quantityOf({ unit, reference, current }: Pick<Estimate, 'unit' | 'reference' | 'current'>) {
  const halves = [reference, current].flatMap(({ low, high }) =>
    low === null || high === null ? [] : [(high - low) / 2],
  )
  return quantity({
    unit,
    halfWidth: halves.length === 0 ? null : Math.max(...halves),
    values: [reference.estimate, current.estimate],
  })
}
