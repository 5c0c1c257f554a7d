import type { Repository } from '../../registry/index.ts'
import { inWorkspaceWords } from './patterns.ts'

/** The workspace's folder of its repository: empty or ending with `/`. Git's paths start at the repository. */
export async function folderInRepository(repository: Repository, workspace: string): Promise<string> {
  return (await repository.git(['-C', workspace, 'rev-parse', '--show-prefix'])).replace(/\n$/, '')
}

/**
 * Text of a file of the workspace as it was at a commit.
 * @param path absolute or relative to the workspace
 * @returns null where the commit does not have it
 */
export async function earlierText(
  repository: Repository,
  workspace: string,
  commit: string,
  path: string,
): Promise<string | null> {
  const inside = inWorkspaceWords(workspace, path)
  if (inside === null) return null
  return repository.read(commit, `${await folderInRepository(repository, workspace)}${inside}`)
}
