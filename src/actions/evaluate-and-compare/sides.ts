import { existsSync } from 'node:fs'
import { join, relative } from 'node:path'
import { loadConfiguration, selectModel } from '../../config/index.ts'
import {
  type Artifact,
  ConfigurationError,
  EnvironmentError,
  formatProblem,
  hashesOf,
  type Services,
} from '../../foundation/index.ts'
import {
  baseBranches,
  type Champion,
  findChampion,
  type Repository,
  withWorktree,
} from '../../registry/index.ts'
import { openStore } from '../../training/index.ts'
import { provideDatasets, provideEarlierDatasets } from '../data-version/index.ts'
import { githubContext } from '../github-context.ts'
import {
  contentHash,
  datasetPath,
  environmentKey,
  type ModelVersion,
  predictVersion,
  provideModel,
  setUp,
  type TrainedModel,
  withOwnGlobs,
  workingTreeVersion,
} from '../model-version/index.ts'
import { modelCache } from '../near-cache.ts'
import { describeChanges } from './changes.ts'
import type { EvaluateInputs } from './inputs.ts'
import type { EvaluateReport } from './report-schema.ts'
import type { EvaluateSettings } from './settings.ts'

/** Where one side's predictions are and where they came from. */
export interface SideFiles {
  readonly files: readonly string[]
  readonly version: EvaluateReport['candidate']
}

export interface Sides {
  readonly candidate: SideFiles
  readonly champion: SideFiles | null
  readonly holdout: readonly string[]
  readonly changes: EvaluateReport['changes']
  readonly notes: readonly string[]
  /** The models that predicted here. */
  readonly models: readonly Artifact[]
  /** md5 of tracked data by path, as its pointers have it. */
  readonly md5: ReadonlyMap<string, string>
}

/** Predictions that were given as files. */
export async function sidesFromFiles(
  inputs: EvaluateInputs,
  settings: EvaluateSettings,
  services: Services,
): Promise<Sides> {
  const side = (files: readonly string[]): SideFiles => ({
    files,
    version: { name: files.join(', '), source: 'file', commit: null, tag: null, predictions: null },
  })
  const declared = settings.section?.data?.datasets[settings.evaluate.holdout]?.path
  // Files whose id is named inline stand for themselves; the configuration's holdout need not be theirs.
  const ours = inputs.id.length === 0 && declared !== undefined
  const holdout = ours && existsSync(join(services.workspace, declared)) ? [declared] : []
  return {
    candidate: side(inputs.candidatePredictions),
    champion: inputs.championPredictions.length === 0 ? null : side(inputs.championPredictions),
    holdout,
    changes: [],
    notes: [],
    models: [],
    md5: new Map(),
  }
}

/** Predictions made here, by the declared command, on the same holdout for both. */
export async function sidesFromCommand(
  inputs: EvaluateInputs,
  settings: EvaluateSettings,
  services: Services,
): Promise<Sides> {
  const { configuration, section } = settings
  if (configuration === null || section === null) throw new Error('a predict command needs a configuration')
  const { logger, workspace } = services
  const store = await openStore(workspace, await modelCache(services, section.data?.remote))
  const {
    version: candidateVersion,
    repository,
    commit,
    dirty,
  } = await workingTreeVersion(settings.model, section, services)
  const { md5 } = await provideDatasets(section, repository, services)
  const holdout = datasetPath(candidateVersion, settings.evaluate.holdout)
  if (holdout === null || !existsSync(holdout))
    throw new ConfigurationError(
      configuration.problemAt(
        ['models', settings.model, 'data', 'datasets'],
        holdout === null
          ? `names no data set \`${settings.evaluate.holdout}\` to judge both models on`
          : `has a data set \`${settings.evaluate.holdout}\` that is not there: ${relative(workspace, holdout)}`,
        holdout === null
          ? 'Add it, or name another with `evaluate.holdout`'
          : 'Make or fetch the data in a step before this one',
      ),
    )

  const candidate = await logger.group('Candidate', async () => {
    const model = await provideModel(candidateVersion, configuration, store, services)
    return {
      model,
      predictions: await predictVersion(candidateVersion, configuration, model, holdout, store, services),
    }
  })
  // On `pull_request` the merge commit is checked out; reviewers know the head commit.
  const head = githubContext(services)?.headSha ?? commit
  const candidateSide: SideFiles = {
    files: [candidate.predictions.path],
    version: {
      name: `${head?.slice(0, 7) ?? 'working tree'}${dirty ? ' + uncommitted changes' : ''}`,
      source: dirty || head === null ? 'working-tree' : 'head',
      commit: head,
      tag: null,
      predictions: (await contentHash(candidate.predictions.path)).sha256,
    },
  }

  const found =
    repository === null || commit === null
      ? null
      : await locateChampion(inputs, settings, repository, commit, services)
  if (found === null || repository === null)
    return {
      candidate: candidateSide,
      champion: null,
      holdout: [holdout],
      changes: [],
      notes: [],
      models: [modelArtifact('candidate', candidate.model, workspace)],
      md5,
    }

  const notes: string[] = []
  const place = join(workspace, '.mlops', 'worktrees', found.commit)
  return logger.group(`Champion ${found.name}`, () =>
    withWorktree(repository, found.commit, place, async (folder) => {
      const champion = await championVersion(found, folder, candidateVersion, inputs, repository, services)
      if (champion === null) {
        notes.push(`\`${settings.model}\` did not exist at ${found.name}, so this is its first version.`)
        return {
          candidate: candidateSide,
          champion: null,
          holdout: [holdout],
          changes: [],
          notes,
          models: [modelArtifact('candidate', candidate.model, workspace)],
          md5,
        }
      }
      const missing = await provideEarlierDatasets(
        champion.version.settings,
        repository,
        found.commit,
        folder,
        services,
      )
      if (missing !== null)
        notes.push(
          `The data that ${found.name} was trained on is not to be had, so it stands for that code on the data of now: ${missing}`,
        )
      const version = await withOwnGlobs(champion.version)
      const prepare = preparation(version, champion.configuration, services)
      const model = await provideModel(version, champion.configuration, store, services, prepare)
      const predictions = await predictVersion(
        version,
        champion.configuration,
        model,
        holdout,
        store,
        services,
        prepare,
      )
      notes.push(...champion.notes)
      return {
        candidate: candidateSide,
        champion: {
          files: [predictions.path],
          version: {
            name: found.name,
            source: found.source,
            commit: found.commit,
            tag: found.tag,
            predictions: (await contentHash(predictions.path)).sha256,
          },
        },
        holdout: [holdout],
        changes: await describeChanges(repository, candidateVersion, version),
        notes,
        models: [
          modelArtifact('candidate', candidate.model, workspace),
          modelArtifact('champion', model, folder),
        ],
        md5,
      }
    }),
  )
}

function modelArtifact(name: string, model: TrainedModel, folder: string): Artifact {
  return {
    kind: 'model',
    name,
    path: relative(folder, model.path),
    hashes: hashesOf({ sha256: model.sha256 }),
  }
}

async function locateChampion(
  inputs: EvaluateInputs,
  settings: EvaluateSettings,
  repository: Repository,
  commit: string,
  services: Services,
): Promise<Champion | null> {
  if (inputs.champion === 'none') return null
  const declared = settings.evaluate.champion
  const revision = inputs.champion ?? ('ref' in declared ? declared.ref : undefined)
  if (revision !== undefined) {
    const named = await repository.commitOf(revision)
    if (named === null)
      throw new ConfigurationError({
        path: 'champion',
        value: revision,
        message: 'names no commit of this repository',
        remedy: 'Check its spelling, and that the checkout has it: `fetch-depth: 0`',
      })
    return { source: 'merge-base', commit: named, name: revision, tag: null }
  }
  const champion = await findChampion(repository, {
    model: settings.model,
    stage: 'stage' in declared ? declared.stage : 'production',
    head: commit,
    bases: baseBranches(inputs.base ?? services.env.GITHUB_BASE_REF),
  })
  if (champion === null && (await repository.isShallow()))
    throw new EnvironmentError('The champion cannot be found: this checkout has no history.', {
      remedy: 'Set `fetch-depth: 0` in the actions/checkout step',
    })
  return champion
}

async function championVersion(
  champion: Champion,
  folder: string,
  candidate: ModelVersion,
  inputs: EvaluateInputs,
  repository: Repository,
  services: Services,
) {
  if (!existsSync(join(folder, inputs.config))) return null
  const notes: string[] = []
  const own = await loadConfiguration(join(folder, inputs.config), { workspace: folder }).catch((error) => {
    if (!(error instanceof ConfigurationError)) throw error
    notes.push(
      `The champion's own ${inputs.config} is not readable here: ${formatProblem(error.problems[0]!)}`,
    )
    return null
  })
  if (own !== null && !Object.hasOwn(own.models, candidate.model)) return null
  const configuration = own ?? (await loadConfiguration(inputs.config, { workspace: services.workspace }))
  const { model: settings } = selectModel(configuration, candidate.model)
  const tree = await repository.treeOf(champion.commit)
  const version: ModelVersion = { ...candidate, settings, folder, tree }
  const environmentMade = (await environmentKey(version)) === (await environmentKey(candidate))
  return { version: { ...version, environmentMade }, configuration, notes }
}

/** What has to be done in a champion's folder before its first command: its set-up, where its environment differs. */
function preparation(
  champion: ModelVersion,
  configuration: Awaited<ReturnType<typeof loadConfiguration>>,
  services: Services,
): () => Promise<void> {
  let done = champion.environmentMade ?? true
  return async () => {
    if (done) return
    done = true
    services.logger.info("The champion's environment differs; its set-up runs first.")
    await setUp(champion, configuration, services)
  }
}
