import { z } from 'zod'
import { lineageFieldSchema } from '../../foundation/index.ts'
import { runProvenanceSchema } from '../publication/provenance.ts'
import { fileSchema, notComputableSchema, reviewSchema, rowSchema } from './review-schema.ts'

/** Kinds of rules, as contracts have them. */
export const ruleSchema = z.enum([
  'present',
  'no-other-columns',
  'type',
  'required',
  'unique',
  'primary-key',
  'one-of',
  'pattern',
  'range',
  'length',
  'format',
  'measure',
  'sql',
  'relationship',
  'freshness',
  'splits-disjoint',
  'label-rate',
  'train-serve-skew',
  'absent',
  'known-by',
  'distribution',
])

const count = z.int().nonnegative()

/** One rule of a contract, judged on one data set. */
const checkSchema = z.object({
  /** The rule's id, unique in its contract. */
  id: z.string(),
  dataset: z.string(),
  /** Null for rules about the whole data set. */
  column: z.string().nullable(),
  rule: ruleSchema,
  /** `warn`: broken, of severity `warning`; `error`: could not be judged, which counts as failing. */
  status: z.enum(['pass', 'warn', 'fail', 'error']),
  observed: z.union([z.number(), z.string()]).nullable(),
  expected: z.string(),
  /** Null where the rule is not about single rows. */
  failingRows: count.nullable(),
  /** Of the rows judged, 0 to 1. */
  failingShare: z.number().min(0).max(1).nullable(),
  /** The first rows that break it, each with its file and its 1-based number there. */
  sample: z.array(z.object({ file: z.string(), row: z.int().positive(), values: rowSchema })),
  note: z.string().nullable(),
  description: z.string().nullable(),
  /** Where the contract asks it. */
  file: z.string().nullable(),
  line: z.int().positive().nullable(),
})

/** What came of validating one data set; its checks stand in the report's one list. */
const resultSchema = z.object({
  files: z.array(fileSchema),
  rows: count,
  columns: count,
  /** Lines of text files that could not be read as a row. */
  badLines: z.object({
    count,
    first: z.array(z.object({ file: z.string(), line: z.int().positive(), reason: z.string() })),
  }),
  /** Parquet with every failing row and the rules it breaks. */
  failingRowsFile: z.string().nullable(),
})

const datasetSchema = z.object({
  name: z.string(),
  /** What one row is, in the plural: `flights`, `rows`. */
  rowName: z.string(),
  /** Null where none is declared: then nothing is asked of the data. */
  contract: z.object({ file: z.string(), id: z.string(), version: z.string() }).nullable(),
  /** How the configuration of the base commit calls it and where it had it, where either is other than now. */
  movedFrom: z.object({ name: z.string(), path: z.string() }).nullable(),
  result: resultSchema,
  /** Against the base commit; a reason where that is not possible, null where it was not asked for. */
  review: z.union([reviewSchema, notComputableSchema]).nullable(),
})

export const dataValidateReportSchema = z.object({
  schemaVersion: z.literal(1),
  action: z.literal('data-validate'),
  verdict: z.enum(['pass', 'fail']),
  startedAt: z.iso.datetime(),
  /** Null where no model is named, as when one file is checked on a laptop. */
  model: z.string().nullable(),
  datasets: z.array(datasetSchema),
  /** Of all data sets, in the order of their contracts. */
  checks: z.array(checkSchema),
  /** Remarks that fit nowhere else. */
  notes: z.array(z.string()),
  provenance: z.object({
    ...runProvenanceSchema.shape,
    /** What the review compares with; null where nothing was compared. */
    baseCommit: z.string().nullable(),
    /** Files read beside the data: contracts, references; by hash. */
    inputs: z.array(fileSchema),
  }),
  lineage: lineageFieldSchema,
})

/** Read-only through and through, so that what src/data hands out can be put in as it is. */
export type DataValidateReport = Immutable<z.infer<typeof dataValidateReportSchema>>

export type Immutable<T> = T extends readonly unknown[] | object
  ? { readonly [K in keyof T]: Immutable<T[K]> }
  : T
