import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import {
  draftOf,
  type Facts,
  initText,
  openQuestions,
  pinned,
  renderConfiguration,
  renderWorkflow,
  suiteAction,
  tasks,
} from '../../../../src/cli/init/index.ts'
import { modelTasks, parseConfiguration, selectModel } from '../../../../src/config/index.ts'
import { parseGates, parseMetricSpecs, usualMetrics } from '../../../../src/evaluation/index.ts'
import { version } from '../../../../src/foundation/index.ts'
import { factsOf, repositories } from './repositories.ts'

const modelOf = (text: string) => selectModel(parseConfiguration(text, 'mlops.yaml'))

function drafted(name: string) {
  const facts = repositories[name]
  if (facts === undefined) throw new Error(`no repository ${name}`)
  const draft = draftOf(facts, {})
  return { draft, text: renderConfiguration(draft) }
}

describe('the mlops.yaml that init writes', () => {
  it.each(Object.keys(repositories))('is read without a problem, with gates that exist, for %s', (name) => {
    const { text } = drafted(name)
    const { model } = modelOf(text)
    const metrics = parseMetricSpecs(usualMetrics[model.task], model.task)
    expect(metrics.problems).toEqual([])
    expect(parseGates(model.evaluate?.gates ?? [], metrics.specs).problems).toEqual([])
  })

  it('says what a plain repository says, and why', () => {
    const { text, draft } = drafted('a script with options, and CSV files')
    expect(openQuestions(draft)).toEqual(['evaluate.score: the predictions have to have it'])
    expect(
      text,
    ).toBe(`# yaml-language-server: $schema=https://raw.githubusercontent.com/acme/mlops-actions/v1/mlops.schema.json
# Written by \`mlops init\`: a comment says why a line is as it is. What nothing here says is marked CHECK.
version: 1

models:
  churn: # the name of the folder
    task: binary-classification # \`churned\` has 2 values in the first 20 rows of data/test.csv

    data:
      datasets:
        train: data/train.csv # train.py:6 names it
        holdout: data/test.csv # its name says that it is kept apart

    train:
      run: python train.py --data {train} --output {model} # train.py is named for training; with the options that it declares
      environment: requirements.txt # fixes the packages, and tells when they change
      outputs: { model: model.joblib } # train.py:7 names it

    evaluate:
      predict: python predict.py --model {model} --data {holdout} --output {predictions} # predict.py is named for it and declares these options
      id: customer_id # no value repeats in the first 20 rows of data/test.csv
      label: churned # train.py:9 takes it for the outcome
      score: score # CHECK: the predictions have to have it
      gates:
        # CHECK: how much a candidate may lose. Train twice with two seeds, and allow more than the two differ.
        - roc_auc: { max-absolute-loss: 0.005 }
`)
  })

  it('takes the stage of a pipeline that trains, and its model', () => {
    const { name, model } = modelOf(drafted('a DVC pipeline').text)
    expect(name).toBe('House-prices-2024')
    expect(model.train).toMatchObject({ pipeline: 'dvc.yaml', outputs: { model: 'models/price.onnx' } })
    expect(model.task).toBe('regression')
    expect(model.data?.datasets.train).toMatchObject({ path: 'data/prepared.parquet' })
  })

  it('starts a module of a package, and sees three classes', () => {
    const { model } = modelOf(drafted('a package').text)
    expect(model.train?.run).toBe('python -m iris.train --train-data {train} --model-out {model}')
    expect(model.task).toBe('multiclass-classification')
    expect(model.evaluate).toMatchObject({ id: ['id'], label: 'species' })
    expect(drafted('a package').draft.label.found).toBe(false)
  })

  it('marks all that nothing says, where there is nothing', () => {
    const { draft, text } = drafted('nothing at all')
    expect(modelOf(text).name).toBe('model')
    expect(openQuestions(draft).map((one) => one.split(':')[0])).toEqual([
      'task',
      'data.datasets.train',
      'data.datasets.holdout',
      'train',
      'train.outputs.model',
      'evaluate.predict',
      'evaluate.id',
      'evaluate.label',
      'evaluate.score',
    ])
  })

  it('says what it is told instead of what it would guess', () => {
    const facts = repositories['a package'] as Facts
    const draft = draftOf(facts, {
      model: 'flowers/iris',
      task: 'regression',
      train: "Rscript 'my train.R' --out {model}",
      data: ['a.parquet', 'b.parquet'],
      label: 'petal width: cm',
      id: 'plant # 1',
    })
    const { name, model } = modelOf(renderConfiguration(draft))
    expect(name).toBe('flowers/iris')
    expect(model).toMatchObject({
      task: 'regression',
      data: { datasets: { train: { path: 'a.parquet' }, holdout: { path: 'b.parquet' } } },
      train: { run: "Rscript 'my train.R' --out {model}" },
      evaluate: { id: ['plant # 1'], label: 'petal width: cm', prediction: 'prediction' },
    })
  })

  it('does not take tests, results or a column that repeats for what they are not', () => {
    const facts = factsOf({
      'tests/train.py': '',
      'data/predictions.csv': 'id,score\n1,0.5\n2,0.1\n',
      'data/all.csv': 'user_id,target\n1,0.5\n1,0.7\n',
    })
    const draft = draftOf(facts, {})
    expect(draft.train.found).toBe(false)
    expect(draft.datasets.train).toMatchObject({ value: 'data/all.csv', found: false })
    expect(draft.datasets.holdout).toMatchObject({ value: 'data/holdout.csv', found: false })
    expect(draft.id.found).toBe(false)
    expect(draft.label.value).toBe('target')
    expect(draft.task.value).toBe('regression')
  })

  it('takes for a guess what is only dropped from the features, and names other programs that train', () => {
    const facts = factsOf({
      'a/train.py': 'X = df.drop(columns=["user_id", "churned"])',
      'b/train.py': '',
      'train_all.py': '',
    })
    const draft = draftOf(facts, {})
    expect(draft.label).toMatchObject({ value: 'user_id', found: false })
    expect(draft.train.why).toContain('a/train.py')
    expect(initText([], draft, false)).toContain('These could train too: b/train.py, train_all.py.')
  })

  it('starts with the schema that the template names', () => {
    const template = readFileSync(join(import.meta.dirname, '../../../../template-repo/mlops.yaml'), 'utf8')
    expect(drafted('nothing at all').text.split('\n')[0]).toBe(template.split('\n')[0])
  })

  it('knows the tasks that a model can have', () => {
    expect(tasks).toEqual(modelTasks)
  })

  it('reads as it was meant, whatever a user names things', () => {
    const text = fc.string({ minLength: 1, unit: 'grapheme' }).filter((value) => value.trim() === value)
    fc.assert(
      fc.property(text, text, text, text, (label, id, train, path) => {
        const facts = factsOf({}, label)
        const draft = draftOf(facts, { label, id, train, data: [path, path] })
        const { model } = modelOf(renderConfiguration(draft))
        expect(model.evaluate).toMatchObject({ label, id: [id] })
        expect(model.train?.run).toBe(train)
        expect(model.data?.datasets.holdout).toMatchObject({ path })
      }),
    )
  })

  it('reads as it was meant, whatever a program says of itself', () => {
    const word = fc.string({ maxLength: 30 })
    fc.assert(
      fc.property(word, word, fc.string({ maxLength: 300 }), (model, label, noise) => {
        const program = `${noise}\nsave("${model}.pkl")\nlabel = "${label}"\n`
        const draft = draftOf(factsOf({ 'train.py': program, 'data.csv': noise }), {})
        const { model: read } = modelOf(renderConfiguration(draft))
        expect(read.train?.outputs.model).toBe(draft.output.value)
        expect(read.evaluate?.label).toBe(draft.label.value)
      }),
    )
  })
})

describe('the workflow that init writes', () => {
  it('pins the actions of others as the template does', () => {
    const template = readFileSync(
      join(import.meta.dirname, '../../../../template-repo/.github/workflows/pull-request.yml'),
      'utf8',
    )
    const prepare = readFileSync(
      join(import.meta.dirname, '../../../../template-repo/.github/actions/prepare/action.yml'),
      'utf8',
    )
    expect(template).toContain(`uses: ${pinned.checkout}\n`)
    expect(prepare).toContain(`uses: ${pinned.setupPython}\n`)
    expect(suiteAction).toBe(`acme/mlops-actions@v${version.split('.')[0]}`)
    expect(template).toContain(`uses: ${suiteAction.replace('@', '/actions/evaluate-and-compare@')}\n`)
  })

  it('installs what the repository pins, with the Python that it names', () => {
    const workflow = (name: string) => {
      const steps = parse(renderWorkflow(drafted(name).draft, 'main')).jobs.model.steps as {
        run?: string
        with?: Record<string, unknown>
      }[]
      return {
        python: steps.find((step) => step.with?.['python-version'] !== undefined)?.with?.['python-version'],
        run: steps.find(({ run }) => run !== undefined)?.run,
      }
    }
    expect(workflow('a script with options, and CSV files')).toEqual({
      python: '3.12',
      run: 'python -m pip install --quiet -r requirements.txt\n',
    })
    expect(workflow('a package').run).toBe(
      'python -m pip install --quiet --require-hashes -r requirements.lock\n',
    )
    expect(workflow('a DVC pipeline')).toMatchObject({
      python: '3.11',
      run: expect.stringContaining('uv export'),
    })
  })
})

describe('what init says at the end', () => {
  it('names the next two steps, and shows what it would have written where something is there', () => {
    const { draft, text } = drafted('a package')
    const files = [
      { path: 'mlops.yaml', text, state: 'there' },
      { path: '.github/workflows/mlops.yml', text: 'name: Model\n', state: 'written' },
    ] as const
    const told = initText(files, draft, false)
    expect(told).toContain('· mlops.yaml: is there and stays as it is. This would have been written:')
    expect(told).toContain('    version: 1\n')
    expect(told).toContain('✓ .github/workflows/mlops.yml: written')
    expect(told).not.toContain('name: Model')
    expect(told.split('Next:\n')[1]?.split('\n')).toHaveLength(2)
  })
})
