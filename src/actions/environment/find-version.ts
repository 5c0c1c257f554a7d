import { mkdir, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Deployable, FindVersion } from '../../delivery/index.ts'
import { ConfigurationError, type Services } from '../../foundation/index.ts'
import {
  locationIn,
  type Registry,
  readVersionTag,
  registeredVersions,
  versionIn,
} from '../../registry/index.ts'
import { fetchVersionOf } from '../version-bytes/index.ts'

/** The registered versions of a model, and their bytes when a target needs them here. */
export interface Versions {
  /** Names, lowest first. */
  readonly list: () => Promise<readonly string[]>
  readonly find: FindVersion
}

/** @param kept absolute path of the folder that their bytes are kept in */
export function versionsOf(
  registry: Registry,
  model: string,
  kept: string,
  services: Services,
  token: string | undefined,
): Versions {
  let standing: ReturnType<typeof registeredVersions> | null = null
  const known = () => (standing ??= registeredVersions(registry, model))
  return {
    list: async () => (await known()).map(({ version }) => version),
    async find(version): Promise<Deployable> {
      const all = await known()
      const found = all.find((one) => one.version === version)
      if (found === undefined)
        throw new ConfigurationError({
          path: 'version',
          value: version,
          message: `is no registered version of ${model}`,
          remedy: `Name one of ${
            all
              .slice(-5)
              .map((one) => one.version)
              .join(', ') || 'those that `mlops models` lists; there is none'
          }`,
        })
      return {
        model,
        version,
        commit: found.commit,
        files: () => bytesOf(`${model}@${version}`, version, { registry, model, kept, services, token }),
      }
    },
  }
}

/** Absolute path of a version's model, fetched once and then found here. Whole or not at all. */
async function bytesOf(
  tag: string,
  version: string,
  {
    registry,
    model,
    kept,
    services,
    token,
  }: { registry: Registry; model: string; kept: string; services: Services; token: string | undefined },
): Promise<string> {
  const folder = join(kept, model.replaceAll('/', '-'), version)
  if (!(await isThere(folder))) {
    const read = await readVersionTag(registry.repository, tag)
    const partly = `${folder}.${process.pid}`
    await mkdir(partly, { recursive: true })
    try {
      await fetchVersionOf(services, token)(read, locationIn(read), partly)
      await rename(join(partly, 'version'), folder)
    } catch (error) {
      // another process may have been faster
      if (!(await isThere(folder))) throw error
    } finally {
      await rm(partly, { recursive: true, force: true })
    }
  }
  return (await versionIn(folder, tag)).model
}

const isThere = async (path: string) => (await stat(path).catch(() => null)) !== null
