import { type BranchFiles, openBranchInGit } from '../../delivery/index.ts'
import { EnvironmentError, type Services } from '../../foundation/index.ts'
import type { GitHub } from '../../github/index.ts'

/** Files on branches of the repository. */
export type OpenBranch = (name: string) => BranchFiles

/** @param remote null: a clone by itself is its own remote */
export function branchesOf(remote: string | null, services: Services): OpenBranch {
  return (branch) => openBranchInGit(services, { remote: remote ?? '.', branch })
}

/**
 * The main branch: as declared, as GitHub says, or as the remote does.
 * @throws EnvironmentError where nobody says
 */
export async function mainBranchOf(
  declared: string | undefined,
  gh: GitHub,
  remote: string | null,
  { process, workspace }: Services,
): Promise<string> {
  if (declared !== undefined) return declared
  if (gh.connected && gh.context.defaultBranch !== null) return gh.context.defaultBranch
  const git = (args: readonly string[]) => process.run('git', args, { cwd: workspace })
  if (remote === null) {
    const { stdout } = await git(['symbolic-ref', '--short', 'HEAD'])
    if (stdout.trim() !== '') return stdout.trim()
  } else {
    const { stdout } = await git(['ls-remote', '--symref', remote, 'HEAD'])
    const named = /^ref: refs\/heads\/(\S+)\s+HEAD$/m.exec(stdout)?.[1]
    if (named !== undefined) return named
  }
  throw new EnvironmentError('Nobody says which branch is the main one.', {
    remedy: 'Name it in `deploy: { branch: main }`',
  })
}
