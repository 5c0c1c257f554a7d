import type { z } from 'zod'
import { ConfigurationError, camelCase, kebabCase, nearestName, type Problem } from '../foundation/index.ts'
import type { ActionDefinition } from './definition.ts'
import { type InputMeta, inputMeta } from './input-types.ts'

/** An input as users see it. */
export interface InputDescription extends InputMeta {
  /** `report-directory`: the name in `with:` and, after `--`, on the command line. */
  readonly name: string
}

export function inputsOf(definition: { readonly inputs: z.ZodObject }): InputDescription[] {
  return Object.entries(definition.inputs.shape).map(([key, schema]) => ({
    ...inputMeta(schema),
    name: kebabCase(key),
  }))
}

/** An output as users see it. */
export interface OutputDescription {
  readonly name: string
  readonly description: string
}

export function outputsOf(definition: { readonly outputs: z.ZodObject }): OutputDescription[] {
  return Object.entries(definition.outputs.shape).map(([key, schema]) => ({
    name: kebabCase(key),
    description: inputMeta(schema).description ?? '',
  }))
}

/**
 * Texts by input name, as users wrote them, to what the action's `run` takes.
 * @throws ConfigurationError naming every input that is wrong.
 */
export function parseInputs<Inputs extends z.ZodObject>(
  definition: Pick<ActionDefinition<Inputs>, 'inputs'>,
  texts: Readonly<Record<string, string | undefined>>,
): z.output<Inputs> {
  const byKey = Object.fromEntries(Object.entries(texts).map(([name, value]) => [camelCase(name), value]))
  const result = definition.inputs.safeParse(byKey)
  if (result.success) return result.data
  const described = inputsOf(definition)
  throw new ConfigurationError(
    result.error.issues.map((issue): Problem => {
      const path = kebabCase(String(issue.path[0] ?? ''))
      const meta = described.find(({ name }) => name === path)
      const value = texts[path]
      const nearest = value === undefined ? undefined : nearestName(value, meta?.options ?? [])
      const remedy = nearest === undefined ? meta?.description : `Did you mean \`${nearest}\`?`
      return {
        path: `input ${path}`,
        message: issue.message,
        ...(value === undefined || meta?.secret === true ? {} : { value }),
        ...(remedy === undefined ? {} : { remedy }),
      }
    }),
  )
}

/** Outputs by the names that workflows read, as text. */
export function outputTexts(outputs: Readonly<Record<string, unknown>>): Record<string, string> {
  const asText = (value: unknown) =>
    value === undefined || value === null
      ? ''
      : typeof value === 'object'
        ? JSON.stringify(value)
        : String(value)
  return Object.fromEntries(Object.entries(outputs).map(([key, value]) => [kebabCase(key), asText(value)]))
}
