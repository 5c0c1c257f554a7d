import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { onTestFinished } from 'vitest'

/** What one request is answered with instead of the usual; true when it was. */
export type Trouble = (request: IncomingMessage, response: ServerResponse, content: Buffer | null) => boolean

export interface ObjectServer {
  readonly url: string
  /** By path, `/` first. */
  readonly files: Map<string, Buffer>
  /** `GET /path` with its range, one for each request in the order of their arrival. */
  readonly requests: string[]
  /** Headers of the requests, by the same order. */
  readonly headers: IncomingMessage['headers'][]
}

/** A real server on this machine that gives and takes files, and makes the trouble it is told to. */
export async function objectServer(trouble: Trouble = () => false): Promise<ObjectServer> {
  const files = new Map<string, Buffer>()
  const requests: string[] = []
  const headers: IncomingMessage['headers'][] = []
  const server = createServer(async (request, response) => {
    const path = request.url ?? ''
    const { range } = request.headers
    requests.push(`${request.method} ${path}${range === undefined ? '' : ` ${range}`}`)
    headers.push(request.headers)
    const content = files.get(path) ?? null
    if (trouble(request, response, content)) return
    if (request.method === 'POST' || request.method === 'PUT') {
      const pieces: Buffer[] = []
      for await (const piece of request) pieces.push(piece as Buffer)
      files.set(path, Buffer.concat(pieces))
      response.writeHead(201).end()
    } else if (content === null) response.writeHead(404).end('no such file')
    else give(request, response, content)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, files, requests, headers }
}

/** Answers with a file, or the range of it that is asked for. */
export function give(
  request: IncomingMessage,
  response: ServerResponse,
  content: Buffer,
  until = Number.POSITIVE_INFINITY,
): void {
  const start = Number(/^bytes=(\d+)-/.exec(request.headers.range ?? '')?.[1] ?? 0)
  if (start > 0 && start >= content.length) {
    response.writeHead(416).end()
    return
  }
  const head = { 'content-length': String(content.length - start) }
  if (request.headers.range === undefined) response.writeHead(200, head)
  else
    response.writeHead(206, {
      ...head,
      'content-range': `bytes ${start}-${content.length - 1}/${content.length}`,
    })
  if (request.method === 'HEAD') response.end()
  else if (until >= content.length) response.end(content.subarray(start))
  else response.write(content.subarray(start, until), () => response.destroy())
}
