import {
  type Block,
  type Inline,
  quantity,
  shortened,
  type TableBlock,
  writeCount,
} from '../../../report/index.ts'
import type { Check, Reading } from './reading.ts'

/** No line break inside a quantity. */
const space = '\u00a0'

/** Text from data, short enough for a table cell. */
export function name(text: string, limit = 48): string {
  return shortened(text, limit)
}

/** A name from data as code; empty ones are said, as code without a character shows nothing. */
export function code(text: string, limit = 48): Inline {
  if (text === '') return '(empty)'
  return text.trim() === '' ? '(blank)' : { code: name(text, limit) }
}

const ruleNames: Readonly<Record<Check['rule'], string>> = {
  present: 'present',
  'no-other-columns': 'no other columns',
  type: 'type',
  required: 'no missing values',
  unique: 'no value twice',
  'primary-key': 'primary key',
  'one-of': 'allowed values',
  pattern: 'pattern',
  range: 'range',
  length: 'length',
  format: 'format',
  measure: 'measure',
  sql: 'query',
  relationship: 'refers to rows that exist',
  freshness: 'freshness',
  'splits-disjoint': 'splits apart',
  'label-rate': 'label rate',
  'train-serve-skew': 'training as in serving',
  absent: 'not known before the prediction',
  'known-by': 'known at the prediction',
  distribution: 'distribution near the reference',
}

/** What kind of rule it is, in words. */
export function ruleName({ rule }: Check): string {
  return ruleNames[rule]
}

/** What the rule is about: the column, the data set where there are several. */
export function subject({ several }: Pick<Reading, 'several'>, { dataset, column }: Check): Inline[] {
  if (!several) return [column === null ? 'all columns' : code(column)]
  return column === null ? [code(dataset)] : [code(dataset), ' · ', code(column)]
}

/** `312 of 160,678 flights (0.19 %)`; null where no row breaks the rule, or it is not about single rows. */
export function failingRowsText(
  { datasets, rowNameOf }: Pick<Reading, 'datasets' | 'rowNameOf'>,
  { dataset, failingRows, failingShare }: Check,
): string | null {
  if (failingRows === null || failingRows === 0) return null
  const rows = datasets.find((one) => one.dataset.name === dataset)?.dataset.result.rows
  const of = rows === undefined ? '' : ` of ${writeCount(rows)}`
  const share = failingShare === null ? '' : ` (${percent(failingShare)})`
  return `${writeCount(failingRows)}${of} ${shortName(rowNameOf(dataset))}${share}`
}

/** What rows are called, where that is short enough for a sentence. */
export function shortName(rowName: string): string {
  return rowName.length <= 24 ? rowName : 'rows'
}

/** What was found, as text of a sentence. */
export function foundText({ observed }: Check): string | null {
  if (observed === null) return null
  return typeof observed === 'number' ? writeValue(observed) : name(observed, 120)
}

/** A share with two or three digits, never rounded to none or to all. */
export function percent(share: number): string {
  if (share > 0 && share < 0.0001) return `<${space}0.01${space}%`
  if (share < 1 && share > 0.9999) return `>${space}99.99${space}%`
  const value = share * 100
  return `${Number(value.toPrecision(value >= 10 ? 3 : 2))}${space}%`
}

/** A number as tables show it: four significant digits, whole numbers whole. */
export function writeValue(value: number): string {
  if (Number.isInteger(value) && Math.abs(value) < 1e15) return writeCount(value)
  return quantity({ values: [value] }).level(value)
}

/** `before → after`, or one of them where they are written alike. */
export function arrow(before: string, after: string): string {
  return before === after ? after : `${before}${space}→ ${after}`
}

/** `one file`, `3 files`. */
export function files(count: number): string {
  return count === 1 ? 'one file' : `${writeCount(count)} files`
}

/** What is left of `most` rows for each of several data sets, so that all of them fit the page. */
export function perDataset(most: number, datasets: number): number {
  return Math.max(10, Math.floor(most / datasets))
}

/** A table of at most `most` rows, and how many there are beyond: those are in the JSON report alone. */
export function capped(table: TableBlock, most: number): Block[] {
  const missing = table.rows.length - most
  if (missing <= 0) return [table]
  return [
    { ...table, rows: table.rows.slice(0, most) },
    {
      kind: 'paragraph',
      small: true,
      ...(table.keep === undefined ? {} : { keep: table.keep }),
      text: [
        `${writeCount(missing)} more ${table.rowName ?? 'rows'} are in `,
        { code: 'data-validate.json' },
        '.',
      ],
    },
  ]
}
