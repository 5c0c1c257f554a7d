import { resolve } from 'node:path'
import type { TrainConfiguration } from '../../config/index.ts'
import { EnvironmentError, type Problem, type Services } from '../../foundation/index.ts'
import {
  type DeclaredCommand,
  type Ending,
  failureOf,
  type GpuSummary,
  gpuFindingSentence,
  inspectGpus,
  judgeGpus,
  type MetricsOptions,
  type Preflight,
  runTraining,
  sampleGpus,
  summariseGpus,
  type TrainingRun,
} from '../../training/index.ts'
import type { ModelVersion, PlannedTraining } from '../model-version/index.ts'
import { checkpointsOf } from './checkpoint-store.ts'
import type { RemoteMetricsOptions } from './remote-metrics.ts'
import { runElsewhere } from './remote-run.ts'
import type { Tracking } from './tracking.ts'

/** What was seen of a run; what did not come to pass is null. */
export interface Observed {
  run: TrainingRun | null
  preflight: Preflight | null
  usage: GpuSummary | null
  /** Where the user's own code failed, and how. */
  ending: Ending | null
  /** The job, where it ran elsewhere. */
  remote: { readonly kind: string; readonly job: string; readonly url: string | null } | null
}

export const nothingObserved = (): Observed => ({
  ...{ run: null, preflight: null, usage: null, ending: null, remote: null },
})

/**
 * Runs the training command on this machine, looked at from all sides: GPUs before and during it, its metrics, its
 * checkpoints, and further attempts where they can mend something. What is seen goes into `observed` as it is known, so
 * that a failed run can be told of.
 * @returns wall time in seconds
 * @throws EnvironmentError when the GPUs are not fit for it or the command fails
 */
export async function runObserved(
  command: DeclaredCommand,
  planned: PlannedTraining,
  jobKey: string,
  version: ModelVersion,
  section: TrainConfiguration,
  tracking: Tracking,
  observed: Observed,
  services: Services,
): Promise<number> {
  const env: Record<string, string> = { ...command.env, ...(await tracking.start(planned)) }
  if (section.on.kind !== 'runner')
    return runElsewhere(
      { ...command, env },
      planned,
      jobKey,
      version,
      section,
      section.on,
      { metrics: metricsOf(section, command.cwd, tracking), observed },
      services,
    )
  if (section.gpu !== undefined) {
    const visible = await checkGpus({ ...command, env }, section.gpu, observed, services)
    if (visible !== null) env.CUDA_VISIBLE_DEVICES = visible
  }
  const sampler = section.gpu === undefined ? null : sampleGpus(services)
  try {
    const run = await runTraining(
      { ...command, env },
      {
        retries: section.retries,
        ...checkpointsOf(section, planned, version.settings.data?.remote, services),
        ...followable(metricsOf(section, command.cwd, tracking)),
      },
      services,
    )
    observed.run = run
    observed.ending = run.ending
    if (run.ending.kind !== 'succeeded') throw failureOf(command, run.ending)
    return run.seconds
  } finally {
    const record = await sampler?.stop()
    if (record !== undefined) {
      const { pricePerHour: perGpuHour, currency } = section.gpu!
      observed.usage = summariseGpus(record, {
        ...(observed.run === null ? {} : { seconds: observed.run.seconds }),
        ...(perGpuHour === undefined ? {} : { prices: { perGpuHour, currency } }),
      })
    }
  }
}

/** @returns what CUDA_VISIBLE_DEVICES must be, or null where it need not be set */
async function checkGpus(
  command: DeclaredCommand,
  needs: NonNullable<TrainConfiguration['gpu']>,
  observed: Observed,
  services: Services,
): Promise<string | null> {
  const { words, cwd, env = {} } = command
  const facts = await inspectGpus({ words, cwd, env }, services)
  const preflight = judgeGpus(facts, {
    ...(needs.count === undefined ? {} : { count: needs.count }),
    ...(needs.minMemory === undefined ? {} : { minMemoryBytes: needs.minMemory }),
    allowOtherProcesses: needs.otherProcesses,
  })
  observed.preflight = preflight
  for (const finding of preflight.findings) {
    const said = gpuFindingSentence(finding)
    if (finding.level === 'note') services.logger.info(said)
    else services.logger.warning(said)
  }
  if (preflight.verdict === 'refuse' && needs.onProblem === 'refuse')
    throw new EnvironmentError(
      `The GPUs of this machine are not fit for the run: ${preflight.findings
        .filter(({ level }) => level === 'refuse')
        .map(gpuFindingSentence)
        .join(' ')}`,
      { remedy: 'Take another runner, or set `train.gpu.on-problem: warn` to start all the same' },
    )
  return preflight.visibleDevices
}

function metricsOf(section: TrainConfiguration, cwd: string, tracking: Tracking): RemoteMetricsOptions {
  const path = section.metrics?.path ?? section.outputs.metrics
  const { format, totalSteps } = section.metrics ?? {}
  return {
    ...(path === undefined ? {} : { path: resolve(cwd, path) }),
    ...(format === undefined ? {} : { format }),
    ...(totalSteps === undefined ? {} : { totalSteps }),
    onObservations: (observations) => tracking.log(observations),
  }
}

/** On this machine a file is followed, where one is named. */
function followable({ path, ...options }: RemoteMetricsOptions): { readonly metrics?: MetricsOptions } {
  return path === undefined ? {} : { metrics: { ...options, path } }
}

/** Where the user's code failed, as a problem for an annotation; null where no place is known. */
export function placeOf(ending: Ending): Problem | null {
  return ending.at === null ? null : { ...ending.at, message: ending.words }
}
