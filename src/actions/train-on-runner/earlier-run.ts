import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { loadConfiguration, selectModel } from '../../config/index.ts'
import { ConfigurationError, type Services } from '../../foundation/index.ts'
import { withWorktree } from '../../registry/index.ts'
import {
  compareManifests,
  type OutputComparison,
  type Reproduction,
  type RunManifest,
  readManifest,
} from '../../training/index.ts'
import { provideEarlierDatasets } from '../data-version/index.ts'
import {
  environmentKey,
  type ModelVersion,
  setUp,
  type WorkingTree,
  withOwnGlobs,
} from '../model-version/index.ts'
import type { TrainInputs } from './inputs.ts'
import { type Trained, type TrainingPlace, trainOnce } from './train-once.ts'

/**
 * Repeats the run of a manifest: at its commit, in a worktree beside the working tree, with the data of that commit; and
 * lists what is not as it was. The outputs end in the working tree's folder of reports only by hash: what is checked out
 * stays untouched.
 *
 * @throws ConfigurationError where the manifest cannot be read, or its commit is not in this repository
 */
export async function earlierRun(
  file: string,
  tree: WorkingTree,
  place: TrainingPlace,
  inputs: TrainInputs,
  services: Services,
): Promise<Trained> {
  const { workspace } = services
  const then = await readManifest(resolve(workspace, file), file)
  const problem = (message: string, remedy: string) =>
    new ConfigurationError({ file, path: 'from-manifest', message, remedy })
  if (then.model !== tree.version.model)
    throw problem(`is of the model \`${then.model}\``, `Set \`model: ${then.model}\``)
  const { repository } = tree
  const commit = then.commit === null ? null : ((await repository?.commitOf(then.commit)) ?? null)
  if (repository === null || commit === null)
    throw problem(
      then.commit === null
        ? 'names no commit'
        : `names the commit ${then.commit.slice(0, 12)}, which is not here`,
      'Check out with full history: `fetch-depth: 0`',
    )
  if (then.dirty !== null)
    services.logger.warning(
      `The run had uncommitted changes (${then.dirty.paths.slice(0, 5).join(', ')}), which its commit has not: it cannot be repeated exactly.`,
    )
  const at = join(workspace, '.mlops', 'worktrees', `run-${commit}`)
  return withWorktree(repository, commit, at, async (folder) => {
    const own = existsSync(join(folder, inputs.config))
      ? await loadConfiguration(join(folder, inputs.config), { workspace: folder })
      : place.configuration
    const { model: settings } = selectModel(own, then.model)
    if (settings.train === undefined)
      throw problem('is of a commit without a `train` section', 'Choose another')
    const version: ModelVersion = { ...tree.version, settings, folder, tree: await repository.treeOf(commit) }
    const same = (await environmentKey(version)) === (await environmentKey(tree.version))
    if (!same) await setUp(version, own, services)
    const missing = await provideEarlierDatasets(settings, repository, commit, folder, services)
    if (missing !== null)
      services.logger.warning(`The data of that commit is not to be had: ${missing}. That of now is used.`)
    const trained = await trainOnce(
      { version: await withOwnGlobs(version), commit },
      { ...place, configuration: own, section: settings.train, setup: false },
      { anew: true },
      services,
    )
    const now = trained.version?.manifest
    return {
      ...trained,
      because: `Repeats the run of ${then.start.slice(0, 16).replace('T', ' ')} UTC at ${commit.slice(0, 7)}.`,
      differences: compareManifests(then, now ?? trained.planned.facts),
      reproduction: now === undefined ? null : { ...byHash(then, now), against: 'the run of the manifest' },
    }
  })
}

/** The old bytes are gone, their hashes are not. */
function byHash(then: RunManifest, now: RunManifest): Reproduction {
  const outputs = then.outputs.flatMap((first): OutputComparison[] => {
    const second = now.outputs.find(({ name }) => name === first.name)
    if (second === undefined) return []
    const identical = first.sha256 === second.sha256
    const where = identical ? null : 'its hash is another'
    return [{ name: first.name, identical, where, packagingOnly: false, first, second }]
  })
  const model = outputs.filter(({ name }) => name === 'model')
  const equal = (model.length === 0 ? outputs : model).every(({ identical }) => identical)
  return { verdict: equal ? 'identical' : 'different', outputs, predictions: null, causes: [] }
}
