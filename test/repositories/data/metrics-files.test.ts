import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readMetricsFiles } from '../../../src/data/index.ts'
import { ConfigurationError } from '../../../src/foundation/index.ts'
import { said } from './workbench.ts'

let workspace: string
beforeAll(async () => {
  workspace = await mkdtemp(join(tmpdir(), 'mlops-metrics-'))
})
afterAll(() => rm(workspace, { recursive: true, force: true }))

async function read(files: Record<string, string>, extra: string[] = []) {
  for (const [name, content] of Object.entries(files)) await writeFile(join(workspace, name), content)
  return readMetricsFiles([...Object.keys(files), ...extra], { workspace, input: 'candidate-metrics' })
}

const refused = async (files: Record<string, string>, extra: string[] = []) => {
  const error = await read(files, extra).catch((thrown: unknown) => thrown)
  if (error instanceof ConfigurationError) return error.problems
  throw new Error('nothing was refused')
}

describe('metrics files', () => {
  it('give nested numbers of JSON and YAML under dotted names, one a run', async () => {
    const found = await read({
      'run-1.json':
        '{"roc_auc": 0.91, "test": {"f1": 0.5, "folds": [0.25, 0.75]}, "model": "gbm", "ok": true}',
      'run-2.yaml': 'roc_auc: 0.92\ntest:\n  f1: 5e-1\n  folds: [0.5, 1]\ntrained: 2026-01-01\n',
    })
    expect(found.values).toEqual({
      roc_auc: [0.91, 0.92],
      'test.f1': [0.5, 0.5],
      'test.folds.0': [0.25, 0.5],
      'test.folds.1': [0.75, 1],
    })
    expect(found).toMatchObject({ ignored: 3, incomplete: [], runNames: ['run-1.json', 'run-2.yaml'] })
    expect(found.files[0]).toMatchObject({
      path: 'run-1.json',
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
    })
  })

  it('keep NaN and infinite values as such, however they are written', async () => {
    const { values } = await read({
      'python.json': '{"a": NaN, "b": Infinity, "c": -Infinity}',
      'yaml.yaml': 'a: .nan\nb: .inf\nc: -.inf\n',
    })
    expect(values).toEqual({
      a: [Number.NaN, Number.NaN],
      b: [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY],
      c: [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY],
    })
  })

  it('leave out, by name, what some runs lack', async () => {
    const found = await read({ 'a.json': '{"x": 1, "y": 2}', 'b.json': '{"x": 3}' })
    expect(found.values).toEqual({ x: [1, 3] })
    expect(found.incomplete).toEqual(['y'])
  })

  it('are refused all at once, with file and line', async () => {
    const problems = await refused(
      {
        'bad.json': '{"a": 1,\n "b": ]',
        'empty.yaml': '',
        'words.json': '{"a": "b"}',
        'twice.json': '{"a.b": 1, "a": {"b": 2}}',
      },
      ['absent.json'],
    )
    expect(problems[0]).toMatchObject({ file: 'bad.json', line: 2, path: 'candidate-metrics' })
    expect(said(problems)).toContain('empty.yaml: there is no number in this file')
    expect(said(problems)).toContain('words.json: there is no number in this file')
    expect(said(problems)).toContain('twice.json: two values have this dotted name')
    expect(said(problems)).toContain('absent.json: this file does not exist')
  })

  it('do not unfold aliases without end', async () => {
    const bomb = ['a: &a [1,1,1,1,1,1,1,1,1]']
    for (const [from, to] of ['ab', 'bc', 'cd', 'de', 'ef', 'fg'].map(
      (pair) => [...pair] as [string, string],
    ))
      bomb.push(`${to}: &${to} [${Array(9).fill(`*${from}`).join(',')}]`)
    expect(said(await refused({ 'bomb.yaml': bomb.join('\n') }))).toContain('Excessive alias count')
  })
})
