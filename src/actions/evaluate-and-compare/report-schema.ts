import { z } from 'zod'
import {
  gateResultSchema,
  metricComparisonSchema,
  taskSchema,
  verdictSchema,
} from '../../evaluation/index.ts'
import { lineageFieldSchema } from '../../foundation/index.ts'
import { runProvenanceSchema } from '../publication/provenance.ts'

const versionSchema = z.object({
  /** For people: `v1.4.0`, `3f9c2e1`, `predictions/candidate.parquet`. */
  name: z.string(),
  /** How it was found: `tag`, `merge-base`, `file`, `head`, `working-tree`. */
  source: z.enum(['tag', 'merge-base', 'file', 'head', 'working-tree', 'prior']),
  commit: z.string().nullable(),
  /** Registry tag such as `flight-delay#production#9`. */
  tag: z.string().nullable(),
  /** sha256 of the predictions that were compared. */
  predictions: z.string().nullable(),
})

/** One thing that had to hold for the comparison to mean anything. */
const comparabilitySchema = z.object({
  id: z.string(),
  status: z.enum(['holds', 'not-checked']),
  /** One sentence. */
  statement: z.string(),
})

const changeSchema = z.object({
  kind: z.enum(['code', 'parameter', 'data', 'environment', 'model']),
  name: z.string(),
  champion: z.string().nullable(),
  candidate: z.string().nullable(),
})

const pointsSchema = z.array(z.tuple([z.number(), z.number()]))
const sideSchema = z.enum(['candidate', 'champion'])

/** Curves for the HTML report, at most a few hundred points each. */
const curvesSchema = z.object({
  roc: z.array(z.object({ side: sideSchema, points: pointsSchema })),
  precisionRecall: z.array(z.object({ side: sideSchema, points: pointsSchema })),
  calibration: z.array(z.object({ side: sideSchema, points: pointsSchema })),
  /** Shares of rows a bin of the score (or of the residual, for regression). */
  scores: z
    .object({
      edges: z.array(z.number()),
      series: z.array(z.object({ name: z.string(), shares: z.array(z.number()) })),
    })
    .nullable(),
})

export const evaluateReportSchema = z.object({
  schemaVersion: z.literal(1),
  action: z.literal('evaluate-and-compare'),
  verdict: verdictSchema,
  startedAt: z.iso.datetime(),
  model: z.string(),
  task: taskSchema,
  confidence: z.number(),
  candidate: versionSchema,
  champion: versionSchema.nullable(),
  /** Rows that both sides were judged on. */
  rows: z.int(),
  /** What a row is, in the plural: `flights`, `rows`. */
  rowName: z.string(),
  metrics: z.array(metricComparisonSchema),
  gates: z.array(gateResultSchema),
  /** Classification with a champion: predictions the candidate set right and got wrong. */
  examples: z.object({ fixed: z.int(), broken: z.int(), pValue: z.number().nullable() }).nullable(),
  comparability: z.array(comparabilitySchema),
  changes: z.array(changeSchema),
  curves: curvesSchema,
  /** Remarks that fit nowhere else: a metrics-file comparison, a missing baseline, a missing permission. */
  notes: z.array(z.string()),
  provenance: z.object({
    ...runProvenanceSchema.shape,
    /** Inputs read, by hash. */
    inputs: z.array(z.object({ path: z.string(), sha256: z.string(), bytes: z.int() })),
    seed: z.int(),
  }),
  lineage: lineageFieldSchema,
})
export type EvaluateReport = z.infer<typeof evaluateReportSchema>
