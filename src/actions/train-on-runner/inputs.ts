import { z } from 'zod'
import { commonInputs, commonOutputs } from '../common-inputs.ts'
import { choice, flag, text } from '../input-types.ts'

export const trainInputs = z.object({
  ...commonInputs,
  setup: flag(false).describe('Whether to run the declared `train.setup` commands first.'),
  anew: flag(false).describe('Whether to train even where an equal run is kept.'),
  reproduce: flag(false).describe(
    'Whether to train twice and report whether the outputs, or else the predictions, are equal.',
  ),
  fromManifest: text().describe(
    'Run manifest of an earlier run, which is repeated at its commit; what differs now is listed.',
  ),
  search: choice(['run', 'plan', 'trials', 'collect']).describe(
    'Does the declared `train.search` instead of one training: all of it, its plan as a matrix, the trials of one job, or the joining of what the jobs found.',
  ),
  trials: text().describe('With `search: trials`, the trials of this job as JSON, from the matrix.'),
  results: text().describe('With `search: collect`, the folder below which the jobs’ trials lie.'),
})
export type TrainInputs = z.output<typeof trainInputs>

export const trainOutputs = z.object({
  ...commonOutputs,
  verdict: z
    .string()
    .describe(
      '`trained`, `restored` where an equal run was kept, `searched`, `planned`, `failed` or `cancelled`.',
    ),
  modelPath: z.string().describe('Path of the trained model.'),
  manifest: z.string().describe('Path of the run manifest.'),
  seconds: z.string().describe('Wall time of the training command in seconds.'),
  matrix: z.string().describe('With `search: plan`, the jobs of the search as JSON for `strategy.matrix`.'),
})
export type TrainOutputs = z.output<typeof trainOutputs>
