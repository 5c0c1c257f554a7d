import { type Block, type Inline, webAddress, writeCount } from '../../../report/index.ts'
import type { EvaluateReport } from '../report-schema.ts'
import { counted, name, sentence, type Version } from './wording.ts'

/** Whether the comparison means anything: what was checked and what was not. */
export function comparability(report: EvaluateReport): Block[] {
  const checks = report.comparability
  if (checks.length === 0) return []
  const held = checks.filter(({ status }) => status === 'holds')
  const open = checks.filter(({ status }) => status === 'not-checked')
  const items: Inline[][] = [
    ...held.map(({ statement }): Inline[] => [{ tone: 'good', text: '' }, ' ', ...sentence(statement)]),
    ...open.map(({ statement }): Inline[] => [{ tone: 'neutral', text: '' }, ' ', ...sentence(statement)]),
  ]
  const counts = [
    ...(held.length > 0
      ? [`${held.length} of ${counted(checks.length, 'check')} ${held.length === 1 ? 'holds' : 'hold'}`]
      : []),
    ...(open.length > 0
      ? [held.length > 0 ? `${open.length} not made` : `${counted(open.length, 'check')} not made`]
      : []),
  ]
  return [
    {
      kind: 'details',
      keep: 45,
      summary: [{ strong: ['Can the comparison be trusted?'] }, ` ${counts.join(', ')}`],
      blocks: [{ kind: 'list', items }],
    },
  ]
}

/** Remarks that fit nowhere else. */
export function notes(report: EvaluateReport): Block[] {
  if (report.notes.length === 0) return []
  const text = report.notes.flatMap((note, index) => [...(index === 0 ? [] : [' ']), ...sentence(note)])
  return [{ kind: 'alert', tone: 'info', keep: 7, text }]
}

/** Where every number comes from, for whoever wants to repeat it. */
export function provenance(report: EvaluateReport): Block[] {
  const { provenance } = report
  const rows: [string, Inline[]][] = [
    ['Candidate', version(report.candidate)],
    ...(report.champion === null ? [] : [['Champion', version(report.champion)] as [string, Inline[]]]),
    ['Evaluated', [`${report.startedAt.slice(0, 16).replace('T', ' ')} UTC`]],
    ['With', [`${provenance.suite}, seed ${provenance.seed}`]],
    ...(provenance.commit === null ? [] : [['Commit', [{ code: provenance.commit }]] as [string, Inline[]]]),
    ...provenance.inputs.map(({ path, sha256, bytes }): [string, Inline[]] => [
      'Input',
      [{ code: name(path, 80) }, ` ${writeCount(bytes)} bytes, sha256 `, { code: sha256 }],
    ]),
  ]
  return [
    {
      kind: 'details',
      keep: 70,
      summary: [
        { strong: ['Provenance'] },
        `: ${writeCount(provenance.inputs.length)} inputs by hash, seed ${provenance.seed}`,
      ],
      blocks: [
        {
          kind: 'table',
          rowName: 'facts',
          textRows: 16,
          columns: [{ title: ['What'] }, { title: ['Which'] }],
          rows: rows.map(([title, text]) => ({ keep: 71, cells: [[title], text] })),
        },
      ],
    },
  ]
}

function version({ name: label, source, commit, tag, predictions }: Version): Inline[] {
  const parts: Inline[] = [{ code: name(label, 80) }, ` (${source})`]
  if (tag !== null) parts.push(', tag ', { code: name(tag, 80) })
  if (commit !== null) parts.push(', commit ', { code: name(commit, 40) })
  if (predictions !== null) parts.push(', predictions sha256 ', { code: name(predictions, 64) })
  return parts
}

/** The last line: the run, and which version was to be beaten. */
export function footer(report: EvaluateReport): Block[] {
  const { runId, runUrl, runAttempt, suite } = report.provenance
  const parts: Inline[][] = []
  const link = runUrl === null ? null : webAddress(runUrl)
  if (runId !== null) {
    const text: Inline = `run ${name(runId, 24)}${runAttempt !== null && runAttempt > 1 ? `, attempt ${runAttempt}` : ''}`
    parts.push([link === null ? text : { link, text: [text] }])
  }
  if (report.champion !== null) parts.push(champion(report.champion))
  parts.push([name(suite, 32)])
  return [
    {
      kind: 'paragraph',
      small: true,
      keep: 10,
      text: parts.flatMap((part, index): Inline[] => (index === 0 ? part : [' · ', ...part])),
    },
  ]
}

function champion({ name: label, source, tag, commit }: Version): Inline[] {
  switch (source) {
    case 'tag':
      return ['champion from tag ', { code: name(tag ?? label, 80) }]
    case 'merge-base':
      return ['champion: the merge base', ...(commit === null ? [] : [' ', { code: commit.slice(0, 7) }])]
    case 'prior':
      return ['no champion: judged beside the prior, which always predicts how common each class is']
    default:
      return ['champion ', { code: name(label, 60) }]
  }
}
