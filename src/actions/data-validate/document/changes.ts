import {
  type Block,
  type Inline,
  joined,
  sentence,
  type TableRow,
  writeCount,
} from '../../../report/index.ts'
import { isBreaking, moved, rowCounts } from './change-summary.ts'
import { distributionTable } from './distributions.ts'
import { profileTable } from './profiles.ts'
import type { DatasetReading, Reading, Review } from './reading.ts'
import { rowChanges } from './row-changes.ts'
import { capped, code, files, name, perDataset } from './wording.ts'

const mostChanges = 200

/** Columns that may break code, in the open; everything else that changed is folded, a data set a fold. */
export function changes(reading: Reading): Block[] {
  return [...breakingChanges(reading), ...reading.datasets.flatMap((one) => datasetChanges(reading, one))]
}

function breakingChanges({ datasets, several }: Reading): Block[] {
  const rows = datasets.flatMap(({ dataset, review }) =>
    (review?.schema ?? [])
      .filter(isBreaking)
      .map((change) => schemaRow(change, several ? dataset.name : null, 6)),
  )
  return rows.length === 0 ? [] : schemaTable('Change that can break code', rows, mostChanges)
}

function datasetChanges(reading: Reading, { dataset, review }: DatasetReading): Block[] {
  if (review === null || review.identical) return []
  const count = reading.datasets.length
  const order = review.schema.toSorted((a, b) => Number(b.breaking) - Number(a.breaking))
  const blocks: Block[] = [
    { kind: 'paragraph', keep: 41, small: true, text: versions(reading, review) },
    ...(order.length === 0
      ? []
      : schemaTable(
          'Schema',
          order.map((change) => schemaRow(change, null, 42)),
          perDataset(mostChanges, count),
        )),
    ...rowChanges(review, count),
    ...distributionTable(review, count),
    ...profileTable(review, count),
  ]
  return [
    {
      kind: 'details',
      keep: 40,
      summary: [
        { strong: ['What changed in ', code(dataset.name)] },
        `: ${summary(review, dataset.rowName)}`,
      ],
      blocks,
    },
  ]
}

function summary(review: Review, rowName: string): string {
  const breaking = review.schema.filter(isBreaking).length
  const columns = moved(review).length
  const rows = rowCounts(review, rowName)
  const schema = review.schema.length
  const parts = [
    ...(schema === 0
      ? []
      : [
          `${writeCount(schema)} ${schema === 1 ? 'change' : 'changes'} of the schema${breaking === 0 ? ', none breaking' : `, ${writeCount(breaking)} breaking`}`,
        ]),
    ...(rows === null ? ['notComputable' in review.rows ? 'rows not matched' : 'no row differs'] : [rows]),
    columns === 0
      ? 'no column moved beyond chance'
      : `${writeCount(columns)} ${columns === 1 ? 'column' : 'columns'} moved`,
  ]
  return parts.join('; ')
}

/** What is compared with what. */
function versions({ report }: Reading, { before, after, rows }: Review): Inline[] {
  const base = report.provenance.baseCommit
  const size = ({ rows: count, bytes, files: list }: Review['before']) =>
    `${writeCount(count)} rows, ${writeCount(bytes)} bytes in ${files(list.length)}`
  const matched: Inline[] =
    'notComputable' in rows
      ? ['Rows are not matched: ', ...sentence(rows.notComputable, 240)]
      : ['Rows are matched by ', ...joined(rows.key.slice(0, 4).map((column) => code(column)))]
  return [
    'Before',
    ...(base === null ? [] : [' (', { code: base.slice(0, 7) }, ')']),
    `: ${size(before)}. Now: ${size(after)}. `,
    ...matched,
    '.',
  ]
}

function schemaTable(title: string, rows: readonly TableRow[], most: number): Block[] {
  return capped(
    {
      kind: 'table',
      rowName: 'changes of the schema',
      textRows: 20,
      columns: [
        { title: [title] },
        { title: ['Column'] },
        { title: ['Before'] },
        { title: ['Now'] },
        { title: ['Why'] },
      ],
      rows,
    },
    most,
  )
}

function schemaRow(change: Review['schema'][number], dataset: string | null, keep: number): TableRow {
  const { column, before, after, breaking, reason } = change
  return {
    keep: breaking ? keep : keep + 1,
    cells: [
      [{ tone: breaking ? 'warn' : 'info', text: change.change }],
      dataset === null ? [code(column)] : [code(dataset), ' · ', code(column)],
      [before === null ? '–' : name(before, 40)],
      [after === null ? '–' : name(after, 40)],
      sentence(reason, 200),
    ],
  }
}
