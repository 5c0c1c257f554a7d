import { Refusal } from '../operation.ts'
import type { World } from '../world.ts'
import type { RuntimeIdentity } from './runtime-token.ts'
import { blobUrl, type StoredCache } from './store.ts'

interface CacheRequest {
  key: string
  version: string
  restore_keys?: string[]
}

type Rpc = (world: World, identity: RuntimeIdentity, request: CacheRequest) => Record<string, unknown>

/** github.actions.results.api.v1.CacheService: what @actions/cache speaks to. */
export const cacheService: Readonly<Record<string, Rpc>> = {
  CreateCacheEntry: (world, identity, request) => {
    const scope = mustWrite(identity)
    if (find(world, identity, scope, request)) return { ok: false }
    const id = world.nextId()
    const entry: StoredCache = {
      id,
      repository: identity.repository,
      scope,
      key: request.key,
      version: request.version,
      blob: `cache-${id}`,
      finished: false,
    }
    world.results.caches.push(entry)
    return { ok: true, signed_upload_url: blobUrl(world.origin, entry.blob) }
  },

  FinalizeCacheEntryUpload: (world, identity, request) => {
    const entry = find(world, identity, mustWrite(identity), request)
    if (entry === undefined) return { ok: false }
    entry.finished = true
    return { ok: true, entry_id: String(entry.id) }
  },

  /** Ref by ref: the exact key, then each restore key as a prefix, the newest first. */
  GetCacheEntryDownloadURL: (world, identity, request) => {
    for (const scope of identity.readable) {
      const entries = world.results.caches
        .filter(
          (entry) => entry.finished && entry.repository === identity.repository && entry.scope === scope,
        )
        .filter((entry) => entry.version === request.version)
        .reverse()
      const hit =
        entries.find((entry) => entry.key === request.key) ??
        (request.restore_keys ?? [])
          .map((prefix) => entries.find((entry) => entry.key.startsWith(prefix)))
          .find((entry) => entry !== undefined)
      if (hit) return { ok: true, matched_key: hit.key, signed_download_url: blobUrl(world.origin, hit.blob) }
    }
    return { ok: false }
  },
}

function mustWrite(identity: RuntimeIdentity): string {
  if (identity.writable === undefined) throw new Refusal(403, 'the runtime token may not write caches')
  return identity.writable
}

function find(
  world: World,
  identity: RuntimeIdentity,
  scope: string,
  request: CacheRequest,
): StoredCache | undefined {
  return world.results.caches.find(
    (entry) =>
      entry.repository === identity.repository &&
      entry.scope === scope &&
      entry.key === request.key &&
      entry.version === request.version,
  )
}
