import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { generatedFiles } from '../../scripts/generated-files.ts'

const root = join(import.meta.dirname, '../..')
const files = await generatedFiles(root)

describe('a generated file', () => {
  it.each([...files.keys()])('is what the source says: %s', (path) => {
    expect(readFileSync(join(root, path), 'utf8'), 'run `npm run generate`').toBe(files.get(path))
  })
})

describe('mlops.schema.json', () => {
  const schema = JSON.parse(files.get('mlops.schema.json') ?? '')
  const validate = new Ajv({ strict: false }).compile(schema)

  it('accepts what the configuration accepts and editors complete', () => {
    const written = parse(`
version: 1
models:
  m:
    task: binary-classification
    data: { datasets: { train: a.parquet, holdout: { path: b.parquet, private: [name] } } }
    train: { run: python t.py, runs-on: { labels: [gpu], fallback: ubuntu-latest }, outputs: { model: m.bin } }
    evaluate:
      id: [a, b]
      slices: [x, { column: y, quantiles: 4 }]
      metrics: [roc_auc, { recall: { at-precision: 0.5 } }]
      gates: [{ roc_auc: { max-absolute-loss: 0.1 } }]
`)
    expect(validate(written), JSON.stringify(validate.errors)).toBe(true)
  })

  it('refuses unknown keys, as the configuration does', () => {
    expect(validate({ version: 1, models: { m: { task: 'regression', evalute: {} } } })).toBe(false)
  })

  it('describes every key of a section', () => {
    const model = schema.properties.models.additionalProperties.properties
    for (const section of Object.values<{ description?: string; properties?: object }>(model)) {
      expect(section.description).toBeTruthy()
      for (const [key, value] of Object.entries(section.properties ?? {}))
        expect((value as { description?: string }).description, key).toBeTruthy()
    }
  })
})
