import { git, gitBytes, tryGit } from './plumbing.ts'

export interface Person {
  readonly name: string
  readonly email: string
  /** ISO 8601. */
  readonly date: string
}

export interface Commit {
  readonly sha: string
  readonly tree: string
  readonly parents: readonly string[]
  readonly author: Person
  readonly committer: Person
  readonly message: string
}

const format = ['%H', '%T', '%P', '%an', '%ae', '%aI', '%cn', '%ce', '%cI', '%B'].join('%x1f')

/** Commits in the order of `git log` for these revision arguments. */
export async function readCommits(gitDir: string, args: readonly string[]): Promise<Commit[]> {
  const text = await git(gitDir, ['log', '-z', `--format=${format}`, ...args])
  return text.split('\0').filter(Boolean).map(parseCommit)
}

export async function readCommit(gitDir: string, sha: string): Promise<Commit> {
  const [commit] = await readCommits(gitDir, ['-1', sha])
  if (commit === undefined) throw new Error(`no commit ${sha}`)
  return commit
}

function parseCommit(record: string): Commit {
  const [sha, tree, parents, an, ae, ad, cn, ce, cd, message] = record.split('\x1f') as [
    string,
    string,
    string,
    string,
    string,
    string,
    string,
    string,
    string,
    string,
  ]
  return {
    sha,
    tree,
    parents: parents.split(' ').filter(Boolean),
    author: { name: an, email: ae, date: utc(ad) },
    committer: { name: cn, email: ce, date: utc(cd) },
    message: message.replace(/\n+$/, ''),
  }
}

function utc(date: string): string {
  return `${new Date(date).toISOString().slice(0, 19)}Z`
}

/** What changed in one file between two trees, with the unified diff GitHub calls `patch`. */
export interface FileChange {
  readonly filename: string
  readonly previousFilename?: string
  readonly status: 'added' | 'removed' | 'modified' | 'renamed' | 'copied' | 'changed'
  readonly sha: string
  readonly additions: number
  readonly deletions: number
  readonly patch?: string
}

const statuses = { A: 'added', D: 'removed', M: 'modified', R: 'renamed', C: 'copied', T: 'changed' } as const

/** The files that differ between two commits; `from` undefined compares with nothing. */
export async function readChanges(
  gitDir: string,
  from: string | undefined,
  to: string,
): Promise<FileChange[]> {
  const left = from ?? (await emptyTree(gitDir))
  const raw = await git(gitDir, ['diff', '--raw', '--no-abbrev', '-z', '-M', left, to])
  const changes: FileChange[] = []
  const parts = raw.split('\0').filter(Boolean)
  while (parts.length > 0) {
    const [, , before, after, letter] = parts.shift()!.split(' ') as [string, string, string, string, string]
    const kind = letter[0] as keyof typeof statuses
    const first = parts.shift()!
    const filename = kind === 'R' || kind === 'C' ? parts.shift()! : first
    changes.push({
      filename,
      ...(filename === first ? {} : { previousFilename: first }),
      status: statuses[kind],
      sha: kind === 'D' ? before : after,
      ...(await countAndPatch(gitDir, left, to, first, filename)),
    })
  }
  return changes
}

async function countAndPatch(gitDir: string, left: string, right: string, before: string, after: string) {
  const text = (await gitBytes(gitDir, ['diff', '-M', left, right, '--', before, after])).toString()
  const at = text.indexOf('\n@@')
  if (at < 0) return { additions: 0, deletions: 0 }
  const patch = text.slice(at + 1).replace(/\n$/, '')
  const lines = patch.split('\n')
  return {
    additions: lines.filter((line) => line.startsWith('+')).length,
    deletions: lines.filter((line) => line.startsWith('-')).length,
    patch,
  }
}

export function emptyTree(gitDir: string): Promise<string> {
  return git(gitDir, ['mktree'], { input: '' })
}

/** The best common ancestor, or undefined for unrelated histories. */
export async function mergeBase(gitDir: string, left: string, right: string): Promise<string | undefined> {
  const result = await tryGit(gitDir, ['merge-base', left, right])
  return result.code === 0 ? result.stdout.toString().trim() : undefined
}

export async function isAncestor(gitDir: string, ancestor: string, descendant: string): Promise<boolean> {
  return (await tryGit(gitDir, ['merge-base', '--is-ancestor', ancestor, descendant])).code === 0
}

/** Commits on the left only and on the right only. */
export async function countApart(gitDir: string, left: string, right: string): Promise<[number, number]> {
  const text = await git(gitDir, ['rev-list', '--left-right', '--count', `${left}...${right}`])
  return text.split('\t').map(Number) as [number, number]
}

/** The paths that differ between two commits, both names of a renamed file. */
export async function readPaths(gitDir: string, from: string | undefined, to: string): Promise<string[]> {
  const left = from ?? (await emptyTree(gitDir))
  const text = await git(gitDir, ['diff', '--name-only', '--no-renames', '-z', left, to])
  return text.split('\0').filter(Boolean)
}
