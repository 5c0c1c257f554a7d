import { halfWidth95 } from '../../../foundation/index.ts'
import type { DriftPoint, DriftSeries } from './schema.ts'

export function errorOfInterval(low: number | null, high: number | null): number | null {
  return low === null || high === null ? null : (high - low) / (2 * halfWidth95)
}

interface WindowPoint {
  /** In seconds since 1970. */
  readonly from: number
  readonly rows: number
  readonly value: number
  readonly error: number | null
}

/** Windows as points of a series; those of which the error is not known say nothing. */
export function pointsOf(
  windows: readonly WindowPoint[],
  every: number | null,
  side: 'reference' | 'current',
): DriftPoint[] {
  if (every === null) return []
  const moment = (second: number) => new Date(second * 1000).toISOString()
  return windows
    .filter(({ error, value }) => error !== null && error > 0 && Number.isFinite(value))
    .sort((a, b) => a.from - b.from)
    .map(({ from, rows, value, error }) => ({
      from: moment(from),
      to: moment(from + every),
      side,
      rows,
      value,
      standardError: error ?? 0,
    }))
}

export interface SeriesParts extends Omit<DriftSeries, 'points' | 'change' | 'withoutChange'> {
  /** The reference as a whole. */
  readonly reference: {
    readonly estimate: number
    readonly low: number | null
    readonly high: number | null
    readonly rows: number
  } | null
  readonly before: readonly DriftPoint[]
  readonly now: readonly DriftPoint[]
}

/** Those windows of the reference that lie before belong in front; without any it is there as a whole, the level that things were at. */
export function seriesOf({ reference, before, now, ...about }: SeriesParts): DriftSeries {
  const first = now[0]?.from ?? null
  const earlier = before.filter(
    ({ to }) => first !== null && to !== null && Date.parse(to) <= Date.parse(first),
  )
  const error = reference === null ? null : errorOfInterval(reference.low, reference.high)
  const whole: DriftPoint[] =
    reference === null || error === null || !(error > 0)
      ? []
      : [
          {
            from: null,
            to: null,
            side: 'reference',
            rows: reference.rows,
            value: reference.estimate,
            standardError: error,
          },
        ]
  return {
    ...about,
    points: [...(earlier.length > 1 ? earlier : whole), ...now],
    change: null,
    withoutChange: null,
  }
}
