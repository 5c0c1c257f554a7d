import type { Engine } from '../engine.ts'
import { isDecimal, isFloat, isInteger, isText } from '../review/column-types.ts'
import type { Session } from '../session.ts'
import { identifier, literal } from '../sql.ts'
import { type JoinedRows, secondColumn } from './joined.ts'

/** Parts of a column of numbers, and categories that have a bin of their own. */
const parts = 10
const mostCategories = 40

export interface BinnedColumn {
  readonly name: string
  /** Column of the written files with the number of a row's bin, as text. */
  readonly binColumn: string
  readonly bins: number
}

export interface BinnedRows {
  readonly columns: readonly BinnedColumn[]
  readonly reference: string
  readonly current: string
}

/**
 * Writes both sides with the bin that each row has in each of some columns: tenths of the reference's numbers, its most frequent
 * categories, and one for missing values. Columns that a side lacks or holds as another type are left out.
 * @param from second from which current rows count; null: all
 * @param to absolute paths that are written
 */
export async function binRows(
  engine: Engine,
  { reference, current }: { readonly reference: JoinedRows; readonly current: JoinedRows },
  names: readonly string[],
  from: number | null,
  to: { readonly reference: string; readonly current: string },
): Promise<BinnedRows> {
  const session = await engine.open()
  try {
    const columns: BinnedColumn[] = []
    const selected: string[] = []
    for (const name of names) {
      const [before, now] = [reference.columns.get(name), current.columns.get(name)]
      if (before === undefined || now === undefined) continue
      const made = await binsOf(session, reference.path, name, before, now)
      if (made === null) continue
      const binColumn = `mlops bin ${columns.length}`
      columns.push({ name, binColumn, bins: made.bins })
      selected.push(`, CAST(${made.sql} AS VARCHAR) AS ${identifier(binColumn)}`)
    }
    const write = (side: JoinedRows, where: string, path: string) =>
      session.execute(
        `COPY (SELECT *${selected.join('')} FROM read_parquet(${literal(side.path)}) WHERE ${where}) TO ${literal(path)} (FORMAT parquet)`,
      )
    await write(reference, 'true', to.reference)
    await write(current, from === null ? 'true' : `${identifier(secondColumn)} >= ${from}`, to.current)
    return { columns, reference: to.reference, current: to.current }
  } finally {
    await session.close()
  }
}

const isNumber = (type: string) => isInteger(type) || isFloat(type) || isDecimal(type)
const isCategory = (type: string) => isText(type) || type === 'BOOLEAN'

async function binsOf(session: Session, path: string, name: string, before: string, now: string) {
  const column = identifier(name)
  const from = `FROM read_parquet(${literal(path)})`
  if (isNumber(before) && isNumber(now)) {
    const value = `CAST(${column} AS DOUBLE)`
    const missing = `(${column} IS NULL OR isnan(${value}))`
    const levels = Array.from({ length: parts - 1 }, (_, at) => (at + 1) / parts)
    const asked = levels.map((level) => `quantile_disc(${value}, ${level})`)
    const [found = []] = await session.rows(`SELECT ${asked.join(', ')} ${from} WHERE NOT ${missing}`)
    const edges = [...new Set(found.filter((edge): edge is number => typeof edge === 'number'))]
    const when = edges.map((edge, bin) => `WHEN ${value} <= CAST('${edge}' AS DOUBLE) THEN ${bin}`)
    const sql = `CASE WHEN ${missing} THEN ${edges.length + 1} ${when.join(' ')} ELSE ${edges.length} END`
    return { sql, bins: edges.length + 2 }
  }
  if (!isCategory(before) || !isCategory(now)) return null
  const value = `CAST(${column} AS VARCHAR)`
  const found = await session.rows(
    `SELECT ${value} AS v, count(*)::DOUBLE AS n ${from} WHERE ${column} IS NOT NULL GROUP BY v ORDER BY n DESC, v LIMIT ${mostCategories}`,
  )
  const when = found.map(([text], bin) => `WHEN ${literal(String(text))} THEN ${bin}`)
  const known =
    when.length === 0 ? `${found.length}` : `CASE ${value} ${when.join(' ')} ELSE ${found.length} END`
  return {
    sql: `CASE WHEN ${column} IS NULL THEN ${found.length + 1} ELSE ${known} END`,
    bins: found.length + 2,
  }
}

/** Scores of written rows and the bins that each row has, in one order; missing scores are NaN. */
export async function binnedScores(
  engine: Engine,
  path: string,
  score: string,
  columns: readonly BinnedColumn[],
): Promise<{ readonly scores: Float64Array; readonly bins: readonly Uint16Array[] }> {
  const session = await engine.open()
  try {
    const from = `FROM read_parquet(${literal(path)})`
    const [[rows] = []] = await session.rows(`SELECT count(*)::DOUBLE ${from}`)
    const scores = new Float64Array(Number(rows))
    const bins = columns.map(() => new Int32Array(Number(rows)))
    const selected = columns.map(({ binColumn }) => `CAST(${identifier(binColumn)} AS INTEGER)`)
    const value = `coalesce(CAST(${identifier(score)} AS DOUBLE), 'NaN'::DOUBLE)`
    await session.fill(`SELECT ${[value, ...selected].join(', ')} ${from}`, [scores, ...bins])
    return { scores, bins: bins.map((own) => Uint16Array.from(own)) }
  } finally {
    await session.close()
  }
}
