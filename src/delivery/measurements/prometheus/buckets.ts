import { numberOf, type Series } from '../../../clients/prometheus/index.ts'

/** Upper bounds of a histogram's buckets that every one of its series has, rising; the texts are how servers wrote them. */
export type Bounds = ReadonlyMap<number, readonly string[]>

/**
 * Bounds from how many series have each `le`. A bound that some series lack is left out: its sum would be short.
 * @param counted one series for each `le`, whose value is the number of series
 */
export function boundsOf(counted: readonly Series[]): Bounds {
  const byBound = new Map<number, { texts: string[]; count: number }>()
  for (const { labels, samples } of counted) {
    const text = labels.le
    const bound = text === undefined ? Number.NaN : numberOf(text)
    if (text === undefined || Number.isNaN(bound)) continue
    const known = byBound.get(bound) ?? { texts: [], count: 0 }
    known.texts.push(text)
    known.count += numberOf(samples[0]?.[1] ?? '0')
    byBound.set(bound, known)
  }
  const all = byBound.get(Number.POSITIVE_INFINITY)?.count ?? 0
  return new Map(
    [...byBound]
      .filter(([, { count }]) => count === all)
      .sort(([a], [b]) => a - b)
      .map(([bound, { texts }]) => [bound, texts]),
  )
}

/** The bounds that both have. */
export function shared(a: Bounds, b: Bounds): Bounds {
  return new Map(
    [...a]
      .filter(([bound]) => b.has(bound))
      .map(([bound, texts]) => [bound, [...new Set([...texts, ...(b.get(bound) ?? [])])]]),
  )
}

/** The largest finite bound that is not above what was asked for; null where there is none. */
export function boundAtMost(bounds: Bounds, asked: number): number | null {
  const fitting = [...bounds.keys()].filter((bound) => Number.isFinite(bound) && bound <= asked * (1 + 1e-9))
  return fitting.length === 0 ? null : Math.max(...fitting)
}

/** `≤ 0.1`, `0.1–0.5`, `> 0.5`: what lies between bounds that rise to infinity. */
export function binNames(bounds: readonly number[]): string[] {
  return bounds.map((bound, index) => {
    const lower = bounds[index - 1]
    if (lower === undefined) return Number.isFinite(bound) ? `≤ ${bound}` : 'all'
    return Number.isFinite(bound) ? `${lower}–${bound}` : `> ${lower}`
  })
}
