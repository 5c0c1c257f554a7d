// A call of a process of its own: node caller.ts REQUEST, where REQUEST is JSON. It is killed when it has
// logged `dieAt` lines, or after `dieAfterMs` of its work.
import { openLocal } from '../../../../src/delivery/targets/local/index.ts'
import { memoryLogger, nodeProcessRunner, systemClock } from '../../../../src/foundation/index.ts'

const { settings, folder, workspace, operation, version, percent, dieAt, dieAfterMs } = JSON.parse(
  process.argv[2]!,
)
const signal = new AbortController().signal
let lines = 0
const debug = () => {
  lines++
  if (lines === dieAt) process.kill(process.pid, 'SIGKILL')
}
const target = await openLocal(settings, {
  ...{ workspace, folder, signal, model: 'flight-delay', environment: 'production' },
  logger: { ...memoryLogger(), debug },
  clock: systemClock,
  env: process.env,
  process: nodeProcessRunner({ env: process.env, cwd: workspace, signal }),
  branch: () => Promise.reject(new Error('nothing is changed through git')),
})
if (dieAfterMs !== undefined) setTimeout(() => process.kill(process.pid, 'SIGKILL'), dieAfterMs)
if (operation === 'deploy') await target.deploy({ ...version, files: async () => version.file })
if (operation === 'setWeight') await target.setWeight(percent)
if (operation === 'promote') await target.promote()
if (operation === 'abort') await target.abort()
process.exit(0)
