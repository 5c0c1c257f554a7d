import type { Answer, Prometheus, Series } from '../../../clients/prometheus/index.ts'
import type { Arms } from '../measurement.ts'
import { withoutDuplicates } from './duplicates.ts'
import { lookbackSeconds, type Span } from './increase.ts'
import { anyOf, type Selector, written } from './selector.ts'
import { Sightings, targetOf } from './sightings.ts'

/** Why a question has no answer, as opposed to a service that gave none. */
export class NoData extends Error {}
/** The question itself is wrong, or what came back contradicts itself. */
export class Unusable extends Error {}

/** Reads raw samples for the questions of one window. Asks for the same thing once. */
export class Reading {
  readonly span: Span
  readonly sightings = new Sightings()
  readonly #prometheus: Prometheus
  readonly #replicaLabels: readonly string[]
  readonly #asked: Map<string, Promise<Answer>>

  constructor(
    prometheus: Prometheus,
    span: Span,
    replicaLabels: readonly string[],
    asked: Map<string, Promise<Answer>> = new Map(),
  ) {
    this.#prometheus = prometheus
    this.span = span
    this.#replicaLabels = replicaLabels
    this.#asked = asked
  }

  /** For one question: what others asked is not asked again, and what others saw changes nothing for it. */
  forQuestion(): Reading {
    return new Reading(this.#prometheus, this.span, this.#replicaLabels, this.#asked)
  }

  /** Length of what is read, in seconds: the window, and before it what its first samples are compared with. */
  get rangeSeconds(): number {
    return this.span.to - this.span.from + lookbackSeconds
  }

  /** What an expression comes to at the end of the window. @throws PrometheusError */
  ask(expression: string, notes: Set<string>): Promise<Answer> {
    const known = this.#asked.get(expression) ?? this.#prometheus.query(expression, this.span.to)
    this.#asked.set(expression, known)
    return known.then((answer) => {
      for (const warning of answer.warnings) notes.add(`Prometheus warns: ${shortened(warning)}`)
      return answer
    })
  }

  /** Raw samples of counters, each series once. @throws PrometheusError, Unusable where they are native histograms */
  async raw(selector: Selector, notes: Set<string>): Promise<readonly Series[]> {
    const expression = written(selector, this.rangeSeconds)
    const answer = await this.ask(expression, notes)
    if (answer.histograms > 0)
      throw new Unusable(
        `\`${shortened(written(selector))}\` is a native histogram; name the buckets of a classic one`,
      )
    const { series, dropped } = withoutDuplicates(answer.series, this.#replicaLabels)
    if (dropped > 0)
      notes.add(
        `${dropped} series came twice, by Prometheus servers that scrape the same; each was counted once.`,
      )
    this.sightings.add(series)
    return series
  }

  /**
   * Finds out since when series count that have no sample before the window, unless it is known already: by `up` and
   * `process_start_time_seconds` of their targets.
   */
  async witness(all: Arms<readonly Series[]>, notes: Set<string>): Promise<void> {
    const isNew = (series: Series) => (series.samples[0]?.[0] ?? 0) > this.span.from
    const targets = [...all.candidate, ...all.champion]
      .filter((series) => isNew(series) && this.sightings.startOf(series) === null)
      .filter((series) => targetOf(series) !== null)
    if (targets.length === 0) return
    const jobs = [...new Set(targets.map(({ labels }) => labels.job ?? ''))].sort()
    const instances = [...new Set(targets.map(({ labels }) => labels.instance ?? ''))].sort()
    const selector = {
      name: '',
      matchers: [
        '__name__=~"up|process_start_time_seconds"',
        anyOf('job', jobs),
        anyOf('instance', instances),
      ].join(','),
    }
    this.sightings.add((await this.ask(written(selector, this.rangeSeconds), notes)).series)
  }
}

export function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length <= 160 ? line : `${line.slice(0, 159)}…`
}
