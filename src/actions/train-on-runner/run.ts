import { relative } from 'node:path'
import { loadConfiguration, selectModel, type TrainConfiguration } from '../../config/index.ts'
import { ConfigurationError, type Services, suite } from '../../foundation/index.ts'
import { openStore } from '../../training/index.ts'
import type { Outcome } from '../definition.ts'
import {
  commandWords,
  contentHash,
  outputPath,
  setUp,
  trainingKey,
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
  const { version, commit } = await workingTreeVersion(name, settings, services)
  const store = await openStore(workspace, modelCache(services))
  const words = commandWords(version, configuration, ['train', 'run'], settings.train.run, services.env)
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
  }
  const written = await writeReports(
    'train-on-runner',
    inputs.reportDirectory,
    report,
    composeTrainDocument(report),
    `${name}: training`,
    services,
  )
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

/** Settings that are checked already and acted on from a later release: said, so that nobody relies on them. */
function sayWhatIsLeft(train: TrainConfiguration, services: Services): void {
  const declared = Object.entries({ 'runs-on': train.runsOn, checkpoints: train.checkpoints })
  for (const [key] of declared.filter(([, value]) => value !== undefined))
    services.logger.warning(`\`train.${key}\` is read but not acted on by this release.`)
}
