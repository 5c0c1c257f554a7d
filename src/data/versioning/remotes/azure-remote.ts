import { createHash } from 'node:crypto'
import { open } from 'node:fs/promises'
import type { AnonymousCredential, ContainerClient, StorageSharedKeyCredential } from '@azure/storage-blob'
import { ConfigurationError, type Services } from '../../../foundation/index.ts'
import type { RemoteSettingsOf } from './dvc-config.ts'
import { statusOf } from './failures.ts'
import { eachAtOnce } from './parallel.ts'
import { type Kept, keptPath, publicAddress, type Remote, type UploadSource, usualJobs } from './remote.ts'

type Credential = StorageSharedKeyCredential | AnonymousCredential | import('@azure/identity').TokenCredential

const mebibyte = 1024 * 1024
const blocksAtOnce = 4

/** A container of Azure Blob Storage. */
export async function openAzureRemote(
  settings: RemoteSettingsOf<'azure'>,
  { env }: Pick<Services, 'env'>,
  jobs: number = settings.options.jobs ?? usualJobs(),
): Promise<Remote> {
  const [, name = '', path = ''] = /^azure:\/\/([^/?]*)\/?([^?]*)/i.exec(settings.url) ?? []
  const container = await openContainer(settings, env, name)
  const base = path.replace(/\/+$/, '')
  const root = base === '' ? '' : `${base}/`
  const at = (object: Kept) => container.getBlockBlobClient(`${root}${keptPath(object)}`)

  const remote: Remote = {
    name: settings.name,
    address: publicAddress(settings.url),
    jobs,
    pageSize: 5000,
    has: (object, signal) => at(object).exists({ abortSignal: signal }),
    async *list(prefix, signal) {
      const pages = container
        .listBlobsFlat({ prefix: `${root}${prefix}`, abortSignal: signal })
        .byPage({ maxPageSize: 5000 })
      for await (const page of pages) yield page.segment.blobItems.map((blob) => blob.name.slice(root.length))
    },
    async upload(object, source, signal) {
      if (source.content === null) {
        await uploadBlocks(at(object), source, signal)
        return
      }
      const md5 = Buffer.from(source.md5, 'hex')
      await at(object).upload(Buffer.from(source.content), source.bytes, {
        abortSignal: signal,
        transactionalContentMD5: md5,
        blobHTTPHeaders: { blobContentMD5: md5 },
      })
    },
    async read(object, offset, signal) {
      try {
        const options = { abortSignal: signal, maxRetryRequests: 0 }
        const found = await at(object).download(offset, undefined, options)
        const partial = /^bytes (\d+)-\d+\/(\d+)$/.exec(found.contentRange ?? '')
        return {
          bytes: found.readableStreamBody as AsyncIterable<Uint8Array>,
          start: partial === null ? 0 : Number(partial[1]),
          size: partial === null ? (found.contentLength ?? null) : Number(partial[2]),
        }
      } catch (error) {
        if (statusOf(error) === 404 && (error as { code?: string }).code !== 'ContainerNotFound') return null
        if (statusOf(error) === 416 && offset > 0) return remote.read(object, 0, signal)
        throw error
      }
    },
    async remove(object, signal) {
      await at(object).deleteIfExists({ abortSignal: signal })
    },
    close: async () => {},
  }
  return remote
}

/**
 * Sends blocks, each with its md5 for the server to verify, then commits them. A block's name holds its md5, so that an
 * interrupted upload is continued: blocks that wait on the server are not sent again.
 */
async function uploadBlocks(
  blob: ReturnType<ContainerClient['getBlockBlobClient']>,
  { path, bytes, md5: whole }: UploadSource,
  signal: AbortSignal,
): Promise<void> {
  const size = Math.max(16, Math.ceil(bytes / 45_000 / mebibyte)) * mebibyte
  const waiting = await blob.getBlockList('uncommitted', { abortSignal: signal }).catch((error: unknown) => {
    if (statusOf(error) === 404) return null
    throw error
  })
  const there = new Set(waiting?.uncommittedBlocks?.map((block) => block.name))
  const numbers = Array.from({ length: Math.ceil(bytes / size) }, (_, index) => index)
  const names: string[] = []
  const file = await open(path)
  try {
    await eachAtOnce(numbers, blocksAtOnce, signal, async (number, stop) => {
      const content = Buffer.alloc(Math.min(size, bytes - number * size))
      await file.read(content, 0, content.length, number * size)
      const md5 = createHash('md5').update(content).digest()
      const block = Buffer.from(`${String(number).padStart(6, '0')}-${md5.toString('hex')}`).toString(
        'base64',
      )
      names[number] = block
      if (there.has(block)) return
      const options = { abortSignal: stop, transactionalContentMD5: md5 }
      await blob.stageBlock(block, content, content.length, options)
    })
    await blob.commitBlockList(names, {
      abortSignal: signal,
      blobHTTPHeaders: { blobContentMD5: Buffer.from(whole, 'hex') },
    })
  } finally {
    await file.close()
  }
}

/** Options in the order in which DVC tries them; the environment's where they say nothing. */
async function openContainer(
  { name, options, place }: RemoteSettingsOf<'azure'>,
  env: Services['env'],
  container: string,
): Promise<ContainerClient> {
  const sdk = await import('@azure/storage-blob')
  const { BlobServiceClient } = sdk
  // Repeating is the transfer's, which also continues bodies that broke off.
  const pipeline = { retryOptions: { maxTries: 1 } }
  const connection = options.connection_string ?? env.AZURE_STORAGE_CONNECTION_STRING
  if (connection !== undefined)
    return BlobServiceClient.fromConnectionString(connection, pipeline).getContainerClient(container)
  const account = options.account_name ?? env.AZURE_STORAGE_ACCOUNT
  if (account === undefined)
    throw new ConfigurationError({
      ...place,
      path: `remote.${name}`,
      message: 'needs `account_name` or `connection_string`',
      remedy: 'Write one of them, or set AZURE_STORAGE_ACCOUNT or AZURE_STORAGE_CONNECTION_STRING',
    })
  const url = `https://${account}.blob.core.windows.net`
  const service = (credential: Credential, address = url) =>
    new BlobServiceClient(address, credential, pipeline).getContainerClient(container)
  const { tenant_id: tenant, client_id: client, client_secret: secret } = options
  if (tenant !== undefined && client !== undefined && secret !== undefined) {
    const { ClientSecretCredential } = await import('@azure/identity')
    return service(new ClientSecretCredential(tenant, client, secret))
  }
  const key = options.account_key ?? env.AZURE_STORAGE_KEY
  if (key !== undefined) return service(new sdk.StorageSharedKeyCredential(account, key))
  const token = options.sas_token ?? env.AZURE_STORAGE_SAS_TOKEN
  if (token !== undefined) return service(new sdk.AnonymousCredential(), `${url}?${token.replace(/^\?/, '')}`)
  if (options.allow_anonymous_login === true) return service(new sdk.AnonymousCredential())
  const { DefaultAzureCredential } = await import('@azure/identity')
  return service(new DefaultAzureCredential())
}
