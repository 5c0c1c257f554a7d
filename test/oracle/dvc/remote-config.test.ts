import { execFileSync } from 'node:child_process'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseConfigText } from '../../../src/data/versioning/remotes/configobj.ts'
import { peer } from '../../support/peers.ts'

/** Reads each text as DVC does (`dvc/config.py`, `load_file`); null where it refuses. */
const reader = `
import json, sys
from configobj import ConfigObj, ConfigObjError
def lower(data):
    return {k.lower(): lower(v) if isinstance(v, dict) else v for k, v in data.items()}
answers = []
for text in json.load(sys.stdin):
    try:
        answers.append(lower(ConfigObj(text.split('\\n')).dict()))
    except (ConfigObjError, KeyError, ValueError):
        answers.append(None)
json.dump(answers, sys.stdout)
`

const word = fc.constantFrom('url', 'Region', 'a b', 'x', "it's", 's3://b/p?q=1', '/srv/d', '~', 'ü', '0')
const quoted = fc.oneof(
  word,
  word.map((text) => `"${text}"`),
  word.filter((text) => !text.includes("'")).map((text) => `'${text}'`),
)
const comment = fc.constantFrom('', '  ', ' # said', '#said')
const value = fc.oneof(
  { weight: 6, arbitrary: quoted },
  fc.constantFrom('', ',', '"open', "'a' b", '"""three"""', "'''x' y'''", 'a#b', 'a = b', '$x;y'),
  fc.array(quoted, { minLength: 1, maxLength: 4 }).map((items) => items.join(', ')),
  quoted.map((text) => `${text},`),
)
const line = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.tuple(quoted, value, comment).map(([key, text, end]) => `  ${key} = ${text}${end}`),
  },
  { weight: 2, arbitrary: fc.tuple(quoted, comment).map(([name, end]) => `[${name}]${end}`) },
  fc.constantFrom(
    '',
    '# said',
    '[ core ]',
    `['remote "s"']`,
    '[remote "t"]',
    'nonsense',
    '[open',
    '=x',
    'k=v',
    '[]',
  ),
)
const text = fc.array(line, { maxLength: 6 }).map((lines) => ['[first]', ...lines].join('\n'))

describe("the syntax of DVC's configuration", () => {
  it('is read as ConfigObj reads it, and refused where ConfigObj refuses', () => {
    const texts = fc.sample(text, { numRuns: 4000, seed: 4 })
    const answers = JSON.parse(
      execFileSync(peer('python'), ['-c', reader], {
        input: JSON.stringify(texts),
        maxBuffer: 2 ** 26,
      }).toString(),
    ) as (Record<string, Record<string, unknown>> | null)[]
    let read = 0
    for (const [index, content] of texts.entries()) {
      const { sections, problems } = parseConfigText(content, 'config')
      const ours = Object.fromEntries(
        [...sections].map(([name, { entries }]) => [
          name,
          Object.fromEntries([...entries].map(([key, entry]) => [key, entry.value])),
        ]),
      )
      expect({ content, read: problems.length > 0 ? null : ours }).toEqual({ content, read: answers[index] })
      if (problems.length === 0) read += 1
    }
    expect(read).toBeGreaterThan(500)
    expect(read).toBeLessThan(3500)
  })
})
