import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openEngine } from '../../../src/data/engine.ts'
import type { ColumnProfile, Review, RowDiff } from '../../../src/data/review/result.ts'
import { reviewData } from '../../../src/data/review/review.ts'
import { testServices } from '../../support/services.ts'

type Numbers = Pick<
  ColumnProfile,
  'missing' | 'distinct' | 'minimum' | 'maximum' | 'mean' | 'standardDeviation' | 'quantiles'
>

interface Pandas {
  readonly added: number
  readonly removed: number
  readonly changed: number
  readonly unchanged: number
  readonly columns: Record<string, number>
  readonly smallestRemoved: readonly number[]
  readonly smallestChangedS: readonly number[]
  readonly before: Record<string, Numbers>
  readonly after: Record<string, Numbers>
  readonly categories: Record<'before' | 'after', Record<string, number>>
}

const script = fileURLToPath(new URL('table_diff.py', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'mlops-review-'))
let pandas: Pandas
let review: Review
let rows: RowDiff

beforeAll(async () => {
  const python = process.env.MLOPS_TEST_PYTHON ?? '.venv/bin/python'
  pandas = JSON.parse(execFileSync(python, [script, folder]).toString('utf8')) as Pandas
  const engine = await openEngine(testServices(folder))
  review = await reviewData(engine, {
    before: ['before.parquet'],
    after: ['after.parquet'],
    key: ['id'],
    private: [],
    inputs: { before: 'before', after: 'after' },
  })
  rows = review.rows as RowDiff
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('the review agrees with pandas and NumPy', () => {
  it('on added, removed, changed and unchanged rows, column by column', () => {
    const { added, removed, changed, unchanged } = pandas
    expect(rows).toMatchObject({ added, removed, changed, unchanged })
    expect(Object.fromEntries(rows.columns.map(({ column, changed }) => [column, changed]))).toEqual(
      pandas.columns,
    )
  })

  it('on the rows with the smallest keys', () => {
    expect(rows.examples.removed.map(({ id }) => Number(id))).toEqual(pandas.smallestRemoved)
    const changed = rows.examples.changed.filter(({ column }) => column === 's')
    expect(changed.map(({ key }) => Number(key.id))).toEqual(pandas.smallestChangedS)
  })

  it.each(['before', 'after'] as const)('on the numbers of the version %s', (side) => {
    for (const [column, wanted] of Object.entries(pandas[side])) {
      const found = review.profiles.map((pair) => pair[side]!).find((profile) => profile.column === column)!
      const { missing, distinct, minimum, maximum } = wanted
      expect(found).toMatchObject({ missing, distinct, minimum, maximum })
      const numbers = (of: Numbers) => [of.mean!, of.standardDeviation!, ...of.quantiles!]
      for (const [i, number] of numbers(found).entries())
        expect(Math.abs(number / numbers(wanted)[i]! - 1)).toBeLessThan(1e-11)
    }
  })

  it('on the categories', () => {
    for (const side of ['before', 'after'] as const) {
      const bars = review.profiles.find((pair) => pair.after!.column === 's')![side]!.histogram!
      expect(Object.fromEntries(bars.map(({ label, count }) => [label, count]))).toEqual(
        pandas.categories[side],
      )
    }
  })
})

describe('a table too large to sort whole', () => {
  it('has counts and bounds of all rows, and quantiles that a sample gives, the same each time', async () => {
    const engine = await openEngine(testServices(folder))
    const session = await engine.open()
    const large = `SELECT range AS x, CASE WHEN range % 4 > 0 THEN sqrt(range) END AS y FROM range(2400000)`
    await session.execute(`COPY (${large}) TO '${join(folder, 'large.parquet')}' (FORMAT parquet)`)
    await session.close()
    const request = { after: ['large.parquet'], key: null, private: [], inputs: { before: 'b', after: 'a' } }
    const first = await reviewData(engine, { ...request, before: null })
    const [x, y] = first.profiles.map(({ after }) => after!)
    expect(x).toMatchObject({ rows: 2_400_000, minimum: 0, maximum: 2_399_999, missing: 0 })
    expect(y!.missing).toBe(600_000)
    for (const [i, share] of [0.05, 0.25, 0.5, 0.75, 0.95].entries()) {
      expect(Math.abs(x!.quantiles![i]! / 2_400_000 - share)).toBeLessThan(0.003)
      expect(Math.abs(y!.quantiles![i]! ** 2 / 2_400_000 - share)).toBeLessThan(0.003)
    }
    const counted = x!.histogram!.reduce((sum, { count }) => sum + count, 0)
    expect(Math.abs(counted / 2_400_000 - 1)).toBeLessThan(1e-4)
    expect(await reviewData(engine, { ...request, before: null })).toEqual(first)
  })
})
