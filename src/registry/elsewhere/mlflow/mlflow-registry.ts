import {
  aliasProblem,
  createModelVersion,
  encodedValue,
  ensureRegisteredModel,
  findOrCreate,
  limits,
  type Mlflow,
  type ModelVersion,
  mlflowConnection,
  modelNameProblem,
  openMlflow,
  registeredModel,
  removeAlias,
  setAlias,
  shortened,
  tagVersion,
  versionPage,
  versionsTagged,
} from '../../../clients/mlflow/index.ts'
import { ConfigurationError, type Problem, type Services } from '../../../foundation/index.ts'
import {
  gitFacts,
  type ModelRegistry,
  type RegisteredVersion,
  type Registration,
  type VersionToRegister,
} from '../model-registry.ts'
import { sourceOf } from './source.ts'

export interface MlflowRegistrySettings {
  readonly trackingUri: string
  /** Registered model's name in MLflow. */
  readonly name: string
  /** Experiment of runs that are made for bytes that no known run holds. */
  readonly experiment: string
  /** Stage → alias, such as `production` → `champion`. Stages without one are not told. */
  readonly aliases: Readonly<Record<string, string>>
}

/**
 * MLflow's model registry. A version is found by its tag `mlops.version`, as MLflow numbers versions itself.
 * @throws ConfigurationError with every name that MLflow does not take, and where the address is none of a server
 */
export function mlflowRegistry(settings: MlflowRegistrySettings, services: Services): ModelRegistry {
  const path = 'register.mlflow'
  const problems: Problem[] = []
  const nameProblem = modelNameProblem(settings.name)
  if (nameProblem !== null)
    problems.push({
      path: `${path}.name`,
      value: settings.name,
      message: `the name ${nameProblem}`,
      remedy: 'Choose another',
    })
  for (const [stage, alias] of Object.entries(settings.aliases)) {
    const problem = aliasProblem(alias)
    if (problem !== null)
      problems.push({
        path: `${path}.aliases.${stage}`,
        value: alias,
        message: `the alias ${problem}`,
        remedy: 'Choose another, such as `champion`',
      })
  }
  if (problems.length > 0) throw new ConfigurationError(problems)
  const connection = mlflowConnection(settings.trackingUri, services.env, { path: `${path}.tracking-uri` })
  return new MlflowRegistry(settings, openMlflow(connection, services.signal))
}

class MlflowRegistry implements ModelRegistry {
  readonly name = 'MLflow'
  readonly #settings: MlflowRegistrySettings
  readonly #mlflow: Mlflow

  constructor(settings: MlflowRegistrySettings, mlflow: Mlflow) {
    this.#settings = settings
    this.#mlflow = mlflow
  }

  async find(version: string): Promise<RegisteredVersion | null> {
    const aliases = await registeredModel(this.#mlflow, this.#settings.name)
    if (aliases === null) return null
    const found = await this.#versionOf(version)
    return found === null ? null : this.#told(found, aliases)
  }

  async register(version: VersionToRegister): Promise<Registration> {
    const { name, experiment } = this.#settings
    await ensureRegisteredModel(this.#mlflow, name, { 'mlops.model': version.model })
    const there = await this.#versionOf(version.version)
    if (there !== null) return this.#again(there, version)
    const source = await sourceOf(version, experiment, this.#mlflow)
    const tags = tagsOf(version)
    const description = version.description ?? ''
    const created = await findOrCreate(
      () => this.#versionOf(version.version),
      () =>
        createModelVersion(this.#mlflow, {
          name,
          source: source.uri,
          runId: source.runId === '' ? null : source.runId,
          modelId: source.modelId,
          description: shortened(description, 5000),
          tags,
        }),
      this.#mlflow,
    )
    refuseOtherBytes(created, version, name)
    return this.#changed('made', created)
  }

  async setStage(stage: string, version: string): Promise<Registration> {
    const found = await this.#existing(version)
    const alias = Object.hasOwn(this.#settings.aliases, stage) ? this.#settings.aliases[stage] : undefined
    if (alias === undefined) return this.#changed('unmapped', found)
    const aliases = await registeredModel(this.#mlflow, this.#settings.name)
    if (aliases?.get(alias) === found.version) return this.#changed('unchanged', found)
    await setAlias(this.#mlflow, this.#settings.name, alias, found.version)
    return this.#changed('made', found)
  }

  async deprecate(version: string, reason: string): Promise<Registration> {
    const { name } = this.#settings
    const found = await this.#existing(version)
    const aliases = (await registeredModel(this.#mlflow, name)) ?? new Map<string, string>()
    const held = [...aliases].filter(([, holder]) => holder === found.version).map(([alias]) => alias)
    for (const alias of held) await removeAlias(this.#mlflow, name, alias)
    const text = shortened(reason, limits.registryTag) || 'deprecated'
    const known = found.tags[deprecatedTag] === text
    if (!known) await tagVersion(this.#mlflow, name, found.version, { [deprecatedTag]: text })
    const now = { ...found, tags: { ...found.tags, [deprecatedTag]: text } }
    return this.#changed(known && held.length === 0 ? 'unchanged' : 'made', now)
  }

  /** The same bytes once more: nothing, or what was learnt since, such as a waived evaluation. */
  async #again(there: ModelVersion, version: VersionToRegister): Promise<Registration> {
    refuseOtherBytes(there, version, this.#settings.name)
    const missing = Object.entries(tagsOf(version)).filter(([key, value]) => there.tags[key] !== value)
    await tagVersion(this.#mlflow, this.#settings.name, there.version, Object.fromEntries(missing))
    const now = { ...there, tags: { ...there.tags, ...Object.fromEntries(missing) } }
    return this.#changed(missing.length === 0 ? 'unchanged' : 'made', now)
  }

  /** The first of that version: two that were registered at the same moment are settled so. */
  async #versionOf(version: string): Promise<ModelVersion | null> {
    return (await versionsTagged(this.#mlflow, this.#settings.name, 'mlops.version', version))[0] ?? null
  }

  async #existing(version: string): Promise<ModelVersion> {
    const found = await this.#versionOf(version)
    if (found !== null) return found
    throw new ConfigurationError({
      path: 'version',
      value: version,
      message: `MLflow's registered model \`${this.#settings.name}\` has no version ${version}`,
      remedy: 'Register it there first',
    })
  }

  async #changed(change: Registration['change'], version: ModelVersion): Promise<Registration> {
    const aliases = (await registeredModel(this.#mlflow, this.#settings.name)) ?? new Map<string, string>()
    return { change, registered: this.#told(version, aliases) }
  }

  #told({ version: id, tags }: ModelVersion, aliases: ReadonlyMap<string, string>): RegisteredVersion {
    return {
      version: tags['mlops.version'] ?? '',
      id,
      sha256: tags['mlops.sha256'] ?? null,
      stages: [...aliases]
        .filter(([, holder]) => holder === id)
        .map(([alias]) => alias)
        .sort(),
      deprecated: tags[deprecatedTag] !== undefined,
      url: versionPage(this.#mlflow, this.#settings.name, id),
    }
  }
}

const deprecatedTag = 'mlops.deprecated'

function tagsOf(version: VersionToRegister): Record<string, string> {
  const tags: Record<string, string | null> = {
    ...gitFacts(version),
    ...Object.fromEntries(
      Object.entries(version.metrics).map(([name, value]) => [
        shortened(`mlops.metric.${name}`, limits.key),
        String(encodedValue(value)),
      ]),
    ),
  }
  const given = Object.entries(tags).filter((entry): entry is [string, string] => entry[1] !== null)
  return Object.fromEntries(given)
}

function refuseOtherBytes(there: ModelVersion, version: VersionToRegister, name: string): void {
  const known = there.tags['mlops.sha256']
  if (known === version.sha256) return
  throw new ConfigurationError({
    path: 'version',
    value: version.version,
    message: `MLflow's \`${name}\` has ${version.version} already, as its version ${there.version}, with other bytes (SHA-256 ${(known ?? 'not recorded').slice(0, 12)}, not ${version.sha256.slice(0, 12)})`,
    remedy: 'Register what you have as a new version; a version never changes',
  })
}
