import { EnvironmentError } from '../foundation/index.ts'
import type { FilesOnGitHub, SnapshotOnGitHub } from './branch-files.ts'
import type { GitHub } from './connection.ts'
import { propose } from './proposals.ts'
import { valueOrThrow } from './reply.ts'

/** How often a branch may move while something is decided on it. */
const mostTries = 5

/** A change of files, and the name that it has as a pull request. */
export interface Change {
  /** Path to its new text, or null to remove it. */
  readonly files: Readonly<Record<string, string | null>>
  /** Title, an empty line, and why. */
  readonly message: string
  /** Branch of the pull request; the same name for the same change, so that repeating it finds it. */
  readonly branch: string
}

export type Changed =
  | { readonly way: 'commit'; readonly commit: string }
  | {
      readonly way: 'pull-request'
      readonly number: number
      readonly url: string
      readonly state: 'open' | 'merged' | 'closed'
      /** Whether it merges itself; why not, where somebody has to. */
      readonly autoMerge: true | string
    }

/**
 * Changes files of a branch by a commit; where rules of the branch want a pull request, by one from a branch that begins where the
 * snapshot was taken, which is asked to merge itself. Repeating it finds what was done before.
 * @param main the branch that is to change
 * @param open other branches of the same repository
 * @returns which way it went, or `moved` where somebody was faster
 * @throws EnvironmentError where neither is allowed, or GitHub or the remote cannot be reached
 */
export async function changeBranch(
  gh: GitHub,
  main: FilesOnGitHub,
  open: (branch: string) => FilesOnGitHub,
  snapshot: SnapshotOnGitHub,
  change: Change,
): Promise<Changed | 'moved'> {
  const { files, message } = change
  try {
    const done = await main.commit(snapshot, files, message)
    return done === 'moved' ? done : { way: 'commit', commit: done.commit }
  } catch (error) {
    if (!gh.connected || !wantsPullRequest(error)) throw error
    gh.logger.info(`Rules of ${main.branch} want a pull request.`)
  }
  return proposeChange(gh, main.branch, open, snapshot, change)
}

/** Pull request that a change was proposed by. */
export type ProposedChange = Extract<Changed, { readonly way: 'pull-request' }>

/**
 * Proposes what is decided on the newest files of a branch; where it moved meanwhile, that is decided anew.
 * @param decide the change, or what is given back in place of one
 * @param merges as `proposeChange` has it
 * @throws EnvironmentError where it moved every time
 */
export async function decideAndPropose<Instead>(
  gh: GitHub,
  base: string,
  open: (branch: string) => FilesOnGitHub,
  decide: (
    snapshot: SnapshotOnGitHub,
  ) => Promise<{ readonly change: Change } | { readonly instead: Instead }>,
  merges: boolean | 'after-checks',
): Promise<ProposedChange | Instead> {
  for (let time = 1; time <= mostTries; time++) {
    const snapshot = await open(base).read()
    const decided = await decide(snapshot)
    if ('instead' in decided) return decided.instead
    const done = await proposeChange(gh, base, open, snapshot, decided.change, merges)
    if (done !== 'moved') return done
  }
  throw new EnvironmentError(`The branch ${base} moved ${mostTries} times while a pull request was made.`, {
    remedy: 'Run it again.',
  })
}

/**
 * Proposes a change by a pull request from a branch that begins where the snapshot was taken, whatever rules say. Repeating it finds
 * what was done before.
 * @param merges whether it is asked to merge itself; `after-checks`: only where there is something to wait for
 */
async function proposeChange(
  gh: GitHub,
  base: string,
  open: (branch: string) => FilesOnGitHub,
  snapshot: SnapshotOnGitHub,
  change: Change,
  merges: boolean | 'after-checks' = true,
): Promise<ProposedChange | 'moved'> {
  const { message, branch } = change
  if ((await prepare(open(branch), snapshot, change)) === 'moved') return 'moved'
  const [title = '', ...rest] = message.split('\n')
  const proposed = valueOrThrow(
    await propose(gh, { head: branch, base, title, body: rest.join('\n').trim(), merges }),
  )
  if (proposed === null)
    throw new EnvironmentError(`There is nobody to open a pull request from ${branch} for.`)
  return { way: 'pull-request', ...proposed }
}

/** The branch of the pull request with the change in it: as it was made before, or made now. */
async function prepare(
  head: FilesOnGitHub,
  snapshot: SnapshotOnGitHub,
  { files, message }: Change,
): Promise<'ready' | 'moved'> {
  const there = await head.read()
  if (there.commit !== null) {
    const texts = await Promise.all(Object.keys(files).map((path) => there.file(path)))
    if (Object.values(files).every((text, index) => text === texts[index])) return 'ready'
  }
  const begun = there.commit === null ? { ...snapshot, begins: snapshot.commit !== null } : there
  return (await head.commit(begun, files, message)) === 'moved' ? 'moved' : 'ready'
}

/** GitHub's words, of the API and of its git server, and those of other servers. */
function wantsPullRequest(error: unknown): error is EnvironmentError {
  return (
    error instanceof EnvironmentError &&
    /protected branch|branch is protected|rule violations?|GH006|GH013|made through a (pull|merge) request|not allowed to push code to protected/i.test(
      error.message,
    )
  )
}
