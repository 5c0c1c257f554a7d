import { quantile } from './numbers.ts'

export type Bar = { readonly label: string; readonly count: number }

/** Different numbers up to which each has a bar of its own. */
const singleValues = 12

/** About as many bars as a histogram has between the outer quantiles. */
const wantedBars = 16

/** Shares left to the two open bars at the ends, where values lie far out. */
const outer = 0.01

/**
 * Histograms of both versions over the same bins: one bar a value where there are at most 12 different ones; else bars
 * of a round width between the 1 % and the 99 % quantile of the versions, and an open bar for what lies far beyond.
 * @param sides ascending finite numbers of each version; seconds for moments
 * @returns null where there are no numbers, or they span more than a number can say
 */
export function sharedHistograms(
  sides: readonly Float64Array[],
  kind: 'whole' | 'fraction' | 'moment',
): Bar[][] | null {
  const filled = sides.filter((side) => side.length > 0)
  if (filled.length === 0) return null
  const values = differentValues(filled)
  if (values !== null) {
    const label = kind === 'moment' ? moment : String
    return sides.map((side) =>
      values.map((value) => ({
        label: label(value),
        count: until(side, value, true) - until(side, value, false),
      })),
    )
  }
  const edges = edgesOf(filled, kind)
  if (edges === null) return null
  const least = Math.min(...filled.map((side) => side[0]!))
  const most = Math.max(...filled.map((side) => side.at(-1)!))
  const labels = labelsOf(edges, kind)
  const [first, last] = [labels[0]!.from, labels.at(-1)!.to]
  return sides.map((side) => {
    const end = edges.at(-1)!
    const below = edges.map((edge) => until(side, edge, edge === end && most === end))
    const bars = labels.map(({ from, to }, i) => ({
      label: `${from} – ${to}`,
      count: below[i + 1]! - below[i]!,
    }))
    return [
      ...(least < edges[0]! ? [{ label: `below ${first}`, count: below[0]! }] : []),
      ...bars,
      ...(most > end ? [{ label: `${last} and above`, count: side.length - below.at(-1)! }] : []),
    ]
  })
}

/** Values of all sides in ascending order, null where there are too many. */
function differentValues(sides: readonly Float64Array[]): number[] | null {
  const values = new Set<number>()
  for (const side of sides) {
    for (let at = 0; at < side.length; at = until(side, side[at]!, true)) {
      values.add(side[at]! === 0 ? 0 : side[at]!)
      if (values.size > singleValues) return null
    }
  }
  return [...values].sort((a, b) => a - b)
}

/** How many numbers lie below `value`, or at it too. */
function until(sorted: Float64Array, value: number, including: boolean): number {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    const number = sorted[middle]!
    if (number < value || (including && number === value)) low = middle + 1
    else high = middle
  }
  return low
}

function edgesOf(sides: readonly Float64Array[], kind: 'whole' | 'fraction' | 'moment'): number[] | null {
  const ends = (probability: number) => sides.map((side) => quantile(side, probability))
  const [least, most] = [Math.min(...ends(0)), Math.max(...ends(1))]
  let [low, high] = [Math.min(...ends(outer)), Math.max(...ends(1 - outer))]
  const room = (high - low) / 4
  if (low === high || least >= low - room) low = least
  if (low === high || most <= high + room) high = most
  const width = widthOf(high - low, kind)
  const start = Math.floor(low / width)
  const bars = Math.max(1, Math.ceil(high / width) - start)
  const edges = Array.from({ length: bars + 1 }, (_, i) => round((start + i) * width))
  const ascending = edges.every((edge, i) => Number.isFinite(edge) && (i === 0 || edge > edges[i - 1]!))
  return bars <= 4 * wantedBars && ascending ? edges : null
}

const days = 86_400
const momentWidths = [1, 2, 5, 10, 15, 30].flatMap((count) => [count, count * 60])
const longWidths = [1, 2, 3, 6, 12].map((hours) => hours * 3600)
const dayWidths = [1, 2, 7, 14, 28, 91, 182, 365, 730, 1826, 3652, 18_262, 36_525].map(
  (count) => count * days,
)
const roundMoments = [...momentWidths, ...longWidths, ...dayWidths].sort((a, b) => a - b)

/** A round width that gives about the wanted number of bars. */
function widthOf(span: number, kind: 'whole' | 'fraction' | 'moment'): number {
  const wanted = span / wantedBars
  if (kind === 'moment') {
    const fitting = roundMoments.find((width) => width >= wanted)
    if (fitting !== undefined && wanted >= 1) return fitting
  }
  const power = 10 ** Math.floor(Math.log10(wanted))
  const width = power * ([1, 2, 5].find((step) => step * power >= wanted * 0.999_999) ?? 10)
  return kind === 'whole' ? Math.max(1, width) : width
}

function labelsOf(edges: readonly number[], kind: 'whole' | 'fraction' | 'moment') {
  const label = kind === 'moment' ? moment : String
  return edges.slice(1).map((edge, i) => ({ from: label(edges[i]!), to: label(edge) }))
}

/** Without the noise of binary fractions: 0.30000000000000004 is 0.3. */
function round(value: number): number {
  return Number(value.toPrecision(15))
}

function moment(seconds: number): string {
  const date = new Date(seconds * 1000)
  if (Number.isNaN(date.getTime())) return String(seconds)
  const text = date.toISOString().replace('.000Z', 'Z')
  return text.endsWith('T00:00:00Z') ? text.slice(0, 10) : text
}
