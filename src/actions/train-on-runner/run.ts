import { relative } from 'node:path'
import { loadConfiguration, selectModel, type TrainConfiguration } from '../../config/index.ts'
import { ConfigurationError, type EnvironmentError, type Services } from '../../foundation/index.ts'
import { openStore } from '../../training/index.ts'
import { provideDatasets } from '../data-version/index.ts'
import type { Outcome } from '../definition.ts'
import { emitLineage } from '../emit-lineage.ts'
import { githubContext } from '../github-context.ts'
import {
  outputPath,
  planTraining,
  setUp,
  type WorkingTree,
  workingTreeVersion,
} from '../model-version/index.ts'
import { modelCache } from '../near-cache.ts'
import { writeReports } from '../write-reports.ts'
import { composeTrainDocument } from './document.ts'
import { earlierRun } from './earlier-run.ts'
import type { TrainInputs, TrainOutputs } from './inputs.ts'
import { nothingObserved } from './observed-run.ts'
import { refuseForeignCode } from './refuse-foreign-code.ts'
import { composeReport } from './report.ts'
import { searchAsAsked } from './search-place.ts'
import { type Trained, type TrainingPlace, trainOnce } from './train-once.ts'
import { trainTwice } from './train-twice.ts'

/**
 * Trains the model in the working tree by its declared command or pipeline, unless an equal run is kept; or repeats the
 * run of a manifest at its commit. The report is written also where training fails.
 *
 * @throws ConfigurationError where `train` is not declared or wrong
 */
export async function runTrainOnRunner(
  inputs: TrainInputs,
  services: Services,
): Promise<Outcome<TrainOutputs, EnvironmentError>> {
  const startedAt = services.clock.now().toISOString()
  const configuration = await loadConfiguration(inputs.config, { workspace: services.workspace })
  const { name, model: settings } = selectModel(configuration, inputs.model)
  const section = sectionOf(settings.train, () =>
    configuration.problemAt(
      ['models', name],
      'has no `train` section',
      'Add `train: { run: …, outputs: { model: … } }`',
    ),
  )
  refuseForeignCode(githubContext(services), services)
  const tree = await workingTreeVersion(name, settings, services)
  const { md5 } = await provideDatasets(settings, tree.repository, services)
  const store = await openStore(services.workspace, await modelCache(services, settings.data?.remote))
  const place = {
    configuration,
    section,
    store,
    setup: inputs.setup,
    startedAt,
    directory: inputs.reportDirectory,
  }
  const trained: Trained =
    inputs.search !== undefined
      ? await searched(inputs, tree, place, services)
      : inputs.fromManifest !== undefined
        ? await earlierRun(inputs.fromManifest, tree, place, inputs, services)
        : inputs.reproduce
          ? await trainTwice(tree, place, services)
          : await trainOnce(tree, place, { anew: inputs.anew }, services)

  const report = await composeReport({ name, startedAt, tree, trained, md5 }, services)
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
  const model = outputPath(tree.version, 'model')
  return {
    outputs: {
      verdict: report.verdict,
      ...paths,
      modelPath: model === null || trained.version === null ? '' : relative(services.workspace, model),
      manifest: report.provenance.manifest ?? '',
      seconds: report.seconds.toFixed(1),
      matrix: trained.search?.matrix == null ? '' : JSON.stringify(trained.search.matrix),
    },
    terminal,
    ...(trained.failure === null ? {} : { failure: trained.failure }),
  }
}

/** A search in place of one training. */
async function searched(
  inputs: TrainInputs,
  tree: WorkingTree,
  place: TrainingPlace,
  services: Services,
): Promise<Trained> {
  const { configuration } = place
  if (place.setup) await services.logger.group('Set-up', () => setUp(tree.version, configuration, services))
  const planned = await planTraining(tree.version, configuration, services)
  const search = await searchAsAsked(inputs, tree.version, configuration, planned, services)
  return {
    ...{ planned, version: null, observed: nothingObserved(), pipeline: null, failure: search.failure },
    ...{ because: null, manifestFile: null, tracked: [], search, reproduction: null, differences: [] },
  }
}

function sectionOf(
  section: TrainConfiguration | undefined,
  problem: () => ConfigurationError['problems'][number],
): TrainConfiguration {
  if (section === undefined) throw new ConfigurationError(problem())
  return section
}
