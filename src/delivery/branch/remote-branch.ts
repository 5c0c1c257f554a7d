import { setTimeout as wait } from 'node:timers/promises'
import { EnvironmentError } from '../../foundation/index.ts'
import { type Git, gitFailure } from './git.ts'

/** A branch of a remote, asked and moved from this clone. */
export interface RemoteBranch {
  readonly remote: string
  /** `refs/heads/…` */
  readonly ref: string
}

const attempts = 5
const locked = /\.lock'|cannot lock ref|failed to (lock|update) ref/i
const waitAbout = (attempt: number) => wait(50 * attempt + Math.random() * 100)

/** Where the branch is now, its files brought here; null where it is not there. */
export async function fetchBranch(git: Git, place: RemoteBranch): Promise<string | null> {
  for (let attempt = 0; attempt < attempts; attempt++) {
    const commit = await tipOf(git, place)
    if (commit === null || (await isHere(git, commit))) return commit
    await bring(git, place)
    // it is not where the branch moved on in between
    if (await isHere(git, commit)) return commit
  }
  throw new EnvironmentError(`${place.ref} of ${place.remote} moved on each time that it was read`, {
    remedy: 'Run the step again',
  })
}

/** @throws EnvironmentError where the remote cannot be asked */
export async function tipOf(git: Git, { remote, ref }: RemoteBranch): Promise<string | null> {
  const listed = await git.speak(['ls-remote', '--', remote, ref])
  if (listed.exitCode !== 0) throw gitFailure(`${remote} cannot be read`, listed.stderr)
  // git matches ends of names: refs/heads/x/refs/heads/state is listed as well
  const line = listed.stdout.split('\n').find((one) => one.endsWith(`\t${ref}`))
  return line?.split('\t')[0] ?? null
}

/** Moves the branch from `expected` (null: not there) to `made`, or says that it has moved. */
export async function pushBranch(
  git: Git,
  place: RemoteBranch,
  made: string,
  expected: string | null,
): Promise<'done' | 'moved'> {
  const { remote, ref } = place
  for (let attempt = 1; ; attempt++) {
    const pushed = await git.speak([
      // hooks of this clone are for people's pushes: that of git-lfs fails where git-lfs is not installed
      ...['push', '--quiet', '--porcelain', '--no-verify', '--no-follow-tags', '--recurse-submodules=no'],
      ...[`--force-with-lease=${ref}:${expected ?? ''}`, '--', remote, `${made}:${ref}`],
    ])
    if (pushed.exitCode === 0) return 'done'
    const said = `${refusals(pushed.stdout)}\n${pushed.stderr}`
    const unwritten = () => gitFailure(`${ref} of ${remote} could not be written`, said)
    const now = await tipOf(git, place).catch(() => {
      throw unwritten()
    })
    if (now === made) return 'done'
    if (now === expected) {
      // another push is being taken at this very moment
      if (!locked.test(said) || attempt === attempts) throw unwritten()
      await waitAbout(attempt)
      continue
    }
    // the answer was lost, the push was not, and somebody has gone on from it
    const refused = /^!\t/m.test(pushed.stdout)
    if (!refused && now !== null && (await isOnTopOf(git, place, now, made))) return 'done'
    return 'moved'
  }
}

async function isOnTopOf(git: Git, place: RemoteBranch, now: string, made: string): Promise<boolean> {
  await bring(git, place)
  return (await git.run(['merge-base', '--is-ancestor', made, now])).exitCode === 0
}

async function isHere(git: Git, commit: string): Promise<boolean> {
  return (await git.run(['cat-file', '-e', `${commit}^{tree}`])).exitCode === 0
}

/**
 * Fetches the branch by its name, which every server allows. A shallow clone that knows nothing of it takes the newest commit
 * alone; one that does takes what is new, because a fetch of depth 1 would cut off the history that it has.
 */
async function bring(git: Git, { remote, ref }: RemoteBranch): Promise<void> {
  const shallow = (await git.run(['rev-parse', '--is-shallow-repository'])).stdout.trim() === 'true'
  const tracked = ref.replace(/^refs\/heads\//, `refs/remotes/${remote}/`)
  const known = (await git.run(['rev-parse', '--verify', '--quiet', tracked])).exitCode === 0
  const depth = shallow && !known ? ['--depth', '1'] : []
  for (let attempt = 1; ; attempt++) {
    const fetched = await git.speak([
      ...['fetch', '--quiet', '--no-tags', '--no-write-fetch-head', '--no-auto-maintenance'],
      ...['--recurse-submodules=no', ...depth, '--', remote, ref],
    ])
    if (fetched.exitCode === 0) return
    // another git in this clone is about to be done with it
    if (!locked.test(fetched.stderr) || attempt === attempts)
      throw gitFailure(`${ref} of ${remote} cannot be read`, fetched.stderr)
    await waitAbout(attempt)
  }
}

/** The lines of `--porcelain` that tell of a refusal. */
function refusals(stdout: string): string {
  return stdout
    .split('\n')
    .filter((line) => line.startsWith('!'))
    .map((line) => line.split('\t').at(-1))
    .join('\n')
}
