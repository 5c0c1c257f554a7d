import { randomBytes } from 'node:crypto'
import { mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import type { HashName } from './cache.ts'
import { md5 } from './hash-bytes.ts'

/** What a stat cache's file holds. */
export interface Memory extends Record<HashName, Map<string, string>> {
  /** By path in the workspace: a hash, the size and the time, with spaces between. */
  readonly md5: Map<string, string>
  readonly 'md5-dos2unix': Map<string, string>
  /** By absolute path of a folder of objects: what it looked like. */
  readonly folders: Map<string, string>
}

/** The file begins with it and the md5 of what follows. Another layout is another name, so an older one is not misread. */
const header = 'mlops hashes 3'
/** Digits of an md5. */
const digits = 32
export const hashNames = ['md5', 'md5-dos2unix'] as const
/** What is asked for in order comes last, so that it ends with the file. */
const sections = ['folders', 'md5-dos2unix', 'md5'] as const

export function noMemory(): Memory {
  return { md5: new Map(), 'md5-dos2unix': new Map(), folders: new Map() }
}

/** What was read. Mostly it is asked for in the order in which it was written, and then never taken apart. */
export interface WrittenMemory {
  readonly version: string
  /**
   * The hash of a file in md5.
   * @param rest what its entry must be after the hash
   */
  find(path: string, rest: string): string | undefined
  readonly folders: ReadonlyMap<string, string>
  all(): Memory
}

/** A file of another layout or damaged counts as empty: its hashes are made again. */
export function readMemory(file: string): WrittenMemory {
  // asked first: what is written between the two is only read again
  const version = versionOf(file)
  const text = version === '' ? '' : bodyOf(readFileSync(file))
  let memory: Memory | undefined
  const all = () => {
    memory ??= parsed(text, sections).memory
    return memory
  }
  const { memory: first, end } = parsed(text, sections.slice(0, -1))
  // of the next file: after how many there are
  let next = text.indexOf('\0', end) + 1
  return {
    version,
    folders: first.folders,
    all,
    find(path, rest) {
      const entry = next + path.length + 1
      if (!text.startsWith(path, next) || text.charCodeAt(entry - 1) !== 0) {
        const found = all().md5.get(path)
        return found?.endsWith(rest) === true ? found.slice(0, digits) : undefined
      }
      next = text.indexOf('\0', entry) + 1
      const same = entry + digits + rest.length + 1 === next && text.startsWith(rest, entry + digits)
      return same ? text.slice(entry, entry + digits) : undefined
    },
  }
}

function bodyOf(bytes: Buffer): string {
  const end = bytes.indexOf('\0')
  const body = bytes.subarray(end + 1)
  const whole = end >= 0 && bytes.toString('latin1', 0, end) === `${header} ${md5(body)}`
  return whole ? body.toString('utf8') : ''
}

/** The first sections of the file, and where they end. */
function parsed(text: string, names: readonly (typeof sections)[number][]): { memory: Memory; end: number } {
  const memory = noMemory()
  let end = 0
  const field = () => {
    const start = end
    end = text.indexOf('\0', start) + 1
    return text.slice(start, end - 1)
  }
  if (text === '') return { memory, end }
  for (const name of names)
    for (let left = Number(field()); left > 0; left--) {
      const path = field()
      memory[name].set(path, field())
    }
  return { memory, end }
}

/** Writes the file whole or not at all. */
export function writeMemory(file: string, memory: Memory): void {
  const fields: (string | number)[] = []
  for (const section of sections) {
    fields.push(memory[section].size)
    for (const [path, entry] of memory[section]) fields.push(path, entry)
  }
  // every field ends with a NUL
  const body = `${fields.join('\0')}\0`
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

/** What tells this file from any that was written later; empty where there is none. */
export function versionOf(file: string): string {
  const found = statSync(file, { bigint: true, throwIfNoEntry: false })
  return found === undefined ? '' : `${found.ino} ${found.size} ${found.mtimeNs}`
}
