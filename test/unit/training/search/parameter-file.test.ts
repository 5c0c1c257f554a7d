import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parse, stringify } from 'yaml'
import {
  namesIn,
  withParameters,
  writeParameterFile,
} from '../../../../src/training/search/parameter-file.ts'
import { temporaryFolder } from '../../../support/folder.ts'

const text = `# hyperparameters
model:
  kind: gbdt # the booster
  lr: 1e-3   # step
  layers: [64, 32]
  "a.b": 1

seed: 0x10
flow: {depth: 3, on: yes}
`

describe('a trial’s parameter file', () => {
  it('has the values at their dotted keys, and everything else as it was', () => {
    const written = withParameters(text, 'params.yaml', {
      'model.lr': 0.05,
      'model.kind': 'true',
      'model.layers.1': 16,
      'model.a.b': 2,
      seed: 7,
      'flow.depth': 9,
    })
    expect(written).toBe(`# hyperparameters
model:
  kind: "true" # the booster
  lr: 0.05 # step
  layers: [64, 16]
  "a.b": 2

seed: 7
flow: {depth: 9, on: yes}
`)
  })

  it('reads back as what was set, whatever the values are', () => {
    const value = fc.oneof(
      fc.string(),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.boolean(),
      fc.integer(),
    )
    fc.assert(
      fc.property(value, value, (old, next) => {
        for (const [file, write, read] of [
          ['p.yaml', (data: object) => stringify(data), (written: string) => parse(written)],
          ['p.json', (data: object) => JSON.stringify(data), (written: string) => JSON.parse(written)],
        ] as const) {
          const written = withParameters(write({ a: { b: old }, c: 1 }), file, { 'a.b': next })
          expect(read(written)).toEqual({
            a: { b: Object.is(next, -0) && file === 'p.json' ? 0 : next },
            c: 1,
          })
        }
      }),
    )
  })

  it('keeps the indentation of JSON', () => {
    expect(withParameters('{\n    "lr": 0.1\n}\n', 'p.json', { lr: 1 })).toBe('{\n    "lr": 1\n}\n')
  })

  it('refuses keys that are not there or hold more than a value, all at once', () => {
    expect(() => withParameters(text, 'params.yaml', { 'model.lt': 1, model: 1, 'seed.x': 1 })).toThrow(
      /model\.lt: is not in[\s\S]*model: is not in[\s\S]*seed\.x: is not in/,
    )
    expect(() => withParameters('a: [1', 'params.yaml', { a: 1 })).toThrow(/^params\.yaml:1: /)
    expect(namesIn(text, ['model.lr', 'model', 'nowhere', 'model.a.b'])).toEqual(['model.lr', 'model.a.b'])
  })

  it('is written whole beside the one it was made from, or over it', async () => {
    const folder = temporaryFolder()
    const source = join(folder, 'params.yaml')
    writeFileSync(source, 'lr: 1\n')
    await writeParameterFile(source, join(folder, 'trial', '3', 'params.yaml'), 'params.yaml', { lr: 2 })
    expect(readFileSync(source, 'utf8')).toBe('lr: 1\n')
    expect(readFileSync(join(folder, 'trial', '3', 'params.yaml'), 'utf8')).toBe('lr: 2\n')
    await writeParameterFile(source, source, 'params.yaml', { lr: 3 })
    expect(readFileSync(source, 'utf8')).toBe('lr: 3\n')
    await expect(writeParameterFile(join(folder, 'no.yaml'), source, 'no.yaml', {})).rejects.toThrow(
      'no.yaml: cannot be read',
    )
  })
})
