import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mergeInputs, parseCommand, parseCommands, resolveEnvironment } from '../../../src/config/index.ts'
import { ConfigurationError } from '../../../src/foundation/index.ts'

const context = {
  placeholders: { model: "out/my model's.bin", holdout: 'data/h.parquet' },
  env: { WORDS: 'one two', EMPTY: '' },
  at: { file: 'mlops.yaml', line: 7, path: 'models.m.train.run' },
}
const split = (command: string) => parseCommand(command, context)

describe('a command', () => {
  it.each([
    ['python -m x  --n 3', ['python', '-m', 'x', '--n', '3']],
    ["a 'b c' \"d e\" f\\ g h'i'j", ['a', 'b c', 'd e', 'f g', 'hij']],
    ['a \'\' ""', ['a', '', '']],
    ['a "x \\" \\\\ \\$y \\n"', ['a', 'x " \\ $y \\n']],
    ['a \\\n  b\n', ['a', 'b']],
    ["a '*.csv' *.csv ~ # !", ['a', '*.csv', '*.csv', '~', '#', '!']],
    ["a '$(id)' '`id`' '|' \"a|b;c>d&&e\"", ['a', '$(id)', '`id`', '|', 'a|b;c>d&&e']],
    ['--regex=^a$ x', ['--regex=^a$', 'x']],
    ["python 'A=1' X=2", ['python', 'A=1', 'X=2']],
  ])('is split as a shell would: %s', (command, words) => {
    expect(split(command)).toEqual(words)
  })

  it('has its placeholders filled in without being split again', () => {
    expect(split('p --m {model} --h={holdout} "{model}"')).toEqual([
      'p',
      '--m',
      "out/my model's.bin",
      '--h=data/h.parquet',
      "out/my model's.bin",
    ])
  })

  it('leaves braces alone that name nothing, or that are quoted', () => {
    expect(split("p {a,b} {} '{model}' \\{model} '{\"k\": 1}'")).toEqual([
      'p',
      '{a,b}',
      '{}',
      '{model}',
      '{model}',
      '{"k": 1}',
    ])
  })

  it('has environment references filled in without being split again', () => {
    expect(split('p ${WORDS} "x${WORDS}" ${EMPTY} \'${WORDS}\'')).toEqual([
      'p',
      'one two',
      'xone two',
      '',
      '${WORDS}',
    ])
  })

  it('keeps any value of a placeholder in one word', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (value) => {
        expect(parseCommand('p {x} "{x}" a{x}b', { placeholders: { x: value } })).toEqual([
          'p',
          value,
          value,
          `a${value}b`,
        ])
      }),
    )
  })

  it('gives back any words that were quoted for it', () => {
    const quote = (word: string) => `'${word.replaceAll("'", "'\\''")}'`
    fc.assert(
      fc.property(fc.array(fc.string(), { minLength: 1 }), (words) => {
        expect(parseCommand(['p', ...words.map(quote)].join(' '), { placeholders: {} })).toEqual([
          'p',
          ...words,
        ])
      }),
    )
  })

  it.each([
    ['a && b', 'a second command'],
    ['a; b', 'a second command'],
    ['a || b', 'a second command'],
    ['a | b', 'a pipe'],
    ['a > b', 'a redirection'],
    ['a < b', 'a redirection'],
    ['a &', 'a background job'],
    ['a $(id)', 'a command substitution'],
    ['a "$(id)"', 'a command substitution'],
    ['a `id`', 'a command substitution'],
    ['a "`id`"', 'a command substitution'],
    ['(a)', 'a subshell'],
    ['a $HOME', 'a shell variable'],
    ['a "$HOME"', 'a shell variable'],
    ['a\nb', 'a second line'],
    ["a 'b", "a ' that is not closed"],
    ['a "b', 'a " that is not closed'],
    ['A=1 b', 'starts with an assignment'],
    ['   ', 'names no program'],
    ["''", 'names no program'],
  ])('is refused when only a shell could run it: %s', (command, message) => {
    expect(() => split(command)).toThrow(ConfigurationError)
    expect(() => split(command)).toThrow(message)
  })

  it('reports every mistake at once, where it stands, with a remedy', () => {
    let problems: ConfigurationError['problems'] = []
    try {
      split('p {modl} | tee ${NOWHERE}')
    } catch (error) {
      problems = (error as ConfigurationError).problems
    }
    expect(problems).toMatchObject([
      {
        file: 'mlops.yaml',
        line: 7,
        message: 'has an unknown placeholder `{modl}`',
        remedy: expect.stringContaining('`model`'),
      },
      { file: 'mlops.yaml', line: 7, message: expect.stringContaining('a pipe') },
      { file: 'mlops.yaml', line: 7, message: expect.stringContaining('NOWHERE') },
    ])
  })

  it('of a list is reported with the others', () => {
    expect(parseCommands(['a b', 'c'], context)).toEqual([['a', 'b'], ['c']])
    expect(() => parseCommands(['a | b', 'c > d'], context)).toThrow(/pipe[\s\S]*redirection/)
  })
})

describe('an environment reference', () => {
  it('is replaced when it is used', () => {
    expect(resolveEnvironment('${A}/x/${B}', { A: '1', B: '' })).toBe('1/x/')
  })
  it('says every variable that is not set', () => {
    expect(() => resolveEnvironment('${A}${B}', {}, 'models.m.register')).toThrow(
      /models\.m\.register.*A,[\s\S]*B,/,
    )
  })
  it('is not resolved twice', () => {
    expect(resolveEnvironment('${A}', { A: '${B}', B: 'secret' })).toBe('${B}')
  })
})

describe('an inline input', () => {
  it('wins over the file, and leaves it alone where it was not given', () => {
    const file = { id: ['a'], label: 'y', seed: 0 }
    expect(mergeInputs(file, { id: [], label: 'z', seed: undefined })).toEqual({
      id: ['a'],
      label: 'z',
      seed: 0,
    })
  })
})
