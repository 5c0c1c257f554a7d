import { createHash, randomUUID } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { onTestFinished } from 'vitest'

export interface StrictOptions {
  /** What it wants to see of who asks: `user` with `secret`, or a token that `user` gets at `/token`. */
  readonly auth?: 'none' | 'basic' | 'bearer'
  /** False answers pieces as some registries do: 405, and one request for all. */
  readonly pieces?: boolean
  /** Largest piece; more is a 416, as GitHub's registry says it. */
  readonly largestPiece?: number
  readonly leastPiece?: number
  /** Has no room for a blob, until it is told otherwise. */
  readonly full?: () => boolean
  /** Blobs are served by another origin, which must not see who asks. */
  readonly elsewhere?: boolean
  /** Breaks the connection of these requests, counted from 1, in the middle of their body. */
  readonly breaks?: (request: string, count: number) => boolean
}

export interface StrictRegistry {
  /** `127.0.0.1:PORT`. */
  readonly host: string
  /** Method and path without identifiers of uploads, as they came. */
  readonly requests: string[]
  /** What did not follow the specification, or showed a secret where it must not. */
  readonly violations: string[]
  readonly blobs: Map<string, Buffer>
  /** By `NAME@DIGEST` and `NAME:TAG`. */
  readonly manifests: Map<string, { readonly bytes: Buffer; readonly type: string }>
}

interface Answer {
  readonly status: number
  readonly headers?: Record<string, string>
  readonly body?: Buffer | string
}

const nameForm = /^[a-z0-9]+((\.|_|__|-+)[a-z0-9]+)*(\/[a-z0-9]+((\.|_|__|-+)[a-z0-9]+)*)*$/
const tagForm = /^[a-zA-Z0-9_][a-zA-Z0-9._-]{0,127}$/
const digestForm = /^sha256:[0-9a-f]{64}$/
export const registryUser = 'ana'
export const registrySecret = 'p-w:with colon'

/** A registry that does what the distribution specification 1.1 says and takes nothing else; gone after the test. */
export async function strictRegistry(options: StrictOptions = {}): Promise<StrictRegistry> {
  const blobs = new Map<string, Buffer>()
  const manifests: StrictRegistry['manifests'] = new Map()
  const uploads = new Map<string, Buffer>()
  const requests: string[] = []
  const violations: string[] = []
  const counts = new Map<string, number>()
  const { auth = 'none', pieces = true, largestPiece = Number.POSITIVE_INFINITY } = options

  function allowed(request: IncomingMessage, scope: string): Answer | null {
    const given = request.headers.authorization
    const basic = `Basic ${Buffer.from(`${registryUser}:${registrySecret}`).toString('base64')}`
    if (auth === 'none') return null
    if (auth === 'basic' && given === basic) return null
    const [, actions] = /^Bearer token-for-.*:([a-z,]+)$/.exec(given ?? '') ?? []
    const writes = !['GET', 'HEAD'].includes(request.method ?? '')
    if (auth === 'bearer' && actions !== undefined && (!writes || actions.includes('push'))) return null
    const challenge =
      auth === 'basic'
        ? 'Basic realm="registry"'
        : `Bearer realm="http://${host}/token",service="strict",scope="${scope}"`
    return refuse(401, 'UNAUTHORIZED', { 'www-authenticate': challenge })
  }

  function token(request: IncomingMessage, url: URL): Answer {
    const basic = `Basic ${Buffer.from(`${registryUser}:${registrySecret}`).toString('base64')}`
    if (url.searchParams.get('service') !== 'strict')
      violations.push('the token was asked for another service')
    if (request.headers.authorization !== basic) return refuse(401, 'UNAUTHORIZED')
    return { status: 200, body: JSON.stringify({ token: `token-for-${url.searchParams.get('scope')}` }) }
  }

  async function answer(request: IncomingMessage, url: URL): Promise<Answer> {
    const { method = '' } = request
    if (url.pathname === '/token') return token(request, url)
    if (url.pathname.startsWith('/elsewhere/')) {
      if (request.headers.authorization !== undefined) violations.push('a token was shown to another origin')
      return ranged(request, blobs.get(url.pathname.slice('/elsewhere/'.length)))
    }
    const [, name = '', rest = ''] =
      /^\/v2\/(.+?)\/((?:blobs|manifests|referrers|tags)\/.*)$/.exec(url.pathname) ?? []
    if (!nameForm.test(name)) return refuse(400, 'NAME_INVALID')
    const denied = allowed(
      request,
      `repository:${name}:${method === 'GET' || method === 'HEAD' ? 'pull' : 'pull,push'}`,
    )
    if (denied !== null) {
      await bodyOf(request)
      return denied
    }
    const [, blob] = /^blobs\/(sha256:.*)$/.exec(rest) ?? []
    if (blob !== undefined) return readBlob(request, method, blob)
    if (rest.startsWith('blobs/uploads/'))
      return upload(request, url, method, name, rest.slice('blobs/uploads/'.length))
    const [, reference] = /^manifests\/(.+)$/.exec(rest) ?? []
    if (reference !== undefined) return manifest(request, method, name, reference)
    return refuse(404, 'UNSUPPORTED')
  }

  function readBlob(request: IncomingMessage, method: string, digest: string): Answer {
    const bytes = blobs.get(digest)
    if (bytes === undefined) return refuse(404, 'BLOB_UNKNOWN')
    if (method === 'HEAD')
      return {
        status: 200,
        headers: { 'docker-content-digest': digest, 'content-length': String(bytes.length) },
      }
    if (options.elsewhere === true)
      return {
        status: 307,
        headers: { location: `http://localhost:${host.split(':')[1]}/elsewhere/${digest}` },
      }
    return ranged(request, bytes, digest)
  }

  async function upload(
    request: IncomingMessage,
    url: URL,
    method: string,
    name: string,
    id: string,
  ): Promise<Answer> {
    const location = (at: string) => `/v2/${name}/blobs/uploads/${at}?state=${encodeURIComponent('a+b/c=')}`
    if (method === 'POST' && id === '') {
      if (request.headers['content-length'] !== '0') violations.push('POST without Content-Length: 0')
      const at = randomUUID()
      uploads.set(at, Buffer.alloc(0))
      const least: Record<string, string> =
        options.leastPiece === undefined ? {} : { 'oci-chunk-min-length': String(options.leastPiece) }
      return { status: 202, headers: { location: location(at), ...least } }
    }
    const there = uploads.get(id)
    if (there === undefined) return refuse(404, 'BLOB_UPLOAD_UNKNOWN')
    if (!url.search.startsWith(`?state=${encodeURIComponent('a+b/c=')}`))
      violations.push(`the location was taken apart: ${url.search}`)
    const reached = {
      location: location(id),
      ...(there.length === 0 ? {} : { range: `0-${there.length - 1}` }),
    }
    if (method === 'GET') return { status: 204, headers: reached }
    if (method === 'PATCH') {
      const [, start, end] = /^(\d+)-(\d+)$/.exec(request.headers['content-range'] ?? '') ?? []
      if (!pieces) {
        await bodyOf(request)
        return refuse(405, 'UNSUPPORTED')
      }
      const body = await bodyOf(request, (partial) => uploads.set(id, Buffer.concat([there, partial])))
      if (start === undefined || end === undefined) violations.push('PATCH without Content-Range')
      if (request.headers['content-type'] !== 'application/octet-stream')
        violations.push('PATCH without its type')
      if (Number(start) !== there.length) return refuse(416, 'BLOB_UPLOAD_INVALID')
      if (body.length > largestPiece) return refuse(416, 'BLOB_UPLOAD_INVALID')
      if (Number(end) - Number(start) + 1 !== body.length)
        violations.push('Content-Range does not fit the body')
      const now = Buffer.concat([there, body])
      uploads.set(id, now)
      return { status: 202, headers: { location: location(id), range: `0-${now.length - 1}` } }
    }
    if (method !== 'PUT') return refuse(405, 'UNSUPPORTED')
    if (options.full?.() === true) {
      await bodyOf(request)
      return refuse(507, 'DENIED')
    }
    const digest = url.searchParams.get('digest') ?? ''
    if (!digestForm.test(digest)) return refuse(400, 'DIGEST_INVALID')
    const bytes = Buffer.concat([there, await bodyOf(request)])
    if (digestOf(bytes) !== digest) return refuse(400, 'DIGEST_INVALID')
    uploads.delete(id)
    blobs.set(digest, bytes)
    return {
      status: 201,
      headers: { location: `/v2/${name}/blobs/${digest}`, 'docker-content-digest': digest },
    }
  }

  async function manifest(
    request: IncomingMessage,
    method: string,
    name: string,
    reference: string,
  ): Promise<Answer> {
    if (!tagForm.test(reference) && !digestForm.test(reference)) return refuse(400, 'MANIFEST_INVALID')
    const key = digestForm.test(reference) ? `${name}@${reference}` : `${name}:${reference}`
    if (method === 'PUT') {
      const bytes = await bodyOf(request)
      const digest = digestOf(bytes)
      const type = request.headers['content-type'] ?? ''
      if (digestForm.test(reference) && digest !== reference) return refuse(400, 'DIGEST_INVALID')
      const parsed = JSON.parse(bytes.toString()) as {
        mediaType: string
        config: { digest: string; size: number }
        layers: { digest: string; size: number }[]
      }
      if (parsed.mediaType !== type) violations.push('the manifest has another type than its request')
      for (const one of [parsed.config, ...parsed.layers])
        if (blobs.get(one.digest)?.length !== one.size) return refuse(404, 'MANIFEST_BLOB_UNKNOWN')
      manifests.set(key, { bytes, type })
      manifests.set(`${name}@${digest}`, { bytes, type })
      return {
        status: 201,
        headers: { location: `/v2/${name}/manifests/${digest}`, 'docker-content-digest': digest },
      }
    }
    const found = manifests.get(key)
    if (found === undefined) return refuse(404, 'MANIFEST_UNKNOWN')
    const headers = { 'docker-content-digest': digestOf(found.bytes), 'content-type': found.type }
    return { status: 200, headers, body: found.bytes }
  }

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', `http://${host}`)
    const seen = `${request.method} ${url.pathname.replace(/uploads\/.+$/, 'uploads/ID').replace(/sha256:([0-9a-f]{6})[0-9a-f]+/, '$1')}`
    requests.push(seen)
    const count = (counts.get(seen) ?? 0) + 1
    counts.set(seen, count)
    if (options.breaks?.(seen, count) === true && request.method !== 'GET') {
      let bytes = 0
      const id = url.pathname.split('/').at(-1) ?? ''
      for await (const piece of request) {
        bytes += (piece as Buffer).length
        if (request.method === 'PATCH')
          uploads.set(id, Buffer.concat([uploads.get(id) ?? Buffer.alloc(0), piece as Buffer]))
        if (bytes > 1000) break
      }
      request.socket.destroy()
      return
    }
    const { status, headers, body } = await answer(request, url)
    response.writeHead(status, headers)
    if (options.breaks?.(seen, count) === true && Buffer.isBuffer(body)) {
      response.write(body.subarray(0, Math.floor(body.length / 2)), () => request.socket.destroy())
      return
    }
    response.end(request.method === 'HEAD' ? undefined : body)
  }

  const server = createServer((request, response) => {
    handle(request, response).catch((error: unknown) => {
      if (!request.destroyed) violations.push(String((error as Error).stack))
      response.destroy()
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`
  onTestFinished(() => {
    server.close()
    server.closeAllConnections()
  })
  return { host, requests, violations, blobs, manifests }
}

function ranged(request: IncomingMessage, bytes: Buffer | undefined, digest?: string): Answer {
  if (bytes === undefined) return refuse(404, 'BLOB_UNKNOWN')
  const named: Record<string, string> = digest === undefined ? {} : { 'docker-content-digest': digest }
  const start = /^bytes=(\d+)-$/.exec(request.headers.range ?? '')?.[1]
  if (start === undefined) return { status: 200, headers: named, body: bytes }
  if (Number(start) >= bytes.length) return { status: 416 }
  const range = `bytes ${start}-${bytes.length - 1}/${bytes.length}`
  return { status: 206, headers: { ...named, 'content-range': range }, body: bytes.subarray(Number(start)) }
}

function refuse(status: number, code: string, headers: Record<string, string> = {}): Answer {
  return { status, headers, body: JSON.stringify({ errors: [{ code, message: code.toLowerCase() }] }) }
}

async function bodyOf(request: IncomingMessage, partial?: (bytes: Buffer) => void): Promise<Buffer> {
  const chunks: Buffer[] = []
  try {
    for await (const chunk of request) chunks.push(chunk as Buffer)
  } catch (error) {
    partial?.(Buffer.concat(chunks))
    throw error
  }
  return Buffer.concat(chunks)
}

export function digestOf(bytes: Buffer): string {
  return `sha256:${createHash('sha256').update(bytes).digest('hex')}`
}
