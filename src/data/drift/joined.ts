import type { Engine } from '../engine.ts'
import { isMoment } from '../review/column-types.ts'
import { findVersion, openVersions, type Version } from '../review/version.ts'
import { identifier, literal } from '../sql.ts'
import { missingTexts } from './open.ts'

/** Columns that are added to the rows; no name from outside begins so. */
export const secondColumn = 'mlops second'
export const windowColumn = 'mlops window'

const day = 86_400
/** Windows begin on Mondays where they are weeks: 1970-01-05 was one. */
const origin = 4 * day
/** Most windows that are told apart; of more the last ones are. */
const mostWindows = 150

export interface RowSources {
  /** Files of the rows. */
  readonly base: readonly string[]
  /** Files with more columns of the same rows, found by `id`; the first that has a column gives it. */
  readonly beside: readonly (readonly string[])[]
  readonly id: readonly string[]
  /** Column of labels: it is taken from wherever it is known. */
  readonly label?: string | undefined
  /** Column that says when a row came. */
  readonly time?: string | undefined
  /** Length of windows in seconds; null: as the rows suggest. */
  readonly every: number | null
  /** Absolute path of the Parquet file that is written. */
  readonly to: string
}

export interface JoinedRows {
  readonly path: string
  readonly rows: number
  /** Name to DuckDB type, without those that are added. */
  readonly columns: ReadonlyMap<string, string>
  /** Length of the windows in seconds; null where no time is known. */
  readonly every: number | null
  /** Beginnings of the windows in seconds since 1970, in order. */
  readonly windows: readonly number[]
}

/**
 * Writes rows with what other files know of them, each with its second and the beginning of its window. Windows lie on a grid that is
 * the same for every run, so that those of one run continue those of the run before.
 * @throws ConfigurationError where a file cannot be read
 */
export async function joinRows(
  engine: Engine,
  { base, beside, id, label, time, every, to }: RowSources,
): Promise<JoinedRows> {
  const session = await engine.open()
  try {
    const sets = [base, ...beside].filter((patterns) => patterns.length > 0)
    const files = []
    for (const patterns of sets) files.push(await findVersion(session, engine.workspace, patterns, 'rows'))
    const [first, ...rest] = await openVersions(session, engine.workspace, files, {
      missing: missingTexts,
      lenient: true,
    })
    if (first === undefined) throw new Error('there are always files of the rows')
    const hasId = (version: Version) => id.length > 0 && id.every((name) => version.columns.has(name))
    const others = hasId(first) ? rest.filter(hasId) : []
    const columns = new Map(first.columns)
    const added: string[] = []
    for (const [at, { columns: own }] of others.entries())
      for (const [name, type] of own) {
        if (columns.has(name)) continue
        columns.set(name, type)
        added.push(`s${at}.${identifier(name)}`)
      }
    const known = label === undefined ? [] : labelsOf(label, first, others)
    const replaced =
      label === undefined || known.length < 2 || !first.columns.has(label)
        ? ''
        : ` REPLACE (coalesce(${known.join(', ')}) AS ${identifier(label)})`
    const joins = others.map(({ relation }, at) => {
      const key = id.map((name) => identifier(name))
      const on = key.map((name) => `CAST(b.${name} AS VARCHAR) = CAST(s${at}.${name} AS VARCHAR)`)
      return ` LEFT JOIN (SELECT DISTINCT ON (${key.join(', ')}) * FROM ${relation}) s${at} ON ${on.join(' AND ')}`
    })
    const timed = time !== undefined && isMoment(columns.get(time) ?? '')
    const second = timed
      ? `CAST(floor(epoch(CAST(${identifier(time)} AS TIMESTAMPTZ))) AS BIGINT)`
      : 'NULL::BIGINT'
    const joined = `SELECT b.*${replaced}${added.map((sql) => `, ${sql}`).join('')} FROM ${first.relation} b${joins.join('')}`
    await session.execute(
      `CREATE TEMP VIEW joined AS SELECT *, ${second} AS ${identifier(secondColumn)} FROM (${joined})`,
    )
    const length = timed ? (every ?? (await lengthFor(session))) : null
    const begin =
      length === null
        ? 'NULL::BIGINT'
        : `CAST(floor((${identifier(secondColumn)} - ${origin}) / ${length}) * ${length} + ${origin} AS BIGINT)`
    const found =
      length === null
        ? []
        : await session.rows(
            `SELECT DISTINCT CAST(${begin} AS DOUBLE) AS w FROM joined WHERE ${identifier(secondColumn)} IS NOT NULL ORDER BY w DESC LIMIT ${mostWindows}`,
          )
    const windows = found.map(([at]) => Number(at)).reverse()
    const kept = windows[0] === undefined ? begin : `CASE WHEN ${begin} >= ${windows[0]} THEN ${begin} END`
    await session.execute(
      `COPY (SELECT *, CAST(${kept} AS VARCHAR) AS ${identifier(windowColumn)} FROM joined) TO ${literal(to)} (FORMAT parquet)`,
    )
    const [[rows] = []] = await session.rows(`SELECT count(*)::DOUBLE FROM read_parquet(${literal(to)})`)
    return { path: to, rows: Number(rows), columns, every: length, windows }
  } finally {
    await session.close()
  }
}

/** SQL of the labels of all that have some of the same type, later ones first: they are newer than the predictions. */
function labelsOf(label: string, first: Version, others: readonly Version[]): string[] {
  const sides = [...others.map((version, at) => ({ version, name: `s${at}` })), { version: first, name: 'b' }]
  const type = first.columns.get(label)
  return sides
    .filter(({ version }) => version.columns.get(label) === type)
    .map(({ name }) => `${name}.${identifier(label)}`)
}

/** Rows that a week should have to be a window of its own. */
const enoughRows = 200

/** A day for less than three weeks of rows; else a week, or 28 days where weeks have few rows. */
async function lengthFor(session: { rows(sql: string): Promise<unknown[][]> }): Promise<number> {
  const at = identifier(secondColumn)
  const [[days, rows] = []] = await session.rows(
    `SELECT CAST((max(${at}) - min(${at})) / ${day} AS DOUBLE), count(${at})::DOUBLE FROM joined`,
  )
  if (typeof days !== 'number' || days < 21) return day
  return Number(rows) / (days / 7) >= enoughRows && days <= 7 * mostWindows ? 7 * day : 28 * day
}
