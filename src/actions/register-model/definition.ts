import type { ActionDefinition } from '../definition.ts'
import { registerInputs, registerOutputs } from './inputs.ts'

export const registerModel: ActionDefinition<typeof registerInputs, typeof registerOutputs> = {
  name: 'register-model',
  description:
    'Records a model version as an annotated git tag, with its bytes, its papers and why it may be used; moves stages.',
  inputs: registerInputs,
  outputs: registerOutputs,
  report: async () => (await import('./report-schema.ts')).registerReportSchema,
  permissions: [
    {
      scope: 'contents: write',
      reason: 'to push the tag that is the version, and to keep bytes in a release',
    },
    {
      scope: 'packages: write',
      reason: 'to keep bytes in GitHub’s container registry, where `store.oci` is it',
    },
    {
      scope: 'pull-requests: read',
      reason: 'to find who waived a gate that fails, in the comments of the pull request that was merged',
    },
    {
      scope: 'pull-requests: write',
      reason: 'to propose a version for an environment, where `register.propose` names one',
    },
    { scope: 'id-token: write', reason: 'to sign and attest the papers in the name of the workflow' },
    { scope: 'attestations: write', reason: 'to keep the attestations on GitHub' },
  ],
  run: async (inputs, services) => (await import('./run.ts')).runRegisterModel(inputs, services),
}
