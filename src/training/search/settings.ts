import type { Problem } from '../../foundation/index.ts'

/** A value of a parameter as YAML and JSON can say it. */
export type ParameterValue = string | number | boolean
export type Parameters = Readonly<Record<string, ParameterValue>>
export type Direction = 'minimize' | 'maximize'

export interface ParameterRange {
  readonly low: number
  /** Included. */
  readonly high: number
  readonly scale: 'linear' | 'log'
  /** Distance of the values from `low` on. */
  readonly step?: number | undefined
  readonly type: 'float' | 'int'
}

/** What is searched and how, as `train.search` declares it. */
export interface SearchSettings {
  readonly method: 'grid' | 'random' | 'sobol' | 'optuna'
  /** By dotted key of the parameter file. */
  readonly parameters: Readonly<Record<string, readonly ParameterValue[] | ParameterRange>>
  /** By the name of a metric. */
  readonly objectives: Readonly<Record<string, Direction>>
  /** Needed for all but the grid. */
  readonly trials?: number | undefined
  readonly seed: number
  /** Trials at once on this machine. */
  readonly parallel: number
  /** Optuna's: a database URL, or the path of a journal file. */
  readonly storage?: string | undefined
  readonly sampler?: 'tpe' | 'cmaes' | 'gp' | 'nsgaii' | 'random' | undefined
}

/** One set of parameters to train with. */
export interface Trial {
  /** From 0; names the trial within its search. */
  readonly number: number
  readonly parameters: Parameters
}

/** Makes a problem of something below `train.search`, with its place in the configuration. */
export type ProblemAt = (path: readonly string[], message: string, remedy?: string) => Problem

/** For callers that know no file: the path alone. */
export const withoutPlace: ProblemAt = (path, message, remedy) => ({
  path: ['search', ...path].join('.'),
  message,
  ...(remedy === undefined ? {} : { remedy }),
})
