import { type Block, joined, type TableRow, writeCount } from '../../../report/index.ts'
import type { DriftReport, DriftSegment } from '../report-schema.ts'
import { amount, code } from './wording.ts'

/** In which groups of rows the drift is. */
export function segments({ segments: found, segmentsAsked, columns }: DriftReport): Block[] {
  if (segmentsAsked.length === 0) return []
  if (found.length === 0)
    return columns.some(({ drifted }) => drifted)
      ? [
          {
            kind: 'paragraph',
            keep: 20,
            text: [
              'No group by ',
              ...joined(segmentsAsked.slice(0, 5).map((column) => code(column))),
              ' drifted by itself.',
            ],
          },
        ]
      : []
  return [
    { kind: 'heading', keep: 15, text: ['Where the drift is'] },
    {
      kind: 'table',
      keep: 15,
      rowName: 'groups',
      textRows: 10,
      columns: [
        { title: ['Group'] },
        { title: ['Rows'], align: 'right' },
        { title: ['Drifted, the largest effect first'] },
      ],
      rows: found.slice(0, 200).map(rowOf),
    },
  ]
}

function rowOf({ column, value, rows, drifted }: DriftSegment, at: number): TableRow {
  const shown = drifted.slice(0, 3)
  const more = drifted.length - shown.length
  return {
    keep: Math.min(90, 15 + at),
    cells: [
      [code(column), ' = ', value === null ? '(missing)' : code(value)],
      [writeCount(rows.current)],
      [
        ...shown.flatMap(({ column: name, effect }, index) => [
          ...(index === 0 ? [] : [', ']),
          code(name),
          ` ${amount(effect.value)}`,
        ]),
        more > 0 ? ` and ${more} more` : '',
      ],
    ],
  }
}
