import { ask, type ConnectedGitHub, type GitHub } from './connection.ts'
import type { Reply } from './reply.ts'

export interface PullRequest {
  readonly number: number
  readonly open: boolean
  readonly headSha: string
  readonly headBranch: string
  /** `OWNER/NAME`; null once the fork is deleted. */
  readonly headRepository: string | null
  readonly baseSha: string
  readonly baseBranch: string
  readonly isFork: boolean
}

/** A pull request as it is now; a payload is as old as its event. Needs `pull-requests: read`. */
export function readPullRequest(gh: GitHub, number: number): Promise<Reply<PullRequest>> {
  const operation = { what: `read pull request #${number}`, permission: 'pull-requests: read' }
  return ask(gh, operation, async ({ octokit, context }) => {
    const { data } = await octokit.rest.pulls.get({ ...context.repository, pull_number: number })
    return pullRequestOf(data)
  })
}

/** What a run that was started by a pull request knows of its head, from the `workflow_run` payload. */
export interface Head {
  readonly sha: string
  /** `OWNER/NAME` of where the branch lives; null when not known. */
  readonly repository: string | null
  readonly branch: string | null
  /** A number that the untrusted side claims; it only decides between several that match. */
  readonly claimed?: number | null
}

/**
 * The open pull request whose head is exactly this commit, or null: closed meanwhile, or pushed to again.
 * GitHub tells no pull request for a fork's run, and `commits/{sha}/pulls` knows none for a fork's head, so the open
 * ones are asked by `OWNER:BRANCH` and, where that finds nothing, gone through one by one. Anyone can push somebody
 * else's commit to a fork of theirs: where the head's repository is known, it must be that one.
 * Needs `pull-requests: read`.
 */
export function findPullRequestByHead(gh: GitHub, head: Head): Promise<Reply<PullRequest | null>> {
  const operation = {
    what: `find the pull request of commit ${head.sha.slice(0, 7)}`,
    permission: 'pull-requests: read',
  }
  return ask(gh, operation, async (connected) => {
    const owner = head.repository?.split('/')[0]
    const named = owner && head.branch ? await openPullRequests(connected, `${owner}:${head.branch}`) : []
    const found = named.filter((pull) => matches(pull, head))
    if (found.length > 0) return choose(found, head)
    return choose(
      (await openPullRequests(connected)).filter((pull) => matches(pull, head)),
      head,
    )
  })
}

async function openPullRequests(
  { octokit, context }: ConnectedGitHub,
  head?: string,
): Promise<PullRequest[]> {
  const pulls = await octokit.paginate(octokit.rest.pulls.list, {
    ...context.repository,
    state: 'open',
    per_page: 100,
    ...(head === undefined ? {} : { head }),
  })
  return pulls.map(pullRequestOf)
}

function matches(pull: PullRequest, head: Head): boolean {
  if (pull.headSha !== head.sha) return false
  return head.repository === null || pull.headRepository?.toLowerCase() === head.repository.toLowerCase()
}

/** One branch may be offered to several bases; the oldest is taken unless the run says which. */
function choose(pulls: readonly PullRequest[], head: Head): PullRequest | null {
  return (
    pulls.find((pull) => pull.number === head.claimed) ??
    pulls.toSorted((a, b) => a.number - b.number)[0] ??
    null
  )
}

interface Listed {
  readonly number: number
  readonly state: string
  readonly head: {
    readonly sha: string
    readonly ref: string
    readonly repo: { readonly full_name: string } | null
  }
  readonly base: { readonly sha: string; readonly ref: string; readonly repo: { readonly full_name: string } }
}

function pullRequestOf({ number, state, head, base }: Listed): PullRequest {
  return {
    number,
    open: state === 'open',
    headSha: head.sha,
    headBranch: head.ref,
    headRepository: head.repo?.full_name ?? null,
    baseSha: base.sha,
    baseBranch: base.ref,
    isFork: head.repo?.full_name.toLowerCase() !== base.repo.full_name.toLowerCase(),
  }
}
