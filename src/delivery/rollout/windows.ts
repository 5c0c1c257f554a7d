import type { Window } from '../measurements/measurement.ts'

/** Shortest stretch that is looked at: below it a scrape or two decide what is in it. */
const shortestSeconds = 10
/** Within a window the traffic of both arms should be much alike, so that long stretches are cut. */
const usualSeconds = 60
const mostWindows = 15

/**
 * The windows between what was measured and what can be measured now, one after the other: of a minute where there are
 * few, longer where much time has passed. None where too little has passed.
 * @param lagSeconds how long the newest measurements are still on their way
 */
export function windowsSince(measuredUntil: string, now: Date, lagSeconds: number): readonly Window[] {
  return cut(Date.parse(measuredUntil), measurableUntil(now, lagSeconds))
}

/** Stretches of time, each cut into windows as `windowsSince` does; those that are too short are left out. */
export function windowsWithin(stretches: readonly { from: number; to: number }[]): readonly Window[] {
  return stretches.flatMap(({ from, to }) => cut(from, to))
}

/** The last full second of which everything is there; milliseconds. */
export function measurableUntil(now: Date, lagSeconds: number): number {
  return Math.floor((now.getTime() - lagSeconds * 1000) / 1000) * 1000
}

function cut(from: number, to: number): readonly Window[] {
  const seconds = (to - from) / 1000
  if (seconds < shortestSeconds) return []
  const count = Math.min(mostWindows, Math.max(1, Math.floor(seconds / usualSeconds)))
  const edge = (index: number) =>
    new Date(
      index === count ? to : from + Math.round(((to - from) * index) / count / 1000) * 1000,
    ).toISOString()
  return Array.from({ length: count }, (_, index) => ({ from: edge(index), to: edge(index + 1) }))
}
