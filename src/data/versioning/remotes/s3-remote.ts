import type { Readable } from 'node:stream'
import type { Services } from '../../../foundation/index.ts'
import type { RemoteSettingsOf } from './dvc-config.ts'
import { statusOf } from './failures.ts'
import { type Kept, keptPath, largestInMemory, publicAddress, type Remote, usualJobs } from './remote.ts'
import { customerKey, openS3, writeParameters } from './s3-client.ts'
import { openMultipart } from './s3-multipart.ts'

/** A bucket of Amazon's, or of any server that speaks the same API. */
export async function openS3Remote(
  settings: RemoteSettingsOf<'s3'>,
  services: Pick<Services, 'env'>,
  jobs: number = settings.options.jobs ?? usualJobs(),
): Promise<Remote> {
  const { sdk, client } = await openS3(settings, services, jobs + 8)
  const [, bucket = '', path = ''] = /^s3:\/\/([^/]*)\/?(.*)$/i.exec(settings.url) ?? []
  const base = path.replace(/\/+$/, '')
  const root = base === '' ? '' : `${base}/`
  const at = (object: Kept) => ({ Bucket: bucket, Key: `${root}${keptPath(object)}` })
  const reading = customerKey(settings.options)
  const writing = writeParameters(settings)
  const multipart = openMultipart({ sdk, client }, writing, reading)

  const remote: Remote = {
    name: settings.name,
    address: publicAddress(settings.url),
    jobs,
    pageSize: 1000,
    async has(object, signal) {
      try {
        await client.send(new sdk.HeadObjectCommand({ ...at(object), ...reading }), { abortSignal: signal })
        return true
      } catch (error) {
        if (isAbsent(error)) return false
        throw error
      }
    },
    async *list(prefix, signal) {
      let token: string | undefined
      do {
        const page = await client.send(
          new sdk.ListObjectsV2Command({
            Bucket: bucket,
            Prefix: `${root}${prefix}`,
            ...(token === undefined ? {} : { ContinuationToken: token }),
          }),
          { abortSignal: signal },
        )
        yield (page.Contents ?? []).map(({ Key }) => (Key ?? '').slice(root.length))
        token = page.IsTruncated === true ? page.NextContinuationToken : undefined
      } while (token !== undefined)
    },
    async upload(object, source, signal) {
      if (source.content === null || source.bytes > largestInMemory) {
        await multipart.upload(at(object), source, signal)
        return
      }
      await client.send(
        new sdk.PutObjectCommand({
          ...at(object),
          ...writing,
          Body: source.content,
          ContentLength: source.bytes,
          ContentMD5: Buffer.from(source.md5, 'hex').toString('base64'),
        }),
        { abortSignal: signal },
      )
    },
    async read(object, offset, signal) {
      try {
        const range = offset === 0 ? {} : { Range: `bytes=${offset}-` }
        const command = new sdk.GetObjectCommand({ ...at(object), ...reading, ...range })
        const found = await client.send(command, { abortSignal: signal })
        const partial = /^bytes (\d+)-\d+\/(\d+)$/.exec(found.ContentRange ?? '')
        return {
          bytes: found.Body as Readable,
          start: partial === null ? 0 : Number(partial[1]),
          size: partial === null ? (found.ContentLength ?? null) : Number(partial[2]),
        }
      } catch (error) {
        if (isAbsent(error)) return null
        // What was kept from before is as long as the object, or longer: it is read anew.
        if (offset > 0 && statusOf(error) === 416) return remote.read(object, 0, signal)
        throw error
      }
    },
    async remove(object, signal) {
      await client.send(new sdk.DeleteObjectCommand(at(object)), { abortSignal: signal })
    },
    async close() {
      await multipart.close()
      client.destroy()
    },
  }
  return remote
}

/** A missing object; a missing bucket is a mistake, and says so unless the request was a HEAD. */
function isAbsent(error: unknown): boolean {
  return statusOf(error) === 404 && (error as Error).name !== 'NoSuchBucket'
}
