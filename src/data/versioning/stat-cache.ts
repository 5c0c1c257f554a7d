import { randomBytes } from 'node:crypto'
import { mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { HashName } from './cache.ts'
import { md5 } from './hash-bytes.ts'

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

/** The file begins with it and the md5 of what follows. Another layout is another name, so an older one is not misread. */
const header = 'mlops hashes 2'
const hashNames: readonly HashName[] = ['md5', 'md5-dos2unix']

/** By path; each value is a hash, the size and the time, with spaces between. */
type Entries = Record<HashName, Map<string, string>>

/** @param workspace whose files are remembered, in `.dvc/tmp`, which git ignores */
export function openStatCache(workspace: string): StatCache {
  const file = join(workspace, '.dvc', 'tmp', 'mlops-hashes')
  let loaded: { entries: Entries; version: string } | undefined
  const added = noEntries()
  const entries = () => {
    loaded ??= load(file)
    return loaded.entries
  }
  return {
    get(path, hash, stat) {
      const entry = added[hash].get(path) ?? entries()[hash].get(path)
      return entry?.endsWith(` ${describe(stat)}`) === true ? entry.slice(0, 32) : undefined
    },
    set(path, hash, stat, oid, hashedAt) {
      if (isSettled(stat, hashedAt)) added[hash].set(path, `${oid} ${describe(stat)}`)
    },
    save() {
      if (hashNames.every((hash) => added[hash].size === 0)) return
      const known = loaded?.version === versionOf(file) ? loaded.entries : load(file).entries
      for (const hash of hashNames) {
        for (const [path, entry] of added[hash]) known[hash].set(path, entry)
        added[hash].clear()
      }
      write(file, known)
      loaded = { entries: known, version: versionOf(file) }
    },
  }
}

/**
 * A file changed so shortly before it was hashed could change again within the same tick of its clock. Clocks that
 * know no fractions of a second tick each second, or every other.
 */
function isSettled({ modified }: FileStat, hashedAt: number): boolean {
  const tick = modified % 1_000_000_000n === 0n ? 2000 : 20
  return Number(modified / 1_000_000n) <= hashedAt - tick
}

function noEntries(): Entries {
  return { md5: new Map(), 'md5-dos2unix': new Map() }
}

function describe({ size, modified }: FileStat): string {
  return `${size} ${modified}`
}

function load(file: string): { entries: Entries; version: string } {
  // asked first: what is written between the two is only read again
  const version = versionOf(file)
  return { entries: version === '' ? noEntries() : read(file), version }
}

/** A file of another layout or damaged counts as empty: its hashes are made again. */
function read(file: string): Entries {
  const entries = noEntries()
  const bytes = readFileSync(file)
  const end = bytes.indexOf('\0')
  const body = bytes.subarray(end + 1)
  if (end < 0 || bytes.toString('latin1', 0, end) !== `${header} ${md5(body)}`) return entries
  const fields = body.toString('utf8').split('\0')
  let at = 0
  for (const hash of hashNames) {
    const until = at + 1 + 2 * Number(fields[at])
    for (at++; at < until; at += 2) entries[hash].set(fields[at + 1] as string, fields[at] as string)
  }
  return entries
}

function write(file: string, entries: Entries): void {
  const fields: (string | number)[] = []
  for (const hash of hashNames) {
    fields.push(entries[hash].size)
    for (const [path, entry] of entries[hash]) fields.push(entry, path)
  }
  const body = fields.join('\0')
  const temporary = `${file}.${randomBytes(6).toString('hex')}`
  try {
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(temporary, `${header} ${md5(body)}\0${body}`)
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
