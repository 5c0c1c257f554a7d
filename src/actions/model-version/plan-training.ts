import { existsSync } from 'node:fs'
import { join, posix } from 'node:path'
import type { Configuration } from '../../config/index.ts'
import { hashesOf, type Services } from '../../foundation/index.ts'
import {
  collectRun,
  type DataFacts,
  type Gpu,
  type RunFacts,
  readGpus,
  runKey,
  storeKey,
} from '../../training/index.ts'
import { isGlob, matchingFiles } from '../data-version/index.ts'
import { contentHash } from './content-hash.ts'
import { commandWords, datasetPath, type ModelVersion } from './version.ts'

/** A training run before it starts: what it is made from, and the key of it. */
export interface PlannedTraining {
  /** Empty where a pipeline is run. */
  readonly words: readonly string[]
  readonly facts: RunFacts
  /** Equal keys stand in for one another. */
  readonly key: string
}

/**
 * Gathers everything that decides what training makes of a version.
 * @throws ConfigurationError where the command or the declared lock file is wrong
 */
export async function planTraining(
  version: ModelVersion,
  configuration: Configuration,
  services: Services,
): Promise<PlannedTraining> {
  const { train } = version.settings
  const words = trainingWords(version, configuration, services.env)
  const facts = await collectRun(
    {
      model: version.model,
      folder: version.folder,
      words,
      env: train?.env ?? {},
      ...(train?.pipeline === undefined ? {} : { pipeline: [{ name: train.pipeline, command: 'pipeline' }] }),
      parameters: train?.parameters ?? [],
      data: await datasetFacts(version, words),
      tree: version.tree,
      lock: train?.environment ?? null,
      environmentMade: version.environmentMade ?? true,
      container: train?.container ?? null,
      gpu: train?.gpu === undefined ? [] : await gpusHere(services),
      outputs: train?.outputs ?? {},
    },
    services,
  )
  const planned = train?.pipeline === undefined ? facts : await withoutLockFile(facts, version, services)
  return { words, facts: planned, key: runKey(planned) }
}

/**
 * A pipeline writes its lock file, which is part of the tree: the same code before a run and after it shall have one
 * name, so that file is left out of it.
 */
async function withoutLockFile(
  facts: RunFacts,
  version: ModelVersion,
  services: Services,
): Promise<RunFacts> {
  const lock = posix.join(posix.dirname(version.settings.train?.pipeline ?? ''), 'dvc.lock')
  const listed = await services.process.run('git', ['ls-tree', '-r', '-z', '--full-tree', version.tree], {
    cwd: version.folder,
    keepOutput: 256 * 1024 * 1024,
  })
  if (listed.exitCode !== 0) return facts
  const files = listed.stdout.split('\0').filter((line) => line !== '' && !line.endsWith(`\t${lock}`))
  return { ...facts, code: { tree: storeKey('tree', ...files) } }
}

/** Words of the training command; none where a pipeline makes the model, or nothing is declared. */
export function trainingWords(
  version: ModelVersion,
  configuration: Configuration,
  env: Services['env'],
): readonly string[] {
  const run = version.settings.train?.run
  return run === undefined ? [] : commandWords(version, configuration, ['train', 'run'], run, env)
}

/** The data sets that training reads, by content: those that its command names, and for a pipeline all that are there. */
export async function datasetFacts(version: ModelVersion, words: readonly string[]): Promise<DataFacts[]> {
  const all = version.settings.train?.pipeline !== undefined
  const found: DataFacts[] = []
  for (const name of Object.keys(version.settings.data?.datasets ?? {}).sort()) {
    const path = datasetPath(version, name)
    if (path === null || !(all || words.some((word) => word.includes(path)))) continue
    if (existsSync(path)) {
      const { sha256, bytes } = await contentHash(path)
      found.push({ name, path, hashes: hashesOf({ sha256 }), bytes })
      continue
    }
    const sha256 = await globHash(version, name)
    if (sha256 !== null) found.push({ name, path, hashes: hashesOf({ sha256 }) })
  }
  return found
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

/** The GPUs of this machine, where it has any that can be read. */
async function gpusHere(services: Services): Promise<Gpu[]> {
  const reading = await readGpus(services)
  if (reading.state !== 'read') return []
  const { gpus, driverVersion: driver, cudaVersion: cuda } = reading.facts
  return gpus.map(({ name, memory }) => ({ name, memory: memory.total, driver, cuda }))
}
