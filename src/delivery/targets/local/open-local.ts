import { isAbsolute } from 'node:path'
import { ConfigurationError, EnvironmentError, type Problem } from '../../../foundation/index.ts'
import type { OpenTarget } from '../target.ts'
import { observe } from './observe.ts'
import { abort, deploy, promote, setWeight, shadow } from './operations.ts'
import { withLock } from './processes/lock.ts'
import { programOf } from './routing.ts'
import type { LocalSettings } from './settings.ts'
import { lockFolder, routerOf, type Site } from './site.ts'
import { readState } from './state.ts'
import { statusOf } from './status.ts'

/** Longest wait for another call. */
const waitSeconds = 15

/**
 * Serves on this machine: a process for each version, behind a router that spreads each request for itself. All of them
 * outlive the call that started them.
 *
 * @throws ConfigurationError where the settings cannot be right; EnvironmentError where the router is not installed
 */
export const openLocal: OpenTarget<LocalSettings> = async (settings, services) => {
  refuseWrong(settings)
  if (process.platform === 'win32')
    throw new EnvironmentError('models are served on this machine on Linux and macOS only', {
      remedy: 'Deploy to another `target`, or from a runner with Linux',
    })
  if (!isAbsolute(services.folder)) throw new Error(`${services.folder} is not absolute`)
  const site: Site = { settings, services, folder: services.folder }
  const program = await programOf(site, await routerOf(site, (await readState(site.folder)).router))
  const alone = (work: () => Promise<void>) =>
    withLock(lockFolder(site.folder), waitSeconds, services.signal, work)

  return {
    kind: 'local',
    can: { weights: 'any', shadow: program.mirrors, unit: 'requests' },
    status: async () => statusOf(await observe(site)),
    async deploy(version) {
      const files = await version.files()
      await alone(() => deploy(site, version, files))
    },
    async setWeight(percent) {
      refuseShare(percent)
      await alone(() => setWeight(site, percent))
    },
    async shadow(percent) {
      refuseShare(percent)
      await alone(() => shadow(site, percent))
    },
    promote: () => alone(() => promote(site)),
    abort: () => alone(() => abort(site)),
  }
}

function refuseShare(percent: number): void {
  if (!(percent >= 0 && percent <= 100))
    throw new ConfigurationError({ value: String(percent), message: 'is not a share from 0 to 100 percent' })
}

function refuseWrong({ serve, env, health, port }: LocalSettings): void {
  const problems: Problem[] = []
  if (!serve.some((word) => word.includes('{port}')))
    problems.push({
      path: 'target.serve',
      value: serve.join(' '),
      message: 'does not say where to listen',
      remedy: 'Write `{port}` where the command takes its port: each version gets one of its own',
    })
  if (!/^\/[\x21-\x7e]*$/.test(health))
    problems.push({
      path: 'target.health',
      value: health,
      message: 'is no path',
      remedy: 'Write a path such as `/health`',
    })
  if (!(Number.isInteger(port) && port >= 1 && port <= 65_535))
    problems.push({
      path: 'target.port',
      value: String(port),
      message: 'is no port',
      remedy: 'Write one from 1 to 65535',
    })
  for (const name of Object.keys(env))
    if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(name))
      problems.push({
        path: 'target.env',
        value: name,
        message: 'is no name of a variable',
        remedy: 'Rename it',
      })
  if (problems.length > 0) throw new ConfigurationError(problems)
}
