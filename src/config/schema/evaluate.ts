import { z } from 'zod'
import { section } from '../section.ts'
import { namedEntry, oneOrMany, scalar, share, text } from '../values.ts'

/** A slice as the evaluation reads it. */
export interface SliceSetting {
  column: string
  quantiles?: number
  edges?: number[]
}

const slice = z.union([
  text().transform((column): SliceSetting => ({ column })),
  z
    .strictObject({
      column: text().describe('Numeric column to cut.'),
      quantiles: z.int().min(2).max(100).describe('Number of groups with equally many rows.'),
    })
    .transform((value): SliceSetting => value),
  z
    .strictObject({
      column: text().describe('Numeric column to cut.'),
      edges: z
        .array(z.number())
        .min(1)
        .refine((edges) => edges.every((edge, i) => i === 0 || edge > edges[i - 1]!), 'must increase')
        .describe('Inner edges: `[100, 500]` makes three groups.'),
    })
    .transform((value): SliceSetting => value),
])

/** Where the probability of each class stands: columns by class, or every column that starts with a prefix. */
export type ProbabilityColumns =
  | { kind: 'prefix'; prefix: string }
  | { kind: 'columns'; columns: { class: string; column: string }[] }

const probabilities = z.union([
  text().transform((prefix): ProbabilityColumns => ({ kind: 'prefix', prefix })),
  z
    .array(text())
    .min(2)
    .transform(
      (columns): ProbabilityColumns => ({
        kind: 'columns',
        columns: columns.map((column) => ({ class: column, column })),
      }),
    ),
  z.record(z.string(), text()).transform(
    (byClass): ProbabilityColumns => ({
      kind: 'columns',
      columns: Object.entries(byClass).map(([name, column]) => ({ class: name, column })),
    }),
  ),
])

/** The version to beat: the one a registry stage points to, or a commit, tag or branch. */
export type ChampionSetting = { stage: string } | { ref: string }

const champion = z.union([
  text().transform((stage): ChampionSetting => ({ stage })),
  z
    .strictObject({ stage: text().optional(), ref: text().optional() })
    .refine((value) => Object.keys(value).length === 1, 'must have either `stage` or `ref`')
    .transform((value) => value as ChampionSetting),
])

export const evaluateSection = section({
  predict: text()
    .optional()
    .describe(
      'Command that writes predictions, run for both models. Placeholders: data sets, outputs of training, `{predictions}`.',
    )
    .meta({ examples: ['python -m model.predict --model {model} --data {holdout} --output {predictions}'] }),
  id: oneOrMany().optional().describe('Column or columns that identify a row in both prediction files.'),
  label: text().optional().describe('Column with the true value.'),
  score: text()
    .optional()
    .describe('Binary classification: column with the score or probability of the positive class.'),
  'score-is': z
    .enum(['probability', 'score'])
    .default('probability')
    .describe(
      '`probability`: values outside [0, 1] are refused. `score`: any finite number; metrics of probabilities are not computable.',
    ),
  prediction: text()
    .optional()
    .describe('Column with the predicted class or, in regression, the predicted value.'),
  probabilities: probabilities
    .optional()
    .describe(
      'Multiclass: prefix of the probability columns, a list of columns named like the classes, or a mapping of class to column.',
    ),
  positive: scalar()
    .optional()
    .describe(
      'Value of the label that counts as positive; needed unless labels are true and false, or 0 and 1.',
    ),
  threshold: z
    .number()
    .optional()
    .describe('Score from which the positive class is predicted; default 0.5 for probabilities.'),
  weight: text().optional().describe('Column with sample weights.'),
  slices: z
    .array(slice)
    .default([])
    .describe('Columns to look at separately; numeric ones cut by quantiles or edges.'),
  metrics: z
    .array(namedEntry(z.union([z.record(z.string(), z.unknown()), z.null()])))
    .default([])
    .describe(
      'Metrics by scikit-learn name, with settings where they need some; default those usual for the task.',
    )
    .meta({ examples: [['roc_auc', { f1: { average: 'macro' } }]] }),
  gates: z
    .array(namedEntry(z.union([z.record(z.string(), z.unknown()), z.null()])))
    .default([])
    .describe('What must hold for the verdict to pass, per metric and optionally per slice.')
    .meta({
      examples: [[{ roc_auc: { accept: ['improved', 'non-inferior'], 'max-absolute-loss': 0.002 } }]],
    }),
  'min-join-rate': share().default(1).describe('Smallest share of rows present on both sides.'),
  confidence: z.number().min(0.5).max(0.999).default(0.95).describe('Confidence of the intervals.'),
  seed: z.int().min(0).max(4_294_967_295).default(0).describe('Seed of the resampling.'),
  'row-name': text().default('rows').describe('What a row is, in the plural: `flights`, `patients`.'),
  holdout: text().default('holdout').describe('Name of the data set both models are judged on.'),
  champion: champion
    .default({ stage: 'production' })
    .describe('Version to beat: a registry stage, `{ stage: … }` or `{ ref: … }`.'),
})
