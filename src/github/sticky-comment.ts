import { formatComment, hasMarker, parseComment, type RunIdentity, type Section } from './comment-format.ts'
import { mayReplace, newer } from './comment-order.ts'
import { ask, type ConnectedGitHub, type GitHub } from './connection.ts'
import { loginOf } from './identity.ts'
import type { Reply } from './reply.ts'

/** Which part of which comment. */
export interface CommentPlace {
  /** Number of the pull request. */
  readonly issueNumber: number
  /** One comment a key, such as the model's name. */
  readonly key: string
  /** Which section of the comment, such as the action's name. */
  readonly section: string
  /** Sections stand in this order; default 0. */
  readonly order?: number
}

export interface StickyComment {
  readonly id: number
  readonly url: string
  /** `superseded`: a newer run has spoken, and what it said was left alone. */
  readonly action: 'created' | 'updated' | 'unchanged' | 'superseded'
}

interface Comment {
  readonly id: number
  readonly html_url: string
  readonly body?: string | undefined
  readonly user: { readonly login: string } | null
}

const operation = ({ issueNumber }: CommentPlace) => ({
  what: `write the comment on pull request #${issueNumber}`,
  permission: 'pull-requests: write',
})

/**
 * Writes one section of the pull request's one comment: updated in place, created when there is none, left alone
 * when a newer run has written (see `mayReplace`). The comment is recognised by its hidden marker and by its author,
 * among all comments. Duplicates, made by two runs that began at once, are merged into the oldest.
 * Sections are told apart, but two jobs that write at the very same moment can lose one's: GitHub offers no
 * compare-and-swap on comments. Needs `pull-requests: write`.
 */
export function upsertStickyComment(
  gh: GitHub,
  place: CommentPlace & { readonly body: string; readonly run: RunIdentity },
): Promise<Reply<StickyComment>> {
  return ask(gh, operation(place), async (connected) => {
    const { key, section, order = 0, body, run } = place
    const head = await currentHead(connected, place)
    const login = await loginOf(connected)
    const mine: Section = { key: section, order, run, pending: null, body }
    const existing = await mergeDuplicates(connected, place, login, head)
    if (existing !== null) return replaceSection(connected, place, existing, mine, head)
    const { octokit, context } = connected
    const created = await octokit.rest.issues.createComment({
      ...context.repository,
      issue_number: place.issueNumber,
      body: formatComment(key, [mine]),
    })
    const author = created.data.user?.login ?? login
    const kept = (await mergeDuplicates(connected, place, author, head)) ?? created.data
    return { id: kept.id, url: kept.html_url, action: kept.id === created.data.id ? 'created' : 'updated' }
  })
}

/**
 * Says above the verdict that a newer commit is being evaluated (or that its evaluation came to nothing), keeping
 * the verdict. Repeating it changes nothing; without a comment there is nothing to mark: null.
 * Needs `pull-requests: write`.
 */
export function markStickyCommentStale(
  gh: GitHub,
  place: CommentPlace & { readonly run: RunIdentity; readonly state?: 'evaluating' | 'failed' },
): Promise<Reply<StickyComment | null>> {
  return ask(gh, operation(place), async (connected) => {
    const head = await currentHead(connected, place)
    const existing = await mergeDuplicates(connected, place, await loginOf(connected), head)
    if (existing === null) return null
    const now = parseComment(existing.body ?? '', place.key).find(({ key }) => key === place.section)
    if (now === undefined) return null
    const pending = { run: place.run, state: place.state ?? 'evaluating' }
    return replaceSection(connected, place, existing, { ...now, pending }, head, place.run)
  })
}

async function replaceSection(
  connected: ConnectedGitHub,
  place: CommentPlace,
  comment: Comment,
  section: Section,
  head: string,
  run: RunIdentity = section.run,
): Promise<StickyComment> {
  const sections = parseComment(comment.body ?? '', place.key)
  const found = { id: comment.id, url: comment.html_url }
  const recorded = sections.find(({ key }) => key === section.key)
  if (!mayReplace(run, recorded, head)) return { ...found, action: 'superseded' }
  const body = formatComment(place.key, [...sections.filter((other) => other !== recorded), section])
  return { ...found, action: (await updateComment(connected, comment, body)) ? 'updated' : 'unchanged' }
}

/** Comments of ours for this key become one, the oldest, with the newest of each section. null when there is none. */
async function mergeDuplicates(
  connected: ConnectedGitHub,
  place: CommentPlace,
  login: string,
  head: string,
): Promise<Comment | null> {
  const { octokit, context, logger } = connected
  const comments: Comment[] = await octokit.paginate(octokit.rest.issues.listComments, {
    ...context.repository,
    issue_number: place.issueNumber,
    per_page: 100,
  })
  const ours = comments
    .filter(({ user, body }) => user?.login === login && hasMarker(body ?? '', place.key))
    .sort((a, b) => a.id - b.id)
  const [oldest, ...others] = ours
  if (oldest === undefined || others.length === 0) return oldest ?? null
  const newest = new Map<string, Section>()
  for (const section of ours.flatMap(({ body }) => parseComment(body ?? '', place.key))) {
    const known = newest.get(section.key)
    newest.set(section.key, known === undefined ? section : newer(known, section, head))
  }
  const body = formatComment(place.key, [...newest.values()])
  await updateComment(connected, oldest, body)
  for (const { id } of others)
    await octokit.rest.issues.deleteComment({ ...context.repository, comment_id: id }).catch((error) => {
      // The other run of the race merges as well, and may have been first.
      if (error?.status !== 404)
        logger.warning(`A second comment of this report could not be removed: ${error}`)
    })
  return { ...oldest, body }
}

async function updateComment(
  { octokit, context }: ConnectedGitHub,
  comment: Comment,
  body: string,
): Promise<boolean> {
  if (comment.body?.replaceAll('\r\n', '\n').trimEnd() === body.trimEnd()) return false
  await octokit.rest.issues.updateComment({ ...context.repository, comment_id: comment.id, body })
  return true
}

async function currentHead({ octokit, context }: ConnectedGitHub, place: CommentPlace): Promise<string> {
  const { data } = await octokit.rest.pulls.get({ ...context.repository, pull_number: place.issueNumber })
  return data.head.sha
}
