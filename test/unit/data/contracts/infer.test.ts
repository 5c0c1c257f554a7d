import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { inferContract, readContract } from '../../../../src/data/contracts/index.ts'
import { factsOf, keeps, type Values } from './facts.ts'

const repeat = (values: Values, times: number): Values => Array.from({ length: times }, () => values).flat()
const text = (values: Values) => ({ type: 'VARCHAR', logicalType: 'string' as const, values })
const whole = (values: Values) => ({ type: 'BIGINT', logicalType: 'integer' as const, values })
const number = (values: Values) => ({ type: 'DOUBLE', logicalType: 'number' as const, values })
const infer = (columns: Parameters<typeof factsOf>[0], name = 't') =>
  inferContract(factsOf(columns), { name }).text

const nullable = <T>(value: fc.Arbitrary<T>) => fc.option(value, { freq: 10 })
const column = fc.oneof(
  fc.array(nullable(fc.double({ noNaN: true, noDefaultInfinity: true })), { maxLength: 60 }).map(number),
  fc.array(nullable(fc.double({ min: -3, max: 3, noNaN: true })), { maxLength: 60 }).map(number),
  fc.array(nullable(fc.integer()), { maxLength: 60 }).map(whole),
  fc.array(nullable(fc.integer({ min: 0, max: 3 })), { maxLength: 200 }).map(whole),
  fc
    .array(nullable(fc.constantFrom('NO', 'yes', '1e3', '', 'null', '2013-01-01', 'a: b #c')), {
      maxLength: 300,
    })
    .map(text),
  fc
    .array(
      nullable(fc.date({ min: new Date('1000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })),
      { maxLength: 60 },
    )
    .map((dates) => ({
      type: 'DATE',
      logicalType: 'date' as const,
      values: dates.map((date) => date?.toISOString().slice(0, 10) ?? null),
    })),
)

describe('inferContract', () => {
  it('writes a contract that the data keeps, whatever they are and whatever the column is called', () => {
    fc.assert(
      fc.property(column, fc.string({ minLength: 1, unit: 'grapheme' }), (data, name) => {
        const { rules } = readContract(infer({ [name]: data }), 'inferred.yaml')
        for (const rule of rules) {
          expect(rule.column === null || rule.column === name).toBe(true)
          expect(keeps(rule.check, data.values), `${rule.id}: ${rule.expected}`).toBe(true)
        }
      }),
      { numRuns: 100 },
    )
  })

  it('says why on the lines', () => {
    const written = infer({
      flight_id: whole(Array.from({ length: 200 }, (_, index) => index)),
      distance: whole(repeat([80, 4983], 100)),
      share: number(repeat([0.25, null], 100)),
      day: { type: 'DATE', logicalType: 'date', values: repeat(['2013-02-14', '2013-06-30'], 100) },
      origin: text(repeat(['JFK', 'EWR'], 100)),
    })
    expect(written.split('\n').slice(8)).toEqual(
      `schema:
  - name: t
    physicalType: table
    quality:
      - metric: rowCount
        mustBeGreaterThan: 0 # there were 200
    properties:
      - name: flight_id
        logicalType: integer # stored as BIGINT
        required: true # no null in 200 rows
        primaryKey: true # 200 rows, no value twice
      - name: distance
        logicalType: integer # stored as BIGINT
        required: true # no null in 200 rows
        logicalTypeOptions:
          minimum: 0 # seen: 80, never negative
          maximum: 5500 # seen: 4983, 10 % of the range as head room
      - name: share
        logicalType: number # stored as DOUBLE
        logicalTypeOptions:
          minimum: 0 # seen: 0.25, never negative
          maximum: 1 # seen: 0.25, 10 % of the range as head room
      - name: day
        logicalType: date # stored as DATE
        required: true # no null in 200 rows
        logicalTypeOptions:
          minimum: "2013-02-01" # seen: 2013-02-14; open at the end, later data will come
      - name: origin
        logicalType: string # text
        required: true # no null in 200 rows
        quality:
          - metric: invalidValues # closed: 2 values, each at least 100 times
            arguments:
              validValues: [EWR, JFK]
            mustBe: 0
`.split('\n'),
    )
  })

  const asked = (data: Parameters<typeof factsOf>[0], kind: string) =>
    readContract(infer(data), 'x').rules.filter(({ check, id }) => check.kind === kind || id.endsWith(kind))

  it('lists values only when every one of at most 20 is seen 20 times', () => {
    expect(asked({ x: text(repeat(['a', 'b'], 20)) }, 'invalidValues')).toHaveLength(1)
    expect(asked({ x: text(repeat(['a', 'b'], 19)) }, 'invalidValues')).toHaveLength(0)
    expect(asked({ x: text([...repeat(['a', 'b'], 500), 'c']) }, 'invalidValues')).toHaveLength(0)
    const names = (count: number) => Array.from({ length: count }, (_, index) => `v${index}`)
    expect(asked({ x: text(repeat(names(20), 20)) }, 'invalidValues')).toHaveLength(1)
    expect(asked({ x: text(repeat(names(21), 20)) }, 'invalidValues')).toHaveLength(0)
    expect(asked({ x: text(repeat(['a'], 500)) }, 'invalidValues')).toHaveLength(0)
  })

  it('takes chance for no key: few rows, fractions, moments', () => {
    const first = (count: number) => Array.from({ length: count }, (_, index) => index)
    expect(asked({ x: whole(first(50)) }, 'primary-key')).toHaveLength(0)
    expect(asked({ x: whole(first(100)) }, 'primary-key')).toHaveLength(1)
    expect(asked({ row_id: whole(first(5)) }, 'primary-key')).toHaveLength(1)
    expect(asked({ x: number(first(500).map((value) => value / 7)) }, 'primary-key')).toHaveLength(0)
  })

  it('prefers a key that is named like one, and does not bound its values', () => {
    const ids = Array.from({ length: 200 }, (_, index) => index)
    const { rules, objects } = readContract(infer({ x: whole(ids), customer_id: whole(ids) }), 'x')
    expect(objects[0]?.primaryKey).toEqual(['customer_id'])
    expect(rules.filter(({ check }) => check.kind === 'range').map(({ column }) => column)).toEqual(['x'])
  })

  it('writes a pair as key where no column is unique', () => {
    const facts = { ...factsOf({ day: whole(repeat([1, 2], 60)), unit: whole(repeat([1, 2], 60)) }) }
    const { text: written } = inferContract({ ...facts, uniquePairs: [['day', 'unit']] }, { name: 't' })
    expect(readContract(written, 'x').objects[0]?.primaryKey).toEqual(['day', 'unit'])
  })

  it('keeps values of private columns out of the text', () => {
    const facts = factsOf({ sex: text(repeat(['female', 'male'], 50)), age: whole(repeat([31, 64], 50)) })
    const { text: written } = inferContract(facts, { name: 't', private: ['sex', 'age'] })
    expect(written).not.toMatch(/female|31|64/)
    expect(readContract(written, 'x').objects[0]?.columns.map((column) => column.private)).toEqual([
      true,
      true,
    ])
  })

  it('stays one line of comment, whatever names hold', () => {
    const facts = factsOf({ x: { type: "ENUM('a\\nrules: x', 'b')", logicalType: 'string', values: ['b'] } })
    const { text: written } = inferContract(facts, { name: 't', from: 'a\u2028b\nid: other' })
    expect(written).toContain('of a b id: other.')
    expect(written).toContain('logicalType: string # stored as ENUM\n')
    expect(readContract(written, 'x').id).toBe('t')
  })

  it('allows twice the share of missing values', () => {
    const [rule] = asked({ x: number([...repeat([1, 2], 45), ...repeat([null], 10)]) }, 'nullValues')
    expect(rule?.check).toMatchObject({
      unit: 'percent',
      bound: { operator: 'mustBeLessOrEqualTo', value: 20 },
    })
  })
})
