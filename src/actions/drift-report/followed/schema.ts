import { z } from 'zod'

const count = z.int().nonnegative()

export const intervalSchema = z.object({
  estimate: z.number(),
  low: z.number().nullable(),
  high: z.number().nullable(),
})

export const verdicts = ['worse', 'better', 'as-good', 'not-known'] as const

/** A number of the business on the reference and now. */
export const kpiSchema = z.object({
  name: z.string(),
  unit: z.string().nullable(),
  direction: z.enum(['higher', 'lower']),
  reference: intervalSchema.nullable(),
  current: intervalSchema.nullable(),
  rows: z.object({ reference: count, current: count }),
  /** Loss that does not matter, in the KPI's unit. */
  allowedLoss: z.number().nonnegative(),
  /** Of no difference, corrected over the KPIs (Holm 1979). */
  pValue: z.number().nullable(),
  verdict: z.enum(verdicts),
  /** What the intervals are over: how days vary, or how rows do. */
  intervalsOver: z.enum(['days', 'rows']),
  /** Why there is no value, in words. */
  notComputable: z.string().nullable(),
})

const level = z.object({ value: z.number(), standardError: z.number() })

/** When a series moved from one level to another. */
export const changeSchema = z.object({
  /** Beginning of the first window after it. */
  at: z.iso.datetime(),
  /** It began with a window from `earliest` to `latest`, by 95 % of the likelihood. */
  earliest: z.iso.datetime(),
  latest: z.iso.datetime(),
  before: level,
  after: level,
  pValue: z.number(),
  verdict: z.enum(['worse', 'better']),
})

export const pointSchema = z.object({
  /** Null: the reference as a whole, where it does not lie in the time before. */
  from: z.iso.datetime().nullable(),
  to: z.iso.datetime().nullable(),
  side: z.enum(['reference', 'earlier', 'current']),
  rows: count,
  value: z.number(),
  standardError: z.number().nonnegative(),
})

/** A metric or KPI window by window, in the order of time. */
export const seriesSchema = z.object({
  /** `roc_auc`, `roc_auc (estimated)`, or `kpi: ` and the KPI's name. */
  name: z.string(),
  kind: z.enum(['realised', 'estimated', 'kpi']),
  title: z.string(),
  unit: z.string().nullable(),
  direction: z.enum(['higher', 'lower']),
  allowedLoss: z.number().nonnegative(),
  points: z.array(pointSchema),
  change: changeSchema.nullable(),
  /** Why no date is given, in words; null where one is. */
  withoutChange: z.string().nullable(),
})

/** How much of a change goes with the drift of columns. */
export const attributionSchema = z.object({
  metric: z.string(),
  title: z.string(),
  source: z.enum(['realised', 'estimated']),
  /** Current rows from here on count; null: all of them. */
  from: z.iso.datetime().nullable(),
  rows: z.object({ reference: count, current: count }),
  reference: z.number(),
  current: z.number(),
  difference: z.number(),
  standardError: z.number(),
  /** By the drift of each column by itself, the largest first. Shares do not add up. */
  columns: z.array(
    z.object({
      column: z.string(),
      explained: z.number(),
      standardError: z.number(),
      share: z.number().nullable(),
      shareStandardError: z.number().nullable(),
      /** Share of current rows with values that the reference has not. */
      unseen: z.number(),
    }),
  ),
  /** By the drift of those first columns together; the rest is not explained by them. */
  together: z
    .object({
      columns: z.array(z.string()),
      explained: z.number(),
      share: z.number().nullable(),
      rest: z.number().nullable(),
    })
    .nullable(),
  /** Why there are no shares, in words. */
  withoutShares: z.string().nullable(),
})

/** Data that does not come. */
export const arrivalSchema = z.object({
  what: z.enum(['current', 'predictions', 'labels', 'some-labels']),
  /** When the last came, or the window began that lacks some; null where none came. */
  last: z.iso.datetime().nullable(),
  daysLate: z.number().nonnegative().nullable(),
  finding: z.string(),
})

export const followedSchema = z.object({
  /** Length of a window in seconds. */
  every: z.number().positive().nullable(),
  series: z.array(seriesSchema),
  attribution: attributionSchema.nullable(),
})

export type DriftKpi = z.infer<typeof kpiSchema>
export type DriftSeries = z.infer<typeof seriesSchema>
export type DriftPoint = z.infer<typeof pointSchema>
export type DriftAttribution = z.infer<typeof attributionSchema>
export type DriftArrival = z.infer<typeof arrivalSchema>
export type Followed = z.infer<typeof followedSchema>
