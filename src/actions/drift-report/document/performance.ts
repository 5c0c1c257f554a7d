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
import { code } from './wording.ts'

type Estimate = DriftPerformance['estimates'][number]

/** How good the model still is, a row a metric. */
export function performance({ performance: found }: DriftReport): Block[] {
  if (found === null) return []
  const { estimates, rows, predictions, notes } = found
  const estimated = estimates.every(({ source }) => source === 'estimated')
  const blocks: Block[] = [{ kind: 'heading', keep: 8, text: ['Is the model still as good?'] }]
  const told: Inline[] = notes.flatMap((note, at) => [at === 0 ? '' : ' ', ...sentence(note)])
  if (estimates.length === 0)
    return [
      ...blocks,
      { kind: 'paragraph', keep: 8, text: ['Not known yet. ', ...told] },
      ...saidAndMeant(found),
    ]
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
    ...saidAndMeant(found),
    ...(told.length === 0 ? [] : [{ kind: 'paragraph' as const, small: true, keep: 9, text: told }]),
  ]
}

/** How predictions are distributed, and what a score means. */
function saidAndMeant({ predictionDrift: said, calibration: meant }: DriftPerformance): Block[] {
  const items: Inline[][] = []
  if (said?.drifted)
    items.push([
      'Predictions ',
      code(said.column),
      ': ',
      ...sentence(said.findings[0] ?? 'they drifted.', 240),
    ])
  else if (said !== null && said.notComputable === null)
    items.push(['Predictions ', code(said.column), ' are distributed as on the reference.'])
  if (meant?.reference != null && meant.current !== null && meant.distance !== null) {
    const percent = (value: number) => `${(value * 100).toFixed(1)} %`
    const points = (value: number) => `${(value * 100).toFixed(1)} percentage points`
    const { reference, current } = meant
    const on = (line: typeof current) =>
      `${percent(line.meanScore)} said, ${percent(line.positives)} came true`
    const p = meant.pValue === null ? '' : `, ${writePValue(meant.pValue)}`
    items.push([
      meant.drifted
        ? `Calibration: a score stands for a chance that is ${points(meant.distance)} away from what it was (${points(meant.threshold)} count${p}). `
        : 'Calibration: a score stands for the chance that it did. ',
      `On the mean ${on(current)}; on the reference ${on(reference)}.`,
    ])
  }
  return items.length === 0 ? [] : [{ kind: 'list', keep: 9, items }]
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
