import { join } from 'node:path'
import { ConfigurationError, type Services } from '../../foundation/index.ts'
import { type FetchVersion, versionIn } from '../../registry/index.ts'
import { storeOf } from './stores.ts'

/** Fetches versions from where their tags say that they are kept, each byte verified on the way. */
export function fetchVersionOf(services: Services, token?: string): FetchVersion {
  return async (tag, location, into) => {
    if (location === null)
      throw new ConfigurationError({
        path: 'mlops verify',
        value: tag.name,
        message: 'has a tag that does not say where its bytes are kept',
        remedy: 'Put the model and its papers into a folder, and name it with --from',
      })
    const store = await storeOf(location, services, token)
    const place = join(into, 'version')
    await store.get(location, place)
    return versionIn(place, location)
  }
}
