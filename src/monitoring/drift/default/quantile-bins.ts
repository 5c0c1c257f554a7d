import { insertionPoint } from '../evidently/bins.ts'
import type { Table } from './contingency.ts'

/** Tenths, and the ends of the tails as far as both sides have rows for them. */
const LEVELS = [0.0001, 0.001, 0.01, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.99, 0.999, 0.9999]

/** Rows that the outermost bins hold on the smaller side, or the level is left out; the median never is. */
const ROWS = 5

/**
 * Edges at quantiles of the reference: half of a heavy tail is not one bin with the rest of the data in another, as it is with
 * equal widths. Values at most an edge are below it. A value that makes up more than a bin has one of its own.
 */
export function quantileEdges(sortedReference: Float64Array, currentRows: number): number[] {
  const n = sortedReference.length
  const least = Math.min(n, currentRows)
  const edges: number[] = []
  for (const level of LEVELS) {
    const tail = Math.min(level, 1 - level)
    if (tail < 0.5 && tail * least < ROWS) continue
    const edge = sortedReference[Math.min(n - 1, Math.max(0, Math.ceil(level * n) - 1))]!
    const heavy =
      insertionPoint(sortedReference, edge, true) - insertionPoint(sortedReference, edge, false) > n / 10
    if (heavy && Number.isFinite(edge)) edges.push(nextBelow(edge))
    edges.push(edge)
  }
  return [...new Set(edges.map((edge) => edge + 0))].sort((a, b) => a - b)
}

/** The largest number below a finite one. */
function nextBelow(value: number): number {
  if (value === 0) return -Number.MIN_VALUE
  const bits = new BigInt64Array(Float64Array.of(value).buffer)
  bits[0]! += value > 0 ? -1n : 1n
  return new Float64Array(bits.buffer)[0]!
}

/** Counts of both sides between the edges, without bins that are empty on both; infinite values are in the outer ones. */
export function binned(edges: readonly number[], reference: Float64Array, current: Float64Array): Table {
  const counts = (sorted: Float64Array) => {
    const below = [0, ...edges.map((edge) => insertionPoint(sorted, edge, true)), sorted.length]
    return below.slice(1).map((count, at) => count - below[at]!)
  }
  const table = { reference: counts(reference), current: counts(current) }
  const kept = table.reference.map((count, at) => count + table.current[at]! > 0)
  return {
    reference: table.reference.filter((_, at) => kept[at]),
    current: table.current.filter((_, at) => kept[at]),
  }
}
