import { z } from 'zod'
import { commonInputs, commonOutputs } from '../common-inputs.ts'
import { flag } from '../input-types.ts'

export const trainInputs = z.object({
  ...commonInputs,
  setup: flag(false).describe('Whether to run the declared `train.setup` commands first.'),
})
export type TrainInputs = z.output<typeof trainInputs>

export const trainOutputs = z.object({
  ...commonOutputs,
  verdict: z.string().describe('`trained`, or `restored` where an equal run was kept.'),
  modelPath: z.string().describe('Path of the trained model.'),
  seconds: z.string().describe('Wall time of the training command in seconds.'),
})
export type TrainOutputs = z.output<typeof trainOutputs>
