import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { EnvironmentError, type Services } from '../../foundation/index.ts'
import type { BranchFiles, BranchSnapshot } from '../branch-files.ts'

export interface GitBranch {
  /** Name or address of the remote; `.` is this clone by itself. */
  readonly remote: string
  readonly branch: string
}

type Git = (
  args: readonly string[],
  options?: { input?: string; env?: Record<string, string> },
) => Promise<string>

/**
 * Files of a branch through git alone: no checkout, an index of its own, and a push that is taken only where the branch still is
 * where it was read (`--force-with-lease`). Works in shallow clones and in those that do not have the branch.
 */
export function openBranchInGit(services: Services, { remote, branch }: GitBranch): BranchFiles {
  const ref = `refs/heads/${branch}`
  const run = async (
    args: readonly string[],
    { input, env }: { input?: string; env?: Record<string, string> } = {},
  ) =>
    services.process.run('git', args, {
      cwd: services.workspace,
      env: { GIT_TERMINAL_PROMPT: '0', LC_ALL: 'C', ...env },
      ...(input === undefined ? {} : { input }),
      keepOutput: 64 * 1024 * 1024,
    })
  const git: Git = async (args, options) => {
    const result = await run(args, options)
    if (result.exitCode === 0) return result.stdout
    throw failure(`git ${args[0]} failed`, result.stderr)
  }
  const here = remote === '.'

  async function tip(): Promise<string | null> {
    if (here) {
      const found = await run(['rev-parse', '--verify', '--quiet', `${ref}^{commit}`])
      return found.stdout.trim() || null
    }
    const listed = await run(['ls-remote', remote, ref])
    if (listed.exitCode !== 0) throw failure(`${remote} cannot be read`, listed.stderr)
    return /^([0-9a-f]{40,64})\t/m.exec(listed.stdout)?.[1] ?? null
  }

  async function bring(commit: string): Promise<void> {
    if ((await run(['cat-file', '-e', `${commit}^{tree}`])).exitCode === 0) return
    await git(['fetch', '--quiet', '--no-tags', '--no-write-fetch-head', remote, commit])
  }

  return {
    branch,
    async read() {
      const commit = await tip()
      if (commit !== null) await bring(commit)
      return snapshotOf(commit, run, git)
    },
    async commit({ commit: parent }, changes, message) {
      const made = await write(parent, changes, message, run, git)
      if (here) {
        const old = parent ?? '0'.repeat(40)
        const updated = await run(['update-ref', '-m', message.split('\n')[0] ?? '', ref, made, old])
        if (updated.exitCode !== 0) return (await tip()) === parent ? refuse(updated.stderr) : 'moved'
        await followCheckout(ref, parent, made, run)
        return { commit: made }
      }
      const lease = `--force-with-lease=${ref}:${parent ?? ''}`
      const pushed = await run(['push', '--quiet', '--porcelain', lease, remote, `${made}:${ref}`])
      if (pushed.exitCode === 0) return { commit: made }
      const now = await tip()
      // the answer was lost, the push was not
      if (now === made) return { commit: made }
      if (now !== parent) return 'moved'
      return refuse(`${pushed.stdout}\n${pushed.stderr}`)
    },
  }

  function refuse(said: string): never {
    throw failure(`${branch} could not be written`, said)
  }
}

type Run = (
  args: readonly string[],
  options?: { input?: string; env?: Record<string, string> },
) => ReturnType<Services['process']['run']>

function snapshotOf(commit: string | null, run: Run, git: Git): BranchSnapshot {
  return {
    commit,
    async file(path) {
      if (commit === null) return null
      const found = await run(['cat-file', 'blob', `${commit}:${path}`])
      return found.exitCode === 0 ? found.stdout : null
    },
    async list(folder) {
      if (commit === null) return []
      const listed = await git(['ls-tree', '-r', '-z', '--name-only', commit, '--', `${folder}/`])
      return listed.split('\0').filter((path) => path !== '')
    },
  }
}

/** A commit on top of `parent`; nothing that anybody sees until a branch names it. */
async function write(
  parent: string | null,
  changes: Readonly<Record<string, string | null>>,
  message: string,
  run: Run,
  git: Git,
): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'mlops-index-'))
  try {
    const env = { GIT_INDEX_FILE: join(folder, 'index') }
    await git(parent === null ? ['read-tree', '--empty'] : ['read-tree', parent], { env })
    const lines: string[] = []
    for (const [path, text] of Object.entries(changes)) {
      const blob =
        text === null ? null : (await git(['hash-object', '-w', '--stdin'], { input: text })).trim()
      lines.push(blob === null ? `0 ${'0'.repeat(40)}\t${path}\0` : `100644 ${blob}\t${path}\0`)
    }
    await git(['update-index', '-z', '--index-info'], { env, input: lines.join('') })
    const tree = (await git(['write-tree'], { env })).trim()
    const named = (await run(['var', 'GIT_COMMITTER_IDENT'])).exitCode === 0
    const who = named ? [] : ['-c', 'user.name=mlops-actions', '-c', 'user.email=mlops-actions@localhost']
    const parents = parent === null ? [] : ['-p', parent]
    return (await git([...who, 'commit-tree', tree, ...parents, '-F', '-'], { input: message })).trim()
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** Where the branch is the one that is checked out here, the files that changed are brought along. */
async function followCheckout(ref: string, from: string | null, to: string, run: Run): Promise<void> {
  const head = (await run(['symbolic-ref', '--quiet', 'HEAD'])).stdout.trim()
  if (head === ref && from !== null) await run(['read-tree', '-m', '-u', from, to])
}

function failure(what: string, said: string): EnvironmentError {
  const words = said
    .split('\n')
    .filter((line) => line.trim() !== '' && !/^(To |Done$)/.test(line))
    .map((line) => line.trim().replaceAll(/(\w+:\/\/)[^/@\s]+@/g, '$1***@'))
    .slice(0, 4)
    .join(' ')
  const forbidden =
    /protected|declined|denied|403|not permitted|unauthori[sz]ed|could not read Username/i.test(words)
  return new EnvironmentError(`${what}: ${words.slice(0, 400) || 'git says nothing'}`, {
    remedy: forbidden
      ? 'Give the token `contents: write`, and let the rules of the branch admit it'
      : 'Check the network and the remote, and run the step again',
  })
}
