import { isAbsolute, relative, resolve } from 'node:path'
import { type Logger, messageOf } from '../foundation/index.ts'
import { done, type Reply, skipped } from './reply.ts'

type Env = Readonly<Record<string, string | undefined>>

/**
 * The workflow's cache. It only ever saves time: what goes wrong is a warning and counts as a miss. The service is
 * loaded when first used and reads the runner's own variables; `env` only tells whether there is one.
 */
export async function restoreCache(options: {
  readonly env: Env
  readonly workspace: string
  /** Absolute or relative to the workspace. */
  readonly paths: readonly string[]
  readonly key: string
  /** Beginnings of keys that will do, the best first. */
  readonly restoreKeys?: readonly string[]
  readonly logger: Logger
}): Promise<Reply<{ readonly hit: boolean; readonly key: string | null }>> {
  const { env, key, restoreKeys = [], logger } = options
  if (!hasCache(env)) return skipped(unavailable)
  try {
    const cache = await import('@actions/cache')
    if (!cache.isFeatureAvailable()) return skipped(unavailable)
    const found = await cache.restoreCache(pathsFromHere(options), key, [...restoreKeys])
    return done({ hit: found !== undefined, key: found ?? null })
  } catch (error) {
    logger.warning(`The cache could not be read: ${messageOf(error)}`)
    return done({ hit: false, key: null })
  }
}

/** Keeps files under a key that is not yet taken; keys are written once. */
export async function saveCache(options: {
  readonly env: Env
  readonly workspace: string
  /** As they are restored. */
  readonly paths: readonly string[]
  readonly key: string
  readonly logger: Logger
}): Promise<Reply<{ readonly saved: boolean }>> {
  const { env, key, logger } = options
  if (!hasCache(env)) return skipped(unavailable)
  try {
    const cache = await import('@actions/cache')
    if (!cache.isFeatureAvailable()) return skipped(unavailable)
    // −1: the key is taken or the cache is read-only here, both already logged.
    return done({ saved: (await cache.saveCache(pathsFromHere(options), key)) >= 0 })
  } catch (error) {
    logger.warning(`The cache could not be written: ${messageOf(error)}`)
    return done({ saved: false })
  }
}

const unavailable = 'There is no cache service here: nothing is cached between runs.'

/** ACTIONS_RESULTS_URL is the service of today, ACTIONS_CACHE_URL the older one of Enterprise servers. */
function hasCache(env: Env): boolean {
  return Boolean(env.ACTIONS_RUNTIME_TOKEN && (env.ACTIONS_RESULTS_URL || env.ACTIONS_CACHE_URL))
}

/**
 * The service takes the paths' text as part of the key and resolves it where the process stands. Text that is relative
 * finds again what a checkout in another directory kept; `..` it does not take.
 */
function pathsFromHere({
  workspace,
  paths,
}: {
  readonly workspace: string
  readonly paths: readonly string[]
}) {
  return paths.map((path) => {
    const absolute = resolve(workspace, path)
    const fromHere = relative('', absolute).replaceAll('\\', '/')
    return fromHere === '' || fromHere.startsWith('..') || isAbsolute(fromHere) ? absolute : fromHere
  })
}
