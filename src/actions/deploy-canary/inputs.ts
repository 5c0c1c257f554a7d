import { z } from 'zod'
import { commonInputs, commonOutputs, tokenInput } from '../common-inputs.ts'
import { environmentInputs } from '../environment/inputs.ts'
import { flag, number } from '../input-types.ts'

export const deployInputs = z.object({
  ...commonInputs,
  ...environmentInputs,
  wait: flag(false).describe(
    'Whether the step lasts until the rollout has ended, instead of one decision a call on a schedule.',
  ),
  timeout: number({ min: 1 }).describe(
    'With `wait`: seconds after which the step ends and leaves the rest to the next call; default 21,000.',
  ),
  patience: number({ min: 1 }).describe(
    'Seconds that one decision waits for the target to do what was asked; default 60.',
  ),
  ...tokenInput,
})
export type DeployInputs = z.output<typeof deployInputs>

export const deployOutputs = z.object({
  ...commonOutputs,
  verdict: z
    .string()
    .describe(
      '`steady` where what should run does, `progressing`, `holding`, `promoted`, `rolled-back`, `withdrawn`, or `refused` for a version that was turned down.',
    ),
  version: z.string().describe('Version of the rollout, or the one that serves where there is none.'),
  stable: z.string().describe('Version that is the stable one now, as the target says.'),
  weight: z.string().describe('Percent of the requests that go to the candidate now, as the target says.'),
  reason: z.string().describe('Why it was decided so, in a sentence.'),
})
export type DeployOutputs = z.output<typeof deployOutputs>
