import type { Services } from '../../foundation/index.ts'
import { deprecateModel, deregisterVersion } from '../../registry/index.ts'
import type { RegisterContext } from './context.ts'
import { type Facts, stageFacts } from './report.ts'

/** Takes a version back, or marks the model as no longer used; in registries elsewhere the version is deprecated. */
export async function retire(
  { model, registry, change, inputs, elsewhere }: RegisterContext,
  services: Services,
): Promise<Facts> {
  const entries = { by: change.by, ...(inputs.reason === undefined ? {} : { reason: inputs.reason }) }
  const { tagger } = change
  const { version } = inputs
  const retired =
    inputs.deregister && version !== undefined
      ? await deregisterVersion(registry, { model, version, tagger, entries })
      : await deprecateModel(registry, { model, tagger, entries })
  const told: Facts['elsewhere'] = []
  if (version !== undefined)
    for (const other of elsewhere) {
      if ((await other.find(version)) === null) continue
      const { change: done, registered } = await other.deprecate(version, inputs.reason ?? 'taken back')
      const { id, url, stages } = registered
      told.push({ registry: other.name, id, url, stages: [...stages], change: done, problem: null })
    }
  services.logger.info(retired.changed ? `Tag ${retired.tag} says so.` : 'Nothing had to be done.')
  return {
    ...stageFacts(null),
    verdict: retired.changed ? 'retired' : 'unchanged',
    version: version ?? null,
    tag: retired.tag,
    elsewhere: told,
  }
}
