import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { withVersionedData } from '../../../../src/actions/data-version/index.ts'
import { evaluateInputs } from '../../../../src/actions/evaluate-and-compare/inputs.ts'
import {
  type EvaluateReport,
  evaluateReportSchema,
} from '../../../../src/actions/evaluate-and-compare/report-schema.ts'
import { runEvaluation } from '../../../../src/actions/evaluate-and-compare/run.ts'
import { trainInputs } from '../../../../src/actions/train-on-runner/inputs.ts'
import type { TrainReport } from '../../../../src/actions/train-on-runner/report-schema.ts'
import { runTrainOnRunner } from '../../../../src/actions/train-on-runner/run.ts'
import { addData as addDataTo } from '../../../../src/data/index.ts'
import { temporaryFolder } from '../../../support/folder.ts'
import { git, type TestServices, testServices } from '../../../support/services.ts'

// A model in miniature: "training" copies the parameters, "prediction" mixes the truth with seeded noise by `skill`.
const trainScript = `
const fs = require('node:fs')
fs.appendFileSync(process.env.COUNTER, 'train\\n')
fs.writeFileSync(process.argv[2], fs.readFileSync('params.json'))
`
const predictScript = `
const fs = require('node:fs')
const { DuckDBInstance } = require(${JSON.stringify(createRequire(import.meta.url).resolve('@duckdb/node-api'))})
const [, , model, holdout, output] = process.argv
fs.appendFileSync(process.env.COUNTER, 'predict\\n')
const { skill } = JSON.parse(fs.readFileSync(model))
;(async () => {
  const connection = await (await DuckDBInstance.create()).connect()
  await connection.run(
    "COPY (SELECT id, late, origin, least(1, greatest(0, 0.5 + (late::INT - 0.5) * " + skill +
    " + 0.6 * (hash(id) % 1000 / 1000.0 - 0.5))) AS p FROM read_parquet('" + holdout + "')) TO '" + output + "' (FORMAT parquet)")
})()
`
const configuration = (gate: string) => `version: 1
models:
  demo:
    task: binary-classification
    data:
      datasets: { holdout: data/holdout.parquet }
    train:
      run: node train.js {model}
      setup: node setup.js
      parameters: params.json
      environment: requirements.lock
      outputs: { model: model.json }
      env: { COUNTER: "\${COUNTER}" }
    evaluate:
      predict: node predict.js {model} {holdout} {predictions}
      id: id
      label: late
      score: p
      slices: [origin]
      metrics: [roc_auc, log_loss]
      gates:
        - roc_auc: ${gate}
`

let folder: string
let services: TestServices

const file = (name: string, content: string) => {
  mkdirSync(join(folder, name, '..'), { recursive: true })
  writeFileSync(join(folder, name), content)
}
const calls = () => readFileSync(join(folder, '.mlops-calls'), 'utf8').split('\n').filter(Boolean)
const commit = async (message: string) => {
  await git(services, folder, 'add', '--all')
  await git(services, folder, 'commit', '--quiet', '--message', message)
}
const evaluate = async (given: Record<string, string> = {}) => {
  const outcome = await runEvaluation(evaluateInputs.parse(given), services)
  const report = JSON.parse(readFileSync(join(folder, outcome.outputs.reportJson), 'utf8')) as EvaluateReport
  return { ...outcome, report: evaluateReportSchema.parse(report) }
}

async function duckdb(sql: string): Promise<void> {
  const { DuckDBInstance } = await import('@duckdb/node-api')
  const connection = await (await DuckDBInstance.create()).connect()
  await connection.run(sql)
  connection.closeSync()
}

beforeEach(async () => {
  folder = temporaryFolder()
  services = testServices(folder, { COUNTER: join(folder, '.mlops-calls') })
  file('.gitignore', 'data/\nmodel.json\n.mlops-calls\n')
  file('train.js', trainScript)
  file('predict.js', predictScript)
  file('setup.js', "require('node:fs').appendFileSync(process.env.COUNTER, 'setup ' + process.cwd() + '\\n')")
  file('requirements.lock', 'scikit-learn==1.7.0\n')
  file('params.json', '{"skill": 0.2, "depth": 3}')
  file(
    'mlops.yaml',
    configuration('{ max-absolute-loss: 0.01 }').replace('      env: { COUNTER: "${COUNTER}" }\n', ''),
  )
  file('data/.keep', '')
  await duckdb(`COPY (SELECT i AS id, hash(i * 7) % 3 = 0 AS late, CASE WHEN i % 2 = 0 THEN 'JFK' ELSE 'LGA' END AS origin
    FROM range(2000) t(i)) TO '${join(folder, 'data', 'holdout.parquet')}' (FORMAT parquet)`)
  await git(services, folder, 'init', '--quiet', '--initial-branch', 'main')
  await commit('first')
})

describe('evaluate-and-compare by the declared command', () => {
  beforeEach(() => git(services, folder, 'switch', '--quiet', '--create', 'change'))

  it('finds a better candidate improved against the merge base, and says what changed', async () => {
    file('params.json', '{"skill": 0.3, "depth": 3}')
    await commit('more skill')
    const { report, failure } = await evaluate()
    expect(failure).toBeUndefined()
    expect(report.verdict).toBe('improved')
    expect(report.champion).toMatchObject({ source: 'merge-base' })
    expect(report.changes).toContainEqual({
      kind: 'parameter',
      name: 'skill',
      champion: '0.2',
      candidate: '0.3',
    })
    expect(report.metrics.map(({ metric, slice }) => [metric, slice?.value ?? null])).toContainEqual([
      'roc_auc',
      'JFK',
    ])
  })

  it('writes the reports and then hands back the failure of a gate, at its line', async () => {
    file('params.json', '{"skill": 0.1, "depth": 3}')
    await commit('less skill')
    const { report, failure, outputs } = await evaluate()
    expect(report.verdict).toBe('regressed')
    expect(outputs.gates).toBe('fail')
    expect(failure?.problems[0]).toMatchObject({ file: 'mlops.yaml', line: 21 })
    for (const path of [outputs.reportMarkdown, outputs.reportHtml])
      expect(existsSync(join(folder, path))).toBe(true)
  })

  it('calls a candidate that predicts the same not inferior', async () => {
    file('README.md', 'words')
    await commit('words')
    expect((await evaluate()).report.verdict).toBe('non-inferior')
  })

  it('trains and predicts each side once, however often it is asked', async () => {
    file('params.json', '{"skill": 0.3, "depth": 3}')
    await commit('more skill')
    await evaluate()
    expect(calls()).toEqual(['train', 'predict', 'train', 'predict'])
    await evaluate()
    expect(calls()).toHaveLength(4)
  })

  it("runs the declared set-up in the champion's worktree where its environment differs", async () => {
    file('requirements.lock', 'scikit-learn==1.8.0\n')
    await commit('newer')
    const { report } = await evaluate()
    const setups = calls().filter((call) => call.startsWith('setup'))
    expect(setups).toHaveLength(1)
    expect(setups[0]).toContain('.mlops/worktrees/')
    expect(report.changes).toContainEqual({
      kind: 'environment',
      name: 'scikit-learn',
      champion: '1.7.0',
      candidate: '1.8.0',
    })
  })

  it('compares with the production version where a tag says which', async () => {
    await git(services, folder, 'tag', '-a', 'demo@v1.4.0', '-m', 'register', 'main')
    await git(services, folder, 'tag', '-a', 'demo#production#1', '-m', 'assign', 'main')
    file('params.json', '{"skill": 0.3, "depth": 3}')
    await commit('more skill')
    expect((await evaluate()).report.champion).toMatchObject({
      name: 'v1.4.0',
      source: 'tag',
      tag: 'demo#production#1',
    })
  })

  it('leaves no worktree behind and the working tree as it was', async () => {
    file('params.json', '{"skill": 0.3, "depth": 3}')
    await commit('more skill')
    await evaluate()
    expect(await git(services, folder, 'worktree', 'list')).not.toContain('.mlops')
    expect(await git(services, folder, 'status', '--porcelain')).toBe('')
  })

  it('refuses to judge a model on rows that it was trained on', async () => {
    await duckdb(
      `COPY (SELECT i AS id FROM range(1990, 3000) t(i)) TO '${join(folder, 'data', 'train.parquet')}' (FORMAT parquet)`,
    )
    const before = readFileSync(join(folder, 'mlops.yaml'), 'utf8')
    file(
      'mlops.yaml',
      before
        .replace('holdout: data', 'train: data/train.parquet, holdout: data')
        .replace('train.js {model}', 'train.js {model} {train}'),
    )
    await expect(evaluate()).rejects.toThrow(
      /10 rows of the holdout are in the training data too, by id \(got 1990; 1991; 1992\)/,
    )
  })

  it('says which data set is missing, at its line', async () => {
    file(
      'mlops.yaml',
      readFileSync(join(folder, 'mlops.yaml'), 'utf8').replace('holdout.parquet', 'other.parquet'),
    )
    await expect(evaluate()).rejects.toThrow(/mlops\.yaml:6.*data\/other\.parquet.*Make or fetch the data/s)
  })
})

// The champion learns from the data of its commit: here the share of skill that `data/train.json` gives it.
describe('a change of data by pointer', () => {
  const addData = async (...paths: string[]) => {
    const { written } = await withVersionedData(services, {}, ({ data }) => addDataTo(data, paths))
    expect(written.length).toBeGreaterThan(0)
  }
  const train = async () =>
    JSON.parse(
      readFileSync(
        join(folder, (await runTrainOnRunner(trainInputs.parse({}), services)).outputs.reportJson),
        'utf8',
      ),
    ) as TrainReport
  beforeEach(async () => {
    file('.gitignore', 'model.json\n.mlops-calls\n')
    file(
      'train.js',
      `const fs = require('node:fs')
fs.appendFileSync(process.env.COUNTER, 'train ' + process.argv[2].includes('worktrees') + '\\n')
fs.copyFileSync(process.argv[2], process.argv[3])`,
    )
    file(
      'mlops.yaml',
      readFileSync(join(folder, 'mlops.yaml'), 'utf8')
        .replace(
          '{ holdout: data/holdout.parquet }',
          '{ train: data/train.json, holdout: data/holdout.parquet }',
        )
        .replace('node train.js {model}', 'node train.js {train} {model}'),
    )
    file('data/train.json', '{"id": "then", "skill": 0.2}')
    await addData('data/train.json', 'data/holdout.parquet')
    await commit('data by pointer')
    await git(services, folder, 'switch', '--quiet', '--create', 'change')
  })
  const change = async () => {
    file('data/train.json', '{"id": "now", "skill": 0.35}')
    await addData('data/train.json')
    await commit('more data')
  }

  it('is another training, and the champion is restored from its own rather than trained on the new data', async () => {
    await git(services, folder, 'switch', '--quiet', 'main')
    const before = await train()
    await git(services, folder, 'switch', '--quiet', 'change')
    await change()
    const now = await train()
    expect(now.verdict).toBe('trained')
    expect(now.provenance.key).not.toBe(before.provenance.key)
    const { report } = await evaluate()
    expect(calls().filter((call) => call.startsWith('train'))).toEqual(['train false', 'train false'])
    expect(report.verdict).toBe('improved')
    const [candidate, champion] = ['candidate', 'champion'].map((name) =>
      report.lineage.reads.find((one) => one.kind === 'model' && one.name === name),
    )
    expect(candidate?.hashes[0]?.value).toBe(now.outputs[0]?.sha256)
    expect(champion?.hashes[0]?.value).toBe(before.outputs[0]?.sha256)
    expect(
      now.lineage.reads.find(({ name }) => name === 'train')?.hashes.map((one) => one.algorithm),
    ).toEqual(['sha256', 'md5'])
  })

  it('fetches what is missing by its pointer, and has each side trained on what its own commit names', async () => {
    await change()
    for (const name of ['train.json', 'holdout.parquet']) rmSync(join(folder, 'data', name))
    const { report } = await evaluate()
    expect(calls().filter((call) => call.startsWith('train'))).toEqual(['train false', 'train true'])
    expect(report.verdict).toBe('improved')
    expect(report.notes).toEqual([])
    expect(readFileSync(join(folder, 'data/train.json'), 'utf8')).toContain('now')
    expect(await git(services, folder, 'status', '--porcelain')).toBe('')
  })

  it("says so where the champion's data is to be had nowhere, and compares its code on the new data", async () => {
    await change()
    rmSync(join(folder, '.dvc/cache'), { recursive: true })
    const { report } = await evaluate()
    expect(report.notes.join(' ')).toMatch(/data that .* was trained on is not to be had/)
    expect(report.verdict).toBe('non-inferior')
  })
})

describe('a first model', () => {
  it('has no baseline, is shown against the prior, and still answers to absolute limits', async () => {
    file(
      'mlops.yaml',
      readFileSync(join(folder, 'mlops.yaml'), 'utf8').replace('max-absolute-loss: 0.01', 'min: 0.99'),
    )
    await commit('a limit')
    const { report, failure } = await evaluate({ champion: 'none' })
    expect(report.verdict).toBe('no-baseline')
    expect(report.champion).toMatchObject({ source: 'prior' })
    expect(
      report.metrics.find(({ metric, slice }) => metric === 'roc_auc' && slice === null)?.champion?.estimate,
    ).toBe(0.5)
    expect(failure?.problems[0]?.message).toContain('0.99')
  })
})

describe('prediction files without a configuration', () => {
  const inputs = {
    task: 'binary-classification',
    candidatePredictions: 'a.csv',
    championPredictions: 'b.csv',
    id: 'id',
    label: 'y',
    score: 'p',
    metrics: 'roc_auc,log_loss',
    slices: 'region',
  }
  const rows = (shift: number) =>
    ['id,y,p,region']
      .concat(
        Array.from({ length: 400 }, (_, i) => {
          const y = createHash('md5').update(`${i}`).digest()[0]! % 2
          const noise = createHash('md5').update(`n${i}`).digest()[0]! / 255 - 0.5
          return `${i},${y},${Math.min(1, Math.max(0, 0.5 + (y - 0.5) * shift + noise * 0.8)).toFixed(4)},${i % 2 ? 'N' : 'S'}`
        }),
      )
      .join('\n')
  beforeEach(() => {
    file('mlops.yaml', '')
    writeFileSync(join(folder, 'a.csv'), rows(0.6))
    writeFileSync(join(folder, 'b.csv'), rows(0.2))
  })

  it('compares them', async () => {
    await git(services, folder, 'rm', '--quiet', '-f', 'mlops.yaml')
    const { report } = await evaluate(inputs)
    expect(report.verdict).toBe('improved')
    expect(report.metrics[0]).toMatchObject({ metric: 'roc_auc', method: 'delong', rows: 400 })
  })

  it('refuses labels that differ between the files, and writes no verdict', async () => {
    await git(services, folder, 'rm', '--quiet', '-f', 'mlops.yaml')
    const other = readFileSync(join(folder, 'b.csv'), 'utf8').replace(
      /^7,(\d)/m,
      (_, y) => `7,${1 - Number(y)}`,
    )
    writeFileSync(join(folder, 'b.csv'), other)
    await expect(evaluate(inputs)).rejects.toThrow(/label/)
    expect(existsSync(join(folder, '.mlops/reports/evaluate-and-compare.json'))).toBe(false)
  })

  it('compares metrics files as numbers and claims nothing', async () => {
    await git(services, folder, 'rm', '--quiet', '-f', 'mlops.yaml')
    writeFileSync(join(folder, 'new.json'), '{"test": {"roc_auc": 0.8}}')
    writeFileSync(join(folder, 'old.yaml'), 'test:\n  roc_auc: 0.7\n')
    const { report } = await evaluate({
      task: 'binary-classification',
      candidateMetrics: 'new.json',
      championMetrics: 'old.yaml',
    })
    expect(report.verdict).toBe('inconclusive')
    expect(report.metrics[0]).toMatchObject({ metric: 'test.roc_auc', method: 'point' })
    expect(report.notes.join(' ')).toContain('No interval is possible')
  })
})
