import type { VersionState } from '../tags/model-state.ts'
import type { Registry } from '../tags/open-registry.ts'
import { takeSnapshot } from '../tags/synchronise.ts'

/**
 * The versions of a model that stand, lowest first; those that were taken back are left out. Reads the remote's tags.
 * @throws EnvironmentError when the remote does not answer
 */
export async function registeredVersions(
  registry: Registry,
  model: string,
): Promise<readonly VersionState[]> {
  const { state } = await takeSnapshot(registry, model)
  return state.versions.filter(({ registered }) => registered).toReversed()
}
