import { type ChildProcess, spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import type { Readable } from 'node:stream'
import { finished } from 'node:stream/promises'
import type { ProcessOptions, ProcessResult } from './process.ts'
import { notStarted, secondsSince, Tail } from './process-output.ts'

/**
 * The runner of a cancelled job waits 7.5 s after SIGINT and 2.5 s after SIGTERM before it kills us; our children
 * must have had both by then, or they would outlive us.
 */
const escalation = [
  { signal: 'SIGINT', afterMs: 0 },
  { signal: 'SIGTERM', afterMs: 6000 },
  { signal: 'SIGKILL', afterMs: 9000 },
] as const

/** How long output may keep coming after the child has ended, from what it left running. */
const drainMs = 2000

/**
 * Runs a program as the leader of its own process group, its lines handed over as they come. Aborting, or the time
 * limit, asks the whole group to stop, then makes it.
 */
export async function runGroup(
  command: string,
  args: readonly string[],
  options: ProcessOptions & { cwd: string },
  env: Record<string, string>,
  abort: AbortSignal,
): Promise<ProcessResult> {
  const started = performance.now()
  const child = spawn(command, args, {
    cwd: options.cwd,
    env,
    detached: process.platform !== 'win32',
    stdio: ['pipe', 'pipe', 'pipe'],
    windowsHide: true,
  })
  const stdout = new Tail(options.keepOutput)
  const stderr = new Tail(options.keepOutput)
  const drained = Promise.all([
    read(child.stdout, stdout, (line) => options.onLine?.('stdout', line)),
    read(child.stderr, stderr, (line) => options.onLine?.('stderr', line)),
  ])
  // a child that does not read its input closes the pipe; that is its right
  child.stdin.on('error', () => {})
  child.stdin.end(options.input)

  const stopper = stopGroup(child)
  let timedOut = false
  const timer =
    options.timeoutSeconds === undefined
      ? undefined
      : setTimeout(() => {
          timedOut = true
          stopper.stop()
        }, options.timeoutSeconds * 1000)
  if (abort.aborted) stopper.stop()
  abort.addEventListener('abort', stopper.stop)
  try {
    const { exitCode, signal } = await new Promise<Pick<ProcessResult, 'exitCode' | 'signal'>>(
      (resolve, reject) => {
        child.once('error', reject)
        child.once('exit', (code, killedBy) => resolve({ exitCode: code, signal: killedBy }))
      },
    )
    await Promise.race([drained, new Promise((resolve) => setTimeout(resolve, drainMs).unref())])
    return {
      exitCode,
      signal,
      stdout: stdout.text(),
      stderr: stderr.text(),
      wallSeconds: secondsSince(started),
      ...(timedOut ? { timedOut } : {}),
    }
  } catch (error) {
    throw notStarted(command, error)
  } finally {
    clearTimeout(timer)
    abort.removeEventListener('abort', stopper.stop)
    stopper.clear()
    child.stdout.destroy()
    child.stderr.destroy()
  }
}

/** Sends the escalating signals to the child's whole group. */
function stopGroup(child: ChildProcess): { stop: () => void; clear: () => void } {
  const timers: NodeJS.Timeout[] = []
  const send = (signal: NodeJS.Signals) => {
    if (child.pid === undefined) return
    try {
      if (process.platform === 'win32') child.kill(signal)
      else process.kill(-child.pid, signal)
    } catch {
      // the group has already ended
    }
  }
  return {
    stop: () => {
      if (timers.length > 0) return
      for (const { signal, afterMs } of escalation) timers.push(setTimeout(send, afterMs, signal))
    },
    clear: () => {
      for (const timer of timers) clearTimeout(timer)
    },
  }
}

async function read(stream: Readable, tail: Tail, onLine: (line: string) => void): Promise<void> {
  stream.on('data', (chunk: Buffer) => tail.push(chunk))
  const lines = createInterface({ input: stream, crlfDelay: Number.POSITIVE_INFINITY })
  lines.on('line', onLine)
  const closed = new Promise<void>((resolve) => lines.once('close', resolve))
  await finished(stream).catch(() => {})
  await closed
}
