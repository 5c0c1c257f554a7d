import { spawn } from 'node:child_process'
import { closeSync, existsSync, mkdirSync, openSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { EnvironmentError } from '../../../../foundation/index.ts'
import { entryFile } from '../entry-files.ts'
import { identityOf, isAlive, type ProcessIdentity } from './identity.ts'
import { readExit, readIdentity } from './record-schemas.ts'
import { claimRecord, type Exit, readRecord, recordNames, writeRecord } from './records.ts'

/**
 * `unstarted`: its folder is there, nobody has taken it up. `gone`: it does not run, and nobody saw it end: the machine
 * was started anew, or it was killed with its keeper.
 */
export type KeptState =
  | { readonly kind: 'unstarted' | 'starting' | 'gone' }
  | { readonly kind: 'running'; readonly pid: number; readonly stopping: boolean }
  | { readonly kind: 'ended'; readonly exit: Exit }

export interface KeptCommand {
  readonly words: readonly string[]
  readonly cwd: string
  /** All that it gets. */
  readonly env: Readonly<Record<string, string>>
}

/**
 * Starts a command that outlives this process, with its output in the folder's log. Returns when it has been started, or
 * could not be.
 * @param folder of this one process, which nothing else has used
 */
export async function startKept(folder: string, command: KeptCommand): Promise<void> {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const log = openSync(join(folder, recordNames.log), 'a', 0o600)
  try {
    const keeper = spawn(process.execPath, [entryFile('process-keeper'), folder, ...command.words], {
      cwd: command.cwd,
      env: { ...command.env },
      detached: true,
      stdio: ['ignore', log, log],
    })
    let failure: Error | undefined
    keeper.once('error', (error) => {
      failure = error
    })
    keeper.unref()
    const until = performance.now() + 10_000
    const has = (name: string) => existsSync(join(folder, name))
    while (!has(recordNames.child) && !has(recordNames.exit)) {
      if (failure !== undefined || performance.now() > until)
        throw new EnvironmentError(`cannot start \`${command.words[0]}\` in ${command.cwd}`, {
          ...(failure === undefined ? {} : { cause: failure }),
          remedy: `Look into ${join(folder, recordNames.log)}`,
        })
      await sleep(10)
    }
  } finally {
    closeSync(log)
  }
}

export async function inspectKept(folder: string): Promise<KeptState> {
  const keeper = readRecord(folder, recordNames.keeper, readIdentity)
  if (keeper === null) return { kind: existsSync(join(folder, recordNames.keeper)) ? 'gone' : 'unstarted' }
  for (const attempt of [1, 2, 3, 4, 5]) {
    const exit = readRecord(folder, recordNames.exit, readExit)
    if (exit !== null) return { kind: 'ended', exit }
    const child = readRecord(folder, recordNames.child, readIdentity)
    if (child !== null && isAlive(child))
      return { kind: 'running', pid: child.pid, stopping: existsSync(join(folder, recordNames.stop)) }
    if (!isAlive(keeper)) {
      // it may have written its last word and ended after we looked for that
      const last = readRecord(folder, recordNames.exit, readExit)
      return last === null ? { kind: 'gone' } : { kind: 'ended', exit: last }
    }
    if (child === null) return { kind: 'starting' }
    // it has ended, and its keeper is about to say how
    if (attempt < 5) await sleep(50)
  }
  return { kind: 'gone' }
}

/**
 * Asks a process to end, then makes it, with all that it has started. Returns at once where its keeper is there to see to
 * it; else when it has ended.
 * @param drainSeconds between SIGTERM and SIGKILL
 */
export async function stopKept(folder: string, drainSeconds: number): Promise<void> {
  // a keeper that comes too late finds its place taken
  if (claimRecord(folder, recordNames.keeper, null)) return
  const state = await inspectKept(folder)
  if (state.kind === 'ended' || state.kind === 'gone') return
  const keeper = readRecord(folder, recordNames.keeper, readIdentity)
  if (keeper === null) return
  if (isAlive(keeper)) {
    if (state.kind === 'running' && state.stopping) return
    writeRecord(folder, recordNames.stop, { drainSeconds })
    send(keeper.pid, 'SIGTERM')
    return
  }
  if (state.kind !== 'running') return
  const child = identityOf(state.pid)
  if (child === null) return
  writeRecord(folder, recordNames.stop, { drainSeconds })
  // the group bears the number of its keeper for as long as anyone is in it
  send(-keeper.pid, 'SIGTERM')
  await ended(child, Math.min(drainSeconds, 10))
  if (isAlive(child)) send(-keeper.pid, 'SIGKILL')
}

/** Waits until a process has ended; false where it still runs after `seconds`. */
export async function waitForEnd(folder: string, seconds: number): Promise<boolean> {
  const until = performance.now() + seconds * 1000
  while (true) {
    const { kind } = await inspectKept(folder)
    if (kind !== 'running' && kind !== 'starting') return true
    if (performance.now() > until) return false
    await sleep(25)
  }
}

/** The last lines that a process wrote, at most 4 KiB. */
export async function lastLines(folder: string, most: number): Promise<readonly string[]> {
  const bytes = 4096
  const file = await open(join(folder, recordNames.log)).catch(() => null)
  if (file === null) return []
  try {
    const { size } = await file.stat()
    const buffer = Buffer.alloc(Math.min(size, bytes))
    await file.read(buffer, 0, buffer.length, Math.max(0, size - bytes))
    return buffer
      .toString('utf8')
      .split(/\r?\n/)
      .filter((line) => line.trim() !== '')
      .slice(-most)
  } finally {
    await file.close()
  }
}

async function ended(identity: ProcessIdentity, seconds: number): Promise<void> {
  const until = performance.now() + seconds * 1000
  while (isAlive(identity) && performance.now() < until) await sleep(50)
}

function send(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal)
  } catch {
    // it has ended in the meantime
  }
}
