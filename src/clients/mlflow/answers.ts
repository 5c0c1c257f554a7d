import { z } from 'zod'
import { MlflowError } from './failures.ts'

const keyValue = z.object({ key: z.string(), value: z.string().default('') })
const number = z.union([z.number(), z.string()]).transform(Number)
const pairs = z
  .array(keyValue)
  .default([])
  .transform((list) => Object.fromEntries(list.map(({ key, value }) => [key, value])))

export const metric = z.object({
  key: z.string(),
  value: z.union([z.number(), z.string()]),
  timestamp: number.default(0),
  step: number.default(0),
})

export const run = z
  .object({
    info: z.object({
      run_id: z.string(),
      experiment_id: z.string(),
      run_name: z.string().default(''),
      status: z.string(),
      start_time: number.default(0),
      end_time: number.optional(),
      artifact_uri: z.string().default(''),
      lifecycle_stage: z.string().default('active'),
    }),
    data: z
      .object({ metrics: z.array(metric).default([]), params: pairs, tags: pairs })
      .default({ metrics: [], params: {}, tags: {} }),
    outputs: z.object({ model_outputs: z.array(z.object({ model_id: z.string() })).default([]) }).optional(),
  })
  .transform(({ info, data, outputs }) => ({
    id: info.run_id,
    experimentId: info.experiment_id,
    name: info.run_name,
    status: info.status,
    /** Milliseconds since 1970. */
    startedAt: info.start_time,
    endedAt: info.end_time ?? null,
    artifactUri: info.artifact_uri,
    deleted: info.lifecycle_stage === 'deleted',
    /** The last point of each. */
    metrics: data.metrics,
    params: data.params,
    tags: data.tags,
    models: (outputs?.model_outputs ?? []).map(({ model_id }) => model_id),
  }))
export type MlflowRun = z.infer<typeof run>

export const loggedModel = z
  .object({
    info: z.object({
      model_id: z.string(),
      experiment_id: z.string(),
      name: z.string().default(''),
      artifact_uri: z.string().default(''),
      status: z.string().default(''),
      source_run_id: z.string().default(''),
      tags: pairs,
    }),
  })
  .transform(({ info }) => ({
    id: info.model_id,
    experimentId: info.experiment_id,
    name: info.name,
    artifactUri: info.artifact_uri,
    ready: info.status === 'LOGGED_MODEL_READY',
    runId: info.source_run_id,
    tags: info.tags,
  }))
export type LoggedModel = z.infer<typeof loggedModel>

export const modelVersion = z
  .object({
    name: z.string(),
    version: z.union([z.string(), z.number()]).transform(String),
    source: z.string().default(''),
    run_id: z.string().default(''),
    description: z.string().default(''),
    tags: pairs,
  })
  .transform(({ run_id, ...rest }) => ({ ...rest, runId: run_id }))
export type ModelVersion = z.infer<typeof modelVersion>

/**
 * An answer of the shape that is expected of it.
 * @throws MlflowError where it has another, which an old server or a proxy may cause
 */
export function shaped<T extends z.ZodType>(schema: T, answer: unknown, to: string): z.output<T> {
  const parsed = schema.safeParse(answer)
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  throw new MlflowError(
    `MLflow's answer, asked to ${to}, is of another shape: \`${issue?.path.join('.')}\` ${issue?.message}`,
    {
      code: 'UNEXPECTED_ANSWER',
      status: null,
      passing: false,
      remedy: 'Check that the tracking address is that of an MLflow server, and its version',
    },
  )
}
