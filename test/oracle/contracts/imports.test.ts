import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { importGreatExpectations, importPandera, readContract } from '../../../src/data/contracts/index.ts'
import { peer } from '../../support/peers.ts'
import { bench } from './bench.ts'
import { lint } from './lint.ts'

const script = fileURLToPath(new URL('suites.py', import.meta.url))
const shared = bench((folder) => {
  execFileSync(peer('python'), [script, folder], { stdio: ['ignore', 'ignore', 'pipe'], maxBuffer: 1 << 26 })
})

const json = <T>(name: string) => JSON.parse(readFileSync(join(shared.folder, name), 'utf8')) as T

describe('suites of Great Expectations', () => {
  it('judge the data as Great Expectations does, expectation by expectation', async () => {
    const suites =
      json<{ suite: { expectations: unknown[] }; good: boolean; bad: boolean }[]>('expectations.json')
    expect(suites.length).toBeGreaterThan(30)
    for (const { suite, ...theirs } of suites) {
      const { text, unsupported } = importGreatExpectations(JSON.stringify(suite), 'suite.json')
      expect(unsupported).toEqual([])
      for (const data of ['good', 'bad'] as const) {
        const ours = await shared.broken(text, `${data}.parquet`)
        expect(
          ours.length === 0,
          `${data}: ${JSON.stringify(suite.expectations)} breaks ${JSON.stringify(ours)}`,
        ).toBe(theirs[data])
        expect(ours.filter(({ status }) => status === 'error')).toEqual([])
      }
    }
  })

  it('become contracts that datacontract-cli accepts, and say what they leave out', async () => {
    const { text, unsupported } = importGreatExpectations(
      readFileSync(join(shared.folder, 'suite.json'), 'utf8'),
      'suite.json',
    )
    expect(unsupported).toEqual([
      { what: 'distance: expect_column_values_to_be_increasing', reason: 'a contract has no such rule' },
    ])
    expect(readContract(text, 'suite.yaml').rules.length).toBeGreaterThan(40)
    writeFileSync(join(shared.folder, 'suite.odcs.yaml'), text)
    expect(await lint(join(shared.folder, 'suite.odcs.yaml'))).toMatch(/Data contract is valid/)
  })
})

describe('schemas of pandera', () => {
  it('judge the data as pandera does, check by check', async () => {
    const schemas = json<{ schema: string; good: boolean; bad: boolean }[]>('schemas.json')
    expect(schemas.length).toBeGreaterThan(20)
    for (const { schema, ...theirs } of schemas) {
      const { text, unsupported } = importPandera(schema, 'schema.yaml', { name: 'flights' })
      expect(unsupported).toEqual([])
      for (const data of ['good', 'bad'] as const) {
        const ours = await shared.broken(text, `${data}.parquet`)
        expect(ours.length === 0, `${data}: ${schema} breaks ${JSON.stringify(ours)}`).toBe(theirs[data])
        expect(ours.filter(({ status }) => status === 'error')).toEqual([])
      }
    }
  })

  it('become contracts that datacontract-cli accepts, and say what they leave out', async () => {
    const { text, unsupported } = importPandera(
      readFileSync(join(shared.folder, 'schema.yaml'), 'utf8'),
      'schema.yaml',
    )
    expect(unsupported.map(({ what }) => what)).toEqual([
      'maybe',
      'x_.*',
      'kind: dtype category',
      'index',
      'ordered',
    ])
    const { rules } = readContract(text, 'schema.odcs.yaml')
    expect(rules.find(({ severity }) => severity === 'warning')).toMatchObject({
      column: 'delay',
      check: { kind: 'sql' },
    })
    writeFileSync(join(shared.folder, 'schema.odcs.yaml'), text)
    expect(await lint(join(shared.folder, 'schema.odcs.yaml'))).toMatch(/Data contract is valid/)
  })
})
