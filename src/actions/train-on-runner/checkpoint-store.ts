import type { Services } from '../../foundation/index.ts'
import { type CheckpointStore, localCheckpoints } from '../../training/index.ts'

/** Where checkpoints are kept, by the setting `checkpoints.keep`. */
export async function checkpointStore(
  _keep: 'cache' | 'artifact' | 'remote' | 'local' | undefined,
  services: Services,
): Promise<CheckpointStore> {
  return localCheckpoints(services.workspace)
}
