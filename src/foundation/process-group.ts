import { type ChildProcess, spawn } from 'node:child_process'
import type { Readable } from 'node:stream'
import { finished } from 'node:stream/promises'
import type { ProcessOptions, ProcessResult } from './process.ts'
import { Lines } from './process-lines.ts'
import { notStarted, secondsSince, Tail } from './process-output.ts'
import { type LiveGroups, stopGroup } from './process-stop.ts'

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
  live: LiveGroups,
): Promise<ProcessResult> {
  const started = performance.now()
  const child = start(command, args, options.cwd, env)
  const stdout = new Tail(options.keepOutput)
  const stderr = new Tail(options.keepOutput)
  const drained = Promise.all([
    read(child.stdout, stdout, (line) => options.onLine?.('stdout', line)),
    read(child.stderr, stderr, (line) => options.onLine?.('stderr', line)),
  ])
  // a child that does not read its input closes the pipe; that is its right
  child.stdin.on('error', () => {})
  child.stdin.end(options.input)

  const group = stopGroup(child)
  live.add(group)
  const stop = () => group.stop(abort.reason)
  let timedOut = false
  const timer =
    options.timeoutSeconds === undefined
      ? undefined
      : setTimeout(() => {
          timedOut = true
          group.stop()
        }, options.timeoutSeconds * 1000)
  if (abort.aborted) stop()
  abort.addEventListener('abort', stop)
  try {
    const { exitCode, signal } = await new Promise<Pick<ProcessResult, 'exitCode' | 'signal'>>(
      (resolve, reject) => {
        child.once('error', reject)
        child.once('exit', (code, killedBy) => resolve({ exitCode: code, signal: killedBy }))
      },
    )
    await Promise.race([drained, new Promise((resolve) => setTimeout(resolve, drainMs).unref())])
    // workers that outlive a leader that was stopped or killed would hold on to its memory and its GPU
    if (signal !== null || timedOut || abort.aborted) group.kill()
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
    abort.removeEventListener('abort', stop)
    group.clear()
    live.delete(group)
    child.stdout.destroy()
    child.stderr.destroy()
  }
}

function start(command: string, args: readonly string[], cwd: string, env: Record<string, string>) {
  try {
    return spawn(command, args, {
      cwd,
      env,
      detached: process.platform !== 'win32',
      stdio: ['pipe', 'pipe', 'pipe'],
      windowsHide: true,
    }) satisfies ChildProcess
  } catch (error) {
    // some reasons, such as too long a command line, are thrown and not emitted
    throw notStarted(command, error)
  }
}

async function read(stream: Readable, tail: Tail, onLine: (line: string) => void): Promise<void> {
  const lines = new Lines(onLine)
  stream.on('data', (chunk: Buffer) => {
    tail.push(chunk)
    lines.push(chunk)
  })
  await finished(stream).catch(() => {})
  lines.end()
}
