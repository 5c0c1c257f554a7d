import type { Block, Inline, TableRow } from '../../../report/index.ts'
import type { EvaluateReport } from '../report-schema.ts'
import { name, versionLabel } from './wording.ts'

type Change = EvaluateReport['changes'][number]

const nouns: Readonly<Record<Change['kind'], readonly [one: string, many: string]>> = {
  parameter: ['parameter', 'parameters'],
  model: ['fact of the model', 'facts of the model'],
  code: ['file of code', 'files of code'],
  data: ['data set', 'data sets'],
  environment: ['package', 'packages'],
}
const order: readonly Change['kind'][] = ['parameter', 'model', 'code', 'data', 'environment']

/** What the candidate changes: parameters, code, data, environment. */
export function changesTable(report: EvaluateReport): Block[] {
  if (report.changes.length === 0 || report.champion === null) return []
  const changes = report.changes.toSorted((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind))
  return [
    {
      kind: 'details',
      keep: 40,
      summary: [{ strong: ['What changed'] }, `: ${summary(changes)}`],
      blocks: [
        {
          kind: 'table',
          rowName: 'changes',
          textRows: 20,
          columns: [
            { title: [''] },
            { title: ['Champion ', versionLabel(report.champion)] },
            { title: ['Candidate ', versionLabel(report.candidate)] },
          ],
          rows: changes.map((change): TableRow => {
            const same = change.champion === change.candidate
            return {
              keep: same ? 49 : 41 + order.indexOf(change.kind),
              cells: [
                [{ code: name(change.name, 80) }],
                [value(change.champion)],
                [same ? 'same' : change.candidate === null ? '–' : { strong: [value(change.candidate)] }],
              ],
            }
          }),
        },
      ],
    },
  ]
}

function value(text: string | null): Inline {
  if (text === null) return '–'
  return text === '' ? '(empty)' : name(text, 80)
}

function summary(changes: readonly Change[]): string {
  const differing = order.flatMap((kind) => {
    const count = changes.filter((one) => one.kind === kind && one.champion !== one.candidate).length
    return count === 0 ? [] : [`${count} ${nouns[kind][count === 1 ? 0 : 1]}`]
  })
  return differing.length === 0 ? 'nothing that is recorded' : differing.join(', ')
}
