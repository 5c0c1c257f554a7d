import { createServer, type Server } from 'node:http'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Checkout, csv, openCheckout } from '../actions/data-version/checkout.ts'

// A model that only knows how many rows it saw; its predictions are nearer to the truth the more these were.
const train = `
const fs = require('node:fs')
const rows = fs.readFileSync(process.argv[2], 'utf8').trim().split('\\n').length - 1
fs.writeFileSync(process.argv[3], JSON.stringify({ rows }))
`
const predict = `
const fs = require('node:fs')
const [, , model, holdout, output] = process.argv
const { rows } = JSON.parse(fs.readFileSync(model))
const [, ...lines] = fs.readFileSync(holdout, 'utf8').trim().split('\\n')
const { DuckDBInstance } = require(process.env.DUCKDB)
const values = lines.map((line) => line.split(',')).map(([id, value]) => [id, value, Number(value) + 10 / rows * (id % 3)])
;(async () => {
  const connection = await (await DuckDBInstance.create()).connect()
  const table = values.map((row) => '(' + row.join(',') + ')').join(',')
  await connection.run("COPY (SELECT * FROM (VALUES " + table + ") t(id, value, p)) TO '" + output + "' (FORMAT parquet)")
})()
`
const configuration = `version: 1
models:
  demo:
    task: regression
    data:
      datasets: { train: data/train.csv, holdout: data/holdout.csv }
    train:
      run: node train.js {train} {model}
      environment: requirements.lock
      outputs: { model: model.json }
    evaluate:
      predict: node predict.js {model} {holdout} {predictions}
      id: id
      label: value
      prediction: p
      metrics: [mean_absolute_error]
`

let at: Checkout
let server: Server | undefined
afterEach(() => server?.close())
const events: { job: { name: string }; eventType: string; inputs: unknown[]; outputs: unknown[] }[] = []
async function listen(): Promise<string> {
  events.length = 0
  server = createServer((request, response) => {
    let text = ''
    request.on('data', (part) => {
      text += part
    })
    request.on('end', () => {
      events.push(...[JSON.parse(text)].flat())
      response.writeHead(201).end()
    })
  })
  await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  return `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`
}

async function open(env: Record<string, string | undefined> = {}) {
  const { createRequire } = await import('node:module')
  at = await openCheckout({
    DUCKDB: createRequire(import.meta.url).resolve('@duckdb/node-api'),
    OPENLINEAGE_URL: undefined,
    ...env,
  })
  for (const [name, content] of Object.entries({
    '.gitignore': 'model.json\n',
    'train.js': train,
    'predict.js': predict,
    'requirements.lock': 'numpy==2.0\n',
    'mlops.yaml': configuration,
    'data/train.csv': csv(0, 50),
    'data/holdout.csv': csv(100, 160),
  }))
    at.file(name, content)
  expect(await at.mlops(['data', 'add', 'data/train.csv', 'data/holdout.csv'])).toMatchObject({ exitCode: 0 })
  await at.commit('first')
}
const trainAndCompare = async () => {
  expect(await at.mlops(['train-on-runner'])).toMatchObject({ exitCode: 0 })
  expect(await at.mlops(['evaluate-and-compare', '--champion', 'none'])).toMatchObject({ exitCode: 0 })
}
const md5 = (path: string) => /md5: (\w+)/.exec(at.read(`${path}.dvc`))![1]!

describe('mlops lineage after a training and a comparison', () => {
  beforeEach(async () => {
    await open()
    await trainAndCompare()
  })

  it('tells which data made the model, and which model was made of the data', async () => {
    const up = await at.mlops(['lineage', 'model.json'])
    expect(up).toMatchObject({ exitCode: 0, stderr: '' })
    expect(up.stdout).toContain('data/train.csv')
    expect(up.stdout).toContain('requirements.lock')
    expect(up.stdout).not.toContain('data/holdout.csv')
    const down = await at.mlops([
      'lineage',
      md5('data/train.csv').slice(0, 12),
      '--direction',
      'down',
      '--json',
    ])
    expect(down.exitCode).toBe(0)
    const { models, artifacts } = JSON.parse(down.stdout)
    expect(models).toHaveLength(1)
    const model = artifacts.find(({ id }: { id: string }) => id === models[0])
    expect(JSON.stringify(model)).toContain('model.json')
  })

  it('draws it, and refuses what it does not know', async () => {
    const { stdout } = await at.mlops(['lineage', '--format', 'mermaid'])
    expect(stdout).toMatch(/^(flowchart|graph) /)
    expect(await at.mlops(['lineage', 'nothing'])).toMatchObject({
      exitCode: 2,
      stderr: expect.stringContaining('nothing'),
    })
    expect(await at.mlops(['lineage', '--format', 'xml', '--direction', 'sideways', 'a', 'b'])).toMatchObject(
      {
        exitCode: 2,
        stderr: expect.stringMatching(
          /text, json, mermaid, openlineage[\s\S]*up, down, both|up, down, both[\s\S]*text, json/,
        ),
      },
    )
  })
})

describe('OpenLineage events', () => {
  it('go to the server that the environment names, for each of the three reports', async () => {
    await open({ OPENLINEAGE_URL: await listen() })
    expect((await at.mlops(['data-validate', '--base', 'none'])).exitCode).toBe(0)
    await trainAndCompare()
    const jobs = [...new Set(events.map(({ job }) => job.name))].join(' ')
    for (const action of ['data-validate', 'train-on-runner', 'evaluate-and-compare'])
      expect(jobs).toContain(action)
    expect(JSON.stringify(events)).toContain(md5('data/train.csv'))
    expect(JSON.stringify(events)).not.toContain('s3cr3t')
  })

  it.each([
    ['http://127.0.0.1:9', 'did not reach'],
    ['ftp://user:hunter2@host', 'No OpenLineage events were sent'],
  ])('that %s takes none of are a warning', async (url, words) => {
    await open({ OPENLINEAGE_URL: url })
    const { exitCode, stderr } = await at.mlops(['data-validate', '--base', 'none'])
    expect(exitCode).toBe(0)
    expect(stderr).toContain(words)
    expect(stderr).not.toContain('hunter2')
  })
})
