import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { driftReport } from '../../../../src/actions/drift-report/definition.ts'
import { driftReportSchema } from '../../../../src/actions/drift-report/report-schema.ts'
import { runDriftReport } from '../../../../src/actions/drift-report/run.ts'
import { parseInputs } from '../../../../src/actions/inputs.ts'
import { testServices } from '../../../support/services.ts'
import { workbench } from '../../data/workbench.ts'

const bench = workbench()

async function run(current: string, alarm: string) {
  await bench.text(
    'mlops.yaml',
    `version: 1
models:
  m:
    task: binary-classification
    evaluate: { id: id, label: y, score: p, metrics: [roc_auc] }
    monitor:
      reference: { path: data.parquet }
      current: { path: data.parquet }
      ignore: [id]
      performance: { reference: then.parquet, current: ${current}, alarm: [${alarm}], max-relative-loss: 0.3 }
`,
  )
  const { outputs } = await runDriftReport(
    parseInputs(driftReport, { 'report-directory': 'reports', remember: 'false' }),
    testServices(bench.folder),
  )
  const read = (path: string) => readFile(join(bench.folder, path), 'utf8')
  const report = driftReportSchema.parse(JSON.parse(await read(outputs.reportJson)))
  return { report, markdown: await read(outputs.reportMarkdown) }
}

/** Scores that are the chances of y, moved by a shift, where y comes true as often as before, by a factor. */
const predictions = (salt: string, shift: number, factor: number, labels = true) => `
  SELECT id, s AS p ${labels ? `, (hash(id, 'y${salt}') % 1000) / 1000.0 < ${factor} * s AS y` : ''}
  FROM (SELECT id, 0.05 + ${shift} + 0.5 * ((hash(id, 's${salt}') % 1000) / 1000.0) AS s FROM range(4000) r(id))`

beforeAll(async () => {
  await bench.copy('data.parquet', 'SELECT id, hash(id) % 7 AS x FROM range(1000) r(id)')
  await bench.copy('then.parquet', predictions('a', 0, 1))
  await bench.copy('same.parquet', predictions('b', 0, 1))
  await bench.copy('rarer.parquet', predictions('c', 0, 0.6))
  await bench.copy('higher.parquet', predictions('d', 0.3, 1))
  await bench.copy('unlabelled.parquet', predictions('e', 0.3, 1, false))
})

describe('what the model says, and what it means', () => {
  it('are as before where nothing changed', async () => {
    const { report, markdown } = await run('same.parquet', 'predictions, calibration')
    expect(report).toMatchObject({ verdict: 'stable' })
    expect(report.performance).toMatchObject({
      alarms: [],
      predictionDrift: { column: 'p', drifted: false },
      calibration: { drifted: false },
    })
    expect(markdown).toContain('a score stands for the chance that it did')
  })

  it('tells where a score means another chance, and raises the alarm where that is asked for', async () => {
    const told = await run('rarer.parquet', '')
    expect(told.report).toMatchObject({ verdict: 'stable', performance: { alarms: [] } })
    const { calibration, predictionDrift } = told.report.performance!
    expect(predictionDrift?.drifted).toBe(false)
    expect(calibration?.drifted).toBe(true)
    // a chance is 0.4 of itself away, 0.3 on the mean
    expect(calibration?.distance).toBeCloseTo(0.12, 1)
    expect(told.markdown).toMatch(/a chance that is 1\d\.\d percentage points away/)
    const asked = await run('rarer.parquet', 'calibration')
    expect(asked.report).toMatchObject({ verdict: 'drifted', performance: { alarms: ['calibration'] } })
    expect(asked.markdown).toContain('scores mean other chances than on the reference')
    expect(asked.markdown).toContain('recalibrate the model')
  })

  it('tells where predictions are other ones, with labels or without', async () => {
    for (const current of ['higher.parquet', 'unlabelled.parquet']) {
      const { report } = await run(current, 'predictions')
      expect(report).toMatchObject({ verdict: 'drifted', performance: { alarms: ['predictions'] } })
    }
    const { report } = await run('unlabelled.parquet', '')
    expect(report.performance).toMatchObject({
      alarms: [],
      predictionDrift: { drifted: true, method: 'jensenshannon' },
      calibration: null,
    })
  })
})
