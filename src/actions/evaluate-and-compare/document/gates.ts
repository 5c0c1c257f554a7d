import { type Block, type Inline, type TableRow, webAddress } from '../../../report/index.ts'
import type { EvaluateReport } from '../report-schema.ts'
import { counted, type GateResult, name, sentence } from './wording.ts'

/** The gates that say no, then those that only warn: each with its reason and the line that asks for it. */
export function failingGates(report: EvaluateReport): Block[] {
  const of = (wanted: GateResult['status']) => report.gates.filter(({ status }) => status === wanted)
  const failing = of('fail')
  const warning = of('warn')
  if (failing.length + warning.length === 0) return []
  const row = (gate: GateResult): TableRow => ({
    keep: gate.status === 'fail' ? 'always' : 8,
    cells: [
      [{ tone: gate.status === 'fail' ? 'bad' : 'warn', text: '' }, ' ', { code: name(gate.gate, 80) }],
      sentence(gate.reason),
      [place(report, gate)],
    ],
  })
  const title = failing.length === 0 ? 'Gate that warns' : 'Gate that fails'
  return [
    {
      kind: 'table',
      rowName: 'gates',
      columns: [
        { title: [failing.length > 0 && warning.length > 0 ? 'Gate that fails or warns' : title] },
        { title: ['Why'] },
        { title: ['Where'] },
      ],
      rows: [...failing, ...warning].map(row),
    },
  ]
}

/** Gates that passed or did not apply, folded away. */
export function otherGates(report: EvaluateReport): Block[] {
  const others = report.gates.filter(({ status }) => status === 'pass' || status === 'skipped')
  if (others.length === 0) return []
  const passed = others.filter(({ status }) => status === 'pass').length
  const skipped = others.length - passed
  const counts = [
    ...(passed > 0
      ? [`${passed} of ${counted(report.gates.length, 'gate')} ${passed === 1 ? 'passes' : 'pass'}`]
      : []),
    ...(skipped > 0 ? [`${skipped} skipped`] : []),
  ]
  return [
    {
      kind: 'details',
      keep: 60,
      summary: [{ strong: ['Gates'] }, `: ${counts.join(', ')}`],
      blocks: [
        {
          kind: 'table',
          rowName: 'gates',
          textRows: 30,
          columns: [{ title: ['Gate'] }, { title: ['Result'] }, { title: ['Why'] }, { title: ['Where'] }],
          rows: others.map(
            (gate): TableRow => ({
              keep: 65,
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

/** `mlops.yaml:23`, leading to that line of the commit where the forge is known. */
function place(report: EvaluateReport, gate: GateResult): Inline {
  if (gate.file === null) return '–'
  const text: Inline = {
    code: gate.line === null ? name(gate.file, 60) : `${name(gate.file, 60)}:${gate.line}`,
  }
  const { serverUrl, repository, headCommit } = report.provenance
  if (serverUrl === null || repository === null || headCommit === null) return text
  const path = [...repository.split('/'), 'blob', headCommit, ...gate.file.split('/')].map((part) =>
    // A lone surrogate has no encoding.
    encodeURIComponent(part.replace(/\p{Cs}/gu, '\ufffd')),
  )
  const link = webAddress(`${serverUrl}/${path.join('/')}${gate.line === null ? '' : `#L${gate.line}`}`)
  return link === null ? text : { link, text: [text] }
}
