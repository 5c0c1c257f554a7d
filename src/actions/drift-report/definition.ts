import type { ActionDefinition } from '../definition.ts'
import { driftReportInputs, driftReportOutputs } from './inputs.ts'

export const driftReport: ActionDefinition<typeof driftReportInputs, typeof driftReportOutputs> = {
  name: 'drift-report',
  description:
    'Compares what the model sees now with what it was made for, and says what drifted, where, and what to do.',
  inputs: driftReportInputs,
  outputs: driftReportOutputs,
  report: async () => (await import('./report-schema.ts')).driftReportSchema,
  permissions: [
    {
      scope: 'contents: write',
      reason: 'to keep earlier reports on the state branch, and to propose fresh data',
    },
    { scope: 'issues: write', reason: 'to open, update and close the issue of an incident' },
    { scope: 'checks: write', reason: 'only with `check`: to report a check run on the commit' },
    { scope: 'pull-requests: write', reason: 'only with `on-drift: retrain`: to open the pull request' },
  ],
  run: async (inputs, services) => (await import('./run.ts')).runDriftReport(inputs, services),
}
