import { z } from 'zod'
import { commonInputs, commonOutputs, tokenInput } from '../common-inputs.ts'
import { environmentInputs } from '../environment/inputs.ts'
import { number, text } from '../input-types.ts'

export const rollbackInputs = z.object({
  ...commonInputs,
  ...environmentInputs,
  to: text().describe(
    'Version to go back to; default the last one that served before and was not turned down.',
  ),
  reason: text().describe(
    'Why, in a sentence; where it is not given it is read from the event: a comment, an alert, a dispatch.',
  ),
  patience: number({ min: 1 }).describe(
    'Seconds that the target has for taking the traffic back; default 300.',
  ),
  ...tokenInput,
})
export type RollbackInputs = z.output<typeof rollbackInputs>

export const rollbackOutputs = z.object({
  ...commonOutputs,
  verdict: z.string().describe('`rolled-back`, or `nothing-to-do` where the event asks for nothing.'),
  version: z.string().describe('Version that serves now.'),
  from: z.string().describe('Version that was taken out of service.'),
  pullRequest: z
    .string()
    .describe('Number of the pull request that reverts the environment’s file, where rules ask for one.'),
  issue: z.string().describe('Number of the incident issue.'),
})
export type RollbackOutputs = z.output<typeof rollbackOutputs>
