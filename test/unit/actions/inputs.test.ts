import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import {
  choice,
  flag,
  inputMeta,
  list,
  number,
  text,
  textWithDefault,
} from '../../../src/actions/input-types.ts'
import { inputsOf, outputTexts, parseInputs } from '../../../src/actions/inputs.ts'
import type { ConfigurationError } from '../../../src/foundation/index.ts'

const definition = {
  inputs: z.object({
    config: textWithDefault('mlops.yaml').describe('The file.'),
    model: text(),
    metrics: list(),
    minRows: number({ min: 1 }),
    task: choice(['regression', 'ranking']),
    comment: flag(true),
    githubToken: text().describe('The token.').meta({ actionDefault: '${{ github.token }}', secret: true }),
  }),
}

describe('the inputs of an action', () => {
  it('are read from text', () => {
    expect(
      parseInputs(definition, {
        config: ' a.yaml ',
        metrics: 'roc_auc, log_loss\n f1',
        'min-rows': '1e3',
        task: 'ranking',
        comment: 'False',
      }),
    ).toEqual({
      config: 'a.yaml',
      metrics: ['roc_auc', 'log_loss', 'f1'],
      minRows: 1000,
      task: 'ranking',
      comment: false,
      githubToken: undefined,
      model: undefined,
    })
  })

  it('count as not given when empty, which is how a workflow leaves them out', () => {
    const empty = Object.fromEntries(inputsOf(definition).map(({ name }) => [name, '']))
    expect(parseInputs(definition, empty)).toEqual(parseInputs(definition, {}))
  })

  it('are told every mistake at once, with the value and what would be right', () => {
    let problems: ConfigurationError['problems'] = []
    try {
      parseInputs(definition, { 'min-rows': 'many', task: 'rankin', comment: 'yes' })
    } catch (error) {
      problems = (error as ConfigurationError).problems
    }
    expect(problems).toMatchObject([
      { path: 'input min-rows', value: 'many', message: 'must be a number' },
      {
        path: 'input task',
        value: 'rankin',
        message: 'must be one of regression, ranking',
        remedy: 'Did you mean `ranking`?',
      },
      { path: 'input comment', value: 'yes', message: 'must be true or false' },
    ])
    expect(() => parseInputs(definition, { 'min-rows': '0' })).toThrow('must be at least 1')
  })

  it('keep what is known about them when they are described', () => {
    expect(inputMeta(definition.inputs.shape.githubToken)).toMatchObject({
      description: 'The token.',
      kind: 'text',
      secret: true,
      actionDefault: '${{ github.token }}',
    })
    expect(inputsOf(definition)[0]).toMatchObject({
      name: 'config',
      description: 'The file.',
      fallback: 'mlops.yaml',
    })
  })

  it('have outputs as their counterpart, in text', () => {
    expect(outputTexts({ reportJson: 'a.json', rows: 3, none: undefined, list: [1] })).toEqual({
      'report-json': 'a.json',
      rows: '3',
      none: '',
      list: '[1]',
    })
  })
})
