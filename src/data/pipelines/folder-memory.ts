import { createHash, randomBytes } from 'node:crypto'
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { type FoundFile, filesIn } from '../versioning/folder-files.ts'
import type { DataWorkspace, HashName } from '../versioning/index.ts'
import type { Version } from './lock.ts'

/**
 * Remembers versions of folders in which no file has come, gone, or got another size or time of change since. What is
 * remembered of each file would do; for tens of thousands of files, asking for each takes as long as finding them.
 */
export interface FolderMemory {
  get(place: string, hash: HashName): Version | null
  /** @param files all that `version` is made of, as they were found before they were hashed */
  set(place: string, version: Version, files: readonly FoundFile[], hashedAt: number): void
  /** Writes what was added, whole or not at all. */
  save(): void
}

interface Entry {
  readonly stamp: string
  readonly oid: string
  readonly size: number
  readonly files: number
}

/** Another layout is another name, so an older one is not misread. */
const layout = 'mlops folders 1'
/** A file changed so shortly before it was hashed could change again within the same tick of its clock. */
const settledMilliseconds = 20

export function openFolderMemory(data: DataWorkspace): FolderMemory {
  const file = join(data.root, '.dvc', 'tmp', 'mlops-folders')
  const known = read(file)
  let changed = false
  return {
    get(place, hash) {
      const entry = known.get(`${hash} ${place}`)
      if (entry === undefined || stampOf(filesIn(data.root, place, data.rules)) !== entry.stamp) return null
      return { hash, oid: entry.oid, size: entry.size, files: entry.files, executable: false }
    },
    set(place, { hash, oid, size, files: count }, files, hashedAt) {
      if (size === null || count === null) return
      if (files.some(({ modified }) => Number(modified / 1_000_000n) > hashedAt - settledMilliseconds)) return
      known.set(`${hash} ${place}`, { stamp: stampOf(files), oid, size, files: count })
      changed = true
    },
    save() {
      if (changed) write(file, known)
      changed = false
    },
  }
}

/** One digest of every path, size and time of change, in the order in which the disk lists them. */
function stampOf(files: Iterable<FoundFile>): string {
  const digest = createHash('sha256')
  const numbers = new BigInt64Array(2048)
  let paths: string[] = []
  let at = 0
  const flush = () => {
    digest.update(`${paths.length}\0${paths.join('\0')}\0`).update(numbers.subarray(0, at))
    paths = []
    at = 0
  }
  for (const { path, size, modified } of files) {
    paths.push(path)
    numbers[at++] = BigInt(size)
    numbers[at++] = modified
    if (at === numbers.length) flush()
  }
  flush()
  return digest.digest('hex')
}

/** A file that is absent or of another layout counts as empty: folders are looked at file by file then. */
function read(file: string): Map<string, Entry> {
  try {
    const [first, ...lines] = readFileSync(file, 'utf8').split('\n')
    if (first !== layout) return new Map()
    return new Map(lines.filter((line) => line !== '').map((line) => entryOf(JSON.parse(line) as unknown[])))
  } catch {
    return new Map()
  }
}

function entryOf([key, stamp, oid, size, files]: unknown[]): [string, Entry] {
  const sound =
    typeof key === 'string' && typeof stamp === 'string' && /^[0-9a-f]{32}\.dir$/.test(String(oid))
  if (!sound || !Number.isSafeInteger(size) || !Number.isSafeInteger(files)) throw new Error('not an entry')
  return [key, { stamp, oid: String(oid), size: Number(size), files: Number(files) }]
}

function write(file: string, entries: ReadonlyMap<string, Entry>): void {
  const lines = [...entries].map(([key, { stamp, oid, size, files }]) =>
    JSON.stringify([key, stamp, oid, size, files]),
  )
  const temporary = `${file}.${randomBytes(6).toString('hex')}`
  try {
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(temporary, [layout, ...lines, ''].join('\n'))
    renameSync(temporary, file)
  } catch {
    // it is only a memory: without it the next run takes longer
    rmSync(temporary, { force: true })
  }
}
