import { existsSync } from 'node:fs'
import { mkdir, readFile } from 'node:fs/promises'
import { basename, join, relative, resolve } from 'node:path'
import {
  ConfigurationError,
  EnvironmentError,
  makeStateFolder,
  type Services,
} from '../../foundation/index.ts'
import {
  appendTrial,
  matrixOf,
  mergedTrials,
  namesIn,
  openStudy,
  type ProblemAt,
  plannedSource,
  planTrials,
  readSpace,
  readTrials,
  readTrialsBelow,
  runTrials,
  type SearchMatrix,
  type SearchPlan,
  type SearchSettings,
  sameParameters,
  searchKey,
  storageOf,
  type Trial,
  type TrialRecord,
  type TrialResult,
  trialsOfJob,
  writeParameterFile,
} from '../../training/index.ts'
import { composeSearchReport } from './search-report.ts'
import type { SearchReport } from './search-schema.ts'

/** What a search is about. */
export interface SearchPlace {
  readonly settings: SearchSettings
  /** Folder that the training command runs in; absolute. */
  readonly folder: string
  /** `train.parameters`, relative to the folder. */
  readonly parameterFiles: readonly string[]
  /** `train.outputs`. */
  readonly outputs: Readonly<Record<string, string>>
  /** Hash of code, data and command. */
  readonly identity: string
  /** Interpreter of the training command, which has Optuna where that is used. */
  readonly python: string
  /** Makes a problem of something below `train.search`. */
  readonly problemAt: ProblemAt
}

/** What this job does of a search. */
export type SearchPart =
  /** All trials, here. */
  | { readonly part: 'run' }
  /** No trial: the matrix of the jobs that do them. */
  | { readonly part: 'plan'; readonly jobs?: number }
  /** The trials of one job of the matrix, as `matrix.trials` has them. */
  | { readonly part: 'trials'; readonly trials: string }
  /** No trial: joins the `trials.jsonl` of all jobs below a folder of the workspace. */
  | { readonly part: 'collect'; readonly results: string }

/** A trial ready to be trained. */
export interface PreparedTrial extends Trial {
  /** Absolute folder of the trial's own, which exists. */
  readonly folder: string
  /** What `{params}` and `{output}` stand for in the training command, over what they are otherwise; absolute. */
  readonly placeholders: Readonly<Record<string, string>>
  /** `MLOPS_TRIAL` and `MLOPS_PARAMETERS` (JSON). */
  readonly env: Readonly<Record<string, string>>
}

export interface SearchOutcome {
  /** null for a plan. */
  readonly report: SearchReport | null
  readonly matrix: SearchMatrix | null
  /** File of the finished trials, relative to the workspace; null for a plan. */
  readonly trialsFile: string | null
  /** All trials failed; the report is there all the same. */
  readonly failure: EnvironmentError | null
}

/**
 * Does one part of a declared search. Finished trials are kept in `.mlops/search/KEY/trials.jsonl`; a run that was cut
 * off goes on after them, and failed ones are tried again.
 * @param train runs the training command of one trial; called for up to `parallel` trials at once
 * @throws ConfigurationError for a space that cannot be searched, parameters that no file has, and trials that are not
 * of this plan
 */
export async function runSearch(
  place: SearchPlace,
  part: SearchPart,
  train: (trial: PreparedTrial, signal: AbortSignal) => Promise<TrialResult>,
  services: Services,
): Promise<SearchOutcome> {
  const { settings, problemAt } = place
  const key = searchKey(settings, place.identity)
  const adaptive = settings.method === 'optuna'
  const file = await parameterFileOf(place)
  readSpace(settings, problemAt)
  const asItGoes = adaptive && (part.part === 'run' || part.part === 'collect')
  const plan: SearchPlan = asItGoes ? { trials: [], notes: [] } : planTrials(settings, problemAt)
  const planned = adaptive ? (settings.trials ?? 0) : plan.trials.length
  if (part.part === 'plan') {
    for (const note of plan.notes) services.logger.info(note)
    return { report: null, matrix: matrixOf(plan.trials, part.jobs), trialsFile: null, failure: null }
  }
  const root = join(await makeStateFolder(services.workspace), 'search', key)
  const trialsFile = join(root, 'trials.jsonl')
  const outcome = (trials: readonly TrialRecord[], continued: number, failure: EnvironmentError | null) => {
    const lost = part.part === 'collect' ? planned - trials.length : 0
    const notes = lost > 0 ? [...plan.notes, `${lost} planned trials have no result.`] : plan.notes
    return {
      report: composeSearchReport(settings, { key, planned, continued, trials, notes }),
      ...{ matrix: null, failure, trialsFile: relative(services.workspace, trialsFile) },
    }
  }
  if (part.part === 'collect') {
    const { trials, files } = await collected(part.results, services.workspace)
    const ours = adaptive ? trials : trials.filter((one) => plan.trials.some((own) => isSame(one, own)))
    const strange = trials.length - ours.length
    if (strange > 0) services.logger.warning(`${strange} trials of other plans were found and are left out.`)
    services.logger.info(`${ours.length} trials of ${files} jobs.`)
    const allFailed = ours.length > 0 && ours.every(({ state }) => state === 'failed')
    const failure = new EnvironmentError(`All ${ours.length} trials failed; the first: ${ours[0]?.why}`, {
      remedy: 'Train once without the search, and correct what fails',
    })
    return outcome(ours, 0, allFailed ? failure : null)
  }

  const wanted = part.part === 'trials' ? trialsOfJob(part.trials, plan.trials) : plan.trials
  const kept = await readTrials(trialsFile)
  const earlier = kept.filter(
    (one) => adaptive || (one.state === 'complete' && wanted.some((trial) => isSame(one, trial))),
  )
  if (earlier.length > 0) services.logger.info(`Going on after ${earlier.length} trials of an earlier run.`)
  const study = adaptive
    ? await openStudy(settings, studyOf(place, key, root, services), services, earlier)
    : null
  const source = study ?? plannedSource(wanted.filter((trial) => !earlier.some((one) => isSame(one, trial))))
  let failure: EnvironmentError | null = null
  const finished: TrialRecord[] = []
  try {
    await runTrials(
      source,
      {
        parallel: settings.parallel,
        objectives: Object.keys(settings.objectives),
        keep: async (record) => {
          finished.push(record)
          await appendTrial(trialsFile, record)
        },
      },
      async (trial, signal) => train(await prepared(trial, place, file, root), signal),
      services,
    )
  } catch (error) {
    if (!(error instanceof EnvironmentError) || finished.length === 0) throw error
    failure = error
  }
  // a study that is shared has trials of other jobs, and of this one where its own list was lost
  const shared = (await study?.list()) ?? []
  const all = mergedTrials([...shared, ...earlier, ...finished])
  // of the few trials of one job all may fail; whether all of the search did is seen when they are collected
  const alone = part.part === 'run' && all.every(({ state }) => state === 'failed')
  return outcome(all, earlier.length, alone ? failure : null)
}

/**
 * Writes the best parameters into the declared parameter file, comments kept.
 * @returns the file, relative to the folder; null where there is no single best or no parameter file
 */
export async function writeBest(place: SearchPlace, report: SearchReport): Promise<string | null> {
  const file = await parameterFileOf(place)
  if (file === null || report.best === null) return null
  const path = join(place.folder, file)
  await writeParameterFile(path, path, file, report.best.parameters)
  return file
}

const isSame = (one: TrialRecord, other: Trial) => one.number === other.number && sameParameters(one, other)

/** The one declared file that has every searched key; null where none is declared. */
async function parameterFileOf(place: SearchPlace): Promise<string | null> {
  const names = Object.keys(place.settings.parameters)
  let most = { file: null as string | null, found: [] as string[] }
  for (const file of place.parameterFiles) {
    const text = await readFile(join(place.folder, file), 'utf8').catch(() => '')
    const found = namesIn(text, names)
    if (most.file === null || found.length > most.found.length) most = { file, found }
  }
  const missing = most.file === null ? [] : names.filter((name) => !most.found.includes(name))
  if (missing.length > 0)
    throw new ConfigurationError(
      missing.map((name) =>
        place.problemAt(
          ['parameters', name],
          `is not in ${most.file}, where the others are looked for`,
          'Write the key as it stands in the parameter file, or add it there with its usual value',
        ),
      ),
    )
  return most.file
}

async function prepared(
  trial: Trial,
  { folder, outputs }: SearchPlace,
  file: string | null,
  root: string,
): Promise<PreparedTrial> {
  const own = join(root, 'trials', String(trial.number))
  await mkdir(own, { recursive: true })
  const placeholders: Record<string, string> = {}
  for (const [name, path] of Object.entries(outputs)) {
    placeholders[name] = join(own, name, basename(path))
    await mkdir(join(own, name), { recursive: true })
  }
  if (file !== null) {
    placeholders.params = join(own, basename(file))
    await writeParameterFile(join(folder, file), placeholders.params, file, trial.parameters)
  }
  const env = { MLOPS_TRIAL: String(trial.number), MLOPS_PARAMETERS: JSON.stringify(trial.parameters) }
  return { ...trial, folder: own, placeholders, env }
}

function studyOf(place: SearchPlace, key: string, root: string, { workspace, env }: Services) {
  return {
    python: place.python,
    study: `mlops-${key}`,
    storage: storageOf(place.settings.storage, join(root, 'study.log'), workspace),
    // a further attempt of a job gives up what the attempt before left running; the jobs of a matrix have one name, and
    // are told apart by what the workflow says or by their runner
    worker: [
      env.GITHUB_RUN_ID ?? 'local',
      env.GITHUB_JOB ?? '',
      env.MLOPS_SEARCH_WORKER ?? env.RUNNER_NAME ?? '',
    ].join('/'),
  }
}

async function collected(results: string, workspace: string) {
  const folder = resolve(workspace, results)
  const problem = (message: string) =>
    new ConfigurationError({
      path: 'results',
      value: results,
      message,
      remedy: 'Name the folder that actions/download-artifact put the results of all jobs into',
    })
  if (relative(workspace, folder).startsWith('..')) throw problem('leads outside the workspace')
  if (!existsSync(folder)) throw problem('is not there')
  const found = await readTrialsBelow(folder)
  if (found.files === 0) throw problem('has no trials.jsonl in it')
  return found
}
