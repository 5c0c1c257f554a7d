import type { Services } from '../../foundation/index.ts'

/** A stretch of time that both arms are measured over: after `from`, up to and with `to`. ISO 8601, UTC. */
export interface Window {
  readonly from: string
  readonly to: string
}

/** Of all requests, those that are bad: an error, an answer later than the bound. Whole numbers of one window, not totals. */
export interface Counts {
  readonly total: number
  readonly events: number
}

/** Of a continuous measure in one window: how many values, their sum, and the sum of their squares. */
export interface Moments {
  readonly count: number
  readonly sum: number
  readonly sumOfSquares: number
}

/** How many predictions fell into each bin of one window; both arms have the same bins. */
export interface Bins {
  readonly names: readonly string[]
  readonly counts: readonly number[]
}

export interface Arms<T> {
  readonly candidate: T
  readonly champion: T
}

/**
 * What was measured in one window. `no-data`: the source answered, and has nothing for an arm (no series, NaN, a series
 * that ended); it is never a zero. `error`: the source did not answer, or said that the question is wrong.
 */
export type Measurement = { readonly notes: readonly string[] } & (
  | { readonly kind: 'counts'; readonly arms: Arms<Counts> }
  | { readonly kind: 'moments'; readonly arms: Arms<Moments> }
  | { readonly kind: 'bins'; readonly arms: Arms<Bins> }
  | { readonly kind: 'no-data'; readonly reason: string }
  | { readonly kind: 'error'; readonly reason: string }
)

/** What is asked of a source for one guardrail. */
export interface Question {
  /** Name of the guardrail, unique in its plan. */
  readonly name: string
  readonly measure:
    | { readonly kind: 'error-rate' }
    /** Share of answers later than a bound. */
    | { readonly kind: 'latency'; readonly overSeconds: number }
    /** Distribution of the predictions. */
    | { readonly kind: 'predictions' }
    /** A measure of the user's own, for each arm: queries by name, or what the command prints under the guardrail's name. */
    | { readonly kind: 'counts'; readonly total: string | null; readonly events: string | null }
    | {
        readonly kind: 'moments'
        readonly count: string | null
        readonly sum: string | null
        readonly sumOfSquares: string | null
      }
}

/** Which series belong to whom; what a source puts into its queries. */
export interface ArmNames {
  readonly model: string
  readonly environment: string
  readonly namespace: string | null
  /** Version of each arm. */
  readonly candidate: string
  readonly champion: string
}

export interface MetricSource {
  readonly kind: 'prometheus' | 'command'
  /**
   * Answers all questions over one window, both arms over the same minutes, in the order asked. Never throws for what
   * the service does: that is a `no-data` or an `error`.
   */
  measure(questions: readonly Question[], arms: ArmNames, window: Window): Promise<readonly Measurement[]>
}

/** @throws ConfigurationError with every problem of the settings */
export type OpenSource<Settings> = (settings: Settings, services: Services) => Promise<MetricSource>
