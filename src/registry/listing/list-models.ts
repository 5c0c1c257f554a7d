import { ConfigurationError, suggestName } from '../../foundation/index.ts'
import type { Repository } from '../repository.ts'
import type { RecordedMetric, TagEntries } from '../tags/message.ts'
import { type ModelState, modelStates, type RegistryEvent } from '../tags/model-state.ts'
import { readRegistryTags } from '../tags/read-tags.ts'
import { type IntendedVersion, intendedVersions } from './environments.ts'

/** `mlops models --json`. */
export interface ModelListing {
  readonly schemaVersion: 1
  readonly models: readonly ListedModel[]
  readonly notes: readonly string[]
}

export interface ListedModel {
  readonly model: string
  readonly deprecated: boolean
  /** Greatest version that stands. */
  readonly latest: string | null
  readonly stages: readonly ListedStage[]
  readonly environments: readonly ListedEnvironment[]
  /** Greatest first. */
  readonly versions: readonly ListedVersion[]
  /** Latest first; of one model that was asked for. */
  readonly history?: readonly ListedEvent[]
}

export interface ListedVersion {
  readonly version: string
  readonly commit: string
  readonly tag: string
  /** `removed`: taken back. */
  readonly status: 'registered' | 'removed'
  /** ISO 8601. */
  readonly registeredAt: string
  readonly by: string
  readonly stages: readonly string[]
  readonly environments: readonly string[]
  readonly metrics: readonly RecordedMetric[]
  /** All that the tag records; null where we did not make it. */
  readonly recorded: TagEntries | null
}

export interface ListedStage {
  readonly stage: string
  /** Null: a commit without a version. */
  readonly version: string | null
  readonly commit: string
  readonly tag: string
  readonly since: string
  readonly by: string
  readonly reason: string | null
}

/** Where a version runs, and who says so. */
export interface ListedEnvironment {
  readonly environment: string
  readonly version: string | null
  /** `stage`: recorded when the stage was given; `file`: what `environments/*.yaml` want. */
  readonly source: 'stage' | 'file'
  /** The tag or the file. */
  readonly from: string
}

export interface ListedEvent {
  readonly event: RegistryEvent['event']
  readonly version: string | null
  readonly stage: string | null
  readonly commit: string
  readonly tag: string
  readonly at: string
  readonly by: string
  readonly reason: string | null
}

export interface ListingQuery {
  /** One model, with its history; by itself all. */
  readonly model?: string | undefined
  /** Also what was taken back and deprecated. */
  readonly all: boolean
}

/**
 * Versions, stages and metrics of all models, from the tags that are in this clone: one `git for-each-ref`, no network.
 * @throws ConfigurationError for a model that has no tags
 */
export async function listModels(
  repository: Repository,
  { model, all }: ListingQuery,
): Promise<ModelListing> {
  const [tags, environments] = await Promise.all([
    readRegistryTags(repository, model),
    intendedVersions(repository, 'HEAD'),
  ])
  const states = modelStates(tags)
  if (model !== undefined && !states.has(model)) throw await unknownModel(repository, model)
  const models = [...states.values()]
    .filter((state) => all || model !== undefined || !state.deprecated)
    .map((state) => listed(state, environments.intended, all, model !== undefined))
  const shallow = tags.length === 0 && (await repository.isShallow())
  const missing = shallow ? ['This clone may lack the tags: git fetch --tags'] : []
  return { schemaVersion: 1, models, notes: [...environments.notes, ...missing] }
}

function listed(
  state: ModelState,
  intended: readonly IntendedVersion[],
  all: boolean,
  history: boolean,
): ListedModel {
  const standing = state.versions.filter(({ registered }) => registered)
  const environments = environmentsOf(state, intended)
  const stagesAt = new Map<string, string[]>()
  for (const { stage, commit } of state.stages) stagesAt.set(commit, [...(stagesAt.get(commit) ?? []), stage])
  const runningAt = new Map<string, string[]>()
  for (const { environment, version } of environments)
    if (version !== null) runningAt.set(version, [...(runningAt.get(version) ?? []), environment])
  return {
    model: state.model,
    deprecated: state.deprecated,
    latest: standing[0]?.version ?? null,
    stages: state.stages.map(({ stage, version, commit, tag, at, tagger, entries }) => {
      const by = entries?.by ?? tagger.name
      return { stage, version, commit, tag, since: at, by, reason: entries?.reason ?? null }
    }),
    environments,
    versions: (all ? state.versions : standing).map((one) => ({
      version: one.version,
      commit: one.commit,
      tag: one.tag,
      status: one.registered ? 'registered' : 'removed',
      registeredAt: one.at,
      by: one.entries?.by ?? one.tagger.name,
      stages: one.registered ? (stagesAt.get(one.commit) ?? []) : [],
      environments: [...new Set(runningAt.get(one.version))],
      metrics: one.entries?.metrics ?? [],
      recorded: one.entries,
    })),
    ...(history ? { history: [...state.events].reverse().map(eventOf) } : {}),
  }
}

function environmentsOf(state: ModelState, intended: readonly IntendedVersion[]): ListedEnvironment[] {
  const recorded = state.stages.flatMap(({ version, tag, entries }) =>
    (entries?.environments ?? []).map(
      (environment): ListedEnvironment => ({ environment, version, source: 'stage', from: tag }),
    ),
  )
  const wanted = intended
    .filter(({ model }) => model === state.model)
    .map(
      ({ environment, version, file }): ListedEnvironment => ({
        environment,
        version,
        source: 'file',
        from: file,
      }),
    )
  return [...recorded, ...wanted]
}

function eventOf({
  event,
  version,
  stage,
  commit,
  tag,
  at,
  tagger,
  entries,
  subject,
}: RegistryEvent): ListedEvent {
  // what a person wrote to `gto --message` is their reason; what GTO writes by itself is none
  const own = /^(Registering|Deregistering|Assigning|Unassigning|Deprecating) /.test(subject)
  const reason =
    entries?.forced ?? entries?.reason ?? (entries === null && !own && subject !== '' ? subject : null)
  return { event, version, stage, commit, tag, at, by: entries?.by ?? tagger.name, reason }
}

async function unknownModel(repository: Repository, model: string): Promise<ConfigurationError> {
  const known = [...modelStates(await readRegistryTags(repository)).keys()]
  return new ConfigurationError({
    path: 'mlops models',
    value: model,
    message: 'has no versions and no stages in this clone',
    remedy: known.length === 0 ? 'Fetch the tags: git fetch --tags' : suggestName(model, known),
  })
}
