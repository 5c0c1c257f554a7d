import {
  type Block,
  counted,
  type Inline,
  joined,
  sentence,
  type TableRow,
  webAddress,
  writeCount,
} from '../../../report/index.ts'
import type { DataValidateReport } from '../report-schema.ts'
import type { Reading } from './reading.ts'
import { capped, code, files, name } from './wording.ts'

const mostNotes = 20

/** What the comparison with the base rests on, and what could not be compared. */
export function comparability({ datasets, report }: Reading): Block[] {
  const items: Inline[][] = []
  const base = report.provenance.baseCommit
  const at: Inline[] = base === null ? ['the base'] : [{ code: base.slice(0, 7) }]
  for (const { dataset } of datasets) {
    const { name: dataset_, review } = dataset
    if (review === null) continue
    const head: Inline[] = [code(dataset_), ': ']
    if ('notComputable' in review) {
      items.push([
        { tone: 'neutral', text: '' },
        ' ',
        ...head,
        'not compared: ',
        ...sentence(review.notComputable, 300),
      ])
      continue
    }
    items.push([
      { tone: 'good', text: '' },
      ' ',
      ...head,
      `compared with ${files(review.before.files.length)} of `,
      ...at,
      review.identical ? ', equal by hash' : '',
    ])
    if (review.identical) continue
    items.push(
      'notComputable' in review.rows
        ? [
            { tone: 'neutral', text: '' },
            ' ',
            ...head,
            'rows not matched: ',
            ...sentence(review.rows.notComputable, 300),
          ]
        : [
            { tone: 'good', text: '' },
            ' ',
            ...head,
            'each row is found again by ',
            ...joined(review.rows.key.slice(0, 4).map((column) => code(column))),
            ', which no two rows share',
          ],
    )
  }
  if (items.length === 0) return []
  return [
    {
      kind: 'details',
      keep: 45,
      summary: [{ strong: ['Can the comparison be trusted?'] }, ' What it rests on'],
      blocks: [{ kind: 'list', items }],
    },
  ]
}

/** Remarks that fit nowhere else. */
export function notes({ report }: Reading): Block[] {
  if (report.notes.length === 0) return []
  const text = report.notes
    .slice(0, mostNotes)
    .flatMap((note, index) => [...(index === 0 ? [] : [' ']), ...sentence(note)])
  return [{ kind: 'alert', tone: 'info', keep: 7, text }]
}

/** Where everything comes from, for whoever wants to repeat it. */
export function provenance({ report }: Reading): Block[] {
  const { provenance: from, datasets, lineage } = report
  const fact = (title: string, text: readonly Inline[]): TableRow => ({ keep: 71, cells: [[title], text] })
  const file = ({ path, sha256, bytes }: { path: string; sha256: string; bytes: number }): Inline[] => [
    code(path, 80),
    ` ${writeCount(bytes)} bytes, sha256 `,
    code(sha256, 64),
  ]
  const data = datasets.flatMap(({ result }) => result.files)
  const rows = [
    fact('Checked', [`${report.startedAt.slice(0, 16).replace('T', ' ')} UTC`]),
    fact('With', [name(from.suite, 32)]),
    ...(from.commit === null ? [] : [fact('Commit', [code(from.commit, 40)])]),
    ...(from.baseCommit === null ? [] : [fact('Compared with', [code(from.baseCommit, 40)])]),
    ...[...new Map(datasets.map(({ contract }) => [contract?.file, contract])).values()].flatMap(
      (contract) =>
        contract === null
          ? []
          : [
              fact('Contract', [
                code(contract.file, 80),
                ` ${name(contract.id, 60)}, version ${name(contract.version, 24)}`,
              ]),
            ],
    ),
    ...data.map((one) => fact('Data', file(one))),
    ...from.inputs.map((one) => fact('Input', file(one))),
    ...lineage.writes.map(({ path, hashes }) =>
      fact('Written', [
        code(path, 80),
        ...hashes
          .slice(0, 1)
          .flatMap(({ algorithm, value }): Inline[] => [` ${algorithm} `, code(value, 64)]),
      ]),
    ),
  ]
  return [
    {
      kind: 'details',
      keep: 70,
      summary: [
        { strong: ['Provenance'] },
        `: ${files(data.length)} of data and ${counted(from.inputs.length, 'input')} by hash`,
      ],
      blocks: capped(
        {
          kind: 'table',
          rowName: 'facts',
          textRows: 16,
          columns: [{ title: ['What'] }, { title: ['Which'] }],
          rows,
        },
        200,
      ),
    },
  ]
}

/** The last line: the run, the model, the contracts. */
export function footer({ report }: Reading): Block[] {
  const { runId, runUrl, runAttempt, suite } = report.provenance
  const link = runUrl === null ? null : webAddress(runUrl)
  const parts: Inline[][] = []
  if (runId !== null) {
    const text: Inline = `run ${name(runId, 24)}${runAttempt !== null && runAttempt > 1 ? `, attempt ${runAttempt}` : ''}`
    parts.push([link === null ? text : { link, text: [text] }])
  }
  if (report.model !== null) parts.push(['data of ', code(report.model, 60)])
  parts.push(...contracts(report), [name(suite, 32)])
  return [
    {
      kind: 'paragraph',
      small: true,
      keep: 10,
      text: parts.flatMap((part, index): Inline[] => (index === 0 ? part : [' · ', ...part])),
    },
  ]
}

function contracts({ datasets }: DataValidateReport): Inline[][] {
  const files = new Map(
    datasets.flatMap(({ contract }) => (contract === null ? [] : [[contract.file, contract] as const])),
  )
  return [...files.values()]
    .slice(0, 3)
    .map(({ file, version }) => ['contract ', code(file, 60), ` version ${name(version, 24)}`])
}
