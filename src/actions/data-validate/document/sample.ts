import { type Block, type Inline, type TableRow, writeCount } from '../../../report/index.ts'
import type { Check, Reading } from './reading.ts'
import { code, ruleName, subject } from './wording.ts'

const most = { checks: 40, checksInText: 8, rows: 10, columns: 6 }

/** The first rows that break each rule, folded away. */
export function samples(reading: Reading): Block[] {
  const shown = [...reading.failing, ...reading.warned].filter(({ sample }) => sample.length > 0)
  if (shown.length === 0) return []
  const blocks = shown.slice(0, most.checks).map((check) => sample(reading, check))
  const beyond = blocks.slice(most.checksInText).flat()
  const left = shown.length - most.checks
  return [
    {
      kind: 'details',
      keep: 30,
      summary: [
        { strong: ['Rows that fail'] },
        `: the first of ${shown.length === 1 ? 'one rule' : `${writeCount(shown.length)} rules`}`,
      ],
      blocks: [
        ...blocks.slice(0, most.checksInText).flat(),
        ...(beyond.length === 0 ? [] : [{ kind: 'only', in: 'html', blocks: beyond } as const]),
        ...(left <= 0
          ? []
          : [
              {
                kind: 'paragraph',
                small: true,
                text: [`Rows of ${writeCount(left)} more rules are in `, { code: 'data-validate.json' }, '.'],
              } as const,
            ]),
      ],
    },
  ]
}

function sample(reading: Reading, check: Check): Block[] {
  const rows = check.sample.slice(0, most.rows)
  const all = [...new Set(rows.flatMap(({ values }) => Object.keys(values)))]
  // The column that the rule is about must be among those shown.
  const own = check.column !== null && all.includes(check.column) ? [check.column] : []
  const columns = [
    ...all.filter((column) => !own.includes(column)).slice(0, most.columns - own.length),
    ...own,
  ]
  return [
    {
      kind: 'paragraph',
      text: [...subject(reading, check), `: ${ruleName(check)}`],
    },
    {
      kind: 'table',
      rowName: 'rows',
      textRows: 3,
      columns: [{ title: ['Row'] }, ...columns.map((column) => ({ title: [code(column, 32)] }))],
      rows: rows.map(
        ({ file, row, values }): TableRow => ({
          keep: 32,
          cells: [[code(`${file}:${row}`, 60)], ...columns.map((column) => [valueText(values[column])])],
        }),
      ),
    },
  ]
}

/** A value as code, so that no value can pass for what is said about values. */
export function valueText(value: string | null | undefined): Inline {
  if (value === undefined) return '–'
  return value === null ? 'missing' : code(value, 40)
}
