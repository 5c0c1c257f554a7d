import { beforeEach, describe, expect, it } from 'vitest'
import { dataValidateInputs } from '../../../../src/actions/data-validate/inputs.ts'
import { readDataSettings } from '../../../../src/actions/data-validate/settings.ts'
import { splitRules } from '../../../../src/actions/data-validate/split-rules.ts'
import { temporaryFolder } from '../../../support/folder.ts'
import { testServices } from '../../../support/services.ts'
import { type Checkout, checkoutAt } from '../data-version/checkout.ts'

let at: Checkout
beforeEach(() => {
  const folder = temporaryFolder()
  at = checkoutAt(folder, testServices(folder))
})
const settingsOf = (given: Record<string, string>) =>
  readDataSettings(dataValidateInputs.parse(given), at.folder)
const problemsOf = async (given: Record<string, string>) =>
  (await settingsOf(given).catch((thrown) => thrown)).problems

const configuration = `version: 1
models:
  demo:
    task: regression
    data:
      datasets:
        train: { path: data/train.csv, contract: things.yaml, private: [secret] }
        validation: { path: data/validation.csv, key: [id, day] }
        test: data/test.csv
      rules:
        - splits-disjoint: { by: [id, day], ordered-by: day }
    evaluate: { row-name: flights }
`

describe('what is validated', () => {
  it('is every data set of the configuration, or those that are named', async () => {
    at.file('mlops.yaml', configuration)
    const settings = await settingsOf({ private: 'name' })
    expect(settings).toMatchObject({ inline: false, model: 'demo', rowName: 'flights' })
    expect(settings.datasets).toEqual([
      {
        name: 'train',
        patterns: ['data/train.csv'],
        contract: 'things.yaml',
        object: null,
        key: [],
        private: ['secret', 'name'],
      },
      {
        name: 'validation',
        patterns: ['data/validation.csv'],
        contract: null,
        object: null,
        key: ['id', 'day'],
        private: ['name'],
      },
      { name: 'test', patterns: ['data/test.csv'], contract: null, object: null, key: [], private: ['name'] },
    ])
    const some = await settingsOf({ datasets: 'test', key: 'other' })
    expect(some.datasets).toMatchObject([{ name: 'test', key: ['other'] }])
    expect(Object.keys(some.all)).toEqual(['train', 'validation', 'test'])
  })

  it.each([
    ['data/train.parquet', 'train'],
    ['data/2013-*.parquet', '2013'],
    ['data/', 'data'],
    ['**/*.csv.gz', 'data'],
    ['data/.parquet', 'data'],
    ['./x.jsonl', 'x'],
  ])('is files that are given, called after them: %s is `%s`', async (data, name) => {
    expect(await settingsOf({ data })).toMatchObject({ inline: true, model: null, datasets: [{ name }] })
  })

  it('knows the declared data sets beside files that are given, and asks their rules of none of these', async () => {
    at.file('mlops.yaml', configuration)
    const settings = await settingsOf({ data: 'elsewhere/test.csv' })
    expect(settings).toMatchObject({ model: 'demo', datasets: [{ name: 'test' }] })
    expect(settings.all.train).toEqual(['data/train.csv'])
    expect(splitRules(settings)).toEqual([])
  })

  it('has a rule between splits for each pair, asked of the later one, at its line', async () => {
    at.file('mlops.yaml', configuration)
    const rules = splitRules(await settingsOf({}))
    expect(rules.map(({ dataset, rule }) => [dataset, rule.id, rule.at?.line])).toEqual([
      ['validation', 'validation.splits-disjoint.train', 11],
      ['test', 'test.splits-disjoint.train', 11],
      ['test', 'test.splits-disjoint.validation', 11],
    ])
    expect(rules[0]?.rule).toMatchObject({
      column: null,
      expected: 'no id, day that is in train, and every row later by day',
      check: { with: 'train', by: ['id', 'day'], orderedBy: 'day' },
    })
  })
})

describe('mistakes in what is to be validated', () => {
  it('are told together', async () => {
    at.file('mlops.yaml', configuration)
    expect(
      await problemsOf({ datasets: 'trian,constructor', contract: 'c.yaml', object: 'o', baseData: 'b.csv' }),
    ).toMatchObject([
      { path: 'datasets', value: 'trian', remedy: 'Did you mean `train`?' },
      { path: 'datasets', value: 'constructor' },
      { path: 'contract', value: 'c.yaml' },
      { path: 'object', value: 'o' },
      { path: 'base-data', value: 'b.csv' },
    ])
  })

  it('are told where no data set is declared, or files and data sets are both given', async () => {
    at.file('mlops.yaml', 'version: 1\nmodels:\n  demo:\n    task: regression\n')
    expect(await problemsOf({})).toMatchObject([
      { file: 'mlops.yaml', message: expect.stringContaining('no data set') },
    ])
    expect(await problemsOf({ data: 'x.csv', datasets: 'train' })).toMatchObject([{ path: 'datasets' }])
  })

  it('are told where there is no configuration and no data', async () => {
    expect(await problemsOf({ contract: 'c.yaml' })).toMatchObject([{ file: 'mlops.yaml' }])
  })
})
