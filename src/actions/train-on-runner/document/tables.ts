import type { Block } from '../../../report/index.ts'
import type { TrainReport } from '../report-schema.ts'
import { figure, size, span } from './wording.ts'

/** The metrics that training wrote, last and best. */
export function metrics({ metrics: told }: TrainReport): Block[] {
  if (told.length === 0) return []
  return [
    {
      kind: 'table',
      columns: [
        { title: ['Metric'] },
        { title: ['Last'], align: 'right' },
        { title: ['Best'], align: 'right' },
        { title: ['At step'], align: 'right' },
      ],
      rows: told.map(({ name, last, best }) => ({
        cells: [
          [{ code: name }],
          [figure(last.value)],
          [best === null ? '' : figure(best.value)],
          [best === null ? '' : best.step.toLocaleString('en-US')],
        ],
      })),
      rowName: 'metrics',
      textRows: 12,
    },
  ]
}

/** Attempts, where there was more than one. */
export function attempts({ attempts: told }: TrainReport): Block[] {
  if (told.length < 2) return []
  return [
    {
      kind: 'table',
      columns: [
        { title: ['Attempt'], align: 'right' },
        { title: ['Took'], align: 'right' },
        { title: ['From'] },
        { title: ['Ended'] },
        { title: ['Then'] },
      ],
      rows: told.map(({ number, seconds, resumed, words, next }) => ({
        cells: [
          [String(number)],
          [span(seconds)],
          [resumed ? 'a checkpoint' : 'the start'],
          [words],
          [next ?? ''],
        ],
      })),
      rowName: 'attempts',
    },
  ]
}

const stageWords = {
  unchanged: 'unchanged',
  restored: 'restored from an equal run',
  run: 'run',
  recorded: 'taken as it lies',
} as const

/** Stages of the pipeline, those that ran before those that did not. */
export function stages({ stages: told }: TrainReport): Block[] {
  if (told.length === 0) return []
  const spared = told.filter(({ how }) => how !== 'run').length
  return [
    {
      kind: 'paragraph',
      text: [`${spared} of ${told.length} stages were unchanged or restored.`],
    },
    {
      kind: 'table',
      columns: [
        { title: ['Stage'] },
        { title: ['How'] },
        { title: ['Took'], align: 'right' },
        { title: ['Because'] },
      ],
      rows: [...told]
        .sort((a, b) => Number(b.how === 'run') - Number(a.how === 'run'))
        .map(({ name, how, seconds, reasons }) => ({
          cells: [[{ code: name }], [stageWords[how]], [span(seconds)], [reasons[0] ?? '']],
        })),
      rowName: 'stages',
      textRows: 15,
    },
  ]
}

/** What training wrote. */
export function outputs({ outputs: told }: TrainReport): Block[] {
  if (told.length === 0) return []
  return [
    {
      kind: 'table',
      columns: [
        { title: ['Output'] },
        { title: ['Path'] },
        { title: ['Size'], align: 'right' },
        { title: ['sha256'] },
      ],
      rows: told.map(({ name, path, bytes, sha256 }) => ({
        cells: [[name], [{ code: path }], [size(bytes)], [{ code: sha256.slice(0, 12) }]],
      })),
      rowName: 'outputs',
    },
  ]
}

/** Where the run is tracked. */
export function tracked({ tracked: told }: TrainReport): Block[] {
  return told.flatMap(({ tracker, state, url, linked, notes }): Block[] => [
    {
      kind: 'paragraph',
      text:
        state === 'recorded'
          ? [`Tracked in ${tracker}`, ...(url === null ? [] : [': ', { link: url, text: [url] }]), '.']
          : [`${tracker} could not be reached: what it misses is kept and delivered by the next run.`],
    },
    ...(linked.length === 0
      ? []
      : [
          {
            kind: 'list',
            items: linked.map(({ id, url: at, how }) => [
              'The code’s own run ',
              at === '' ? { code: id } : { link: at, text: [id] },
              ` (${how})`,
            ]),
          } as const,
        ]),
    ...(notes.length === 0
      ? []
      : [
          {
            kind: 'details',
            summary: [`Notes of ${tracker}`],
            blocks: [{ kind: 'list', items: notes.map((note) => [note]) }],
          } as const,
        ]),
  ])
}
