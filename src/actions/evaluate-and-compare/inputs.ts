import { z } from 'zod'
import { taskSchema } from '../../evaluation/index.ts'
import { commonInputs, commonOutputs, tokenInput } from '../common-inputs.ts'
import { choice, flag, list, number, text } from '../input-types.ts'

export const evaluateInputs = z.object({
  ...commonInputs,
  candidatePredictions: list().describe(
    "The candidate's predictions: Parquet, CSV or JSON lines files, or globs. Without them `evaluate.predict` is run.",
  ),
  championPredictions: list().describe("The champion's predictions, likewise."),
  candidateMetrics: list().describe(
    "The candidate's metrics files (JSON or YAML, one a run) for teams without predictions.",
  ),
  championMetrics: list().describe("The champion's metrics files, likewise."),
  task: choice(taskSchema.options).describe('What is predicted; from the configuration where it has one.'),
  id: list().describe('Column or columns that identify a row in both files.'),
  label: text().describe('Column with the observed outcome.'),
  score: text().describe(
    'Column with the probability or score (binary), or the predicted value (regression).',
  ),
  prediction: text().describe('Column with the predicted class; derived from the score where left out.'),
  probabilities: list().describe(
    'Columns with the probability of each class (multiclass), or one prefix such as `p_`.',
  ),
  positive: text().describe('Label of the positive class where it is not 1 or true.'),
  threshold: number({ min: 0, max: 1 }).describe(
    'Score from which a row is predicted positive; 0.5 by default.',
  ),
  weight: text().describe('Column with sample weights.'),
  metrics: list().describe("Metrics by scikit-learn's names; from the configuration where it has them."),
  slices: list().describe('Columns whose values are compared one by one.'),
  minJoinRate: number({ min: 0, max: 1 }).describe('Share of rows that must be in both files; 1 by default.'),
  confidence: number({ min: 0.5, max: 0.9999 }).describe('Confidence of the intervals; 0.95 by default.'),
  seed: number({ min: 0 }).describe('Seed of every resampling.'),
  champion: text().describe(
    'Revision to compare with instead of the production version, or `none` to judge the candidate alone.',
  ),
  base: text().describe('Branch whose merge base is the champion where no version is in production.'),
  comment: flag(true).describe('Whether to keep a comment on the pull request.'),
  check: flag(true).describe('Whether to report a check run on the head commit.'),
  publishFromRun: text().describe(
    'Run id of an untrusted workflow whose JSON report is checked, rendered and published here.',
  ),
  ...tokenInput,
})
export type EvaluateInputs = z.output<typeof evaluateInputs>

export const evaluateOutputs = z.object({
  ...commonOutputs,
  verdict: z.string().describe('`improved`, `non-inferior`, `regressed`, `inconclusive` or `no-baseline`.'),
  gates: z.string().describe('`pass`, `warn` or `fail`: what the gates said together.'),
  championCommit: z.string().describe('Commit of the champion, empty where there is none.'),
  commentUrl: z.string().describe('Address of the comment, empty where none was written.'),
})
export type EvaluateOutputs = z.output<typeof evaluateOutputs>
