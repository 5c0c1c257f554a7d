import { visible } from '../../report/index.ts'
import { type Check, checkMessage } from './check-words.ts'
import { grouped } from './document/reading.ts'
import type { DataValidateReport } from './report-schema.ts'

/**
 * The checks as JUnit XML, which every CI shows: a suite a data set, a test case a rule. A rule that could not be
 * judged is an error; one that only warns passes, with its words as output.
 */
export async function toJunit(report: DataValidateReport): Promise<string> {
  const { XMLBuilder } = await import('fast-xml-parser')
  const builder = new XMLBuilder({
    ignoreAttributes: false,
    attributeNamePrefix: '@',
    textNodeName: '#text',
    format: true,
    suppressEmptyNode: true,
    suppressBooleanAttributes: false,
  })
  const ofDataset = grouped(report.checks, ({ dataset }) => dataset)
  const suites = report.datasets.map((dataset) => {
    const checks = ofDataset.get(dataset.name) ?? []
    return {
      '@name': text(dataset.name),
      ...counts(checks),
      '@timestamp': report.startedAt.replace(/\.\d+Z$|Z$/, ''),
      '@time': '0',
      testcase: checks.map(testcase),
    }
  })
  const xml: string = builder.build({
    '?xml': { '@version': '1.0', '@encoding': 'UTF-8' },
    testsuites: { '@name': 'data-validate', ...counts(report.checks), '@time': '0', testsuite: suites },
  })
  return xml.endsWith('\n') ? xml : `${xml}\n`
}

function counts(checks: readonly Check[]) {
  const of = (status: Check['status']) => String(checks.filter((check) => check.status === status).length)
  return { '@tests': String(checks.length), '@failures': of('fail'), '@errors': of('error'), '@skipped': '0' }
}

function testcase(check: Check) {
  const { id, dataset, column, rule, status, file, line } = check
  const told = { '@message': text(checkMessage(check)), '@type': rule, '#text': text(details(check)) }
  return {
    '@name': text(id),
    '@classname': text(column === null ? dataset : `${dataset}.${column}`),
    '@time': '0',
    ...(file === null ? {} : { '@file': text(file) }),
    ...(line === null ? {} : { '@line': String(line) }),
    ...(status === 'fail' ? { failure: told } : {}),
    ...(status === 'error' ? { error: told } : {}),
    ...(status === 'warn' ? { 'system-out': text(`Warning: ${checkMessage(check)}`) } : {}),
  }
}

/** Where the rule stands and the first rows that break it, a line each. */
function details({ file, line, sample }: Check): string {
  const place = file === null ? [] : [`${visible(file)}${line === null ? '' : `:${line}`}`]
  const rows = sample
    .slice(0, 10)
    .map((row) => `${visible(row.file)}:${row.row} ${visible(JSON.stringify(row.values)).slice(0, 400)}`)
  return [...place, ...rows].join('\n')
}

/** Text without what XML 1.0 has no way to write: controls, lone surrogates, noncharacters (section 2.2). */
function text(value: string): string {
  return value
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd')
    .replaceAll(']]>', ']] >')
}
