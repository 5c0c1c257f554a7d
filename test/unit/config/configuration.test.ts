import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import {
  evaluateDefaults,
  findConfiguration,
  loadConfiguration,
  modelTasks,
  parseConfiguration,
  selectModel,
} from '../../../src/config/index.ts'
import { taskSchema } from '../../../src/evaluation/index.ts'
import { ConfigurationError, type Problem } from '../../../src/foundation/index.ts'

function problemsOf(content: string): readonly Problem[] {
  try {
    parseConfiguration(content, 'mlops.yaml')
  } catch (error) {
    if (error instanceof ConfigurationError) return error.problems
    throw error
  }
  return []
}

const model = (body: string) => `version: 1\nmodels:\n  m:\n    task: regression\n${body}`

describe('a configuration that is right', () => {
  it("is read with camelCase names, defaults, and the user's own names left alone", () => {
    const { models } = parseConfiguration(
      model(`    data: { datasets: { hold-out: data/h.parquet } }
    train: { run: python t.py, runs-on: gpu, timeout: 90m, env: { A_B: 1 }, outputs: { model: m.bin } }
    evaluate:
      id: row
      min-join-rate: 0.9
      slices: [region, { column: age, quantiles: 4 }, { column: age, edges: [18, 65] }]
      gates: [{ r2: { max-absolute-loss: 0.1 } }]
`),
      'mlops.yaml',
    )
    expect(models.m).toMatchObject({
      task: 'regression',
      data: { datasets: { 'hold-out': { path: 'data/h.parquet' } } },
      train: { runsOn: { labels: ['gpu'] }, timeout: 5400, env: { A_B: '1' }, outputs: { model: 'm.bin' } },
      evaluate: {
        id: ['row'],
        minJoinRate: 0.9,
        scoreIs: 'probability',
        slices: [{ column: 'region' }, { column: 'age', quantiles: 4 }, { column: 'age', edges: [18, 65] }],
        gates: [{ r2: { 'max-absolute-loss': 0.1 } }],
        champion: { stage: 'production' },
      },
    })
  })

  it('has the same defaults as a comparison that no file describes', () => {
    const { models } = parseConfiguration(model('    evaluate: {}\n'), 'mlops.yaml')
    expect(models.m?.evaluate).toEqual(evaluateDefaults())
  })

  it.each([
    ['p_', { kind: 'prefix', prefix: 'p_' }],
    [
      '[a, b]',
      {
        kind: 'columns',
        columns: [
          { class: 'a', column: 'a' },
          { class: 'b', column: 'b' },
        ],
      },
    ],
    [
      '{ a: p1, b: p2 }',
      {
        kind: 'columns',
        columns: [
          { class: 'a', column: 'p1' },
          { class: 'b', column: 'p2' },
        ],
      },
    ],
  ])('takes the probabilities of classes as %s', (written, read) => {
    const { models } = parseConfiguration(
      model(`    evaluate: { probabilities: ${written} }\n`),
      'mlops.yaml',
    )
    expect(models.m?.evaluate?.probabilities).toEqual(read)
  })

  it('knows the line of every gate', () => {
    const configuration = parseConfiguration(
      model('    evaluate:\n      gates:\n        - r2: { min: 0 }\n        - median_absolute_error\n'),
      'mlops.yaml',
    )
    const gates = ['models', 'm', 'evaluate', 'gates']
    expect(configuration.lineOf([...gates, 0, 'r2'])).toEqual({ line: 7, column: 11 })
    expect(configuration.lineOf([...gates, 1])).toEqual({ line: 8, column: 11 })
    expect(configuration.lineOf([...gates, 7]), 'the nearest thing above').toEqual({ line: 6, column: 7 })
    expect(configuration.problemAt([...gates, 1], 'is not computable')).toEqual({
      file: 'mlops.yaml',
      line: 8,
      column: 11,
      path: 'models.m.evaluate.gates[1]',
      value: 'median_absolute_error',
      message: 'is not computable',
    })
  })

  it('may repeat itself with anchors and merge keys, and knows the lines of what it repeats', () => {
    const configuration = parseConfiguration(
      'version: 1\nmodels:\n  a: &a\n    task: regression\n    owners: [x]\n  b:\n    <<: *a\n    owners: [y]\n',
      'mlops.yaml',
    )
    expect(configuration.models.b).toMatchObject({ task: 'regression', owners: ['y'] })
    expect(configuration.lineOf(['models', 'b', 'owners']).line).toBe(8)
  })

  it('names the same tasks as the evaluation', () => {
    expect([...modelTasks]).toEqual(taskSchema.options)
  })
})

describe('a configuration that is wrong', () => {
  it('is told everything at once, each with line, column, path, value and remedy, from top to bottom', () => {
    const problems = problemsOf(
      model(`    ownrs: [a]
    train: { run: 3 }
    evaluate:
      min-join-rate: 2
      score-is: proba
      slices: [{ column: b, quantile: 4 }, 3]
      metrics: [{ a: {}, b: {} }]
`),
    )
    expect(problems).toEqual([
      {
        file: 'mlops.yaml',
        line: 5,
        column: 5,
        path: 'models.m.ownrs',
        message: 'is not a known key',
        remedy: 'Did you mean `owners`?',
      },
      {
        file: 'mlops.yaml',
        line: 6,
        column: 19,
        path: 'models.m.train.run',
        message: 'must be text',
        value: '3',
      },
      {
        file: 'mlops.yaml',
        line: 8,
        column: 22,
        path: 'models.m.evaluate.min-join-rate',
        message: 'must be at most 1',
        value: '2',
      },
      {
        file: 'mlops.yaml',
        line: 9,
        column: 17,
        path: 'models.m.evaluate.score-is',
        message: 'must be one of probability, score',
        value: 'proba',
      },
      {
        file: 'mlops.yaml',
        line: 10,
        column: 29,
        path: 'models.m.evaluate.slices[0].quantile',
        message: 'is not a known key',
        remedy: 'Did you mean `quantiles`?',
      },
      {
        file: 'mlops.yaml',
        line: 10,
        column: 44,
        path: 'models.m.evaluate.slices[1]',
        message: 'must be text or a mapping',
        value: '3',
      },
      {
        file: 'mlops.yaml',
        line: 11,
        column: 17,
        path: 'models.m.evaluate.metrics[0]',
        message: 'must have exactly one name, then its settings',
        value: '{"a":{},"b":{}}',
      },
    ])
  })

  it('counts a misspelt required key once', () => {
    expect(problemsOf('version: 1\nmodels:\n  m: { tsk: regression }\n')).toMatchObject([
      { path: 'models.m.tsk', remedy: 'Did you mean `task`?' },
    ])
  })

  it('lists what is known where no name is near', () => {
    expect(problemsOf('version: 1\nmodels: { m: { task: regression } }\nunheard: 1\n')).toMatchObject([
      { line: 3, column: 1, path: 'unheard', remedy: 'Known: version, models.' },
    ])
  })

  it.each([
    ['empty', ' \n', 'is empty'],
    ['indented with tabs', 'version: 1\nmodels:\n\tm: 1\n', 'Tabs are not allowed'],
    ['a list', '- a\n', 'must be a mapping'],
    ['of another version', 'version: 2\nmodels: {}\n', 'is a version that this release does not read'],
    ['without a version', 'models: { m: { task: regression } }\n', 'is required'],
    ['without models', 'version: 1\nmodels: {}\n', 'must name at least one model'],
    ['cut off', 'version: 1\nmodels: {', 'cannot be read as YAML'],
    ['two documents', 'version: 1\n---\nversion: 1\n', 'cannot be read as YAML'],
    ['nested thousands deep', '['.repeat(20_000), 'cannot be read as YAML'],
    ['larger than a configuration is', `# ${'x'.repeat(1024 * 1024)}`, 'is larger than 1 MiB'],
  ])('is refused when it is %s', (_, content, message) => {
    const problems = problemsOf(content)
    expect(problems.length).toBeGreaterThan(0)
    expect(problems[0]?.message).toContain(message)
    expect(problems[0]?.file).toBe('mlops.yaml')
  })

  it('is refused when a key stands twice, on the line of the second', () => {
    expect(
      problemsOf('version: 1\nmodels:\n  m: { task: regression }\n  m: { task: regression }\n'),
    ).toMatchObject([{ line: 4, remedy: 'Keep one of the two' }])
  })

  it('is refused when training has no command, or two', () => {
    expect(problemsOf(model('    train: { outputs: { model: m.bin } }\n'))).toEqual([
      expect.objectContaining({
        path: 'models.m.train',
        line: 5,
        message: expect.stringContaining('names no command: `run` or `pipeline` is needed'),
      }),
    ])
    const both = '    train: { run: x, pipeline: dvc.yaml, outputs: { model: m.bin } }\n'
    expect(problemsOf(model(both))).toMatchObject([
      { path: 'models.m.train.pipeline', message: expect.stringContaining('one or the other') },
    ])
  })

  it('is told the first mistake of syntax only, not what follows from it', () => {
    expect(problemsOf(model('    train: { run: train {model}, outputs: {} }\n'))).toMatchObject([
      { line: 5, remedy: expect.stringContaining('Quote the text') },
    ])
  })

  it('is refused when its aliases would expand without end', () => {
    const level = (name: string, inner: string) => `${name}: &${name} [${Array(10).fill(inner).join(', ')}]\n`
    const bomb = level('a', 'x') + level('b', '*a') + level('c', '*b') + level('d', '*c')
    expect(problemsOf(bomb)).toMatchObject([{ message: 'has more than 100 expanded aliases' }])
  })

  it.each(['/etc/passwd', '../secret', 'a/../../b', 'C:\\x'])(
    'may not write outside the repository (%s)',
    (path) => {
      expect(problemsOf(model(`    train: { run: x, outputs: { model: '${path}' } }\n`))).toMatchObject([
        { path: 'models.m.train.outputs.model', value: path },
      ])
    },
  )

  it('does not let a key change what objects inherit', () => {
    expect(
      problemsOf('version: 1\nmodels: { m: { task: regression } }\n__proto__: { polluted: 1 }\n'),
    ).toHaveLength(1)
    expect(({} as { polluted?: number }).polluted).toBeUndefined()
  })
})

describe('the file', () => {
  let workspace: string
  beforeEach(async () => {
    workspace = await mkdtemp(join(tmpdir(), 'mlops-config-'))
  })

  it('is called by its path in the workspace', async () => {
    await writeFile(join(workspace, 'my.yaml'), 'version: 1\n')
    await expect(loadConfiguration('my.yaml', { workspace })).rejects.toMatchObject({
      problems: [{ file: 'my.yaml', path: 'models', message: 'is required' }],
    })
  })

  it('that does not exist says what to do', async () => {
    await expect(loadConfiguration('my.yaml', { workspace })).rejects.toMatchObject({
      exitCode: 2,
      problems: [{ file: 'my.yaml', message: 'does not exist', remedy: expect.stringContaining('`config`') }],
    })
  })

  it('may be missing where nobody asked for it, and only there', async () => {
    expect(await findConfiguration(undefined, { workspace })).toBeNull()
    await expect(findConfiguration('my.yaml', { workspace })).rejects.toThrow('does not exist')
    await writeFile(join(workspace, 'mlops.yaml'), 'version: 2\n')
    await expect(findConfiguration(undefined, { workspace })).rejects.toThrow('version')
  })
})

describe('the model that is meant', () => {
  const two = parseConfiguration(
    'version: 1\nmodels: { a: { task: regression }, bee: { task: regression } }\n',
    'mlops.yaml',
  )
  const one = parseConfiguration(model(''), 'mlops.yaml')

  it('is the only one', () => {
    expect(selectModel(one).name).toBe('m')
  })
  it('is the named one', () => {
    expect(selectModel(two, 'bee').name).toBe('bee')
  })
  it('must be named where there are several', () => {
    expect(() => selectModel(two)).toThrow(/has 2: a, bee/)
  })
  it.each(['bea', 'constructor'])('must exist (%s)', (name) => {
    expect(() => selectModel(two, name)).toThrow(ConfigurationError)
  })
})
