import { z } from 'zod'

/** A file by its content; equal to `FileHash` of src/data. */
export const fileSchema = z.object({ path: z.string(), sha256: z.string(), bytes: z.int().nonnegative() })

const count = z.int().nonnegative()
const share = z.number().min(0).max(1)
const kindSchema = z.enum(['numerical', 'categorical', 'datetime', 'boolean', 'other'])
/** Values by column, as text; null is a missing value, `‹private›` one that is not shown. */
export const rowSchema = z.record(z.string(), z.string().nullable())

const profileSchema = z.object({
  column: z.string(),
  type: z.string(),
  kind: kindSchema,
  rows: count,
  missing: count,
  /** Approximate above 100,000 distinct values. */
  distinct: count,
  /** Numbers; ISO 8601 text for dates and times. */
  minimum: z.union([z.number(), z.string()]).nullable(),
  maximum: z.union([z.number(), z.string()]).nullable(),
  mean: z.number().nullable(),
  standardDeviation: z.number().nullable(),
  /** At 5, 25, 50, 75 and 95 %. */
  quantiles: z.tuple([z.number(), z.number(), z.number(), z.number(), z.number()]).nullable(),
  /** Counts over bins that both versions share. */
  histogram: z.array(z.object({ label: z.string(), count })).nullable(),
})

const schemaChangeSchema = z.object({
  column: z.string(),
  change: z.enum(['added', 'removed', 'type', 'renamed', 'moved']),
  before: z.string().nullable(),
  after: z.string().nullable(),
  /** Code written for the old schema can fail or silently change its meaning. */
  breaking: z.boolean(),
  reason: z.string(),
})

export const notComputableSchema = z.object({ notComputable: z.string() })

const rowDiffSchema = z.object({
  key: z.array(z.string()),
  added: count,
  removed: count,
  changed: count,
  unchanged: count,
  /** Most changed first. */
  columns: z.array(z.object({ column: z.string(), changed: count })),
  examples: z.object({
    added: z.array(rowSchema),
    removed: z.array(rowSchema),
    changed: z.array(
      z.object({
        key: rowSchema,
        column: z.string(),
        before: z.string().nullable(),
        after: z.string().nullable(),
      }),
    ),
  }),
})

const distributionSchema = z.object({
  column: z.string(),
  kind: kindSchema,
  /** Under Evidently's name; `wasserstein` in standard deviations of the base. */
  method: z.enum(['wasserstein', 'jensenshannon']),
  effect: z.number(),
  /** What two samples of these sizes from one distribution would give. */
  expectedByChance: z.object({ mean: z.number(), high: z.number() }),
  size: z.enum(['none', 'small', 'medium', 'large']),
  missingShare: z.object({ before: share, after: share }),
  /** The most frequent, at most 20; none of private columns. */
  newCategories: z.array(z.string()),
  vanishedCategories: z.array(z.string()),
  /** How many there are in all. */
  newCategoryCount: count,
  vanishedCategoryCount: count,
})

const versionSchema = z.object({ files: z.array(fileSchema), rows: count, bytes: count })

/** What changed between the base and this version of a data set; equal to `Review` of src/data. */
export const reviewSchema = z.object({
  before: versionSchema,
  after: versionSchema,
  /** Content is equal, so nothing else was looked at. */
  identical: z.boolean(),
  schema: z.array(schemaChangeSchema),
  rows: z.union([rowDiffSchema, notComputableSchema]),
  /** Those that moved first. */
  distributions: z.array(distributionSchema),
  profiles: z.array(z.object({ before: profileSchema.nullable(), after: profileSchema.nullable() })),
})
