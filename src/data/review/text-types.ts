import type { Session } from '../session.ts'
import { identifier } from '../sql.ts'
import { isDecimal, isFloat, isInteger } from './column-types.ts'

/** Rows that decide which types are worth asking all rows for. */
const firstRows = 10_000

/** Columns looked at in one statement. */
const columnsAtOnce = 100

/** Types that a text column without a hint can turn out to be, narrowest first. */
const narrowing = ['BOOLEAN', 'BIGINT', 'HUGEINT', 'DOUBLE', 'DATE', 'TIMESTAMP', 'TIMESTAMP WITH TIME ZONE']

/**
 * The type that every value of a text column reads as without a loss: `007` and `1_000` stay text, `1.5` is no whole
 * number, a moment with an offset is no local time. Columns that read as nothing else are VARCHAR; a column without
 * any value is left out.
 * @param hints types of columns of the same names elsewhere, which win where every value reads as them
 */
export async function textTypes(
  session: Session,
  relation: string,
  columns: readonly string[],
  hints: ReadonlyMap<string, string>,
): Promise<Map<string, string>> {
  const types = new Map<string, string>()
  for (let at = 0; at < columns.length; at += columnsAtOnce) {
    const some = columns.slice(at, at + columnsAtOnce)
    const head = `(SELECT ${some.map(identifier).join(', ')} FROM ${relation} LIMIT ${firstRows})`
    const all = new Map(some.map((column) => [column, candidates(hints.get(column))]))
    const likely = await notRefuted(session, head, all)
    await confirm(
      session,
      relation,
      new Map([...likely].map(([column, found]) => [column, found.types])),
      types,
    )
  }
  return types
}

/** Asks all rows for the narrowest type that is left, and for the next one only where these refute it. */
async function confirm(
  session: Session,
  relation: string,
  left: ReadonlyMap<string, readonly string[]>,
  types: Map<string, string>,
): Promise<void> {
  const first = new Map([...left].map(([column, found]) => [column, found.slice(0, 1)]))
  const answers = await notRefuted(session, relation, first)
  const next = new Map<string, readonly string[]>()
  for (const [column, { values, types: found }] of answers) {
    const rest = left.get(column)!.slice(1)
    if (values === 0) continue
    if (found[0] !== undefined || rest.length === 0) types.set(column, found[0] ?? 'VARCHAR')
    else next.set(column, rest)
  }
  if (next.size > 0) await confirm(session, relation, next, types)
}

function candidates(hint: string | undefined): string[] {
  if (hint === undefined) return narrowing
  return readsAs(hint, '') === null ? [] : [hint, ...narrowing.filter((type) => type !== hint)]
}

async function notRefuted(
  session: Session,
  source: string,
  asked: ReadonlyMap<string, readonly string[]>,
): Promise<Map<string, { values: number; types: string[] }>> {
  const expressions = [...asked].flatMap(([column, types]) => {
    const value = identifier(column)
    return [`count(${value})`, ...types.map((type) => `count_if(${readsAs(type, value)})`)]
  })
  const counts = expressions.map((expression) => `CAST(${expression} AS DOUBLE)`).join(', ')
  const found = (await session.rows(`SELECT ${counts} FROM ${source}`))[0] as number[]
  let at = 0
  return new Map(
    [...asked].map(([column, types]) => {
      const values = found[at++]!
      return [column, { values, types: types.filter(() => found[at++] === values) }]
    }),
  )
}

/** SQL that is true where a text is a value of the type and nothing is lost; null for types that are kept as text. */
export function readsAs(type: string, text: string): string | null {
  const cast = `TRY_CAST(${text} AS ${type})`
  const number = `TRY_CAST(${text} AS DOUBLE)`
  // DuckDB reads underscores in numbers; a zero or a plus in front is an identifier's, not a number's.
  const padded = `CASE WHEN ${text} < '1' THEN regexp_matches(${text}, '^([+]|-?0[^.eE])') ELSE false END`
  const plain = `${number} IS NOT NULL AND NOT contains(${text}, '_') AND NOT ${padded}`
  // Beyond the date, only an offset from UTC has these characters.
  const offset = `regexp_matches(substr(${text}, 11), '[Zz+-]')`
  if (type === 'BOOLEAN') return `lower(${text}) IN ('true', 'false')`
  if (isInteger(type) || type === 'DATE') return `CAST(${cast} AS VARCHAR) = ${text}`
  if (isFloat(type)) return plain
  if (isDecimal(type)) return `${plain} AND CAST(${cast} AS DOUBLE) = ${number}`
  if (type === 'TIMESTAMP WITH TIME ZONE')
    return `length(${text}) >= 16 AND ${cast} IS NOT NULL AND ${offset}`
  if (/^TIMESTAMP(_S|_MS|_NS)?$/.test(type))
    return `length(${text}) >= 16 AND ${cast} IS NOT NULL AND NOT ${offset} AND ${sameMoment(type, text)}`
  if (type === 'TIME' || type === 'UUID') return `${cast} IS NOT NULL`
  return null
}

/** Coarser types round: only a text without a finer fraction is kept by them. */
function sameMoment(type: string, text: string): string {
  if (type === 'TIMESTAMP' || type === 'TIMESTAMP_NS') return 'true'
  return `CAST(TRY_CAST(${text} AS ${type}) AS TIMESTAMP) = TRY_CAST(${text} AS TIMESTAMP)`
}
