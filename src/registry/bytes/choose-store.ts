import { ConfigurationError } from '../../foundation/index.ts'
import type { ByteServices } from './byte-services.ts'
import type { ByteStore, BytesLocation } from './byte-store.ts'
import { folderStore } from './folder/folder-store.ts'
import { locationSchemes, notALocation, schemeOfLocation } from './location.ts'
import { ociStore } from './oci/oci-store.ts'
import type { ReleaseHost } from './release/release-host.ts'
import { releaseStore } from './release/release-store.ts'
import { type ObjectRemote, remoteStore } from './remote/remote-store.ts'

/** Where versions' bytes go, as `register.bytes` has it. */
export type BytesSettings =
  | { readonly in: 'release' }
  | {
      readonly in: 'oci'
      /** `ghcr.io/acme/flights/flight-delay`. */
      readonly repository: string
      readonly plainHttp?: boolean
    }
  | { readonly in: 'remote' /** null for the default one. */; readonly remote: string | null }
  | { readonly in: 'folder' /** Absolute. */; readonly folder: string }

/** What the other domains give to the stores. */
export interface StoreParts {
  readonly releases: () => Promise<ReleaseHost>
  /** By name; null for the default one. */
  readonly objects: (remote: string | null) => Promise<ObjectRemote>
  /** For registries, instead of Docker's configuration; null where there are none. */
  readonly registryLogin: { readonly user: string; readonly secret: string } | null
  /** Name of a version's tag. */
  readonly tagOf: (model: string, version: string) => string
}

/** The store that new versions go to. */
export async function chooseStore(
  settings: BytesSettings,
  parts: StoreParts,
  services: ByteServices,
): Promise<ByteStore> {
  switch (settings.in) {
    case 'release':
      return releaseStore(await parts.releases(), { tagOf: parts.tagOf }, services)
    case 'oci':
      return ociStore(
        {
          repository: settings.repository,
          credentials: parts.registryLogin,
          plainHttp: settings.plainHttp ?? false,
        },
        services,
      )
    case 'remote':
      return remoteStore(settings.remote, parts.objects, services)
    case 'folder':
      return folderStore(settings.folder, services)
  }
}

/**
 * The store that has a location, whatever new versions go to now.
 * @param settings of today, which say where folders are and whether plain http is wanted
 * @throws ConfigurationError for a location of another kind, or a folder where none is configured
 */
export async function storeOf(
  location: BytesLocation,
  settings: BytesSettings | null,
  parts: StoreParts,
  services: ByteServices,
): Promise<ByteStore> {
  switch (schemeOfLocation(location)) {
    case 'github-release':
      return chooseStore({ in: 'release' }, parts, services)
    case 'oci': {
      const plainHttp = settings?.in === 'oci' && settings.plainHttp === true
      return ociStore({ credentials: parts.registryLogin, plainHttp }, services)
    }
    case 'dvc':
      return chooseStore({ in: 'remote', remote: null }, parts, services)
    case 'folder':
      if (settings?.in === 'folder') return chooseStore(settings, parts, services)
      throw new ConfigurationError({
        path: 'register.bytes',
        value: location,
        message: 'is kept in a folder, and none is configured',
        remedy: 'Write `bytes: { in: folder, folder: PATH }` with the folder that it was put into',
      })
    case null:
      throw notALocation(location, locationSchemes.map((scheme) => `${scheme}://`).join(' or '))
  }
}
