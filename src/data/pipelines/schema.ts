import { z } from 'zod'

/** What an entry of `outs`, `metrics` or `plots` may say of a path. DVC's `dvc/schema.py`, as all of this. */
const annotations = {
  desc: z.string().optional(),
  type: z.string().optional(),
  labels: z.array(z.string()).optional(),
  meta: z.unknown().optional(),
}
const outputFlags = {
  ...annotations,
  cache: z.boolean().optional(),
  persist: z.boolean().optional(),
  checkpoint: z.boolean().optional(),
  remote: z.string().optional(),
  push: z.boolean().optional(),
}
export const plotProperties = ['template', 'x', 'y', 'x_label', 'y_label', 'title', 'header'] as const
const plotFlags = {
  template: z.string().optional(),
  x: z.string().optional(),
  y: z.string().optional(),
  x_label: z.string().optional(),
  y_label: z.string().optional(),
  title: z.string().optional(),
  header: z.boolean().optional(),
}

const outputs = z.array(z.union([z.string(), z.record(z.string(), z.strictObject(outputFlags))])).optional()
const plots = z
  .array(z.union([z.string(), z.record(z.string(), z.strictObject({ ...outputFlags, ...plotFlags }))]))
  .optional()
const vars = z.array(z.union([z.string(), z.record(z.string(), z.unknown())])).optional()
const command = z.union([
  z.string().min(1, 'must not be empty'),
  z.array(z.string()).min(1, 'must not be empty'),
])
const paths = z.array(z.string()).optional()
const params = z.array(z.union([z.string(), z.record(z.string(), z.array(z.string()).nullable())])).optional()

const stageKeys = {
  cmd: command,
  wdir: z.string().optional(),
  deps: paths,
  params,
  vars,
  frozen: z.boolean().optional(),
  always_changed: z.boolean().optional(),
  desc: z.string().optional(),
  meta: z.unknown().optional(),
  outs: outputs,
  metrics: outputs,
  plots,
}
const iterable = z.union([z.string(), z.array(z.unknown()), z.record(z.string(), z.unknown())])
const stage = z.strictObject({
  matrix: z.record(z.string(), z.union([z.string(), z.array(z.unknown())])).optional(),
  ...stageKeys,
})
const stages = z.strictObject({ foreach: iterable, do: z.strictObject(stageKeys) })

/** A stage or a template of stages: which of the two its keys say, so that messages speak of that one. */
const definition = z.looseObject({}).superRefine((value, context) => {
  const result = ('foreach' in value || 'do' in value ? stages : stage).safeParse(value, {
    error: (issue) =>
      issue.code === 'unrecognized_keys' ? Object.keys(shapeOf(issue.inst)).join(',') : undefined,
  })
  for (const issue of result.error?.issues ?? []) {
    const { path } = issue
    const absent = path.at(-1) === 'cmd' && !('cmd' in ((path.length > 1 ? value.do : value) as object))
    context.addIssue(absent ? { code: 'custom', path, message: 'is required' } : (issue as never))
  }
})

function shapeOf(schema: unknown): object {
  return (schema as { _zod?: { def?: { shape?: object } } })._zod?.def?.shape ?? {}
}

export const pipelineSchema = z.strictObject({
  stages: z.record(z.string(), definition).nullish(),
  vars,
  params: paths,
  metrics: paths,
  plots: z.array(z.union([z.string(), z.record(z.string(), z.unknown())])).optional(),
  artifacts: z.record(z.string(), z.unknown()).optional(),
  datasets: z.unknown().optional(),
})
