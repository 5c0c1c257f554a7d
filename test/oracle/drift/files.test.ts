import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { driftReport } from '../../../src/actions/drift-report/definition.ts'
import { driftReportSchema } from '../../../src/actions/drift-report/report-schema.ts'
import { runDriftReport } from '../../../src/actions/drift-report/run.ts'
import { parseInputs } from '../../../src/actions/inputs.ts'
import type { ColumnValues } from '../../../src/monitoring/index.ts'
import { workbench } from '../../repositories/data/workbench.ts'
import { testServices } from '../../support/services.ts'
import { pairOf, type Recipe } from './vectors.ts'

interface Case {
  readonly name: string
  readonly kind: 'num' | 'cat'
  readonly reference: Recipe
  readonly current: Recipe
  readonly chosen: { readonly method?: string; readonly score?: number | null; readonly drifted?: boolean }
}
const { cases } = JSON.parse(readFileSync(new URL('evidently.json', import.meta.url), 'utf8')) as {
  readonly cases: readonly Case[]
}

const bench = workbench()

/** SQL of the values of a column, missing ones included. */
function valuesSql(values: ColumnValues): string {
  const missing = Array.from({ length: values.missing }, () => 'NULL')
  const all =
    values.type === 'numbers'
      ? [...values.values].map((value) => `'${value}'::DOUBLE`)
      : [...values.counts].flatMap(([name, count]) =>
          Array.from({ length: count }, () => `'${name.replaceAll("'", "''")}'`),
        )
  return `SELECT unnest([${[...missing, ...all].join(', ')}]) AS x`
}

/** Numbers as floating-point ones, so that the files are of the kind that was recorded. */
const told = cases.filter(
  ({ kind, chosen, reference, current }) =>
    chosen.score !== undefined &&
    chosen.score !== null &&
    reference.n + current.n < 12_000 &&
    reference.integers !== true &&
    (kind === 'num') === (reference.labels === undefined) &&
    // recorded as categories though nearly all are different, which Evidently by itself calls text
    !(kind === 'cat' && (reference.levels ?? 0) > current.n / 2),
)

describe('files compared in the way of Evidently 0.7.23', () => {
  it('are enough to mean something', () => {
    expect(told.length).toBeGreaterThan(20)
  })

  it.each(told)(
    '$name ($kind) has the score, the method and the answer that Evidently gives',
    async (one) => {
      const pair = pairOf(one.kind, one.reference, one.current)
      // an empty text and "nan" are missing in a CSV file, there as here
      const plain = !(one.reference.labels ?? []).some((label) => ['', 'nan'].includes(label))
      const format = one.name.length % 2 === 0 && one.kind === 'cat' && plain ? 'csv' : 'parquet'
      await bench.copy(`reference.${format}`, valuesSql(pair.reference))
      await bench.copy(`current.${format}`, valuesSql(pair.current))
      const inputs = { reference: `reference.${format}`, current: `current.${format}`, compat: 'evidently' }
      const services = testServices(bench.folder)
      const outcome = await runDriftReport(parseInputs(driftReport, inputs), services)
      const report = driftReportSchema.parse(
        JSON.parse(readFileSync(`${bench.folder}/${outcome.outputs.reportJson}`, 'utf8')),
      )
      const [column] = report.columns
      expect(column).toMatchObject({ column: 'x', method: one.chosen.method, drifted: one.chosen.drifted })
      const [score, expected] = [column?.score ?? Number.NaN, one.chosen.score ?? Number.NaN]
      expect(Math.abs(score - expected)).toBeLessThanOrEqual(
        1e-9 * Math.max(1, Math.abs(expected)) + (Math.abs(score ** 2 - expected ** 2) <= 1e-15 ? 1 : 0),
      )
      expect(report.verdict).toBe(one.chosen.drifted === true ? 'drifted' : 'stable')
    },
  )
})
