import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readContract } from '../../../src/data/contracts/index.ts'
import { validated } from '../../repositories/data/validation/contracts.ts'
import { workbench } from '../../repositories/data/workbench.ts'
import { peer } from '../../support/peers.ts'

const bench = workbench()

/** A contract that both read, with everything that datacontract-cli 1.2 checks on local files. */
const contractText = (format: 'parquet' | 'csv') => `
apiVersion: v3.1.0
kind: DataContract
id: flights
version: 1.0.0
status: active
servers:
  - {server: local, type: local, path: './{model}.${format}', format: ${format}, delimiter: ','}
schema:
  - name: flights
    physicalType: table
    properties:
      - {name: id, logicalType: integer, required: true, unique: true}
      - name: code
        logicalType: string
        logicalTypeOptions: {pattern: '^F[0-9]{3}$', minLength: 2, maxLength: 4}
      - name: origin
        logicalType: string
        required: true
        quality:
          - type: library
            metric: invalidValues
            arguments: {validValues: [EWR, JFK, LGA]}
            mustBe: 0
          - type: library
            metric: missingValues
            arguments: {missingValues: [null, 'n/a']}
            unit: percent
            mustBeLessThan: 5
      - name: delay
        logicalType: number
        logicalTypeOptions: {minimum: -10, maximum: 60}
        quality:
          - {type: library, metric: nullValues, unit: percent, mustBeLessThan: 5}
      - {name: day, logicalType: integer, required: true}
      - name: plane
        logicalType: integer
        relationships: [{to: planes.id}]
    quality:
      - {type: library, metric: rowCount, mustBeBetween: [100, 300]}
      - {type: library, metric: duplicateValues, arguments: {properties: [origin, day]}, mustBeLessThan: 5}
      - {type: sql, query: 'SELECT COUNT(*) FROM {object} WHERE delay > 50', mustBeLessThan: 3}
      - {type: sql, query: 'SELECT MAX(day) FROM {object}', mustNotBeBetween: [1000, 2000]}
  - name: planes
    physicalType: table
    properties:
      - {name: id, logicalType: integer}
`

const clean = `SELECT id, 'F' || lpad(id::VARCHAR, 3, '0') AS code, ['EWR', 'JFK', 'LGA'][1 + (id % 3)::INTEGER] AS origin,
  (id % 50)::DOUBLE AS delay, id AS day, id % 9 AS plane FROM range(200) r(id)`

const faults: Readonly<Record<string, string>> = {
  nothing: 'SELECT *',
  'a column that is not there': 'SELECT * EXCLUDE (day)',
  'missing values':
    'SELECT * REPLACE (CASE WHEN id % 9 = 0 THEN NULL ELSE origin END AS origin, CASE WHEN id % 9 = 1 THEN NULL ELSE delay END AS delay, nullif(plane, 4) AS plane)',
  'other values':
    "SELECT * REPLACE (CASE WHEN id % 9 = 0 THEN 'n/a' WHEN id = 5 THEN 'XXX' ELSE origin END AS origin, CASE WHEN id < 4 THEN 77 ELSE delay END AS delay, CASE WHEN id = 9 THEN 'F00999' ELSE code END AS code, CASE WHEN id = 7 THEN 55 ELSE plane END AS plane)",
  'rows that repeat': 'SELECT * REPLACE (id % 20 AS id, day % 20 AS day)',
  'too many rows': 'SELECT * FROM d UNION ALL SELECT * REPLACE (id + 200 AS id, 1500 AS day) FROM d',
}

/** Their checks by the kind of ours. */
const kinds: Readonly<Record<string, string>> = {
  field_is_present: 'present',
  field_required: 'required',
  field_unique: 'unique',
  field_min_length: 'length',
  field_max_length: 'length',
  field_regex: 'pattern',
  field_minimum: 'range',
  field_maximum: 'range',
  field_invalid_values: 'measure',
  field_missing_values: 'measure',
  field_null_values: 'measure',
  row_count: 'measure',
  model_duplicate_values: 'measure',
  model_quality_sql: 'sql',
  field_relationships: 'relationship',
}

interface TheirCheck {
  readonly type: string
  readonly model: string
  readonly field: string | null
  readonly result: string
  readonly reason: string | null
}

function theirs(): TheirCheck[] {
  const args = ['test', 'contract.yaml', '--output', 'out.json', '--output-format', 'json']
  const { stdout, stderr } = spawnSync(peer('datacontract'), args, {
    cwd: bench.folder,
    encoding: 'utf8',
  })
  const { checks } = JSON.parse(readFileSync(join(bench.folder, 'out.json'), 'utf8')) as {
    checks: TheirCheck[]
  }
  expect(checks.length, stdout + stderr).toBeGreaterThan(10)
  return checks
}

/** Which kinds of checks of which columns fail; several of a kind on one column count as one. */
const verdicts = (all: readonly (readonly [place: string, fails: boolean])[]) =>
  Object.fromEntries(all.map(([place]) => [place, all.some(([other, fails]) => other === place && fails)]))

describe('datacontract-cli', () => {
  it.each(['parquet', 'csv'] as const)(
    'gives the same verdicts on the same contract and %s',
    async (format) => {
      const text = contractText(format)
      await bench.text('contract.yaml', text)
      await bench.copy(`planes.${format}`, 'SELECT id FROM range(9) r(id)')
      const contract = readContract(text, 'contract.yaml')
      const names = Object.keys(faults).filter((name) => format === 'parquet' || name === 'other values')
      for (const fault of names) {
        const sql = faults[fault] as string
        await bench.copy(
          `flights.${format}`,
          `WITH d AS (${clean}) ${sql.includes(' FROM d') ? sql : `${sql} FROM d`}`,
        )
        const { checks } = await validated(bench, {
          contract,
          patterns: [`flights.${format}`],
          others: { planes: [`planes.${format}`] },
        })
        const found = theirs().filter(({ model, type }) => model === 'flights' && !type.endsWith('_type'))
        const places = (kind: string, field: string | null) => `${kind} of ${field ?? 'the table'}`
        const expected = verdicts(
          found.map(({ type, field, result }) => [places(kinds[type] ?? type, field), result === 'failed']),
        )
        const judged = checks.filter(({ rule }) => rule !== 'type')
        const ours = verdicts(
          judged.map(({ rule, column, status }) => [places(rule, column), status !== 'pass']),
        )
        // They fill in a missing column with NULL, so that rules about it pass; ours cannot be judged then.
        const withoutColumn =
          fault === 'a column that is not there' ? { [places('measure', null)]: true } : {}
        expect({ fault, ...ours }).toEqual({ fault, ...expected, ...withoutColumn })
        const errors = judged.filter(({ status }) => status === 'error')
        expect(errors.every(({ note }) => /\bday\b/.test(note ?? ''))).toBe(true)
        expect(errors.length > 0).toBe(fault === 'a column that is not there')
      }
    },
  )
})
