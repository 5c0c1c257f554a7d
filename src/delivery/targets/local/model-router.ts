// The entry of a process of its own, which users' requests arrive at: `dist/` holds it as a file beside the bundle.
import { readFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import { ModelProxy } from './proxy/model-proxy.ts'
import { readRouting } from './proxy/pick.ts'
import { controlSocket } from './routers/router.ts'

const { host, port, routing } = JSON.parse(readFileSync('router.json', 'utf8'))
const proxy = new ModelProxy(readRouting(routing) ?? [])

const options = {
  keepAliveTimeout: 65_000,
  // an upload may take as long as it takes
  requestTimeout: 0,
  // others are answered as if they had not asked for it (RFC 9110, section 7.8); from Node.js 24.9 on
  shouldUpgradeCallback: ({ headers }: IncomingMessage) => headers.upgrade?.toLowerCase() === 'websocket',
}
const users = createServer(options, (request, response) => {
  proxy.answer(request, response).catch((error: unknown) => {
    console.error(error)
    response.destroy()
  })
})
users.on('upgrade', (request, socket, head) => proxy.upgrade(request, socket as Socket, head))

const control = createServer((request, response) => {
  answerControl(request, response).catch((error: unknown) => {
    response.writeHead(400).end(`${(error as Error).message}\n`)
  })
})

async function answerControl(request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (request.url !== '/routing') return void response.writeHead(404).end()
  if (request.method === 'PUT') {
    let text = ''
    for await (const chunk of request.setEncoding('utf8')) text += chunk
    const wanted = readRouting(JSON.parse(text))
    if (wanted === null) throw new Error('this is no routing')
    proxy.routing = wanted
  }
  response.setHeader('content-type', 'application/json').end(JSON.stringify(proxy.routing))
}

function fail(error: Error): void {
  console.error(error.message)
  process.exit(1)
}
users.on('error', fail)
control.on('error', fail)
users.listen(port, host, () => control.listen(controlSocket))

process.on('SIGTERM', () => {
  control.close()
  users.close(() => process.exit(0))
  users.closeIdleConnections()
})
