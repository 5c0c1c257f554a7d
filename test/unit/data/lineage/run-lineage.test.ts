import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { Ajv } from 'ajv'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { type LineageOptions, lineageDocumentSchema, runLineage } from '../../../../src/data/lineage/index.ts'
import { temporaryFolder } from '../../../support/folder.ts'
import { testServices } from '../../../support/services.ts'
import { story } from './reports.ts'

function asking(env: Record<string, string> = {}) {
  const services = testServices(temporaryFolder(), env)
  for (const { file, content } of story()) {
    const path = join(services.workspace, file)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, JSON.stringify(content))
  }
  const ask = (options: Partial<LineageOptions>) =>
    runLineage(services, { format: 'text', reportDirectory: '.mlops/reports', ...options })
  return { services, ask }
}

describe('mlops lineage', () => {
  it('goes up from a model and down from data, unless told otherwise', async () => {
    const { ask } = asking()
    const directions = [
      await ask({ of: 'flight-delay@v1.2.0' }),
      await ask({ of: 'raw' }),
      await ask({ of: 'train.py' }),
      await ask({ of: 'raw', direction: 'both' }),
    ].map(({ document }) => document.direction)
    expect(directions).toEqual(['up', 'down', 'both', 'both'])
  })

  it('prints JSON of the published schema, with the answer by id', async () => {
    const { content, document } = await asking().ask({ of: 'flight-delay@latest', format: 'json' })
    expect(lineageDocumentSchema.parse(JSON.parse(content))).toEqual(document)
    const published = z.toJSONSchema(lineageDocumentSchema, { io: 'output', target: 'draft-7' })
    const validate = new Ajv({ strict: false, validateFormats: false }).compile(published)
    expect(validate(JSON.parse(content)), JSON.stringify(validate.errors)).toBe(true)
    expect(validate({ ...document, runs: [{}] })).toBe(false)
    expect(document.data).toHaveLength(2)
    expect(document.artifacts.map(({ id }) => id)).toEqual(
      expect.arrayContaining([document.of, ...document.data]),
    )
  })

  it('prints events, one a line, of the runs that belong to the answer', async () => {
    const { content } = await asking().ask({ of: 'flight-delay@latest', format: 'openlineage' })
    const events = content
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(events.map(({ eventType, job }) => `${eventType} ${job.name}`)).toEqual([
      'START flight-delay.data-validate',
      'COMPLETE flight-delay.data-validate',
      'START flight-delay.train-on-runner',
      'COMPLETE flight-delay.train-on-runner',
    ])
  })

  it('sends events beside any other format where a file is given', async () => {
    const { services, ask } = asking()
    const { content, deliveries } = await ask({ openlineageFile: 'events.jsonl', format: 'mermaid' })
    expect(content).toMatch(/^flowchart LR\n/)
    expect(deliveries).toEqual([{ to: 'events.jsonl', delivered: 10, failure: null }])
    expect(readFileSync(join(services.workspace, 'events.jsonl'), 'utf8').match(/\n/g)).toHaveLength(10)
  })

  it('is only an answer where OPENLINEAGE_URL is set, unless events are asked for', async () => {
    const { ask } = asking({ OPENLINEAGE_URL: 'http://127.0.0.1:9' })
    expect((await ask({})).deliveries).toEqual([])
    expect((await ask({ format: 'openlineage', retrySeconds: 0 })).deliveries).toMatchObject([
      { delivered: 0 },
    ])
  })

  it('is the same text every time', async () => {
    const { ask } = asking()
    for (const format of ['text', 'json', 'mermaid', 'openlineage'] as const) {
      expect((await ask({ format })).content).toBe((await ask({ format })).content)
    }
  })
})
