import { existsSync } from 'node:fs'
import { join, relative } from 'node:path'
import { loadConfiguration, selectModel, type TrainConfiguration } from '../../config/index.ts'
import { type Artifact, ConfigurationError, hashesOf, type Services, suite } from '../../foundation/index.ts'
import { openStore } from '../../training/index.ts'
import { provideDatasets } from '../data-version/index.ts'
import type { Outcome } from '../definition.ts'
import { emitLineage } from '../emit-lineage.ts'
import {
  contentHash,
  datasetPath,
  type ModelVersion,
  outputPath,
  setUp,
  trainingKey,
  trainingWords,
  trainVersion,
  workingTreeVersion,
} from '../model-version/index.ts'
import { modelCache } from '../near-cache.ts'
import { writeReports } from '../write-reports.ts'
import { composeTrainDocument } from './document.ts'
import type { TrainInputs, TrainOutputs } from './inputs.ts'
import type { TrainReport } from './report-schema.ts'

/**
 * Trains the model in the working tree by its declared command, unless an equal run is kept.
 *
 * @throws ConfigurationError where `train` is not declared
 * @throws EnvironmentError when the command fails or leaves an output out
 */
export async function runTraining(inputs: TrainInputs, services: Services): Promise<Outcome<TrainOutputs>> {
  const startedAt = services.clock.now().toISOString()
  const { workspace } = services
  const configuration = await loadConfiguration(inputs.config, { workspace })
  const { name, model: settings } = selectModel(configuration, inputs.model)
  if (settings.train === undefined)
    throw new ConfigurationError(
      configuration.problemAt(
        ['models', name],
        'has no `train` section',
        'Add `train: { run: …, outputs: { model: … } }`',
      ),
    )
  sayWhatIsLeft(settings.train, services)
  const { version, commit, repository } = await workingTreeVersion(name, settings, services)
  const { md5 } = await provideDatasets(settings, repository, services)
  const store = await openStore(workspace, modelCache(services))
  const words = trainingWords(version, configuration, services.env)
  const trained = await services.logger.group(`Training ${name}`, () =>
    trainVersion(version, configuration, store, services, async () => {
      if (inputs.setup) await setUp(version, configuration, services)
    }),
  )

  const outputs = []
  for (const output of Object.keys(settings.train.outputs)) {
    const path = outputPath(version, output)!
    outputs.push({ name: output, path: relative(workspace, path), ...(await contentHash(path)) })
  }
  const report: TrainReport = {
    schemaVersion: 1,
    action: 'train-on-runner',
    verdict: trained.how === 'restored' ? 'restored' : 'trained',
    startedAt,
    model: name,
    command: [...words],
    seconds: trained.seconds,
    outputs,
    provenance: { suite, commit, key: await trainingKey(version, words) },
    lineage: await lineageOf(version, words, outputs, md5),
  }
  const written = await writeReports(
    'train-on-runner',
    inputs.reportDirectory,
    report,
    composeTrainDocument(report),
    `${name}: training`,
    services,
  )
  await emitLineage(written.reportJson, report, services)
  const { terminal, ...paths } = written
  return {
    outputs: {
      verdict: report.verdict,
      ...paths,
      modelPath: relative(workspace, trained.path),
      seconds: trained.seconds.toFixed(1),
    },
    terminal,
  }
}

/** The data sets that the command names, and the environment; and what came of it. */
async function lineageOf(
  version: ModelVersion,
  words: readonly string[],
  outputs: TrainReport['outputs'],
  md5: ReadonlyMap<string, string>,
): Promise<TrainReport['lineage']> {
  const reads: Artifact[] = []
  for (const name of Object.keys(version.settings.data?.datasets ?? {})) {
    const path = datasetPath(version, name)
    if (path === null || !words.some((word) => word.includes(path)) || !existsSync(path)) continue
    const { sha256, bytes } = await contentHash(path)
    const shown = relative(version.workspace, path)
    const hashes = hashesOf({ sha256, md5: md5.get(shown.replaceAll('\\', '/')) })
    reads.push({ kind: 'data', name, path: shown, hashes, bytes })
  }
  const lock = version.settings.train?.environment
  if (lock !== undefined && existsSync(join(version.folder, lock))) {
    const { sha256, bytes } = await contentHash(join(version.folder, lock))
    reads.push({ kind: 'environment', name: lock, path: lock, hashes: hashesOf({ sha256 }), bytes })
  }
  const writes = outputs.map(
    ({ name, path, sha256, bytes }): Artifact => ({
      kind: name === 'metrics' ? 'metrics' : 'model',
      name,
      path,
      hashes: hashesOf({ sha256 }),
      bytes,
    }),
  )
  return { reads, writes }
}

/** Settings that are checked already and acted on from a later release: said, so that nobody relies on them. */
function sayWhatIsLeft(train: TrainConfiguration, services: Services): void {
  const declared = Object.entries({ 'runs-on': train.runsOn, checkpoints: train.checkpoints })
  for (const [key] of declared.filter(([, value]) => value !== undefined))
    services.logger.warning(`\`train.${key}\` is read but not acted on by this release.`)
}
