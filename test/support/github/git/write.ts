import { randomUUID } from 'node:crypto'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Person } from './commits.ts'
import { git, personEnv, tryGit } from './plumbing.ts'

/** Content by path; null removes the path. */
export type FileTree = Readonly<Record<string, string | Uint8Array | null>>

export function writeBlob(gitDir: string, content: string | Uint8Array): Promise<string> {
  return git(gitDir, ['hash-object', '-w', '--stdin'], { input: content })
}

/** One change to a tree: a mode such as `100644` and an object, or null to remove the path. */
export interface TreeEdit {
  readonly path: string
  readonly mode: string
  readonly sha: string | null
}

/** The tree that results from edits to `base` (a tree, or nothing). */
export async function writeTree(
  gitDir: string,
  base: string | undefined,
  edits: readonly TreeEdit[],
): Promise<string> {
  const index = join(gitDir, `index-${randomUUID()}`)
  const env = { GIT_INDEX_FILE: index }
  try {
    await git(gitDir, base === undefined ? ['read-tree', '--empty'] : ['read-tree', base], { env })
    const folders = edits.filter((edit) => edit.mode === '040000' && edit.sha !== null)
    for (const folder of folders) {
      await git(gitDir, ['rm', '-r', '--cached', '--quiet', '--ignore-unmatch', '--', folder.path], { env })
      await git(gitDir, ['read-tree', `--prefix=${folder.path}/`, folder.sha!], { env })
    }
    const lines = edits
      .filter((edit) => edit.mode !== '040000' || edit.sha === null)
      .map((edit) =>
        edit.sha === null ? `0 ${'0'.repeat(40)}\t${edit.path}` : `${edit.mode} ${edit.sha}\t${edit.path}`,
      )
    await git(gitDir, ['update-index', '-z', '--index-info'], {
      env,
      input: lines.map((line) => `${line}\0`).join(''),
    })
    return await git(gitDir, ['write-tree'], { env })
  } finally {
    await rm(index, { force: true })
  }
}

export interface NewCommit {
  readonly tree: string
  readonly parents: readonly string[]
  readonly message: string
  readonly author: Person
  readonly committer?: Person
}

export function writeCommit(gitDir: string, commit: NewCommit): Promise<string> {
  const env = {
    ...personEnv('AUTHOR', commit.author),
    ...personEnv('COMMITTER', commit.committer ?? commit.author),
  }
  const parents = commit.parents.flatMap((parent) => ['-p', parent])
  return git(gitDir, ['commit-tree', commit.tree, ...parents], { env, input: commit.message })
}

/** Edits for `files`, whose content is written as blobs. Paths that end in `.sh` become executable. */
export async function editsFor(gitDir: string, files: FileTree): Promise<TreeEdit[]> {
  const edits: TreeEdit[] = []
  for (const [path, content] of Object.entries(files)) {
    const sha = content === null ? null : await writeBlob(gitDir, content)
    edits.push({ path, mode: path.endsWith('.sh') ? '100755' : '100644', sha })
  }
  return edits
}

/** The tree of a three-way merge, or undefined when it conflicts. */
export async function mergeTrees(gitDir: string, ours: string, theirs: string): Promise<string | undefined> {
  const result = await tryGit(gitDir, [
    'merge-tree',
    '--write-tree',
    '--allow-unrelated-histories',
    ours,
    theirs,
  ])
  return result.code === 0 ? result.stdout.toString().split('\n')[0] : undefined
}

/** Moves a ref from `expected` to `sha`; false when it was elsewhere. `expected` null: it must not exist. */
export async function compareAndSwap(
  gitDir: string,
  ref: string,
  sha: string,
  expected: string | null,
): Promise<boolean> {
  return (await tryGit(gitDir, ['update-ref', ref, sha, expected ?? '0'.repeat(40)])).code === 0
}
