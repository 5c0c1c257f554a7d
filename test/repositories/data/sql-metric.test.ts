import { describe, expect, it } from 'vitest'
import type { SqlMetricResult } from '../../../src/data/index.ts'
import { said, workbench } from './workbench.ts'

const bench = workbench()

/** 1,000 rows with a late flag, two models' probabilities and a carrier. */
async function flights() {
  const rows = (model: number) =>
    `SELECT i AS id, (i * 7919) % 10 < 3 AS late, ((i * ${model}) % 1000) / 1000.0::DOUBLE AS p,
     CASE i % 3 WHEN 0 THEN 'UA' WHEN 1 THEN 'HA' END AS carrier FROM range(1000) t(i)`
  await bench.copy('a.parquet', rows(613))
  await bench.copy('b.parquet', rows(377))
}

const profit = 'sum(CASE WHEN p >= 0.4 AND late THEN 30 WHEN p >= 0.4 THEN -8 ELSE 0 END) / count(*)'
const compute = async (sql: string, options: object = {}) =>
  (await bench.compare({ label: 'late', sqlMetrics: [{ name: 'm', sql }], ...options })).sqlMetrics

const worth = (late: boolean, p: number) => (p >= 0.4 ? (late ? 30 : -8) : 0)

describe('a metric in SQL', () => {
  it('has the value of its expression for both models, on all rows and on every slice', async () => {
    await flights()
    const found = await compute(profit, { slices: [{ column: 'carrier' }] })
    const ids = Array.from({ length: 1000 }, (_, id) => id)
    const mean = (model: number, rows: number[]) =>
      rows.reduce((sum, i) => sum + worth((i * 7919) % 10 < 3, ((i * model) % 1000) / 1000), 0) / rows.length
    expect(found.map(({ slice }) => slice?.value ?? null)).toEqual([null, 'HA', 'UA', '(missing)'])
    for (const [index, remainder] of [null, 1, 0, 2].entries()) {
      const rows = ids.filter((id) => remainder === null || id % 3 === remainder)
      expect(found[index]!.candidate!.estimate).toBeCloseTo(mean(613, rows), 12)
      expect(found[index]!.champion!.estimate).toBeCloseTo(mean(377, rows), 12)
    }
  })

  it('leaves out each of 100 groups of ids, the same for both models, and every row once', async () => {
    await flights()
    const [rows] = await compute('count(*)')
    const away = rows!.candidate!.replicates.map((value) => 1000 - value)
    expect(away).toHaveLength(100)
    expect(away.reduce((sum, value) => sum + value, 0)).toBe(1000)
    expect(Math.min(...away)).toBeGreaterThan(0)
    const [sums] = await compute('sum(id)')
    expect(sums!.champion).toEqual(sums!.candidate)
    expect(sums!.candidate!.replicates.reduce((sum, value) => sum + (499_500 - value), 0)).toBe(499_500)
  })

  it.each([
    ['sum(p) / count(p) FILTER (late)', 'sum(p) / count_if(p IS NOT NULL AND late) + 0 * median(p)'],
    ['avg(p) FILTER (WHERE late) * 100', 'avg(p) FILTER (WHERE late) * 100 + 0 * median(p)'],
    ['max(p) - min(p)', 'max(p) - min(p) + 0 * median(p)'],
    ['(count(DISTINCT carrier) + sum(p))::INTEGER', 'count(DISTINCT carrier) + round(sum(p))'],
    ['CASE WHEN bool_or(late) THEN 1.5 END', '1.5 + 0 * median(p)'],
  ])('says the same put together from groups as in one pass: %s', async (parts, pass) => {
    await flights()
    const slices = { slices: [{ column: 'carrier' }] }
    const quick = await compute(parts, slices)
    const slow = await compute(pass, slices)
    const flat = (found: SqlMetricResult[] | readonly SqlMetricResult[]) =>
      found.flatMap(({ candidate, champion }) =>
        [candidate, champion].flatMap((each) => [each!.estimate, ...each!.replicates]),
      )
    const expected = flat(slow)
    expect(expected.length).toBeGreaterThan(700)
    for (const [index, value] of flat(quick).entries()) expect(value).toBeCloseTo(expected[index]!, 10)
  })

  it('sees columns of the holdout, and the text of CSV files by its type', async () => {
    await bench.text('c.csv', 'id,late,p\n1,true,0.5\n2,false,0.25\n3,true,1\n')
    await bench.text('h.csv', 'id,fare,day\n1,10.5,2026-01-01\n2,20,2026-01-03\n3,,2026-01-02\n')
    const found = await compute("sum(p * fare) + max(day - DATE '2026-01-01') + count_if(late)", {
      candidate: ['c.csv'],
      champion: null,
      holdout: ['h.csv'],
    })
    expect(found[0]!.candidate!.estimate).toBe(0.5 * 10.5 + 0.25 * 20 + 2 + 2)
    expect(found[0]!.champion).toBeNull()
    expect(found[0]!.reason).toBeUndefined()
  })

  it('is null with a reason where its value is NULL', async () => {
    await flights()
    const found = await compute("sum(p) FILTER (carrier = 'UA') / nullif(0, 0)")
    expect(found[0]).toMatchObject({ candidate: null, champion: null })
    expect(found[0]!.reason).toBe('the SQL is NULL for the candidate on these rows')
  })

  it.each([
    ['1); DROP TABLE joined; SELECT (2', 'Only SELECT statements'],
    ['sum(p)) FROM joined WHERE (late', 'it must be one expression'],
    ['sum(p), sum(p)', 'Conversion'],
    ["(SELECT max(content) FROM read_text('/etc/hostname'))", 'subqueries are not allowed'],
    ['sum(p) OVER ()', 'window functions are not allowed'],
    ['sum(random())', '`random` does not give the same value every time'],
    ['avg(COLUMNS(*))', 'it must name plain columns'],
    ['p * 2', 'it must aggregate the rows into one number'],
    ['sum(p', 'syntax error'],
    ['sum(carrier)', 'No function matches'],
    ['sum(p) + p', 'must appear in the GROUP BY'],
    ["count(*); COPY joined TO 'x'", 'syntax error'],
  ])('is refused when it is %s', async (sql, reason) => {
    await flights()
    const problems = await bench.refused({ label: 'late', sqlMetrics: [{ name: 'profit', sql }] })
    expect(problems[0]!.path).toBe('metrics.profit')
    expect(said(problems)).toContain('the SQL of `profit` is refused')
    expect(said(problems)).toContain(reason)
  })

  it('is refused with the nearest name for a column that does not exist', async () => {
    await flights()
    const problems = await bench.refused({ label: 'late', sqlMetrics: [{ name: 'm', sql: 'sum(carier)' }] })
    expect(said(problems)).toContain('Did you mean `carrier`?')
  })

  it('shows no value of a private column when it fails', async () => {
    await flights()
    const problems = await bench.refused({
      label: 'late',
      private: ['carrier'],
      sqlMetrics: [{ name: 'm', sql: 'sum(carrier::INTEGER)' }],
    })
    expect(said(problems)).toContain('it fails on values of a private column')
    expect(said(problems)).not.toMatch(/UA|HA/)
  })
})
