import type { Block, Inline } from '../../../report/index.ts'
import type { TrainReport } from '../report-schema.ts'

/** Whether a second run gave the same. */
export function reproduction({ reproduction: told }: TrainReport): Block[] {
  if (told === null) return []
  const { against, outputs, predictions, causes } = told
  return [
    {
      kind: 'paragraph',
      keep: 'always',
      text: [
        `Held against ${against}.`,
        ...(predictions === null ? [] : [` Predictions: ${predictions.detail}.`]),
      ],
    },
    {
      kind: 'table',
      columns: [{ title: ['Output'] }, { title: ['Bytes'] }, { title: ['sha256'] }, { title: ['Where'] }],
      rows: outputs.map(({ name, identical, where, first, second }) => ({
        cells: [
          [name],
          [identical ? { tone: 'good', text: 'equal' } : { tone: 'warn', text: 'differ' }],
          identical
            ? [{ code: first.sha256.slice(0, 12) }]
            : [{ code: first.sha256.slice(0, 12) }, ' → ', { code: second.sha256.slice(0, 12) }],
          [where ?? ''],
        ],
      })),
    },
    ...(causes.length === 0
      ? []
      : [
          { kind: 'paragraph', text: ['What usually makes such a difference:'] } as const,
          { kind: 'list', items: causes.map((cause): Inline[] => [cause]) } as const,
        ]),
  ]
}

const weights = {
  decides: 'decides the result',
  'may matter': 'may matter',
  volatile: 'says who ran it',
} as const

/** What is not as it was in the run that was repeated. */
export function differences({ differences: told }: TrainReport): Block[] {
  if (told.length === 0) return []
  const rows = (among: typeof told) =>
    among.map(({ field, was, now, weight }) => ({
      cells: [[field], [was ?? '—'], [now ?? '—'], [weights[weight]]],
    }))
  const columns = [{ title: ['What'] }, { title: ['Was'] }, { title: ['Is'] }, { title: ['Weight'] }]
  const telling = told.filter(({ weight }) => weight !== 'volatile')
  const volatile = told.filter(({ weight }) => weight === 'volatile')
  return [
    ...(telling.length === 0
      ? [{ kind: 'paragraph', text: ['Nothing that decides the result is other than it was.'] } as const]
      : [
          {
            kind: 'table',
            columns,
            rows: rows(telling),
            rowName: 'differences',
            textRows: 20,
          } as const,
        ]),
    ...(volatile.length === 0
      ? []
      : [
          {
            kind: 'details',
            summary: [`Who ran it and where: ${volatile.length} differences`],
            blocks: [{ kind: 'table', columns, rows: rows(volatile), rowName: 'differences', textRows: 20 }],
          } as const,
        ]),
  ]
}
