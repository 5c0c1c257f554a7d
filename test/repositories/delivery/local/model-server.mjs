// A model server for tests: node model-server.mjs MODEL PORT VERSION. MODEL is a JSON file of how it behaves.
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'

const [file, port, version] = process.argv.slice(2)
const {
  delayMs = 0,
  startMs = 0,
  status = 200,
  exitAtStart = null,
  unhealthy = false,
  says = version,
  deaf = false,
} = JSON.parse(readFileSync(file, 'utf8'))
if (exitAtStart !== null) {
  console.error('the model does not load')
  process.exit(exitAtStart)
}
const seen = {
  requests: 0,
  bytes: 0,
  secret: process.env.SECRET ?? null,
  token: process.env.GITHUB_TOKEN ?? null,
}
const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms))
const json = (response, value, code = 200) =>
  response.writeHead(code, { 'content-type': 'application/json' }).end(JSON.stringify(value))

const server = createServer(async (request, response) => {
  const path = new URL(request.url, 'http://localhost').pathname
  if (path === '/health') return json(response, { version: says }, unhealthy ? 503 : 200)
  if (path === '/seen') return json(response, seen)
  seen.requests++
  if (deaf) return
  if (path === '/stream') {
    response.writeHead(200, { 'content-type': 'text/event-stream' })
    for (let index = 0; index < 3; index++) {
      response.write(`data: ${index}\n\n`)
      await wait(150)
    }
    return response.end()
  }
  if (path === '/dies-before') return request.socket.destroy()
  if (path === '/dies-amid') {
    response.writeHead(200, { 'content-length': 1000 })
    response.write('some')
    return setTimeout(() => request.socket.destroy(), 50)
  }
  const hash = createHash('md5')
  let bytes = 0
  try {
    for await (const chunk of request) {
      bytes += chunk.length
      seen.bytes += chunk.length
      hash.update(chunk)
    }
  } catch {
    return
  }
  await wait(path === '/slow' ? 1200 : delayMs)
  json(
    response,
    { version, bytes, md5: hash.digest('hex'), headers: request.headers, method: request.method },
    status,
  )
})
server.on('connection', () => seen.connections++)
server.on('upgrade', (_request, socket, head) => {
  socket.on('error', () => {})
  socket.write('HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\n')
  if (head.length > 0) socket.write(head)
  socket.pipe(socket)
})
// as uvicorn does: what is under way is answered
process.on('SIGTERM', () => {
  server.close(() => process.exit(0))
  server.closeIdleConnections()
})
await wait(startMs)
server.listen(Number(port), '127.0.0.1')
