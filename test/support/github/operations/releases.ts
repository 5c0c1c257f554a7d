import { createHash } from 'node:crypto'
import { git, resolveRevision } from '../git/plumbing.ts'
import {
  type Call,
  created,
  findById,
  type Handlers,
  invalid,
  noContent,
  notFound,
  ok,
  Refusal,
} from '../operation.ts'
import { listAnswer } from '../pagination.ts'
import { presentAsset, presentRelease } from '../present/release.ts'
import { blobUrl } from '../results/store.ts'
import type { Release, ReleaseAsset } from '../world.ts'

interface ReleaseBody {
  tag_name?: string
  target_commitish?: string
  name?: string
  body?: string
  draft?: boolean
  prerelease?: boolean
}

/** 2 GiB, and a thousand of them. */
const largestAsset = 2 ** 31 - 1
const mostAssets = 1000

export const releaseHandlers: Handlers = {
  'repos/create-release': async (call) => {
    const {
      tag_name: tag = '',
      target_commitish: target,
      name,
      body,
      draft = false,
      prerelease = false,
    } = fields(call)
    if (!draft && published(call, tag) !== undefined) throw invalid('Release', 'tag_name', 'already_exists')
    const release: Release = {
      id: call.world.nextId(),
      author: call.actor.login,
      createdAt: call.world.now(),
      assets: new Map(),
      tag,
      target: target ?? call.repository.defaultBranch,
      name: name ?? null,
      body: body ?? null,
      draft,
      prerelease,
      publishedAt: null,
    }
    if (!draft) await makePublic(call, release)
    call.repository.releases.set(release.id, release)
    return created(presentRelease(call, release))
  },

  'repos/get-release': (call) => ok(presentRelease(call, seen(call, call.params.release_id))),

  'repos/get-release-by-tag': (call) => {
    const release = published(call, call.params.tag ?? '')
    if (release === undefined) throw notFound()
    return ok(presentRelease(call, release))
  },

  'repos/list-releases': (call) => {
    const releases = [...call.repository.releases.values()].reverse()
    return listAnswer(
      call,
      releases.filter((release) => !release.draft || writes(call)),
      (release) => presentRelease(call, release),
    )
  },

  'repos/update-release': async (call) => {
    const release = seen(call, call.params.release_id)
    const { tag_name: tag, target_commitish: target, name, body, draft, prerelease } = fields(call)
    release.tag = tag ?? release.tag
    release.target = target ?? release.target
    release.name = name ?? release.name
    release.body = body ?? release.body
    release.prerelease = prerelease ?? release.prerelease
    if (draft === false && release.draft) {
      if (published(call, release.tag) !== undefined) throw invalid('Release', 'tag_name', 'already_exists')
      await makePublic(call, release)
    }
    return ok(presentRelease(call, release))
  },

  'repos/delete-release': (call) => {
    call.repository.releases.delete(seen(call, call.params.release_id).id)
    return noContent()
  },

  'repos/list-release-assets': (call) => {
    const assets = [...seen(call, call.params.release_id).assets.values()]
    return listAnswer(call, assets, (asset) => presentAsset(call, asset))
  },

  'repos/upload-release-asset': (call) => {
    const release = seen(call, call.params.release_id)
    if (call.contentType === '') throw new Refusal(400, 'Bad Content-Type')
    if (call.bytes.length > largestAsset)
      throw new Refusal(422, 'size must be less than or equal to 2147483648')
    if (release.assets.size >= mostAssets) throw new Refusal(422, 'A release has at most 1000 assets')
    const name = nameOf(call.query.get('name') ?? '')
    if ([...release.assets.values()].some((asset) => asset.name === name))
      throw invalid('ReleaseAsset', 'name', 'already_exists')
    const id = call.world.nextId()
    const asset: ReleaseAsset = {
      id,
      name,
      label: call.query.get('label') ?? '',
      contentType: call.contentType,
      uploader: call.actor.login,
      createdAt: call.world.now(),
      blob: `release-asset-${id}`,
      size: call.bytes.length,
      digest: `sha256:${createHash('sha256').update(call.bytes).digest('hex')}`,
      state: 'uploaded',
    }
    call.world.results.blobs.set(asset.blob, { bytes: call.bytes, contentType: asset.contentType })
    release.assets.set(id, asset)
    return created(presentAsset(call, asset))
  },

  'repos/get-release-asset': (call) => {
    const { asset } = assetOf(call)
    if (!call.accept.includes('application/octet-stream')) return ok(presentAsset(call, asset))
    const location = blobUrl(call.world.origin, asset.blob, asset.name)
    return { status: 302, headers: { location } }
  },

  'repos/delete-release-asset': (call) => {
    const { release, asset } = assetOf(call)
    release.assets.delete(asset.id)
    return noContent()
  },
}

function fields(call: Call): ReleaseBody {
  return (call.body ?? {}) as ReleaseBody
}

/** Drafts are seen by who may push. */
function writes(call: Call): boolean {
  return call.token?.permissions.contents === 'write'
}

function seen(call: Call, id: string | undefined): Release {
  const release = findById(call.repository.releases, id)
  if (release.draft && !writes(call)) throw notFound()
  return release
}

function published(call: Call, tag: string): Release | undefined {
  return [...call.repository.releases.values()].find((release) => !release.draft && release.tag === tag)
}

function assetOf(call: Call): { release: Release; asset: ReleaseAsset } {
  for (const release of call.repository.releases.values()) {
    const asset = release.assets.get(Number(call.params.asset_id))
    if (asset !== undefined && (!release.draft || writes(call))) return { release, asset }
  }
  throw notFound()
}

/** A tag that is not there is made, as a lightweight one. */
async function makePublic({ repository, world }: Call, release: Release): Promise<void> {
  const ref = `refs/tags/${release.tag}`
  if ((await resolveRevision(repository.gitDir, ref)) === undefined) {
    const commit = await resolveRevision(repository.gitDir, `${release.target}^{commit}`)
    if (commit === undefined) throw invalid('Release', 'target_commitish', 'invalid')
    await git(repository.gitDir, ['update-ref', ref, commit])
  }
  release.draft = false
  release.publishedAt = world.now()
}

/** "GitHub renames asset filenames that have special characters, non-alphanumeric characters, and leading or trailing periods." */
function nameOf(name: string): string {
  const kept = name
    .replace(/[^A-Za-z0-9._-]+/g, '.')
    .replace(/\.{2,}/g, '.')
    .replace(/^\.+|\.+$/g, '')
  if (kept === '') throw invalid('ReleaseAsset', 'name', 'missing_field')
  return name.startsWith('.') ? `default.${kept}` : kept
}
