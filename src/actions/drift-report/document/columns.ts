import {
  type Block,
  counted,
  drawHistogram,
  type Inline,
  sentence,
  type TableBlock,
  type TableRow,
} from '../../../report/index.ts'
import type { DriftColumn, DriftReport } from '../report-schema.ts'
import { code, effectText, inOrder, missingText, pText } from './wording.ts'

/** Columns of the HTML table; the JSON report has all. */
const mostRows = 1000

/** The columns that drifted, then, folded, all the others. */
export function columnsTable(report: DriftReport): Block[] {
  const ordered = inOrder(report.columns.filter(({ kind }) => kind !== 'embedding'))
  const drifted = ordered.filter((column) => column.drifted)
  const rest = ordered.filter((column) => !column.drifted)
  const blocks: Block[] = []
  if (drifted.length > 0) blocks.push(table(report, drifted, 10))
  if (rest.length > 0)
    blocks.push({
      kind: 'details',
      keep: 40,
      summary: [
        { strong: [drifted.length === 0 ? 'All columns' : 'Columns that did not drift'] },
        `: ${counted(rest.length, 'column')}`,
      ],
      blocks: [table(report, rest, 60), ...left(rest.length)],
    })
  return blocks
}

function left(count: number): Block[] {
  if (count <= mostRows) return []
  return [
    {
      kind: 'paragraph',
      small: true,
      text: [`${counted(count - mostRows, 'more column')} in `, { code: 'drift-report.json' }, '.'],
    },
  ]
}

function table({ compat }: DriftReport, columns: readonly DriftColumn[], keep: number): TableBlock {
  return {
    kind: 'table',
    keep,
    rowName: 'columns',
    textRows: 40,
    columns: [
      { title: ['Column'] },
      { title: [compat === null ? 'Effect' : 'Score'], align: 'right' },
      { title: [compat === null ? 'p' : 'Method'], align: compat === null ? 'right' : 'left' },
      { title: ['Missing'], align: 'right' },
      { title: ['Reference → current'] },
    ],
    rows: columns.slice(0, mostRows).map((column, at) => rowOf(column, compat, Math.min(95, keep + at))),
  }
}

function rowOf(column: DriftColumn, compat: DriftReport['compat'], keep: number): TableRow {
  const sign: Inline[] = column.drifted
    ? [{ tone: column.critical ? 'bad' : 'warn', text: '' }, ' ']
    : column.notComputable !== null
      ? [{ tone: 'neutral', text: '' }, ' ']
      : []
  return {
    keep,
    cells: [
      [...sign, code(column.column), column.critical ? ' critical' : ''],
      [effectText(column)],
      compat === null ? [pText(column)] : [{ code: column.method }],
      [missingText(column)],
      shapes(column),
    ],
  }
}

/** Both distributions as bars over the same bins, or why there are none. */
function shapes({ distribution, notComputable, kind, drifted }: DriftColumn): Inline[] {
  if (notComputable !== null && !drifted) return sentence(notComputable, 120)
  if (distribution === null || distribution.labels.length < 2) return []
  const { reference, current } = distribution
  const most = Math.max(...reference, ...current)
  if (kind === 'numerical') return [drawHistogram(reference, most), ' → ', drawHistogram(current, most)]
  const top = reference
    .map((before, at) => ({ label: distribution.labels[at]!, before, now: current[at]! }))
    .sort((a, b) => Math.abs(b.now - b.before) - Math.abs(a.now - a.before))[0]
  return [
    drawHistogram(reference, most),
    ' → ',
    drawHistogram(current, most),
    ...(top === undefined || !drifted
      ? []
      : [
          ' ',
          code(top.label, 24),
          ` ${(top.before * 100).toFixed(0)} → ${(top.now * 100).toFixed(0)}\u00a0%`,
        ]),
  ]
}
