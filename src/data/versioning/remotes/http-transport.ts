import { createReadStream } from 'node:fs'
import { Agent as HttpAgent, type IncomingMessage, request as requestHttp } from 'node:http'
import { type AgentOptions, Agent as HttpsAgent, request as requestHttps } from 'node:https'
import { HttpStatusError } from './failures.ts'
import type { Download } from './remote.ts'

export interface TransportOptions {
  readonly sockets: number
  readonly connectSeconds: number
  /** Longest silence of a connection. */
  readonly readSeconds: number
  /** What to trust, for `https:`. */
  readonly tls: AgentOptions
  /** Where the names of proxies are, which Node.js heeds from version 24 on. */
  readonly env: Readonly<Record<string, string | undefined>>
}

export interface HttpRequest {
  readonly method: string
  readonly url: URL
  readonly headers: Readonly<Record<string, string>>
  /** A file, or bytes in memory. */
  readonly body?: { readonly path: string; readonly bytes: number } | Uint8Array
  readonly signal: AbortSignal
}

export interface Transport {
  /** The answer to a request, redirections followed; its status may be anything. */
  send(request: HttpRequest): Promise<IncomingMessage>
  close(): void
}

const mostRedirections = 5

/** Requests over connections that are kept; bodies of answers are never decoded, so that their bytes stay what they are. */
export function openTransport({
  sockets,
  connectSeconds,
  readSeconds,
  tls,
  env,
}: TransportOptions): Transport {
  const shared = { keepAlive: true, maxSockets: sockets, proxyEnv: env as NodeJS.ProcessEnv }
  const http = new HttpAgent(shared)
  const https = new HttpsAgent({ ...shared, ...tls })

  function once({ method, url, headers, body, signal }: HttpRequest): Promise<IncomingMessage> {
    return new Promise((resolve, reject) => {
      const secure = url.protocol === 'https:'
      const send = secure ? requestHttps : requestHttp
      const sent = send(
        url,
        {
          method,
          headers: { 'accept-encoding': 'identity', ...headers },
          agent: secure ? https : http,
          signal,
        },
        resolve,
      )
      sent.on('error', reject)
      const late = (seconds: number) => () => {
        const failure = new Error(`no answer from ${url.host} for ${seconds} s`)
        sent.destroy(Object.assign(failure, { code: 'ETIMEDOUT' }))
      }
      sent.setTimeout(connectSeconds * 1000, late(connectSeconds))
      sent.on('socket', (socket) => {
        const connected = () => void sent.setTimeout(readSeconds * 1000, late(readSeconds))
        if (socket.connecting) socket.once(secure ? 'secureConnect' : 'connect', connected)
        else connected()
      })
      if (body === undefined) sent.end()
      else if (body instanceof Uint8Array) sent.end(body)
      else createReadStream(body.path).on('error', reject).pipe(sent)
    })
  }

  return {
    async send(request) {
      let current = request
      for (let count = 0; ; count++) {
        const answer = await once(current)
        const status = answer.statusCode ?? 0
        const { location } = answer.headers
        if (![301, 302, 303, 307, 308].includes(status) || location === undefined) return answer
        discard(answer)
        const reading = current.method === 'GET' || current.method === 'HEAD'
        if (count === mostRedirections || (!reading && status < 307))
          throw new HttpStatusError(current.method, status, 'and cannot be followed')
        const url = new URL(location, current.url)
        if (url.protocol !== 'https:' && (url.protocol !== 'http:' || current.url.protocol === 'https:'))
          throw new HttpStatusError(current.method, status, `to ${url.protocol}, which is not followed`)
        // What proves who we are is for the server that it was given for.
        const headers = url.origin === current.url.origin ? current.headers : publicHeaders(current.headers)
        current = { ...current, url, headers }
      }
    },
    close() {
      http.destroy()
      https.destroy()
    },
  }
}

/** The bytes of a successful answer to GET, all of them or from an offset; null for any other answer. */
export function downloadOf(answer: IncomingMessage): Download | null {
  const status = answer.statusCode ?? 0
  const partial = /^bytes (\d+)-\d+\/(\d+|\*)$/.exec(answer.headers['content-range'] ?? '')
  if (status !== 200 && (status !== 206 || partial === null)) return null
  const size = partial === null ? answer.headers['content-length'] : partial[2]
  return {
    bytes: answer,
    start: partial === null ? 0 : Number(partial[1]),
    size: size === undefined || size === '*' ? null : Number(size),
  }
}

/** What an answer says, in its first bytes. */
export async function textOf(answer: IncomingMessage): Promise<string> {
  let text = ''
  for await (const piece of answer) {
    text += piece
    if (text.length > 2000) break
  }
  return text.slice(0, 2000)
}

/** Reads an answer to its end so that its connection can be used again, or drops both when there is much of it. */
export function discard(answer: IncomingMessage): void {
  const length = Number(answer.headers['content-length'] ?? 0)
  answer.on('error', () => {})
  if (length > 65_536) answer.destroy()
  else answer.resume()
}

function publicHeaders(headers: Readonly<Record<string, string>>): Record<string, string> {
  const kept = ['range', 'content-length', 'content-md5', 'content-type']
  return Object.fromEntries(Object.entries(headers).filter(([name]) => kept.includes(name.toLowerCase())))
}
