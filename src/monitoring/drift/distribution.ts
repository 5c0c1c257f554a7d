import type { ColumnPair } from './column.ts'
import { digits } from './default/words.ts'
import { insertionPoint } from './evidently/bins.ts'
import { countsOf } from './side.ts'

/** Both sides over the same bins or categories, as shares of the values that are there. */
export interface Distribution {
  readonly labels: readonly string[]
  readonly reference: readonly number[]
  readonly current: readonly number[]
}

const mostBins = 20
const mostCategories = 12

/**
 * What a chart of a column shows. Numbers in ascending order over bins of equal width between the outer percents of both sides, whose
 * first and last hold all that lies beyond; categories by their share, the rare ones as one. Null where nothing can be drawn.
 */
export function distributionOf({ kind, reference, current }: ColumnPair): Distribution | null {
  if (kind === 'datetime') return null
  if (reference.type === 'numbers' && current.type === 'numbers') {
    if (kind === 'numerical') return ofNumbers(reference.values, current.values)
    return ofCategories(countsOf(reference), countsOf(current))
  }
  if (reference.type !== current.type) return null
  return ofCategories(countsOf(reference), countsOf(current))
}

function ofNumbers(reference: Float64Array, current: Float64Array): Distribution | null {
  const edges = edgesOf(reference, current)
  if (edges === null) return null
  const shares = (sorted: Float64Array) => {
    const below = [0, ...edges.slice(1, -1).map((edge) => insertionPoint(sorted, edge, false)), sorted.length]
    return below.slice(1).map((count, at) => (sorted.length === 0 ? 0 : (count - below[at]!) / sorted.length))
  }
  const label = (edge: number) => digits(edge, 4)
  const labels = edges
    .slice(1)
    .map((edge, at) =>
      at === 0
        ? `under ${label(edge)}`
        : at === edges.length - 2
          ? `${label(edges[at]!)} and more`
          : `${label(edges[at]!)} to ${label(edge)}`,
    )
  return { labels, reference: shares(reference), current: shares(current) }
}

function edgesOf(reference: Float64Array, current: Float64Array): number[] | null {
  const ends = [reference, current].flatMap((sorted) => {
    const finite = (level: number) => sorted[Math.min(sorted.length - 1, Math.floor(level * sorted.length))]
    return [finite(0.01), finite(0.99)].filter(
      (value) => value !== undefined && Number.isFinite(value),
    ) as number[]
  })
  if (ends.length === 0) return null
  const low = Math.min(...ends)
  const high = Math.max(...ends)
  const width = (high - low) / mostBins
  if (!(width > 0) || low + width === low || !Number.isFinite(width)) return [low, low, high]
  return Array.from({ length: mostBins + 1 }, (_, at) => low + at * width)
}

function ofCategories(
  reference: ReadonlyMap<string, number>,
  current: ReadonlyMap<string, number>,
): Distribution | null {
  const total = (counts: ReadonlyMap<string, number>) =>
    [...counts.values()].reduce((sum, one) => sum + one, 0)
  const [before, now] = [Math.max(1, total(reference)), Math.max(1, total(current))]
  const names = [...new Set([...reference.keys(), ...current.keys()])]
  if (names.length === 0) return null
  const share = (name: string) => ({
    reference: (reference.get(name) ?? 0) / before,
    current: (current.get(name) ?? 0) / now,
  })
  const all = names.map((name) => ({ name, ...share(name) }))
  // those that moved most are never among the rest
  const weight = (one: (typeof all)[number]) => Math.max(one.reference, one.current)
  all.sort((a, b) => weight(b) - weight(a) || (a.name < b.name ? -1 : 1))
  const shown = all.slice(0, mostCategories)
  const rest = all.slice(mostCategories)
  if (rest.length > 0) {
    const sum = (side: 'reference' | 'current') => rest.reduce((total_, one) => total_ + one[side], 0)
    shown.push({ name: `${rest.length} others`, reference: sum('reference'), current: sum('current') })
  }
  return {
    labels: shown.map(({ name }) => name),
    reference: shown.map((one) => one.reference),
    current: shown.map((one) => one.current),
  }
}
