import { type IncomingMessage, request as requestHttp } from 'node:http'
import { request as requestHttps } from 'node:https'
import { createGunzip } from 'node:zlib'
import type { PrometheusConnection } from './connection.ts'
import { PrometheusError } from './failures.ts'

export interface Posted {
  readonly status: number
  readonly retryAfter: string | null
  readonly body: string
}

/** Largest answer that is read, unpacked. A question for so much is a mistake in its selector. */
const mostBytes = 64 * 2 ** 20

/**
 * Posts a form. By `node:https` and not by `fetch`, which takes no certificates; a redirect is not followed, since
 * credentials would go where nobody sent them.
 * @throws whatever the connection throws, or PrometheusError of type `too-large`
 */
export function post(
  connection: PrometheusConnection,
  path: string,
  form: URLSearchParams,
  signal: AbortSignal,
): Promise<Posted> {
  const { tls, headers } = connection
  const url = new URL(`${connection.address}/${path}`)
  const body = form.toString()
  const request = url.protocol === 'https:' ? requestHttps : requestHttp
  return new Promise((resolve, reject) => {
    const sent = request(
      url,
      {
        method: 'POST',
        signal,
        headers: {
          accept: 'application/json',
          'accept-encoding': 'gzip',
          'content-type': 'application/x-www-form-urlencoded',
          'content-length': Buffer.byteLength(body),
          ...headers,
        },
        ...(tls?.ca === undefined ? {} : { ca: tls.ca }),
        ...(tls?.certificate === undefined ? {} : { cert: tls.certificate }),
        ...(tls?.key === undefined ? {} : { key: tls.key }),
        ...(tls?.serverName === undefined ? {} : { servername: tls.serverName }),
      },
      (answer) => {
        bodyOf(answer, connection.address).then(
          (text) =>
            resolve({
              status: answer.statusCode ?? 0,
              retryAfter: answer.headers['retry-after'] ?? null,
              body: text,
            }),
          (error: unknown) => {
            sent.destroy()
            reject(error)
          },
        )
      },
    )
    sent.on('error', reject)
    sent.end(body)
  })
}

async function bodyOf(answer: IncomingMessage, address: string): Promise<string> {
  const packed = answer.headers['content-encoding'] === 'gzip'
  const stream = packed ? answer.pipe(createGunzip()) : answer
  if (packed) answer.on('error', (error) => stream.destroy(error))
  const chunks: Buffer[] = []
  let bytes = 0
  for await (const chunk of stream) {
    bytes += (chunk as Buffer).length
    if (bytes > mostBytes)
      throw new PrometheusError(`Prometheus at ${address} answered with more than 64 MiB`, {
        type: 'too-large',
        status: answer.statusCode ?? null,
        passing: false,
        remedy: 'Narrow the selector, so that it names the series of this model alone',
      })
    chunks.push(chunk as Buffer)
  }
  if (!packed && !answer.complete)
    throw Object.assign(new Error('the answer broke off'), { code: 'ECONNRESET' })
  return Buffer.concat(chunks).toString('utf8')
}
