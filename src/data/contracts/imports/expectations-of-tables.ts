import { boundsOf, type Importer, labelsOf, names } from './expectation.ts'
import { sqlValue } from './sql-text.ts'

/** Counts rows that break `valid`, SQL over several columns. */
const ofRows =
  (
    say: (
      kwargs: Readonly<Record<string, unknown>>,
    ) => { columns: unknown; valid: (names: string[]) => string } | string,
  ): Importer =>
  (builder, expectation) => {
    if (typeof expectation.kwargs.mostly === 'number' && expectation.kwargs.mostly < 1)
      return 'a share of rows over several columns is not imported'
    const said = say(expectation.kwargs)
    if (typeof said === 'string') return said
    const columns = Array.isArray(said.columns) ? said.columns : []
    const quoted = names(...columns)
    if (quoted === null || quoted.length === 0) return 'it names no columns that a query can hold'
    for (const column of columns as string[]) builder.column(column)
    builder.query({
      ...labelsOf(expectation),
      column: null,
      query: `SELECT count(*) FROM \${object} WHERE NOT (${said.valid(quoted)})`,
      bounds: [{ operator: 'mustBe', value: 0 }],
    })
    return undefined
  }

/** Two columns compared; rows without values keep the rule as `ignore_row_if` says. */
const compared =
  (operator: (kwargs: Readonly<Record<string, unknown>>) => string) =>
  (kwargs: Readonly<Record<string, unknown>>) => ({
    columns: [kwargs.column_A, kwargs.column_B],
    valid: ([a, b]: string[]) => {
      const kept: Record<string, string> = {
        either_value_is_missing: 'true',
        neither: 'false',
        never: 'false',
      }
      const missing = kept[String(kwargs.ignore_row_if)] ?? `${a} IS NULL AND ${b} IS NULL`
      return `coalesce(${a} ${operator(kwargs)} ${b}, ${missing})`
    },
  })

export const tableExpectations: Readonly<Record<string, Importer>> = {
  expect_table_row_count_to_be_between: (builder, expectation) => {
    const bounds = boundsOf(expectation)
    if (bounds === null) return 'it has no bounds'
    builder.rowCount(bounds, labelsOf(expectation))
    return undefined
  },
  expect_table_row_count_to_equal: (builder, expectation) => {
    const { value } = expectation.kwargs
    if (typeof value !== 'number') return 'it has no number'
    builder.rowCount([{ operator: 'mustBe', value }], labelsOf(expectation))
    return undefined
  },
  expect_compound_columns_to_be_unique: (builder, expectation) => {
    const columns = expectation.kwargs.column_list
    if (
      !Array.isArray(columns) ||
      !columns.every((column) => typeof column === 'string') ||
      columns.length === 0
    )
      return 'it names no columns'
    builder.uniqueTogether(columns, labelsOf(expectation))
    return undefined
  },
  expect_table_columns_to_match_set: (builder, expectation) => {
    const { column_set: columns, exact_match: exact } = expectation.kwargs
    if (!Array.isArray(columns) || !columns.every((column) => typeof column === 'string'))
      return 'it names no columns'
    for (const column of columns) builder.column(column)
    if (exact !== false) builder.noOtherColumns(labelsOf(expectation))
    return undefined
  },
  expect_table_columns_to_match_ordered_list: (builder, expectation) => {
    const columns = expectation.kwargs.column_list
    if (!Array.isArray(columns) || !columns.every((column) => typeof column === 'string'))
      return 'it names no columns'
    for (const column of columns) builder.column(column)
    builder.noOtherColumns(labelsOf(expectation))
    return 'the order of columns is not part of a contract; that they are there, and no others, is imported'
  },
  expect_column_pair_values_a_to_be_greater_than_b: ofRows(
    compared((kwargs) => (kwargs.or_equal === true ? '>=' : '>')),
  ),
  expect_column_pair_values_to_be_equal: ofRows(compared(() => '=')),
  expect_multicolumn_sum_to_equal: ofRows((kwargs) => {
    const { sum_total: total } = kwargs
    if (typeof total !== 'number') return 'it has no number'
    return { columns: kwargs.column_list, valid: (columns) => `${columns.join(' + ')} = ${sqlValue(total)}` }
  }),
  expect_select_column_values_to_be_unique_within_record: ofRows((kwargs) => ({
    columns: kwargs.column_list,
    valid: (columns) =>
      columns.flatMap((a, index) => columns.slice(index + 1).map((b) => `${a} <> ${b}`)).join(' AND ') ||
      'true',
  })),
  unexpected_rows_expectation: (builder, expectation) => {
    const { unexpected_rows_query: query } = expectation.kwargs
    if (typeof query !== 'string') return 'it has no query'
    const placed = query.trim().replace(/;$/, '').replaceAll('{batch}', '${object}')
    if (/(^|[^$])\{[A-Za-z_]/.test(placed)) return 'its query has placeholders beside `{batch}`'
    builder.query({
      ...labelsOf(expectation),
      column: null,
      query: `SELECT count(*) FROM (${placed}) AS unexpected`,
      bounds: [{ operator: 'mustBe', value: 0 }],
    })
    return undefined
  },
}
