import { z } from 'zod'

/** Verdict of one comparison; `not-computable` only where a metric has no value on these rows. */
export const comparisonVerdictSchema = z.enum([
  'improved',
  'non-inferior',
  'regressed',
  'inconclusive',
  'no-baseline',
  'not-computable',
])
export type ComparisonVerdict = z.infer<typeof comparisonVerdictSchema>

/** Verdict of the whole report. */
export const verdictSchema = z.enum(['improved', 'non-inferior', 'regressed', 'inconclusive', 'no-baseline'])
export type Verdict = z.infer<typeof verdictSchema>

const finite = z.number()

/** A value and its confidence interval; the bounds are null where no interval is possible. */
export const intervalSchema = z.object({
  estimate: finite,
  low: finite.nullable(),
  high: finite.nullable(),
})
export type Interval = z.infer<typeof intervalSchema>

/** Candidate − champion in the metric's own unit. */
export const differenceSchema = intervalSchema.extend({
  /** Two-sided p-value of "no difference", null where no test is possible. */
  pValue: finite.nullable(),
  /** Holm-adjusted within the family (overall rows, or slice rows). */
  adjustedPValue: finite.nullable(),
})
export type Difference = z.infer<typeof differenceSchema>

export const sliceSchema = z.object({ column: z.string(), value: z.string() })

/** One metric on all rows (`slice: null`) or on one slice. */
export const metricComparisonSchema = z.object({
  /** Unique name: scikit-learn's, with options where they differ from the default, e.g. `recall(at-precision=0.5)`. */
  metric: z.string(),
  /** For people: `ROC AUC`. */
  title: z.string(),
  unit: z.string().nullable(),
  /** Which way is better. */
  direction: z.enum(['higher', 'lower']),
  slice: sliceSchema.nullable(),
  rows: z.int(),
  /** Positive labels among the rows; null where the task has none. */
  positives: z.int().nullable(),
  /** `delong`, `mcnemar-exact`, `influence-function`, `paired-bootstrap-bca`, `runs`, `point`, … */
  method: z.string(),
  verdict: comparisonVerdictSchema,
  /** Loss that is allowed, ≥ 0, in the metric's unit. */
  margin: finite,
  candidate: intervalSchema.nullable(),
  champion: intervalSchema.nullable(),
  difference: differenceSchema.nullable(),
  /** Why there is no value, or null. */
  notComputable: z.string().nullable(),
  /** Smallest |difference| these rows would show with 80 % power; null where unknown. */
  smallestDetectable: finite.nullable(),
  /** Further rows that would about settle an inconclusive comparison; null otherwise. */
  rowsToSettle: z.int().nullable(),
  /** What a reader should know of the numbers, such as a value that is 0 by convention. */
  notes: z.array(z.string()).optional(),
})
export type MetricComparison = z.infer<typeof metricComparisonSchema>

/** What a gate said. */
export const gateResultSchema = z.object({
  /** Display: `roc_auc`, or `recall on carrier = HA`. */
  gate: z.string(),
  metric: z.string(),
  slice: sliceSchema.nullable(),
  status: z.enum(['pass', 'warn', 'fail', 'skipped']),
  /** One sentence: what was asked and what was found. */
  reason: z.string(),
  /** 1-based line of the gate in its file, or null. */
  line: z.int().nullable(),
  file: z.string().nullable(),
})
export type GateResult = z.infer<typeof gateResultSchema>
