import { readFile } from 'node:fs/promises'
import type { AgentOptions } from 'node:https'
import type { PutObjectCommandInput, S3Client, S3ClientConfig } from '@aws-sdk/client-s3'
import { ConfigurationError, type Services } from '../../../foundation/index.ts'
import type { RemoteSettingsOf } from './dvc-config.ts'

type Sdk = typeof import('@aws-sdk/client-s3')

/** The SDK and a client for one remote. */
export interface S3Access {
  readonly sdk: Sdk
  readonly client: S3Client
}

/** Used where nothing names a region: servers of one's own ignore it, and Amazon's answer with the bucket's. */
const someRegion = 'us-east-1'

/**
 * Opens a client with the remote's options; where they name no credentials, those of the environment, then the SDK's
 * usual chain (shared files, single sign-on, web identity, the machine's role).
 */
export async function openS3(
  settings: RemoteSettingsOf<'s3'>,
  { env }: Pick<Services, 'env'>,
  sockets: number,
): Promise<S3Access> {
  const sdk = await import('@aws-sdk/client-s3')
  const { options } = settings
  const endpoint = endpointOf(settings, env)
  const profile = options.profile ?? env.AWS_PROFILE
  const region = options.region ?? env.AWS_REGION ?? env.AWS_DEFAULT_REGION
  const credentials = await credentialsOf(settings, env, profile)
  const config: S3ClientConfig = {
    ...(endpoint === undefined ? {} : { endpoint, forcePathStyle: true }),
    ...(profile === undefined ? {} : { profile }),
    ...(credentials === null ? {} : { credentials }),
    ...(options.allow_anonymous_login === true ? { signer: { sign: async (request) => request } } : {}),
    ...(options.use_ssl === false ? { tls: false } : {}),
    followRegionRedirects: true,
    // Repeating is the transfer's, which also continues bodies that broke off.
    maxAttempts: 1,
    // Thousands of requests of one kind: their handlers are put together once.
    cacheMiddleware: true,
    // The md5 that names an object is sent along and verified by the server; a second checksum adds nothing.
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
    requestHandler: {
      httpAgent: { keepAlive: true, maxSockets: sockets },
      httpsAgent: { keepAlive: true, maxSockets: sockets, ...(await trusted(options.ssl_verify)) },
      connectionTimeout: (options.connect_timeout ?? 15) * 1000,
      socketTimeout: (options.read_timeout ?? 60) * 1000,
    },
  }
  const client = new sdk.S3Client({ ...config, ...(region === undefined ? {} : { region }) })
  if (region !== undefined || (await client.config.region().catch(() => null)) !== null)
    return { sdk, client }
  client.destroy()
  return { sdk, client: new sdk.S3Client({ ...config, region: someRegion }) }
}

/** The server's address, where it is not Amazon's. */
function endpointOf({ options }: RemoteSettingsOf<'s3'>, env: Services['env']): string | undefined {
  return options.endpointurl ?? env.AWS_ENDPOINT_URL_S3 ?? env.AWS_ENDPOINT_URL
}

/** What the options say about how objects are stored, as parameters of the requests that write. */
export function writeParameters({ options }: RemoteSettingsOf<'s3'>): Partial<PutObjectCommandInput> {
  const parameters: Record<string, string | undefined> = {
    ServerSideEncryption: options.sse,
    SSEKMSKeyId: options.sse_kms_key_id,
    ACL: options.acl,
    GrantRead: options.grant_read,
    GrantReadACP: options.grant_read_acp,
    GrantWriteACP: options.grant_write_acp,
    GrantFullControl: options.grant_full_control,
    ...customerKey(options),
  }
  return Object.fromEntries(Object.entries(parameters).filter(([, value]) => value !== undefined))
}

/** The customer's own key, which requests that read need as well. */
export function customerKey(options: RemoteSettingsOf<'s3'>['options']): Record<string, string> {
  if (options.sse_customer_key === undefined) return {}
  return {
    SSECustomerAlgorithm: options.sse_customer_algorithm ?? 'AES256',
    SSECustomerKey: options.sse_customer_key,
  }
}

async function credentialsOf(
  { name, options, place }: RemoteSettingsOf<'s3'>,
  env: Services['env'],
  profile: string | undefined,
) {
  if (options.allow_anonymous_login === true)
    return { accessKeyId: 'anonymous', secretAccessKey: 'anonymous' }
  if (options.access_key_id !== undefined && options.secret_access_key !== undefined)
    return keys(options.access_key_id, options.secret_access_key, options.session_token)
  if (options.credentialpath !== undefined) {
    const section = profile ?? 'default'
    const { parse } = await import('ini')
    const shared = parse(await readFile(options.credentialpath, 'utf8').catch(() => ''))
    const found = (shared as Record<string, Record<string, string> | undefined>)[section]
    const [id, secret] = [found?.aws_access_key_id, found?.aws_secret_access_key]
    if (id !== undefined && secret !== undefined) return keys(id, secret, found?.aws_session_token)
    throw new ConfigurationError({
      ...place,
      path: `remote.${name}.credentialpath`,
      value: options.credentialpath,
      message: `holds no key of the profile \`${section}\``,
      remedy: 'Write aws_access_key_id and aws_secret_access_key there, or take the option out',
    })
  }
  const [id, secret] = [env.AWS_ACCESS_KEY_ID, env.AWS_SECRET_ACCESS_KEY]
  if (options.profile !== undefined || !id || !secret) return null
  return keys(id, secret, env.AWS_SESSION_TOKEN)
}

function keys(accessKeyId: string, secretAccessKey: string, sessionToken: string | undefined) {
  return { accessKeyId, secretAccessKey, ...(sessionToken ? { sessionToken } : {}) }
}

/** Connection options for `ssl_verify`: the file of certificates to trust, or none asked for. */
export async function trusted(verify: boolean | string | undefined): Promise<AgentOptions> {
  if (verify === false) return { rejectUnauthorized: false }
  return typeof verify === 'string' ? { ca: await readFile(verify) } : {}
}
