import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { trainInputs } from '../../../../src/actions/train-on-runner/inputs.ts'
import { trainReportSchema } from '../../../../src/actions/train-on-runner/report-schema.ts'
import { runTrainOnRunner } from '../../../../src/actions/train-on-runner/run.ts'
import { type Checkout, csv, openCheckout } from '../data-version/checkout.ts'

const configuration = (run: string) => `version: 1
models:
  demo:
    task: regression
    data:
      datasets: { train: data/train.csv, holdout: data/holdout.csv }
    train:
      run: ${run}
      setup: node -e "require('fs').writeFileSync('set-up', '')"
      environment: requirements.lock
      outputs: { model: model.json, metrics: metrics.json }
`
const script = `
const fs = require('node:fs')
const [, , given, model] = process.argv
fs.writeFileSync(model, JSON.stringify(fs.readFileSync(given.replace('--data=', ''), 'utf8').length))
fs.writeFileSync('metrics.json', '{}')
`

let at: Checkout
const train = async (given: Record<string, string> = {}) => {
  const { outputs } = await runTrainOnRunner(trainInputs.parse(given), at.services)
  const report = trainReportSchema.parse(JSON.parse(at.read(outputs.reportJson)))
  return { outputs, report }
}
beforeEach(async () => {
  at = await openCheckout()
  for (const [name, content] of Object.entries({
    '.gitignore': 'model.json\nmetrics.json\nset-up\ndata/*.csv\n',
    'train.js': script,
    'requirements.lock': 'numpy==2.0\n',
    'mlops.yaml': configuration('node train.js {train} {model}'),
    'data/train.csv': csv(0, 20),
    'data/holdout.csv': csv(30, 40),
  }))
    at.file(name, content)
  await at.commit('first')
})

describe('train-on-runner', () => {
  it('says what it read and wrote, by hash: the data that the command names, the environment, the outputs', async () => {
    const { report, outputs } = await train()
    expect(report.verdict).toBe('trained')
    expect(report.lineage.reads.map(({ kind, name, path }) => [kind, name, path])).toEqual([
      ['data', 'train', 'data/train.csv'],
      ['environment', 'requirements.lock', 'requirements.lock'],
    ])
    expect(report.lineage.writes.map(({ kind, path }) => [kind, path])).toEqual([
      ['model', 'model.json'],
      ['metrics', 'metrics.json'],
    ])
    expect(outputs.modelPath).toBe('model.json')
    expect(await at.git('status', '--porcelain')).toBe('')
  })

  it.each(['{train}', '--data={train}'])(
    'trains anew for other data and not for the same, named as %s',
    async (word) => {
      at.file('mlops.yaml', configuration(`node train.js ${word} {model}`))
      const first = await train()
      expect((await train()).report.verdict).toBe('restored')
      at.file('data/train.csv', csv(0, 21))
      const second = await train()
      expect(second.report.verdict).toBe('trained')
      expect(second.report.provenance.key).not.toBe(first.report.provenance.key)
      expect(second.report.lineage.reads[0]).toMatchObject({ kind: 'data', path: 'data/train.csv' })
    },
  )

  it('fetches tracked data that is missing, and records the md5 of its pointer', async () => {
    expect(await at.mlops(['data', 'add', 'data/train.csv'])).toMatchObject({ exitCode: 0 })
    rmSync(join(at.folder, 'data/train.csv'))
    const { report } = await train()
    const md5 = /md5: (\w+)/.exec(readFileSync(join(at.folder, 'data/train.csv.dvc'), 'utf8'))?.[1]
    expect(report.lineage.reads[0]?.hashes).toContainEqual({ algorithm: 'md5', value: md5 })
  })

  it('names data that is to be had nowhere before anything is trained', async () => {
    await at.mlops(['data', 'add', 'data/train.csv'])
    rmSync(join(at.folder, 'data/train.csv'))
    rmSync(join(at.folder, '.dvc/cache'), { recursive: true })
    await expect(train()).rejects.toThrow(/no remote is the default/)
    expect(existsSync(join(at.folder, 'model.json'))).toBe(false)
  })

  it('runs the set-up commands where that is asked for', async () => {
    await train()
    expect(existsSync(join(at.folder, 'set-up'))).toBe(false)
    rmSync(join(at.folder, '.mlops'), { recursive: true })
    await train({ setup: 'true' })
    expect(existsSync(join(at.folder, 'set-up'))).toBe(true)
  })

  it('says at its line what is not declared', async () => {
    at.file('mlops.yaml', 'version: 1\nmodels:\n  demo:\n    task: regression\n')
    await expect(train()).rejects.toMatchObject({
      exitCode: 2,
      problems: [{ file: 'mlops.yaml', line: 3, message: 'has no `train` section' }],
    })
  })
})
