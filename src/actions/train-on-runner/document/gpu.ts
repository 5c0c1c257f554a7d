import type { Block, Chart, Inline } from '../../../report/index.ts'
import type { TrainReport } from '../report-schema.ts'
import { size } from './wording.ts'

type Usage = NonNullable<NonNullable<TrainReport['gpu']>['usage']>

const levels = {
  note: { tone: 'info', text: 'note' },
  warn: { tone: 'warn', text: 'warning' },
  refuse: { tone: 'bad', text: 'unfit' },
} as const

/** What the preflight found, what the run used, and what that says. */
export function gpu({ gpu: told }: TrainReport): Block[] {
  if (told === null) return []
  const findings = told.preflight?.findings ?? []
  const shown = findings.filter(({ level }) => level !== 'note')
  return [
    ...(shown.length === 0
      ? []
      : [
          {
            kind: 'table',
            columns: [
              { title: ['GPU'] },
              { title: [''] },
              { title: ['Seen'] },
              { title: ['Needed'] },
              { title: ['Remedy'] },
            ],
            rows: shown.map(({ gpu: which, level, seen, needed, remedy }) => ({
              cells: [[which], [levels[level]], [seen], [needed], [remedy ?? '']],
              ...(level === 'refuse' ? { keep: 'always' as const } : {}),
            })),
            rowName: 'findings',
          } as const,
        ]),
    ...(told.usage === null ? [] : usage(told.usage)),
  ]
}

function usage(told: Usage): Block[] {
  const { gpus, findings, trouble } = told
  const sums: Inline[] = [
    `${told.gpuHours.toFixed(told.gpuHours < 1 ? 3 : 1)} GPU-hours`,
    ...(told.energyKwh === null ? [] : [`, ${told.energyKwh.toPrecision(2)} kWh`]),
    ...(told.cost === null ? [] : [`, ${told.cost.amount.toFixed(2)} ${told.cost.currency}`]),
    '.',
  ]
  return [
    ...findings.map(
      ({ headline, advice }): Block => ({
        kind: 'alert',
        tone: 'warn',
        text: [{ strong: [headline] }, `. ${advice}`],
      }),
    ),
    ...(gpus.length === 0 ? [] : [{ kind: 'paragraph', text: sums } as const, table(told)]),
    ...(trouble === null ? [] : [{ kind: 'paragraph', small: true, text: [trouble] } as const]),
    ...(gpus.length === 0
      ? []
      : [
          {
            kind: 'only',
            in: 'html',
            blocks: charts(told).map((chart): Block => ({ kind: 'chart', chart })),
          } as const,
        ]),
  ]
}

function table({ gpus }: Usage): Block {
  const pair = (one: { mean: number; peak: number } | null, text: (value: number) => string): Inline[] =>
    one === null ? ['not told'] : [`${text(one.mean)} (peak ${text(one.peak)})`]
  return {
    kind: 'table',
    columns: [
      { title: ['GPU'] },
      { title: ['Utilisation'], align: 'right' },
      { title: ['Memory'], align: 'right' },
      { title: ['Power'], align: 'right' },
    ],
    rows: gpus.map(({ index, name, utilisation, memory, power }) => ({
      cells: [
        [`${index}: ${name}`],
        pair(utilisation, (value) => `${Math.round(value)} %`),
        pair(memory, size),
        pair(power, (value) => `${Math.round(value)} W`),
      ],
    })),
    rowName: 'GPUs',
  }
}

function charts({ gpus }: Usage): Chart[] {
  const of = (title: string, unit: string, which: 'utilisation' | 'memory' | 'power', scale = 1): Chart => ({
    type: 'lines',
    title,
    x: { name: 'Seconds' },
    y: { name: unit, min: 0 },
    series: gpus.map(({ index, curves }) => ({
      name: `GPU ${index}`,
      points: curves[which].map(([at, value]): [number, number] => [at, value * scale]),
    })),
  })
  return [
    of('GPU utilisation', '%', 'utilisation'),
    of('GPU memory', 'GB', 'memory', 1e-9),
    of('GPU power', 'W', 'power'),
  ].filter((chart) => chart.type === 'lines' && chart.series.some(({ points }) => points.length > 0))
}
