import { type Block, type Inline, sourcePlace, type TableRow } from '../../../report/index.ts'
import type { EvaluateReport } from '../report-schema.ts'
import type { Reading } from './reading.ts'
import { counted, type GateResult, name, sentence } from './wording.ts'

/** Warnings that are shown beside failures before they are folded away. */
const fewWarnings = 4

/** The gates that say no, then those that only warn: each with its reason and the line that asks for it. */
export function failingGates({ report }: Reading): Block[] {
  const failing = report.gates.filter(({ status }) => status === 'fail')
  const warning = report.gates.filter(({ status }) => status === 'warn')
  const few = warning.length <= fewWarnings
  const open = few ? [...failing, ...warning] : failing
  const title =
    failing.length === 0
      ? 'Gate that warns'
      : open.length > failing.length
        ? 'Gate that fails or warns'
        : 'Gate that fails'
  const row = (gate: GateResult): TableRow => ({
    keep: gate.status === 'fail' ? 'always' : 8,
    cells: [
      [{ tone: gate.status === 'fail' ? 'bad' : 'warn', text: '' }, ' ', { code: name(gate.gate, 80) }],
      sentence(gate.reason),
      [place(report, gate)],
    ],
  })
  const table = (gates: readonly GateResult[], head: string): Block => ({
    kind: 'table',
    rowName: 'gates',
    textRows: Math.max(failing.length, 20),
    columns: [{ title: [head] }, { title: ['Why'] }, { title: ['Where'] }],
    rows: gates.map(row),
  })
  return [
    ...(open.length === 0 ? [] : [table(open, title)]),
    ...(few
      ? []
      : [
          {
            kind: 'details',
            keep: 9,
            summary: [
              { strong: ['Warnings'] },
              `: ${warning.length} gate checks to look at, none of which blocks`,
            ],
            blocks: [table(warning, 'Gate that warns')],
          } as const,
        ]),
  ]
}

/** Gates that passed or did not apply, folded away. */
export function otherGates({ report, gates }: Reading): Block[] {
  const others = report.gates.filter(({ status }) => status === 'pass' || status === 'skipped')
  if (others.length === 0) return []
  const counts = (['pass', 'warn', 'fail', 'skipped'] as const).flatMap((status) => {
    const count = report.gates.filter((gate) => gate.status === status).length
    return count === 0
      ? []
      : [`${count} ${{ pass: 'passed', warn: 'warn', fail: 'failed', skipped: 'skipped' }[status]}`]
  })
  return [
    {
      kind: 'details',
      keep: 60,
      summary: [
        { strong: ['Gates'] },
        `: ${counted(gates.length, 'gate')}, ${counted(report.gates.length, 'check')} (${counts.join(', ')})`,
      ],
      blocks: [
        {
          kind: 'table',
          rowName: 'checks',
          textRows: 12,
          columns: [{ title: ['Gate'] }, { title: ['Result'] }, { title: ['Why'] }, { title: ['Where'] }],
          rows: others.map(
            (gate): TableRow => ({
              keep: gate.status === 'pass' ? 65 : 66,
              cells: [
                [{ code: name(gate.gate, 80) }],
                [
                  gate.status === 'pass'
                    ? { tone: 'good', text: 'passes' }
                    : { tone: 'neutral', text: 'skipped' },
                ],
                sentence(gate.reason),
                [place(report, gate)],
              ],
            }),
          ),
        },
      ],
    },
  ]
}

function place({ provenance }: EvaluateReport, { file, line }: GateResult): Inline {
  return file === null ? '–' : sourcePlace(provenance, file, line)
}
