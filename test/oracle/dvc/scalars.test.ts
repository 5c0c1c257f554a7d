import fc from 'fast-check'
import { expect, test } from 'vitest'
import { scalarText } from '../../../src/data/versioning/yaml-scalar.ts'
import { temporaryFolder } from '../../support/folder.ts'
import { peer } from '../../support/peers.ts'
import { testServices } from '../../support/services.ts'

const parts = [
  ...[
    'a',
    'word',
    'x'.repeat(20),
    ' ',
    '  ',
    ':',
    ': ',
    ' #',
    '#',
    '-',
    '?',
    '!',
    '&',
    '*',
    '"',
    "'",
    '\\',
    '\n',
  ],
  ...[
    '\t',
    'é',
    '\u0301',
    '\u{1f600}',
    '\u2028',
    '\u2029',
    '\xa0',
    '\x7f',
    '\x07',
    '\ufeff',
    '.',
    '0',
    '1',
    '12',
  ],
  ...[
    'e',
    '_',
    '+',
    'true',
    'null',
    '~',
    '=',
    '<<',
    '0x',
    '0b',
    '0o',
    '2001-01-01',
    '%',
    '@',
    '`',
    '|',
    '>',
    '{',
  ],
  ...['}', '[', ']', ',', '---', '...', 'y', 'no', 'inf', 'nan', 'T', 'Z', '10:20:30', '/'],
]

const script = `
import json, sys
from dvc.utils.serialize._yaml import dumps_yaml
names = json.load(sys.stdin)
print(json.dumps([dumps_yaml({"outs": [{"md5": "x", "path": name}]}) for name in names]))`

test('any name is set in a pointer as the YAML writer of DVC sets it', async () => {
  const lengths = fc.oneof(fc.constant(3), fc.constant(8), fc.constant(40))
  const names = fc
    .sample(
      lengths.chain((maxLength) => fc.array(fc.constantFrom(...parts), { minLength: 1, maxLength })),
      { numRuns: 3000, seed: 20260101 },
    )
    .map((some) => some.join(''))
  const { process } = testServices(temporaryFolder())
  const result = await process.run(peer('python'), ['-c', script], {
    input: JSON.stringify(names),
    keepOutput: 64 * 1024 * 1024,
  })
  expect(result.stderr).toBe('')
  const written = JSON.parse(result.stdout) as string[]
  const different = names.filter(
    (name, index) => `outs:\n- md5: x\n  path:${scalarText(name, '  path:', 4)}\n` !== written[index],
  )
  expect(different).toEqual([])
  expect(written).toHaveLength(3000)
})
