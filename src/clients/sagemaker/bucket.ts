import { mkdir, open, readFile, rename, rm, stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { ConfigurationError } from '../../foundation/index.ts'
import type { Aws } from './connection.ts'
import { missingAsNull } from './failures.ts'

/** A folder in S3. Keys are relative to it, with `/`. */
export interface Bucket {
  /** `s3://bucket/prefix/key`. */
  uri(key: string): string
  /** Size in bytes, or null where there is no such object. */
  size(key: string): Promise<number | null>
  /** Uploads a file, in parts where it is large. The object appears whole or not at all. */
  putFile(key: string, path: string): Promise<void>
  putText(key: string, text: string, contentType: string): Promise<void>
  /** The bytes as they come, or null where there is no such object. */
  read(key: string): Promise<Readable | null>
  /** Downloads to an absolute path, whole or not at all; false where there is no such object. */
  getFile(key: string, path: string): Promise<boolean>
  /** Keys that start so, with their sizes. */
  list(start: string): Promise<{ readonly key: string; readonly bytes: number }[]>
  /** Objects that are not there are none to remove. */
  remove(keys: readonly string[]): Promise<void>
  /** Key within this folder of an address that S3 or SageMaker names, or null where it is elsewhere. */
  keyOf(uri: string): string | null
}

const mebibyte = 1024 * 1024
const largeFrom = 64 * mebibyte

/** @param path of the setting, for messages. @throws ConfigurationError where it is no address of a bucket */
export function openBucket(address: string, aws: Aws, path: string): Bucket {
  const [, Bucket = '', folder = ''] =
    /^s3:\/\/([a-z0-9][a-z0-9.-]{1,61}[a-z0-9])(\/.*)?$/.exec(address) ?? []
  if (Bucket === '')
    throw new ConfigurationError({
      path,
      value: address,
      message: 'is no folder in S3',
      remedy: 'Write it as `s3://bucket/prefix`',
    })
  const prefix = folder.split('/').filter((part) => part !== '')
  const full = (key: string) => [...prefix, key].join('/')
  const uri = (key: string) => `s3://${Bucket}/${full(key)}`
  const { sdk, client } = aws.s3
  const options = { abortSignal: aws.signal }
  const read = async (key: string) => {
    const found = await missingAsNull(
      aws.asked(`read ${uri(key)}`, () =>
        client.send(new sdk.GetObjectCommand({ Bucket, Key: full(key) }), options),
      ),
    )
    return found?.Body === undefined ? null : (found.Body as Readable)
  }
  return {
    uri,
    read,
    size: async (key) => {
      const to = `look for ${uri(key)}`
      const found = await missingAsNull(
        aws.asked(to, () => client.send(new sdk.HeadObjectCommand({ Bucket, Key: full(key) }), options)),
      )
      return found === null ? null : (found.ContentLength ?? 0)
    },
    putText: async (key, text, ContentType) => {
      const command = new sdk.PutObjectCommand({ Bucket, Key: full(key), Body: text, ContentType })
      await aws.asked(`write ${uri(key)}`, () => client.send(command, options))
    },
    putFile: async (key, path) => {
      const bytes = (await stat(path)).size
      await aws.asked(`write ${uri(key)}`, async () =>
        bytes >= largeFrom
          ? inParts(aws, { Bucket, Key: full(key) }, path, bytes)
          : client.send(
              new sdk.PutObjectCommand({
                Bucket,
                Key: full(key),
                // In memory, so that it can be sent again where a connection breaks.
                Body: await readFile(path),
              }),
              options,
            ),
      )
    },
    getFile: async (key, path) => {
      const body = await read(key)
      if (body === null) return false
      await mkdir(dirname(path), { recursive: true })
      const partial = `${path}.partial`
      try {
        const file = await open(partial, 'w')
        await aws.asked(`read ${uri(key)}`, () =>
          pipeline(body, file.createWriteStream(), { signal: aws.signal }),
        )
        await rename(partial, path)
      } catch (error) {
        await rm(partial, { force: true })
        throw error
      }
      return true
    },
    list: async (start) => {
      const found: { key: string; bytes: number }[] = []
      for (let ContinuationToken: string | undefined; ; ) {
        const command = new sdk.ListObjectsV2Command({
          Bucket,
          Prefix: full(start),
          ...(ContinuationToken === undefined ? {} : { ContinuationToken }),
        })
        const page = await aws.asked(`list ${uri(start)}`, () => client.send(command, options))
        for (const { Key = '', Size = 0 } of page.Contents ?? [])
          found.push({ key: Key.slice(full('').length), bytes: Size })
        ContinuationToken = page.NextContinuationToken
        if (ContinuationToken === undefined) return found
      }
    },
    remove: async (keys) => {
      for (let start = 0; start < keys.length; start += 1000) {
        const Objects = keys.slice(start, start + 1000).map((key) => ({ Key: full(key) }))
        const command = new sdk.DeleteObjectsCommand({ Bucket, Delete: { Objects, Quiet: true } })
        await aws.asked(`remove objects in ${uri('')}`, () => client.send(command, options))
      }
    },
    keyOf: (found) => {
      const start = `s3://${Bucket}/${full('')}`
      return found.startsWith(start) ? found.slice(start.length) : null
    },
  }
}

/** Parts of 16 MiB, or as large as it takes for S3's limit of 10,000. */
async function inParts(
  aws: Aws,
  place: { readonly Bucket: string; readonly Key: string },
  path: string,
  bytes: number,
): Promise<void> {
  const { sdk, client } = aws.s3
  const options = { abortSignal: aws.signal }
  const each = Math.max(16, Math.ceil(bytes / 9000 / mebibyte)) * mebibyte
  const { UploadId } = await client.send(new sdk.CreateMultipartUploadCommand(place), options)
  const upload = { ...place, UploadId }
  const file = await open(path, 'r')
  try {
    const Parts: { PartNumber: number; ETag: string | undefined }[] = []
    for (let start = 0; start < bytes; start += each) {
      const Body = Buffer.alloc(Math.min(each, bytes - start))
      await file.read(Body, 0, Body.length, start)
      const PartNumber = Parts.length + 1
      const { ETag } = await client.send(new sdk.UploadPartCommand({ ...upload, PartNumber, Body }), options)
      Parts.push({ PartNumber, ETag })
    }
    await client.send(
      new sdk.CompleteMultipartUploadCommand({ ...upload, MultipartUpload: { Parts } }),
      options,
    )
  } catch (error) {
    await client.send(new sdk.AbortMultipartUploadCommand(upload)).catch(() => undefined)
    throw error
  } finally {
    await file.close()
  }
}
