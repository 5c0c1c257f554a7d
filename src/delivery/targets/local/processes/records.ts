import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Files that a kept process has in its folder; which of them are there tells how far it has come. */
export const recordNames = {
  about: 'about.json',
  keeper: 'keeper.json',
  child: 'child.json',
  stop: 'stop.json',
  exit: 'exit.json',
  log: 'log.txt',
} as const

/** How a process ended. */
export interface Exit {
  readonly code: number | null
  readonly signal: string | null
  /** Why it could not be started. */
  readonly error: string | null
}

/** Replaces a file in one step: whoever reads it sees all of the old text or all of the new. */
export function writeRecord(folder: string, name: string, value: unknown): void {
  const temporary = join(folder, `.${name}.${process.pid}`)
  writeFileSync(temporary, `${JSON.stringify(value)}\n`, { mode: 0o600 })
  renameSync(temporary, join(folder, name))
}

/** Writes a file that is not there yet, in one step; false where somebody was faster. */
export function claimRecord(folder: string, name: string, value: unknown): boolean {
  const temporary = join(folder, `.${name}.${process.pid}`)
  writeFileSync(temporary, `${JSON.stringify(value)}\n`, { mode: 0o600 })
  try {
    linkSync(temporary, join(folder, name))
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  } finally {
    rmSync(temporary, { force: true })
  }
}

/** Null where it is not there, or `read` does not know it. */
export function readRecord<T>(folder: string, name: string, read: (value: unknown) => T | null): T | null {
  try {
    return read(JSON.parse(readFileSync(join(folder, name), 'utf8')))
  } catch {
    return null
  }
}
