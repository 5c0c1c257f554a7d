import { stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import {
  acceptedModelName,
  createLoggedModel,
  createRun,
  experimentNamed,
  finalizeLoggedModel,
  findOrCreate,
  lacksLoggedModels,
  linkOutput,
  loggedModelOf,
  loggedModelTagged,
  type Mlflow,
  type MlflowRun,
  runOf,
  runTagged,
  updateRun,
  uploadArtifacts,
} from '../../../clients/mlflow/index.ts'
import { EnvironmentError } from '../../../foundation/index.ts'
import type { VersionToRegister } from '../model-registry.ts'

/** Where a version's bytes are in MLflow. */
export interface Source {
  /** `models:/m-…`, or `runs:/RUN/model` where the server has no logged models. */
  readonly uri: string
  readonly runId: string
  readonly modelId: string | null
}

/**
 * Finds the bytes of a version in MLflow, or takes them there. First what the tracker logged, unless it says that it is of
 * other bytes; else they are uploaded, to the run that made them, or to a run made for them where none is known.
 */
export async function sourceOf(
  version: VersionToRegister,
  experiment: string,
  mlflow: Mlflow,
): Promise<Source> {
  const logged = version.trackedModel === null ? null : await loggedModelOf(mlflow, version.trackedModel)
  if (logged?.ready === true && (logged.tags['mlops.sha256'] ?? version.sha256) === version.sha256)
    return { uri: `models:/${logged.id}`, runId: logged.runId, modelId: logged.id }
  const tracked = await trackedModelOf(version, experiment, mlflow)
  if (tracked !== null) return { uri: `models:/${tracked.id}`, runId: tracked.runId, modelId: tracked.id }
  const run = await runFor(version, experiment, mlflow)
  try {
    return await asLoggedModel(version, run, mlflow)
  } catch (error) {
    if (!lacksLoggedModels(error)) throw error
    await uploadModel(version, run.artifactUri, 'model', mlflow)
    return { uri: `runs:/${run.id}/model`, runId: run.id, modelId: null }
  }
}

/** What train-on-runner logged of these bytes; null where there is none, or the server has no logged models. */
async function trackedModelOf(version: VersionToRegister, experiment: string, mlflow: Mlflow) {
  const experimentId = await experimentNamed(mlflow, experiment)
  try {
    const found = await loggedModelTagged(mlflow, experimentId, 'mlops.sha256', version.sha256)
    return found?.ready === true && found.runId !== '' ? found : null
  } catch (error) {
    if (lacksLoggedModels(error)) return null
    throw error
  }
}

async function runFor(version: VersionToRegister, experiment: string, mlflow: Mlflow): Promise<MlflowRun> {
  const known = version.trackerRun === null ? null : await runOf(mlflow, version.trackerRun)
  if (known !== null && !known.deleted) return known
  const experimentId = await experimentNamed(mlflow, experiment)
  const tags = {
    'mlops.registered': version.tag,
    'mlflow.source.git.commit': version.commit,
    'mlops.sha256': version.sha256,
    ...(version.workflowRunUrl === null ? {} : { 'mlops.workflow_run': version.workflowRunUrl }),
  }
  const find = () => runTagged(mlflow, [experimentId], 'mlops.registered', version.tag)
  const now = Date.now()
  const run = await findOrCreate(
    find,
    () => createRun(mlflow, { experimentId, name: version.tag, startedAt: now, tags }),
    mlflow,
  )
  await updateRun(mlflow, run.id, 'FINISHED', now)
  return run
}

async function asLoggedModel(version: VersionToRegister, run: MlflowRun, mlflow: Mlflow): Promise<Source> {
  const about = {
    experimentId: run.experimentId,
    name: acceptedModelName(version.model),
    runId: run.id,
    params: {},
    tags: { 'mlops.sha256': version.sha256, 'mlops.version': version.version },
  }
  const model = await findOrCreate(
    () => loggedModelTagged(mlflow, run.experimentId, 'mlops.sha256', version.sha256),
    () => createLoggedModel(mlflow, about),
    mlflow,
  )
  if (!model.ready) {
    await uploadModel(version, model.artifactUri, '', mlflow)
    await finalizeLoggedModel(mlflow, model.id)
  }
  // A model that another run logged with the same bytes keeps that run's link.
  const from = model.runId === '' ? run.id : model.runId
  if (from === run.id && !run.models.includes(model.id)) await linkOutput(mlflow, run.id, model.id)
  return { uri: `models:/${model.id}`, runId: from, modelId: model.id }
}

async function uploadModel(
  { path }: VersionToRegister,
  uri: string,
  folder: string,
  mlflow: Mlflow,
): Promise<void> {
  const found = await stat(path).catch(() => null)
  if (found === null)
    throw new EnvironmentError(`The model is not there: ${path}`, {
      remedy: 'Get it from the data remote first, or train it again',
    })
  const as = found.isDirectory() ? folder : join(folder, basename(path))
  const { refused } = await uploadArtifacts(mlflow, uri, path, as.replaceAll('\\', '/'))
  const [first] = refused
  if (first !== undefined)
    throw new EnvironmentError(
      `MLflow does not take ${first.path}, a file of the model: its name ${first.why}`,
      {
        remedy: 'Rename the file',
      },
    )
}
