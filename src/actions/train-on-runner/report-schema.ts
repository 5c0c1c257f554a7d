import { z } from 'zod'
import { lineageFieldSchema } from '../../foundation/index.ts'

export const trainReportSchema = z.object({
  schemaVersion: z.literal(1),
  action: z.literal('train-on-runner'),
  /** `restored`: an equal earlier run was kept, so nothing was trained. */
  verdict: z.enum(['trained', 'restored']),
  startedAt: z.iso.datetime(),
  model: z.string(),
  /** The training command, its placeholders filled in. */
  command: z.array(z.string()),
  /** Wall time of the command. */
  seconds: z.number(),
  outputs: z.array(z.object({ name: z.string(), path: z.string(), sha256: z.string(), bytes: z.int() })),
  provenance: z.object({
    suite: z.string(),
    commit: z.string().nullable(),
    /** Hash of code, data, environment and command; an equal key restores instead of training. */
    key: z.string(),
  }),
  lineage: lineageFieldSchema,
})
export type TrainReport = z.infer<typeof trainReportSchema>
