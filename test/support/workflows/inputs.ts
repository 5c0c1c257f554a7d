import type { WorkflowFile } from './workflow-file.ts'

interface InputConfig {
  readonly type?: string
  readonly required?: boolean
  readonly default?: unknown
  readonly options?: readonly string[]
}

/** Checks `workflow_dispatch` inputs against their declaration and fills in defaults, as GitHub's form does. */
export function dispatchInputs(
  file: WorkflowFile,
  given: Readonly<Record<string, unknown>>,
): Record<string, string> {
  const config = file.events.workflow_dispatch as { inputs?: Record<string, InputConfig> } | undefined
  const declared = config?.inputs ?? {}
  const problems: string[] = []
  for (const name of Object.keys(given))
    if (!(name in declared)) problems.push(`input ${name} is not declared`)
  const values: Record<string, string> = {}
  for (const [name, input] of Object.entries(declared)) {
    const value = given[name] ?? input.default
    if (value === undefined || value === '') {
      if (input.required) problems.push(`input ${name} is required`)
      values[name] = ''
      continue
    }
    const text = String(value)
    if (input.type === 'choice' && !input.options?.includes(text))
      problems.push(`input ${name} is ${text}, not one of ${input.options?.join(', ')}`)
    if (input.type === 'boolean' && text !== 'true' && text !== 'false')
      problems.push(`input ${name} is ${text}, not a boolean`)
    values[name] = text
  }
  if (problems.length > 0) throw new Error(`${file.path}: ${problems.join('; ')}`)
  return values
}
