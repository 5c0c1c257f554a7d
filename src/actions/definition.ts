import type { z } from 'zod'
import type { GateFailedError, Services } from '../foundation/index.ts'

/** The seven, in the order of a model's life. Folder, action, command, section and report share the name. */
export const actionNames = [
  'data-validate',
  'train-on-runner',
  'evaluate-and-compare',
  'register-model',
  'deploy-canary',
  'rollback',
  'drift-report',
] as const
export type ActionName = (typeof actionNames)[number]

/** A permission of the workflow's token and what it is for, as the README lists it. */
export interface Permission {
  /** `pull-requests: write`. */
  readonly scope: string
  readonly reason: string
}

/** What `run` hands back. When `failure` is set, outputs and reports are written first and then it is thrown. */
export interface Outcome<Outputs> {
  readonly outputs: Outputs
  readonly failure?: GateFailedError
  /** For the terminal: shown by the command line after the run. */
  readonly terminal?: string
}

/**
 * One action, the same for the workflow shell, the command line, `action.yml`, the README tables and the JSON Schemas.
 * Inputs are camelCase keys of a zod object whose values parse from text (see `input-types.ts`); `minRows` is the
 * action input `min-rows` and the flag `--min-rows`. Each carries its description by `.describe()`.
 */
export interface ActionDefinition<
  Inputs extends z.ZodObject = z.ZodObject,
  Outputs extends z.ZodObject = z.ZodObject,
> {
  readonly name: ActionName
  /** One sentence, for `action.yml` and `--help`. */
  readonly description: string
  readonly inputs: Inputs
  readonly outputs: Outputs
  readonly permissions: readonly Permission[]
  /** Schema of `<report-directory>/<name>.json`, published in `schemas/`. */
  readonly report?: z.ZodType
  run(inputs: z.output<Inputs>, services: Services): Promise<Outcome<z.output<Outputs>>>
}
