import { z } from 'zod'
import { assessmentSchema, environmentProvenance, environmentReport } from '../environment/report-parts.ts'

export const deployReportSchema = z.object({
  schemaVersion: z.literal(1),
  action: z.literal('deploy-canary'),
  verdict: z.enum(['steady', 'progressing', 'holding', 'promoted', 'rolled-back', 'withdrawn', 'refused']),
  startedAt: z.iso.datetime(),
  ...environmentReport,
  provenance: environmentProvenance,
  /** Version of the rollout, or the one that serves where there is none. */
  version: z.string().nullable(),
  decision: z.object({ kind: z.string(), reason: z.string() }),
  assessment: assessmentSchema.nullable(),
})
export type DeployReport = z.infer<typeof deployReportSchema>
