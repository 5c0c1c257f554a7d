import { expect, it } from 'vitest'
import {
  columnReader,
  type DriftSide,
  type DriftTable,
  type DriftValues,
  openDriftTables,
  type Session,
  sideOf,
  type Where,
} from '../../../../src/data/index.ts'
import { workbench } from '../workbench.ts'

const bench = workbench()

const texts = Array.from(
  { length: 60 },
  (_, at) => `CASE WHEN i % ${at + 2} = 1 THEN NULL ELSE 'v' || (i % ${at + 1}) END AS "text ${at}"`,
)
const numbers = Array.from({ length: 110 }, (_, at) => `i * ${at} + 0.5::DOUBLE AS "number ${at}"`)
const rows = `
  SELECT i AS whole, CASE WHEN i % 7 = 0 THEN NULL ELSE i END AS "some whole",
    CASE WHEN i % 5 = 0 THEN 'NaN'::DOUBLE WHEN i % 5 = 1 THEN NULL WHEN i % 5 = 2 THEN '-Infinity'::DOUBLE ELSE -i END AS "float",
    CAST(i / 4 AS DECIMAL(9, 2)) AS "decimal", i % 3 = 0 AS "flag", CAST(i % 2 AS VARCHAR)::ENUM('0', '1') AS "enum",
    CASE WHEN i % 4 = 0 THEN NULL ELSE DATE '2024-01-01' + CAST(i AS INTEGER) END AS "day", NULL::VARCHAR AS "none",
    CASE WHEN i % 3 = 0 THEN NULL ELSE 'g' || (i % 3) END AS "group", ${[...texts, ...numbers].join(', ')}
  FROM range(3000) r(i)`

async function opened(
  work: (session: Session, table: DriftTable, side: DriftSide) => Promise<void>,
): Promise<void> {
  await bench.copy('wide.parquet', rows)
  const session = await bench.engine.open()
  try {
    const files = { reference: null, current: ['wide.parquet'] }
    const { current } = await openDriftTables(session, bench.folder, files)
    await work(session, current, await sideOf(session, current))
  } finally {
    await session.close()
  }
}

/** Every column by a statement of its own. */
async function oneByOne(
  session: Session,
  { relation }: DriftTable,
  side: DriftSide,
  where: string,
): Promise<Map<string, DriftValues>> {
  const found = new Map<string, DriftValues>()
  for (const [column, { storage }] of side) {
    const all = await session.rows(`SELECT "${column}"::VARCHAR FROM ${relation} WHERE ${where}`)
    const present = all.flatMap(([value]) => (value === null ? [] : [String(value)]))
    if (storage === 'string' || storage === 'boolean') {
      const counts = new Map<string, number>()
      for (const value of present) counts.set(value, (counts.get(value) ?? 0) + 1)
      found.set(column, { type: 'categories', counts, missing: all.length - present.length })
      continue
    }
    const read = present.map((text) => (text === '-inf' ? Number.NEGATIVE_INFINITY : Number(text)))
    const values = Float64Array.from(
      storage === 'datetime' ? read.fill(0) : read.filter((value) => !Number.isNaN(value)),
    )
    const missing = all.length - values.length
    found.set(column, { type: 'numbers', values, missing, integers: storage === 'integer' && missing === 0 })
  }
  return found
}

const cases: [string, Where | null, string][] = [
  ['all rows', null, 'true'],
  ['rows with a value', { column: 'group', value: 'g2', rows: 1000 }, `"group" = 'g2'`],
  ['rows without one', { column: 'group', value: null, rows: 1000 }, `"group" IS NULL`],
]

it.each(cases)(
  'reads of many columns at once what a statement for each gives, of %s',
  async (_, where, sql) => {
    await opened(async (session, table, side) => {
      const names = [...side.keys()]
      const expected = await oneByOne(session, table, side, sql)
      const reader = columnReader(session, table, side, names, where)
      for (const column of names) expect(await reader.values(column), column).toEqual(expected.get(column))
      // asked for again, and in another order
      for (const column of ['number 3', 'text 7', 'day', ...names.slice(0, 12).reverse()])
        expect(await reader.values(column), column).toEqual(expected.get(column))
    })
  },
)

it('asks far fewer statements than there are columns, and gives each an array of its own', async () => {
  await opened(async (session, table, side) => {
    let statements = 0
    const counting: Session = {
      ...session,
      rows: (sql) => {
        statements += 1
        return session.rows(sql)
      },
      fill: (sql, into) => {
        statements += 1
        return session.fill(sql, into)
      },
    }
    const names = [...side.keys()]
    const reader = columnReader(counting, table, side, names)
    const buffers = new Set<ArrayBufferLike>()
    let numeric = 0
    for (const column of names) {
      const values = await reader.values(column)
      if (values.type !== 'numbers') continue
      numeric += 1
      buffers.add(values.values.buffer)
    }
    expect(buffers.size).toBe(numeric)
    expect(statements).toBeLessThan(names.length / 10)
  })
})
