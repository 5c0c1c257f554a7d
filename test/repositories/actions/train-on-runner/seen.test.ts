import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { trainInputs } from '../../../../src/actions/train-on-runner/inputs.ts'
import { trainReportSchema } from '../../../../src/actions/train-on-runner/report-schema.ts'
import { runTrainOnRunner } from '../../../../src/actions/train-on-runner/run.ts'
import { manifestSchema } from '../../../../src/training/index.ts'
import { type Checkout, csv, openCheckout } from '../data-version/checkout.ts'

const configuration = (train: string) => `version: 1
models:
  demo:
    task: regression
    data:
      datasets: { train: data/train.csv, holdout: data/holdout.csv }
    train:
${train.replaceAll(/^/gm, '      ')}
    evaluate:
      predict: node predict.js {model} {holdout} {predictions}
      id: id
      label: y
      prediction: p
`
const plain = `run: node train.js {train} {model}
parameters: params.yaml
outputs: { model: model.json, metrics: metrics.jsonl }`

/** Writes the model's bytes as \`params.yaml\` says: always the same, or with the time in them. */
const script = `
const fs = require('node:fs')
const [, , data, model] = process.argv
const noisy = fs.readFileSync('params.yaml', 'utf8').includes('noisy: true')
for (let step = 1; step <= 5; step++)
  fs.appendFileSync('metrics.jsonl', JSON.stringify({ step, loss: 1 / step }) + '\\n')
fs.writeFileSync(model, JSON.stringify({ rows: fs.readFileSync(data, 'utf8').length, at: noisy ? process.hrtime.bigint().toString() : 0 }))
`
const predict = `
const fs = require('node:fs')
const [, , model, holdout, target] = process.argv
const rows = fs.readFileSync(holdout, 'utf8').trim().split('\\n').slice(1)
fs.writeFileSync(target.replace('.parquet', '.csv'), 'id,p\\n' + rows.map((row) => row.split(',')[0] + ',1').join('\\n') + '\\n')
require('node:child_process').execFileSync(process.execPath, ['to-parquet.mjs', target])
`

let at: Checkout
const train = async (given: Record<string, string> = {}) => {
  const { outputs, failure } = await runTrainOnRunner(trainInputs.parse(given), at.services)
  const report = trainReportSchema.parse(JSON.parse(at.read(outputs.reportJson)))
  return { outputs, failure, report, markdown: at.read(outputs.reportMarkdown) }
}
beforeEach(async () => {
  at = await openCheckout()
  for (const [name, content] of Object.entries({
    '.gitignore': 'model.json\nmetrics.jsonl\ncheckpoints/\ndata/*.csv\n*.done\n',
    'train.js': script,
    'predict.js': predict,
    'params.yaml': 'learning_rate: 0.1\nseed: 7\n',
    'mlops.yaml': configuration(plain),
    'data/train.csv': csv(0, 20),
    'data/holdout.csv': csv(30, 40),
  }))
    at.file(name, content)
  await at.commit('first')
})

describe('a training run', () => {
  it('leaves a manifest of what it was made from beside its report', async () => {
    const { outputs, report } = await train()
    const manifest = manifestSchema.parse(JSON.parse(at.read(outputs.manifest)))
    expect(manifest.key).toBe(report.provenance.key)
    expect(manifest.parameters).toEqual([{ file: 'params.yaml', values: { learning_rate: 0.1, seed: 7 } }])
    expect(manifest.seeds).toContainEqual({ name: 'seed', value: 7, where: 'params.yaml' })
    expect(manifest.commit).toBe((await at.git('rev-parse', 'HEAD')).trim())
    expect(manifest.dirty).toBeNull()
    expect(manifest.command).toEqual(['node', 'train.js', './data/train.csv', 'model.json'])
    expect(manifest.outputs.map(({ name }) => name).sort()).toEqual(['metrics', 'model'])
  })

  it('has the curves of its metrics and their best values in the report', async () => {
    const { report, markdown } = await train()
    const loss = report.metrics.find(({ name }) => name === 'loss')
    expect(loss?.points).toEqual([1, 2, 3, 4, 5].map((step) => [step, 1 / step]))
    expect(loss?.best).toEqual({ step: 5, value: 0.2, better: 'lower' })
    expect(markdown).toContain('`loss`')
  })

  it('says which parameter made it train again', async () => {
    await train()
    at.file('params.yaml', 'learning_rate: 0.2\nseed: 7\n')
    const { report } = await train()
    expect(report.verdict).toBe('trained')
    expect(report.because).toMatch(/learning_rate.*0\.1.*0\.2/)
  })

  it('says from which commit what it restored is', async () => {
    await train()
    rmSync(join(at.folder, 'model.json'))
    const { report } = await train()
    expect(report.verdict).toBe('restored')
    expect(report.because).toContain((await at.git('rev-parse', 'HEAD')).trim().slice(0, 12))
    expect(existsSync(join(at.folder, 'model.json'))).toBe(true)
  })

  it('trains anew where that is asked for', async () => {
    await train()
    expect((await train({ anew: 'true' })).report).toMatchObject({
      verdict: 'trained',
      because: 'Trained anew, as asked.',
    })
  })

  it('has its report written before it fails, with the lines that matter and their place', async () => {
    at.file('mlops.yaml', configuration(plain.replace('node train.js', 'python3 train.py')))
    at.file('train.py', 'def fit(rows):\n    return rows / 0\n\nfit(3)\n')
    const { report, failure, markdown, outputs } = await train()
    expect(failure).toMatchObject({ exitCode: 3 })
    expect(report.verdict).toBe('failed')
    expect(report.ending).toMatchObject({ kind: 'exit-status', at: { file: 'train.py', line: 2 } })
    expect(markdown).toContain('ZeroDivisionError')
    expect(outputs.modelPath).toBe('')
    expect(at.services.logger.lines).toContainEqual(
      expect.objectContaining({ level: 'error', message: expect.stringContaining('ZeroDivisionError') }),
    )
  })

  it('names every output that it did not write', async () => {
    at.file('mlops.yaml', configuration(plain.replace('model.json', 'models/other.json')))
    at.file('train.js', '')
    const { failure, report } = await train()
    expect(failure?.message).toBe(
      'Training ended well but did not write model (models/other.json), metrics (metrics.jsonl).',
    )
    expect(report.verdict).toBe('failed')
  })

  it('refuses the code of a fork on a machine that lives on', async () => {
    const event = join(at.folder, '..', 'event.json')
    const repo = (full_name: string) => ({ full_name, name: full_name.split('/')[1], owner: { login: 'x' } })
    const sha = 'a'.repeat(40)
    const head = { sha, ref: 'change', repo: repo('stranger/app') }
    const base = { sha, ref: 'main', repo: repo('acme/app') }
    writeFileSync(event, JSON.stringify({ pull_request: { number: 1, head, base } }))
    const env = {
      ...at.services.env,
      GITHUB_ACTIONS: 'true',
      GITHUB_REPOSITORY: 'acme/app',
      GITHUB_EVENT_NAME: 'pull_request',
      GITHUB_SHA: sha,
      GITHUB_RUN_ID: '1',
      GITHUB_EVENT_PATH: event,
      RUNNER_ENVIRONMENT: 'self-hosted',
    }
    await expect(runTrainOnRunner(trainInputs.parse({}), { ...at.services, env })).rejects.toThrow(
      /comes from a fork/,
    )
    expect(existsSync(join(at.folder, 'model.json'))).toBe(false)
  })
})

describe('an interrupted run', () => {
  const stepper = `
const fs = require('node:fs')
const at = process.env.MLOPS_CHECKPOINTS + '/step'
let step = fs.existsSync(at) ? Number(fs.readFileSync(at, 'utf8')) : 0
if (step > 0) fs.writeFileSync('resumed.done', String(step))
while (step < 6) {
  step += 1
  fs.writeFileSync(at + '.new', String(step))
  fs.renameSync(at + '.new', at)
  if (step === 3 && process.env.MLOPS_ATTEMPT === '1') {
    // a file that was just written may be half of one, and would not count
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 2500)
    process.kill(process.pid, 'SIGTERM')
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5000)
  }
}
fs.writeFileSync('metrics.jsonl', JSON.stringify({ step, loss: 1 / step }) + '\\n')
fs.writeFileSync('model.json', String(step))
`
  it('goes on from its checkpoint, and ends as one that was not interrupted', async () => {
    at.file('train.js', stepper)
    at.file('mlops.yaml', configuration(`${plain}\ncheckpoints: checkpoints\nretries: 2`))
    const { report } = await train()
    expect(report.verdict).toBe('trained')
    expect(report.attempts.map(({ resumed, kind }) => [resumed, kind])).toEqual([
      [false, 'signal'],
      [true, 'succeeded'],
    ])
    expect(readFileSync(join(at.folder, 'model.json'), 'utf8')).toBe('6')
    expect(readFileSync(join(at.folder, 'resumed.done'), 'utf8')).toBe('3')
  }, 60_000)
})

describe('a run that is repeated', () => {
  it('is found to be the same byte for byte', async () => {
    const { report } = await train({ reproduce: 'true' })
    expect(report.reproduction).toMatchObject({ verdict: 'identical', against: 'a second run' })
  })

  it('is told apart where its bytes differ, with what usually makes such a difference', async () => {
    at.file('params.yaml', 'noisy: true\n')
    at.file('mlops.yaml', configuration(plain).replace(/ {4}evaluate:[\s\S]*/, ''))
    const { report, markdown } = await train({ reproduce: 'true' })
    expect(report.reproduction?.verdict).toBe('different')
    expect(report.reproduction?.causes.join()).toMatch(/seed/i)
    expect(markdown).toContain('not reproduced')
    // what the first run left stays
    expect(report.outputs.find(({ name }) => name === 'model')?.sha256).toBe(
      report.reproduction?.outputs.find(({ name }) => name === 'model')?.first.sha256,
    )
  })

  it('is repeated from its manifest at its commit, and says what differs now', async () => {
    const first = await train()
    writeFileSync(join(at.folder, '.mlops/old.json'), at.read(first.outputs.manifest))
    at.file('params.yaml', 'learning_rate: 0.5\nseed: 7\n')
    await at.commit('second')
    const { report } = await train({ 'from-manifest': '.mlops/old.json', fromManifest: '.mlops/old.json' })
    expect(report.reproduction).toMatchObject({ verdict: 'identical', against: 'the run of the manifest' })
    expect(report.differences.filter(({ weight }) => weight === 'decides')).toEqual([])
    expect(readFileSync(join(at.folder, 'params.yaml'), 'utf8')).toContain('0.5')
  })
})

describe('a pipeline', () => {
  const pipeline = `stages:
  prepare:
    cmd: node -e "require('fs').writeFileSync('clean.csv', require('fs').readFileSync('data/train.csv'))"
    deps: [data/train.csv]
    outs: [clean.csv]
  train:
    cmd: node -e "require('fs').writeFileSync('model.json', String(require('fs').readFileSync('clean.csv').length))"
    deps: [clean.csv]
    params: [learning_rate]
    outs: [model.json]
`
  it('is run stage by stage; a change leaves the others alone, and nothing changed restores all', async () => {
    at.file('dvc.yaml', pipeline)
    at.file('mlops.yaml', configuration('pipeline: dvc.yaml\noutputs: { model: model.json }'))
    at.file('.dvc/config', '')
    at.file('.dvc/.gitignore', '/config.local\n/tmp\n/cache\n')
    await at.commit('pipeline')
    const first = await train()
    expect(first.report.stages.map(({ name, how }) => [name, how])).toEqual([
      ['prepare', 'run'],
      ['train', 'run'],
    ])
    expect(existsSync(join(at.folder, 'dvc.lock'))).toBe(true)
    // its outputs are in .gitignore now, as DVC puts them there
    await at.commit('trained')
    expect((await train()).report.stages.map(({ how }) => how)).toEqual(['unchanged', 'unchanged'])
    expect((await train()).report.verdict).toBe('restored')
    at.file('params.yaml', 'learning_rate: 0.3\n')
    const second = await train()
    expect(second.report.stages.map(({ name, how }) => [name, how])).toEqual([
      ['prepare', 'unchanged'],
      ['train', 'run'],
    ])
    expect(second.markdown).toContain('1 of 2 stages')
  })
})

describe('a search', () => {
  const searched = `${plain.replace('{model}', '{model} {params} {metrics}')}
search:
  method: grid
  parameters: { learning_rate: [0.1, 0.2, 0.4] }
  objectives: { loss: minimize }`
  const trainer = `
const fs = require('node:fs')
const [, , , model, params, metrics] = process.argv
const rate = Number(/learning_rate: (\\S+)/.exec(fs.readFileSync(params, 'utf8'))[1])
fs.writeFileSync(model, String(rate))
fs.writeFileSync(metrics, JSON.stringify({ step: 1, loss: (rate - 0.2) ** 2 }) + '\\n')
`
  beforeEach(async () => {
    at.file('train.js', trainer.replaceAll('\\\\', '\\'))
    at.file('mlops.yaml', configuration(searched))
    await at.commit('search')
  })

  it('tries every set of parameters and says that the best of many is biased', async () => {
    const { report, markdown } = await train({ search: 'run' })
    expect(report.verdict).toBe('searched')
    expect(report.search?.trials).toHaveLength(3)
    expect(report.search?.best?.parameters).toEqual({ learning_rate: 0.2 })
    expect(markdown).toMatch(/3 sets|best of 3|compared/i)
    expect(readFileSync(join(at.folder, 'params.yaml'), 'utf8')).toContain('0.1')
  })

  it('is shared out over a matrix and collected', async () => {
    const { outputs } = await train({ search: 'plan' })
    const { include } = JSON.parse(outputs.matrix) as { include: { trials: unknown }[] }
    expect(include).toHaveLength(3)
    for (const { trials } of include) {
      const part = await train({
        search: 'trials',
        trials: typeof trials === 'string' ? trials : JSON.stringify(trials),
      })
      expect(part.report.verdict).toBe('searched')
    }
    const { report } = await train({ search: 'collect', results: '.mlops/search' })
    expect(report.search?.best?.parameters).toEqual({ learning_rate: 0.2 })
  })

  it('is refused where none is declared', async () => {
    at.file('mlops.yaml', configuration(plain))
    await expect(train({ search: 'run' })).rejects.toThrow(/declares no search/)
  })
})
