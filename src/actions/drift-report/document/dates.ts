import { halfWidth95 } from '../../../foundation/index.ts'
import {
  type Block,
  type Inline,
  quantity,
  shortened,
  type TableRow,
  writeCount,
  writePValue,
} from '../../../report/index.ts'
import type { DriftSeries } from '../followed/schema.ts'
import type { DriftReport } from '../report-schema.ts'

const day = 86_400_000
/** Series and windows that are drawn or listed. */
const mostSeries = 6
const mostWindows = 60

/** When performance and KPIs changed, and how they went window by window. */
export function dates(report: DriftReport): Block[] {
  const { every, series: all } = report.followed
  const series = all.filter(({ points }) => points.length > 1).slice(0, mostSeries)
  if (series.length === 0 || every === null) return []
  const changed = series.filter(({ change }) => change !== null)
  const others = series.filter(({ change }) => change === null)
  return [
    { kind: 'heading', keep: 9, text: ['When did it change?'] },
    changed.length > 0
      ? { kind: 'list', keep: 9, items: changed.map((one) => changeOf(one, every)) }
      : { kind: 'paragraph', keep: 12, text: [whyNone(series)] },
    ...(changed.length === 0
      ? []
      : [
          {
            kind: 'paragraph' as const,
            small: true,
            keep: 13,
            text: [
              ...(others.length === 0
                ? []
                : [`No date for ${others.map(nameOf).join(', ')}: ${whyNone(others)} `]),
              'One date is given to each series: a slow decline or a season has one too. It is the most likely beginning, from windows that are taken for independent.',
            ],
          },
        ]),
    { kind: 'only', in: 'html', blocks: series.map((one) => chartOf(one, report)) },
    {
      kind: 'only',
      in: 'markdown',
      blocks: [
        { kind: 'details', keep: 40, summary: [`The ${words(every)} one by one`], blocks: [tableOf(series)] },
      ],
    },
  ]
}

function nameOf({ title, kind }: DriftSeries): string {
  return `${shortened(title, 48)}${kind === 'estimated' ? ' (estimated)' : ''}`
}

function words(every: number): string {
  const days = every / 86_400
  return days === 1 ? 'days' : days === 7 ? 'weeks' : 'windows'
}

function one(every: number): string {
  const days = every / 86_400
  return days === 1
    ? 'on '
    : days === 7
      ? 'in the week from '
      : `in the ${Number(days.toPrecision(2))} days from `
}

function quantityFor({ unit, points }: DriftSeries) {
  const errors = points.map(({ standardError }) => standardError).sort((a, b) => a - b)
  const values = points.map(({ value }) => value)
  return quantity({ unit, halfWidth: halfWidth95 * (errors[Math.floor(errors.length / 2)] ?? 0), values })
}

function changeOf(series: DriftSeries, every: number): Inline[] {
  const { change } = series
  if (change === null) return []
  const written = quantityFor(series)
  const from = change.at.slice(0, 10)
  const range =
    change.earliest === change.latest
      ? 'no other window is as likely'
      : `95 %: ${change.earliest.slice(0, 10)} to ${change.latest.slice(0, 10)}`
  const first = series.points.find(({ side }) => side !== 'reference')?.from === change.at
  return [
    { tone: change.verdict === 'worse' ? 'bad' : 'good', text: '' },
    ' ',
    {
      strong: [`${nameOf(series)} got ${change.verdict} ${one(every)}${from}`],
    },
    first && series.points[0]?.from === null ? ' or before' : '',
    ` (${range}): ${written.levelInColumn(change.before.value)} before, ${written.levelInColumn(change.after.value)} since, ${writePValue(change.pValue)}.`,
  ]
}

function whyNone(series: readonly DriftSeries[]): string {
  const reasons = new Set(series.flatMap(({ withoutChange }) => withoutChange ?? []))
  return reasons.size === 1
    ? [...reasons].join('')
    : 'No date: nothing changed by more than matters and chance gives.'
}

/** Windows with their band, the reference's level, and a mark where the change is. */
function chartOf(series: DriftSeries, { current, startedAt }: DriftReport): Block {
  const { points, change } = series
  const now = Date.parse(current.window?.to ?? startedAt)
  const shown = points.slice(-mostWindows)
  const first = shown.find(({ from }) => from !== null)?.from ?? startedAt
  const width = Date.parse(shown.at(-1)?.to ?? '') - Date.parse(shown.at(-1)?.from ?? '')
  const x = (from: string | null) =>
    (Date.parse(from ?? first) - (from === null ? width : 0) + width / 2 - now) / day
  const band = (sign: number) =>
    shown.map(({ from, value, standardError }): [number, number] => [
      x(from),
      value + sign * halfWidth95 * standardError,
    ])
  const bounds = [...band(-1), ...band(1)].map(([, value]) => value)
  const of = (side: 'reference' | 'not') =>
    shown.flatMap(({ from, side: own, value }): [number, number][] =>
      (own === 'reference') === (side === 'reference') ? [[x(from), value]] : [],
    )
  const at = change === null ? null : (Date.parse(change.at) - now) / day
  const name = nameOf(series)
  return {
    kind: 'chart',
    chart: {
      type: 'lines',
      title: name,
      x: { name: 'days before this report', max: Math.max(0, ...shown.map(({ from }) => x(from))) },
      y: { name: series.unit === null ? name : `${name}, ${series.unit}` },
      series: [
        { name: 'windows', group: 0, points: of('not') },
        { name: 'reference', group: 1, points: of('reference') },
        { name: 'band of 95 %, low', group: 0, dashed: true, points: band(-1) },
        { name: 'band of 95 %, high', group: 0, dashed: true, points: band(1) },
        ...(at === null
          ? []
          : [
              {
                name: `change, ${change?.at.slice(0, 10) ?? ''}`,
                group: 2,
                points: [
                  [at, Math.min(...bounds)],
                  [at, Math.max(...bounds)],
                ] as [number, number][],
              },
            ]),
      ],
    },
  }
}

function tableOf(series: readonly DriftSeries[]): Block {
  const shown = series.slice(0, 4)
  const keys = new Map<string, string>()
  for (const { points } of shown)
    for (const { from, side } of points)
      keys.set(
        from ?? '',
        side === 'reference' ? `${from?.slice(0, 10) ?? ''} (reference)`.trim() : (from?.slice(0, 10) ?? ''),
      )
  const rows = [...keys].sort(([a], [b]) => (a < b ? -1 : 1)).slice(-mostWindows)
  return {
    kind: 'table',
    rowName: 'windows',
    textRows: mostWindows,
    columns: [
      { title: ['From'] },
      { title: ['Rows'], align: 'right' },
      ...shown.map((one) => ({
        title: [nameOf(one)],
        align: 'right' as const,
      })),
    ],
    rows: rows.map(([from, text]): TableRow => {
      const at = shown.map(({ points }) => points.find((point) => (point.from ?? '') === from))
      return {
        cells: [
          [text],
          [writeCount(Math.max(0, ...at.map((point) => point?.rows ?? 0)))],
          ...at.map((point, index): Inline[] => {
            const own = shown[index]
            if (point === undefined || own === undefined) return ['']
            const written = quantityFor(own)
            const marked = own.change?.at === point.from ? '← ' : ''
            const { value, standardError: error } = point
            return [
              `${marked}${written.levelInColumn(value)} ${written.range(value - halfWidth95 * error, value + halfWidth95 * error)}`,
            ]
          }),
        ],
      }
    }),
  }
}
