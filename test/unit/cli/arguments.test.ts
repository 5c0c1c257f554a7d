import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { flag, list, number, text } from '../../../src/actions/input-types.ts'
import { inputsOf } from '../../../src/actions/inputs.ts'
import { parseArguments } from '../../../src/cli/arguments.ts'

const inputs = inputsOf({
  inputs: z.object({
    model: text(),
    metrics: list(),
    minRows: number(),
    comment: flag(true),
    setup: flag(false),
  }),
})
const parse = (...args: string[]) => parseArguments(args, inputs)

describe('the arguments of a command', () => {
  it('are the inputs by name, in each of the usual spellings', () => {
    expect(parse('--model', 'a b', '--min-rows=3', '--metrics', 'x,y', '--metrics=z').inputs).toEqual({
      model: 'a b',
      'min-rows': '3',
      metrics: 'x,y\nz',
    })
  })

  it.each([
    [['--setup'], { setup: 'true' }],
    [['--no-comment'], { comment: 'false' }],
    [['--comment=false'], { comment: 'false' }],
    [['--comment', 'false', '--setup', 'true'], { comment: 'false', setup: 'true' }],
  ])('switch flags on and off: %j', (args, read) => {
    expect(parse(...args)).toMatchObject({ inputs: read, problems: [] })
  })

  it('take a value that starts with a dash when it is joined by =', () => {
    expect(parse('--min-rows=-1').inputs).toEqual({ 'min-rows': '-1' })
  })

  it('include help, JSON and more detail', () => {
    expect(parse('-h').help).toBe(true)
    expect(parse('--help', '--json', '--verbose')).toMatchObject({ help: true, json: true, verbose: true })
  })

  it('are told every mistake at once, with the nearest name', () => {
    expect(
      parse('--modle', 'x', 'stray', '--metrics', '--model=a', '--model=b', '--no-model', '--setup', 'maybe')
        .problems,
    ).toEqual([
      { path: '--modle', message: 'is not an input of this command', remedy: 'Did you mean `model`?' },
      { path: 'stray', message: 'is not expected here', remedy: 'Every input is written `--name value`' },
      { path: '--metrics', message: 'needs a value', remedy: 'Write `--metrics <value>`' },
      {
        path: '--no-model',
        message: 'is not an input of this command',
        remedy: 'Known: model, metrics, min-rows, comment, setup, json, verbose, help.',
      },
      { path: 'maybe', message: 'is not expected here', remedy: 'Every input is written `--name value`' },
      { path: '--model', message: 'is given more than once', remedy: 'Keep one' },
    ])
  })
})
