import { Curve, type Point } from './curve.ts'
import { betterDirection } from './direction.ts'

/** What a followed file said of one metric. */
export interface Observation {
  readonly name: string
  readonly step: number
  /** NaN and infinities count as a sign that training diverged. */
  readonly value: number
  /** Since the run started. */
  readonly seconds: number
}

export interface MetricSeries {
  readonly name: string
  /** At most 500, finite, by step; spikes are kept. */
  readonly points: readonly Point[]
  /** The value is null where it is no number. */
  readonly last: { readonly step: number; readonly value: number | null }
  /** Null where the name does not say which way is better. */
  readonly best: { readonly step: number; readonly value: number; readonly better: 'lower' | 'higher' } | null
  /** NaN or infinite values; null where there were none. */
  readonly notFinite: { readonly count: number; readonly firstStep: number } | null
}

/** More names than this are a mistake, such as a name that holds the step. */
const mostSeries = 300
const longestName = 200

interface Entry {
  readonly curve: Curve
  last: { step: number; value: number | null }
  notFinite: { count: number; firstStep: number } | null
}

/** All series of a run, in bounded memory. */
export class SeriesSet {
  readonly #entries = new Map<string, Entry>()
  readonly #onDiverged: (name: string, step: number) => void
  #dropped = 0

  /** @param onDiverged called once a series, at its first value that is not finite */
  constructor(onDiverged: (name: string, step: number) => void = () => undefined) {
    this.#onDiverged = onDiverged
  }

  /** @returns whether it counts: false beyond 300 names */
  add({ name: given, step, value, seconds }: Observation): boolean {
    const name = given
      .replaceAll(/\p{Cc}/gu, ' ')
      .trim()
      .slice(0, longestName)
    let entry = this.#entries.get(name)
    if (entry === undefined) {
      if (name === '' || this.#entries.size >= mostSeries) {
        this.#dropped += 1
        return false
      }
      entry = { curve: new Curve(), last: { step, value: null }, notFinite: null }
      this.#entries.set(name, entry)
    }
    entry.last = { step, value: Number.isFinite(value) ? value : null }
    if (Number.isFinite(value)) entry.curve.add([step, value, Math.round(seconds * 1000) / 1000])
    else if (entry.notFinite !== null) entry.notFinite.count += 1
    else {
      entry.notFinite = { count: 1, firstStep: step }
      this.#onDiverged(name, step)
    }
    return true
  }

  /** Observations left out because there were too many names. */
  get dropped(): number {
    return this.#dropped
  }

  /** Name → last value, in the order in which the names appeared. */
  *lasts(): Generator<{ name: string; step: number; value: number | null }> {
    for (const [name, { last }] of this.#entries) yield { name, ...last }
  }

  series(): MetricSeries[] {
    return [...this.#entries].map(([name, { curve, last, notFinite }]) => {
      const points = curve.points()
      return {
        name,
        points,
        last: { ...last },
        best: bestOf(name, points),
        notFinite: notFinite && { ...notFinite },
      }
    })
  }
}

function bestOf(name: string, points: readonly Point[]): MetricSeries['best'] {
  const better = betterDirection(name)
  if (better === null || points.length === 0) return null
  const [step, value] = points.reduce((best, point) =>
    (better === 'lower' ? point[1] < best[1] : point[1] > best[1]) ? point : best,
  )
  return { step, value, better }
}
