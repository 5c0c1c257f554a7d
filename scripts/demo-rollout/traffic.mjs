// node scripts/demo-rollout/traffic.mjs --url http://127.0.0.1:8080/predict --data holdout.parquet --rate 20
//   [--seconds 60] [--arrivals poisson|steady] [--seed 1] [--rows 1] [--timeout 5]
//
// Users who arrive at a stated rate however long the answers take, so that a slow server is not asked less. Latency counts
// from the moment of arrival. One JSON line a second, and one with `"summary": true` at the end: after --seconds, or SIGTERM
// or SIGINT; what is under way is waited for.
import { Agent, request } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { arrivals, random } from './arrivals.mjs'
import { flightsOf } from './rows.mjs'
import { Tally } from './tally.mjs'

const distinctRequests = 2000
/** Beyond this the machine, not the server, would be measured. */
const mostOpen = 2000

const { values } = parseArgs({
  options: {
    url: { type: 'string' },
    data: { type: 'string' },
    rate: { type: 'string', default: '20' },
    seconds: { type: 'string', default: 'Infinity' },
    arrivals: { type: 'string', default: 'poisson' },
    seed: { type: 'string', default: '1' },
    rows: { type: 'string', default: '1' },
    timeout: { type: 'string', default: '5' },
  },
})
const [rate, seconds, seed, rows, timeout] = ['rate', 'seconds', 'seed', 'rows', 'timeout'].map((name) =>
  Number(values[name]),
)
const wrong = [
  values.url === undefined && '--url is missing',
  values.data === undefined && '--data is missing',
  !(rate > 0) && `--rate ${values.rate}: must be above 0`,
  !(seconds > 0) && `--seconds ${values.seconds}: must be above 0`,
  !(timeout > 0) && `--timeout ${values.timeout}: must be above 0`,
  !Number.isInteger(seed) && `--seed ${values.seed}: must be a whole number`,
  !(Number.isInteger(rows) && rows > 0) && `--rows ${values.rows}: must be a whole number above 0`,
  !['poisson', 'steady'].includes(values.arrivals) && `--arrivals ${values.arrivals}: poisson or steady`,
].filter(Boolean)
if (wrong.length > 0) {
  process.stderr.write(`${wrong.join('\n')}\n`)
  process.exit(2)
}

const stop = new AbortController()
for (const signal of ['SIGTERM', 'SIGINT']) process.on(signal, () => stop.abort())

const flights = await flightsOf(values.data, distinctRequests * rows, seed)
const bodies = Array.from({ length: Math.floor(flights.length / rows) }, (_, index) =>
  JSON.stringify({ rows: flights.slice(index * rows, (index + 1) * rows) }),
)
const agent = new Agent({ keepAlive: true })
const all = new Tally()
let second = new Tally()
let open = 0

const begun = performance.now()
const elapsed = () => (performance.now() - begun) / 1000
const reports = setInterval(() => tell(second), 1000)
let number = 0
for (const at of arrivals(rate, values.arrivals, random(seed))) {
  if (at >= seconds) break
  const wait = (at - elapsed()) * 1000
  if (wait >= 1) await sleep(wait, undefined, { signal: stop.signal }).catch(() => {})
  if (stop.signal.aborted) break
  void arrive(at, bodies[number++ % bodies.length])
}
while (open > 0) await sleep(5)
clearInterval(reports)
if (second.sent > 0) tell(second)
tell(all, { summary: true, seconds: Math.round(elapsed() * 1000) / 1000 })
agent.destroy()

async function arrive(at, body) {
  for (const tally of [all, second]) tally.sent++
  open++
  const outcome =
    open > mostOpen ? { version: null, failure: `more than ${mostOpen} are under way` } : await ask(body)
  open--
  const told = { ...outcome, seconds: elapsed() - at }
  all.add(told)
  second.add(told)
}

function tell(tally, more = {}) {
  process.stdout.write(`${JSON.stringify({ at: new Date().toISOString(), ...more, ...tally.report() })}\n`)
  if (tally === second) second = new Tally()
}

function ask(body, again = true) {
  return new Promise((resolve) => {
    const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) }
    const asked = request(values.url, { method: 'POST', agent, headers }, (answer) => {
      const version = answer.headers['x-model-version'] ?? null
      answer.resume()
      answer.on('error', ({ code, message }) => resolve({ version, failure: code ?? message }))
      answer.on('end', () =>
        resolve({ version, failure: answer.statusCode < 400 ? null : String(answer.statusCode) }),
      )
    })
    const late = setTimeout(() => asked.destroy(new Error(`no answer within ${timeout} s`)), timeout * 1000)
    asked.on('close', () => clearTimeout(late))
    asked.on('error', (error) => {
      // A kept connection that the other side closed just then: https://nodejs.org/api/http.html#requestreusedsocket
      if (again && asked.reusedSocket && error.code === 'ECONNRESET') resolve(ask(body, false))
      else resolve({ version: null, failure: error.code ?? error.message })
    })
    asked.end(body)
  })
}
