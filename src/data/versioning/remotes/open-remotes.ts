import { ConfigurationError, type Services, suggestName } from '../../../foundation/index.ts'
import { objectPath, type UsedObject } from '../cache.ts'
import type { DvcConfig, RemoteSettings } from './dvc-config.ts'
import { publicAddress, type Remote } from './remote.ts'
import { schemeOf } from './remote-options.ts'

/** The remotes of a configuration, each opened when it is first needed. */
export interface Remotes {
  /** Each object once, by the name of the remote that it belongs to. Throws ConfigurationError where there is none. */
  byRemote(objects: readonly UsedObject[]): ReadonlyMap<string, readonly UsedObject[]>
  /** @throws ConfigurationError when the remote is not configured, or of a kind that is not spoken */
  open(name: string): Promise<Remote>
  close(): Promise<void>
}

export interface RemotesOptions {
  /** Instead of the configuration's default, for objects whose pointer names no remote. */
  readonly remote?: string | undefined
  /** Connections at once that are expected; as many as suit each remote unless given. */
  readonly jobs?: number | undefined
}

const spoken = 'a folder, s3://, http(s)://, gs:// or azure://'

export function openRemotes(
  config: DvcConfig,
  services: Pick<Services, 'env'>,
  options: RemotesOptions = {},
): Remotes {
  const opened = new Map<string, Promise<Remote>>()
  const fallback = (options.remote ?? config.defaultRemote)?.toLowerCase()
  return {
    byRemote(objects) {
      const groups = new Map<string, Map<string, UsedObject>>()
      for (const object of objects) {
        if (!/^[0-9a-f]{32}(\.dir)?$/.test(object.oid)) throw notAnObject(object)
        const name = object.remote?.toLowerCase() ?? fallback ?? noDefault(config)
        const group = groups.get(name)
        const key = objectPath(object)
        if (group === undefined) groups.set(name, new Map([[key, object]]))
        else if (!group.has(key)) group.set(key, object)
      }
      for (const name of groups.keys()) settingsOf(config, name)
      return new Map([...groups].map(([name, group]) => [name, [...group.values()]]))
    },
    async open(name) {
      const key = name.toLowerCase()
      const known = opened.get(key) ?? openRemote(settingsOf(config, key), services, options.jobs)
      opened.set(key, known)
      return known
    },
    async close() {
      for (const remote of opened.values()) await (await remote.catch(() => null))?.close()
      opened.clear()
    },
  }
}

/** Opens one remote; what speaks to it is loaded now. */
async function openRemote(
  settings: RemoteSettings,
  services: Pick<Services, 'env'>,
  jobs: number | undefined,
): Promise<Remote> {
  const refuse = (key: string, message: string, remedy: string): never => {
    throw new ConfigurationError({
      ...settings.place,
      path: `remote.${settings.name}.${key}`,
      message,
      remedy,
    })
  }
  if (settings.kind === 'unspoken') {
    const scheme = schemeOf(settings.url)
    return refuse('url', `${scheme}:// is not supported: ${publicAddress(settings.url)}`, `Use ${spoken}`)
  }
  if (settings.options.version_aware === true || settings.options.worktree === true)
    return refuse(
      settings.options.worktree === true ? 'worktree' : 'version_aware',
      'remotes that keep files under their own names and versions are not supported',
      'Take the option out, and push the objects under their hashes',
    )
  switch (settings.kind) {
    case 'folder':
      return (await import('./folder-remote.ts')).openFolderRemote(settings)
    case 's3':
      return (await import('./s3-remote.ts')).openS3Remote(settings, services, jobs)
    case 'http':
      return (await import('./http-remote.ts')).openHttpRemote(settings, services, jobs)
    case 'gs':
      return (await import('./gcs-remote.ts')).openGcsRemote(settings, services, jobs)
    case 'azure':
      return (await import('./azure-remote.ts')).openAzureRemote(settings, services, jobs)
  }
}

function settingsOf(config: DvcConfig, name: string): RemoteSettings {
  const settings = config.remotes.get(name)
  if (settings !== undefined) return settings
  throw new ConfigurationError({
    file: '.dvc/config',
    message: `there is no remote \`${name}\``,
    remedy: suggestName(name, [...config.remotes.keys()]),
  })
}

/** Names become paths and addresses, so nothing else may stand in them. */
function notAnObject({ path, oid }: UsedObject): ConfigurationError {
  return new ConfigurationError({
    file: path,
    value: oid,
    message: 'is not the hash of an object',
    remedy: 'Add the file again',
  })
}

function noDefault(config: DvcConfig): never {
  const names = [...config.remotes.keys()]
  throw new ConfigurationError({
    file: '.dvc/config',
    path: 'core.remote',
    message: 'no remote is the default one',
    remedy:
      names.length === 0
        ? 'Add a section such as `[\'remote "storage"\']` with `url = s3://bucket/folder`, and `remote = storage` under `[core]`'
        : `Write \`remote = ${names[0]}\` under \`[core]\`, or name one of: ${names.join(', ')}`,
  })
}
