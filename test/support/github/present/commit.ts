import type { Commit, FileChange, Person } from '../git/commits.ts'
import { type Repository, userOf, type World } from '../world.ts'
import { presentUser } from './accounts.ts'
import { nodeId } from './nodes.ts'
import { htmlUrl, repositoryUrl } from './repository.ts'

const unsigned = { verified: false, reason: 'unsigned', signature: null, payload: null, verified_at: null }

/** A commit of the Git database (`/git/commits`). */
export function presentGitCommit(
  world: World,
  repository: Repository,
  commit: Commit,
): Record<string, unknown> {
  const api = repositoryUrl(world, repository)
  const html = htmlUrl(world, repository)
  return {
    sha: commit.sha,
    node_id: nodeId('Commit', commit.sha),
    url: `${api}/git/commits/${commit.sha}`,
    html_url: `${html}/commit/${commit.sha}`,
    author: commit.author,
    committer: commit.committer,
    tree: { sha: commit.tree, url: `${api}/git/trees/${commit.tree}` },
    message: commit.message,
    parents: commit.parents.map((sha) => ({
      sha,
      url: `${api}/git/commits/${sha}`,
      html_url: `${html}/commit/${sha}`,
    })),
    verification: unsigned,
  }
}

/** A commit of the repository (`/commits`), with its files where they are given. */
export function presentCommit(
  world: World,
  repository: Repository,
  commit: Commit,
  files?: readonly FileChange[],
): Record<string, unknown> {
  const api = repositoryUrl(world, repository)
  const html = htmlUrl(world, repository)
  return {
    sha: commit.sha,
    node_id: nodeId('Commit', commit.sha),
    commit: {
      author: commit.author,
      committer: commit.committer,
      message: commit.message,
      tree: { sha: commit.tree, url: `${api}/git/trees/${commit.tree}` },
      url: `${api}/git/commits/${commit.sha}`,
      comment_count: 0,
      verification: unsigned,
    },
    url: `${api}/commits/${commit.sha}`,
    html_url: `${html}/commit/${commit.sha}`,
    comments_url: `${api}/commits/${commit.sha}/comments`,
    author: account(world, commit.author),
    committer: account(world, commit.committer),
    parents: commit.parents.map((sha) => ({
      sha,
      url: `${api}/commits/${sha}`,
      html_url: `${html}/commit/${sha}`,
    })),
    ...(files === undefined ? {} : statsAndFiles(world, repository, commit.sha, files)),
  }
}

function statsAndFiles(world: World, repository: Repository, sha: string, files: readonly FileChange[]) {
  const additions = sum(files.map((file) => file.additions))
  const deletions = sum(files.map((file) => file.deletions))
  return {
    stats: { additions, deletions, total: additions + deletions },
    files: files.map((file) => presentChange(world, repository, sha, file)),
  }
}

/** One entry of a diff. */
export function presentChange(
  world: World,
  repository: Repository,
  sha: string,
  change: FileChange,
): Record<string, unknown> {
  const path = change.filename.split('/').map(encodeURIComponent).join('/')
  const html = htmlUrl(world, repository)
  return {
    sha: change.sha,
    filename: change.filename,
    status: change.status,
    additions: change.additions,
    deletions: change.deletions,
    changes: change.additions + change.deletions,
    blob_url: `${html}/blob/${sha}/${path}`,
    raw_url: `${html}/raw/${sha}/${path}`,
    contents_url: `${repositoryUrl(world, repository)}/contents/${path}?ref=${sha}`,
    ...(change.patch === undefined ? {} : { patch: change.patch }),
    ...(change.previousFilename === undefined ? {} : { previous_filename: change.previousFilename }),
  }
}

/** The account GitHub recognises in an address `ID+LOGIN@users.noreply.github.com`. */
function account(world: World, person: Person): Record<string, unknown> | null {
  const login = /^(?:\d+\+)?(.+)@users\.noreply\.github\.com$/.exec(person.email)?.[1]
  return login === undefined ? null : presentUser(world, userOf(world, login).login)
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
