import { numberOf, type Series } from '../../../clients/prometheus/index.ts'

/**
 * When Prometheus saw which target, to tell a series that began from one that is only new to us. A counter that is missing
 * in one scrape of its target and there in the next began at zero between the two.
 */
export class Sightings {
  readonly #seen = new Map<string, number[]>()
  readonly #started = new Map<string, number>()

  /** Takes note of every scrape that these series witness. */
  add(all: readonly Series[]): void {
    for (const series of all) {
      const target = targetOf(series)
      if (target === null) continue
      const { __name__: name } = series.labels
      if (name === 'process_start_time_seconds') {
        const value = numberOf(series.samples.at(-1)?.[1] ?? 'NaN')
        if (Number.isFinite(value)) this.#started.set(target, value)
      }
      // A scrape that failed is no witness.
      const good = name === 'up' ? series.samples.filter(([, value]) => value === '1') : series.samples
      const times = this.#seen.get(target) ?? []
      for (const [at] of good) times.push(at)
      this.#seen.set(target, times)
    }
  }

  /**
   * When a series was zero for sure before its first sample: the last scrape of its target without it, or when its
   * process began. Null where nobody knows.
   */
  startOf(series: Series): number | null {
    const target = targetOf(series)
    const first = series.samples[0]?.[0]
    if (target === null || first === undefined) return null
    const scrape = (this.#seen.get(target) ?? []).reduce(
      (latest, at) => (at < first && at > latest ? at : latest),
      Number.NEGATIVE_INFINITY,
    )
    const start = this.#started.get(target) ?? Number.NEGATIVE_INFINITY
    const known = Math.max(scrape, start < first ? start : Number.NEGATIVE_INFINITY)
    return Number.isFinite(known) ? known : null
  }
}

/** What was scraped: `job` and `instance`, which Prometheus adds to every series. Null where they were taken away. */
export function targetOf({ labels }: Series): string | null {
  const { job, instance } = labels
  return instance === undefined ? null : JSON.stringify([job ?? '', instance])
}
