import { beforeAll, describe, expect, it } from 'vitest'
import type { ValidationRequest } from '../../../../src/data/validation/index.ts'
import { workbench } from '../workbench.ts'
import { column, contractOf, measure, range, type, validated } from './contracts.ts'

const bench = workbench()

/** Flights of two weeks, without a fault; `late` is true for three in ten. */
const flights = `SELECT id, 'F' || lpad(CAST(id AS VARCHAR), 6, '0') AS code,
  DATE '2013-07-01' + CAST(id // 20 AS INTEGER) AS day,
  TIMESTAMP '2013-07-01 06:00:00' + to_minutes(CAST(id * 60 AS BIGINT)) AS departs,
  TIMESTAMP '2013-07-01 03:00:00' + to_minutes(CAST(id * 60 AS BIGINT)) AS forecast_at,
  ['EWR', 'JFK', 'LGA'][1 + CAST(id % 3 AS INTEGER)] AS origin, 'N' || (100 + id % 40) || 'AA' AS tailnum,
  CAST(id % 7 * 10 AS DOUBLE) AS dep_delay, 200 + CAST(id % 50 * 10 AS INTEGER) AS distance,
  CAST(id % 5 AS DOUBLE) / 2 AS visib, id % 10 < 3 AS late, 'pilot' || id || '@example.org' AS contact
  FROM range(200) r(id)`

const columns = [
  column('id', { logicalType: 'integer' }),
  column('contact', { logicalType: 'string', private: true }),
]

const names = [
  ...['id', 'code', 'day', 'departs', 'forecast_at', 'origin', 'tailnum', 'dep_delay', 'distance', 'visib'],
  ...['late', 'contact'],
]

const contract = contractOf(
  {
    'visib is there': { kind: 'present', on: 'visib' },
    'nothing else': { kind: 'no-other-columns', columns: names },
    'distance type': { ...type({ logicalType: 'integer' }), on: 'distance' },
    'delay type': { ...type({ physicalType: 'DOUBLE' }), on: 'dep_delay' },
    'origin known': { kind: 'required', on: 'origin' },
    'id key': { kind: 'primary-key', columns: ['id'] },
    'code unique': { kind: 'unique', columns: ['code'] },
    'plane once a time': { kind: 'unique', columns: ['tailnum', 'departs'] },
    airports: { kind: 'one-of', on: 'origin', values: ['EWR', 'JFK', 'LGA'] },
    'code form': { kind: 'pattern', on: 'code', pattern: '^F\\d{6}$' },
    'delay range': { ...range({ minimum: 0, maximum: 120 }), on: 'dep_delay' },
    'day range': { ...range({ minimum: '2013-07-01', maximum: '2013-07-31' }), on: 'day' },
    'distance step': { ...range({ multipleOf: 10 }), on: 'distance' },
    'tail length': { kind: 'length', on: 'tailnum', minimum: 6, maximum: 6 },
    'contact form': { kind: 'format', on: 'contact', format: 'email' },
    rows: measure({ bound: { operator: 'mustBeBetween', value: [150, 250] } }),
    'few missing': {
      ...measure({
        metric: 'missingValues',
        columns: ['tailnum'],
        missingValues: ['', 'UNKNOWN'],
        unit: 'percent',
        bound: { operator: 'mustBeLessThan', value: 5 },
      }),
      on: 'tailnum',
    },
    'few unknown delays': {
      ...measure({
        metric: 'nullValues',
        columns: ['dep_delay'],
        unit: 'percent',
        bound: { operator: 'mustBeLessOrEqualTo', value: 2 },
      }),
      on: 'dep_delay',
    },
    'visib valid': {
      ...measure({ metric: 'invalidValues', columns: ['visib'], validValues: [0, 0.5, 1, 1.5, 2] }),
      on: 'visib',
    },
    'forecast before departure': {
      kind: 'sql',
      query: 'SELECT count(*) FROM flights WHERE forecast_at > departs + INTERVAL 1 HOUR',
      bound: { operator: 'mustBe', value: 0 },
    },
    'planes exist': {
      kind: 'relationship',
      columns: ['tailnum'],
      to: { object: 'planes', columns: ['plane'] },
    },
    fresh: { kind: 'freshness', column: 'departs', seconds: 7 * 86_400 },
    'apart from training': { kind: 'splits-disjoint', with: 'training', by: ['id'], orderedBy: 'departs' },
    'late rate': {
      kind: 'label-rate',
      on: 'late',
      value: true,
      minimum: 0.2,
      maximum: 0.5,
      reference: null,
      maxAbsoluteChange: 0.1,
    },
    'as served': {
      kind: 'train-serve-skew',
      with: 'served',
      columns: ['visib'],
      method: 'jensenshannon',
      max: 0.1,
    },
    'no arrival': { kind: 'absent', on: 'arr_delay' },
    'known in time': { kind: 'known-by', on: 'forecast_at', moment: 'departs' },
    'distance as before': {
      kind: 'distribution',
      on: 'distance',
      method: 'wasserstein',
      reference: null,
      max: 0.2,
    },
  },
  columns,
  ['id'],
)

/** What is done to the data, and every rule that then must break, with the rows that break it. */
const faults: readonly (readonly [
  fault: string,
  sql: string,
  broken: Readonly<Record<string, number | null>>,
])[] = [
  [
    'a column is missing',
    'SELECT * EXCLUDE (visib)',
    { 'visib is there': null, 'visib valid': null, 'as served': null },
  ],
  ['a column is too many', 'SELECT *, 1 AS extra', { 'nothing else': null }],
  [
    'whole numbers became text',
    'SELECT * REPLACE (CAST(distance AS VARCHAR) AS distance)',
    { 'distance type': null, 'distance as before': null },
  ],
  ['precision was lost', 'SELECT * REPLACE (CAST(dep_delay AS FLOAT) AS dep_delay)', { 'delay type': null }],
  [
    'values are missing',
    'SELECT * REPLACE (CASE WHEN id < 9 THEN NULL ELSE origin END AS origin)',
    { 'origin known': 9 },
  ],
  ['an id is missing', 'SELECT * REPLACE (CASE WHEN id = 4 THEN NULL ELSE id END AS id)', { 'id key': 1 }],
  [
    'rows are there twice',
    'SELECT * FROM d UNION ALL SELECT * FROM d WHERE id IN (3, 5)',
    {
      'id key': 4,
      'code unique': 4,
      'plane once a time': 4,
    },
  ],
  [
    'codes are there twice',
    "SELECT * REPLACE (CASE WHEN id < 3 THEN 'F000199' ELSE code END AS code)",
    { 'code unique': 4 },
  ],
  [
    'a plane is in two places',
    'SELECT * REPLACE (CASE WHEN id = 41 THEN departs - INTERVAL 40 HOUR ELSE departs END AS departs, CASE WHEN id = 41 THEN forecast_at - INTERVAL 40 HOUR ELSE forecast_at END AS forecast_at)',
    { 'plane once a time': 2 },
  ],
  [
    'an unknown category',
    "SELECT * REPLACE (CASE WHEN id % 50 = 1 THEN 'XXX' ELSE origin END AS origin)",
    { airports: 4 },
  ],
  [
    'another spelling',
    'SELECT * REPLACE (CASE WHEN id < 2 THEN lower(origin) ELSE origin END AS origin)',
    { airports: 2 },
  ],
  [
    'text of another form',
    "SELECT * REPLACE (replace(code, 'F00019', 'X00019') AS code)",
    { 'code form': 10 },
  ],
  ['another unit', 'SELECT * REPLACE (dep_delay * 60 AS dep_delay)', { 'delay range': 171 }],
  [
    'negative and infinite values',
    "SELECT * REPLACE (CASE id WHEN 1 THEN -1 WHEN 2 THEN 'infinity' ELSE dep_delay END AS dep_delay)",
    { 'delay range': 2 },
  ],
  [
    'dates of another year',
    'SELECT * REPLACE (CASE WHEN id > 195 THEN day + INTERVAL 1 YEAR ELSE day END::DATE AS day)',
    { 'day range': 4 },
  ],
  [
    'values between the steps',
    'SELECT * REPLACE (CASE WHEN id < 6 THEN distance + 3 ELSE distance END AS distance)',
    { 'distance step': 6 },
  ],
  [
    'text that is cut off',
    "SELECT * REPLACE (CASE WHEN id < 3 THEN 'N10AA' ELSE tailnum END AS tailnum)",
    { 'tail length': 3, 'planes exist': 3 },
  ],
  [
    'addresses that are none',
    "SELECT * REPLACE (CASE WHEN id < 7 THEN 'nobody' ELSE contact END AS contact)",
    { 'contact form': 7 },
  ],
  ['half of the rows are lost', 'SELECT * FROM d WHERE id % 20 < 10', { rows: null }],
  [
    'texts that stand for nothing',
    "SELECT * REPLACE (CASE WHEN id % 10 = 0 THEN '' ELSE tailnum END AS tailnum)",
    { 'few missing': 20, 'tail length': 20, 'planes exist': 20 },
  ],
  [
    'a sensor that is silent',
    'SELECT * REPLACE (CASE WHEN id % 25 = 0 THEN NULL ELSE dep_delay END AS dep_delay)',
    { 'few unknown delays': 8 },
  ],
  [
    'a sensor that gives no number',
    "SELECT * REPLACE (CASE WHEN id % 25 = 0 THEN 'NaN' ELSE dep_delay END AS dep_delay)",
    { 'few unknown delays': 8 },
  ],
  [
    'values nobody agreed on',
    'SELECT * REPLACE (CASE WHEN id = 0 THEN 0.25 ELSE visib END AS visib)',
    { 'visib valid': 1 },
  ],
  [
    'columns that contradict each other',
    'SELECT * REPLACE (CASE WHEN id = 9 THEN departs + INTERVAL 2 HOUR ELSE forecast_at END AS forecast_at)',
    { 'forecast before departure': null, 'known in time': 1 },
  ],
  [
    'a forecast from after the departure',
    'SELECT * REPLACE (CASE WHEN id < 5 THEN departs + INTERVAL 1 MINUTE ELSE forecast_at END AS forecast_at)',
    { 'known in time': 5 },
  ],
  [
    'planes that do not exist',
    "SELECT * REPLACE (CASE WHEN id = 77 THEN 'N999ZZ' ELSE tailnum END AS tailnum)",
    { 'planes exist': 1 },
  ],
  [
    'data that is old',
    'SELECT * REPLACE (departs - INTERVAL 9 DAY AS departs, forecast_at - INTERVAL 9 DAY AS forecast_at)',
    { fresh: null },
  ],
  [
    'rows that training has seen',
    'SELECT * REPLACE (CASE WHEN id < 8 THEN id + 10000 ELSE id END AS id)',
    { 'apart from training': 8 },
  ],
  [
    'rows from before the end of training',
    "SELECT * REPLACE (CASE WHEN id < 4 THEN TIMESTAMP '2013-06-01' ELSE departs END AS departs, CASE WHEN id < 4 THEN TIMESTAMP '2013-05-31' ELSE forecast_at END AS forecast_at)",
    { 'apart from training': 4 },
  ],
  ['labels turned round', 'SELECT * REPLACE (NOT late AS late)', { 'late rate': null }],
  [
    'serving sees something else',
    'SELECT * REPLACE (CASE WHEN id % 2 = 0 THEN 0 ELSE visib END AS visib)',
    { 'as served': null },
  ],
  [
    'a column from after the flight',
    'SELECT *, 5 AS arr_delay',
    { 'no arrival': null, 'nothing else': null },
  ],
  ['miles became kilometres', 'SELECT * REPLACE (distance * 2 AS distance)', { 'distance as before': null }],
]

let given: Pick<ValidationRequest, 'contract' | 'others' | 'base' | 'now'>

beforeAll(async () => {
  await bench.copy(
    'planes.parquet',
    "SELECT 'N' || (100 + id) || 'AA' AS plane FROM range(40) r(id) UNION ALL SELECT NULL",
  )
  await bench.copy(
    'training.parquet',
    `SELECT id + 10000 AS id, departs - INTERVAL 30 DAY AS departs FROM (${flights})`,
  )
  await bench.copy('served.parquet', `SELECT visib FROM (${flights})`)
  await bench.copy('base.parquet', flights)
  const others = { planes: ['planes.parquet'], training: ['training.parquet'], served: ['served.parquet'] }
  given = { contract, others, base: ['base.parquet'], now: new Date('2013-07-10T00:00:00Z') }
})

/** Rules that do not pass, with the rows that break them. */
async function brokenBy(query: string): Promise<Readonly<Record<string, number | null>>> {
  const file = await bench.copy('faulty.parquet', `WITH d AS (${flights}) ${query}`)
  const { checks } = await validated(bench, { ...given, patterns: [file] })
  return Object.fromEntries(
    checks.filter(({ status }) => status !== 'pass').map(({ id, failingRows }) => [id, failingRows]),
  )
}

describe('flights', () => {
  it('without a fault break no rule', async () => {
    expect(await brokenBy('FROM d')).toEqual({})
  })

  it.each(faults)('in which %s break the rules about that, and no others', async (_, sql, broken) => {
    expect(await brokenBy(sql.includes(' FROM d') ? sql : `${sql} FROM d`)).toEqual(broken)
  })
})
