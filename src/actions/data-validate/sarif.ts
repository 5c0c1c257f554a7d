import { createHash } from 'node:crypto'
import { suite } from '../../foundation/index.ts'
import { shortened, visible } from '../../report/index.ts'
import { type Check, checkMessage, checkTitle } from './check-words.ts'
import { ruleName } from './document/wording.ts'
import type { DataValidateReport } from './report-schema.ts'

/** GitHub takes 25,000 results of a run and shows 5,000. */
const mostResults = 5000

/**
 * What is broken as SARIF 2.1.0 (OASIS), for code scanning: a result a rule that fails or warns, at its line of the
 * contract. Fingerprints hold the data set and the rule's id alone, so that a finding stays the same one while lines
 * and counts change.
 */
export function toSarif(report: DataValidateReport): string {
  const severity = ['fail', 'error', 'warn']
  const broken = report.checks
    .filter(({ status }) => status !== 'pass')
    .toSorted((a, b) => severity.indexOf(a.status) - severity.indexOf(b.status))
    .slice(0, mostResults)
  const rules = [...new Map(broken.map((check) => [check.rule, ruleName(check)]))]
  const ruleIndex = new Map(rules.map(([rule], index) => [rule, index]))
  const [name, version] = suite.split(' ')
  const { serverUrl, repository, headCommit } = report.provenance
  const log = {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: `${name} data-validate`,
            ...(version === undefined ? {} : { semanticVersion: version }),
            rules: rules.map(([id, words]) => ({
              id,
              name: words,
              shortDescription: { text: `Data contract: ${words}` },
              defaultConfiguration: { level: 'error' },
            })),
          },
        },
        automationDetails: { id: `data-validate/${report.model === null ? '' : uriOf(report.model)}` },
        columnKind: 'utf16CodeUnits',
        ...(serverUrl === null || repository === null
          ? {}
          : {
              versionControlProvenance: [
                {
                  repositoryUri: `${serverUrl}/${uriOf(repository)}`,
                  ...(headCommit === null ? {} : { revisionId: headCommit }),
                },
              ],
            }),
        results: broken.map((check) => ({
          ruleId: check.rule,
          ruleIndex: ruleIndex.get(check.rule)!,
          level: check.status === 'warn' ? 'warning' : 'error',
          message: { text: shortened(`${checkTitle(check)}: ${checkMessage(check)}`, 1000) },
          locations: locations(check, report),
          partialFingerprints: { 'dataContractRule/v1': fingerprint(check) },
        })),
      },
    ],
  }
  return `${JSON.stringify(log, null, 2)}\n`
}

function locations({ dataset, column, file, line }: Check, { datasets }: DataValidateReport) {
  const path = file ?? datasets.find(({ name }) => name === dataset)?.contract?.file ?? null
  const about = visible(shortened(column === null ? dataset : `${dataset}.${column}`, 400))
  return [
    {
      ...(path === null
        ? {}
        : {
            physicalLocation: {
              artifactLocation: { uri: uriOf(path) },
              region: { startLine: file === null ? 1 : (line ?? 1) },
            },
          }),
      logicalLocations: [{ fullyQualifiedName: about, kind: column === null ? 'resource' : 'member' }],
    },
  ]
}

/** A relative path as a URI reference (RFC 3986): relative to the repository's root. */
function uriOf(path: string): string {
  return path
    .replaceAll('\\', '/')
    .replace(/^(?:\.?\/)+/, '')
    .split('/')
    .map((part) => encodeURIComponent(part.replace(/\p{Cs}/gu, '\ufffd')))
    .join('/')
}

function fingerprint({ dataset, id }: Check): string {
  return createHash('sha256')
    .update(JSON.stringify([dataset, id]))
    .digest('hex')
}
