import { Agent, type IncomingMessage, type ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import { Readable } from 'node:stream'
import { createProxyServer } from 'httpxy'
import { type Backend, idleSeconds, keptSeconds, type Routing } from '../routers/router.ts'
import { CopiedRequests } from './copied-requests.ts'
import { heldBody } from './held-body.ts'
import { pick, pickCopy } from './pick.ts'

/** RFC 9110, section 9.2.2: what may be sent again where it is unknown whether it was done. */
const repeatable = new Set(['GET', 'HEAD', 'OPTIONS', 'PUT', 'DELETE', 'TRACE'])

/** Spreads requests over the backends of a routing that may be replaced at any time; each is drawn for itself. */
export class ModelProxy {
  routing: Routing
  readonly #agent = new Agent({ keepAlive: true, maxFreeSockets: 256, timeout: keptSeconds * 1000 })
  readonly #proxy = createProxyServer({
    agent: this.#agent,
    xfwd: true,
    proxyTimeout: idleSeconds * 1000,
  })
  readonly #copies = new CopiedRequests()
  /** Whether a request went over a connection that had been used before. */
  readonly #reused = new WeakMap<IncomingMessage, boolean>()

  constructor(routing: Routing) {
    this.routing = routing
    this.#proxy.on('proxyReq', (sent, request) => {
      this.#reused.set(request, sent.reusedSocket)
    })
  }

  async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const order = pick(this.routing, Math.random())
    const [first] = order
    if (first === undefined) return refuse(response, 503, 'No model serves here.')
    const body = await heldBody(request).catch(() => undefined)
    if (body === undefined) return void response.destroy()
    const copied = pickCopy(this.routing, first, Math.random())
    const through = copied === null ? null : this.#copies.send(request, copied.port, body)
    if (through !== null) request.pipe(through)
    const failure = await this.#forward(request, response, first, body, through)
    if (failure === null) return
    const second = this.#next(failure, order, request, body)
    if (second === null || response.headersSent || response.destroyed) return giveUp(response)
    if ((await this.#forward(request, response, second, body, null)) !== null) giveUp(response)
  }

  /** WebSockets and the like: the connection is led through for as long as it lasts. */
  upgrade(request: IncomingMessage, socket: Socket, head: Buffer): void {
    const [first] = pick(this.routing, Math.random())
    if (first === undefined) return void socket.end('HTTP/1.1 503 Service Unavailable\r\n\r\n')
    this.#proxy.ws(request, socket, { target: addressOf(first) }, head).catch(() => socket.destroy())
  }

  /** Null where it was answered, or its answer broke off and the client has been told by closing the connection. */
  async #forward(
    request: IncomingMessage,
    response: ServerResponse,
    backend: Backend,
    body: Buffer | null,
    through: Readable | null,
  ): Promise<NodeJS.ErrnoException | null> {
    const source = body === null ? through : Readable.from(body.length === 0 ? [] : [body])
    try {
      await this.#proxy.web(request, response, {
        target: addressOf(backend),
        ...(source === null ? {} : { buffer: source }),
      })
      return null
    } catch (error) {
      return error as NodeJS.ErrnoException
    }
  }

  /** Whom a request that failed may be sent to: it did not reach anybody, or may be done twice. */
  #next(
    { code }: NodeJS.ErrnoException,
    order: readonly Backend[],
    request: IncomingMessage,
    body: Buffer | null,
  ): Backend | null {
    if (body === null) return null
    if (code === 'ECONNREFUSED') return order[1] ?? null
    const idle = code === 'ECONNRESET' && this.#reused.get(request) === true
    return idle && repeatable.has(request.method ?? '') ? (order[0] ?? null) : null
  }
}

function addressOf({ port }: Backend): string {
  return `http://127.0.0.1:${port}`
}

function giveUp(response: ServerResponse): void {
  if (response.headersSent) response.destroy()
  else refuse(response, 502, 'The model server gave no answer.')
}

function refuse(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { 'content-type': 'text/plain', connection: 'close' }).end(`${text}\n`)
}
