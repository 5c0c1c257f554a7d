import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { mappingText } from '../../../src/data/pipelines/lock-text.ts'
import { readParamFile } from '../../../src/data/pipelines/param-files.ts'
import { sortedJson } from '../../../src/data/pipelines/python-values.ts'
import { nodeProcessRunner } from '../../../src/foundation/index.ts'
import { peer } from '../../support/peers.ts'

type Answer = { text: string; sha256: string } | { error: string }

async function askDvc(texts: readonly [kind: string, text: string][]): Promise<Answer[]> {
  const { signal } = new AbortController()
  const runner = nodeProcessRunner({ env: process.env, cwd: import.meta.dirname, signal })
  const result = await runner.run(peer('python'), ['values.py'], {
    input: Buffer.from(JSON.stringify(texts)),
    keepOutput: 64 * 1024 * 1024,
  })
  if (result.exitCode !== 0) throw new Error(result.stderr)
  return JSON.parse(result.stdout) as Answer[]
}

function ours(kind: string, text: string): Answer {
  const read = readParamFile(text, kind === 'json' ? 'p.json' : 'p.yaml')
  if ('problem' in read) return { error: read.problem.message }
  const json = sortedJson(read.values, new Set(['size', 'nfiles']))
  return {
    text: read.values.size === 0 ? '{}\n' : mappingText(read.values, 0),
    sha256: createHash('sha256').update(json).digest('hex'),
  }
}

const scalars =
  `2.0 1e-05 1.5e-7 1E5 1e16 1e15 123456789012345678 12345678901234567890 -0.0 0.0 -0 +5 0.1 1_000 1_0.5 017 0o17 0x1F 0b101
  .5 -.5 5. .inf -.inf .nan 1e400 4.9e-324 0.30000000000000004 9007199254740993 true True TRUE yes no on null Null ~ 1:30 1.2.3
  0x 1e 1.5e+3 "2.0" '1e5' "null" '~' "true" "" '' "a: b" "- a" "#c" "a #b" "it's" 'say "x"' "tab\\there" "nl\\n" "\\u2028" "é✓😀"`.split(
    /\s(?=\S)/,
  )

test('every kind of scalar in params.yaml is read, written and hashed as DVC does', async () => {
  const texts = scalars
    .map((one) => one.trim())
    .filter((one) => one !== '')
    .map((one): [string, string] => ['yaml', `value: ${one}\nlist: [${one}]\n`])
  const theirs = await askDvc(texts)
  expect(texts.map(([kind, text]) => ours(kind, text)).map(withoutWords)).toEqual(theirs.map(withoutWords))
  const refused = theirs.filter((answer) => 'error' in answer)
  expect(refused.length).toBeLessThan(texts.length / 4)
})

test('mappings and lists of any shape are written and hashed as DVC does, from YAML and from JSON', async () => {
  const text = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 30 }),
    fc.string({ unit: fc.constantFrom(...' :#-\'"{}[],&*!|>%@`?~=_.\n\tab01é😀'), maxLength: 12 }),
    fc
      .array(fc.constantFrom('word', 'a', '--flag', 'x:y', '#'), { maxLength: 60 })
      .map((all) => all.join(' ')),
  )
  const number = fc.oneof(
    fc.double({ noNaN: true, noDefaultInfinity: true }).map(pythonFloat),
    fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n }).map(String),
  )
  const { value } = fc.letrec<{ value: string }>((tie) => ({
    value: fc.oneof(
      { maxDepth: 4 },
      text.map((one) => JSON.stringify(one)),
      number,
      fc.constantFrom('true', 'false', 'null'),
      fc.array(tie('value'), { maxLength: 4 }).map((all) => `[${all}]`),
      fc.uniqueArray(fc.tuple(key, tie('value')), { selector: ([one]) => one, maxLength: 4 }).map(mapping),
    ),
  }))
  const documents = fc.sample(
    fc.uniqueArray(fc.tuple(key, value), { selector: ([one]) => one, minLength: 1 }).map(mapping),
    {
      numRuns: 250,
      seed: 5,
    },
  )
  const texts = documents.map((one): [string, string] => ['json', one])
  const theirs = await askDvc(texts)
  expect(texts.map(([kind, one]) => ours(kind, one))).toEqual(theirs)
})

const key = fc.oneof(
  fc.stringMatching(/^[a-zA-Z_][\w.-]{0,12}$/),
  fc.constantFrom(
    'size',
    'nfiles',
    'true',
    '1',
    '2.0',
    '~',
    'null',
    'é',
    '😀',
    '￿',
    'a b',
    'a: b',
    '#x',
    '-',
    "it's",
    '',
  ),
)

function mapping(entries: readonly (readonly [string, string])[]): string {
  return `{${entries.map(([name, one]) => `${JSON.stringify(name)}: ${one}`)}}`
}

function pythonFloat(value: number): string {
  const text = String(value)
  return /[.e]/.test(text) ? text : `${text}.0`
}

/** Both refuse; each says so in its own words. */
function withoutWords(answer: Answer): Answer | 'refused' {
  return 'error' in answer ? 'refused' : answer
}
