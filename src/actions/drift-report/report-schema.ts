import { z } from 'zod'
import { driftMethods, embeddingMethods, modelTasks } from '../../config/index.ts'
import { lineageFieldSchema } from '../../foundation/index.ts'
import { runProvenanceSchema } from '../publication/provenance.ts'
import { arrivalSchema, followedSchema, intervalSchema, kpiSchema, verdicts } from './followed/schema.ts'

const count = z.int().nonnegative()
const share = z.number().min(0).max(1)
const fileSchema = z.object({ path: z.string(), sha256: z.string(), bytes: count })

/** A distance or size, with the value that it would have without any drift at these numbers of rows. */
const effectSchema = z.object({ name: z.string(), value: z.number(), withoutDrift: z.number() })

const columnSchema = z.object({
  column: z.string(),
  /** `embedding`: many columns, or one of lists, that are compared as one. */
  kind: z.enum(['numerical', 'categorical', 'text', 'datetime', 'embedding']),
  method: z.enum([...driftMethods, ...embeddingMethods]),
  /** What Evidently calls the drift score: the p-value where the method is a test, else the distance. */
  score: z.number().nullable(),
  threshold: z.number(),
  pValue: z.number().nullable(),
  effect: effectSchema.nullable(),
  drifted: z.boolean(),
  /** The effect in units of what counts as drift, at least 1; null where it did not drift, or drift has no size. */
  strength: z.number().nonnegative().nullable(),
  /** Why there is no score, in words. */
  notComputable: z.string().nullable(),
  /** What was found, each a sentence. */
  findings: z.array(z.string()),
  critical: z.boolean(),
  weight: z.number().nonnegative(),
  /** Share of rows without a value. */
  missing: z.object({ reference: share.nullable(), current: share.nullable() }),
  /** Shares of the values over the same bins or categories, of an embedding along the direction in which its mean moved; null where they are not shown. */
  distribution: z
    .object({ labels: z.array(z.string()), reference: z.array(share), current: z.array(share) })
    .nullable(),
  /** Only of an embedding. */
  embedding: z
    .object({
      /** As declared: names and patterns. */
      columns: z.array(z.string()),
      /** Numbers of a vector; null where they differ or are not known. */
      dimensions: count.nullable(),
      /** Rows that were drawn and compared. */
      compared: z.object({ reference: count, current: count }),
    })
    .optional(),
})

const segmentSchema = z.object({
  column: z.string(),
  /** Null: rows without a value. */
  value: z.string().nullable(),
  rows: z.object({ reference: count, current: count }),
  /** Columns that drifted among these rows, corrected over all columns of all segments. */
  drifted: z.array(z.object({ column: z.string(), effect: effectSchema, pValue: z.number() })),
})

const sideSchema = z.object({
  rows: count,
  files: z.array(fileSchema),
  /** Times of the first and of the last row. */
  span: z.object({ first: z.string(), last: z.string() }).nullable(),
})

/** One metric on the reference and now. */
const estimateSchema = z.object({
  metric: z.string(),
  title: z.string(),
  unit: z.string().nullable(),
  direction: z.enum(['higher', 'lower']),
  /** `realised` from labels; `estimated` without them. */
  source: z.enum(['realised', 'estimated']),
  reference: intervalSchema,
  current: intervalSchema,
  /** Loss that does not matter, in the metric's unit. */
  allowedLoss: z.number().nonnegative(),
  /** Of no difference, corrected over the metrics (Holm 1979); null where no test is possible. */
  pValue: z.number().nullable(),
  /** `worse` and `better` are significant, `worse` also by more than may be lost. */
  verdict: z.enum(verdicts),
})

/** Intercept and slope of logit(chance) = intercept + slope · logit(score), fitted to labels. */
const lineSchema = z.object({
  intercept: z.number(),
  slope: z.number(),
  meanScore: share,
  /** Share of rows that turned out to be of the class. */
  positives: share,
})

/** Whether a score still means the chance that it meant. */
const calibrationSchema = z.object({
  /** Mean, over the current rows, of how far the chances are apart that their scores stand for now and on the reference. */
  distance: share.nullable(),
  threshold: share,
  /** Of equal lines: Wald's test with two degrees of freedom. */
  pValue: share.nullable(),
  /** Significant, and at least the threshold. */
  drifted: z.boolean(),
  notComputable: z.string().nullable(),
  reference: lineSchema.nullable(),
  current: lineSchema.nullable(),
})

const performanceSchema = z.object({
  verdict: z.enum(verdicts),
  /** Predictions with a label. */
  rows: z.object({ reference: count, current: count }),
  /** Current predictions, with or without a label. */
  predictions: count,
  estimates: z.array(estimateSchema),
  /** How the predictions themselves are distributed; null where they are no numbers. */
  predictionDrift: columnSchema
    .pick({
      column: true,
      method: true,
      score: true,
      threshold: true,
      pValue: true,
      effect: true,
      drifted: true,
      notComputable: true,
      findings: true,
      distribution: true,
    })
    .nullable(),
  /** Null where labels have not come, or scores are no probabilities of two classes. */
  calibration: calibrationSchema.nullable(),
  /** Of these two, those that make the verdict `drifted`, as `monitor.performance.alarm` asks for, and did. */
  alarms: z.array(z.enum(['predictions', 'calibration'])),
  notes: z.array(z.string()),
})

export const driftReportSchema = z.object({
  schemaVersion: z.literal(1),
  action: z.literal('drift-report'),
  verdict: z.enum(['stable', 'drifted']),
  startedAt: z.iso.datetime(),
  model: z.string().nullable(),
  task: z.enum(modelTasks).nullable(),
  compat: z.enum(['evidently']).nullable(),
  /** Weight of the columns that drifted over all weight. */
  driftShare: share,
  /** Why, each a sentence, the weightiest first. */
  reasons: z.array(z.string()),
  columns: z.array(columnSchema),
  /** Those of the groups asked for in which a column drifted, the largest effect first. */
  segments: z.array(segmentSchema),
  segmentsAsked: z.array(z.string()),
  /** What stands out in how rows arrive. */
  cadence: z.array(z.string()),
  /** Null where no predictions were given. */
  performance: performanceSchema.nullable(),
  kpis: z.array(kpiSchema),
  /** Performance and KPIs window by window, when they changed, and what goes with it. */
  followed: followedSchema,
  /** What does not come although it is due. */
  arrivals: z.array(arrivalSchema),
  /** What the report means beside earlier ones; null where none are remembered. */
  incident: z
    .object({
      state: z.enum(['none', 'watching', 'new', 'ongoing', 'worse', 'healed']),
      since: z.iso.datetime().nullable(),
      why: z.string(),
    })
    .nullable(),
  /** Reports before this one, the oldest first; at most 60. */
  earlier: z.array(
    z.object({
      asOf: z.iso.datetime(),
      verdict: z.enum(['stable', 'drifted']),
      driftShare: share,
      /** Columns that drifted and metrics that were worse. */
      findings: count,
      metrics: z.record(z.string(), z.number()),
    }),
  ),
  reference: sideSchema.extend({ profile: z.string().nullable() }),
  current: sideSchema.extend({
    window: z.object({ from: z.iso.datetime(), to: z.iso.datetime() }).nullable(),
  }),
  rowName: z.string(),
  settings: z.object({
    alpha: z.number(),
    driftShare: z.number().nullable(),
    critical: z.array(z.string()),
    season: z.string().nullable(),
  }),
  notes: z.array(z.string()),
  provenance: runProvenanceSchema,
  lineage: lineageFieldSchema,
})
export type DriftReport = z.infer<typeof driftReportSchema>
export type DriftColumn = DriftReport['columns'][number]
export type DriftSegment = DriftReport['segments'][number]
export type DriftPerformance = NonNullable<DriftReport['performance']>
