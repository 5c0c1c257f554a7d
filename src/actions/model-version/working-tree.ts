import type { ModelConfiguration } from '../../config/index.ts'
import type { Services } from '../../foundation/index.ts'
import { openRepository, type Repository } from '../../registry/index.ts'
import type { ModelVersion } from './version.ts'

export interface WorkingTree {
  readonly version: ModelVersion
  /** Null outside a git repository. */
  readonly repository: Repository | null
  /** The commit that is checked out, or null. */
  readonly commit: string | null
  /** Whether files differ from that commit. */
  readonly dirty: boolean
}

/** The version in the workspace as it stands, uncommitted changes included. */
export async function workingTreeVersion(
  model: string,
  settings: ModelConfiguration,
  services: Services,
): Promise<WorkingTree> {
  const repository = await openRepository(services, services.workspace)
  const commit = (await repository?.commitOf('HEAD')) ?? null
  const tree = (await repository?.workingTree()) ?? 'no-repository'
  const dirty = repository !== null && commit !== null && (await repository.treeOf(commit)) !== tree
  const version = { model, settings, folder: services.workspace, workspace: services.workspace, tree }
  return { version, repository, commit, dirty }
}
