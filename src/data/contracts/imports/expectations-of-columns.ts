import type { Plain } from '../writing/draft.ts'
import {
  boundsOf,
  columnOf,
  type Expectation,
  type Importer,
  isScalar,
  labelsOf,
  scalars,
  shareOf,
} from './expectation.ts'
import { percent, typeOfBound } from './rule-shapes.ts'
import { sqlValue, sqlValues } from './sql-text.ts'

const property = '${property}'
const asText = `CAST(${property} AS VARCHAR)`

/** What an expectation says of one value. */
interface Said {
  readonly valid: string
  readonly options?: {
    readonly type: 'string' | 'number' | 'date' | 'timestamp'
    readonly lines: Record<string, Plain>
  }
  readonly values?: readonly (string | number | boolean)[]
  readonly pattern?: string
}

const ofValues =
  (say: (expectation: Expectation) => Said | string): Importer =>
  (builder, expectation) => {
    const column = columnOf(expectation)
    if (column === null) return 'it names no column'
    const said = say(expectation)
    if (typeof said === 'string') return said
    builder.valueRule({ ...labelsOf(expectation), column, share: shareOf(expectation), ...said })
    return undefined
  }

/** A number over the column, held to `min_value` and `max_value`. */
const ofNumber =
  (sql: string): Importer =>
  (builder, expectation) => {
    const column = columnOf(expectation)
    const bounds = boundsOf(expectation)
    if (column === null || bounds === null) return 'it is not held to numbers'
    builder.query({ ...labelsOf(expectation), column, query: `SELECT ${sql} FROM \${object}`, bounds })
    return undefined
  }

const ofMeasure =
  (sql: string): Importer =>
  (builder, expectation) => {
    const column = columnOf(expectation)
    if (column !== null && boundsOf(expectation) !== null && !builder.type(column, 'number'))
      return 'the column is no number'
    return ofNumber(sql)(builder, expectation)
  }

export const columnExpectations: Readonly<Record<string, Importer>> = {
  expect_column_to_exist: (_, expectation) =>
    expectation.kwargs.column_index == null ? undefined : 'the place of a column is not part of a contract',
  expect_column_values_to_not_be_null: (builder, expectation) => {
    const column = columnOf(expectation)
    if (column === null) return 'it names no column'
    const share = shareOf(expectation)
    if (share === 1 && expectation.severity === 'error') builder.flag(column, 'required')
    else {
      const most = { operator: 'mustBeLessOrEqualTo', value: percent(1 - share) }
      builder.nulls(column, most, 'percent', labelsOf(expectation))
    }
    return undefined
  },
  expect_column_values_to_be_null: (builder, expectation) => {
    const column = columnOf(expectation)
    if (column === null) return 'it names no column'
    const least = { operator: 'mustBeGreaterOrEqualTo', value: percent(shareOf(expectation)) }
    builder.nulls(column, least, 'percent', labelsOf(expectation))
    return undefined
  },
  expect_column_values_to_be_unique: (builder, expectation) => {
    const column = columnOf(expectation)
    if (column === null) return 'it names no column'
    if (shareOf(expectation) < 1 || expectation.severity === 'warning')
      return 'a contract counts values that repeat, not their share of the rows'
    builder.flag(column, 'unique')
    return undefined
  },
  expect_column_values_to_be_between: ofValues(between),
  expect_column_value_lengths_to_be_between: ofValues(({ kwargs }) =>
    lengths(kwargs.min_value, kwargs.max_value, kwargs),
  ),
  expect_column_value_lengths_to_equal: ofValues(({ kwargs }) => lengths(kwargs.value, kwargs.value, kwargs)),
  expect_column_values_to_be_in_set: ofValues(inSet),
  expect_column_distinct_values_to_be_in_set: ofValues(inSet),
  expect_column_values_to_not_be_in_set: ofValues(({ kwargs }) => {
    const values = scalars(kwargs.value_set)
    if (values === null || values.length === 0)
      return 'its set has values that are not texts, numbers or booleans'
    return { valid: `${property} NOT IN ${sqlValues(values)}` }
  }),
  expect_column_distinct_values_to_contain_set: containsSet,
  expect_column_distinct_values_to_equal_set: (builder, expectation) =>
    ofValues(inSet)(builder, expectation) ?? containsSet(builder, expectation),
  expect_column_values_to_match_regex: ofValues(({ kwargs }) => regexes([kwargs.regex], 'any')),
  expect_column_values_to_not_match_regex: ofValues(({ kwargs }) => regexes([kwargs.regex], 'none')),
  expect_column_values_to_match_regex_list: ofValues(({ kwargs }) =>
    regexes(kwargs.regex_list, kwargs.match_on === 'all' ? 'all' : 'any'),
  ),
  expect_column_values_to_not_match_regex_list: ofValues(({ kwargs }) => regexes(kwargs.regex_list, 'none')),
  expect_column_values_to_match_like_pattern: ofValues(({ kwargs }) => like(kwargs.like_pattern, '')),
  expect_column_values_to_not_match_like_pattern: ofValues(({ kwargs }) => like(kwargs.like_pattern, 'NOT ')),
  expect_column_values_to_match_strftime_format: ofValues(({ kwargs }) =>
    typeof kwargs.strftime_format === 'string'
      ? { valid: `try_strptime(${asText}, ${sqlValue(kwargs.strftime_format)}) IS NOT NULL` }
      : 'it has no format',
  ),
  expect_column_values_to_be_json_parseable: ofValues(() => ({ valid: `json_valid(${asText})` })),
  expect_column_mean_to_be_between: ofMeasure(`avg(${property})`),
  expect_column_median_to_be_between: ofMeasure(`median(${property})`),
  expect_column_stdev_to_be_between: ofMeasure(`stddev_samp(${property})`),
  expect_column_sum_to_be_between: ofMeasure(`sum(${property})`),
  expect_column_min_to_be_between: ofMeasure(`min(${property})`),
  expect_column_max_to_be_between: ofMeasure(`max(${property})`),
  expect_column_unique_value_count_to_be_between: ofNumber(`count(DISTINCT ${property})`),
  expect_column_proportion_of_unique_values_to_be_between: ofNumber(
    `count(DISTINCT ${property}) / count(${property})`,
  ),
  expect_column_proportion_of_non_null_values_to_be_between: ofNumber(`count(${property}) / count(*)`),
}

function between({ kwargs }: Expectation): Said | string {
  const { min_value: low = null, max_value: high = null } = kwargs
  const bounds = [low, high].filter((bound) => bound !== null)
  if (bounds.length === 0 || !bounds.every(isScalar)) return 'its bounds are not numbers or texts'
  const keys = {
    [kwargs.strict_min === true ? 'exclusiveMinimum' : 'minimum']: low as Plain,
    [kwargs.strict_max === true ? 'exclusiveMaximum' : 'maximum']: high as Plain,
  }
  const lines = Object.fromEntries(Object.entries(keys).filter(([, value]) => value !== null))
  const [type, ...others] = new Set(bounds.map(typeOfBound))
  const sides = [
    ...(isScalar(low) ? [`${property} ${kwargs.strict_min === true ? '>' : '>='} ${sqlValue(low)}`] : []),
    ...(isScalar(high) ? [`${property} ${kwargs.strict_max === true ? '<' : '<='} ${sqlValue(high)}`] : []),
  ]
  const valid = sides.join(' AND ')
  const usable = (type === 'number' || type === 'date' || type === 'timestamp') && others.length === 0
  return usable ? { valid, options: { type, lines } } : { valid }
}

function lengths(low: unknown, high: unknown, kwargs: Expectation['kwargs']): Said | string {
  const count = (value: unknown) => value == null || (Number.isInteger(value) && Number(value) >= 0)
  if (!count(low) || !count(high) || (low == null && high == null)) return 'its lengths are not whole numbers'
  const minimum = low == null ? null : Number(low) + (kwargs.strict_min === true ? 1 : 0)
  const maximum = high == null ? null : Number(high) - (kwargs.strict_max === true ? 1 : 0)
  const lines = {
    ...(minimum === null ? {} : { minLength: minimum }),
    ...(maximum === null ? {} : { maxLength: maximum }),
  }
  const valid = [
    ...(minimum === null ? [] : [`length(${asText}) >= ${minimum}`]),
    ...(maximum === null ? [] : [`length(${asText}) <= ${maximum}`]),
  ].join(' AND ')
  return maximum !== null && maximum < 0 ? { valid } : { valid, options: { type: 'string', lines } }
}

function inSet({ kwargs }: Expectation): Said | string {
  const values = scalars(kwargs.value_set)
  if (values === null || values.length === 0)
    return 'its set has values that are not texts, numbers or booleans'
  return { valid: `${property} IN ${sqlValues(values)}`, values }
}

function containsSet(...[builder, expectation]: Parameters<Importer>): string | undefined {
  const column = columnOf(expectation)
  const values = scalars(expectation.kwargs.value_set)
  if (column === null || values === null || values.length === 0)
    return 'its set has values that are not texts, numbers or booleans'
  const query = `SELECT count(DISTINCT ${property}) FROM \${object} WHERE ${property} IN ${sqlValues(values)}`
  const bounds = [{ operator: 'mustBe', value: new Set(values).size }]
  builder.query({ ...labelsOf(expectation), column, query, bounds })
  return undefined
}

function regexes(list: unknown, match: 'any' | 'all' | 'none'): Said | string {
  const patterns = Array.isArray(list) ? list.filter((pattern) => typeof pattern === 'string') : []
  if (patterns.length === 0) return 'it has no regular expression'
  const tests = patterns.map((pattern) => `regexp_matches(${asText}, ${sqlValue(pattern)})`)
  if (match === 'none') return { valid: `NOT (${tests.join(' OR ')})` }
  if (match === 'all' && patterns.length > 1) return { valid: tests.join(' AND ') }
  const pattern =
    patterns.length === 1 ? (patterns[0] as string) : patterns.map((each) => `(?:${each})`).join('|')
  return { valid: tests.join(' OR '), pattern }
}

function like(pattern: unknown, not: string): Said | string {
  return typeof pattern === 'string'
    ? { valid: `${asText} ${not}LIKE ${sqlValue(pattern)}` }
    : 'it has no pattern'
}
