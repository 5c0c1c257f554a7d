import type { Contract } from '../src/data/contracts/contract.ts'
import type { Rule, RuleCheck } from '../src/data/contracts/rule.ts'

/** The 30 rules of `bench/data.mjs`; `bench/data-peer.py` asks the same of pandera and Great Expectations. */
const within = (minimum: number | string, maximum: number | string): RuleCheck => ({
  kind: 'range',
  minimum,
  maximum,
  exclusiveMinimum: null,
  exclusiveMaximum: null,
  multipleOf: null,
})
const oneOf = (...values: string[]): RuleCheck => ({ kind: 'one-of', values })
const pattern = (text: string): RuleCheck => ({ kind: 'pattern', pattern: text })
const required: RuleCheck = { kind: 'required' }

const rules: readonly (readonly [column: string, check: RuleCheck])[] = [
  ...['id', 'code', 'day', 'origin', 'dest', 'carrier', 'arr_delay', 'distance', 'late', 'tailnum'].map(
    (column) => [column, required] as const,
  ),
  ['id', { kind: 'unique', columns: ['id'] }],
  ['code', { kind: 'unique', columns: ['code'] }],
  ['origin', oneOf('EWR', 'JFK', 'LGA')],
  ['carrier', oneOf('UA', 'AA', 'DL', 'B6', 'EV', 'MQ')],
  ['code', pattern('^F[0-9]{9}$')],
  ['tailnum', pattern('^N[0-9]+AA$')],
  ['dest', { kind: 'length', minimum: 2, maximum: 3 }],
  ['day', within('2013-01-01', '2013-12-31')],
  ['dep_delay', within(-60, 300)],
  ['arr_delay', within(-90, 300)],
  ['distance', within(17, 5000)],
  ['temp', within(0, 110)],
  ['dewp', within(-10, 80)],
  ['humid', within(0, 100)],
  ['wind_dir', within(0, 360)],
  ['wind_speed', within(0, 50)],
  ['pressure', within(970, 1050)],
  ['visib', within(0, 10)],
  ['seats', within(1, 450)],
  ['departs', within('2013-01-01T00:00:00', '2014-01-01T00:00:00')],
]

export const contract: Contract = {
  file: 'contract.yaml',
  id: 'flights',
  version: '1.0.0',
  name: null,
  objects: [{ name: 'flights', physicalName: null, columns: [], primaryKey: ['id'] }],
  notes: [],
  rules: rules.map(
    ([column, check]): Rule => ({
      id: `${column}_${check.kind}`,
      object: 'flights',
      column,
      severity: 'error',
      expected: '',
      description: null,
      at: null,
      check,
    }),
  ),
}
