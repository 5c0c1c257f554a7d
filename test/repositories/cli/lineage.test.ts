import { createServer, type Server } from 'node:http'
import { afterEach, describe, expect, it } from 'vitest'
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
const md5 = (path: string) => /md5: (\w+)/.exec(at.read(`${path}.dvc`))![1]!

describe('lineage', () => {
  it('tells which data made a model and which model was made of data, here and to the server that the environment names', async () => {
    await open({ OPENLINEAGE_URL: await listen() })
    expect((await at.mlops(['data-validate', '--base', 'none'])).exitCode).toBe(0)
    expect(await at.mlops(['train-on-runner'])).toMatchObject({ exitCode: 0 })
    expect(await at.mlops(['evaluate-and-compare', '--champion', 'none'])).toMatchObject({ exitCode: 0 })

    const jobs = [...new Set(events.map(({ job }) => job.name))].join(' ')
    for (const action of ['data-validate', 'train-on-runner', 'evaluate-and-compare'])
      expect(jobs).toContain(action)
    expect(JSON.stringify(events)).toContain(md5('data/train.csv'))
    expect(JSON.stringify(events)).not.toContain('s3cr3t')

    const up = await at.mlops(['lineage', 'model.json'])
    expect(up).toMatchObject({ exitCode: 0, stderr: '' })
    expect(up.stdout).toContain('data/train.csv')
    expect(up.stdout).toContain('requirements.lock')
    expect(up.stdout).not.toContain('data/holdout.csv')

    const down = await at.mlops(['lineage', md5('data/train.csv').slice(0, 12), '--json'])
    expect(down.exitCode).toBe(0)
    const { models, artifacts, direction } = JSON.parse(down.stdout)
    expect(direction).toBe('down')
    expect(models).toHaveLength(1)
    const model = artifacts.find(({ id }: { id: string }) => id === models[0])
    expect(JSON.stringify(model)).toContain('model.json')

    expect((await at.mlops(['lineage', '--format', 'mermaid'])).stdout).toMatch(/^(flowchart|graph) /)
    expect(await at.mlops(['lineage', 'nothing'])).toMatchObject({
      exitCode: 2,
      stderr: expect.stringContaining('nothing'),
    })
  })

  it('that cannot be sent is a warning, which shows no secret', async () => {
    await open({ OPENLINEAGE_URL: 'ftp://user:hunter2@host' })
    const { exitCode, stderr } = await at.mlops(['data-validate', '--base', 'none'])
    expect(exitCode).toBe(0)
    expect(stderr).toContain('No OpenLineage events were sent')
    expect(stderr).not.toContain('hunter2')
  })

  it('is asked for with mistakes that are told at once', async () => {
    await open()
    const { exitCode, stderr } = await at.mlops([
      'lineage',
      '--format',
      'xml',
      '--direction',
      'sideways',
      'a',
      'b',
    ])
    expect(exitCode).toBe(2)
    for (const words of ['text, json, mermaid, openlineage', 'up, down, both', 'takes fewer words'])
      expect(stderr).toContain(words)
  })
})
