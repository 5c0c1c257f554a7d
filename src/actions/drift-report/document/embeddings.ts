import {
  type Block,
  drawHistogram,
  sentence,
  shortened,
  type TableRow,
  writeCount,
} from '../../../report/index.ts'
import type { DriftColumn, DriftReport } from '../report-schema.ts'
import { code, effectText, inOrder, missingText, pText } from './wording.ts'

/** Embeddings of which the projection is drawn. */
const mostCharts = 6

/** Columns that are compared as one, with both sides along the direction in which the mean moved. */
export function embeddings({ columns, compat }: DriftReport): Block[] {
  const found = inOrder(columns.filter(({ kind }) => kind === 'embedding'))
  if (found.length === 0) return []
  return [
    { kind: 'heading', keep: 14, text: ['Embeddings'] },
    {
      kind: 'table',
      keep: 14,
      rowName: 'embeddings',
      textRows: 10,
      columns: [
        { title: ['Embedding'] },
        { title: ['Vectors'] },
        { title: [compat === null ? 'Effect' : 'Score'], align: 'right' },
        { title: [compat === null ? 'p' : 'Method'], align: compat === null ? 'right' : 'left' },
        { title: ['Missing'], align: 'right' },
        { title: ['Along the shift: reference → current'] },
      ],
      rows: found.map((one, at) => rowOf(one, compat, Math.min(90, 14 + at))),
    },
    ...charts(found),
  ]
}

function rowOf(one: DriftColumn, compat: DriftReport['compat'], keep: number): TableRow {
  const { column, drifted, critical, method, notComputable, distribution } = one
  const most = distribution === null ? 1 : Math.max(...distribution.reference, ...distribution.current)
  return {
    keep,
    cells: [
      [
        ...(drifted ? [{ tone: critical ? ('bad' as const) : ('warn' as const), text: '' }, ' '] : []),
        code(column),
        critical ? ' critical' : '',
      ],
      [vectorsText(one)],
      [effectText(one)],
      compat === null ? [pText(one)] : [{ code: method }],
      [missingText(one)],
      distribution === null
        ? sentence(notComputable ?? '', 160)
        : [drawHistogram(distribution.reference, most), ' → ', drawHistogram(distribution.current, most)],
    ],
  }
}

function vectorsText({ embedding }: DriftColumn): string {
  if (embedding === undefined || embedding.dimensions === null) return ''
  const { dimensions, compared } = embedding
  return `${writeCount(compared.reference)} and ${writeCount(compared.current)} of ${writeCount(dimensions)} numbers`
}

function charts(found: readonly DriftColumn[]): Block[] {
  const drawn = found.flatMap(({ column, distribution }): Block[] =>
    distribution === null
      ? []
      : [
          {
            kind: 'chart',
            chart: {
              type: 'bars',
              title: shortened(column, 48),
              x: { name: 'Position along the shift of the mean' },
              y: { name: 'Share of rows', min: 0 },
              categories: distribution.labels.map((label) => shortened(label, 24)),
              series: [
                { name: 'reference', values: distribution.reference },
                { name: 'current', values: distribution.current },
              ],
            },
          },
        ],
  )
  return drawn.length === 0 ? [] : [{ kind: 'only', in: 'html', blocks: drawn.slice(0, mostCharts) }]
}
