import { z } from 'zod'
import { commonInputs } from '../common-inputs.ts'
import { flag, list, text } from '../input-types.ts'

export const selectRunnerInputs = z.object({
  labels: list().describe(
    'Labels that the runner must have, all of them; default `train.runs-on` of the configuration, which must then be checked out.',
  ),
  fallback: list().describe(
    'Labels of the runner taken where none of those is free, such as `ubuntu-latest`.',
  ),
  group: text().describe('Runner group that the runner must be in.'),
  onDemand: flag(false).describe(
    'Whether a scaler starts a runner for the job, so that none needs to be online now: no list is asked for.',
  ),
  runnerToken: text()
    .describe(
      'Token of a GitHub App that may read self-hosted runners of the repository and of the organisation; `GITHUB_TOKEN` never may.',
    )
    .meta({ secret: true }),
  config: commonInputs.config,
  model: commonInputs.model,
})
export type SelectRunnerInputs = z.output<typeof selectRunnerInputs>

export const selectRunnerOutputs = z.object({
  runsOn: z.string().describe('JSON for `runs-on`: read it with `fromJSON`.'),
  selfHosted: z.string().describe('`true` where the job goes to a machine of your own, else `false`.'),
  reason: z
    .string()
    .describe('Why, in a sentence: how many runners fit, and how many of them are busy or offline.'),
})
export type SelectRunnerOutputs = z.output<typeof selectRunnerOutputs>
