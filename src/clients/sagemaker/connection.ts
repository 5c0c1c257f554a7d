import type { S3Client } from '@aws-sdk/client-s3'
import type { SageMakerClient } from '@aws-sdk/client-sagemaker'
import { ConfigurationError, type Services } from '../../foundation/index.ts'
import { awsFailure } from './failures.ts'

type Sdk = typeof import('@aws-sdk/client-sagemaker')
type Storage = typeof import('@aws-sdk/client-s3')

type Signer = Awaited<ReturnType<SageMakerClient['config']['signer']>>

/** An account of Amazon's, in one region. */
export interface Aws {
  readonly region: string
  readonly signal: AbortSignal
  readonly sagemaker: { readonly sdk: Sdk; readonly client: SageMakerClient }
  readonly s3: { readonly sdk: Storage; readonly client: S3Client }
  /** Another service's own address, where the environment names one (`AWS_ENDPOINT_URL_CLOUDWATCH_LOGS`), or null. */
  readonly endpointOf: (service: string) => string | null
  /** Signs requests to a service that no SDK is here for, with the same credentials. @param service its signing name, such as `logs` */
  readonly signerOf: (service: string) => Promise<Signer>
  /** The same, given up at another signal: for what must still be done when the workflow is cancelled. */
  readonly until: (signal: AbortSignal) => Aws
  /** What `request` answers. @param to an infinitive, for messages: `create the training job`. @throws EnvironmentError */
  readonly asked: <T>(to: string, request: () => Promise<T>) => Promise<T>
}

/**
 * Opens SageMaker and S3 with the credentials of the environment, else the SDK's usual chain (shared files, single
 * sign-on, web identity as of `aws-actions/configure-aws-credentials`, the machine's role). Each request is tried up to five times.
 * @param place path of the setting `region` in mlops.yaml, for messages
 * @throws ConfigurationError where nothing names a region
 */
export async function openAws(
  settings: { readonly region?: string | undefined },
  { env, signal }: Pick<Services, 'env' | 'signal'>,
  place: string,
): Promise<Aws> {
  const [sagemaker, s3] = await Promise.all([
    import('@aws-sdk/client-sagemaker'),
    import('@aws-sdk/client-s3'),
  ])
  const wanted = settings.region ?? env.AWS_REGION ?? env.AWS_DEFAULT_REGION
  const endpointOf = (service: string) =>
    env[`AWS_ENDPOINT_URL_${service.toUpperCase()}`] ?? env.AWS_ENDPOINT_URL ?? null
  const { AWS_ACCESS_KEY_ID: accessKeyId, AWS_SECRET_ACCESS_KEY: secretAccessKey } = env
  const sessionToken = env.AWS_SESSION_TOKEN
  const shared = {
    maxAttempts: 5,
    ...(wanted === undefined ? {} : { region: wanted }),
    ...(env.AWS_PROFILE === undefined ? {} : { profile: env.AWS_PROFILE }),
    ...(accessKeyId === undefined || secretAccessKey === undefined || env.AWS_PROFILE !== undefined
      ? {}
      : { credentials: { accessKeyId, secretAccessKey, ...(sessionToken && { sessionToken }) } }),
  }
  const client = new sagemaker.SageMakerClient({ ...shared, ...endpoint(endpointOf('sagemaker')) })
  const region = wanted ?? (await client.config.region().catch(() => null))
  if (region === null) throw noRegion(place)
  const storage = new s3.S3Client({
    ...shared,
    region,
    followRegionRedirects: true,
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
    ...endpoint(endpointOf('s3')),
    ...(endpointOf('s3') === null ? {} : { forcePathStyle: true }),
  })
  const signers = new Map<string, SageMakerClient>()
  const signerOf = (service: string) => {
    // A client of its own for each: a client signs for the service that it signed for first.
    const own =
      signers.get(service) ??
      new sagemaker.SageMakerClient({ region, credentials: client.config.credentials })
    signers.set(service, own)
    return own.config.signer({
      name: 'sigv4',
      signingName: service,
      signingRegion: region,
      properties: {},
    })
  }
  const at = (until: AbortSignal): Aws => ({
    region,
    signal: until,
    sagemaker: { sdk: sagemaker, client },
    s3: { sdk: s3, client: storage },
    endpointOf,
    signerOf,
    until: at,
    asked: async (to, request) => {
      until.throwIfAborted()
      try {
        return await request()
      } catch (error) {
        until.throwIfAborted()
        throw awsFailure(error, to, region)
      }
    },
  })
  return at(signal)
}

/** Host name of the console of a region's partition. */
export function consoleOf(region: string): string {
  if (region.startsWith('cn-')) return `${region}.console.amazonaws.cn`
  if (region.startsWith('us-gov-')) return `${region}.console.amazonaws-us-gov.com`
  return `${region}.console.aws.amazon.com`
}

/** Host name of a service in a region. */
export function hostOf(service: string, region: string): string {
  return `${service}.${region}.amazonaws.com${region.startsWith('cn-') ? '.cn' : ''}`
}

function endpoint(address: string | null) {
  return address === null ? {} : { endpoint: address }
}

function noRegion(path: string): ConfigurationError {
  return new ConfigurationError({
    path,
    message: 'no region is named',
    remedy: 'Write it here, or set AWS_REGION, as `aws-actions/configure-aws-credentials` does',
  })
}
