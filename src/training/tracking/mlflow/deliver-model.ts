import { randomUUID } from 'node:crypto'
import { mkdir, stat, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { stringify } from 'yaml'
import {
  acceptedModelName,
  createLoggedModel,
  finalizeLoggedModel,
  findOrCreate,
  type LoggedModel,
  lacksLoggedModels,
  linkOutput,
  loggedModelOf,
  loggedModelTagged,
  type Mlflow,
  MlflowError,
  type MlflowRun,
  runOf,
} from '../../../clients/mlflow/index.ts'
import { EnvironmentError } from '../../../foundation/index.ts'
import type { Spool } from '../spool.ts'
import type { Entry, EntryOf } from '../spool-entry.ts'
import { fileOf, leftOutNote, upload } from './files.ts'
import { runTag } from './mark.ts'

type ModelEntry = Entry & { readonly what: EntryOf<'model'> }

/**
 * Keeps the model as a logged model of MLflow 3, ready, and an output of the run; with a server that has none, among the
 * run's artifacts. A model that the user's own code logged to the run is taken for it instead.
 */
export async function deliverModel(
  entry: ModelEntry,
  runId: string,
  spool: Spool,
  mlflow: Mlflow,
  workspace: string,
): Promise<void> {
  const { what } = entry
  const { header, state } = spool
  const note = (text: string) => spool.note(text)
  const run = await runOf(mlflow, runId)
  if (run === null) return
  const [logged] = run.models
  if (logged !== undefined && state.modelId === null) {
    const theirs = await loggedModelOf(mlflow, logged)
    if (theirs !== null && theirs.tags[runTag] !== header.run) {
      state.modelId = logged
      return
    }
  }
  const found = await fileOf(entry, spool, workspace)
  if ('gone' in found) return note(`The model was not uploaded: the file ${found.gone}`)
  const { file } = found
  const folder = (await stat(file)).isDirectory()
  let model: LoggedModel
  try {
    const tags = { ...what.tags, [runTag]: header.run }
    const about = { experimentId: run.experimentId, name: what.name, runId, params: run.params, tags }
    model = await findOrCreate(
      () => loggedModelTagged(mlflow, run.experimentId, runTag, header.run),
      () => createLoggedModel(mlflow, about),
      mlflow,
    )
  } catch (error) {
    if (!lacksLoggedModels(error)) throw error
    await upload(mlflow, run.artifactUri, file, folder ? 'model' : `model/${basename(what.file)}`, note)
    return
  }
  state.modelId = model.id
  await spool.save()
  try {
    await upload(mlflow, model.artifactUri, file, folder ? '' : basename(what.file), note)
    if (!folder || !(await exists(join(file, 'MLmodel'))))
      await upload(mlflow, model.artifactUri, await description(spool, model, run), 'MLmodel', note)
  } catch (error) {
    if (error instanceof MlflowError || !(error instanceof EnvironmentError)) throw error
    return note(leftOutNote('The model', error))
  }
  if (!model.ready) await finalizeLoggedModel(mlflow, model.id)
  if (!run.models.includes(model.id)) await linkOutput(mlflow, runId, model.id)
}

/** MLflow reads a model's `MLmodel` first; without a flavour of its own it says what it is and no more. */
async function description(spool: Spool, model: LoggedModel, run: MlflowRun): Promise<string> {
  const file = join(spool.files, 'MLmodel')
  await mkdir(spool.files, { recursive: true })
  const about = {
    artifact_path: model.artifactUri,
    flavors: {},
    model_id: model.id,
    model_uuid: randomUUID().replaceAll('-', ''),
    run_id: run.id,
    utc_time_created: new Date(run.startedAt).toISOString().replace('T', ' ').replace('Z', ''),
  }
  await writeFile(file, stringify({ ...about, name: acceptedModelName(model.name) }))
  return file
}

async function exists(path: string): Promise<boolean> {
  return (await stat(path).catch(() => null)) !== null
}
