import { z } from 'zod'
import { progressSchema } from '../../delivery/index.ts'

/** What the target says of itself. */
export const targetStatusSchema = z.object({
  kind: z.string(),
  stable: z.string().nullable(),
  candidate: z.string().nullable(),
  weight: z.number(),
  mirrored: z.number(),
  ready: z.boolean(),
  settled: z.boolean(),
  problem: z.string().nullable(),
  details: z.array(z.string()),
})

const arm = z.object({ total: z.number(), value: z.number().nullable() })
const evidence = z.object({ log10: z.number(), threshold: z.number() }).nullable()

/** What the guardrails say so far. */
export const assessmentSchema = z.object({
  verdict: z.enum(['pass', 'fail', 'inconclusive', 'no-data', 'error']),
  requests: z.number(),
  guardrails: z.array(
    z.object({
      name: z.string(),
      advisory: z.boolean(),
      verdict: z.enum(['pass', 'fail', 'inconclusive', 'no-data', 'error']),
      candidate: arm,
      champion: arm,
      difference: z.object({ estimate: z.number(), low: z.number(), high: z.number() }).nullable(),
      /** log10 of the e-value, and what it must reach. */
      harm: evidence,
      nonInferiority: evidence,
      reason: z.string(),
    }),
  ),
})

/** What deploy-canary and rollback both report. */
export const environmentReport = {
  model: z.string(),
  environment: z.string(),
  /** What the main branch names; null where it names nothing. */
  intended: z.string().nullable(),
  target: targetStatusSchema,
  /** As it is on the state branch. */
  progress: progressSchema.omit({ schemaVersion: true }),
}

export const environmentProvenance = z.object({
  suite: z.string(),
  commit: z.string().nullable(),
  runUrl: z.string().nullable(),
})
