import { z } from 'zod'

const last = z.object({ kind: z.enum(['measured', 'no-data', 'error']), reason: z.string() })

const drifting = z.object({ sum: z.number(), variance: z.number() })
const arm = z.object({ total: z.number(), sum: z.number() })

/** Evidence as an e-value: of each alternative in the mixture, and the largest that the mixture has been. Natural logarithms. */
const mixture = z.object({ logs: z.array(z.number()), most: z.number() })

const guardrail = z.object({
  last: last.nullable(),
  candidate: arm,
  champion: arm,
  /** Candidate less the champion on the same traffic, over all windows; in the measure's units times requests. */
  excess: drifting,
  /** The same less the share of the champion's value that may be lost. */
  excessOverRelative: drifting,
  /** Of the excess, were the candidate worse by just the absolute margin. */
  varianceAtMargin: z.number(),
  /** Precision of the Gaussian mixture; chosen at the first window. */
  prior: z.number().nullable(),
  /** Of an odds ratio above 1, for shares. */
  harm: mixture,
  /** Of an odds ratio below the margin, for shares with a relative margin. */
  nonInferiority: mixture,
  /** Largest Gaussian evidence so far: of harm, and against each margin. */
  mostHarm: z.number(),
  mostAbsolute: z.number(),
  mostRelative: z.number(),
  /** Counts by bin, for distributions. */
  bins: z
    .object({ names: z.array(z.string()), candidate: z.array(z.number()), champion: z.array(z.number()) })
    .nullable(),
  /** log of the e-value of a difference between distributions, and the largest so far. */
  drift: z.object({ log: z.number(), most: z.number() }),
  /** Values of each window, for a judge that compares windows. */
  windows: z.object({ candidate: z.array(z.number()), champion: z.array(z.number()) }),
})
export type GuardrailState = z.output<typeof guardrail>

/** What an analysis remembers from look to look: sums, no single values. */
export const analysisStateSchema = z.object({
  schemaVersion: z.literal(1),
  /** What it is evidence of: guardrails and limits. Evidence of others says nothing. */
  plan: z.string(),
  /** Everything up to here is in it. ISO 8601; null before the first look. */
  until: z.string().nullable(),
  guardrails: z.record(z.string(), guardrail),
})
export type AnalysisState = z.output<typeof analysisStateSchema>
