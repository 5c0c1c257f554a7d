import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import {
  collectFacts,
  inferContract,
  mergeInferred,
  readContract,
} from '../../../src/data/contracts/index.ts'
import { bench } from './bench.ts'
import { lint } from './lint.ts'

const shared = bench()

const written = (name: string, text: string) => {
  const file = join(shared.folder, name)
  writeFileSync(file, text)
  return file
}

const odd = `SELECT 'k' || range AS flight_id, range * 37 % 4983 AS distance, (range - 50) / 7 AS delay,
  if(range % 9 = 0, NULL, range % 3) AS gate, ['NO', 'yes', '1e3', '', '2013-01-01'][1 + range % 5] AS "odd: ""name"" #1",
  DATE '2013-01-15' + (range % 90)::INTEGER AS day, TIMESTAMPTZ '2013-01-15 08:00:00+01' + to_hours(range) AS seen,
  TIME '08:00:00' AS clock, range % 2 = 0 AS late, [range] AS list, {'x': range} AS struct, 1.5::DECIMAL(9, 2) AS money,
  range::UTINYINT AS small, 'NaN'::DOUBLE AS nan, INTERVAL '1 day' AS span
  FROM range(200)`

/** The contract that the data of a query gives, and the file with the data. */
async function inferredFrom(query: string, data: string, format: string) {
  const session = await shared.engine.open()
  try {
    await session.execute(`COPY (${query}) TO '${join(shared.folder, data)}' (FORMAT ${format})`)
    const relation =
      format === 'CSV'
        ? `read_csv('${join(shared.folder, data)}', all_varchar = true)`
        : `'${join(shared.folder, data)}'`
    return inferContract(await collectFacts(session, relation), { name: 'flights', from: data })
  } finally {
    await session.close()
  }
}

describe('what we infer', () => {
  it.each([
    ['odd.parquet', 'PARQUET', odd],
    [
      'odd.csv',
      'CSV',
      odd.replace(", [range] AS list, {'x': range} AS struct", '').replace(", INTERVAL '1 day' AS span", ''),
    ],
  ])('is accepted by datacontract-cli and by the data it came from: %s', async (data, format, query) => {
    const { text } = await inferredFrom(query, data, format)
    expect(await lint(written(`${data}.odcs.yaml`, text))).toMatch(/Data contract is valid/)
    expect(readContract(text, 'inferred.yaml').rules.length).toBeGreaterThan(25)
    expect(await shared.broken(text, data)).toEqual([])
  })

  it('stays acceptable when it is merged into a contract that is written by hand', async () => {
    const { draft } = await inferredFrom(odd, 'merge.parquet', 'PARQUET')
    const merged = mergeInferred(byHand, draft, 'flights.odcs.yaml')
    expect(merged.added.length).toBeGreaterThan(8)
    expect(await lint(written('merged.odcs.yaml', merged.text))).toMatch(/Data contract is valid/)
  })
})

const byHand = `apiVersion: v3.1.0
kind: DataContract
id: flights
version: 1.2.0
status: active
schema:
  - name: flights
    physicalType: table
    properties:
      - name: flight_id
        logicalType: string
        required: true
        primaryKey: true
      - name: seen
        logicalType: timestamp
      - name: day
        logicalType: date
        quality:
          - type: custom
            engine: mlops
            implementation:
              knownBy: { moment: seen }
      - name: late
        logicalType: boolean
        quality:
          - type: custom
            engine: mlops
            severity: warning
            implementation:
              labelRate: { value: true, minimum: 0.1, maximum: 0.6, reference: train, maxAbsoluteChange: 0.05 }
      - name: distance
        logicalType: integer
        logicalTypeOptions: { minimum: 0, maximum: 6000 }
        quality:
          - type: custom
            engine: mlops
            implementation:
              distribution: { max: 0.1 }
    quality:
      - id: enough-flights
        metric: rowCount
        mustBeGreaterThan: 100
      - type: sql
        query: SELECT count(*) FROM \${object} WHERE distance > 5000 AND late
        mustBe: 0
      - type: custom
        engine: mlops
        implementation:
          splitsDisjoint: { with: train, by: flight_id, orderedBy: seen }
slaProperties:
  - { property: latency, element: flights.seen, value: 30, unit: d }
`

describe('a contract with every kind of rule', () => {
  it("is valid to datacontract-cli, machine learning's rules included", async () => {
    expect(readContract(byHand, 'flights.odcs.yaml').notes).toEqual([])
    expect(await lint(written('by-hand.odcs.yaml', byHand))).toMatch(/Data contract is valid/)
  })
})
