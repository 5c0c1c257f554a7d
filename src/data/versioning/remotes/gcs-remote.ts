import type { Services } from '../../../foundation/index.ts'
import type { RemoteSettingsOf } from './dvc-config.ts'
import { HttpStatusError } from './failures.ts'
import { downloadOf, openTransport, textOf } from './http-transport.ts'
import { type Download, type Kept, keptPath, publicAddress, type Remote, usualJobs } from './remote.ts'

/** A bucket of Google Cloud Storage. */
export async function openGcsRemote(
  settings: RemoteSettingsOf<'gs'>,
  { env }: Pick<Services, 'env'>,
  jobs: number = settings.options.jobs ?? usualJobs(),
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
  const signed = endpoint === undefined ? !anonymous : key !== undefined && !anonymous
  const transport = openTransport({ sockets: jobs + 4, connectSeconds: 15, readSeconds: 60, tls: {}, env })

  /**
   * The bytes of an object by the API's own request (`objects.get` with `alt=media`): the SDK's stream cannot be told
   * apart from a broken one, nor continued.
   */
  async function media(name: string, offset: number, signal: AbortSignal): Promise<Download | null> {
    const url = new URL(`${storage.baseUrl}/b/${bucketName}/o/${encodeURIComponent(name)}?alt=media`)
    const authorization = signed ? new Headers(await storage.authClient.getRequestHeaders(url.href)) : []
    const range: Record<string, string> = offset === 0 ? {} : { range: `bytes=${offset}-` }
    const headers = { ...Object.fromEntries(authorization), ...range }
    const answer = await transport.send({ method: 'GET', url, headers, signal })
    const download = downloadOf(answer)
    if (download !== null) return download
    const status = answer.statusCode ?? 0
    const said = await textOf(answer)
    if (status === 404 && !/bucket does not exist/i.test(said)) return null
    // What was kept from before is as long as the object, or longer: it is read anew.
    if (status === 416 && offset > 0) return media(name, 0, signal)
    throw new HttpStatusError('GET', status, said.split('\n')[0] ?? '')
  }

  const [, bucketName = '', path = ''] = /^gs:\/\/([^/]*)\/?(.*)$/i.exec(settings.url) ?? []
  const bucket = storage.bucket(bucketName)
  const base = path.replace(/\/+$/, '')
  const root = base === '' ? '' : `${base}/`
  const at = (object: Kept) => bucket.file(`${root}${keptPath(object)}`)

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
    read: (object, offset, signal) => media(`${root}${keptPath(object)}`, offset, signal),
    async remove(object, signal) {
      signal.throwIfAborted()
      await at(object).delete({ ignoreNotFound: true })
    },
    close: async () => transport.close(),
  }
}
