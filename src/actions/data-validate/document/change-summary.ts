import { type Inline, joined, writeCount } from '../../../report/index.ts'
import type { DatasetReading, Reading, Review } from './reading.ts'
import { code, name } from './wording.ts'

type SchemaChange = Review['schema'][number]
type Distribution = Review['distributions'][number]

export function isBreaking({ breaking }: SchemaChange): boolean {
  return breaking
}

/** Columns that moved further than chance explains, farthest first. */
export function moved(review: Review): readonly Distribution[] {
  return review.distributions.filter(({ size }) => size !== 'none')
}

export function isLarge({ size }: Distribution): boolean {
  return size === 'large'
}

/** The first three columns by name, and how many more. */
export function columnNames(changes: readonly { readonly column: string }[]): Inline[] {
  const distinct = [...new Set(changes.map(({ column }) => column))]
  const shown = distinct.slice(0, 3).map((column) => code(column))
  const more = distinct.length - shown.length
  return joined(more > 0 ? [...shown, `${writeCount(more)} more`] : shown)
}

/** `1,204 flights added, 3 removed, 58 changed`; null where rows were not matched or none differs. */
export function rowCounts({ rows }: Review, rowName: string): string | null {
  if ('notComputable' in rows) return null
  const counts = (['added', 'removed', 'changed'] as const).filter((kind) => rows[kind] > 0)
  if (counts.length === 0) return null
  return counts
    .map((kind, index) => `${writeCount(rows[kind])}${index === 0 ? ` ${name(rowName, 24)}` : ''} ${kind}`)
    .join(', ')
}

/** What changed since the base, in a sentence: rows, schema, the columns that moved. */
export function changeSentence({ datasets, report, several }: Reading): Inline[] {
  const compared = datasets.filter(({ review }) => review !== null)
  if (compared.length === 0) return []
  const base = report.provenance.baseCommit
  const since: Inline[] = base === null ? ['the base'] : [{ code: base.slice(0, 7) }]
  const differing = compared.filter(({ review }) => !review!.identical)
  if (differing.length === 0)
    return [
      compared.length === 1 ? 'The data is' : 'The data sets are',
      ' the same as at ',
      ...since,
      ', byte for byte.',
    ]
  const clauses = differing.slice(0, 3).map((one) => clause(one, several))
  return [
    'Since ',
    ...since,
    ': ',
    ...clauses.flatMap((one, index): Inline[] => (index === 0 ? one : ['; ', ...one])),
    '.',
  ]
}

function clause({ dataset, review }: DatasetReading, several: boolean): Inline[] {
  const rows = rowCounts(review!, dataset.rowName)
  const schema = review!.schema.length
  const columns = moved(review!)
  const parts: Inline[][] = [
    ...(rows === null ? sizes(review!) : [[rows]]),
    ...(schema === 0
      ? []
      : [[schema === 1 ? 'one change of the schema' : `${writeCount(schema)} changes of the schema`]]),
    ...(columns.length === 0 ? [] : [[...columnNames(columns), ' moved beyond chance']]),
  ]
  const said = parts.length === 0 ? [['other bytes, the same rows']] : parts
  return [
    ...(several ? [code(dataset.name), ' '] : []),
    ...said.flatMap((part, index): Inline[] => (index === 0 ? part : [', ', ...part])),
  ]
}

/** Without matched rows, how many there were and are. */
function sizes({ before, after, rows }: Review): Inline[][] {
  if (!('notComputable' in rows) || before.rows === after.rows) return []
  return [[`${writeCount(after.rows)} rows instead of ${writeCount(before.rows)}`]]
}
