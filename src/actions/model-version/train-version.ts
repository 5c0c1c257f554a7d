import { existsSync } from 'node:fs'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Configuration, TrainConfiguration } from '../../config/index.ts'
import { ConfigurationError, EnvironmentError, type Services } from '../../foundation/index.ts'
import {
  type DeclaredCommand,
  findKeptRun,
  keepRun,
  originText,
  type RunManifest,
  restoreRun,
  runDeclared,
  type Store,
} from '../../training/index.ts'
import { contentHash } from './content-hash.ts'
import { type PlannedTraining, planTraining } from './plan-training.ts'
import { runVersionPipeline } from './run-pipeline.ts'
import { commandWords, type ModelVersion, outputPath } from './version.ts'

/** What is known of a version's trained model. */
export interface TrainedModel {
  /** `present`: it was in the tree or put there by an earlier step; `restored`: from an equal earlier run. */
  readonly how: 'trained' | 'restored' | 'present'
  /** Wall time of the command; 0 where nothing was trained. */
  readonly seconds: number
  /** Absolute path. */
  readonly path: string
  readonly sha256: string
}

/** A model that was trained or restored here, and how. */
export interface TrainedVersion extends TrainedModel {
  readonly how: 'trained' | 'restored'
  readonly manifest: RunManifest
}

/** Has a planned command done its work; resolves with its wall time in seconds. */
export type Carry = (command: DeclaredCommand, planned: PlannedTraining) => Promise<number>

export interface TrainOptions {
  /** What has to be done before the first command; not called where an equal run is kept. */
  readonly prepare?: (() => Promise<void>) | undefined
  /** How the command is run; by itself on this machine, its output in the log. */
  readonly carry?: Carry | undefined
  /** Train even where an equal run is kept. */
  readonly anew?: boolean
  /** The plan where it is made already. */
  readonly planned?: PlannedTraining | undefined
}

/** Hash of what the environment's lock file pins, or of its absence. */
export async function environmentKey(version: ModelVersion): Promise<string> {
  const lock = version.settings.train?.environment
  const path = lock === undefined ? null : join(version.folder, lock)
  return path !== null && existsSync(path) ? (await contentHash(path)).sha256 : 'undeclared'
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
 * @throws ConfigurationError without a `train` section or a declared output
 * @throws EnvironmentError when the command fails or leaves an output out
 */
export async function trainVersion(
  version: ModelVersion,
  configuration: Configuration,
  store: Store,
  services: Services,
  options: TrainOptions = {},
): Promise<TrainedVersion> {
  const section = trainSectionOf(version, configuration)
  const path = modelPath(version, configuration)
  const planned = options.planned ?? (await planTraining(version, configuration, services))
  const { logger } = services
  const kept = options.anew === true ? null : await findKeptRun(planned.key, store, contentHash, logger)
  if (kept !== null) {
    const manifest = await restoreRun(kept, planned.facts, version.folder, services)
    logger.info(`Restored from an equal run (${originText(manifest.restoredFrom!)}); nothing was trained.`)
    return { how: 'restored', seconds: 0, manifest, ...(await recorded(version, path, planned.key)) }
  }
  await options.prepare?.()
  for (const output of Object.values(section.outputs))
    await mkdir(dirname(join(version.folder, output)), { recursive: true })
  const carry = options.carry ?? carryHere(version, services)
  const seconds = await carry(trainingCommand(version, section, planned), planned)
  refuseMissing(version, section)
  const manifest = await keepRun(planned.facts, version.folder, store, contentHash, services)
  return { how: 'trained', seconds, manifest, ...(await recorded(version, path, planned.key)) }
}

/** The declared command of a version, its words those that were planned. */
export function trainingCommand(
  version: ModelVersion,
  section: TrainConfiguration,
  { words }: PlannedTraining,
): DeclaredCommand {
  return {
    purpose: 'training',
    words,
    cwd: version.folder,
    env: section.env,
    ...(section.timeout === undefined ? {} : { timeoutSeconds: section.timeout }),
  }
}

function carryHere(version: ModelVersion, services: Services): Carry {
  if (version.settings.train?.pipeline !== undefined)
    return async () => (await runVersionPipeline(version, services)).seconds
  return async (command) => (await runDeclared(command, services)).wallSeconds
}

/** @throws EnvironmentError naming every output that is not there */
function refuseMissing(version: ModelVersion, section: TrainConfiguration): void {
  const missing = Object.entries(section.outputs).filter(
    ([, path]) => !existsSync(join(version.folder, path)),
  )
  if (missing.length === 0) return
  throw new EnvironmentError(
    `Training ended well but did not write ${missing.map(([name, path]) => `${name} (${path})`).join(', ')}.`,
    { remedy: 'Correct `train.outputs`, or the path that the command writes to' },
  )
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
  let planned: PlannedTraining | undefined
  if (existsSync(path)) {
    const { sha256 } = await contentHash(path)
    const record = await readRecord(version)
    if (record === null || record.sha256 !== sha256) return { how: 'present', seconds: 0, path, sha256 }
    planned = await planTraining(version, configuration, services)
    if (record.key === planned.key) return { how: 'present', seconds: 0, path, sha256 }
    services.logger.info('The model in the working tree was trained from other code or data; training again.')
  }
  return trainVersion(version, configuration, store, services, { prepare, planned })
}

function trainSectionOf(version: ModelVersion, configuration: Configuration): TrainConfiguration {
  if (version.settings.train !== undefined) return version.settings.train
  throw new ConfigurationError({
    file: configuration.file,
    ...configuration.lineOf(['models', version.model]),
    path: `models.${version.model}.train`,
    message: 'there is no `train` section, so there is nothing to run',
    remedy:
      'Add `train: { run: …, outputs: { model: … } }`, or commit the model and name it in `train.outputs`',
  })
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

/** Remembers which run the model in the folder is of, so that a later step can tell whether it still counts. */
async function recorded(
  version: ModelVersion,
  path: string,
  key: string,
): Promise<{ readonly path: string; readonly sha256: string }> {
  const { sha256 } = await contentHash(path)
  await mkdir(dirname(recordPath(version)), { recursive: true })
  await writeFile(recordPath(version), JSON.stringify({ key, sha256 }))
  return { path, sha256 }
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
