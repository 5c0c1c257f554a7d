import type { Services } from '../foundation/index.ts'
import { restoreCache, saveCache } from '../github/index.ts'
import type { NearCache } from '../training/index.ts'

/** GitHub's cache as the store's second place to look; outside a workflow it has nothing and keeps nothing. */
export function modelCache(services: Services): NearCache {
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
