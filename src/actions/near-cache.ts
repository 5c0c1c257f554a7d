import type { Services } from '../foundation/index.ts'
import { restoreCache, saveCache } from '../github/index.ts'
import type { NearCache } from '../training/index.ts'
import { keptRunsInRemote, mayKeepForOthers, placesInOrder } from './data-version/index.ts'
import { githubContext } from './github-context.ts'

/**
 * The store's further places to look: GitHub's cache, and for runs the data remote. Outside a workflow and without a
 * remote they have nothing and keep nothing.
 * @param remote of `.dvc/config`, as the model's data names it
 */
export async function modelCache(services: Services, remote?: string): Promise<NearCache> {
  const write = mayKeepForOthers(githubContext(services))
  const kept = await keptRunsInRemote(services, { remote: remote ?? null, write })
  return placesInOrder(services.workspace, [workflowCache(services), ...(kept === null ? [] : [kept])])
}

function workflowCache(services: Services): NearCache {
  const { logger, env, workspace } = services
  return {
    async restore(path, key) {
      await restoreCache({ paths: [path], key: `mlops-${key}`, logger, env, workspace })
    },
    async save(path, key) {
      await saveCache({ paths: [path], key: `mlops-${key}`, logger, env, workspace })
    },
  }
}
