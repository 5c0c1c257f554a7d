import { existsSync } from 'node:fs'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join, posix } from 'node:path'
import type { Configuration } from '../../config/index.ts'
import { ConfigurationError, type Services } from '../../foundation/index.ts'
import { runDeclared, type Store, storeKey, type TrainingResult, train } from '../../training/index.ts'
import { isGlob, matchingFiles } from '../data-version/index.ts'
import { contentHash } from './content-hash.ts'
import { commandWords, datasetPath, type ModelVersion, outputPath } from './version.ts'

/** What is known of a version's trained model. */
export interface TrainedModel {
  /** `present`: it was in the tree or put there by an earlier step. */
  readonly how: TrainingResult['how'] | 'present'
  readonly seconds: number
  /** Absolute path. */
  readonly path: string
  readonly sha256: string
}

/** Hash of what the environment's lock file pins, or of its absence. */
export async function environmentKey(version: ModelVersion): Promise<string> {
  const lock = version.settings.train?.environment
  const path = lock === undefined ? null : join(version.folder, lock)
  return path !== null && existsSync(path) ? (await contentHash(path)).sha256 : 'undeclared'
}

/** Everything that decides what training makes of a version. */
export async function trainingKey(version: ModelVersion, words: readonly string[]): Promise<string> {
  const data = []
  for (const name of Object.keys(version.settings.data?.datasets ?? {}).sort()) {
    const path = datasetPath(version, name)
    if (path === null || !words.some((word) => word.includes(path))) continue
    const content = existsSync(path) ? (await contentHash(path)).sha256 : await globHash(version, name)
    if (content !== null) data.push(name, content)
  }
  // A champion's folder lies below the workspace, so it goes first.
  const portable = words.map((word) =>
    word.replaceAll(version.folder, '.').replaceAll(version.workspace, '.'),
  )
  return storeKey('model', version.model, version.tree, await environmentKey(version), ...data, ...portable)
}

/** Hash of the files that the glob of a data set stands for, by name and content; null where it stands for none. */
async function globHash(version: ModelVersion, name: string): Promise<string | null> {
  const pattern = version.settings.data?.datasets[name]?.path
  if (pattern === undefined || !isGlob(pattern)) return null
  const own = datasetPath(version, name) === join(version.folder, pattern)
  const root = own ? version.folder : version.workspace
  const files: string[] = []
  for (const file of await matchingFiles(root, posix.normalize(pattern)))
    files.push(file, (await contentHash(join(root, file))).sha256)
  return files.length === 0 ? null : storeKey('files', ...files)
}

/** Words of the training command, or the pipeline's file; none where nothing is declared. */
export function trainingWords(
  version: ModelVersion,
  configuration: Configuration,
  env: Services['env'],
): readonly string[] {
  const { run, pipeline } = version.settings.train ?? {}
  if (run !== undefined) return commandWords(version, configuration, ['train', 'run'], run, env)
  return pipeline === undefined ? [] : ['pipeline', pipeline]
}

/** Runs the declared set-up commands of a version in its folder. */
export async function setUp(
  version: ModelVersion,
  configuration: Configuration,
  services: Services,
): Promise<void> {
  const commands = version.settings.train?.setup ?? []
  for (const [index, command] of commands.entries()) {
    const words = commandWords(version, configuration, ['train', 'setup', index], command, services.env)
    await runDeclared({ purpose: 'set-up', words, cwd: version.folder }, services)
  }
}

/**
 * Trains a version, or restores it where an equal run is kept.
 *
 * @throws ConfigurationError without `train.run`
 */
export async function trainVersion(
  version: ModelVersion,
  configuration: Configuration,
  store: Store,
  services: Services,
  prepare: () => Promise<void> = async () => undefined,
): Promise<TrainedModel> {
  const section = version.settings.train
  if (section === undefined)
    throw new ConfigurationError({
      file: configuration.file,
      ...configuration.lineOf(['models', version.model]),
      path: `models.${version.model}.train`,
      message: 'there is no `train` section, so there is nothing to run',
      remedy:
        'Add `train: { run: …, outputs: { model: … } }`, or commit the model and name it in `train.outputs`',
    })
  const words = trainingWords(version, configuration, services.env)
  const key = await trainingKey(version, words)
  if ((await store.find('models', key)) === null) await prepare()
  for (const path of Object.values(section.outputs))
    await mkdir(dirname(join(version.folder, path)), { recursive: true })
  const command = {
    purpose: 'training',
    words,
    cwd: version.folder,
    env: section.env,
    ...(section.timeout === undefined ? {} : { timeoutSeconds: section.timeout }),
  }
  const result = await train({ command, outputs: section.outputs, key }, store, services)
  const path = modelPath(version, configuration)
  const { sha256 } = await contentHash(path)
  await mkdir(dirname(recordPath(version)), { recursive: true })
  await writeFile(recordPath(version), JSON.stringify({ key, sha256 }))
  return { ...result, path, sha256 }
}

/**
 * The model of a version: as an earlier step or the tree left it, unless it is known to be of other code; then, and
 * where it is missing, trained or restored.
 */
export async function provideModel(
  version: ModelVersion,
  configuration: Configuration,
  store: Store,
  services: Services,
  prepare?: () => Promise<void>,
): Promise<TrainedModel> {
  const path = modelPath(version, configuration)
  if (existsSync(path)) {
    const { sha256 } = await contentHash(path)
    const words = trainingWords(version, configuration, services.env)
    const record = await readRecord(version)
    const stale =
      record !== null && record.sha256 === sha256 && record.key !== (await trainingKey(version, words))
    if (!stale) return { how: 'present', seconds: 0, path, sha256 }
    services.logger.info('The model in the working tree was trained from other code or data; training again.')
  }
  return trainVersion(version, configuration, store, services, prepare)
}

function modelPath(version: ModelVersion, configuration: Configuration): string {
  const path = outputPath(version, 'model')
  if (path !== null) return path
  throw new ConfigurationError({
    file: configuration.file,
    ...configuration.lineOf(['models', version.model, 'train']),
    path: `models.${version.model}.train.outputs.model`,
    message: 'the path of the trained model is not declared',
    remedy: 'Add it, such as `outputs: { model: models/model.skops }`',
  })
}

function recordPath(version: ModelVersion): string {
  const name = version.model.replaceAll('/', '=')
  return join(version.folder, '.mlops', `${name}.trained.json`)
}

async function readRecord(version: ModelVersion): Promise<{ key: string; sha256: string } | null> {
  try {
    return JSON.parse(await readFile(recordPath(version), 'utf8')) as { key: string; sha256: string }
  } catch {
    return null
  }
}
