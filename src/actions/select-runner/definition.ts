import type { CompanionDefinition } from '../definition.ts'
import { selectRunnerInputs, selectRunnerOutputs } from './inputs.ts'

export const selectRunner: CompanionDefinition<typeof selectRunnerInputs, typeof selectRunnerOutputs> = {
  name: 'select-runner',
  of: 'train-on-runner',
  description:
    'Chooses where the next job runs: a self-hosted runner that is online and idle, or the declared fallback.',
  inputs: selectRunnerInputs,
  outputs: selectRunnerOutputs,
  permissions: [
    { scope: 'contents: read', reason: 'only without `labels`: to check out `mlops.yaml`' },
    {
      scope: 'pull-requests: read',
      reason: 'only on `issue_comment`, with `runner-token`: to see whether the pull request is from a fork',
    },
  ],
  run: async (inputs, services) => (await import('./run.ts')).runSelection(inputs, services),
}
