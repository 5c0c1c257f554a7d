import { z } from 'zod'
import { lineageFieldSchema } from '../../foundation/index.ts'
import { endingKinds } from '../../training/index.ts'
import { searchReportSchema } from './search-schema.ts'

const endingSchema = z.object({
  kind: z.enum(endingKinds),
  /** A sentence. */
  words: z.string(),
  remedy: z.string().nullable(),
  /** The lines of output that matter. */
  lastLines: z.array(z.string()),
  /** Where the user's own code failed. */
  at: z.object({ file: z.string(), line: z.int() }).nullable(),
})

const attemptSchema = z.object({
  number: z.int(),
  startedAt: z.iso.datetime(),
  seconds: z.number(),
  /** Whether it continued from a checkpoint. */
  resumed: z.boolean(),
  kind: z.enum(endingKinds),
  words: z.string(),
  /** Why there was another attempt, or none; null where it ended well. */
  next: z.string().nullable(),
})

const metricSchema = z.object({
  name: z.string(),
  /** The value is null where it was no number. */
  last: z.object({ step: z.number(), value: z.number().nullable() }),
  best: z.object({ step: z.number(), value: z.number(), better: z.enum(['lower', 'higher']) }).nullable(),
  /** `[step, value]`, thinned out to at most 500, spikes kept. */
  points: z.array(z.tuple([z.number(), z.number()])),
})

const curve = z.array(z.tuple([z.number(), z.number()]))
const gpuUsageSchema = z.object({
  index: z.int(),
  name: z.string(),
  /** Means and peaks: percent, bytes, watts. */
  utilisation: z.object({ mean: z.number(), peak: z.number() }).nullable(),
  memory: z.object({ mean: z.number(), peak: z.number() }).nullable(),
  power: z.object({ mean: z.number(), peak: z.number() }).nullable(),
  /** `[seconds since the start, mean]`. */
  curves: z.object({ utilisation: curve, memory: curve, power: curve }),
})

const gpuSchema = z.object({
  preflight: z
    .object({
      verdict: z.enum(['ready', 'warn', 'refuse']),
      findings: z.array(
        z.object({
          gpu: z.string(),
          level: z.enum(['note', 'warn', 'refuse']),
          seen: z.string(),
          needed: z.string(),
          remedy: z.string().nullable(),
        }),
      ),
    })
    .nullable(),
  usage: z
    .object({
      gpus: z.array(gpuUsageSchema),
      gpuHours: z.number(),
      energyKwh: z.number().nullable(),
      cost: z.object({ amount: z.number(), currency: z.string() }).nullable(),
      findings: z.array(z.object({ headline: z.string(), advice: z.string() })),
      trouble: z.string().nullable(),
    })
    .nullable(),
})

const stageSchema = z.object({
  name: z.string(),
  how: z.enum(['unchanged', 'restored', 'run', 'recorded']),
  seconds: z.number(),
  reasons: z.array(z.string()),
})

const trackedSchema = z.object({
  tracker: z.string(),
  state: z.enum(['recorded', 'spooled']),
  url: z.string().nullable(),
  linked: z.array(z.object({ id: z.string(), url: z.string(), how: z.string() })),
  notes: z.array(z.string()),
})

const sideSchema = z.object({ sha256: z.string(), bytes: z.number() })
const reproductionSchema = z.object({
  verdict: z.enum(['identical', 'equal-predictions', 'different']),
  /** What the run was held against. */
  against: z.string(),
  outputs: z.array(
    z.object({
      name: z.string(),
      identical: z.boolean(),
      /** Where the bytes differ, in words. */
      where: z.string().nullable(),
      first: sideSchema,
      second: sideSchema,
    }),
  ),
  predictions: z.object({ equal: z.boolean(), detail: z.string() }).nullable(),
  /** What usually makes such a difference, the likeliest first. */
  causes: z.array(z.string()),
})

const differenceSchema = z.object({
  field: z.string(),
  was: z.string().nullable(),
  now: z.string().nullable(),
  weight: z.enum(['decides', 'may matter', 'volatile']),
})

export const trainReportSchema = z.object({
  schemaVersion: z.literal(1),
  action: z.literal('train-on-runner'),
  /** `restored`: an equal earlier run was kept, so nothing was trained. `cancelled`: stopped from outside. */
  verdict: z.enum(['trained', 'restored', 'searched', 'planned', 'failed', 'cancelled']),
  startedAt: z.iso.datetime(),
  model: z.string(),
  /** The training command, its placeholders filled in; empty where a pipeline was run. */
  command: z.array(z.string()),
  /** Wall time of the command, all attempts together. */
  seconds: z.number(),
  outputs: z.array(z.object({ name: z.string(), path: z.string(), sha256: z.string(), bytes: z.int() })),
  /** Where it ran: `runner`, `kubernetes`, `ray` or `sagemaker`, and the job there. */
  backend: z
    .object({ kind: z.string(), job: z.string().nullable(), url: z.string().nullable() })
    .default({ kind: 'runner', job: null, url: null }),
  /** How the command ended; null where none was run. */
  ending: endingSchema.nullable().default(null),
  attempts: z.array(attemptSchema).default([]),
  /** Why an equal run was not found, or from which run the outputs are. */
  because: z.string().nullable().default(null),
  metrics: z.array(metricSchema).default([]),
  stages: z.array(stageSchema).default([]),
  gpu: gpuSchema.nullable().default(null),
  /** The lock file and what about it is in doubt. */
  lock: z
    .object({ path: z.string(), tool: z.string(), verified: z.boolean(), problems: z.array(z.string()) })
    .nullable()
    .default(null),
  tracked: z.array(trackedSchema).default([]),
  reproduction: reproductionSchema.nullable().default(null),
  /** What is not as it was in the manifest that was repeated. */
  differences: z.array(differenceSchema).default([]),
  search: searchReportSchema.nullable().default(null),
  provenance: z.object({
    suite: z.string(),
    commit: z.string().nullable(),
    /** Hash of code, data, environment and command; an equal key restores instead of training. */
    key: z.string(),
    /** Path of the run manifest beside this report. */
    manifest: z.string().nullable().default(null),
  }),
  lineage: lineageFieldSchema,
})
export type TrainReport = z.infer<typeof trainReportSchema>
