import { describe, expect, it } from 'vitest'
import { contract, quality, refused, said } from './contracts.ts'

const only = (entry: string) => {
  const { rules } = quality(entry)
  return rules.find(({ check }) => check.kind !== 'present')
}

describe('library metrics', () => {
  it.each([
    ['mustBe: 5', '5'],
    ['mustNotBe: 5', 'not 5'],
    ['mustBeGreaterThan: 5', 'more than 5'],
    ['mustBeGreaterOrEqualTo: 5', 'at least 5'],
    ['mustBeLessThan: 5', 'less than 5'],
    ['mustBeLessOrEqualTo: 5', 'at most 5'],
    ['mustBeBetween: [5, 7]', 'between 5 and 7'],
    ['mustNotBeBetween: [5, 7]', 'not between 5 and 7'],
  ])('reads the operator %s', (operator, words) => {
    const rule = only(`{ metric: nullValues, ${operator} }`)
    const [name] = operator.split(':')
    expect(rule?.check).toMatchObject({
      kind: 'measure',
      metric: 'nullValues',
      columns: ['x'],
      bound: { operator: name },
    })
    expect(rule?.expected).toBe(`${words} null values`)
  })

  it('makes a rule of each operator where there are several', () => {
    const { rules } = quality('{ metric: nullValues, mustBeGreaterThan: 0, mustBeLessThan: 9 }')
    expect(rules.slice(1).map(({ id, expected }) => `${id}: ${expected}`)).toEqual([
      'flights.x.nullValues: more than 0 null values',
      'flights.x.nullValues-2: less than 9 null values',
    ])
  })

  it('reads arguments, unit and severity', () => {
    expect(
      only(
        '{ metric: invalidValues, arguments: { validValues: [kg, null], pattern: "^k" }, mustBeLessThan: 5, unit: percent, severity: warning, description: Units }',
      ),
    ).toMatchObject({
      severity: 'warning',
      description: 'Units',
      expected: 'less than 5 % invalid values (valid: kg; valid: matching ^k)',
      check: { validValues: ['kg'], pattern: '^k', unit: 'percent' },
    })
    expect(
      only('{ metric: missingValues, arguments: { missingValues: [null, "", N/A] }, mustBe: 0 }'),
    ).toMatchObject({
      severity: 'error',
      expected: 'no missing values (missing: null, ‹empty›, N/A)',
      check: { missingValues: [null, '', 'N/A'] },
    })
  })

  it.each([
    ['rule: nullCheck', { metric: 'nullValues', bound: { operator: 'mustBe', value: 0 } }],
    ['rule: duplicateCount, mustBeLessThan: 10', { metric: 'duplicateValues', bound: { value: 10 } }],
    ['rule: validValues, validValues: [pounds]', { metric: 'invalidValues', validValues: ['pounds'] }],
  ])("reads version 3.0's `%s`", (entry, check) => {
    expect(only(`{ ${entry} }`)?.check).toMatchObject({ kind: 'measure', ...check })
  })

  it('counts rows and combinations at the object, by the names that the data has', () => {
    const { rules } = contract(`  - name: t
    quality:
      - { metric: rowCount, mustBeBetween: [1, 9] }
      - { rule: rowCount, mustBeGreaterThan: 0 }
      - { metric: duplicateValues, mustBe: 0, arguments: { properties: [a, b] } }
    properties: [{ name: a, physicalName: A }, { name: b }]
`)
    expect(rules.slice(2).map(({ id, column, expected }) => [id, column, expected])).toEqual([
      ['t.rowCount', null, 'between 1 and 9 rows'],
      ['t.rowCount-2', null, 'more than 0 rows'],
      ['t.duplicateValues', null, 'no duplicate values of A, b'],
    ])
  })

  it.each([
    ['{ metric: nullValues, mustBe: 0, unit: stones }', /is not a unit/],
    ['{ metric: invalidValues, mustBe: 0 }', /does not say what is valid/],
    ['{ metric: nullValues, mustBeBetween: [9, 1] }', /has the larger number first — Write \[1, 9\]/],
    ['{ rule: nulCheck }', /is not a metric — Did you mean `nullCheck`/],
    ['{ description: nothing }', /asks for nothing — Add `metric:`/],
    ['{ type: sql, mustBe: 0 }', /without `query`/],
    ['{ type: custom, implementation: x }', /without `engine`/],
    [
      '{ metric: duplicateValues, mustBe: 0, arguments: { properties: [y] } }',
      /is not a property of `flights`/,
    ],
  ])('refuses %s', (entry, message) => {
    expect(said(refused(() => quality(entry))).join('\n')).toMatch(message)
  })

  it('says that a rule of version 3.0 without a meaning is not checked', () => {
    expect(quality('{ rule: freshWater }').notes[0]?.message).toMatch(
      /version 3.0 does not say what it means/,
    )
  })
})

describe('queries', () => {
  const query = (sql: string) => only(`{ type: sql, query: ${JSON.stringify(sql)}, mustBe: true }`)?.check

  it('puts quoted names in the place of every placeholder of the standard', () => {
    expect(query('SELECT count(${property}) FROM ${object} WHERE "{column}" > \'[0-9]{8}\'')).toEqual({
      kind: 'sql',
      query: 'SELECT count("x") FROM "flights" WHERE "x" > \'[0-9]{8}\'',
      bound: { operator: 'mustBe', value: 1 },
    })
    expect(query('SELECT {field} FROM {table}, ${model}')).toMatchObject({
      query: 'SELECT "x" FROM "flights", "flights"',
    })
  })

  it('leaves structs alone', () => {
    expect(query("SELECT {'a': 1}.a FROM {object}")).toMatchObject({
      query: 'SELECT {\'a\': 1}.a FROM "flights"',
    })
  })

  it('cannot be made to say something else by a name', () => {
    const { rules } = contract(`  - name: 't"; DROP'
    quality: [{ type: sql, query: "SELECT 1 FROM {object}", mustBe: 1 }]
`)
    expect(rules[0]?.check).toMatchObject({ query: 'SELECT 1 FROM "t""; DROP"' })
  })

  it('refuses placeholders that stand for nothing', () => {
    expect(said(refused(() => query('SELECT ${objct}'))).join()).toMatch(
      /`\$\{objct\}` stands for nothing — Did you mean/,
    )
    const ofObject = `  - name: t\n    quality: [{ type: sql, query: "SELECT {column}", mustBe: 1 }]\n`
    expect(said(refused(() => contract(ofObject))).join()).toMatch(/this rule is the object's/)
  })
})

describe("machine learning's rules", () => {
  const both = (object: string, label = '') =>
    contract(`  - name: flights
    quality:
      - { type: custom, engine: mlops, implementation: ${object} }
    properties:
      - { name: id, physicalName: flight_id }
      - { name: time }
      - name: late
${label === '' ? '' : `        quality: [{ type: custom, engine: mlops, implementation: ${label} }]\n`}`)
  const last = (object: string) => both(object).rules.at(-1)
  const ofLabel = (label: string) => both('{ noOtherColumns: true }', label).rules.at(-2)

  it('reads the rules of a data set', () => {
    expect(last('{ splitsDisjoint: { with: train, by: id, orderedBy: time } }')).toMatchObject({
      id: 'flights.splits-disjoint',
      expected: 'no flight_id that is in train, and every row later by time',
      check: { kind: 'splits-disjoint', with: 'train', by: ['flight_id'], orderedBy: 'time' },
    })
    expect(
      last('{ trainServeSkew: { with: served, columns: [late], method: psi, max: 0.2 } }')?.check,
    ).toEqual({
      kind: 'train-serve-skew',
      with: 'served',
      columns: ['late'],
      method: 'psi',
      max: 0.2,
    })
    expect(last('{ noOtherColumns: true }')?.check).toEqual({
      kind: 'no-other-columns',
      columns: ['flight_id', 'time', 'late'],
    })
  })

  it('reads the rules of a column', () => {
    expect(
      ofLabel(
        '{ labelRate: { value: true, minimum: 0.1, maximum: 0.29, reference: train, maxAbsoluteChange: 0.05 } }',
      ),
    ).toMatchObject({
      column: 'late',
      expected: 'share of true: 10 to 29 %, within 5 percentage points of train',
      check: {
        kind: 'label-rate',
        value: true,
        minimum: 0.1,
        maximum: 0.29,
        reference: 'train',
        maxAbsoluteChange: 0.05,
      },
    })
    expect(ofLabel('{ distribution: { max: 0.1 } }')).toMatchObject({
      expected: 'jensenshannon to the base commit at most 0.1',
      check: { kind: 'distribution', method: 'jensenshannon', reference: null, max: 0.1 },
    })
    expect(ofLabel('{ knownBy: { moment: time } }')?.check).toEqual({ kind: 'known-by', moment: 'time' })
  })

  it('reads several rules of one entry', () => {
    expect(
      both('{ splitsDisjoint: { with: train, by: [id] }, noOtherColumns: true }').rules.slice(-2),
    ).toHaveLength(2)
  })

  it.each([
    ['{ splitDisjoint: { with: train, by: id } }', /is not a rule — Did you mean `splitsDisjoint`/],
    [
      '{ splitsDisjoint: { with: train, by: [id, tim] } }',
      /is not a property of `flights` — Did you mean `time`/,
    ],
    ['{ splitsDisjoint: { wiht: train, by: id } }', /wiht: is not a known key — Did you mean `with`/],
    ['{ distribution: { max: 1 } }', /belongs to a property — Move it/],
    ['{ trainServeSkew: { with: a, max: 1, method: jensenshanon } }', /Did you mean `jensenshannon`/],
    ['{ noOtherColumns: false }', /must be true/],
    ['{}', /asks for nothing/],
    ['splitsDisjoint', /has no `implementation` that can be read/],
  ])('refuses %s', (implementation, message) => {
    expect(said(refused(() => both(implementation))).join('\n')).toMatch(message)
  })

  it.each([
    ['{ labelRate: { value: true } }', /sets no bound/],
    ['{ labelRate: { value: true, minimum: 20 } }', /must be at most 1/],
    ['{ labelRate: { value: true, minimum: 0.2, reference: train } }', /is compared with nothing/],
    ['{ labelRate: { value: true, minimum: 0.2, maximum: 0.1 } }', /is above the maximum/],
  ])('refuses %s at a label', (implementation, message) => {
    expect(said(refused(() => both('{ noOtherColumns: true }', implementation))).join('\n')).toMatch(message)
  })
})
