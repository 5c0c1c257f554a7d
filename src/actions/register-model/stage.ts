import { ConfigurationError, type Services } from '../../foundation/index.ts'
import { assignStage, planVersion, readVersionRequest } from '../../registry/index.ts'
import type { RegisterContext } from './context.ts'
import { tellElsewhere } from './elsewhere.ts'
import { type Facts, stageFacts } from './report.ts'

/**
 * Gives the wanted stage to the named version, or to that of the commit.
 * @throws ConfigurationError where there is no such version
 */
export async function moveStage(
  { model, registry, change, inputs, elsewhere }: RegisterContext,
  commit: string,
  services: Services,
): Promise<Facts> {
  const { stage, reason } = inputs
  if (stage === undefined) throw new ConfigurationError({ path: 'stage', message: 'is not given' })
  const request = readVersionRequest('patch', { title: null, strict: false })
  const version =
    inputs.version ?? (await planVersion(registry, { model, commit, request, sha256: null })).version
  const move = await assignStage(registry, {
    ...{ model, stage, version, tagger: change.tagger },
    entries: {
      by: change.by,
      ...(reason === undefined ? {} : { reason }),
      ...(change.runUrl === null ? {} : { run: change.runUrl }),
    },
  })
  const told = await tellElsewhere(elsewhere, null, { name: stage, version }, services)
  return { ...stageFacts(move), version, elsewhere: told }
}
