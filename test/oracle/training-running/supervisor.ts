// What an action's shell is to a training: `node supervisor.ts WORKSPACE PROGRAM ARGUMENT…`. Prints the run as JSON.
import { join } from 'node:path'
import {
  abortOnSignals,
  memoryLogger,
  nodeProcessRunner,
  systemClock,
} from '../../../src/foundation/index.ts'
import { localCheckpoints } from '../../../src/training/checkpoints/index.ts'
import { runTraining } from '../../../src/training/running/index.ts'

const [workspace, ...words] = process.argv.slice(2) as [string, ...string[]]
const signal = abortOnSignals()
const logger = memoryLogger()
const services = {
  logger: { ...logger, info: (line: string) => console.error(line) },
  clock: systemClock,
  process: nodeProcessRunner({ env: process.env, cwd: workspace, signal }),
  env: process.env,
  workspace,
  signal,
}
const folder = join(workspace, 'checkpoints')
const checkpoints = { folder, key: 'k', store: localCheckpoints(workspace), everySeconds: 3600 }
const run = await runTraining(
  { purpose: 'training', words, cwd: workspace },
  { checkpoints, retries: 3 },
  services,
)
console.log(JSON.stringify(run))
