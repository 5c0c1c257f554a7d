/** What the tests use of `ws`, which comes with Kubernetes' client. */
declare module 'ws' {
  import type { EventEmitter } from 'node:events'
  import type { IncomingMessage, Server } from 'node:http'

  export class WebSocket extends EventEmitter {
    readonly protocol: string
    send(data: Buffer): void
    close(): void
    terminate(): void
  }
  export class WebSocketServer {
    constructor(options: { server: Server; handleProtocols: (offered: Set<string>) => string | false })
    on(event: 'connection', listener: (socket: WebSocket, request: IncomingMessage) => void): void
    close(): void
  }
}
