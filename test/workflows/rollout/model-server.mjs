// A model server for tests: node server.mjs MODEL PORT VERSION. MODEL is a JSON file that says what it answers with. Each
// request is a line in a file of its version, which measure.mjs counts.
import { appendFileSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { join } from 'node:path'

const [model, port, version] = process.argv.slice(2)
const { status } = JSON.parse(readFileSync(model, 'utf8'))
const log = join(process.env.REQUESTS, `${version}.log`)

const server = createServer((request, response) => {
  const health = request.url === '/health'
  if (!health) appendFileSync(log, `${Date.now()} ${status}\n`)
  response.writeHead(health ? 200 : status, { 'content-type': 'application/json' })
  response.end(JSON.stringify({ version }))
})
process.on('SIGTERM', () => {
  server.close(() => process.exit(0))
  server.closeIdleConnections()
})
server.listen(Number(port), '127.0.0.1')
