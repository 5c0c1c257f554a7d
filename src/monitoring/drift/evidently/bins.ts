import type { ColumnKind } from '../column.ts'
import { distinctValues, type Side } from '../side.ts'

/** Counts of both sides in the same bins. */
export interface Binned {
  readonly reference: readonly number[]
  readonly current: readonly number[]
}

/** Evidently's bins: equal widths over both sides above 20 distinct values of the reference, else one a value. */
export function evidentlyBins(reference: Side, current: Side, kind: ColumnKind): Binned {
  if (
    kind !== 'numerical' ||
    reference.numbers === null ||
    current.numbers === null ||
    distinctValues([reference], 20) <= 20
  )
    return oneBinAValue(reference, current)
  const [a, b] = [reference.sorted(), current.sorted()]
  const edges = sturgesEdges(
    Math.min(a[0]!, b[0]!),
    Math.max(a.at(-1)!, b.at(-1)!),
    a.length + b.length,
    reference.integers && current.integers,
  )
  return { reference: histogram(a, edges), current: histogram(b, edges) }
}

export function oneBinAValue(reference: Side, current: Side): Binned {
  const keys = new Set([...reference.counts().keys(), ...current.counts().keys()])
  const of = (side: Side) => Array.from(keys, (key) => side.counts().get(key) ?? 0)
  return { reference: of(reference), current: of(current) }
}

/** Edges as `numpy.histogram_bin_edges(values, "sturges")` sets them. */
export function sturgesEdges(low: number, high: number, count: number, integers: boolean): Float64Array {
  let [first, last] = [low, high]
  let width = (last - first) / (Math.log2(count) + 1)
  if (first === last) {
    first -= 0.5
    last += 0.5
  }
  if (integers && width < 1) width = 1
  const bins = width > 0 ? Math.ceil((last - first) / width) : 1
  const step = (last - first) / bins
  const edges = Float64Array.from({ length: bins + 1 }, (_, at) => at * step + first)
  edges[bins] = last
  return edges
}

/** Counts between the edges; the last bin is closed. */
export function histogram(sorted: Float64Array, edges: Float64Array): number[] {
  const bins = edges.length - 1
  const below = Array.from(edges, (edge, at) => insertionPoint(sorted, edge, at === bins))
  return Array.from({ length: bins }, (_, at) => below[at + 1]! - below[at]!)
}

/** Number of values below `edge`, or at most it. */
export function insertionPoint(sorted: Float64Array, edge: number, after: boolean): number {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if (after ? sorted[middle]! <= edge : sorted[middle]! < edge) low = middle + 1
    else high = middle
  }
  return low
}
