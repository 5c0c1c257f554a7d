import { relative } from 'node:path'
import type { TrainConfiguration } from '../../config/index.ts'
import type { Services } from '../../foundation/index.ts'
import {
  type Backend,
  CheckpointSaver,
  type DeclaredCommand,
  failureOf,
  openKubernetes,
  openRay,
  openSageMaker,
  type RemoteJob,
  runRemotely,
  selectFiles,
} from '../../training/index.ts'
import { githubContext } from '../github-context.ts'
import { datasetPath, type ModelVersion, type PlannedTraining } from '../model-version/index.ts'
import { withoutAbsent } from '../without-absent.ts'
import { checkpointsOf } from './checkpoint-store.ts'
import type { Observed } from './observed-run.ts'
import { followRemoteMetrics, type RemoteMetricsOptions } from './remote-metrics.ts'

const usualCheckpointSeconds = 300

/** How the run is looked at. */
interface Seen {
  readonly metrics: RemoteMetricsOptions
  /** What was seen of it. */
  readonly observed: Observed
}

type Elsewhere = Exclude<TrainConfiguration['on'], { readonly kind: 'runner' }>

/**
 * Runs the training command where `train.on` says: the workspace and the data that the command names go there, its output
 * comes to the log, its outputs come back.
 * @param jobKey the run key, by which a job that is there is joined; another where the command shall run anew
 * @returns seconds of the command
 * @throws EnvironmentError when the service cannot be reached or the command fails
 */
export async function runElsewhere(
  command: DeclaredCommand,
  planned: PlannedTraining,
  jobKey: string,
  version: ModelVersion,
  section: TrainConfiguration,
  on: Elsewhere,
  { metrics, observed }: Seen,
  services: Services,
): Promise<number> {
  const backend = await open(on, services)
  const { checkpoints } = checkpointsOf(section, planned, version.settings.data?.remote, services)
  const saver = checkpoints === undefined ? null : await CheckpointSaver.open(checkpoints, services)
  // what an earlier run of this key saved goes there with the files
  await saver?.begin(1)
  const following = followRemoteMetrics(metrics, section.outputs.metrics !== undefined, services)
  const run = await runRemotely(
    backend,
    await jobOf(command, planned, jobKey, version, section, services),
    {
      retries: section.retries,
      onLine: following.line,
      ...(saver === null
        ? {}
        : {
            checkpointSeconds: checkpoints?.everySeconds ?? usualCheckpointSeconds,
            onCheckpoints: () => saver.hurry(),
          }),
    },
    services,
  )
  await saver?.end(true)
  observed.remote = { kind: on.kind, job: run.job.id, url: run.job.url }
  observed.ending = run.ending
  observed.run = {
    ...{ ending: run.ending, seconds: run.seconds, attempts: run.attempts },
    metrics: await following.end(run.outputs.includes('metrics')),
    ...{ checkpoints: saver?.kept() ?? null },
  }
  if (run.ending.kind !== 'succeeded') throw failureOf(command, run.ending)
  return run.seconds
}

async function open(on: Elsewhere, services: Services): Promise<Backend> {
  switch (on.kind) {
    case 'ray':
      return openRay(withoutAbsent(on.settings), services)
    case 'sagemaker':
      return openSageMaker(on.settings, services)
    case 'kubernetes': {
      const { startTimeout, tolerations, ...settings } = withoutAbsent(on.settings)
      return openKubernetes(
        {
          ...settings,
          ...(startTimeout === undefined ? {} : { startSeconds: startTimeout }),
          ...(tolerations === undefined ? {} : { tolerations }),
        },
        services,
      )
    }
  }
}

async function jobOf(
  command: DeclaredCommand,
  planned: PlannedTraining,
  jobKey: string,
  version: ModelVersion,
  section: TrainConfiguration,
  services: Services,
): Promise<RemoteJob> {
  const { folder } = version
  const inside = (path: string) => relative(folder, path).replaceAll('\\', '/')
  const data = planned.facts.data.flatMap(({ name }) => {
    const path = datasetPath(version, name)
    return path === null ? [] : [inside(path)]
  })
  const context = githubContext(services)
  const files = await selectFiles(
    { folder, include: data, exclude: Object.values(section.outputs) },
    services,
  )
  return {
    key: jobKey,
    name: version.model,
    // paths of this machine mean nothing there
    words: command.words.map((word) => word.replaceAll(`${folder}/`, '')),
    cwd: '.',
    env: command.env ?? {},
    files,
    outputs: section.outputs,
    checkpoints: section.checkpoints?.path ?? null,
    timeoutSeconds: section.timeout ?? null,
    origin:
      context === null
        ? null
        : {
            repository: `${context.repository.owner}/${context.repository.repo}`,
            commit: context.headSha,
            runId: String(context.runId),
            runAttempt: context.runAttempt,
            url: context.runUrl,
          },
  }
}
