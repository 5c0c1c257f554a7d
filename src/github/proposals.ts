import { EnvironmentError } from '../foundation/index.ts'
import { ask, type ConnectedGitHub, type GitHub } from './connection.ts'
import type { Reply } from './reply.ts'

export interface Proposal {
  /** Branch with the change, which is on the remote. */
  readonly head: string
  readonly base: string
  readonly title: string
  /** Markdown. */
  readonly body: string
  /**
   * Whether it is asked to merge itself; default true. `after-checks`: only where the base branch requires something to wait for; else
   * it would be merged before any check has looked at it.
   */
  readonly merges?: boolean | 'after-checks'
}

export interface Proposed {
  readonly number: number
  readonly url: string
  readonly state: 'open' | 'merged' | 'closed'
  /** Whether GitHub merges it when its checks pass, or has; why not, where it does not. */
  readonly autoMerge: true | string
}

/**
 * Opens a pull request, or finds the one that was opened for the branch as it is, and asks for it to be merged when its checks
 * pass; at once where nothing is left to wait for. One that somebody closed stays closed. Needs `pull-requests: write` and
 * `contents: write`, and that the repository's settings let workflows create pull requests.
 */
export function propose(gh: GitHub, proposal: Proposal): Promise<Reply<Proposed>> {
  const operation = { what: `open a pull request from ${proposal.head}`, permission: 'pull-requests: write' }
  return ask(gh, operation, async (connected) => {
    const pull = (await find(connected, proposal)) ?? (await open(connected, proposal))
    const { number, html_url: url } = pull
    if (pull.merged_at !== null) return { number, url, state: 'merged', autoMerge: true }
    if (pull.state === 'closed')
      return { number, url, state: 'closed', autoMerge: 'somebody closed it without merging it' }
    if (pull.auto_merge !== null) return { number, url, state: 'open', autoMerge: true }
    if (proposal.merges === false) return { number, url, state: 'open', autoMerge: 'nobody asked for it' }
    return { number, url, ...(await merge(connected, pull, proposal.merges === 'after-checks')) }
  })
}

interface Pull {
  readonly number: number
  readonly html_url: string
  readonly node_id: string
  readonly state: string
  readonly merged_at: string | null
  readonly auto_merge: object | null
  readonly head: { readonly sha: string }
  readonly base: { readonly ref: string }
}

/** The open one, else the newest that was opened for the very commit that the branch is at. */
async function find({ octokit, context }: ConnectedGitHub, { head, base }: Proposal): Promise<Pull | null> {
  const { repository } = context
  const { data: pulls } = await octokit.rest.pulls.list({
    ...repository,
    ...{ head: `${repository.owner}:${head}`, base, state: 'all' },
  })
  const open = pulls.find(({ state }) => state === 'open')
  if (open !== undefined || pulls.length === 0) return open ?? null
  const { data: refs } = await octokit.rest.git.listMatchingRefs({ ...repository, ref: `heads/${head}` })
  const tip = refs.find(({ ref }) => ref === `refs/heads/${head}`)?.object.sha
  // a branch that is gone was cleaned up after its pull request
  return pulls.find((pull) => tip === undefined || pull.head.sha === tip) ?? null
}

async function open(connected: ConnectedGitHub, proposal: Proposal): Promise<Pull> {
  const { octokit, context } = connected
  try {
    const { head, base, title, body } = proposal
    return (await octokit.rest.pulls.create({ ...context.repository, head, base, title, body })).data
  } catch (error) {
    const { message } = error as Error
    if (/not permitted to create or approve pull requests/i.test(message))
      throw new EnvironmentError(`Cannot open a pull request from ${proposal.head}: ${message}`, {
        cause: error,
        remedy:
          'Let workflows create pull requests (Settings, Actions, General), or pass the token of an app as `github-token`.',
      })
    // another was faster, or an answer was lost
    const found = /already exists/i.test(message) ? await find(connected, proposal) : null
    if (found === null) throw error
    return found
  }
}

const methods = ['SQUASH', 'MERGE', 'REBASE'] as const

/** Asks GitHub to merge it, by the first way that the settings allow. What GitHub has against it is told and no failure. */
async function merge(
  connected: ConnectedGitHub,
  pull: Pull,
  waits: boolean,
): Promise<Pick<Proposed, 'state' | 'autoMerge'>> {
  const { octokit } = connected
  let why = ''
  for (const method of methods)
    try {
      await octokit.graphql(
        `mutation ($id: ID!) { enablePullRequestAutoMerge(input: { pullRequestId: $id, mergeMethod: ${method} }) { clientMutationId } }`,
        { id: pull.node_id },
      )
      return { state: 'open', autoMerge: true }
    } catch (error) {
      why = wordsOf(error)
      // in these two GitHub has nothing to wait for: what is missing is not required
      if (/in (clean|unstable) status/i.test(why)) {
        if (!waits) return mergeNow(connected, pull)
        return { state: 'open', autoMerge: `${pull.base.ref} requires no check that it could wait for` }
      }
      if (!/not allowed on this repository/i.test(why)) break
    }
  return { state: 'open', autoMerge: why }
}

async function mergeNow(
  { octokit, context }: ConnectedGitHub,
  { number, head }: Pull,
): Promise<Pick<Proposed, 'state' | 'autoMerge'>> {
  let why = ''
  for (const method of methods)
    try {
      const merge_method = method.toLowerCase() as Lowercase<typeof method>
      await octokit.rest.pulls.merge({
        ...{ ...context.repository, pull_number: number, sha: head.sha, merge_method },
      })
      return { state: 'merged', autoMerge: true }
    } catch (error) {
      why = wordsOf(error)
      if (!/not allowed on this repository/i.test(why)) break
    }
  const { data } = await octokit.rest.pulls.get({ ...context.repository, pull_number: number })
  return data.merged ? { state: 'merged', autoMerge: true } : { state: 'open', autoMerge: why }
}

/** In GitHub's words, without what Octokit puts around them. */
function wordsOf(error: unknown): string {
  const { errors, message } = error as { errors?: readonly { message: string }[]; message: string }
  const [first] = errors ?? []
  return (first?.message ?? message.replace(/ - https?:\/\/\S+$/, '')).replace(
    /^Pull request (?=Pull request)/,
    '',
  )
}
