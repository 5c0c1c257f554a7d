import type { ActionDefinition } from '../definition.ts'
import { rollbackInputs, rollbackOutputs } from './inputs.ts'

export const rollback: ActionDefinition<typeof rollbackInputs, typeof rollbackOutputs> = {
  name: 'rollback',
  description:
    'Takes an environment back to the version that served before: traffic first, then git, registry, deployment and incident.',
  inputs: rollbackInputs,
  outputs: rollbackOutputs,
  report: async () => (await import('./report-schema.ts')).rollbackReportSchema,
  permissions: [
    {
      scope: 'contents: write',
      reason: 'to keep progress on the state branch, and to revert the environment’s file',
    },
    { scope: 'deployments: write', reason: 'to mark the deployment' },
    { scope: 'issues: write', reason: 'to open the incident, and to answer the comment that asked' },
    {
      scope: 'pull-requests: write',
      reason: 'where rules of the main branch ask for a pull request to revert the environment’s file',
    },
    { scope: 'id-token: write', reason: 'where the target is a cloud: to sign in without stored keys' },
  ],
  run: async (inputs, services) => (await import('./run.ts')).runRollback(inputs, services),
}
