// One command of `bench/transfer.mjs` as a process of its own: `node bench/transfer-ours.ts push|pull` in a repository.
import { openDataWorkspace, trackedOutputs, usedObjects } from '../src/data/versioning/index.ts'
import { openRemotes, pull, push, readDvcConfig } from '../src/data/versioning/remotes/index.ts'
import { type Services, systemClock } from '../src/foundation/index.ts'
import { nodeProcessRunner } from '../src/foundation/process-node.ts'

const workspace = process.cwd()
const { signal } = new AbortController()
const quiet = () => {}
const services: Services = {
  logger: {
    ...{ debug: quiet, info: quiet, warning: console.error, error: console.error },
    group: (_, work) => work(),
  },
  clock: systemClock,
  process: nodeProcessRunner({ env: process.env, cwd: workspace, signal }),
  env: process.env,
  workspace,
  signal,
}
const config = await readDvcConfig(workspace, process.env)
const data = openDataWorkspace(services, { cacheFolder: config.cache.folder ?? undefined })
const remotes = openRemotes(config, services)
const needed = async () =>
  usedObjects(
    data.cache,
    (await trackedOutputs(data)).map((output) => ({ output, inside: null })),
  )
if (process.argv[2] === 'push') await push(await needed(), data.cache, remotes, services)
else await pull(needed, data.cache, remotes, services)
await remotes.close()
