import { type Block, type TableRow, writeCount } from '../../../report/index.ts'
import type { Review } from './reading.ts'
import { valueText } from './sample.ts'
import { capped, code, percent, perDataset } from './wording.ts'

type RowDiff = Exclude<Review['rows'], { readonly notComputable: string }>
type Row = RowDiff['examples']['added'][number]

const most = { columns: 100, examples: 10, shown: 6 }

/** Values that differ by column, and examples of what was changed, added and removed. */
export function rowChanges({ rows }: Review, datasets: number): Block[] {
  if ('notComputable' in rows) return []
  const matched = rows.changed + rows.unchanged
  const { changed, added, removed } = rows.examples
  return [
    ...(rows.columns.length === 0
      ? []
      : capped(
          {
            kind: 'table',
            rowName: 'columns',
            textRows: 10,
            columns: [
              { title: ['Column'] },
              { title: ['Changed values'], align: 'right' },
              { title: ['Of matched rows'], align: 'right' },
            ],
            rows: rows.columns.map(
              ({ column, changed: count }): TableRow => ({
                keep: 44,
                cells: [
                  [code(column)],
                  [writeCount(count)],
                  [matched === 0 ? '–' : percent(Math.min(1, count / matched))],
                ],
              }),
            ),
          },
          perDataset(most.columns, datasets),
        )),
    ...(changed.length === 0
      ? []
      : [
          {
            kind: 'table',
            rowName: 'changed values',
            textRows: 5,
            columns: [
              ...rows.key.slice(0, 3).map((column) => ({ title: [code(column, 32)] })),
              { title: ['Changed'] },
              { title: ['Before'] },
              { title: ['Now'] },
            ],
            rows: changed.slice(0, most.examples).map(
              ({ key, column, before, after }): TableRow => ({
                keep: 46,
                cells: [
                  ...rows.key.slice(0, 3).map((part) => [valueText(key[part])]),
                  [code(column)],
                  [valueText(before)],
                  [valueText(after)],
                ],
              }),
            ),
          } as const,
        ]),
    ...examples('Added, for example:', added),
    ...examples('Removed, for example:', removed),
  ]
}

function examples(title: string, rows: readonly Row[]): Block[] {
  if (rows.length === 0) return []
  const all = [...new Set(rows.flatMap((row) => Object.keys(row)))]
  const columns = all.slice(0, most.shown)
  const more = all.length - columns.length
  return [
    { kind: 'paragraph', keep: 47, text: [title] },
    {
      kind: 'table',
      keep: 47,
      textRows: 3,
      columns: columns.map((column) => ({ title: [code(column, 32)] })),
      rows: rows
        .slice(0, most.examples)
        .map((row): TableRow => ({ keep: 48, cells: columns.map((column) => [valueText(row[column])]) })),
    },
    ...(more === 0
      ? []
      : [
          {
            kind: 'paragraph',
            small: true,
            keep: 49,
            text: [`${writeCount(more)} more columns are in `, { code: 'data-validate.json' }, '.'],
          } as const,
        ]),
  ]
}
