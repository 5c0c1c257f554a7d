import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { driftReport } from '../../../../src/actions/drift-report/definition.ts'
import { recordOf } from '../../../../src/actions/drift-report/record.ts'
import { driftReportSchema } from '../../../../src/actions/drift-report/report-schema.ts'
import { runDriftReport } from '../../../../src/actions/drift-report/run.ts'
import { parseInputs } from '../../../../src/actions/inputs.ts'
import { ConfigurationError } from '../../../../src/foundation/index.ts'
import { testServices } from '../../../support/services.ts'
import { workbench } from '../../data/workbench.ts'

const bench = workbench()
const dimensions = 12
const numbers = Array.from({ length: dimensions }, (_, k) => k)

/** Rows of a vector as columns and as a list, and a column beside it. A number is the sum of three uniform ones. */
function rows(n: number, salt: string, shift = 0) {
  const value = (k: number) =>
    `CAST((${[0, 1, 2].map((part) => `(hash(id, '${salt}${k}.${part}') % 1000)`).join(' + ')}) / 1000.0 - 1.5 + ${shift} AS DOUBLE)`
  return `SELECT hash(id, 'x${salt}') % 1000 AS plain, ${numbers.map((k) => `${value(k)} AS emb_${k}`).join(', ')},
    [${numbers.map((k) => `emb_${k}`).join(', ')}]::FLOAT[] AS vector FROM range(${n}) r(id)`
}

async function run(monitor: string, current: string, inputs: Record<string, string> = {}) {
  await bench.text(
    'mlops.yaml',
    `version: 1\nmodels:\n  m:\n    task: regression\n    monitor:\n      reference: { path: reference.parquet }\n      current: { path: ${current} }\n${monitor}`,
  )
  const outcome = await runDriftReport(
    parseInputs(driftReport, { 'report-directory': 'reports', remember: 'false', ...inputs }),
    testServices(bench.folder),
  )
  const read = (path: string) => readFile(join(bench.folder, path), 'utf8')
  const report = driftReportSchema.parse(JSON.parse(await read(outcome.outputs.reportJson)))
  const column = (name: string) => report.columns.find((one) => one.column === name)
  return {
    outcome,
    report,
    column,
    markdown: await read(outcome.outputs.reportMarkdown),
    html: await read(outcome.outputs.reportHtml),
  }
}

async function refused(monitor: string) {
  const error = await run(monitor, 'same.parquet').then(
    () => null,
    (reason: unknown) => reason,
  )
  if (!(error instanceof ConfigurationError)) throw new Error('it was not refused', { cause: error })
  return error.problems
}

const both = '      embeddings:\n        text: emb_*\n        image: { columns: vector, method: distance }\n'

beforeAll(async () => {
  await bench.copy('reference.parquet', rows(400, 'a'))
  await bench.copy('same.parquet', rows(300, 'b'))
  await bench.copy('moved.parquet', rows(300, 'c', 0.25))
  await bench.copy(
    'narrow.parquet',
    `SELECT * EXCLUDE (emb_3, vector), vector[:8] AS vector FROM (${rows(300, 'b')})`,
  )
  await bench.copy('without.parquet', `SELECT plain FROM (${rows(300, 'b')})`)
  await bench.copy(
    'ragged.parquet',
    `SELECT * EXCLUDE (emb_0, vector), CASE WHEN i % 4 = 0 THEN 'NaN'::DOUBLE ELSE emb_0 END AS emb_0,
      CASE WHEN i % 150 = 0 THEN vector[:3] WHEN i % 150 = 1 THEN NULL ELSE vector END AS vector
     FROM (SELECT *, row_number() OVER () AS i FROM (${rows(300, 'b')}))`,
  )
  await bench.copy('text.parquet', `SELECT * EXCLUDE (emb_1), 'a' AS emb_1 FROM (${rows(300, 'b')})`)
})

describe('drift of embeddings', () => {
  it('is found in none where nothing moved, and its columns are not listed one by one', async () => {
    const { report, column } = await run(both, 'same.parquet')
    expect(report.verdict).toBe('stable')
    expect(report.columns.map((one) => one.column)).toEqual(['plain', 'text', 'image'])
    for (const name of ['text', 'image'])
      expect(column(name)).toMatchObject({
        kind: 'embedding',
        drifted: false,
        notComputable: null,
        embedding: { dimensions, compared: { reference: 400, current: 300 } },
      })
    expect(column('image')!.effect!.value).toBeCloseTo(column('image')!.effect!.withoutDrift, 1)
  })

  it('is found where all numbers moved, and shown along the direction in which they moved', async () => {
    const { outcome, column, markdown, html } = await run(both, 'moved.parquet')
    expect(outcome.outputs.driftedColumns.split('\n').sort()).toEqual(['image', 'text'])
    const text = column('text')!
    expect(text.findings[0]).toMatch(
      /^Other vectors: maximum mean discrepancy 0\.\d+, where chance alone gives/,
    )
    expect(text.pValue).toBeLessThan(1e-6)
    expect(text.distribution!.reference).not.toEqual(text.distribution!.current)
    expect(markdown).toContain('Embeddings')
    expect(markdown).toContain('400 and 300 of 12 numbers')
    expect(markdown).not.toContain('emb_3')
    expect(html).toContain('Position along the shift of the mean')
  })

  it('is a finding of incidents, and a metric, as a column is', async () => {
    const { report } = await run(`${both}      prometheus: { textfile: metrics }\n`, 'moved.parquet')
    const record = recordOf(report)
    expect(record.findings).toEqual(['text', 'image'])
    expect(record.severities.text!.size).toBeGreaterThan(1)
    const [file] = await readdir(join(bench.folder, 'metrics'))
    const metrics = await readFile(join(bench.folder, 'metrics', file!), 'utf8')
    expect(metrics).toMatch(/column_score\{[^}]*column="text",method="mmd"[^}]*\} 0\.\d+/)
    expect(metrics).toMatch(/column="image",method="distance"/)
  })

  it('is asked of no group of rows, though its column of lists has its name', async () => {
    const own = '      embeddings:\n        vector: vector\n      ignore: [plain]\n      segments: [emb_0]\n'
    const { column, report } = await run(own, 'moved.parquet')
    expect(column('vector')).toMatchObject({ kind: 'embedding', drifted: true })
    expect(report.segments.flatMap(({ drifted }) => drifted).map((one) => one.column)).not.toContain('vector')
  })

  it('is that of another shape where columns are gone or lists have another length', async () => {
    const { column } = await run(both, 'narrow.parquet')
    expect(column('text')).toMatchObject({
      drifted: true,
      findings: ['Other columns: 12 before, 11 now; emb_3 gone.'],
    })
    expect(column('image')).toMatchObject({
      drifted: true,
      findings: ['Another length: vectors of 12 numbers before, of 8 now.'],
    })
    const gone = await run(both, 'without.parquet')
    expect(gone.column('image')).toMatchObject({ drifted: true, strength: null })
  })

  it('leaves out rows without a whole vector, and says how many', async () => {
    const { column } = await run(both, 'ragged.parquet')
    expect(column('text')).toMatchObject({
      drifted: true,
      missing: { reference: 0, current: 0.25 },
      findings: [expect.stringMatching(/^Rows without a whole vector: 0 % before, 25 % now/)],
    })
    expect(column('image')).toMatchObject({
      drifted: false,
      missing: { reference: 0, current: 4 / 300 },
      findings: ['2 current rows with a list of another length than 12.'],
    })
  })

  it('says of columns that are no numbers, and of names that nothing has, that they cannot be compared', async () => {
    const { report, column } = await run(
      '      embeddings:\n        text: emb_*\n        none: nothing_*\n        typo: [emb_2x]\n',
      'text.parquet',
    )
    expect(report.columns.filter(({ kind }) => kind === 'embedding').every(({ drifted }) => !drifted)).toBe(
      true,
    )
    expect(column('text')!.notComputable).toContain('emb_1 is of type VARCHAR')
    expect(column('none')!.notComputable).toBe('No column is called nothing_*.')
    expect(column('typo')!.notComputable).toBe('On neither side: emb_2x.')
  })

  it('is decided as Evidently does in its way, whose thresholds are its own', async () => {
    const { column } = await run(both, 'moved.parquet', { compat: 'evidently' })
    expect(column('text')).toMatchObject({ method: 'mmd', threshold: 0.015, pValue: null, drifted: true })
    expect(column('image')).toMatchObject({ method: 'distance', threshold: 0.2, drifted: true })
    // the mean of every number moved by 0.25
    expect(column('image')!.score).toBeCloseTo(0.25 * Math.sqrt(dimensions), 0)
  })

  it('is refused where its declaration contradicts itself, at its line', async () => {
    const contradictions = {
      '      embeddings:\n        a: { columns: emb_*, distance: cosine }\n':
        /`distance` needs `method: distance`/,
      '      embeddings:\n        a: [emb_1, emb_2]\n        b: emb_1\n': /`emb_1` is of `a` already/,
      '      embeddings:\n        a: emb_*\n        b: emb_1\n': /`emb_1` is of `a` already/,
      '      embeddings:\n        plain: emb_*\n': /is also the name of a column/,
      '      embeddings:\n        a: { columns: emb_*, bootstrap: true }\n': /`bootstrap` is Evidently’s/,
    }
    for (const [monitor, message] of Object.entries(contradictions)) {
      const problems = await refused(monitor)
      expect(problems).toHaveLength(1)
      expect(problems[0]).toMatchObject({ file: 'mlops.yaml', message: expect.stringMatching(message) })
      expect(problems[0]!.line).toBeGreaterThan(6)
    }
  })
})
