import type { Series } from '../../../clients/prometheus/index.ts'

/**
 * Each series once. A pair of Prometheus servers that scrape the same targets, read through one address, gives every
 * series twice, apart from a label that names the server; counted twice it would be evidence twice.
 * @param replicaLabels labels that name the server that scraped
 */
export function withoutDuplicates(
  all: readonly Series[],
  replicaLabels: readonly string[],
): { readonly series: readonly Series[]; readonly dropped: number } {
  const kept = new Map<string, Series>()
  for (const { labels, samples } of all) {
    const own = Object.fromEntries(
      Object.entries(labels)
        .filter(([name]) => !replicaLabels.includes(name))
        .sort(([a], [b]) => (a < b ? -1 : 1)),
    )
    const key = JSON.stringify(own)
    const known = kept.get(key)
    // The one that missed fewer scrapes.
    if (known === undefined || samples.length > known.samples.length) kept.set(key, { labels: own, samples })
  }
  return { series: [...kept.values()], dropped: all.length - kept.size }
}
