import { ConfigurationError, type Problem } from '../foundation/index.ts'
import type { Engine } from './engine.ts'
import { openTable, rawColumn, rawType, type Table } from './tables.ts'

/** How two files of predictions differ, row by row by id. */
export interface PredictionsDifference {
  /** Rows of either file. */
  readonly rows: number
  /** Rows that only one of them has. */
  readonly unmatched: number
  /** Matched rows in which any column differs. */
  readonly different: number
  /** Largest absolute difference of a number in a matched row; 0 where no number differs. */
  readonly largest: number
}

/**
 * Compares two files of predictions by id. Numbers are equal where their difference is at most `tolerance`; everything
 * else by its text.
 * @param id columns that identify a row; empty compares the rows in the order of the files
 * @throws ConfigurationError where a file cannot be read or has no such column
 */
export async function differenceOfPredictions(
  engine: Engine,
  files: { readonly first: string; readonly second: string },
  id: readonly string[],
  tolerance = 0,
): Promise<PredictionsDifference> {
  const session = await engine.open()
  try {
    const first = opened(await openTable(session, engine.workspace, 'candidate', [files.first]))
    const second = opened(await openTable(session, engine.workspace, 'champion', [files.second]))
    const shared = [...first.columns.keys()].filter((column) => second.columns.has(column))
    const values = shared.filter((column) => !id.includes(column))
    const onlyOne = first.columns.size + second.columns.size > 2 * shared.length
    const side = (table: Table) =>
      [
        id.length === 0
          ? 'row_number() OVER () AS row'
          : `concat_ws(chr(31), ${id.map((column) => `CAST(${rawColumn(table, column)} AS VARCHAR)`).join(', ')}) AS row`,
        ...values.map((column, at) => `${rawColumn(table, column)} AS v${at}`),
      ].join(', ')
    await session.execute(`CREATE TABLE a AS SELECT ${side(first)} FROM ${first.relation}`)
    await session.execute(`CREATE TABLE b AS SELECT ${side(second)} FROM ${second.relation}`)
    const numeric = values.map((column) => [first, second].every((table) => isNumber(rawType(table, column))))
    const apart = (at: number) =>
      numeric[at]
        ? `(abs(a.v${at}::DOUBLE - b.v${at}::DOUBLE) > ${tolerance} OR (a.v${at} IS NULL) <> (b.v${at} IS NULL))`
        : `a.v${at}::VARCHAR IS DISTINCT FROM b.v${at}::VARCHAR`
    const any = values.length === 0 ? 'false' : values.map((_, at) => apart(at)).join(' OR ')
    const gaps = values.flatMap((_, at) =>
      numeric[at] ? [`coalesce(abs(a.v${at}::DOUBLE - b.v${at}::DOUBLE), 0)`] : [],
    )
    const largest = gaps.length === 0 ? '0' : gaps.length === 1 ? gaps[0] : `greatest(${gaps.join(', ')})`
    const [[rows, unmatched, different, gap] = []] = await session.rows(`
      SELECT count(*)::DOUBLE,
        count(*) FILTER (a.row IS NULL OR b.row IS NULL)::DOUBLE,
        count(*) FILTER (a.row IS NOT NULL AND b.row IS NOT NULL AND (${onlyOne || any}))::DOUBLE,
        coalesce(max(${largest}) FILTER (a.row IS NOT NULL AND b.row IS NOT NULL), 0)::DOUBLE
      FROM a FULL OUTER JOIN b ON a.row = b.row`)
    return {
      rows: Number(rows),
      unmatched: Number(unmatched),
      different: Number(different),
      largest: Number(gap),
    }
  } finally {
    await session.close()
  }
}

function opened(table: Table | Problem[]): Table {
  if (Array.isArray(table)) throw new ConfigurationError(table)
  return table
}

function isNumber(type: string): boolean {
  return /^(U?(TINY|SMALL|BIG|HUGE)?INT(EGER)?|FLOAT|DOUBLE|DECIMAL)/.test(type)
}
