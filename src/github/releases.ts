import { EnvironmentError } from '../foundation/index.ts'
import { ask, type ConnectedGitHub, type GitHub } from './connection.ts'

/** A file of a release. */
export interface ReleaseAsset {
  readonly id: number
  /** As GitHub named it, which may not be as it was asked to. */
  readonly name: string
  readonly bytes: number
  /** 64 hex digits; null for what was uploaded before GitHub kept it. */
  readonly sha256: string | null
  /** False for what an interrupted upload left. */
  readonly whole: boolean
}

export interface Release {
  readonly id: number
  readonly tag: string
  readonly draft: boolean
  readonly body: string
  readonly assets: readonly ReleaseAsset[]
}

export interface AssetUpload {
  readonly name: string
  readonly contentType: string
  readonly bytes: number
  readonly body: ReadableStream<Uint8Array>
}

export interface AssetDownload {
  readonly bytes: AsyncIterable<Uint8Array>
  /** Offset of the first of them: what was asked for, or 0. */
  readonly start: number
}

/** Releases of a repository and their files. Every function throws EnvironmentError for what GitHub refuses. */
export interface Releases {
  /** `OWNER/NAME`. */
  readonly repository: string
  /** All with this tag, drafts too where the token may write: several drafts can have one. */
  withTag(tag: string): Promise<readonly Release[]>
  tagExists(tag: string): Promise<boolean>
  createDraft(release: { tag: string; title: string; body: string }): Promise<Release>
  /** Makes a draft public. Its tag must be there, or GitHub makes one of its own. */
  publish(id: number): Promise<void>
  remove(id: number): Promise<void>
  /** One attempt: the body can be read once. */
  upload(releaseId: number, asset: AssetUpload, signal: AbortSignal): Promise<ReleaseAsset>
  removeAsset(id: number): Promise<void>
  download(id: number, offset: number, signal: AbortSignal): Promise<AssetDownload>
}

const write = (what: string) => ({ what, permission: 'contents: write' })
const read = (what: string) => ({ what, permission: 'contents: read' })
/** Slowest upload that is waited for, in bytes a second. */
const slowest = 128 * 1024

/** @throws EnvironmentError from each function where there is no connection */
export function openReleases(gh: GitHub): Releases {
  const must = async <T>(
    operation: { what: string; permission: string },
    work: (to: ConnectedGitHub) => Promise<T>,
  ) => {
    const reply = await ask(gh, operation, work)
    if (reply.status === 'done') return reply.value
    throw reply.status === 'failed' ? reply.error : new EnvironmentError(reply.reason)
  }
  return {
    repository: gh.connected ? `${gh.context.repository.owner}/${gh.context.repository.repo}` : '',

    withTag: (tag) =>
      must(read(`read the release ${tag}`), async ({ octokit, context }) => {
        const found = new Map<number, Release>()
        const published = await octokit.rest.repos
          .getReleaseByTag({ ...context.repository, tag })
          .catch(absent)
        if (published !== null) found.set(published.data.id, releaseOf(published.data))
        // Drafts are in the list alone, and newest first; a draft that is still to be published is a young one.
        const pages = octokit.paginate.iterator(octokit.rest.repos.listReleases, {
          ...context.repository,
          per_page: 100,
        })
        let page = 0
        for await (const { data } of pages) {
          for (const one of data) if (one.draft && one.tag_name === tag) found.set(one.id, releaseOf(one))
          page += 1
          if (page === mostPages) break
        }
        const complete: Release[] = []
        for (const release of found.values()) {
          const assets = await octokit.paginate(octokit.rest.repos.listReleaseAssets, {
            ...context.repository,
            release_id: release.id,
            per_page: 100,
          })
          complete.push({ ...release, assets: assets.map(assetOf) })
        }
        return complete
      }),

    tagExists: (tag) =>
      must(read(`read the tag ${tag}`), async ({ octokit, context }) => {
        const found = await octokit.rest.git
          .getRef({ ...context.repository, ref: `tags/${tag}` })
          .catch(absent)
        return found !== null
      }),

    createDraft: ({ tag, title, body }) =>
      must(write(`create the release ${tag}`), async ({ octokit, context }) => {
        const { data } = await octokit.rest.repos.createRelease({
          ...context.repository,
          ...{ tag_name: tag, name: title, body, draft: true },
        })
        return releaseOf(data)
      }),

    publish: (id) =>
      must(write('publish the release'), async ({ octokit, context }) => {
        await octokit.rest.repos.updateRelease({
          ...context.repository,
          ...{ release_id: id, draft: false, make_latest: 'false' },
        })
      }),

    remove: (id) =>
      must(write('remove a draft of a release'), async ({ octokit, context }) => {
        await octokit.rest.repos.deleteRelease({ ...context.repository, release_id: id }).catch(absent)
      }),

    upload: (releaseId, { name, contentType, bytes, body }, signal) =>
      must(write(`upload ${name} to the release`), async (connected) => {
        const { octokit, context } = connected
        const { data: release } = await octokit.rest.repos.getRelease({
          ...context.repository,
          release_id: releaseId,
        })
        const limit = AbortSignal.timeout(120_000 + Math.ceil(bytes / slowest) * 1000)
        const { data } = await octokit.request('POST /repos/{owner}/{repo}/releases/{release_id}/assets', {
          ...context.repository,
          release_id: releaseId,
          url: release.upload_url,
          name,
          data: body,
          headers: { 'content-type': contentType, 'content-length': bytes },
          // 'error': where a redirection could be followed, fetch keeps all of a body in memory to send it again.
          request: {
            fetch: await transferFetch(),
            signal: AbortSignal.any([signal, limit]),
            retries: 0,
            redirect: 'error',
          },
        })
        return assetOf(data)
      }),

    removeAsset: (id) =>
      must(write('remove a file of the release'), async ({ octokit, context }) => {
        await octokit.rest.repos.deleteReleaseAsset({ ...context.repository, asset_id: id }).catch(absent)
      }),

    download: (id, offset, signal) =>
      must(read('download a file of the release'), async ({ octokit, context }) => {
        const answer = await octokit.request('GET /repos/{owner}/{repo}/releases/assets/{asset_id}', {
          ...context.repository,
          asset_id: id,
          headers: {
            accept: 'application/octet-stream',
            'accept-encoding': 'identity',
            ...(offset === 0 ? {} : { range: `bytes=${offset}-` }),
          },
          // Its body is not read here, and may take longer than an answer of the API.
          request: { fetch: await transferFetch(), signal, parseSuccessResponseBody: false },
        })
        const headers = answer.headers as Readonly<Record<string, string | undefined>>
        const start = /^bytes (\d+)-/.exec(headers['content-range'] ?? '')?.[1]
        const partial = (answer.status as number) === 206 && start !== undefined
        return {
          bytes: answer.data as unknown as AsyncIterable<Uint8Array>,
          start: partial ? Number(start) : 0,
        }
      }),
  }
}

/** 1,000 releases. */
const mostPages = 10

/** Without the connection's limit for one request, which is meant for small ones. */
async function transferFetch(): Promise<typeof fetch> {
  const { defaults } = await import('@actions/github/lib/utils')
  return (defaults.request?.fetch as typeof fetch | undefined) ?? fetch
}

interface RawAsset {
  readonly id: number
  readonly name: string
  readonly size: number
  readonly state: string
  readonly digest?: string | null
}

function releaseOf(raw: {
  readonly id: number
  readonly tag_name: string
  readonly draft: boolean
  readonly body?: string | null | undefined
  readonly assets: readonly RawAsset[]
}): Release {
  return {
    id: raw.id,
    tag: raw.tag_name,
    draft: raw.draft,
    body: raw.body ?? '',
    assets: raw.assets.map(assetOf),
  }
}

function assetOf({ id, name, size, state, digest }: RawAsset): ReleaseAsset {
  return {
    ...{ id, name, bytes: size, whole: state === 'uploaded' },
    sha256: /^sha256:([0-9a-f]{64})$/.exec(digest ?? '')?.[1] ?? null,
  }
}

function absent(error: unknown): null {
  if ((error as { status?: unknown } | null)?.status === 404) return null
  throw error
}
