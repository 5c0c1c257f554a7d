import { ConfigurationError } from '../../foundation/index.ts'
import type { BranchSnapshot } from '../branch-files.ts'
import type { Git } from './git.ts'

/** One file of a tree, as git keeps it. */
export interface TreeEntry {
  readonly mode: string
  readonly blob: string
  readonly path: string
}

/** The files of a commit that is in this clone. */
export function gitSnapshot(git: Git, commit: string | null): BranchSnapshot {
  return {
    commit,
    async file(path) {
      const [entry] = commit === null ? [] : await entriesAt(git, commit, [path])
      if (entry === undefined) return null
      if (!/^100/.test(entry.mode)) throw unreadable(path, 'is a link, not a file', 'Commit the file itself')
      return textOf(git, entry)
    },
    async list(folder) {
      if (commit === null) return []
      const inside = folder.replace(/\/+$/, '')
      const within = inside === '' ? [] : ['--', `${inside}/`]
      const listed = await git.say(['ls-tree', '-r', '-z', '--full-tree', '--name-only', commit, ...within])
      return listed
        .split('\0')
        .filter((path) => path !== '')
        .sort()
    },
  }
}

/** Those of the paths that are files of the commit; whole paths, whichever folder of the clone is worked in. */
export async function entriesAt(git: Git, commit: string, paths: readonly string[]): Promise<TreeEntry[]> {
  const listed = await git.say(['ls-tree', '-z', '--full-tree', commit, '--', ...paths])
  return listed.split('\0').flatMap((line) => {
    const read = /^(\d+) (?:blob|commit) ([0-9a-f]+)\t(.*)$/s.exec(line)
    return read === null ? [] : [{ mode: read[1]!, blob: read[2]!, path: read[3]! }]
  })
}

/** @throws ConfigurationError for bytes that are no text: they would come back changed */
async function textOf(git: Git, { blob, path }: TreeEntry): Promise<string> {
  const text = await git.say(['cat-file', 'blob', blob])
  // what cannot be decoded has become U+FFFD; where that stood in the file, the text still is the blob
  const suspect = text.includes('\uFFFD')
  if (suspect && (await git.say(['hash-object', '--stdin'], { input: text })).trim() !== blob)
    throw unreadable(path, 'is not UTF-8 text', 'Save it as UTF-8')
  return text
}

function unreadable(file: string, message: string, remedy: string): ConfigurationError {
  return new ConfigurationError({ file, message, remedy })
}
