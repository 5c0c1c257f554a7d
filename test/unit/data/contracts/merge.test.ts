import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { inferContract, mergeInferred, readContract } from '../../../../src/data/contracts/index.ts'
import { factsOf } from './facts.ts'

const facts = factsOf({
  a: { type: 'BIGINT', logicalType: 'integer', values: [0, 40, 7] },
  b: { type: 'VARCHAR', logicalType: 'string', values: ['x', null, 'y'] },
})
const { draft, text: fresh } = inferContract(facts, { name: 't' })

const head = 'apiVersion: v3.1.0\nkind: DataContract\nid: t\nversion: 1.0.0\nstatus: active\n'
const written = `${head}schema:
  # our table
  - name: t
    properties:
      - name:   a        # odd spacing stays
        logicalType: 'integer'
        logicalTypeOptions: {maximum: 99}   # we know better
      # the end of the list
slaProperties: []  # none yet
`

describe('mergeInferred', () => {
  it('adds what is missing and leaves every line as it was', () => {
    const merged = mergeInferred(written, draft, 'c.yaml')
    expect(merged.added).toEqual(['t.b'])
    const lines = merged.text.split('\n')
    expect(lines.filter((line) => !written.split('\n').includes(line))).toEqual([
      '      - name: b',
      '        logicalType: string # text',
      '        quality:',
      '          - metric: nullValues',
      '            mustBeLessOrEqualTo: 67 # 33 % were null',
      '            unit: percent',
    ])
    expect(written.split('\n').every((line) => lines.includes(line))).toBe(true)
    expect(readContract(merged.text, 'c.yaml').objects[0]?.columns.map(({ name }) => name)).toEqual([
      'a',
      'b',
    ])
  })

  it('says what it would have written otherwise, and where', () => {
    expect(mergeInferred(written, draft, 'c.yaml').differences).toEqual([
      { path: 't.a.required', written: null, inferred: true, at: { line: 10, column: 9 } },
      { path: 't.a.logicalTypeOptions.minimum', written: null, inferred: 0, at: { line: 12, column: 9 } },
      { path: 't.a.logicalTypeOptions.maximum', written: 99, inferred: 44, at: { line: 12, column: 39 } },
    ])
  })

  it('compares enumerations and limits too', () => {
    const closed = { type: 'VARCHAR', logicalType: 'string' as const }
    const values = Array.from({ length: 60 }, (_, index) => (index % 2 === 0 ? 'a' : 'b'))
    const [was, is] = [values, values.map((value) => (value === 'a' ? 'c' : value))].map((each) =>
      inferContract(factsOf({ x: { ...closed, values: each } }), { name: 't' }),
    )
    expect(mergeInferred(was!.text, is!.draft, 'c.yaml').differences).toMatchObject([
      {
        path: 't.x.invalidValues.arguments',
        written: { validValues: ['a', 'b'] },
        inferred: { validValues: ['b', 'c'] },
      },
    ])
  })

  it('changes nothing that it wrote itself', () => {
    expect(mergeInferred(fresh, draft, 'c.yaml')).toEqual({ text: fresh, added: [], differences: [] })
  })

  it.each([
    [
      'lists in brackets',
      `${head}schema: [{name: t, properties: [{name: a, required: true}]}] # ours\n`,
      ['t.b'],
    ],
    ['objects without properties', `${head}schema:\n  - name: t # ours\n`, ['t.a', 't.b']],
    ['contracts without a schema', `${head}# ours\n`, ['t']],
    ['empty lists', `${head}schema: [] # ours\n`, ['t']],
    ['other objects', `${head}schema: # ours\n- name: u\n- name: v\n`, ['t']],
    ['no line end', `${head}schema: # ours\n- name: t\n  properties:\n  - name: a`, ['t.b']],
    [
      'Windows line ends',
      `${head}schema: # ours\n- name: t\n  properties:\n  - name: a\n`.replaceAll('\n', '\r\n'),
      ['t.b'],
    ],
  ])('copes with %s', (_, existing, added) => {
    const merged = mergeInferred(existing, draft, 'c.yaml')
    expect(merged.added).toEqual(added)
    expect(merged.text).toContain('# ours')
    expect(merged.text.includes('\r\n')).toBe(existing.includes('\r\n'))
    expect(merged.text.replaceAll('\r\n', '').includes('\n')).toBe(!existing.includes('\r\n'))
    const { objects } = readContract(merged.text, 'c.yaml')
    expect(objects.find(({ name }) => name === 't')?.columns.map(({ name }) => name)).toEqual(['a', 'b'])
    expect(mergeInferred(merged.text, draft, 'c.yaml').added).toEqual([])
  })

  it('takes the only object for the one that is meant, and columns by their stored name', () => {
    const other = `${head}schema:\n  - name: flights\n    properties: [{ name: First, physicalName: a }]\n`
    expect(mergeInferred(other, draft, 'c.yaml').added).toEqual(['flights.b'])
  })

  it('keeps whatever stands in the contract', () => {
    const property = fc.record(
      {
        name: fc.string({ minLength: 1, maxLength: 6 }).filter((name) => !['a', 'b'].includes(name)),
        description: fc.string(),
        required: fc.boolean(),
        tags: fc.array(fc.string()),
      },
      { requiredKeys: ['name'] },
    )
    fc.assert(
      fc.property(
        fc.uniqueArray(property, { selector: ({ name }) => name, minLength: 1, maxLength: 3 }),
        (properties) => {
          const existing = `${head}schema:\n  - name: t\n    properties:\n${properties.map((one) => `      - ${JSON.stringify(one)} # kept\n`).join('')}`
          const { text } = mergeInferred(existing, draft, 'c.yaml')
          expect(text.startsWith(existing)).toBe(true)
          expect(readContract(text, 'c.yaml').objects[0]?.columns).toHaveLength(properties.length + 2)
        },
      ),
      { numRuns: 20 },
    )
  })
})
