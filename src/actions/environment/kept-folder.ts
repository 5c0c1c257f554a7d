import { join } from 'node:path'
import { makeStateFolder, type Services } from '../../foundation/index.ts'

/**
 * Folder of what outlives a call and is not in git: the processes that serve on this machine, their logs, and the bytes of
 * versions. In a clone it is below the workspace. On a runner it is the user's own (XDG_STATE_HOME, by default
 * `~/.local/state`), because every job begins with a checkout that removes from the workspace what git does not know, and
 * other jobs, of pull requests too, work in the same one. Absolute.
 */
export async function keptFolder({ env, workspace }: Pick<Services, 'env' | 'workspace'>): Promise<string> {
  const { GITHUB_ACTIONS, GITHUB_REPOSITORY, XDG_STATE_HOME, HOME } = env
  // the specification asks for what is not absolute to be ignored
  const given = XDG_STATE_HOME?.startsWith('/') ? XDG_STATE_HOME : null
  const home = given ?? (HOME?.startsWith('/') ? join(HOME, '.local', 'state') : null)
  if (GITHUB_ACTIONS !== 'true' || GITHUB_REPOSITORY === undefined || home === null)
    return makeStateFolder(workspace)
  return join(home, 'mlops-actions', GITHUB_REPOSITORY)
}
