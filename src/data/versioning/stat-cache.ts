import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { HashName } from './cache.ts'

/** What a file looks like without being read. */
export interface FileStat {
  readonly size: number
  /** Nanoseconds since 1970. */
  readonly modified: bigint
}

/**
 * Remembers hashes of files that have neither another size nor another time of change since: (path, size, time in
 * nanoseconds) survives being archived and restored, unlike an inode.
 */
export interface StatCache {
  /** @param path relative to the workspace, with `/` */
  get(path: string, hash: HashName, stat: FileStat): string | undefined
  /** @param hashedAt when hashing began, as `Date.now()` */
  set(path: string, hash: HashName, stat: FileStat, oid: string, hashedAt: number): void
  /** Writes what was added, whole or not at all. What another process wrote meanwhile is kept. */
  save(): void
}

/** First line of the file: another layout is another name, so an older one is not misread. */
const header = 'mlops hashes 1'
/** A file changed so shortly before it was hashed could change again within the same tick of its clock. */
const settledMilliseconds = 20
const entryPattern = /^(?:[0-9a-f]{32}) (?:\d+) (?:\d+) [mt]$/

type Entries = Map<string, string>

/** @param workspace whose files are remembered, in `.dvc/tmp`, which git ignores */
export function openStatCache(workspace: string): StatCache {
  const file = join(workspace, '.dvc', 'tmp', 'mlops-hashes')
  let loaded: { entries: Entries; version: string } | undefined
  const added: Entries = new Map()
  const entries = () => {
    loaded ??= { entries: read(file), version: versionOf(file) }
    return loaded.entries
  }
  return {
    get(path, hash, stat) {
      const key = keyOf(path, hash)
      const entry = added.get(key) ?? entries().get(key)
      return entry?.endsWith(` ${describe(stat)}`) === true ? entry.slice(0, 32) : undefined
    },
    set(path, hash, stat, oid, hashedAt) {
      if (Number(stat.modified / 1_000_000n) > hashedAt - settledMilliseconds) return
      added.set(keyOf(path, hash), `${oid} ${describe(stat)}`)
    },
    save() {
      if (added.size === 0) return
      const known = loaded?.version === versionOf(file) ? loaded.entries : read(file)
      for (const [key, entry] of added) known.set(key, entry)
      added.clear()
      write(file, known)
      loaded = { entries: known, version: versionOf(file) }
    },
  }
}

function keyOf(path: string, hash: HashName): string {
  return `${hash === 'md5' ? 'm' : 't'}${path}`
}

function describe({ size, modified }: FileStat): string {
  return `${size} ${modified}`
}

/** A file that is absent, of another layout or damaged counts as empty: its hashes are made again. */
function read(file: string): Entries {
  const entries: Entries = new Map()
  if (!existsSync(file)) return entries
  const [first, ...fields] = readFileSync(file, 'utf8').split('\0')
  if (first !== header) return entries
  for (let at = 0; at + 1 < fields.length; at += 2) {
    const [entry, path] = [fields[at] as string, fields[at + 1] as string]
    if (!entryPattern.test(entry)) return new Map()
    entries.set(`${entry.at(-1)}${path}`, entry.slice(0, -2))
  }
  return entries
}

function write(file: string, entries: Entries): void {
  const parts = [header]
  for (const [key, entry] of entries) parts.push(`${entry} ${key[0]}`, key.slice(1))
  const temporary = `${file}.${randomBytes(6).toString('hex')}`
  mkdirSync(dirname(file), { recursive: true })
  try {
    writeFileSync(temporary, parts.join('\0'))
    renameSync(temporary, file)
  } catch {
    // it is only a cache: without it the next run takes longer
    rmSync(temporary, { force: true })
  }
}

function versionOf(file: string): string {
  const found = statSync(file, { bigint: true, throwIfNoEntry: false })
  return found === undefined ? '' : `${found.ino} ${found.size} ${found.mtimeNs}`
}
