import { z } from 'zod'
import { type Aws, hostOf } from './connection.ts'
import { awsFailure } from './failures.ts'

/** A service of Amazon's that takes JSON, and that no SDK is here for. */
export interface JsonService {
  /** Signing name and host, such as `logs`. */
  readonly name: string
  /** In `AWS_ENDPOINT_URL_…`, such as `cloudwatch_logs`. */
  readonly endpoint: string
  /** What stands before the operation, such as `Logs_20140328`. */
  readonly target: string
  readonly jsonVersion: '1.0' | '1.1'
}

/**
 * Asks with the credentials of SageMaker's client.
 * @param to an infinitive, for messages
 * @throws EnvironmentError
 */
export function askJson(
  aws: Aws,
  service: JsonService,
  operation: string,
  request: object,
  to: string,
): Promise<unknown> {
  const address = new URL(aws.endpointOf(service.endpoint) ?? `https://${hostOf(service.name, aws.region)}`)
  const body = JSON.stringify(request)
  return aws.asked(to, async () => {
    const signer = await aws.signerOf(service.name)
    const signed = await signer.sign({
      method: 'POST',
      protocol: address.protocol,
      hostname: address.hostname,
      path: '/',
      query: {},
      headers: {
        host: address.host,
        'content-type': `application/x-amz-json-${service.jsonVersion}`,
        'x-amz-target': `${service.target}.${operation}`,
      },
      body,
    })
    const { host: _, ...headers } = signed.headers as Record<string, string>
    const answer = await fetch(address, {
      method: 'POST',
      headers,
      body,
      redirect: 'error',
      signal: AbortSignal.any([aws.signal, AbortSignal.timeout(30_000)]),
    })
    const text = await answer.text()
    if (answer.ok) return JSON.parse(text) as unknown
    throw awsFailure(refusal(text, answer.status), to, aws.region)
  })
}

/** The error in the form that the SDK gives its own. */
function refusal(text: string, status: number): Error {
  const said = z
    .object({ __type: z.string().default(''), message: z.string().default('') })
    .safeParse(jsonOf(text))
  const error = new Error(said.success ? said.data.message : text.slice(0, 200))
  const name = said.success ? (said.data.__type.split('#').at(-1) ?? '') : ''
  return Object.assign(error, { name: name || 'Error', $metadata: { httpStatusCode: status } })
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
