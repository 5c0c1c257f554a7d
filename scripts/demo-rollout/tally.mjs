/** What became of requests, for a stretch of time. */
export class Tally {
  sent = 0
  #versions = new Map()
  #failures = new Map()

  /**
   * @param {{ version: string | null, failure: string | null, seconds: number }} outcome `version` as the answer's
   *   `x-model-version` says; `seconds` from when the user arrived
   */
  add({ version, failure, seconds }) {
    const name = version ?? 'none'
    const of = this.#versions.get(name) ?? { ok: 0, failed: 0, seconds: [] }
    this.#versions.set(name, of)
    if (failure === null) of.ok++
    else {
      of.failed++
      this.#failures.set(failure, (this.#failures.get(failure) ?? 0) + 1)
    }
    of.seconds.push(seconds)
  }

  /** `sent` are those that were begun in the stretch, all others those that ended in it. Latencies in seconds. */
  report() {
    const versions = [...this.#versions].sort(([a], [b]) => (a < b ? -1 : 1))
    const sum = (key) => versions.reduce((total, [, of]) => total + of[key], 0)
    return {
      sent: this.sent,
      ok: sum('ok'),
      failed: sum('failed'),
      failures: Object.fromEntries(this.#failures),
      versions: Object.fromEntries(
        versions.map(([name, { ok, failed, seconds }]) => [name, { ok, failed, ...percentiles(seconds) }]),
      ),
    }
  }
}

/** By nearest rank, to a tenth of a millisecond. */
export function percentiles(seconds) {
  const sorted = Float64Array.from(seconds).sort()
  const at = (share) => Math.round(sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] * 1e4) / 1e4
  return sorted.length === 0 ? {} : { p50: at(0.5), p95: at(0.95), p99: at(0.99), max: at(1) }
}
