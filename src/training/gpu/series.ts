/** A stretch of a curve. */
export interface CurvePoint {
  /** Seconds since the run's start, the middle of what the point stands for. */
  readonly at: number
  readonly mean: number
  readonly max: number
}

interface Bucket {
  at: number
  mean: number
  max: number
  count: number
}

/**
 * A curve in bounded memory: when there are more than `limit` points, two neighbours become one, and from then on so
 * many more readings go into each. Means weigh readings equally, peaks stay peaks.
 */
export class Series {
  readonly #limit: number
  #buckets: Bucket[] = []
  #perBucket = 1
  constructor(limit = 500) {
    this.#limit = limit
  }

  add(at: number, value: number): void {
    const last = this.#buckets.at(-1)
    const one: Bucket = { at, mean: value, max: value, count: 1 }
    if (last !== undefined && last.count < this.#perBucket)
      this.#buckets[this.#buckets.length - 1] = merged(last, one)
    else this.#buckets.push(one)
    if (this.#buckets.length > this.#limit) this.#halve()
  }

  points(): CurvePoint[] {
    return this.#buckets.map(({ at, mean, max }) => ({ at, mean, max }))
  }

  #halve(): void {
    const halved: Bucket[] = []
    for (let i = 0; i < this.#buckets.length; i += 2) {
      const [one, next] = [this.#buckets[i]!, this.#buckets[i + 1]]
      halved.push(next === undefined ? one : merged(one, next))
    }
    this.#buckets = halved
    this.#perBucket *= 2
  }
}

function merged(a: Bucket, b: Bucket): Bucket {
  const count = a.count + b.count
  return {
    at: (a.at * a.count + b.at * b.count) / count,
    mean: (a.mean * a.count + b.mean * b.count) / count,
    max: Math.max(a.max, b.max),
    count,
  }
}
