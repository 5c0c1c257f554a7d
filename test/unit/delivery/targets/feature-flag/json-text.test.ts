import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { withValue } from '../../../../../src/delivery/targets/feature-flag/json-text.ts'

const hand = `{
    "$schema": "https://flagd.dev/schema/v0/flags.json",
    "flags": {
        "colour": { "state": "ENABLED", "variants": {"a": "}\\"{", "b": "x"}, "defaultVariant":"a" },

        "model": {
            "state": "ENABLED",
            "variants": { "v1.0.0": "v1.0.0" },
            "metadata": {"owner":"ml",   "n": 1.50}
        }
    }
}`

describe('a value that is set in a JSON text', () => {
  it('changes nothing else', () => {
    const next = withValue(hand, ['flags', 'model', 'variants'], { 'v2.0.0': 'v2.0.0' })
    expect(next).toBe(hand.replace('"v1.0.0": "v1.0.0"', '"v2.0.0": "v2.0.0"'))
  })

  it('is added at the end of its object, indented as its neighbours', () => {
    const next = withValue(hand, ['flags', 'model', 'targeting'], { if: [{ var: 'user' }, 'a'.repeat(70)] })
    expect(next).toBe(
      hand.replace(
        '"n": 1.50}',
        `"n": 1.50},
            "targeting": {
                "if": [
                    { "var": "user" },
                    "${'a'.repeat(70)}"
                ]
            }`,
      ),
    )
  })

  it('keeps the line ends and tabs of the text, and a text of one line', () => {
    expect(withValue('{\r\n\t"a": 1\r\n}\r\n', ['b', 'c'], true)).toBe(
      '{\r\n\t"a": 1,\r\n\t"b": { "c": true }\r\n}\r\n',
    )
    expect(withValue('{"a":{}}\n'.trim(), ['a', 'b'], [1])).toBe('{"a":{"b":[1]}}')
    expect(withValue('{\n  "flags": {}\n}\n', ['flags', 'f'], { x: 1 })).toBe(
      '{\n  "flags": {\n    "f": { "x": 1 }\n  }\n}\n',
    )
  })

  it('is what a parser reads there, and all else is what it was', () => {
    const key = fc.constantFrom('a', 'b', '"', 'ü\\', ' ')
    const document = fc.dictionary(key, fc.jsonValue({ maxDepth: 3 }))
    const space = fc.constantFrom(0, 1, 2, '\t')
    fc.assert(
      fc.property(
        document,
        fc.array(key, { minLength: 1, maxLength: 3 }),
        fc.jsonValue(),
        space,
        (before, path, value, indent) => {
          const text = JSON.stringify(before, null, indent)
          const expected = JSON.parse(text) as Record<string, unknown>
          path.slice(0, -1).reduce((holder, name) => {
            const next = holder[name]
            const inner = typeof next === 'object' && next !== null && !Array.isArray(next) ? next : {}
            holder[name] = inner
            return inner as Record<string, unknown>
          }, expected)[path.at(-1) ?? ''] = value
          expect(JSON.parse(withValue(text, path, value))).toEqual(JSON.parse(JSON.stringify(expected)))
        },
      ),
    )
  })
})
