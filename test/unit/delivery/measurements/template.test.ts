import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { narrowed, selectorOf, written } from '../../../../src/delivery/measurements/prometheus/selector.ts'
import { filled, pieces, valuesOf } from '../../../../src/delivery/measurements/prometheus/template.ts'

const names = {
  model: 'm',
  environment: 'production',
  namespace: 'ml',
  candidate: 'v1.3.0',
  champion: 'v1.2.0',
}
const values = valuesOf('candidate', names, 60)

describe('placeholders of a query', () => {
  it('stand for the arm, its version and the window', () => {
    expect(filled('sum(increase(x_total{version="{version}",n=\'{number}\'}[{window}]))', values)).toBe(
      'sum(increase(x_total{version="v1.3.0",n=\'1.3.0\'}[60s]))',
    )
  })

  it('mean themselves inside a regular expression', () => {
    expect(filled('x{pod=~"m-{version}-.*",v="{version}"}', values)).toBe(
      'x{pod=~"m-v1\\u005c.3\\u005c.0-.*",v="v1.3.0"}'.replaceAll('\\u005c', '\\\\'),
    )
  })

  it('may be the matchers of the arm within braces', () => {
    expect(filled('x{{selector}}', { ...values, selector: 'a="b"' })).toBe('x{a="b"}')
  })

  it('are told when nobody knows them', () => {
    expect(() => filled('x{v="{verson}"}', values)).toThrow('`{verson}` stands for nothing')
  })

  it('stand outside of quotes only for what is a word', () => {
    expect(filled('requests_{model}_total', values)).toBe('requests_m_total')
    expect(() => filled('requests_{model}_total', { ...values, model: 'a} or vector(0) #' })).toThrow(
      'inside quotes only',
    )
  })

  it('never end the string that they are in, whatever they are', () => {
    fc.assert(
      fc.property(
        fc
          .array(
            fc.oneof(
              fc.constantFrom(...'"\'`\\\n{}#'),
              fc.integer({ min: 0, max: 0xd7ff }).map((code) => String.fromCodePoint(code)),
            ),
            { minLength: 1, maxLength: 12 },
          )
          .map((letters) => letters.join('')),
        fc.constantFrom('"', "'"),
        fc.constantFrom('=', '=~', '!~'),
        (model, quote, operator) => {
          const query = filled(`x{m${operator}${quote}{model}${quote},a="b"}`, { ...values, model })
          const strings = pieces(query).filter((piece) => piece.quote !== null)
          expect(strings).toHaveLength(2)
          expect(strings[1]?.text).toBe('"b"')
          expect(query).not.toContain('\n')
        },
      ),
    )
  })

  it('are refused between backticks where they could end them', () => {
    expect(() => filled('x{m=`{model}`}', { ...values, model: '`} or y' })).toThrow('backticks')
  })
})

describe('a selector', () => {
  it.each([
    ['x_total', { name: 'x_total', matchers: '' }],
    [' x_total { a = "}" , b=~"c" , } ', { name: 'x_total', matchers: 'a = "}" , b=~"c"' }],
    ['{__name__="x"}', { name: '', matchers: '__name__="x"' }],
    [':tensorflow:serving:request_count', { name: ':tensorflow:serving:request_count', matchers: '' }],
  ])('%s is one', (text, selector) => {
    const found = selectorOf(text)
    expect(found && { ...found, matchers: found.matchers.trim().replace(/\s*,$/, '') }).toEqual(selector)
  })

  it.each(['sum(x)', 'x[5m]', 'x + y', 'rate(x{a="b"}[1m])', 'x{a="b"} offset 5m', '', '1'])(
    '%j is none',
    (text) => {
      expect(selectorOf(text)).toBeNull()
    },
  )

  it('takes more matchers, and is written with a range', () => {
    expect(written(narrowed({ name: 'x', matchers: '' }, 'a="b"', ''), 359.2)).toBe('x{a="b"}[360s]')
    expect(written(narrowed({ name: 'x', matchers: 'c="d",' }, 'a="b"'))).toBe('x{c="d",a="b"}')
  })
})
