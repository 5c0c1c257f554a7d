import { createHash } from 'node:crypto'
import { type FileHandle, open } from 'node:fs/promises'
import type { CompletedPart, PutObjectCommandInput } from '@aws-sdk/client-s3'
import { messageOf } from '../../../foundation/index.ts'
import { statusOf } from './failures.ts'
import { eachAtOnce } from './parallel.ts'
import type { UploadSource } from './remote.ts'
import type { S3Access } from './s3-client.ts'

interface Place {
  readonly Bucket: string
  readonly Key: string
}

/** An upload that has begun: what is already there, by part number. */
interface Begun {
  readonly place: Place
  readonly UploadId: string
  readonly parts: Map<number, { readonly etag: string; readonly bytes: number }>
  /** Whether a later run can find it again. */
  readonly findable: boolean
}

export interface Multipart {
  /** Sends the parts that are not there yet; the object appears when all of them are. */
  upload(place: Place, source: UploadSource, signal: AbortSignal): Promise<void>
  /** Ends what was interrupted and cannot be found again, so that nothing is paid for that nobody can use. */
  close(): Promise<void>
}

const mebibyte = 1024 * 1024
const partsAtOnce = 4

/** Parts of 16 MiB, or as large as it takes for S3's limit of 10,000. Depends on nothing else, so that parts match later. */
export function partBytes(bytes: number): number {
  return Math.max(16, Math.ceil(bytes / 9000 / mebibyte)) * mebibyte
}

/**
 * Uploads in parts, each with its md5 for the server to verify. An interrupted upload is continued, also by another
 * process: parts that the server has, by number, size and md5, are not sent again.
 */
export function openMultipart(
  { sdk, client }: S3Access,
  writing: Partial<PutObjectCommandInput>,
  reading: Record<string, string>,
): Multipart {
  const unfinished = new Map<string, Begun>()

  async function begin(place: Place, signal: AbortSignal): Promise<Begun> {
    const known = unfinished.get(place.Key)
    if (known !== undefined) return known
    const found = await earlier(place, signal)
    const begun: Begun = {
      place,
      UploadId: found.uploadId ?? (await create(place, signal)),
      parts: found.parts,
      findable: found.findable,
    }
    unfinished.set(place.Key, begun)
    return begun
  }

  async function create(place: Place, signal: AbortSignal): Promise<string> {
    const { UploadId } = await client.send(
      new sdk.CreateMultipartUploadCommand({ ...(writing as object), ...place }),
      { abortSignal: signal },
    )
    return UploadId as string
  }

  /** An upload of the same object that was interrupted; not findable where we may not list uploads. */
  async function earlier(place: Place, signal: AbortSignal) {
    const parts: Begun['parts'] = new Map()
    const { Bucket, Key } = place
    try {
      const listing = new sdk.ListMultipartUploadsCommand({ Bucket, Prefix: Key })
      const { Uploads = [] } = await client.send(listing, { abortSignal: signal })
      const uploadId = Uploads.filter((upload) => upload.Key === Key).at(-1)?.UploadId
      if (uploadId === undefined) return { uploadId: null, parts, findable: true }
      let marker: string | undefined
      do {
        const page = await client.send(
          new sdk.ListPartsCommand({
            ...place,
            UploadId: uploadId,
            ...(marker === undefined ? {} : { PartNumberMarker: marker }),
          }),
          { abortSignal: signal },
        )
        for (const { PartNumber = 0, ETag = '', Size = 0 } of page.Parts ?? [])
          parts.set(PartNumber, { etag: ETag, bytes: Size })
        marker = page.IsTruncated === true ? page.NextPartNumberMarker : undefined
      } while (marker !== undefined)
      return { uploadId, parts, findable: true }
    } catch (error) {
      if (signal.aborted || ![400, 403, 404, 405, 501].includes(statusOf(error) ?? 0)) throw error
      return { uploadId: null, parts: new Map() as Begun['parts'], findable: false }
    }
  }

  async function sendPart(begun: Begun, file: FileHandle, number: number, size: number, signal: AbortSignal) {
    const content = await readPart(file, number, size)
    const md5 = createHash('md5').update(content).digest()
    const there = begun.parts.get(number)
    if (there?.bytes === content.length && there.etag.replaceAll('"', '') === md5.toString('hex')) return
    const { ETag = '' } = await client.send(
      new sdk.UploadPartCommand({
        ...begun.place,
        ...reading,
        UploadId: begun.UploadId,
        PartNumber: number,
        Body: content,
        ContentLength: content.length,
        ContentMD5: md5.toString('base64'),
      }),
      { abortSignal: signal },
    )
    begun.parts.set(number, { etag: ETag, bytes: content.length })
  }

  return {
    async upload(place, source, signal) {
      const size = partBytes(source.bytes)
      const count = Math.max(1, Math.ceil(source.bytes / size))
      const begun = await begin(place, signal)
      const file = await open(source.path)
      try {
        const numbers = Array.from({ length: count }, (_, index) => index + 1)
        await eachAtOnce(numbers, partsAtOnce, signal, (number, stop) =>
          sendPart(begun, file, number, size, stop),
        )
        const Parts = numbers.map(
          (number): CompletedPart => ({ PartNumber: number, ETag: begun.parts.get(number)?.etag as string }),
        )
        await client.send(
          new sdk.CompleteMultipartUploadCommand({
            ...place,
            ...reading,
            UploadId: begun.UploadId,
            MultipartUpload: { Parts },
          }),
          { abortSignal: signal },
        )
        unfinished.delete(place.Key)
      } catch (error) {
        // Another writer of the same object has finished, or cleared away, what both were continuing.
        if ((error as Error).name === 'NoSuchUpload') {
          unfinished.delete(place.Key)
          const failure = new Error(`the upload was ended by another: ${messageOf(error)}`)
          throw Object.assign(failure, { status: 503 })
        }
        throw error
      } finally {
        await file.close()
      }
    },
    async close() {
      for (const { place, UploadId, findable } of unfinished.values()) {
        if (findable) continue
        await client.send(new sdk.AbortMultipartUploadCommand({ ...place, UploadId })).catch(() => {})
      }
      unfinished.clear()
    },
  }
}

async function readPart(file: FileHandle, number: number, size: number): Promise<Buffer> {
  const content = Buffer.allocUnsafe(size)
  let filled = 0
  while (filled < size) {
    const { bytesRead } = await file.read(content, filled, size - filled, (number - 1) * size + filled)
    if (bytesRead === 0) break
    filled += bytesRead
  }
  return content.subarray(0, filled)
}
