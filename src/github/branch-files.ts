import { checkRepositoryPaths, EnvironmentError } from '../foundation/index.ts'
import { type BranchTree, openTree, textOf } from './branch-tree.ts'
import type { ConnectedGitHub } from './connection.ts'
import type { Repository } from './context.ts'
import { explainFailure, type Operation } from './failure.ts'

/** Files on a branch, read and changed through the API alone; the same shape as those of delivery, which git serves. */
export interface FilesOnGitHub {
  readonly branch: string
  read(): Promise<SnapshotOnGitHub>
  commit(
    snapshot: SnapshotOnGitHub,
    changes: Readonly<Record<string, string | null>>,
    message: string,
  ): Promise<{ readonly commit: string } | 'moved'>
}

export interface SnapshotOnGitHub {
  readonly commit: string | null
  readonly begins?: boolean
  file(path: string): Promise<string | null>
  list(folder: string): Promise<readonly string[]>
}

/**
 * Files of a branch through GitHub's Git data API: no clone, no git. A commit is a tree on top of the one that was read, a commit
 * of it, and a reference that only goes forward (`force: false`), which is the compare and swap: of two writers one is told
 * `moved`. A branch that somebody set back by force, to an ancestor of what was read, is taken for one that did not move. A
 * commit whose answer was lost is recognised. Two who write the very same within one second make one commit, and both are told that it is
 * theirs. GitHub signs the commits of apps and of GITHUB_TOKEN. Needs `contents: write`.
 */
export function openBranchOnGitHub(
  connected: ConnectedGitHub,
  repository: Repository,
  branch: string,
): FilesOnGitHub {
  const gh: ConnectedGitHub = { ...connected, context: { ...connected.context, repository } }
  const { git } = gh.octokit.rest
  const ref = `heads/${branch}`
  const trees = new Map<string, Promise<{ sha: string; tree: BranchTree }>>()

  /** Tree of a commit, asked for once. */
  function treeOf(commit: string) {
    const known = trees.get(commit)
    if (known !== undefined) return known
    const asking = git
      .getCommit({ ...repository, commit_sha: commit })
      .then(({ data }) => ({ sha: data.tree.sha, tree: openTree(gh, data.tree.sha) }))
    trees.set(commit, asking)
    return asking
  }

  async function tip(): Promise<string | null> {
    try {
      return (await git.getRef({ ...repository, ref })).data.object.sha
    } catch (error) {
      if (statusOf(error) !== 404) throw error
      // what is hidden from the token is not there either; this one tells the two apart
      const { data } = await git.listMatchingRefs({ ...repository, ref })
      return data.find((one) => one.ref === `refs/${ref}`)?.object.sha ?? null
    }
  }

  async function makeCommit(
    parent: string | null,
    changes: Readonly<Record<string, string | null>>,
    message: string,
  ): Promise<string> {
    const base = parent === null ? null : await treeOf(parent)
    const entries = []
    for (const [path, content] of Object.entries(changes)) {
      const there = (await base?.tree.find(path)) ?? null
      const mode = there?.mode === '100755' ? ('100755' as const) : ('100644' as const)
      if (content !== null) entries.push({ path, mode, type: 'blob' as const, content })
      // GitHub refuses to remove what is not there
      else if (there !== null) entries.push({ path, mode, type: 'blob' as const, sha: null })
    }
    const tree =
      base !== null && entries.length === 0
        ? base.sha
        : (
            await git.createTree({
              ...repository,
              tree: entries,
              ...(base === null ? {} : { base_tree: base.sha }),
            })
          ).data.sha
    const parents = parent === null ? [] : [parent]
    return (await git.createCommit({ ...repository, message, tree, parents })).data.sha
  }

  async function swap(expected: string | null, made: string): Promise<boolean> {
    try {
      if (expected === null) await git.createRef({ ...repository, ref: `refs/${ref}`, sha: made })
      else await git.updateRef({ ...repository, ref, sha: made, force: false })
      return true
    } catch (error) {
      const answered = isAnswer(error)
      // a request that was repeated, or never answered, may have been carried out the first time
      if ((!answered || wasRepeated(error)) && (await isIn(made).catch(() => false))) return true
      if (!answered || isRule(error)) throw error
      const lost = /not a fast forward|already exists|does not exist/i.test((error as Error).message)
      if (lost || (statusOf(error) === 409 && (await tip()) !== expected)) return false
      throw error
    }
  }

  /** Whether the branch holds a commit, at its tip or below what others have put on top. */
  async function isIn(commit: string): Promise<boolean> {
    const now = await tip()
    if (now === null || now === commit) return now === commit
    const basehead = `${commit}...${now}`
    const compared = await gh.octokit.rest.repos
      .compareCommitsWithBasehead({ ...repository, basehead, per_page: 1 })
      .catch((error: unknown) => {
        // histories that have nothing in common
        if (statusOf(error) === 404) return null
        throw error
      })
    return compared?.data.status === 'ahead'
  }

  const reading = { what: `read the branch ${branch}`, permission: 'contents: read' }
  const writing = { what: `write the branch ${branch}`, permission: 'contents: write' }
  return {
    branch,
    read: () =>
      explained(gh, reading, async () => {
        const commit = await tip()
        const tree = async () => (commit === null ? null : (await treeOf(commit)).tree)
        return {
          commit,
          file: (path) =>
            explained(gh, reading, async () => {
              const file = await (await tree())?.find(path)
              return file == null ? null : textOf(gh, path, file)
            }),
          list: (folder) => explained(gh, reading, async () => (await (await tree())?.list(folder)) ?? []),
        }
      }),
    commit: ({ commit: parent, begins = false }, changes, message) => {
      checkRepositoryPaths(Object.keys(changes))
      return explained(gh, writing, async () => {
        const commit = await makeCommit(parent, changes, message)
        return (await swap(begins ? null : parent, commit)) ? { commit } : 'moved'
      })
    },
  }
}

async function explained<T>(gh: ConnectedGitHub, operation: Operation, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    const failure = explainFailure(error, operation, gh.context)
    if (failure === null) throw error
    const remedy = isRule(error)
      ? 'Let the rules of the branch admit this token (Settings, Rules, Bypass list), or have the change come by a pull request.'
      : /repository is empty/i.test(failure.message)
        ? 'Push a first commit to the repository.'
        : failure.remedy
    throw new EnvironmentError(failure.message, {
      cause: failure.cause,
      ...(remedy === undefined ? {} : { remedy }),
    })
  }
}

const statusOf = (error: unknown): number | undefined => (error as { status?: number }).status

/** Octokit gives a request that nobody answered the status 500. */
const isAnswer = (error: unknown): boolean => (statusOf(error) ?? 500) < 500

const wasRepeated = (error: unknown): boolean =>
  ((error as { request?: { request?: { retryCount?: number } } }).request?.request?.retryCount ?? 0) > 0

/** Whether rules of the branch refuse it, in the words that GitHub has for them. */
const isRule = (error: unknown): boolean =>
  /protected branch|rule violations|must be made through a pull request|cannot (create|update) protected/i.test(
    (error as Error).message,
  )
