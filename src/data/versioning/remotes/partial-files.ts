import { createHash, randomBytes } from 'node:crypto'
import { mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import type { LocalCache, ObjectId } from '../cache.ts'
import { temporaryFolder } from '../ingest.ts'

export interface Claim {
  /** Absolute. */
  readonly path: string
  /** Bytes that an earlier run has left there, now ours; 0 when there is no such file. */
  readonly bytes: number
}

/**
 * Files that hold the beginnings of objects whose transfer was interrupted, by anything including the death of the
 * process. Each has one owner at a time, told by its name, so that no two write to one file.
 */
export interface PartialFiles {
  /** A name for an object's file that nobody else uses. */
  claim(object: ObjectId): Claim
  /** Leaves the beginning to whoever wants the object next. */
  release(object: ObjectId, file: string): void
}

const suffix = '.partial'
/** Ones that nobody has come back for. */
const keptMilliseconds = 7 * 24 * 3600 * 1000

/** @param now milliseconds since 1970 */
export function openPartialFiles(cache: Pick<LocalCache, 'folder'>, now: number): PartialFiles {
  const folder = join(cache.folder, temporaryFolder)
  mkdirSync(folder, { recursive: true })
  const machine = createHash('sha256').update(hostname()).digest('hex').slice(0, 8)
  const names = new Map<string, string>()
  for (const name of readdirSync(folder)) {
    const [oid, owner] =
      /^(\d?[a-z0-9-]+_[0-9a-f]{32}(?:\.dir)?)\.([^.]+)\.partial$/.exec(name)?.slice(1) ?? []
    if (oid === undefined || owner === undefined) continue
    const path = join(folder, name)
    const age = now - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? now)
    if (age > keptMilliseconds) rmSync(path, { force: true })
    else if (isFree(owner, machine)) names.set(oid, path)
  }
  const title = ({ hash, oid }: ObjectId) => `${hash}_${oid}`
  return {
    claim(object) {
      const own = `${machine}-${process.pid}-${randomBytes(6).toString('hex')}`
      const mine = join(folder, `${title(object)}.${own}${suffix}`)
      const left = names.get(title(object))
      if (left === undefined) return { path: mine, bytes: 0 }
      names.delete(title(object))
      try {
        renameSync(left, mine)
        return { path: mine, bytes: statSync(mine).size }
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
        return { path: mine, bytes: 0 }
      }
    },
    release(object, file) {
      const free = join(folder, `${title(object)}.free${suffix}`)
      try {
        renameSync(file, free)
        names.set(title(object), free)
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
      }
    },
  }
}

/** Left on purpose, or by a process of this machine that is no more. */
function isFree(owner: string, machine: string): boolean {
  if (owner === 'free') return true
  const [host, pid] = owner.split('-')
  if (host !== machine || Number(pid) === process.pid) return false
  try {
    process.kill(Number(pid), 0)
    return false
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH'
  }
}
