import { readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import addFormats from 'ajv-formats'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toSarif } from '../../../../src/actions/data-validate/sarif.ts'
import { anyText } from '../../report/arbitrary-document.ts'
import { brokenReport, check, flightsReport, reshapedReport } from './flights-report.ts'

/**
 * The schema of SARIF 2.1.0, as the npm package @microsoft/jest-sarif 1.0.0-beta.0 (MIT) ships it from SchemaStore. It is
 * of JSON Schema's draft 4, of which it uses nothing that draft 7 reads otherwise but `id`.
 */
const schema = JSON.parse(
  readFileSync(new URL('sarif-2.1.0-rtm.5.schema.json', import.meta.url), 'utf8').replace('"id":', '"$id":'),
) as Record<string, unknown>
const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false })
;(addFormats as unknown as (ajv: Ajv) => void)(ajv)
const valid = ajv.compile({ ...schema, $schema: 'http://json-schema.org/draft-07/schema#' })

const read = (text: string) => {
  const log = JSON.parse(text)
  expect(valid(log), JSON.stringify(valid.errors)).toBe(true)
  return log.runs[0]
}

describe('SARIF', () => {
  it('follows the published schema, which refuses what does not', () => {
    for (const report of [flightsReport(), brokenReport(), reshapedReport()]) read(toSarif(report))
    const log = JSON.parse(toSarif(brokenReport()))
    log.runs[0].results[0].level = 'terrible'
    expect(valid(log)).toBe(false)
  })

  it('has a result for what fails or warns, on its line of the contract', () => {
    const run = read(toSarif(brokenReport()))
    expect(run.results).toHaveLength(2)
    expect(run.results[0]).toMatchObject({
      ruleId: 'range',
      level: 'error',
      message: { text: 'train.distance: range: expected at least 0; 312 rows break it (0.19 %).' },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'contracts/flights.yaml' },
            region: { startLine: 34 },
          },
        },
      ],
    })
    expect(run.results[1]).toMatchObject({ ruleId: 'label-rate', level: 'warning' })
    expect(run.tool.driver.rules.map((rule: { id: string }) => rule.id)).toEqual(['range', 'label-rate'])
  })

  it('knows a finding again when its line and its count have changed, and tells two apart', () => {
    const prints = (...checks: Parameters<typeof check>[0][]) =>
      read(
        toSarif(brokenReport({ checks: checks.map((over) => check({ status: 'fail', ...over })) })),
      ).results.map(
        (result: { partialFingerprints: Record<string, string> }) =>
          result.partialFingerprints['dataContractRule/v1'],
      )
    const [before, other] = prints({ id: 'a' }, { id: 'b' })
    expect(prints({ id: 'a', line: 99, failingRows: 1 })).toEqual([before])
    expect(before).not.toBe(other)
  })

  it('is valid whatever names hold', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        read(
          toSarif(
            brokenReport({
              model: text,
              checks: [
                check({
                  status: 'fail',
                  id: text,
                  column: text,
                  expected: text,
                  observed: text,
                  file: text || 'x',
                }),
              ],
            }),
          ),
        )
      }),
      { numRuns: 60 },
    )
  })
})
