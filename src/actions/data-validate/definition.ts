import type { ActionDefinition } from '../definition.ts'
import { dataValidateInputs, dataValidateOutputs } from './inputs.ts'

export const dataValidate: ActionDefinition<typeof dataValidateInputs, typeof dataValidateOutputs> = {
  name: 'data-validate',
  description:
    'Holds data to its contract and shows what changed since the base commit: schema, rows and distributions.',
  inputs: dataValidateInputs,
  outputs: dataValidateOutputs,
  report: async () => (await import('./report-schema.ts')).dataValidateReportSchema,
  permissions: [
    { scope: 'contents: read', reason: 'to check out the data, its contract and the base commit' },
    { scope: 'pull-requests: write', reason: 'to keep a section of the comment on the pull request' },
    { scope: 'checks: write', reason: 'to report a check run on the head commit' },
    {
      scope: 'actions: read',
      reason: 'only with `publish-from-run`: to fetch the report of the untrusted run',
    },
  ],
  run: async (inputs, services) => (await import('./run.ts')).runDataValidation(inputs, services),
}
