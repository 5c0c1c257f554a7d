import { ConfigurationError, EnvironmentError } from '../../../foundation/index.ts'
import type { ByteServices } from '../byte-services.ts'
import type { ByteStore, BytesLocation, StoredFile } from '../byte-store.ts'
import { land } from '../landing.ts'
import { readLocation, writeLocation } from '../location.ts'
import { startProgress } from '../progress.ts'
import { receiveFile } from '../receive.ts'
import { type Patience, retrying, usualPatience } from '../retrying.ts'
import { indexName, largestIndex, readIndex, refused, writeIndex } from '../version-index.ts'
import { assetNames, partsName } from './asset-names.ts'
import { openParts } from './part-reader.ts'
import { readParts } from './parts.ts'
import type { HostAsset, HostRelease, ReleaseHost } from './release-host.ts'
import { inMemory, send, standing, type Upload, uploadsOf } from './uploads.ts'

export interface ReleaseSettings {
  /** Bytes of a file that is sent as one; GitHub's limit unless given. */
  readonly largestAsset?: number
  /** Bytes of the parts of a larger one. */
  readonly partBytes?: number
  readonly patience?: Patience
  /** Name of a version's tag, which the release is of. */
  readonly tagOf: (model: string, version: string) => string
}

/**
 * Versions as releases of the repository: a draft while files arrive, public once the version's tag is there. The draft
 * is told from others by what it is for, so that two registrations that race for a number do not mix theirs.
 */
export function releaseStore(
  host: ReleaseHost,
  settings: ReleaseSettings,
  services: ByteServices,
): ByteStore {
  const patience = settings.patience ?? usualPatience
  const { signal } = services
  const own = new Set<number>()

  /** The public release of a tag, else the draft that was made for these files. */
  async function find(tag: string, index: string): Promise<HostRelease | null> {
    const releases = await host.withTag(tag)
    const published = releases.find(({ draft }) => !draft)
    return published ?? releases.find(({ body }) => body.includes(mark(index))) ?? null
  }

  async function opened(location: BytesLocation) {
    const { parts, index } = readLocation(location, 'github-release', 3)
    const [owner = '', repository = '', tag = ''] = parts
    if (`${owner}/${repository}`.toLowerCase() !== host.repository.toLowerCase())
      throw new EnvironmentError(
        `The version is kept in releases of ${owner}/${repository}, not of ${host.repository}.`,
        {
          remedy: `Run it in ${owner}/${repository}, or with a token for it and GITHUB_REPOSITORY set so`,
        },
      )
    return { tag, index, release: await find(tag, index), where: `${host.repository}, release ${tag}` }
  }

  /** A small file of a release; the rest of what is expected is in the hash that it is held against. */
  async function read(assets: ReadonlyMap<string, HostAsset>, name: string, where: string): Promise<Buffer> {
    const asset = assets.get(name)
    if (asset === undefined || asset.bytes > largestIndex) throw refused(where, `${name} is missing there`)
    return retrying(
      async () => {
        const pieces: Uint8Array[] = []
        let bytes = 0
        for await (const piece of (await host.download(asset.id, 0, signal)).bytes) {
          bytes += piece.length
          if (bytes > largestIndex) throw refused(where, `${name} is too large`)
          pieces.push(piece)
        }
        return Buffer.concat(pieces)
      },
      patience,
      signal,
    )
  }

  return {
    name: 'GitHub Release',

    async put(version) {
      const index = writeIndex(version)
      const tag = settings.tagOf(version.model, version.version)
      const sizes = {
        ...(settings.largestAsset === undefined ? {} : { largest: settings.largestAsset }),
        ...(settings.partBytes === undefined ? {} : { part: settings.partBytes }),
      }
      // The list goes last: where it is, all that it lists is.
      const uploads = [...(await uploadsOf(version.files, sizes)), inMemory(indexName, index.bytes)]
      let release = await find(tag, index.sha256)
      const wanted: Upload[] = []
      for (const upload of uploads) {
        if (release === null) {
          wanted.push(upload)
          continue
        }
        const { state, asset } = await standing(upload, release, host, signal)
        if (state === 'differs') throw taken(tag, upload.name, host)
        if (state === 'broken' && asset !== null) await host.removeAsset(asset.id)
        if (state !== 'same') wanted.push(upload)
      }
      if (release === null) {
        const title = `${version.model} ${version.version}`
        release = await host.createDraft({
          tag,
          title,
          body: bodyText(version.facts?.description, index.sha256),
        })
        own.add(release.id)
      }
      const total = wanted.reduce((sum, { bytes }) => sum + bytes, 0)
      const progress = startProgress('Sent', total, `${host.repository}, release ${tag}`, services)
      for (const upload of wanted) await send(upload, release, host, tag, patience, services, progress.moved)
      progress.finish()
      const [owner = '', name = ''] = host.repository.split('/')
      return writeLocation('github-release', [owner, name, tag], index.sha256)
    },

    async publish(location) {
      const { tag, index, release, where } = await opened(location)
      if (release === null) throw gone(where)
      const list = release.assets.find(({ name }) => name === indexName)
      if (list?.sha256 !== index && list?.sha256 !== null) throw taken(tag, indexName, host)
      if (!release.draft) return
      if (!(await host.tagExists(tag)))
        throw new EnvironmentError(
          `The release ${tag} stays a draft: the tag ${tag} is not in ${host.repository} yet.`,
          {
            remedy: 'Push the tag first; GitHub would make one of its own that registers nothing',
          },
        )
      await host.publish(release.id)
    },

    async discard(location) {
      const { tag, index } = await opened(location)
      for (const { id, draft, body } of await host.withTag(tag))
        if (draft && own.has(id) && body.includes(mark(index))) await host.remove(id)
    },

    async get(location, into) {
      const { index, release, where } = await opened(location)
      if (release === null) throw gone(where)
      const assets = wholeAssets(release)
      const version = readIndex(await read(assets, indexName, where), index, where)
      const names = assetNames(version.files.map(({ path }) => path))
      const total = version.files.reduce((sum, { bytes }) => sum + bytes, 0)
      const progress = startProgress('Fetched', total, where, services)
      const placed = await land(into, version, async (file: StoredFile, target) => {
        const name = names.get(file.path) as string
        const whole = assets.get(name)
        const open =
          whole !== undefined
            ? (offset: number) => host.download(whole.id, offset, signal)
            : openParts(
                readParts(await read(assets, partsName(name), where), file, where),
                assets,
                host,
                signal,
                where,
              )
        await receiveFile(file, { target, where, open, patience, signal, moved: progress.moved })
      })
      progress.finish()
      return placed
    },

    async has(location) {
      const { index, release, where } = await opened(location)
      if (release === null) return false
      const assets = wholeAssets(release)
      // It was sent last, after all that it lists.
      if (!assets.has(indexName)) return false
      const version = readIndex(await read(assets, indexName, where), index, where)
      const names = assetNames(version.files.map(({ path }) => path))
      for (const file of version.files) {
        const name = names.get(file.path) as string
        const whole = assets.get(name)
        if (whole !== undefined) {
          if (whole.bytes !== file.bytes || (whole.sha256 ?? file.sha256) !== file.sha256) return false
          continue
        }
        if (!assets.has(partsName(name))) return false
        const { parts } = readParts(await read(assets, partsName(name), where), file, where)
        const there = (part: (typeof parts)[0]) => assets.get(part.name)
        if (
          parts.some(
            (part) =>
              there(part)?.bytes !== part.bytes || (there(part)?.sha256 ?? part.sha256) !== part.sha256,
          )
        )
          return false
      }
      return true
    },
  }
}

function wholeAssets({ assets }: HostRelease): ReadonlyMap<string, HostAsset> {
  return new Map(assets.filter(({ whole }) => whole).map((asset) => [asset.name, asset]))
}

function mark(index: string): string {
  return `<!-- mlops-actions ${index} -->`
}

function bodyText(description: string | undefined, index: string): string {
  // A description could end the mark, or pretend to be another's.
  const said = (description ?? '').replaceAll('<!--', '').replaceAll('-->', '')
  return `${said}${said === '' ? '' : '\n\n'}${mark(index)}\n`
}

function taken(tag: string, name: string, { repository }: ReleaseHost): ConfigurationError {
  return new ConfigurationError({
    path: `${repository}, release ${tag}`,
    value: name,
    message: 'is there with other bytes',
    remedy: 'A version never changes: register the model as the next one, or remove the release',
  })
}

function gone(where: string): EnvironmentError {
  return new EnvironmentError(`There is no such release: ${where}.`, {
    remedy: 'A draft is seen with `contents: write` alone; if it was removed, register the version anew',
  })
}
