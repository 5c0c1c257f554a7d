import { z } from 'zod'
import { lineageFieldSchema } from '../../foundation/index.ts'

const sha256 = z.string().regex(/^[0-9a-f]{64}$/)

export const registerReportSchema = z.object({
  schemaVersion: z.literal(1),
  action: z.literal('register-model'),
  /** `unchanged`: the commit had its version before. `moved`: a stage alone. `retired`: taken back or deprecated. */
  verdict: z.enum(['registered', 'unchanged', 'moved', 'retired', 'refused']),
  startedAt: z.iso.datetime(),
  model: z.string(),
  version: z.string().nullable(),
  tag: z.string().nullable(),
  commit: z.string().nullable(),
  /** Remote that the tag is on; null for this clone alone. */
  remote: z.string().nullable(),
  /** Why it has this number. */
  because: z.string().nullable(),
  /** Why it may be registered, or not. */
  admission: z
    .object({ ground: z.enum(['passed', 'waived', 'forced', 'refused']), why: z.string() })
    .nullable(),
  bytes: z
    .object({
      name: z.string(),
      sha256,
      size: z.number(),
      /** Where they are kept; null: nowhere but here. */
      location: z.string().nullable(),
      store: z.string().nullable(),
    })
    .nullable(),
  papers: z.array(z.object({ name: z.string(), sha256, mediaType: z.string() })),
  /** How the papers are signed, and where GitHub attests them. */
  signed: z.enum(['key', 'keyless']).nullable(),
  attestations: z.array(z.object({ paper: z.string(), url: z.string().nullable() })),
  stage: z
    .object({
      stage: z.string(),
      version: z.string().nullable(),
      before: z.string().nullable(),
      tag: z.string().nullable(),
      moved: z.boolean(),
    })
    .nullable(),
  /** Registries elsewhere that were told. */
  elsewhere: z.array(
    z.object({
      registry: z.string(),
      id: z.string().nullable(),
      url: z.string().nullable(),
      stages: z.array(z.string()),
      change: z.enum(['made', 'unchanged', 'unmapped', 'failed']),
      problem: z.string().nullable(),
    }),
  ),
  /** Pull requests that name the version for an environment; `merged` without a number: its file names it already. */
  proposals: z
    .array(
      z.object({
        environment: z.string(),
        state: z.enum(['open', 'merged', 'closed', 'failed']),
        number: z.int().nullable(),
        url: z.string().nullable(),
        problem: z.string().nullable(),
      }),
    )
    .default([]),
  metrics: z.array(
    z.object({
      metric: z.string(),
      estimate: z.number(),
      low: z.number().nullable(),
      high: z.number().nullable(),
    }),
  ),
  notes: z.array(z.string()),
  provenance: z.object({ suite: z.string(), commit: z.string().nullable(), runUrl: z.string().nullable() }),
  lineage: lineageFieldSchema,
})
export type RegisterReport = z.infer<typeof registerReportSchema>
