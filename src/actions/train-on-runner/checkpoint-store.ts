import { resolve } from 'node:path'
import type { TrainConfiguration } from '../../config/index.ts'
import type { Services } from '../../foundation/index.ts'
import { type CheckpointOptions, type CheckpointStore, localCheckpoints } from '../../training/index.ts'
import {
  checkpointsInArtifacts,
  checkpointsInCache,
  checkpointsInRemote,
  mayKeepForOthers,
} from '../data-version/index.ts'
import { githubContext } from '../github-context.ts'
import type { PlannedTraining } from '../model-version/index.ts'

/**
 * Where checkpoints are kept: as declared, else in the cache of GitHub Actions, and on a laptop in the workspace.
 * @param remote of `.dvc/config`, as the model's data names it
 */
export function checkpointStore(
  keep: 'cache' | 'artifact' | 'remote' | 'local' | undefined,
  remote: string | undefined,
  services: Services,
): CheckpointStore {
  const context = githubContext(services)
  switch (keep ?? (context === null ? 'local' : 'cache')) {
    case 'cache':
      return checkpointsInCache(services)
    case 'artifact':
      return checkpointsInArtifacts(services)
    case 'remote':
      return checkpointsInRemote(services, { remote: remote ?? null, write: mayKeepForOthers(context) })
    case 'local':
      return localCheckpoints(services.workspace)
  }
}

/** The checkpoints that are declared, as training takes them; nothing where none are. */
export function checkpointsOf(
  section: TrainConfiguration,
  planned: PlannedTraining,
  remote: string | undefined,
  services: Services,
): { readonly checkpoints?: CheckpointOptions } {
  if (section.checkpoints === undefined) return {}
  const { path, every, keep } = section.checkpoints
  return {
    checkpoints: {
      folder: resolve(services.workspace, path),
      key: planned.key,
      store: checkpointStore(keep, remote, services),
      ...(every === undefined ? {} : { everySeconds: every }),
    },
  }
}
