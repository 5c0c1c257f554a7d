import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { readContract } from '../../../src/data/contracts/index.ts'

const folder = fileURLToPath(new URL('odcs-examples', import.meta.url))
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.odcs.yaml'),
)

describe("the standard's own examples", () => {
  it.each(files)('parse: %s', (file) => {
    const text = readFileSync(join(folder, file), 'utf8')
    const contract = readContract(text, file)
    const ids = contract.rules.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const { at, expected } of contract.rules) {
      expect(at?.line).toBeGreaterThan(0)
      expect(at?.line).toBeLessThanOrEqual(text.split('\n').length)
      expect(expected).not.toBe('')
    }
  })

  const rulesOf = (file: string) => {
    const { rules, notes } = readContract(readFileSync(join(folder, file), 'utf8'), file)
    return { rules: rules.map(({ at, id, expected }) => `${at?.line} ${id}: ${expected}`), notes }
  }

  it('ask what they say', () => {
    expect(rulesOf('v3.1.0/quality/column-validity.odcs.yaml').rules.slice(2)).toEqual([
      '22 Air_Quality.air_quality_status.invalidValues: at most 5 % invalid values (valid: ‹empty›, n/a)',
      '17 Air_Quality.air_quality_status.primary-key: no null values, no value twice',
    ])
    expect(rulesOf('v3.0.2/quality/column-completeness.odcs.yaml').rules.slice(2, 3)).toEqual([
      '27 Air_Quality.UniqueID.nullValues: no null values',
    ])
    const { rules, notes } = rulesOf('v3.1.0/data-types/all-data-types.odcs.yaml')
    expect(rules).toEqual(
      expect.arrayContaining([
        '18 transactions_tbl.account_id.length: 11 characters',
        '20 transactions_tbl.account_id.pattern: matching ACC[0-9]{8}',
        '25 transactions_tbl.txn_ref_date.range: above 2020-01-01 and at most 2021-01-01',
        '62 transactions_tbl.age.range: at least 18 and below 100',
      ]),
    )
    expect(notes).toHaveLength(5)
  })
})
