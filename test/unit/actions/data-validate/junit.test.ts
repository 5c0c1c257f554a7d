import fc from 'fast-check'
import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { describe, expect, it } from 'vitest'
import { toJunit } from '../../../../src/actions/data-validate/junit.ts'
import { anyText, hostileTexts } from '../../report/arbitrary-document.ts'
import { brokenReport, check, dataset, flightsReport, reshapedReport } from './flights-report.ts'

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '',
  isArray: (name) => name === 'testsuite' || name === 'testcase',
})

async function read(report: Parameters<typeof toJunit>[0]) {
  const xml = await toJunit(report)
  expect(XMLValidator.validate(xml)).toBe(true)
  // Production [2] of XML 1.0: what may be in a document at all.
  expect(xml).not.toMatch(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u)
  return parser.parse(xml).testsuites
}

describe('JUnit', () => {
  it('has a suite a data set and a case a rule, with what failed and why', async () => {
    const suites = await read(brokenReport())
    expect(suites).toMatchObject({ tests: '3', failures: '1', errors: '0' })
    const [suite] = suites.testsuite
    expect(suite).toMatchObject({
      name: 'train',
      tests: '3',
      failures: '1',
      timestamp: '2024-05-14T09:31:00',
    })
    const [failed, passed, warned] = suite.testcase
    expect(failed).toMatchObject({
      name: 'distance-range',
      classname: 'train.distance',
      file: 'contracts/flights.yaml',
      line: '34',
      failure: { message: 'expected at least 0; 312 rows break it (0.19 %).', type: 'range' },
    })
    expect(failed.failure['#text']).toContain('data/train.parquet:12345 {"flight_id":"9","distance":"-1"}')
    expect(passed.failure).toBeUndefined()
    expect(warned.failure).toBeUndefined()
    expect(warned['system-out']).toBe('Warning: expected between 0.2 and 0.25; found 0.2513.')
  })

  it('calls a rule that could not be judged an error', async () => {
    const suites = await read(reshapedReport())
    expect(suites).toMatchObject({ failures: '1', errors: '1' })
    expect(suites.testsuite[0].testcase[1].error.message).toContain('could not be judged; the column')
  })

  it('keeps a data set that nothing is asked of', async () => {
    expect(await read(flightsReport({ checks: [] }))).toMatchObject({
      tests: '0',
      testsuite: [{ name: 'train', tests: '0' }],
    })
  })

  it.each(hostileTexts.map((text) => [text.slice(0, 30), text]))(
    'is well formed with %j in it',
    async (_, text) => {
      await expectSound(text)
    },
  )

  it('is well formed whatever names and values hold', async () => {
    await fc.assert(fc.asyncProperty(fc.oneof(anyText, fc.string({ unit: 'binary' })), expectSound), {
      numRuns: 80,
    })
  })
})

async function expectSound(text: string) {
  const suites = await read(
    flightsReport({
      datasets: [dataset({ name: text })],
      checks: [
        check({
          id: text,
          dataset: text,
          column: text,
          status: 'fail',
          expected: text,
          observed: text,
          sample: [{ file: text, row: 1, values: { [text]: text } }],
        }),
        check({ dataset: text, status: 'warn', expected: text, note: text }),
      ],
    }),
  )
  expect(suites.testsuite).toHaveLength(1)
  expect(suites.testsuite[0].testcase).toHaveLength(2)
}
