import { posix } from 'node:path'
import { ignoredByGit } from './git-facts.ts'
import { readIfThere, writeWhole } from './text-files.ts'
import type { DataWorkspace } from './workspace-data.ts'

/**
 * Names paths in the `.gitignore` of their folder, as DVC does, unless git ignores them already.
 * @returns the files that were written
 */
export async function ignoreInGit(data: DataWorkspace, paths: readonly string[]): Promise<string[]> {
  if (!data.inGit) return []
  const unnamed = paths.filter((path) => !lines(textOf(data, path)).includes(entryOf(path)))
  const ignored = await ignoredByGit(data.services, unnamed)
  const written = new Set<string>()
  for (const path of unnamed.filter((one) => !ignored.has(one))) {
    const text = textOf(data, path)
    if (lines(text).includes(entryOf(path))) continue
    const start = text === '' || text.endsWith('\n') ? '' : '\n'
    writeWhole(data.root, fileOf(path), text + start + entryOf(path))
    written.add(fileOf(path))
  }
  return [...written]
}

function fileOf(path: string): string {
  return posix.join(posix.dirname(path), '.gitignore')
}

function textOf(data: DataWorkspace, path: string): string {
  return readIfThere(data.root, fileOf(path)) ?? ''
}

function lines(text: string): string[] {
  return text.split(/(?<=\n)/)
}

function entryOf(path: string): string {
  return `/${escaped(posix.basename(path))}\n`
}

/** What has a meaning in a pattern stands for itself. */
function escaped(name: string): string {
  return name.replace(/[\\[\]!*#?]/g, '\\$&')
}
