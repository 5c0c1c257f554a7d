import { readFile } from 'node:fs/promises'
import type { Configuration } from '../../config/index.ts'
import { ConfigurationError, type Services } from '../../foundation/index.ts'
import { pythonOf, runAttempt, runTraining, type TrialResult } from '../../training/index.ts'
import { commandWords, type ModelVersion, type PlannedTraining } from '../model-version/index.ts'
import type { TrainInputs } from './inputs.ts'
import { type PreparedTrial, runSearch, type SearchOutcome, type SearchPart } from './search-run.ts'

/**
 * Does the part of the declared search that the inputs ask for.
 * @throws ConfigurationError where no search is declared, or a pipeline would have to be searched
 */
export async function searchAsAsked(
  inputs: TrainInputs,
  version: ModelVersion,
  configuration: Configuration,
  planned: PlannedTraining,
  services: Services,
): Promise<SearchOutcome> {
  const section = version.settings.train
  const place = ['models', version.model, 'train']
  if (section?.search === undefined)
    throw new ConfigurationError(
      configuration.problemAt(place, 'declares no search', 'Add `search: { method: …, parameters: … }`'),
    )
  if (section.pipeline !== undefined)
    throw new ConfigurationError(
      configuration.problemAt(
        [...place, 'search'],
        'cannot search a pipeline, whose stages share their files',
        'Search a `run` command, and put the best parameters into the pipeline’s',
      ),
    )
  return runSearch(
    {
      settings: section.search,
      folder: version.folder,
      parameterFiles: section.parameters ?? [],
      outputs: section.outputs,
      identity: planned.key,
      python: pythonOf(planned.words) ?? 'python3',
      problemAt: (path, message, remedy) =>
        configuration.problemAt([...place, 'search', ...path], message, remedy),
    },
    partOf(inputs),
    (trial, signal) => runTrial(trial, version, configuration, { ...services, signal }),
    services,
  )
}

function partOf({ search, trials, results }: TrainInputs): SearchPart {
  switch (search) {
    case 'plan':
      return { part: 'plan' }
    case 'trials':
      return { part: 'trials', trials: required('trials', trials, '`${{ toJSON(matrix.trials) }}`') }
    case 'collect':
      return { part: 'collect', results: required('results', results, 'a folder with the jobs’ trials') }
    default:
      return { part: 'run' }
  }
}

function required(path: string, value: string | undefined, what: string): string {
  if (value === undefined)
    throw new ConfigurationError({ path, message: 'is not given', remedy: `Give ${what}` })
  return value
}

/** Runs the training command with the parameters of a trial, its outputs in the trial's own folder. */
async function runTrial(
  trial: PreparedTrial,
  version: ModelVersion,
  configuration: Configuration,
  services: Services,
): Promise<TrialResult> {
  const section = version.settings.train!
  const words = commandWords(
    version,
    configuration,
    ['train', 'run'],
    section.run!,
    services.env,
    trial.placeholders,
  )
  const command = {
    purpose: `trial ${trial.number}`,
    words,
    cwd: version.folder,
    env: { ...section.env, ...trial.env },
    ...(section.timeout === undefined ? {} : { timeoutSeconds: section.timeout }),
  }
  const path = trial.placeholders.metrics
  const { ending, seconds, metrics } =
    path === undefined
      ? { ...(await runAttempt(command, services)), metrics: null }
      : await runTraining(command, { metrics: { path, everySeconds: 3600 } }, services)
  const values = Object.fromEntries(
    (metrics?.series ?? []).flatMap(({ name, last }) => (last.value === null ? [] : [[name, last.value]])),
  )
  const whole = path === undefined ? {} : await lastValues(path)
  return { metrics: { ...whole, ...values }, seconds, ending: { kind: ending.kind, words: ending.words } }
}

/** The numbers at the top of a JSON file of metrics, which has no steps to follow. */
async function lastValues(path: string): Promise<Record<string, number>> {
  try {
    const value: unknown = JSON.parse(await readFile(path, 'utf8'))
    return Object.fromEntries(
      Object.entries(value as Record<string, unknown>).filter(
        (entry): entry is [string, number] => typeof entry[1] === 'number',
      ),
    )
  } catch {
    return {}
  }
}
