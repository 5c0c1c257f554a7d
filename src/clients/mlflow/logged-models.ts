import { z } from 'zod'
import { type LoggedModel, loggedModel, shaped } from './answers.ts'
import { MlflowError } from './failures.ts'
import { quotedInFilter } from './filter.ts'
import { inCalls, limits } from './limits.ts'
import { listed, missingAsNull } from './runs.ts'
import type { Mlflow } from './transport.ts'

type Pairs = Readonly<Record<string, string>>
const path = 'mlflow/logged-models'

/** Whether it means that the server is older than MLflow 3, which has no logged models. */
export function lacksLoggedModels(error: unknown): boolean {
  if (!(error instanceof MlflowError)) return false
  return error.code === 'ENDPOINT_NOT_FOUND' || error.code === 'HTTP_404' || error.code === 'HTTP_405'
}

/** A name that a logged model may have. */
export function acceptedModelName(name: string): string {
  return name.replaceAll(/[/:.%"']/g, '-') || 'model'
}

/** A new logged model, pending; look for it first, as two calls make two. */
export async function createLoggedModel(
  mlflow: Mlflow,
  about: {
    readonly experimentId: string
    readonly name: string
    readonly runId: string | null
    readonly params: Pairs
    readonly tags: Pairs
  },
): Promise<LoggedModel> {
  const to = 'create a logged model'
  const [first = [], ...rest] = inCalls(listed(about.params), limits.paramsPerCall)
  const body = {
    experiment_id: about.experimentId,
    name: acceptedModelName(about.name),
    ...(about.runId === null ? {} : { source_run_id: about.runId }),
    params: first,
    tags: listed(about.tags),
  }
  const made = await mlflow.call({ method: 'POST', path, body, to, repeatable: false })
  const { model } = shaped(z.object({ model: loggedModel }), made, to)
  for (const params of rest)
    await mlflow.call({
      method: 'POST',
      path: `${path}/${encodeURIComponent(model.id)}/params`,
      body: { model_id: model.id, params },
      to: 'log parameters of a logged model',
    })
  return model
}

export async function loggedModelOf(mlflow: Mlflow, id: string): Promise<LoggedModel | null> {
  const to = `read the logged model ${id}`
  const call = mlflow.call({ method: 'GET', path: `${path}/${encodeURIComponent(id)}`, to })
  const found = await missingAsNull(call)
  return found === null ? null : shaped(z.object({ model: loggedModel }), found, to).model
}

/** The youngest logged model with that tag, or null. */
export async function loggedModelTagged(
  mlflow: Mlflow,
  experimentId: string,
  key: string,
  value: string,
): Promise<LoggedModel | null> {
  const to = 'search its logged models'
  const body = {
    experiment_ids: [experimentId],
    filter: `tags.\`${key}\` = ${quotedInFilter(value)}`,
    max_results: 1,
  }
  const found = await mlflow.call({ method: 'POST', path: `${path}/search`, body, to })
  return shaped(z.object({ models: z.array(loggedModel).default([]) }), found, to).models[0] ?? null
}

/** Says that all files of a logged model are there. */
export async function finalizeLoggedModel(mlflow: Mlflow, id: string): Promise<void> {
  await mlflow.call({
    method: 'PATCH',
    path: `${path}/${encodeURIComponent(id)}`,
    body: { model_id: id, status: 'LOGGED_MODEL_READY' },
    to: 'finalize a logged model',
  })
}

/** Names a logged model as an output of a run. A second time is refused by the server: look at the run's `models` first. */
export async function linkOutput(mlflow: Mlflow, runId: string, modelId: string, step = 0): Promise<void> {
  const body = { run_id: runId, models: [{ model_id: modelId, step }] }
  await mlflow.call({
    method: 'POST',
    path: 'mlflow/runs/outputs',
    body,
    to: 'link a logged model to its run',
  })
}
