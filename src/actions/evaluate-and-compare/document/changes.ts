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
                ...(same ? [[value(change.champion)], ['same']] : values(change)),
              ],
            }
          }),
        },
      ],
    },
  ]
}

/** Both values, the new one strong; of two lists how long they are and what came or went. */
function values({ champion, candidate }: Change): [Inline[], Inline[]] {
  const [before, after] = [listOf(champion), listOf(candidate)]
  if (before === null || after === null)
    return [[value(champion)], [candidate === null ? '–' : { strong: [value(candidate)] }]]
  const came = after.filter((item) => !before.includes(item)).map((item) => `+ ${name(item)}`)
  const went = before.filter((item) => !after.includes(item)).map((item) => `− ${name(item)}`)
  const moved = [...came, ...went]
  const told = moved.length === 0 ? ['another order'] : moved.slice(0, 6)
  const more = moved.length > told.length ? `, ${moved.length - told.length} more` : ''
  return [[`${before.length} items`], [{ strong: [`${after.length} items`] }, ` (${told.join(', ')}${more})`]]
}

/** The items of a list as parameters write it, or null. */
function listOf(text: string | null): string[] | null {
  if (text === null || !text.startsWith('[')) return null
  try {
    const parsed: unknown = JSON.parse(text)
    return Array.isArray(parsed)
      ? parsed.map((item) => (typeof item === 'string' ? item : JSON.stringify(item)))
      : null
  } catch {
    return null
  }
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
