import type { z } from 'zod'
import type { EnvironmentError, GateFailedError, Services } from '../foundation/index.ts'

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

/** Small steps beside the seven, each in the folder of the one it prepares. They are no commands and write no reports. */
export const companionNames = ['select-runner'] as const
export type CompanionName = (typeof companionNames)[number]

/** A permission of the workflow's token and what it is for, as the README lists it. */
export interface Permission {
  /** `pull-requests: write`. */
  readonly scope: string
  readonly reason: string
}

/** What `run` hands back. When `failure` is set, outputs and reports are written first and then it is thrown. */
export interface Outcome<Outputs, Failure = GateFailedError> {
  readonly outputs: Outputs
  readonly failure?: Failure
  /** For the terminal: shown by the command line after the run. */
  readonly terminal?: string
}

/** What every step has, the same for the workflow shell and `action.yml`. */
export interface StepDefinition<
  Inputs extends z.ZodObject = z.ZodObject,
  Outputs extends z.ZodObject = z.ZodObject,
> {
  readonly name: ActionName | CompanionName
  /** One sentence, for `action.yml` and `--help`. */
  readonly description: string
  readonly inputs: Inputs
  readonly outputs: Outputs
  readonly permissions: readonly Permission[]
  run(
    inputs: z.output<Inputs>,
    services: Services,
  ): Promise<Outcome<z.output<Outputs>, GateFailedError | EnvironmentError>>
}

/** A step that prepares one of the seven. */
export interface CompanionDefinition<
  Inputs extends z.ZodObject = z.ZodObject,
  Outputs extends z.ZodObject = z.ZodObject,
> extends StepDefinition<Inputs, Outputs> {
  readonly name: CompanionName
  readonly of: ActionName
}

/**
 * One action, the same for the workflow shell, the command line, `action.yml`, the README tables and the JSON Schemas.
 * Inputs are camelCase keys of a zod object whose values parse from text (see `input-types.ts`); `minRows` is the
 * action input `min-rows` and the flag `--min-rows`. Each carries its description by `.describe()`.
 */
export interface ActionDefinition<
  Inputs extends z.ZodObject = z.ZodObject,
  Outputs extends z.ZodObject = z.ZodObject,
> extends StepDefinition<Inputs, Outputs> {
  readonly name: ActionName
  /** Schema of `<report-directory>/<name>.json`, published in `schemas/`; a run has no need of it. */
  readonly report?: () => Promise<z.ZodType>
}
