import { ConfigurationError, type Services } from '../../foundation/index.ts'
import type { Repository } from '../repository.ts'

/** The tags of a repository as a registry of models, with the remote that others see. */
export interface Registry {
  readonly services: Services
  readonly repository: Repository
  /** Name of the remote; null where tags stay in this clone. */
  readonly remote: string | null
}

/**
 * @param remote a remote's name; null keeps the tags in this clone; by itself `origin` where there is one
 * @throws ConfigurationError for a remote that the repository does not have
 */
export async function openRegistry(
  services: Services,
  repository: Repository,
  remote?: string | null,
): Promise<Registry> {
  if (remote === null) return { services, repository, remote: null }
  const remotes = (await repository.git(['remote'])).split('\n').filter(Boolean)
  if (remote !== undefined && !remotes.includes(remote))
    throw new ConfigurationError({
      path: 'remote',
      value: remote,
      message: 'is not a remote of this repository',
      remedy: remotes.length === 0 ? 'The repository has none' : `It has ${remotes.join(', ')}`,
    })
  const chosen = remote ?? (remotes.includes('origin') ? 'origin' : null)
  if (chosen === null) services.logger.info('The repository has no remote `origin`: tags stay in this clone.')
  return { services, repository, remote: chosen }
}
