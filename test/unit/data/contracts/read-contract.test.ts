import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { loadContract, readContract } from '../../../../src/data/contracts/index.ts'
import { temporaryFolder } from '../../../support/folder.ts'
import { contract, property, quality, refused, said } from './contracts.ts'

const checks = (read: ReturnType<typeof contract>) => read.rules.map(({ check }) => check)

describe('readContract', () => {
  it('makes rules of what a property says, in the order of the file, each with its line', () => {
    const { rules, objects } = property(
      'physicalName: X',
      'logicalType: integer',
      'physicalType: BIGINT',
      'required: true',
      'unique: true',
      'primaryKey: true',
      'logicalTypeOptions:',
      '  minimum: 0',
      '  exclusiveMaximum: 10',
      '  multipleOf: 2',
    )
    expect(rules.map(({ id, at, expected }) => `${at?.line} ${id}: ${expected}`)).toEqual([
      '9 flights.X.present: there',
      '11 flights.X.type: integer, stored as BIGINT',
      '13 flights.X.required: no null values',
      '14 flights.X.unique: no value twice',
      '17 flights.X.range: at least 0 and below 10, a multiple of 2',
      '15 flights.X.primary-key: no null values, no value twice',
    ])
    expect(objects[0]?.primaryKey).toEqual(['X'])
  })

  it('orders a key of several columns by position and names it after the object', () => {
    const { rules } = contract(`  - name: t
    properties:
      - { name: a, primaryKey: true, primaryKeyPosition: 2 }
      - { name: b, primaryKey: true, primaryKeyPosition: 1 }
`)
    const key = rules.find(({ check }) => check.kind === 'primary-key')
    expect(key).toMatchObject({ id: 't.primary-key', column: null, check: { columns: ['b', 'a'] } })
  })

  it.each([
    ['minLength: 2, maxLength: 2', { kind: 'length', minimum: 2, maximum: 2 }, '2 characters'],
    ['pattern: "^[A-Z]+$"', { kind: 'pattern', pattern: '^[A-Z]+$' }, 'matching ^[A-Z]+$'],
    ['format: email', { kind: 'format', format: 'email' }, 'an email'],
  ])('reads the options of a text: %s', (options, check, expected) => {
    const { rules } = property('logicalType: string', `logicalTypeOptions: { ${options} }`)
    expect(rules.at(-1)).toMatchObject({ check, expected })
  })

  it("reads version 3.0's exclusive bounds, which are true or false", () => {
    const { rules } = property(
      'logicalType: number',
      'logicalTypeOptions: { minimum: 1, exclusiveMinimum: true }',
    )
    expect(rules.at(-1)?.check).toMatchObject({ kind: 'range', minimum: null, exclusiveMinimum: 1 })
  })

  it('holds an integer to the bits of its format', () => {
    const { rules } = property('logicalType: integer', 'logicalTypeOptions: { format: u8 }')
    expect(rules.at(-1)?.check).toMatchObject({ kind: 'range', minimum: 0, maximum: 255 })
  })

  it('keeps the format of dates for reading text files', () => {
    const { rules, objects } = property('logicalType: date', 'logicalTypeOptions: { format: dd.MM.yyyy }')
    expect(rules.at(-1)?.check).toMatchObject({ kind: 'type', format: 'dd.MM.yyyy' })
    expect(objects[0]?.columns[0]?.format).toBe('dd.MM.yyyy')
  })

  it("reads version 3.2's enumerations", () => {
    const { rules } = property('enum:', '  - { value: EWR }', '  - { value: JFK, label: Kennedy }')
    expect(rules.at(-1)).toMatchObject({
      check: { kind: 'one-of', values: ['EWR', 'JFK'] },
      expected: 'one of EWR, JFK',
    })
  })

  it.each(['confidential', 'restricted', 'PII', 'Sensitive'])(
    'hides the values of %s columns',
    (classification) => {
      expect(property(`classification: ${classification}`).objects[0]?.columns[0]?.private).toBe(true)
    },
  )

  it('lets `private` overrule a classification', () => {
    const read = property(
      'classification: restricted',
      'customProperties: [{ property: private, value: false }]',
    )
    expect(read.objects[0]?.columns[0]?.private).toBe(false)
    expect(property('classification: public').objects[0]?.columns[0]?.private).toBe(false)
  })

  it('asks only that a column from after the prediction is not there', () => {
    const read = property(
      'logicalType: integer',
      'required: true',
      'customProperties: [{ property: availability, value: after-prediction }]',
      'quality: [{ metric: nullValues, mustBe: 0 }]',
    )
    expect(checks(read)).toEqual([{ kind: 'absent' }])
  })

  it('says what it does not check, with the line', () => {
    const read = property(
      'logicalType: object',
      'quality: [{ type: custom, engine: soda, implementation: x }, { type: text, description: fine }]',
      'properties: [{ name: inner, required: true }]',
    )
    expect(read.notes.map(({ at, message }) => `${at.line}: ${message}`)).toEqual([
      '11: A rule for the engine `soda` is not checked here.',
      '12: Rules inside `x` are not checked: rules look at columns, not into them.',
    ])
  })

  it('keeps the ids of rules when other rules come', () => {
    const before = property('required: true', 'quality:', '  - { metric: nullValues, mustBe: 0 }')
    const after = property(
      'required: true',
      'unique: true',
      'quality:',
      '  - { metric: nullValues, mustBe: 0 }',
      '  - { metric: nullValues, mustBeLessThan: 5, unit: percent }',
      '  - { id: own, metric: missingValues, mustBe: 0 }',
    )
    const ids = after.rules.map(({ id }) => id)
    expect(ids).toEqual(expect.arrayContaining(before.rules.map(({ id }) => id)))
    expect(ids.slice(-3)).toEqual(['flights.x.nullValues', 'flights.x.nullValues-2', 'own'])
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('qualifies a name that several rules have', () => {
    const { rules } = contract(`  - name: t
    properties:
      - { name: a, quality: [{ name: no nulls, metric: nullValues, mustBe: 0 }] }
      - { name: b, quality: [{ name: no nulls, metric: nullValues, mustBe: 0 }] }
`)
    expect(rules.filter(({ check }) => check.kind === 'measure').map(({ id }) => id)).toEqual([
      't.a.no nulls',
      't.b.no nulls',
    ])
  })

  it('takes freshness from the service levels', () => {
    const { rules } = contract(`  - name: t
    properties: [{ name: seen, physicalName: seen_at, logicalType: timestamp }]
slaProperties:
  - { property: latency, element: t.seen, value: 36, unit: h }
  - { property: freshness, element: t.seen, value: P1DT12H }
  - { property: retention, element: t.seen, value: 3, unit: y }
`)
    const fresh = rules.filter(({ check }) => check.kind === 'freshness')
    expect(fresh.map(({ id, at }) => `${at?.line} ${id}`)).toEqual([
      '10 t.seen_at.freshness',
      '11 t.seen_at.freshness-2',
    ])
    for (const { check, expected } of fresh) {
      expect(check).toEqual({ kind: 'freshness', column: 'seen_at', seconds: 129_600 })
      expect(expected).toBe('latest value at most 36 hours old')
    }
  })

  const two = (relationship: string) => `  - name: a
    id: a_tbl
    properties:
      - { name: x, physicalName: X, relationships: [${relationship}] }
      - { name: y }
  - name: b
    id: b_tbl
    properties:
      - { name: k, id: k_id, physicalName: K }
`
  it.each(['b.k', 'schema/b_tbl/properties/k_id', '/schema/b_tbl/properties/k_id'])(
    'follows a relationship to %s',
    (to) => {
      const { rules } = contract(two(`{ to: ${to} }`))
      expect(rules.find(({ check }) => check.kind === 'relationship')).toMatchObject({
        id: 'a.X.relationship',
        check: { columns: ['X'], to: { object: 'b', columns: ['K'] } },
      })
    },
  )

  it('pairs the properties of a relationship between objects', () => {
    const { rules } = contract(`  - name: a
    relationships: [{ from: [a.x, a.y], to: [b.k, b.l] }]
    properties: [{ name: x }, { name: y }]
  - { name: b, properties: [{ name: k }, { name: l }] }
`)
    expect(rules.find(({ check }) => check.kind === 'relationship')).toMatchObject({
      column: null,
      check: { columns: ['x', 'y'], to: { object: 'b', columns: ['k', 'l'] } },
    })
  })

  it('says where a relationship leads nowhere', () => {
    expect(said(refused(() => contract(two('{ to: b.kk }'))))).toEqual([
      '10: schema[0].properties[0].relationships[0].to: leads to no property `kk` — Did you mean `k`?',
    ])
    expect(contract(two('{ to: c.k }')).notes[0]?.message).toMatch(/no object `c`/)
  })
})

describe('what readContract refuses', () => {
  it('names every problem at once, with line, value and remedy', () => {
    const problems = refused(() =>
      readContract(
        `apiVersion: v3.1.0
kind: DataContract
id: flights
version: 1.0
status: active
owner: me
schema:
  - name: flights
    properties:
      - name: distance
        logicalType: intger
        requird: true
      - name: carrier
        logicalType: string
        logicalTypeOptions: { minimum: 3, patern: x }
        quality:
          - { metric: nullValue, mustBe: 0 }
          - { metric: nullValues }
          - { metric: rowCount, mustBeGreaterThan: 0 }
          - { type: custom, engine: mlops, implementation: { knowBy: { moment: x } } }
`,
        'flights.odcs.yaml',
      ),
    )
    expect(said(problems)).toEqual([
      '4: version: must be text — Put it in quotes',
      expect.stringMatching(/^6: owner: is not a known key — Known: apiVersion, /),
      expect.stringMatching(/^11: .*logicalType: must be one of string, .* — Did you mean `integer`\?/),
      '12: schema[0].properties[0].requird: is not a known key — Did you mean `required`?',
      expect.stringMatching(/^15: .*minimum: is not an option of `logicalType: string` — Known: minLength, /),
      '15: schema[0].properties[1].logicalTypeOptions.patern: is not a known key — Did you mean `pattern`?',
      '17: schema[0].properties[1].quality[0].metric: is not a metric — Did you mean `nullValues`?',
      expect.stringMatching(/^18: .*quality\[1\]: does not say what must be — Add one of mustBe, /),
      expect.stringMatching(/^19: .*metric: counts rows, so it belongs to an object — Move it/),
      '20: schema[0].properties[1].quality[3].implementation.knowBy: is not a rule — Did you mean `knownBy`?',
    ])
    expect(problems.every(({ file }) => file === 'flights.odcs.yaml')).toBe(true)
    expect(problems[0]?.value).toBe('1')
  })

  it.each([
    [['logicalType: date', 'logicalTypeOptions: { minimum: 2013-02-30 }'], /must be a date — Write ISO 8601/],
    [['logicalType: integer', 'logicalTypeOptions: { minimum: "3" }'], /must be a number/],
    [
      ['logicalType: integer', 'logicalTypeOptions: { minimum: 3, maximum: 2 }'],
      /is above the maximum \(2\)/,
    ],
    [['logicalType: string', 'logicalTypeOptions: { minLength: 3, maxLength: 2 }'], /above `maxLength`/],
    [['logicalType: string', 'logicalTypeOptions: { pattern: "[" }'], /is not a regular expression/],
    [['logicalType: integer', 'logicalTypeOptions: { format: i33 }'], /is not a format of this type — .*i32/],
    [['customProperties: [{ property: private, value: yes }]'], /must be true or false/],
    [['customProperties: [{ property: availability, value: after-predicton }]'], /after-prediction/],
  ])('refuses %s', (lines, message) => {
    expect(said(refused(() => property(...lines))).join('\n')).toMatch(message)
  })

  it('refuses names that stand twice', () => {
    const twice = `  - name: t\n    properties:\n      - name: a\n      - name: b\n        physicalName: a\n`
    expect(said(refused(() => contract(twice)))).toEqual([
      '11: schema[0].properties[1].physicalName: stands twice — Keep one of the two, or rename one',
    ])
  })

  it('refuses service levels that cannot be measured', () => {
    const level = (rest: string) =>
      said(
        refused(() =>
          contract(
            `  - name: t\n    properties: [{ name: seen }]\nslaProperties:\n  - { property: freshness, ${rest} }\n`,
          ),
        ),
      ).join()
    expect(level('element: t.sen, value: 1')).toMatch(/is not a property of `t` — Did you mean `seen`/)
    expect(level('element: t.seen, value: 1, unit: fortnight')).toMatch(/is not a unit of time/)
    expect(level('element: t.seen, value: soon')).toMatch(/is not a length of time/)
  })

  it('refuses nesting without end, and copes with thousands of columns', () => {
    const deep = ['{ items: '.repeat(300), '{}', ' }'.repeat(300)].join('')
    expect(said(refused(() => property(`items: ${deep}`)))[0]).toMatch(/deeper than 100 levels/)
    const columns = Array.from(
      { length: 3000 },
      (_, index) => `      - { name: c${index}, required: true }\n`,
    )
    expect(contract(`  - name: t\n    properties:\n${columns.join('')}`).rules).toHaveLength(6000)
  })

  it('refuses what is no contract with what one starts with', () => {
    expect(said(refused(() => readContract('', 'c.yaml')))[0]).toMatch(/is empty — Start with `apiVersion/)
    expect(said(refused(() => readContract('- a\n', 'c.yaml')))[0]).toMatch(/must be a mapping/)
    expect(said(refused(() => quality('{ metric: nullValues, mustBe: [1] }')))[0]).toMatch(/must be a number/)
  })
})

describe('loadContract', () => {
  it('reads a file and calls it as the workspace does', async () => {
    const folder = temporaryFolder()
    writeFileSync(
      join(folder, 'c.yaml'),
      'apiVersion: v3.1.0\nkind: DataContract\nid: a\nversion: "1"\nstatus: draft\n',
    )
    expect(await loadContract('./c.yaml', folder)).toMatchObject({ file: 'c.yaml', id: 'a', rules: [] })
    await expect(loadContract('missing.yaml', folder)).rejects.toThrow(
      /missing.yaml: this file does not exist/,
    )
    await expect(loadContract('.', folder)).rejects.toThrow(/is a folder, not a contract/)
  })
})
