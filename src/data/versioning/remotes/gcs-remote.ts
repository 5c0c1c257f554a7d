import type { Services } from '../../../foundation/index.ts'
import { type ObjectId, objectPath } from '../cache.ts'
import type { RemoteSettingsOf } from './dvc-config.ts'
import { statusOf } from './failures.ts'
import { publicAddress, type Remote } from './remote.ts'

const usualJobs = 32

/** A bucket of Google Cloud Storage. */
export async function openGcsRemote(
  settings: RemoteSettingsOf<'gs'>,
  { env }: Pick<Services, 'env'>,
  jobs: number = settings.options.jobs ?? usualJobs,
): Promise<Remote> {
  const { Storage } = await import('@google-cloud/storage')
  const { options } = settings
  const endpoint = options.endpointurl ?? env.STORAGE_EMULATOR_HOST
  const key = options.credentialpath ?? env.GOOGLE_APPLICATION_CREDENTIALS
  const project = options.projectname ?? env.GOOGLE_CLOUD_PROJECT
  const anonymous = options.allow_anonymous_login === true
  const storage = new Storage({
    ...(project === undefined ? {} : { projectId: project }),
    ...(key === undefined || anonymous ? {} : { keyFilename: key }),
    // The client asks for no credentials where it is given an address of its own.
    ...(endpoint !== undefined
      ? { apiEndpoint: endpoint, useAuthWithCustomEndpoint: key !== undefined && !anonymous }
      : anonymous
        ? { apiEndpoint: 'https://storage.googleapis.com' }
        : {}),
    // Repeating is the transfer's, which also continues bodies that broke off.
    retryOptions: { autoRetry: false },
  })
  const [, bucketName = '', path = ''] = /^gs:\/\/([^/]*)\/?(.*)$/i.exec(settings.url) ?? []
  const bucket = storage.bucket(bucketName)
  const base = path.replace(/\/+$/, '')
  const root = base === '' ? '' : `${base}/`
  const at = (object: ObjectId) => bucket.file(`${root}${objectPath(object)}`)

  return {
    name: settings.name,
    address: publicAddress(settings.url),
    jobs,
    pageSize: 1000,
    async has(object, signal) {
      signal.throwIfAborted()
      const [found] = await at(object).exists()
      return found
    },
    async *list(prefix, signal) {
      let pageToken: string | undefined
      do {
        signal.throwIfAborted()
        const [files, next] = (await bucket.getFiles({
          prefix: `${root}${prefix}`,
          autoPaginate: false,
          fields: 'items(name),nextPageToken',
          ...(pageToken === undefined ? {} : { pageToken }),
        })) as unknown as [{ name: string }[], { pageToken?: string } | null]
        yield files.map(({ name }) => name.slice(root.length))
        pageToken = next?.pageToken
      } while (pageToken !== undefined)
    },
    async upload(object, { path: source, md5, content }, signal) {
      signal.throwIfAborted()
      // The server refuses bytes that do not have this md5, so that no wrong object ever appears.
      const metadata = { md5Hash: Buffer.from(md5, 'hex').toString('base64') }
      if (content !== null) {
        await at(object).save(Buffer.from(content), { resumable: false, validation: false, metadata })
        return
      }
      await bucket.upload(source, {
        destination: at(object),
        resumable: true,
        validation: false,
        metadata,
      })
    },
    async read(object, offset, signal) {
      const stream = at(object).createReadStream({ start: offset, decompress: false, validation: false })
      const stop = () => void stream.destroy(signal.reason)
      signal.addEventListener('abort', stop, { once: true })
      stream.once('close', () => signal.removeEventListener('abort', stop))
      return new Promise((resolve, reject) => {
        stream.once('error', (error) => {
          const message = (error as Error).message
          if (statusOf(error) === 404 && !/bucket does not exist/i.test(message)) resolve(null)
          else reject(error)
        })
        stream.once('response', (response: { headers: Record<string, string | undefined> }) => {
          const { headers } = response
          const partial = /^bytes (\d+)-\d+\/(\d+)$/.exec(headers['content-range'] ?? '')
          const length = headers['content-length']
          resolve({
            bytes: stream as AsyncIterable<Uint8Array>,
            start: partial === null ? 0 : Number(partial[1]),
            size: partial === null ? (length === undefined ? null : Number(length)) : Number(partial[2]),
          })
        })
        stream.resume().pause()
      })
    },
    async remove(object, signal) {
      signal.throwIfAborted()
      await at(object).delete({ ignoreNotFound: true })
    },
    close: async () => {},
  }
}
