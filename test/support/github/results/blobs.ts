import type { IncomingMessage, ServerResponse } from 'node:http'
import type { ResultsStore } from './store.ts'

/** The part of Azure's Blob service that the toolkit's uploads and downloads use: blocks, block lists, ranges. */
export function serveBlob(
  store: ResultsStore,
  url: URL,
  request: IncomingMessage,
  body: Buffer,
  response: ServerResponse,
): void {
  const name = url.pathname.slice('/blob/'.length)
  if (url.searchParams.get('sig') !== Buffer.from(name).toString('base64url')) return end(response, 403)
  if (request.method === 'PUT') return put(store, name, url.searchParams, body, response)
  const blob = store.blobs.get(name)
  if (blob === undefined) return end(response, 404)
  get(blob, request, response)
}

function put(store: ResultsStore, name: string, query: URLSearchParams, body: Buffer, response: ServerResponse): void {
  const blocks = store.blocks.get(name) ?? new Map<string, Buffer>()
  store.blocks.set(name, blocks)
  if (query.get('comp') === 'block') blocks.set(query.get('blockid') ?? '', body)
  else if (query.get('comp') === 'blocklist') {
    const ids = [...body.toString().matchAll(/<(?:Latest|Uncommitted|Committed)>([^<]+)</g)].map((match) => match[1]!)
    if (ids.some((id) => !blocks.has(id))) return end(response, 400)
    store.blobs.set(name, Buffer.concat(ids.map((id) => blocks.get(id)!)))
    store.blocks.delete(name)
  } else store.blobs.set(name, body)
  end(response, 201)
}

function get(blob: Buffer, request: IncomingMessage, response: ServerResponse): void {
  const range = String(request.headers['x-ms-range'] ?? request.headers['range'] ?? '')
  const match = /bytes=(\d+)-(\d*)/.exec(range)
  const from = match ? Number(match[1]) : 0
  const to = match?.[2] ? Math.min(Number(match[2]), blob.length - 1) : blob.length - 1
  response.writeHead(match ? 206 : 200, {
    ...common(),
    'content-type': 'application/octet-stream',
    'accept-ranges': 'bytes',
    'x-ms-blob-type': 'BlockBlob',
    'content-length': Math.max(0, to - from + 1),
    ...(match ? { 'content-range': `bytes ${from}-${to}/${blob.length}` } : {}),
  })
  response.end(request.method === 'HEAD' ? undefined : blob.subarray(from, to + 1))
}

function end(response: ServerResponse, status: number): void {
  response.writeHead(status, common())
  response.end()
}

function common(): Record<string, string> {
  return {
    etag: '"1"',
    'last-modified': new Date().toUTCString(),
    'x-ms-request-id': '1',
    'x-ms-version': '2025-01-05',
  }
}
