import { ConfigurationError, suggestName } from '../../foundation/index.ts'
import { modelInTag } from '../gto-tags.ts'
import { checkNames } from '../tags/check-names.ts'
import type { TagEntries } from '../tags/message.ts'
import type { ModelState, VersionState } from '../tags/model-state.ts'
import type { Registry } from '../tags/open-registry.ts'
import { changeTags } from '../tags/publish.ts'
import type { Person } from '../tags/read-tags.ts'

export interface Retired {
  /** The tag that says so; null where nothing had to be done. */
  readonly tag: string | null
  readonly changed: boolean
}

/**
 * Takes a version back (`model@v1.2.3!`). The stages it is in fall to the version that was there before. What is taken
 * back already stays as it is.
 * @throws ConfigurationError for a version that the model does not have
 * @throws EnvironmentError when the remote refuses the tag or cannot be reached
 */
export async function deregisterVersion(
  registry: Registry,
  given: {
    readonly model: string
    readonly version: string
    readonly tagger: Person
    readonly entries: TagEntries
  },
): Promise<Retired> {
  const { model, version, tagger, entries } = given
  checkNames({ model, version })
  const { value } = await changeTags<Retired>(registry, model, tagger, ({ state }) => {
    const found = versionNamed(state, version, { removed: true })
    const name = `${modelInTag(model)}@${version}!`
    if (!found.registered) return { done: { tag: null, changed: false }, stands: name }
    const subject = `Deregistering artifact ${model} version ${version}`
    return { done: { tag: name, changed: true }, make: { name, commit: found.commit, subject, entries } }
  })
  return value
}

/**
 * Retires a model (`model@deprecated`): it is not listed any more until something is registered or assigned again.
 * @throws ConfigurationError for a model without tags
 * @throws EnvironmentError when the remote refuses the tag or cannot be reached
 */
export async function deprecateModel(
  registry: Registry,
  given: { readonly model: string; readonly tagger: Person; readonly entries: TagEntries },
): Promise<Retired> {
  const { model, tagger, entries } = given
  checkNames({ model })
  const { value } = await changeTags<Retired>(registry, model, tagger, ({ state, tags }) => {
    const last = state.events.at(-1)
    if (last === undefined)
      throw new ConfigurationError({ path: 'model', value: model, message: 'has no versions and no stages' })
    if (state.deprecated) return { done: { tag: null, changed: false }, stands: last.tag }
    const simple = `${modelInTag(model)}@deprecated`
    // a second time the name is taken; GTO then counts
    const earlier = tags.filter(({ tag }) => tag.name === simple || tag.name.startsWith(`${simple}#`)).length
    const name = earlier === 0 ? simple : `${simple}#${earlier + 1}`
    const subject = `Deprecating artifact '${model}'`
    return { done: { tag: name, changed: true }, make: { name, commit: last.commit, subject, entries } }
  })
  return value
}

/** @throws ConfigurationError for a version that the model does not have, or no longer has */
export function versionNamed(
  state: ModelState,
  version: string,
  { removed = false }: { readonly removed?: boolean } = {},
): VersionState {
  const found = state.versions.find((one) => one.version === version && (removed || one.registered))
  if (found !== undefined) return found
  const gone = state.versions.some((one) => one.version === version)
  const known = state.versions.filter(({ registered }) => registered).map((one) => one.version)
  throw new ConfigurationError({
    path: 'version',
    value: version,
    message: gone ? `of ${state.model} was taken back` : `is not a version of ${state.model}`,
    remedy: known.length === 0 ? 'It has none yet' : suggestName(version, known.slice(0, 10)),
  })
}
