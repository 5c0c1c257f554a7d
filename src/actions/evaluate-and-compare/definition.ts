import type { ActionDefinition } from '../definition.ts'
import { evaluateInputs, evaluateOutputs } from './inputs.ts'

export const evaluateAndCompare: ActionDefinition<typeof evaluateInputs, typeof evaluateOutputs> = {
  name: 'evaluate-and-compare',
  description:
    'Compares a candidate model with the one in production on the same rows and says, with intervals, whether it is better, not worse, worse, or cannot be told apart.',
  inputs: evaluateInputs,
  outputs: evaluateOutputs,
  report: async () => (await import('./report-schema.ts')).evaluateReportSchema,
  permissions: [
    { scope: 'contents: read', reason: 'to check out the candidate and the champion' },
    { scope: 'pull-requests: write', reason: 'to keep one comment on the pull request' },
    { scope: 'checks: write', reason: 'to report a check run on the head commit' },
    {
      scope: 'actions: read',
      reason: 'only with `publish-from-run`: to fetch the report of the untrusted run',
    },
  ],
  run: async (inputs, services) => (await import('./run.ts')).runEvaluation(inputs, services),
}
