import {
  type Block,
  counted,
  type Inline,
  sentence,
  shortened,
  type TableRow,
  webAddress,
  writeCount,
} from '../../../report/index.ts'
import type { DriftReport } from '../report-schema.ts'
import { code } from './wording.ts'

const mostNotes = 20

/** Remarks that fit nowhere else. */
export function notes(report: DriftReport): Block[] {
  if (report.notes.length === 0) return []
  const text = report.notes
    .slice(0, mostNotes)
    .flatMap((note, index) => [...(index === 0 ? [] : [' ']), ...sentence(note)])
  return [{ kind: 'alert', tone: 'info', keep: 7, text }]
}

/** How it was decided and what it rests on. */
export function provenance(report: DriftReport): Block[] {
  const { reference, current, settings, compat } = report
  const fact = (title: string, text: readonly Inline[]): TableRow => ({ keep: 71, cells: [[title], text] })
  const files = (title: string, side: DriftReport['current'] | DriftReport['reference']) =>
    side.files.map(({ path, sha256, bytes }) =>
      fact(title, [code(path, 80), ` ${writeCount(bytes)} bytes, sha256 `, code(sha256, 64)]),
    )
  const rows = [
    fact('Compared', [`${report.startedAt.slice(0, 16).replace('T', ' ')} UTC`]),
    fact('Rule', [
      compat === null
        ? `a column drifted where effect and significance both say so; false-discovery rate ${settings.alpha} over all columns`
        : 'as Evidently 0.7.23 decides: its tests, bins and thresholds',
    ]),
    ...(current.window === null
      ? []
      : [fact('Window', [`${current.window.from.slice(0, 16)} to ${current.window.to.slice(0, 16)} UTC`])]),
    ...(reference.profile === null ? [] : [fact('Profile', [code(reference.profile, 80)])]),
    ...(report.provenance.commit === null ? [] : [fact('Commit', [code(report.provenance.commit, 40)])]),
    ...files('Reference', reference),
    ...files('Current', current),
  ]
  return [
    {
      kind: 'details',
      keep: 70,
      summary: [
        { strong: ['Provenance'] },
        `: ${counted(reference.files.length + current.files.length, 'file')} by hash, and how it was decided`,
      ],
      blocks: [
        {
          kind: 'table',
          rowName: 'facts',
          textRows: 16,
          columns: [{ title: ['What'] }, { title: ['Which'] }],
          rows: rows.slice(0, 200),
        },
      ],
    },
  ]
}

/** The last line: the run, the suite. */
export function footer({ provenance: from, model }: DriftReport): Block[] {
  const link = from.runUrl === null ? null : webAddress(from.runUrl)
  const parts: Inline[][] = []
  if (from.runId !== null) {
    const text: Inline = `run ${shortened(from.runId, 24)}`
    parts.push([link === null ? text : { link, text: [text] }])
  }
  if (model !== null) parts.push(['data of ', code(model, 60)])
  parts.push([shortened(from.suite, 32)])
  return [
    {
      kind: 'paragraph',
      small: true,
      keep: 10,
      text: parts.flatMap((part, index): Inline[] => (index === 0 ? part : [' · ', ...part])),
    },
  ]
}
