import type { Measurement, Window } from '../measurements/measurement.ts'

/** What must hold for a candidate, in the terms of the analysis. Camel-cased from `analysis.guardrails` of `mlops.yaml`. */
export interface Guardrail {
  /** Unique in the plan. */
  readonly name: string
  /** `counts`: a share of requests, lower is better. `moments`: a mean. `bins`: a distribution. */
  readonly kind: 'counts' | 'moments' | 'bins'
  /** Of a mean; a share of bad requests is always better lower. */
  readonly better: 'lower' | 'higher'
  /** How much worse than the champion the candidate may be and still be promoted: in units of the measure, or as a share of the champion's value. One at least for `counts` and `moments`. */
  readonly maxAbsoluteLoss: number | null
  readonly maxRelativeLoss: number | null
  /** Reported, never decided upon. */
  readonly advisory: boolean
  /** Time after which what it measures is there, such as a label; default 0. Guardrails of one delay are looked at together. */
  readonly delaySeconds?: number
  /** What each verdict leads to; the defaults are in `defaultPolicy`. */
  readonly policy: Policy
}

export type Verdict = 'pass' | 'fail' | 'inconclusive' | 'no-data' | 'error'
/** `hold`: this step lasts on until the deadline. `ignore`: as if the guardrail were not there. */
export type Reaction = 'continue' | 'hold' | 'abort' | 'ignore'
/** What a verdict leads to now, and when the deadline has passed. */
export type Policy = Readonly<Record<Verdict, { readonly now: Reaction; readonly atDeadline: Reaction }>>

export const defaultPolicy: Policy = {
  pass: { now: 'continue', atDeadline: 'continue' },
  fail: { now: 'abort', atDeadline: 'abort' },
  inconclusive: { now: 'hold', atDeadline: 'abort' },
  'no-data': { now: 'hold', atDeadline: 'abort' },
  error: { now: 'hold', atDeadline: 'abort' },
}

/** Seconds, 0 for what is there at once. */
export const delayOf = ({ delaySeconds }: Pick<Guardrail, 'delaySeconds'>): number => delaySeconds ?? 0

export interface AnalysisPlan {
  readonly guardrails: readonly Guardrail[]
  /** Chance of aborting any harmless candidate over the whole rollout, split over the guardrails. Default 0.05. */
  readonly alpha: number
  /** Chance of promoting on any one guardrail a candidate that is worse by more than its margin. Default 0.05. */
  readonly beta: number
  /** Requests of the candidate below which no guardrail passes. */
  readonly minRequests: number
  /** `sequential`: always-valid tests (default). `kayenta`: its judge, on the windows' values. */
  readonly judge: 'sequential' | 'kayenta'
}

/**
 * One look: what was measured in one window, by the guardrail's name. Windows of one delay follow one another and do not overlap.
 */
export interface Look {
  readonly window: Window
  /** Which guardrails were looked at: those of this delay; default 0. */
  readonly delaySeconds?: number
  readonly measurements: Readonly<Record<string, Measurement>>
}

export interface ArmEstimate {
  /** Requests, values or predictions so far. */
  readonly total: number
  /** Share or mean so far; null where there is none. */
  readonly value: number | null
}

export interface GuardrailAssessment {
  readonly name: string
  readonly advisory: boolean
  readonly verdict: Verdict
  readonly candidate: ArmEstimate
  readonly champion: ArmEstimate
  /** Candidate minus champion in the measure's units, with a confidence sequence: valid at all looks together. Null where nothing can be said. */
  readonly difference: { readonly estimate: number; readonly low: number; readonly high: number } | null
  /** Evidence of harm: log10 of the e-value so far (its largest), and what it must reach. Null where the method has none. */
  readonly harm: { readonly log10: number; readonly threshold: number } | null
  /** Evidence that the candidate is not worse by more than the margin, in the same terms. */
  readonly nonInferiority: { readonly log10: number; readonly threshold: number } | null
  /** Why, in one sentence with numbers: plain text. */
  readonly reason: string
}

export interface Assessment {
  /** Of those guardrails that are not advisory: the one that decides. */
  readonly verdict: Verdict
  readonly guardrails: readonly GuardrailAssessment[]
  /** Requests of the candidate so far: the smallest number over the guardrails that count requests, without delay where there are such. */
  readonly requests: number
}
