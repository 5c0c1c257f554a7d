import { findChange, mergedWindows, type RememberedWindow } from '../../../monitoring/index.ts'
import type { DriftPoint, DriftSeries, Followed } from './schema.ts'

/** Windows below which a date says little: false alarms are twice the level at five of them (docs/drift.md). */
export const leastWindows = 6

/** What a report found in each of its windows, to be remembered. */
export function windowsOf({ series }: Followed): RememberedWindow[] {
  const windows = series.flatMap(({ name, points }) =>
    points.flatMap(({ from, to, side, rows, value, standardError: error }): RememberedWindow[] =>
      side !== 'current' || from === null || to === null
        ? []
        : [{ from, to, values: { [name]: { value, error, rows } } }],
    ),
  )
  return mergedWindows([], windows)
}

/** Puts windows of earlier reports into the series, and says when each series changed. */
export function withDates(followed: Followed, earlier: readonly RememberedWindow[], alpha: number): Followed {
  const merged = followed.series.map((one) => ({ ...one, points: withEarlier(one, earlier) }))
  const level = alpha / Math.max(1, merged.length)
  return { ...followed, series: merged.map((one) => dated(one, level)) }
}

function withEarlier({ name, points }: DriftSeries, earlier: readonly RememberedWindow[]): DriftPoint[] {
  const reference = points.filter(({ side }) => side === 'reference')
  const own = points.filter(({ side }) => side === 'current')
  const length = lengthOf(own[0])
  const ends = Math.max(0, ...reference.map(({ to }) => (to === null ? 0 : Date.parse(to))))
  const first = own[0]?.from ?? null
  const known = earlier.flatMap((window): DriftPoint[] => {
    const { from, to, values } = window
    const one = Object.hasOwn(values, name) ? values[name] : undefined
    if (one === undefined || length === null || Date.parse(to) - Date.parse(from) !== length) return []
    if (Date.parse(from) < ends) return []
    return [{ from, to, side: 'earlier', rows: one.rows, value: one.value, standardError: one.error }]
  })
  const current = own.map((point) => {
    // cut off at the edge of this report's window, or with labels that are gone
    const fuller = known.find(({ from, rows }) => from === point.from && rows > point.rows)
    return fuller ?? point
  })
  const before = known.filter(({ from }) => first === null || Date.parse(from ?? '') < Date.parse(first))
  return [...reference, ...before, ...current]
}

function lengthOf(point: DriftPoint | undefined): number | null {
  return point?.from == null || point.to === null ? null : Date.parse(point.to) - Date.parse(point.from)
}

function dated(one: DriftSeries, alpha: number): DriftSeries {
  const { points, direction, allowedLoss } = one
  const without = (withoutChange: string): DriftSeries => ({ ...one, change: null, withoutChange })
  if (points.length < leastWindows)
    return without(`A date of change needs ${leastWindows} windows; there are ${points.length}.`)
  const search = findChange(
    points.map(({ value, standardError }) => ({ value, standardError })),
    { alpha },
  )
  const { change, pValue } = search
  if (change === null || pValue === null)
    return without(search.notComputable ?? 'It did not change by more than chance gives.')
  const gain = (direction === 'higher' ? 1 : -1) * (change.after.value - change.before.value)
  if (Math.abs(gain) <= allowedLoss) return without('It changed by less than matters.')
  const at = (index: number) => points[index]?.from ?? points.find(({ from }) => from !== null)?.from ?? ''
  return {
    ...one,
    withoutChange: null,
    change: {
      at: at(change.index),
      earliest: at(change.earliest),
      latest: at(change.latest),
      before: change.before,
      after: change.after,
      pValue,
      verdict: gain > 0 ? 'better' : 'worse',
    },
  }
}
