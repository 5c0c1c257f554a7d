import { setFlagsFromString } from 'node:v8'
import type { ActionDefinition } from '../definition.ts'
import { trainInputs, trainOutputs } from './inputs.ts'

export const trainOnRunner: ActionDefinition<typeof trainInputs, typeof trainOutputs> = {
  name: 'train-on-runner',
  description: 'Runs the declared training command, or restores its outputs where an equal run is kept.',
  inputs: trainInputs,
  outputs: trainOutputs,
  report: async () => (await import('./report-schema.ts')).trainReportSchema,
  permissions: [{ scope: 'contents: read', reason: 'to check out the code' }],
  async run(inputs, services) {
    // The step waits most of its life: what its young generation would grow by is the training's.
    setFlagsFromString('--semi-space-growth-factor=1')
    return (await import('./run.ts')).runTrainOnRunner(inputs, services)
  },
}
