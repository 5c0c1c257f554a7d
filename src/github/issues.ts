import { ask, type ConnectedGitHub, type GitHub } from './connection.ts'
import { loginOf } from './identity.ts'
import type { Reply } from './reply.ts'

export interface KeptIssue {
  /** Tells the issue apart from all others of its label; letters, digits, `-`, `_`, `.`, `/` and `:`. */
  readonly key: string
  readonly label: string
  readonly title: string
  /** Markdown. */
  readonly body: string
  readonly open: boolean
}

/**
 * Keeps one issue: found by a hidden marker among those of its label that we wrote, updated in place, closed and opened again.
 * One that should be closed and is not there is made all the same, because it is the record. Needs `issues: write`.
 * @returns its number
 */
export function keepIssue(gh: GitHub, issue: KeptIssue): Promise<Reply<number>> {
  const operation = { what: `write the issue "${issue.title}"`, permission: 'issues: write' }
  return ask(gh, operation, async (connected) => {
    const { octokit, context } = connected
    const body = `${markerOf(issue.key)}\n${issue.body}`.slice(0, 65_000)
    const state = issue.open ? 'open' : 'closed'
    const found = await findIssue(connected, issue)
    if (found === null) {
      const { data } = await octokit.rest.issues.create({
        ...context.repository,
        ...{ title: issue.title, body, labels: [issue.label] },
      })
      if (!issue.open)
        await octokit.rest.issues.update({ ...context.repository, issue_number: data.number, state })
      return data.number
    }
    if (found.body !== body || found.title !== issue.title || found.state !== state)
      await octokit.rest.issues.update({
        ...context.repository,
        ...{ issue_number: found.number, title: issue.title, body, state },
      })
    return found.number
  })
}

const markerOf = (key: string) => `<!-- mlops-actions:issue:${key.replaceAll(/[^\w./:-]/g, '-')} -->`

async function findIssue(connected: ConnectedGitHub, { key, label }: KeptIssue) {
  const { octokit, context } = connected
  const marker = markerOf(key)
  const me = await loginOf(connected)
  const listed = octokit.paginate.iterator(octokit.rest.issues.listForRepo, {
    ...context.repository,
    ...{ labels: label, state: 'all', per_page: 100 },
  })
  // whoever else writes our marker into an issue does not make it ours
  for await (const { data } of listed)
    for (const one of data)
      if (one.body?.startsWith(marker) === true && one.user?.login === me && one.pull_request === undefined)
        return { number: one.number, title: one.title, body: one.body, state: one.state }
  return null
}
