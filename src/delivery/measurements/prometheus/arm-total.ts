import type { Series } from '../../../clients/prometheus/index.ts'
import { type Increase, increaseOf } from './increase.ts'
import { NoData, type Reading, shortened, Unusable } from './reading.ts'
import type { Arm } from './template.ts'

export interface Counted {
  readonly series: Series
  readonly increase: Extract<Increase, { kind: 'counted' }>
}

/**
 * What the counters of one arm did in the window, and what is odd about it.
 * @param of what is counted, for words: `requests`
 * @param asked selector of the series, for words
 * @throws NoData where nothing of the arm can be counted: never a zero. Unusable is not thrown here
 */
export function countedOf(
  all: readonly Series[],
  arm: Arm,
  of: string,
  reading: Reading,
  notes: Set<string>,
  asked: string | null = null,
): readonly Counted[] {
  if (all.length === 0)
    throw new NoData(
      `There is no series of ${of} of the ${arm}${asked === null ? '' : `, \`${shortened(asked)}\``}.`,
    )
  const increases = all.map((series) => ({
    series,
    increase: increaseOf(series, reading.span, reading.sightings.startOf(series)),
  }))
  const odd = increases.find(({ increase }) => increase.kind === 'no-number')
  if (odd?.increase.kind === 'no-number')
    throw new NoData(`A counter of ${of} of the ${arm} says ${odd.increase.value}: ${inWords(odd.series)}.`)
  const counted = increases.filter((one): one is Counted => one.increase.kind === 'counted')
  const silent = increases.filter(({ increase }) => increase.kind === 'silent').length
  if (counted.length === 0)
    throw new NoData(
      silent === all.length
        ? `No counter of ${of} of the ${arm} was scraped in this window.`
        : `The counters of ${of} of the ${arm} were first seen in this window, and it is not known since when they count; the next window can be counted.`,
    )
  if (silent > 0)
    notes.add(`${silent} of ${all.length} counters of ${of} of the ${arm} were not scraped in this window.`)
  const restarts = counted.reduce((sum, { increase }) => sum + increase.restarts, 0)
  if (restarts > 0)
    notes.add(`Counters of ${of} of the ${arm} began anew ${restarts === 1 ? 'once' : `${restarts} times`}.`)
  const dropped =
    counted.filter(({ increase }) => increase.firstDropped).length +
    increases.filter(({ increase }) => increase.kind === 'unknown').length
  if (dropped > 0)
    notes.add(
      `${dropped} counters of ${of} of the ${arm} were first seen in this window; what they showed then is not counted, since it is not known since when they count.`,
    )
  return counted
}

/** Their sum as a whole number. @throws Unusable where it is none: then it is no counter of requests */
export function wholeSum(counted: readonly Counted[], arm: Arm, of: string): number {
  const sum = counted.reduce((total, { increase }) => total + increase.increase, 0)
  const whole = Math.round(sum)
  if (Math.abs(sum - whole) > 1e-6 * Math.max(1, Math.abs(sum)))
    throw new Unusable(`The ${of} of the ${arm} grew by ${sum}: these are no whole counts.`)
  return whole
}

function inWords({ labels }: Series): string {
  const { __name__: name = '', ...rest } = labels
  return shortened(
    `${name}{${Object.entries(rest)
      .map(([key, value]) => `${key}="${value}"`)
      .join(', ')}}`,
  )
}
