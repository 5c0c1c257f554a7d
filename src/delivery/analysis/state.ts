import { z } from 'zod'
import { logAlternatives, predictionWeights } from './alternatives.ts'

const nonnegative = z.number().min(0)
const last = z.object({ kind: z.enum(['measured', 'no-data', 'error']), reason: z.string() })
const arm = z.object({ total: nonnegative, sum: z.number() })
const spread = z.object({ weighted: nonnegative, exposure: nonnegative })

/** Natural logarithms of the evidence under each alternative, and the most that all together have been. Without alternatives: of a mean. */
const evidence = (alternatives: number) =>
  z.object({
    logs: z.array(z.number()).refine(({ length }) => length === 0 || length === alternatives, {
      error: `must be of ${alternatives} alternatives, or of none`,
    }),
    most: nonnegative,
  })

const guardrail = z.object({
  last: last.nullable(),
  /** How many windows had requests of both arms. */
  windows: z.number().int().min(0),
  candidate: arm,
  champion: arm,
  /** The candidate against the champion on the same traffic, summed over the windows. */
  excess: z.object({
    /** Values of the candidate. */
    values: nonnegative,
    /** Its sum, less what the champion would have made of as many values in the same windows. */
    sum: z.number(),
    /** What the champion would have made of them. */
    usual: z.number(),
    /** Squares of the candidate's values over the champion's: how far the champion's noise is scaled. */
    scaled: nonnegative,
    /** By how much it is worse than a third of the smallest margin allows; in all, and since it last was not. */
    beyond: z.number(),
    recent: z.object({ sum: nonnegative, exposure: nonnegative }),
    /** Variance of one value of each arm, summed over the windows in which it is known by their weight. */
    candidate: spread,
    champion: spread,
  }),
  harm: evidence(logAlternatives.length),
  /** That the candidate is within each margin. */
  absolute: evidence(predictionWeights.length),
  relative: evidence(predictionWeights.length),
  /** Counts by bin, for distributions; `expected` is what the champion would have made of the candidate's predictions. */
  bins: z
    .object({
      names: z.array(z.string()),
      candidate: z.array(nonnegative),
      champion: z.array(nonnegative),
      expected: z.array(nonnegative),
    })
    .refine((bins) => Object.values(bins).every(({ length }) => length === bins.names.length), {
      error: 'must have as many counts as names',
    })
    .nullable(),
  /** log of the evidence of another distribution, and the most it has been. */
  drift: z.object({ log: z.number(), most: z.number() }),
  /** Values of each window, for a judge that compares windows. */
  values: z.object({ candidate: z.array(z.number()), champion: z.array(z.number()) }),
})
export type GuardrailState = z.output<typeof guardrail>

/** What an analysis remembers from look to look: sums, no single requests. Damage is told with the place it is at. */
export const analysisStateSchema = z.object({
  schemaVersion: z.literal(1),
  /** What it is evidence of: guardrails and limits. Evidence of others says nothing. */
  plan: z.string(),
  /** Everything up to here is in it. ISO 8601; null before the first look. */
  until: z.iso.datetime().nullable(),
  /** The same of guardrails with a delay, by its seconds. */
  lateUntil: z.record(z.string(), z.iso.datetime()).default({}),
  guardrails: z.record(z.string(), guardrail),
})
export type AnalysisState = z.output<typeof analysisStateSchema>
