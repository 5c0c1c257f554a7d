import { posix } from 'node:path'
import { ignoredByGit } from './git-facts.ts'
import { readIfThere, writeWhole } from './text-files.ts'
import type { DataWorkspace } from './workspace-data.ts'

/**
 * Names paths in the `.gitignore` of their folder, as DVC does, unless git ignores them already.
 * @returns the files that were written
 */
export async function ignoreInGit(data: DataWorkspace, paths: readonly string[]): Promise<string[]> {
  if (!(await data.inGit())) return []
  const ignored = await ignoredByGit(data.services, paths)
  const written = new Set<string>()
  for (const path of paths.filter((one) => !ignored.has(one))) {
    const file = posix.join(posix.dirname(path), '.gitignore')
    const text = readIfThere(data.root, file) ?? ''
    const entry = `/${escaped(posix.basename(path))}\n`
    const start = text === '' || text.endsWith('\n') ? '' : '\n'
    if (start === '' && text.split(/(?<=\n)/).includes(entry)) continue
    writeWhole(data.root, file, text + start + entry)
    written.add(file)
  }
  return [...written]
}

/** What has a meaning in a pattern stands for itself. */
function escaped(name: string): string {
  return name.replace(/[\\[\]!*#?]/g, '\\$&')
}
