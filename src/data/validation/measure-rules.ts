import type { MeasureCheck } from '../contracts/rule.ts'
import { literal } from '../sql.ts'
import { isTooMuch, keeps } from './bounds.ts'
import { type DataColumn, missing } from './data-set.ts'
import { repeatedKeys } from './key-rules.ts'
import { isNumericColumn, notMatching, notOneOf } from './value-rules.ts'
import { broken, known, met, type Outcome, type Scene, unknown, type Work } from './work.ts'

/** The metrics of the standard's library. Percentages are of all rows, 0 where there are none. */
export function measure(scene: Scene, check: MeasureCheck, columns: readonly DataColumn[]): Work {
  const concluded = (count: number, rows: number, failing: string | null, failingRows: number): Outcome => {
    const percent = check.unit === 'percent'
    // Rounded as datacontract-cli does, so that a bound such as 3.3 is not missed by the last digit.
    const value = percent ? (rows === 0 ? 0 : Math.round((count / rows) * 1e8) / 1e6) : count
    const outcome = keeps(value, check.bound) ? met(value) : broken(value)
    if (failing === null) return outcome
    const shows = outcome.status === 'broken' && isTooMuch(value, check.bound)
    return {
      ...outcome,
      failingRows: outcome.status === 'met' || shows ? failingRows : null,
      failing: shows ? failing : null,
    }
  }
  if (check.metric === 'rowCount') {
    return { how: 'aggregates', values: [], conclude: (_, rows) => concluded(rows, rows, null, 0) }
  }
  if (check.metric === 'duplicateValues') {
    return {
      how: 'alone',
      async judge(rows) {
        const { keys, rows: repeated, failing } = await repeatedKeys(scene, columns)
        return concluded(keys, rows, failing, repeated)
      },
    }
  }
  const [column] = columns
  if (column === undefined) return known(unknown('the rule names no column'))
  const condition = conditionOf(check, column)
  if (typeof condition === 'string') return known(unknown(condition))
  const { failing, alone } = condition
  return {
    how: 'aggregates',
    values: [`count_if(${failing})`],
    alone,
    conclude: ([count], rows) => concluded(count ?? 0, rows, failing, count ?? 0),
  }
}

function conditionOf(check: MeasureCheck, column: DataColumn): { failing: string; alone: boolean } | string {
  const absent = missing(column)
  if (check.metric === 'nullValues') return { failing: absent, alone: false }
  const isMissing = [absent, ...countedAsMissing(check, column)].join(' OR ')
  if (check.metric === 'missingValues') return { failing: isMissing, alone: false }
  const conditions = [
    ...(check.validValues === null ? [] : [notOneOf(column, check.validValues)]),
    ...(check.pattern === null ? [] : [notMatching(column, check.pattern)]),
  ]
  const wrong = conditions.find((condition) => typeof condition === 'string')
  if (wrong !== undefined) return wrong
  const parts = conditions.map((condition) =>
    typeof condition === 'string' ? condition : `(${condition.failing})`,
  )
  if (column.unread !== null) parts.push(`${column.unread} IS NOT NULL`)
  const alone = conditions.some((condition) => typeof condition !== 'string' && condition.alone)
  return { failing: parts.length === 0 ? 'false' : `NOT (${isMissing}) AND (${parts.join(' OR ')})`, alone }
}

/** Numbers are looked for as numbers, everything else in the text of the value as it was written. */
function countedAsMissing({ missingValues }: MeasureCheck, column: DataColumn): string[] {
  const { sql, unread } = column
  const text = `CAST(${sql} AS VARCHAR)`
  const written = unread === null ? text : `coalesce(${unread}, ${text})`
  const values = missingValues.filter((value) => value !== null)
  const numbers = isNumericColumn(column) ? values.filter((value) => typeof value === 'number') : []
  const texts = values.filter((value) => !numbers.includes(value as number))
  return [
    ...(numbers.length === 0 ? [] : [`coalesce(${sql} IN (${numbers.join(', ')}), false)`]),
    ...(texts.length === 0
      ? []
      : [`coalesce(${written} IN (${texts.map((value) => literal(String(value))).join(', ')}), false)`]),
  ]
}
