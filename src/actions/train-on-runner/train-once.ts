import { randomUUID } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import { join, relative, resolve } from 'node:path'
import { type Configuration, resolveEnvironment, type TrainConfiguration } from '../../config/index.ts'
import type { PipelineResult } from '../../data/index.ts'
import { ConfigurationError, EnvironmentError, type Services } from '../../foundation/index.ts'
import {
  compareManifests,
  type Difference,
  explainMiss,
  nearestKeptRun,
  originText,
  type Reproduction,
  type RunManifest,
  refuseLock,
  type Store,
  type TrackedResult,
} from '../../training/index.ts'
import {
  type PlannedTraining,
  planTraining,
  runVersionPipeline,
  setUp,
  type TrainedVersion,
  trainVersion,
  type WorkingTree,
} from '../model-version/index.ts'
import { lastLinesOf } from './last-lines.ts'
import { nothingObserved, type Observed, placeOf, runObserved } from './observed-run.ts'
import type { SearchOutcome } from './search-run.ts'
import { openTracking } from './tracking.ts'

/** What a training run has around it. */
export interface TrainingPlace {
  readonly configuration: Configuration
  readonly section: TrainConfiguration
  readonly store: Store
  /** Whether the set-up commands run first. */
  readonly setup: boolean
  readonly startedAt: string
  /** Folder of the reports. */
  readonly directory: string
}

/** What became of training, failed or not. */
export interface Trained {
  readonly planned: PlannedTraining
  /** null where it failed. */
  readonly version: TrainedVersion | null
  readonly observed: Observed
  readonly pipeline: PipelineResult | null
  readonly failure: EnvironmentError | null
  /** Why nothing equal was found, or where the outputs are from. */
  readonly because: string | null
  /** Path relative to the workspace. */
  readonly manifestFile: string | null
  readonly tracked: readonly TrackedResult[]
  readonly search: SearchOutcome | null
  readonly reproduction: (Reproduction & { readonly against: string }) | null
  readonly differences: readonly Difference[]
}

/**
 * Trains the version of a tree once, unless an equal run is kept.
 * @throws ConfigurationError where something declared is wrong; a failed command is in the result
 */
export async function trainOnce(
  { version, commit }: Pick<WorkingTree, 'version' | 'commit'>,
  place: TrainingPlace,
  options: { readonly anew: boolean },
  services: Services,
): Promise<Trained> {
  const { configuration, section, store } = place
  const observed = nothingObserved()
  const printed = lastLinesOf(services)
  const seen = printed.services
  const tracking = await openTracking(
    section,
    trackingUri(section, configuration, version.model, seen),
    version,
    commit,
    seen,
  )
  if (place.setup) await services.logger.group('Set-up', () => setUp(version, configuration, seen))
  const planned = await planTraining(version, configuration, seen)
  const { lock } = planned.facts.environment
  if (lock !== null) refuseLock(lock, `models.${version.model}.train.environment`, services.logger)

  // what runs anew must not be given what a job of the same key left
  const jobKey = options.anew ? `${planned.key}-${randomUUID()}` : planned.key
  let pipeline: PipelineResult | null = null
  let because: string | null = null
  const carry = async (command: Parameters<typeof runObserved>[0]) => {
    because = await whyAnew(planned, store, options.anew)
    if (because !== null) services.logger.info(because)
    if (section.pipeline === undefined)
      return runObserved(command, planned, jobKey, version, section, tracking, observed, seen)
    const ran = await runVersionPipeline(version, seen)
    pipeline = ran.result
    return ran.seconds
  }
  let trained: TrainedVersion | null = null
  let failure: EnvironmentError | null = null
  try {
    trained = await services.logger.group(`Training ${version.model}`, () =>
      trainVersion(version, configuration, store, seen, { carry, planned, anew: options.anew }),
    )
  } catch (error) {
    if (!(error instanceof EnvironmentError)) throw error
    failure = error
    const at = observed.ending === null ? null : placeOf(observed.ending)
    if (at !== null) services.logger.error(observed.ending!.lastLines.join('\n'), at)
  }
  const manifest = trained?.manifest ?? null
  const manifestFile = manifest === null ? null : await writeManifest(manifest, place.directory, services)
  const tracked = await tracking.finish(
    failure === null ? 'finished' : observed.ending?.kind === 'cancelled' ? 'killed' : 'failed',
    {
      manifest,
      manifestFile: manifestFile === null ? null : resolve(services.workspace, manifestFile),
      printed: printed.text(),
    },
  )
  if (manifest?.restoredFrom != null)
    because = `An equal run is kept (${originText(manifest.restoredFrom)}); its outputs were put back.`
  return {
    ...{ planned, version: trained, observed, pipeline, failure, because, manifestFile, tracked },
    ...{ search: null, reproduction: null, differences: [] },
  }
}

/** What is not as it was in the most similar run that is kept here; null where there is nothing to compare with. */
async function whyAnew(planned: PlannedTraining, store: Store, anew: boolean): Promise<string | null> {
  if (anew) return 'Trained anew, as asked.'
  const nearest = await nearestKeptRun(planned.facts, store)
  return nearest === null ? null : explainMiss(compareManifests(nearest, planned.facts))
}

async function writeManifest(manifest: RunManifest, directory: string, services: Services): Promise<string> {
  const folder = resolve(services.workspace, directory)
  await mkdir(folder, { recursive: true })
  const path = join(folder, 'run-manifest.json')
  await writeFile(path, `${JSON.stringify(manifest, null, 2)}\n`)
  const inside = relative(services.workspace, path)
  return inside.startsWith('..') ? path : inside
}

function trackingUri(
  section: TrainConfiguration,
  configuration: Configuration,
  model: string,
  services: Services,
): string | undefined {
  const declared = section.track?.mlflow?.trackingUri
  if (declared === undefined) return undefined
  try {
    return resolveEnvironment(declared, services.env)
  } catch (error) {
    if (!(error instanceof ConfigurationError)) throw error
    const path = ['models', model, 'train', 'track', 'mlflow', 'tracking-uri']
    const at = { file: configuration.file, ...configuration.lineOf(path), path: path.join('.') }
    throw new ConfigurationError(error.problems.map((problem) => ({ ...problem, ...at })))
  }
}
