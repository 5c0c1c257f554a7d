import type { Block } from '../../../report/index.ts'
import type { DriftReport } from '../report-schema.ts'

const day = 86_400_000

/** What the report means beside earlier ones, and how drift and metrics went. */
export function timeline(report: DriftReport): Block[] {
  const { incident, earlier, current, startedAt, driftShare, performance } = report
  if (incident === null) return []
  const now = Date.parse(current.window?.to ?? startedAt)
  const before = (asOf: string) => (Date.parse(asOf) - now) / day
  const shares = [
    ...earlier.map((one): [number, number] => [before(one.asOf), one.driftShare]),
    [0, driftShare] as [number, number],
  ]
  // those that are followed window by window are drawn there
  const drawn = new Set(
    report.followed.series.filter(({ points }) => points.length > 1).map(({ title }) => title),
  )
  const names =
    performance?.estimates
      .filter(({ title }) => !drawn.has(title))
      .map(({ metric, title }) => ({ metric, title })) ?? []
  const charts: Block[] =
    earlier.length === 0
      ? []
      : [
          line('Columns that drifted', 'Share of the weight', [{ name: 'drift share', points: shares }], 0),
          ...names.slice(0, 3).flatMap(({ metric, title }): Block[] => {
            const points = earlier.flatMap((one): [number, number][] =>
              one.metrics[metric] === undefined ? [] : [[before(one.asOf), one.metrics[metric]]],
            )
            const found = performance!.estimates.find((one) => one.metric === metric)!
            const level = (name: string, value: number | null) =>
              value === null || points.length === 0
                ? []
                : [
                    {
                      name,
                      dashed: true,
                      group: 1,
                      points: [
                        [points[0]![0], value],
                        [0, value],
                      ] as [number, number][],
                    },
                  ]
            if (points.length === 0) return []
            return [
              line(title, title, [
                { name: 'current', group: 0, points: [...points, [0, found.current.estimate]] },
                ...level('reference', found.reference.estimate),
                ...level('reference, low', found.reference.low),
                ...level('reference, high', found.reference.high),
              ]),
            ]
          }),
        ]
  const since = incident.since === null ? '' : ` since ${incident.since.slice(0, 10)}`
  const words = {
    none: 'No incident is open.',
    watching: 'No incident yet.',
    new: `An incident is open${since}.`,
    ongoing: `The incident goes on${since}.`,
    worse: `The incident got worse; it is open${since}.`,
    healed: `The incident that was open${since} is healed.`,
  }[incident.state]
  return [
    { kind: 'paragraph', keep: 6, text: [{ strong: [words] }, ` ${incident.why}`] },
    ...(charts.length === 0 ? [] : [{ kind: 'only' as const, in: 'html' as const, blocks: charts }]),
  ]
}

type Series = Extract<Extract<Block, { kind: 'chart' }>['chart'], { type: 'lines' }>['series']

function line(title: string, y: string, series: Series, min?: number): Block {
  return {
    kind: 'chart',
    chart: {
      type: 'lines',
      title,
      x: { name: 'days before this report' },
      y: { name: y, ...(min === undefined ? {} : { min }) },
      series,
    },
  }
}
