import type { IncomingMessage, ServerResponse } from 'node:http'
import { type ResultsStore, type StoredBlob, signatureOf } from './store.ts'

interface BlobAnswer {
  readonly status: number
  readonly headers?: Readonly<Record<string, string | number>>
  readonly bytes?: Buffer
}

/** The part of Azure's Blob service that the toolkit's uploads and downloads use: blocks, block lists, ranges. */
export function serveBlob(
  store: ResultsStore,
  url: URL,
  request: IncomingMessage,
  body: Buffer,
  response: ServerResponse,
): void {
  const { status, headers, bytes } = answer(store, url, request, body)
  response.writeHead(status, {
    etag: '"1"',
    'last-modified': new Date().toUTCString(),
    'x-ms-request-id': '1',
    'x-ms-version': '2025-01-05',
    ...headers,
  })
  response.end(request.method === 'HEAD' ? undefined : bytes)
}

function answer(store: ResultsStore, url: URL, request: IncomingMessage, body: Buffer): BlobAnswer {
  const name = url.pathname.slice('/blob/'.length)
  if (url.searchParams.get('sig') !== signatureOf(name)) return { status: 403 }
  if (request.method === 'PUT') return put(store, name, url.searchParams, request, body)
  const blob = store.blobs.get(name)
  return blob === undefined ? { status: 404 } : get(blob, url.searchParams.get('rscd'), request)
}

function put(
  store: ResultsStore,
  name: string,
  query: URLSearchParams,
  request: IncomingMessage,
  body: Buffer,
): BlobAnswer {
  const contentType = String(request.headers['x-ms-blob-content-type'] ?? 'application/octet-stream')
  const blocks = store.blocks.get(name) ?? new Map<string, Buffer>()
  store.blocks.set(name, blocks)
  if (query.get('comp') === 'block') blocks.set(query.get('blockid') ?? '', body)
  else if (query.get('comp') === 'blocklist') {
    const listed = body.toString().matchAll(/<(?:Latest|Uncommitted|Committed)>([^<]+)</g)
    const parts = [...listed].map((match) => blocks.get(match[1]!))
    if (parts.includes(undefined)) return { status: 400 }
    store.blobs.set(name, { bytes: Buffer.concat(parts as Buffer[]), contentType })
    store.blocks.delete(name)
  } else store.blobs.set(name, { bytes: body, contentType })
  return { status: 201 }
}

function get(
  { bytes, contentType }: StoredBlob,
  disposition: string | null,
  request: IncomingMessage,
): BlobAnswer {
  const range = /bytes=(\d+)-(\d*)/.exec(String(request.headers['x-ms-range'] ?? request.headers.range ?? ''))
  const from = Number(range?.[1] ?? 0)
  const to = range?.[2] ? Math.min(Number(range[2]), bytes.length - 1) : bytes.length - 1
  const headers = {
    'content-type': contentType,
    'accept-ranges': 'bytes',
    'x-ms-blob-type': 'BlockBlob',
    'content-length': Math.max(0, to - from + 1),
    ...(disposition === null ? {} : { 'content-disposition': disposition }),
    ...(range === null ? {} : { 'content-range': `bytes ${from}-${to}/${bytes.length}` }),
  }
  return { status: range === null ? 200 : 206, headers, bytes: bytes.subarray(from, to + 1) }
}
