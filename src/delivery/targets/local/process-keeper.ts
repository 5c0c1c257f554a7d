// The entry of a process of its own, which starts one other and outlives the call that wanted it: `dist/` holds it as a
// file beside the bundle. It is there because nobody else could tell how the other one ended, or wait before ending it.
import { spawn } from 'node:child_process'
import { copyFileSync, statSync, truncateSync } from 'node:fs'
import { join } from 'node:path'
import { identityOf } from './processes/identity.ts'
import { claimRecord, type Exit, readRecord, recordNames, writeRecord } from './processes/records.ts'

/** Requests that were on their way when the traffic moved arrive within this time. */
const arrivingMs = 1000
const largestLog = 32 * 1024 * 1024

const [folder = '', program = '', ...args] = process.argv.slice(2)

// whoever found this folder before we did has given it up
if (!claimRecord(folder, recordNames.keeper, identityOf(process.pid))) process.exit(0)

// in our own group, so that what it starts is reached with it
const child = spawn(program, args, { stdio: ['ignore', 'inherit', 'inherit'] })
if (child.pid !== undefined) writeRecord(folder, recordNames.child, identityOf(child.pid))

function ended(exit: Exit): void {
  writeRecord(folder, recordNames.exit, exit)
  // what it left running would hold on to its port
  process.kill(-process.pid, 'SIGKILL')
}
child.once('error', (error) => {
  if (child.pid === undefined) ended({ code: null, signal: null, error: error.message })
})
child.once('exit', (code, signal) => ended({ code, signal, error: null }))

const drainOf = (stop: unknown) => {
  const seconds = Number((stop as { drainSeconds?: unknown } | null)?.drainSeconds)
  return Number.isFinite(seconds) ? seconds : null
}
let stopping = false
process.on('SIGTERM', () => {
  if (stopping) return
  stopping = true
  const drainSeconds = readRecord(folder, recordNames.stop, drainOf) ?? 10
  const send = (signal: NodeJS.Signals) => process.kill(-process.pid, signal)
  const pause = drainSeconds === 0 ? 0 : arrivingMs
  setTimeout(send, pause, 'SIGTERM')
  setTimeout(send, pause + drainSeconds * 1000, 'SIGKILL')
})
// they are for whoever started us, from a terminal that may be gone
for (const name of ['SIGINT', 'SIGHUP'] as const) process.on(name, () => {})

setInterval(() => {
  const log = join(folder, recordNames.log)
  try {
    if (statSync(log).size < largestLog) return
    copyFileSync(log, `${log}.1`)
    truncateSync(log)
  } catch {
    // a log that cannot be cut is no reason to end what serves
  }
}, 60_000)
