import type { IncomingMessage, ServerResponse } from 'node:http'
import { Refusal } from '../operation.ts'
import type { World } from '../world.ts'
import { artifactService } from './artifacts.ts'
import { serveBlob } from './blobs.ts'
import { cacheService } from './caches.ts'
import { readRuntimeToken } from './runtime-token.ts'

const services: Readonly<Record<string, typeof artifactService | typeof cacheService>> = {
  ArtifactService: artifactService,
  CacheService: cacheService,
}

const codes: Readonly<Record<number, string>> = {
  401: 'unauthenticated',
  403: 'permission_denied',
  404: 'not_found',
  409: 'already_exists',
}

/** Answers artifact and cache calls (Twirp over JSON) and blob transfers; false for any other path. */
export function serveResults(
  world: World,
  url: URL,
  request: IncomingMessage,
  body: Buffer,
  response: ServerResponse,
): boolean {
  if (url.pathname.startsWith('/blob/')) {
    serveBlob(world.results, url, request, body, response)
    return true
  }
  const match = /^\/twirp\/github\.actions\.results\.api\.v1\.(\w+)\/(\w+)$/.exec(url.pathname)
  if (match === null) return false
  try {
    const method = services[match[1]!]?.[match[2]!]
    if (method === undefined) throw new Refusal(404, `no method ${match[1]}/${match[2]}`)
    const identity = readRuntimeToken(request.headers.authorization)
    const message = JSON.parse(body.toString() || '{}') as Parameters<typeof method>[2]
    send(response, 200, method(world, identity, message as never))
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    send(response, error.status, { code: codes[error.status] ?? 'internal', msg: error.message })
  }
  return true
}

function send(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' })
  response.end(JSON.stringify(body))
}
