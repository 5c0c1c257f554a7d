import { ask, type ConnectedGitHub, type GitHub } from './connection.ts'
import { loginOf } from './identity.ts'
import type { Reply } from './reply.ts'
import { shortenMarkdown } from './shorten.ts'

export interface KeptIssue {
  /** Tells the issue apart from all others of its label; letters, digits, `-`, `_`, `.`, `/` and `:`. */
  readonly key: string
  readonly label: string
  readonly title: string
  /** Markdown. */
  readonly body: string
  /** null: open when it is made, and then as people leave it. */
  readonly open: boolean | null
}

/** Characters that GitHub takes, less the marker. */
const longestBody = 65_000
const longestTitle = 256

/**
 * Keeps one issue: found by a hidden marker among those of its label that we wrote, updated in place, closed and opened again.
 * One that should be closed and is not there is made all the same, because it is the record. Of two that were made at once
 * the older one is kept and the other closed. Needs `issues: write`.
 * @returns its number
 */
export function keepIssue(gh: GitHub, issue: KeptIssue): Promise<Reply<number>> {
  const operation = { what: `write the issue "${issue.title}"`, permission: 'issues: write' }
  return ask(gh, operation, async (connected) => {
    const { octokit, context } = connected
    const wanted = {
      title: [...issue.title.replaceAll(/\s+/g, ' ')].slice(0, longestTitle).join(''),
      body: `${markerOf(issue.key)}\n${shortened(issue.body)}`,
    }
    const found = await findIssues(connected, issue)
    const [first, ...others] = found.length > 0 ? found : await create(connected, issue, wanted)
    const kept = first!
    for (const { number, state } of others)
      if (state === 'open')
        await octokit.rest.issues.update({
          ...{ ...context.repository, issue_number: number },
          ...{ state: 'closed', state_reason: 'not_planned' },
        })
    const state = issue.open === null ? kept.state : issue.open ? 'open' : 'closed'
    if (!isSame(kept.body, wanted.body) || kept.title !== wanted.title || kept.state !== state)
      await octokit.rest.issues.update({
        ...{ ...context.repository, issue_number: kept.number, ...wanted },
        ...(kept.state === state ? {} : { state }),
      })
    return kept.number
  })
}

/**
 * Says something below an issue or a pull request, once for each key: repeating it changes what was said.
 * Needs `issues: write`.
 * @param body Markdown
 * @returns id of the comment
 */
export function keepComment(
  gh: GitHub,
  { issue, key, body }: { readonly issue: number; readonly key: string; readonly body: string },
): Promise<Reply<number>> {
  const operation = { what: `comment on #${issue}`, permission: 'issues: write' }
  return ask(gh, operation, async (connected) => {
    const { octokit, context } = connected
    const me = await loginOf(connected)
    const text = `${markerOf(key)}\n${shortened(body)}`
    const comments = await octokit.paginate(octokit.rest.issues.listComments, {
      ...{ ...context.repository, issue_number: issue, per_page: 100 },
    })
    const there = comments.find((one) => one.user?.login === me && hasMarker(one.body, key))
    if (there === undefined) {
      const said = { ...context.repository, issue_number: issue, body: text }
      return (await octokit.rest.issues.createComment(said)).data.id
    }
    if (!isSame(there.body, text))
      await octokit.rest.issues.updateComment({ ...context.repository, comment_id: there.id, body: text })
    return there.id
  })
}

interface Found {
  readonly number: number
  readonly title: string
  readonly body: string
  readonly state: 'open' | 'closed'
}

const markerOf = (key: string) => `<!-- mlops-actions:issue:${key.replaceAll(/[^\w./:-]/g, '-')} -->`

const hasMarker = (body: string | null | undefined, key: string) => body?.startsWith(markerOf(key)) === true

const shortened = (body: string) =>
  shortenMarkdown(
    body,
    longestBody,
    '*The rest is left out: it is longer than GitHub takes.*',
    (text) => text.length,
  )

const isSame = (theirs: string | undefined, ours: string) =>
  theirs?.replaceAll('\r\n', '\n').trimEnd() === ours.trimEnd()

const stateOf = (state: string): 'open' | 'closed' => (state === 'open' ? 'open' : 'closed')

/** Ours, oldest first. */
async function findIssues(connected: ConnectedGitHub, { key, label }: KeptIssue): Promise<readonly Found[]> {
  const { octokit, context } = connected
  const me = await loginOf(connected)
  const listed = await octokit.paginate(octokit.rest.issues.listForRepo, {
    ...context.repository,
    ...{ labels: label, state: 'all', per_page: 100 },
  })
  // whoever else writes our marker into an issue does not make it ours
  const ours = listed.filter(
    ({ body, user, pull_request: pull }) => hasMarker(body, key) && user?.login === me && pull === undefined,
  )
  return ours
    .map(({ number, title, body, state }) => ({ number, title, body: body ?? '', state: stateOf(state) }))
    .sort((a, b) => a.number - b.number)
}

async function create(
  connected: ConnectedGitHub,
  issue: KeptIssue,
  wanted: { readonly title: string; readonly body: string },
): Promise<readonly Found[]> {
  const { octokit, context } = connected
  const { data } = await octokit.rest.issues.create({
    ...{ ...context.repository, ...wanted, labels: [issue.label] },
  })
  const found = await findIssues(connected, issue)
  // a list that is a moment behind does not have it yet
  return found.length > 0 ? found : [{ number: data.number, ...wanted, state: stateOf(data.state) }]
}
