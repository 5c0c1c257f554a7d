import { z } from 'zod'
import { environmentProvenance, environmentReport } from '../environment/report-parts.ts'

export const rollbackReportSchema = z.object({
  schemaVersion: z.literal(1),
  action: z.literal('rollback'),
  verdict: z.enum(['rolled-back', 'nothing-to-do']),
  startedAt: z.iso.datetime(),
  /** Why nothing was to be done; null where something was. */
  nothingBecause: z.string().nullable(),
  /** One a model and environment that was asked for. */
  rollbacks: z.array(
    z.object({
      ...environmentReport,
      from: z.string().nullable(),
      to: z.string(),
      reason: z.string(),
      by: z.string(),
      /** Seconds from the call to the moment that the target said it serves the other version. */
      trafficSeconds: z.number().nullable(),
      /** Whether git and traffic say the same at the end. */
      agreement: z.boolean(),
    }),
  ),
  provenance: environmentProvenance,
})
export type RollbackReport = z.infer<typeof rollbackReportSchema>
