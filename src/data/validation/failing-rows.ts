import { rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Rule } from '../contracts/rule.ts'
import type { Session } from '../session.ts'
import { identifier, literal } from '../sql.ts'
import { shorten } from '../tables.ts'
import { columnOf, type DataColumn, type DataSet, shownPath } from './data-set.ts'
import { draftOf } from './full-disk.ts'
import { freeName } from './parquet-set.ts'
import type { FailingRow } from './result.ts'
import { shownColumns } from './rule-columns.ts'
import { familyOf } from './stored-types.ts'

/** A rule with rows that break it. */
export interface BrokenRule {
  readonly rule: Rule
  /** SQL that is true for them. */
  readonly failing: string
}

/** DuckDB's time for planning grows with the square of the number of columns. */
const widest = 2000

/** Longest text of a value in a sample. */
const longestValue = 200

export interface FailingRowsOptions {
  readonly workspace: string
  /** Absolute path of the Parquet file; null when only samples are wanted. */
  readonly target: string | null
  readonly sampleRows: number
  readonly primaryKey: readonly string[]
  isPrivate(column: string): boolean
}

/**
 * Collects every row that breaks a rule, in one scan, into a Parquet file: the columns that are not private (of more
 * than 2,000 the key and those of the broken rules), then `mlops_file`, `mlops_row` (counted from 1, header not counted) and `mlops_rules`.
 *
 * @returns the first rows of every rule
 */
export async function collectFailingRows(
  session: Session,
  set: DataSet,
  rules: readonly BrokenRule[],
  options: FailingRowsOptions,
): Promise<ReadonlyMap<Rule, readonly FailingRow[]>> {
  const { workspace, sampleRows, isPrivate } = options
  const target = options.target ?? join(session.temporaryDirectory, 'failing.parquet')
  const names = set.columns.map(({ name }) => name)
  const file = freeName('mlops_file', names)
  const row = freeName('mlops_row', names)
  const broken = freeName('mlops_rules', names)
  const columns = keptColumns(set, rules, options)
  // Broken or not, for every rule; CASE keeps the conditions from being answered by what a footer says.
  const flags = rules.map((_, index) => identifier(freeName(`mlops_breaks_${index}`, names)))
  const flagged = rules.map(
    ({ failing }, index) => `CASE WHEN ${failing} THEN true ELSE false END AS ${flags[index]}`,
  )
  const ids = rules.map(({ rule }, index) => `CASE WHEN ${flags[index]} THEN ${literal(rule.id)} END`)
  const selected = [
    ...columns.map((column) => `${kept(column)} AS ${column.sql}`),
    `${set.path} AS ${identifier(file)}`,
    `${place(set)} AS ${identifier(row)}`,
  ]
  const found = `(SELECT ${[
    ...[...columns.map(({ sql }) => sql), identifier(file), identifier(row)],
    `list_filter([${ids.join(', ')}], lambda id: id IS NOT NULL) AS ${identifier(broken)}`,
  ].join(', ')} FROM (SELECT ${[...selected, ...flagged].join(', ')} FROM ${set.relation})
    WHERE ${flags.join(' OR ')})`
  const numbering = await rowNumbering(session, set, `found.${identifier(file)}`, `found.${identifier(row)}`)
  // Under another name until it is whole, so that nobody ever finds half of it.
  const draft = draftOf(target)
  const written = session.execute(
    `COPY (SELECT found.* REPLACE (${shownPath(`found.${identifier(file)}`, workspace)} AS ${identifier(file)},
       ${numbering.row} AS ${identifier(row)}) FROM ${found} found ${numbering.joins})
     TO ${literal(draft)} (FORMAT PARQUET, COMPRESSION ZSTD)`,
  )
  try {
    await written
    await rename(draft, target)
  } finally {
    await rm(draft, { force: true })
  }
  const samples = new Map<Rule, readonly FailingRow[]>()
  for (const { rule } of rules) {
    const wanted = [...new Set([...options.primaryKey, ...shownColumns(rule)])].flatMap(
      (name) => columnOf(set, name) ?? [],
    )
    const open = wanted.filter(({ name }) => !isPrivate(name))
    const texts = open.map(({ sql }) => `left(CAST(${sql} AS VARCHAR), ${longestValue + 1})`)
    const first = await session.rows(
      `SELECT ${[identifier(file), `CAST(${identifier(row)} AS DOUBLE)`, ...texts].join(', ')}
       FROM read_parquet(${literal(target)}) WHERE list_contains(${identifier(broken)}, ${literal(rule.id)})
       ORDER BY ${identifier(file)}, ${identifier(row)} LIMIT ${Math.max(0, Math.trunc(sampleRows))}`,
    )
    samples.set(
      rule,
      first.map(([path, number, ...values]) => ({
        file: path as string,
        row: number as number,
        values: Object.fromEntries(
          wanted.map((column) => [column.name, sampled(column, open, values as (string | null)[])]),
        ),
      })),
    )
  }
  return samples
}

/** SQL of a number that grows by one from row to row in every file, from 1 in the first. */
const place = ({ position }: DataSet) => (position === 'file_row_number' ? `${position} + 1` : position)

/** All columns that may be shown; of a very wide table the key and those of the broken rules. */
function keptColumns(
  set: DataSet,
  rules: readonly BrokenRule[],
  { primaryKey, isPrivate }: FailingRowsOptions,
): readonly DataColumn[] {
  const open = set.columns.filter(({ name }) => !isPrivate(name))
  if (open.length <= widest) return open
  const wanted = new Set([...primaryKey, ...rules.flatMap(({ rule }) => shownColumns(rule))])
  const found = new Set([...wanted].map((name) => columnOf(set, name)))
  return open.filter((column) => found.has(column))
}

function sampled(column: DataColumn, open: readonly DataColumn[], values: readonly (string | null)[]) {
  const index = open.indexOf(column)
  if (index === -1) return '‹private›'
  const value = values[index] ?? null
  return value === null ? null : shorten(value, longestValue)
}

/** A value as Parquet keeps it without loss; one that could not be read, as it was written. */
function kept({ sql, type, unread }: DataColumn): string {
  if (unread !== null) return `coalesce(${unread}, CAST(${sql} AS VARCHAR))`
  return /HUGEINT/.test(type) || familyOf(type) === 'other' ? `CAST(${sql} AS VARCHAR)` : sql
}

/**
 * SQL of the number of a row in its file. Where several text files became one, a file starts at its own first row, and
 * the lines that were no rows count too: what follows the n-th of them is n places further down. (A text file with line
 * breaks in its values and with bad lines may be off by these breaks: bad lines are known by line, not by row.)
 */
async function rowNumbering(
  session: Session,
  set: DataSet,
  path: string,
  row: string,
): Promise<{ readonly row: string; readonly joins: string }> {
  if (set.format === 'parquet' && set.position === 'file_row_number') return { row, joins: '' }
  await session.execute(
    `CREATE OR REPLACE TEMP TABLE mlops_file_starts AS SELECT path, min(place) - 1 AS before FROM (
       SELECT ${set.path} AS path, ${place(set)} AS place FROM ${set.relation}) GROUP BY path`,
  )
  const own = `${row} - starts.before`
  const starts = `JOIN mlops_file_starts starts ON starts.path = ${path}`
  if (set.rejects === null || set.badLines.count === 0) return { row: own, joins: starts }
  await session.execute(
    `CREATE OR REPLACE TEMP TABLE mlops_shifts AS
     SELECT path, row - times + 1 AS readable, max(times) AS shift FROM (
       SELECT path, row, row_number() OVER (PARTITION BY path ORDER BY row) AS times FROM ${set.rejects})
     GROUP BY ALL`,
  )
  return {
    row: `${own} + coalesce(shifts.shift, 0)`,
    joins: `${starts} ASOF LEFT JOIN mlops_shifts shifts ON shifts.path = ${path} AND ${own} >= shifts.readable`,
  }
}
