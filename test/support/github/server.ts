import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Answer } from './operation.ts'
import type { ApiRequest } from './respond.ts'
import { serveResults } from './results/serve.ts'
import type { World } from './world.ts'

/** Where an Enterprise server keeps its API. */
export const enterprisePrefix = '/api/v3'

export interface Listener {
  readonly origin: string
  /** Called once the world exists; until then nothing is answered. */
  serve(world: World, respond: (request: ApiRequest) => Promise<Answer | undefined>): void
  close(): Promise<void>
}

/** An HTTP server on a free port of the loopback interface. */
export async function listen(): Promise<Listener> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    origin,
    serve: (world, respond) =>
      void server.on('request', (request, response) => {
        handle(world, respond, request, response).catch((error: unknown) => response.destroy(error as Error))
      }),
    close: () => close(server),
  }
}

async function handle(
  world: World,
  respond: (request: ApiRequest) => Promise<Answer | undefined>,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  const body = Buffer.concat(chunks)
  const url = new URL(request.url ?? '/', world.origin)
  if (serveResults(world, url, request, body, response)) return

  const prefix = url.pathname.startsWith(`${enterprisePrefix}/`) ? enterprisePrefix : ''
  const answer = await respond({
    method: request.method ?? 'GET',
    path: url.pathname.slice(prefix.length),
    query: url.searchParams,
    base: `${world.origin}${prefix}`,
    authorization: request.headers.authorization,
    accept: request.headers.accept ?? '',
    bytes: body,
    contentType: request.headers['content-type'] ?? '',
  })
  if (answer === undefined) return void request.socket.destroy()
  const payload =
    answer.raw ?? (answer.body === undefined ? undefined : Buffer.from(JSON.stringify(answer.body)))
  response.writeHead(answer.status, {
    'x-github-request-id': `0000:${world.nextId()}`,
    'x-ratelimit-limit': '1000',
    'x-ratelimit-remaining': '999',
    'x-ratelimit-reset': String(Math.floor(Date.now() / 1000) + 3600),
    ...(answer.raw ? { 'content-type': 'application/vnd.github.raw; charset=utf-8' } : {}),
    ...(answer.body === undefined ? {} : { 'content-type': 'application/json; charset=utf-8' }),
    ...answer.headers,
  })
  response.end(payload)
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve())
    server.closeAllConnections()
  })
}
