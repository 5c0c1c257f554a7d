import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { checkRepositoryPaths } from '../../foundation/index.ts'
import { type Git, gitFailure } from './git.ts'
import { entriesAt } from './git-snapshot.ts'

/**
 * Makes a commit on top of `parent`, in an index of its own. Nothing that anybody sees until a branch names it.
 * @returns its name in full
 * @throws ConfigurationError for a path that leads out of the repository
 */
export async function writeCommit(
  git: Git,
  parent: string | null,
  changes: Readonly<Record<string, string | null>>,
  message: string,
): Promise<string> {
  checkRepositoryPaths(Object.keys(changes))
  const folder = await mkdtemp(join(tmpdir(), 'mlops-index-'))
  try {
    const env = { GIT_INDEX_FILE: join(folder, 'index') }
    await git.say(parent === null ? ['read-tree', '--empty'] : ['read-tree', parent], { env })
    const input = await indexLines(git, parent, changes)
    const indexed = await git.run(['update-index', '-z', '--index-info'], { env, input })
    // a path that it does not like is left out, and that is no failure to it
    if (indexed.exitCode !== 0 || /^Ignoring path/m.test(indexed.stderr))
      throw gitFailure('The files could not be written', indexed.stderr)
    const tree = (await git.say(['write-tree'], { env })).trim()
    const parents = parent === null ? [] : ['-p', parent]
    const made = await git.say([...(await identityOf(git)), 'commit-tree', tree, ...parents, '-F', '-'], {
      input: message,
    })
    return made.trim()
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** What is removed comes first, so that a file can make room for a folder of its name. */
async function indexLines(
  git: Git,
  parent: string | null,
  changes: Readonly<Record<string, string | null>>,
): Promise<string> {
  const paths = Object.keys(changes)
  const there = parent === null || paths.length === 0 ? [] : await entriesAt(git, parent, paths)
  const modes = new Map(there.map(({ path, mode }) => [path, mode]))
  const removed: string[] = []
  const written: string[] = []
  for (const [path, text] of Object.entries(changes)) {
    if (text === null) {
      // as long as the names of this repository, SHA-1 or SHA-256; there is nothing to remove without a parent
      if (parent !== null) removed.push(`0 ${'0'.repeat(parent.length)}\t${path}\0`)
      continue
    }
    const blob = (await git.say(['hash-object', '-w', '--stdin'], { input: text })).trim()
    const mode = modes.get(path) === '100755' ? '100755' : '100644'
    written.push(`${mode} ${blob}\t${path}\0`)
  }
  return [...removed, ...written].join('')
}

/** Options that sign the commit where git has no identity; one that it guesses from the machine's name is none. */
async function identityOf(git: Git): Promise<readonly string[]> {
  for (const role of ['AUTHOR', 'COMMITTER']) {
    const known = await git.run(['-c', 'user.useConfigOnly=true', 'var', `GIT_${role}_IDENT`])
    if (known.exitCode !== 0)
      return ['-c', 'user.name=mlops-actions', '-c', 'user.email=mlops-actions@localhost']
  }
  return []
}
