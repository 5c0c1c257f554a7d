import { existsSync } from 'node:fs'
import { readFile, realpath } from 'node:fs/promises'
import { join, posix, relative, sep } from 'node:path'
import { condaSources } from './conda-lock.ts'
import { toolOf } from './locked.ts'
import { filesNamedIn } from './requirements-lock.ts'
import { memberFolders } from './uv-lock.ts'

/** Where tools put their lock files, the most telling first; an environment.yml comes last, because it locks little. */
const usual = [
  'uv.lock',
  'poetry.lock',
  'pixi.lock',
  'pylock.toml',
  'conda-lock.yml',
  'requirements.lock',
  'requirements.txt',
  'environment.yml',
]

/** The lock file of a folder that declares none, or null. */
export function findLock(folder: string): string | null {
  return usual.find((name) => existsSync(join(folder, name))) ?? null
}

/** A lock file with the files it must be read together with. Paths are relative to the folder, with `/`. */
export interface LockFiles {
  readonly text: string
  /** TOML documents that are there. */
  readonly toml: readonly string[]
  readonly texts: ReadonlyMap<string, string>
}

/**
 * Reads a lock file and what belongs to it: what it was made from, and what it includes. Only files inside of the folder
 * are looked at, whatever the lock says.
 */
export async function readLockFiles(folder: string, path: string): Promise<LockFiles> {
  const text = await readFile(join(folder, path), 'utf8')
  const beside = (name: string) => posix.join(posix.dirname(path), name)
  const tool = toolOf(path)
  const toml: string[] = []
  const others: string[] = []
  if (tool === 'uv')
    toml.push(path, ...memberFolders(text).map((one) => beside(posix.join(one, 'pyproject.toml'))))
  else if (tool === 'poetry') toml.push(path, beside('pyproject.toml'))
  else if (tool === 'pixi') toml.push(pixiManifest(folder, path))
  else if (tool === 'pylock') toml.push(path)
  else if (tool === 'conda') others.push(...condaSources(text, path))
  const texts = new Map<string, string>()
  if (tool === 'pip') await follow(folder, text, path, texts, toml)
  for (const other of others) {
    const inner = await readInside(folder, other)
    if (inner !== null) texts.set(other, inner)
  }
  const there = []
  for (const one of new Set(toml)) if ((await inside(folder, one)) !== null) there.push(one)
  return { text, toml: there, texts }
}

/** The file that a pixi.lock is made from. */
export function pixiManifest(folder: string, path: string): string {
  const beside = (name: string) => posix.join(posix.dirname(path), name)
  return existsSync(join(folder, beside('pixi.toml'))) ? beside('pixi.toml') : beside('pyproject.toml')
}

async function follow(
  folder: string,
  text: string,
  path: string,
  texts: Map<string, string>,
  toml: string[],
): Promise<void> {
  for (const named of filesNamedIn(text, path)) {
    if (named.endsWith('.toml')) toml.push(named)
    if (named.endsWith('.toml') || texts.has(named)) continue
    const inner = await readInside(folder, named)
    if (inner === null) continue
    texts.set(named, inner)
    await follow(folder, inner, named, texts, toml)
  }
}

async function readInside(folder: string, path: string): Promise<string | null> {
  const full = await inside(folder, path)
  return full === null ? null : readFile(full, 'utf8').catch(() => null)
}

/** Absolute path of a file that is there and inside of the folder, links followed; else null. */
async function inside(folder: string, path: string): Promise<string | null> {
  if (posix.isAbsolute(path)) return null
  const full = await realpath(join(folder, path)).catch(() => null)
  if (full === null) return null
  const way = relative(await realpath(folder), full)
  return way === '..' || way.startsWith(`..${sep}`) ? null : full
}
