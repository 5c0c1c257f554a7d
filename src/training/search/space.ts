import { ConfigurationError, type Problem } from '../../foundation/index.ts'
import type { ParameterRange, ParameterValue, ProblemAt, SearchSettings } from './settings.ts'
import { withoutPlace } from './settings.ts'

/** One parameter: a list of values, or numbers from `low` to `high`, both included. */
export type Dimension =
  | { readonly name: string; readonly kind: 'choice'; readonly choices: readonly ParameterValue[] }
  | (ParameterRange & { readonly name: string; readonly kind: 'range' })

export type Space = readonly Dimension[]

/** Combinations that a grid may have. */
export const mostTrials = 10_000

/**
 * The space that the settings describe.
 * @throws ConfigurationError with every problem of it
 */
export function readSpace(settings: SearchSettings, problemAt: ProblemAt = withoutPlace): Space {
  const problems: Problem[] = []
  const space = Object.entries(settings.parameters).map(([name, searched]): Dimension => {
    const report = (message: string, remedy?: string) =>
      problems.push(problemAt(['parameters', name], message, remedy))
    for (const message of keyProblems(name)) report(message)
    if (isList(searched)) {
      if (new Set(searched).size < searched.length) report('names a value twice')
      if (searched.some((value) => typeof value === 'number' && !Number.isFinite(value)))
        report('has a value that is no finite number')
      return { name, kind: 'choice', choices: searched }
    }
    for (const message of rangeProblems(searched)) report(message)
    if (settings.method === 'grid' && searched.type === 'float' && searched.step === undefined)
      report('has no end of values for a grid', 'Add `step`, or list the values')
    return { name, kind: 'range', ...searched }
  })
  if (problems.length === 0 && settings.method === 'grid') {
    const size = space.reduce((product, one) => product * sizeOf(one), 1)
    if (size > mostTrials)
      problems.push(
        problemAt(
          ['parameters'],
          `make a grid of ${size.toLocaleString('en')} combinations, more than ${mostTrials.toLocaleString('en')}`,
          'Use fewer values, or `method: sobol`',
        ),
      )
  }
  if (settings.method !== 'grid' && settings.trials === undefined)
    problems.push(
      problemAt(['trials'], `is required with \`method: ${settings.method}\``, 'Add `trials: 64`'),
    )
  if (problems.length > 0) throw new ConfigurationError(problems)
  return space
}

const isList = (
  searched: readonly ParameterValue[] | ParameterRange,
): searched is readonly ParameterValue[] => Array.isArray(searched)

function keyProblems(name: string): string[] {
  const parts = name.split('.')
  if (parts.some((part) => part.trim() === '')) return ['is no dotted key: a part of it is empty']
  return parts.some((part) => ['__proto__', 'constructor', 'prototype'].includes(part))
    ? ['cannot be the name of a parameter']
    : []
}

function rangeProblems({ low, high, scale, step, type }: ParameterRange): string[] {
  if (![low, high, step ?? 1].every(Number.isFinite)) return ['must have finite bounds']
  const found: string[] = []
  if (!(low < high)) found.push('must have `low` below `high`')
  if (scale === 'log' && low <= 0) found.push('must have `low` above 0 on a log scale')
  if (scale === 'log' && step !== undefined) found.push('cannot have a `step` on a log scale')
  if (type === 'int' && ![low, high, step ?? 1].every(Number.isInteger))
    found.push('must have whole numbers for `type: int`')
  if (step !== undefined && step > high - low) found.push('has a `step` wider than the range')
  return found
}

/** How many values it can have; infinite for any number of a range. */
export function sizeOf(dimension: Dimension): number {
  if (dimension.kind === 'choice') return dimension.choices.length
  const step = stepOf(dimension)
  // the tolerance keeps `high` where 0.1 + 0.2 is not 0.3
  return step === null
    ? Number.POSITIVE_INFINITY
    : Math.floor((dimension.high - dimension.low) / step + 1e-9) + 1
}

/** The `index`th value of a finite dimension. */
export function nthValue(dimension: Dimension, index: number): ParameterValue {
  if (dimension.kind === 'choice') return dimension.choices[index]!
  const value = dimension.low + index * (stepOf(dimension) ?? 0)
  return Math.min(dimension.high, tidy(value))
}

/**
 * The value at a share of the dimension: equal shares for choices and steps, equal lengths of the (logarithmic) axis for
 * ranges.
 * @param share from 0, below 1
 */
export function valueAt(dimension: Dimension, share: number): ParameterValue {
  const size = sizeOf(dimension)
  if (dimension.kind === 'range' && dimension.scale === 'log') return onLogScale(dimension, share)
  if (Number.isFinite(size)) return nthValue(dimension, Math.min(size - 1, Math.floor(share * size)))
  const { low, high } = dimension as ParameterRange
  return clamp(tidy(low + share * (high - low)), low, high)
}

/** Whole numbers get the stretch of the axis from half below to half above them. */
function onLogScale({ low, high, type }: ParameterRange, share: number): number {
  const half = type === 'int' ? 0.5 : 0
  const from = Math.log(low - half)
  const value = Math.exp(from + share * (Math.log(high + half) - from))
  return clamp(type === 'int' ? Math.round(value) : tidy(value), low, high)
}

function stepOf({ step, type }: ParameterRange): number | null {
  return step ?? (type === 'int' ? 1 : null)
}

/** Twelve digits, so that the last bits of a machine's logarithm do not make another value. */
function tidy(value: number): number {
  return Number(value.toPrecision(12))
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value))
}
