/**
 * Asks a real Prometheus what the cases ask, and keeps what it says for machines without one:
 *
 *     node test/oracle/delivery-prometheus/record.ts
 *
 * with `prometheus` and `promtool` on PATH.
 */
import { writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { openPrometheusSource } from '../../../src/delivery/measurements/prometheus/source.ts'
import { memoryLogger, systemClock } from '../../../src/foundation/index.ts'
import { nodeProcessRunner } from '../../../src/foundation/process-node.ts'
import { arms, cases, minute, question, settingsOf } from './cases.ts'
import { wholeHistory } from './history.ts'
import { fixture, type Recording, relaying } from './recording.ts'
import { prometheusHere, startPrometheus } from './server.ts'

const signal = new AbortController().signal
const services = {
  logger: memoryLogger(),
  clock: systemClock,
  process: nodeProcessRunner({ env: {}, cwd: tmpdir(), signal }),
  env: {},
  workspace: tmpdir(),
  signal,
}
const server = await startPrometheus({ history: wholeHistory().text })
const answers: Record<string, { status: number; body: string }> = {}
const relay = await relaying(server.address, (key, answer) => {
  answers[key] = answer
})
try {
  for (const one of cases) {
    const source = await openPrometheusSource(settingsOf(one, relay.address), services)
    await source.measure([question(one)], arms, one.window ?? minute)
  }
  const now = JSON.parse(answers['time() @ now']?.body ?? '') as { data: { result: [number, string] } }
  const recording: Recording = {
    prometheus: prometheusHere ?? '',
    at: new Date(now.data.result[0] * 1000).toISOString(),
    answers: Object.fromEntries(Object.entries(answers).sort(([a], [b]) => (a < b ? -1 : 1))),
  }
  writeFileSync(fixture, `${JSON.stringify(recording, null, 1)}\n`)
} finally {
  await relay.close()
  await server.stop()
}
