import { z } from 'zod'

export {
  type Artifact,
  type ArtifactKind,
  artifactKinds,
  artifactSchema,
  type Hash,
  hashAlgorithms,
  hashesOf,
  hashSchema,
  type LineageField,
  lineageFieldSchema,
} from '../../foundation/index.ts'

/** How a run ended. A gate that said no is a complete run: its verdict says so. */
export const runStatuses = ['complete', 'failed', 'aborted'] as const

/** One execution of an action, as its report tells it. */
export const runSchema = z.object({
  action: z.string(),
  /** As `mlops.yaml` names it. */
  model: z.string().nullable(),
  /** ISO 8601, UTC. */
  startedAt: z.iso.datetime(),
  /** ISO 8601, UTC; null where the report does not tell. */
  completedAt: z.iso.datetime().nullable(),
  /** Head commit of the code that ran. */
  commit: z.string().nullable(),
  /** Page of the workflow run. */
  runUrl: z.string().nullable(),
  verdict: z.string(),
  status: z.enum(runStatuses),
})
export type Run = z.infer<typeof runSchema>
