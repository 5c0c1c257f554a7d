import { z } from 'zod'
import { type ModelVersion, modelVersion, shaped } from './answers.ts'
import { quotedInFilter } from './filter.ts'
import { listed, missingAsNull, wasTaken } from './runs.ts'
import type { Mlflow } from './transport.ts'

type Pairs = Readonly<Record<string, string>>

/** Makes sure that the registered model is there. @returns whether it was made */
export async function ensureRegisteredModel(mlflow: Mlflow, name: string, tags: Pairs): Promise<boolean> {
  if ((await registeredModel(mlflow, name)) !== null) return false
  const body = { name, tags: listed(tags) }
  const to = `create the registered model \`${name}\``
  try {
    await mlflow.call({ method: 'POST', path: 'mlflow/registered-models/create', body, to })
    return true
  } catch (error) {
    if (wasTaken(error)) return false
    throw error
  }
}

/** Alias → version of a registered model, or null where there is no such model. */
export async function registeredModel(mlflow: Mlflow, name: string): Promise<Map<string, string> | null> {
  const to = `read the registered model \`${name}\``
  const path = 'mlflow/registered-models/get'
  const found = await missingAsNull(mlflow.call({ method: 'GET', path, query: { name }, to }))
  if (found === null) return null
  const alias = z.object({ alias: z.string(), version: z.union([z.string(), z.number()]).transform(String) })
  const answer = z.object({ registered_model: z.object({ aliases: z.array(alias).default([]) }) })
  const { aliases } = shaped(answer, found, to).registered_model
  return new Map(aliases.map(({ alias, version }) => [alias, version]))
}

/** Versions with that tag, oldest first. */
export async function versionsTagged(
  mlflow: Mlflow,
  name: string,
  key: string,
  value: string,
): Promise<ModelVersion[]> {
  const to = `search the versions of \`${name}\``
  const answer = z.object({
    model_versions: z.array(modelVersion).default([]),
    next_page_token: z.string().optional(),
  })
  const filter = `name = ${quotedInFilter(name)} and tags.\`${key}\` = ${quotedInFilter(value)}`
  const versions: ModelVersion[] = []
  for (let page: string | undefined; ; ) {
    const query = { filter, max_results: '200', ...(page === undefined ? {} : { page_token: page }) }
    const path = 'mlflow/model-versions/search'
    const found = shaped(answer, await mlflow.call({ method: 'GET', path, query, to }), to)
    versions.push(...found.model_versions)
    page = found.next_page_token
    if (page === undefined || page === '')
      return versions.sort((one, other) => Number(one.version) - Number(other.version))
  }
}

/** A new version; look for it first, as two calls make two. */
export async function createModelVersion(
  mlflow: Mlflow,
  about: {
    readonly name: string
    /** `models:/m-…` with `modelId`, or what lies within the run `runId`. */
    readonly source: string
    readonly runId: string | null
    readonly modelId: string | null
    readonly description: string
    readonly tags: Pairs
  },
): Promise<ModelVersion> {
  const to = `create a version of \`${about.name}\``
  const body = {
    name: about.name,
    source: about.source,
    ...(about.runId === null ? {} : { run_id: about.runId }),
    ...(about.modelId === null ? {} : { model_id: about.modelId }),
    description: about.description,
    tags: listed(about.tags),
  }
  const path = 'mlflow/model-versions/create'
  const made = await mlflow.call({ method: 'POST', path, body, to, repeatable: false })
  return shaped(z.object({ model_version: modelVersion }), made, to).model_version
}

/** Sets tags one by one, as the registry takes no list of them. */
export async function tagVersion(mlflow: Mlflow, name: string, version: string, tags: Pairs): Promise<void> {
  for (const { key, value } of listed(tags))
    await mlflow.call({
      method: 'POST',
      path: 'mlflow/model-versions/set-tag',
      body: { name, version, key, value },
      to: `tag version ${version} of \`${name}\``,
    })
}

/** Gives the version the alias, whichever had it. */
export async function setAlias(mlflow: Mlflow, name: string, alias: string, version: string): Promise<void> {
  await mlflow.call({
    method: 'POST',
    path: 'mlflow/registered-models/alias',
    body: { name, alias, version },
    to: `set the alias \`${alias}\` of \`${name}\``,
  })
}

export async function removeAlias(mlflow: Mlflow, name: string, alias: string): Promise<void> {
  await mlflow.call({
    method: 'DELETE',
    path: 'mlflow/registered-models/alias',
    body: { name, alias },
    to: `remove the alias \`${alias}\` of \`${name}\``,
  })
}

/** What is wrong with an alias by MLflow's rules, or null. */
export function aliasProblem(alias: string): string | null {
  if (alias === '') return 'is empty'
  if (!/^[\p{L}\p{N}_-]+$/u.test(alias)) return 'may have letters, digits, `_` and `-` only'
  if (alias.length > 255) return 'has more than 255 characters'
  if (alias.toLowerCase() === 'latest') return 'is reserved: MLflow gives `latest` itself'
  if (/^v\d+$/i.test(alias)) return 'is reserved: MLflow reads it as the number of a version'
  return null
}

/** What is wrong with a registered model's name by MLflow's rules, or null. */
export function modelNameProblem(name: string): string | null {
  if (name.trim() === '') return 'is empty'
  if (/[/:]/.test(name)) return 'must not have `/` or `:`'
  if (name.length > 256) return 'has more than 256 characters'
  return name === '.' || name === '..' ? 'is a path' : null
}
