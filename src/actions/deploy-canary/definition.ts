import type { ActionDefinition } from '../definition.ts'
import { deployInputs, deployOutputs } from './inputs.ts'

export const deployCanary: ActionDefinition<typeof deployInputs, typeof deployOutputs> = {
  name: 'deploy-canary',
  description:
    'Leads an environment to the version that the main branch names: step by step, each decided by evidence, and back when it harms.',
  inputs: deployInputs,
  outputs: deployOutputs,
  report: async () => (await import('./report-schema.ts')).deployReportSchema,
  permissions: [
    {
      scope: 'contents: write',
      reason: 'to keep progress on the state branch, and to revert the environment’s file after a rollback',
    },
    { scope: 'deployments: write', reason: 'to record the deployment and its status' },
    { scope: 'issues: write', reason: 'to keep the live issue of the rollout, and that of an incident' },
    {
      scope: 'pull-requests: write',
      reason: 'where rules of the main branch ask for a pull request to revert the environment’s file',
    },
    { scope: 'id-token: write', reason: 'where the target is a cloud: to sign in without stored keys' },
  ],
  run: async (inputs, services) => (await import('./run.ts')).runDeployCanary(inputs, services),
}
