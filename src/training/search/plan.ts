import { createHash } from 'node:crypto'
import { ConfigurationError } from '../../foundation/index.ts'
import { gridOf } from './grid.ts'
import { randomDraw } from './random.ts'
import type { Parameters, ProblemAt, SearchSettings, Trial } from './settings.ts'
import { withoutPlace } from './settings.ts'
import { sobolDimensions, sobolDraw } from './sobol.ts'
import { readSpace, type Space, sizeOf } from './space.ts'

/** Trials that are known before the first is run, no two with equal parameters. */
export interface SearchPlan {
  readonly trials: readonly Trial[]
  /** What the user should know of it, as sentences. */
  readonly notes: readonly string[]
}

/**
 * The trials of a grid, random or Sobol search, the same wherever they are planned. More `trials` keep those that were
 * there and add to them.
 * @throws ConfigurationError for a space that cannot be searched so, and for `optuna`, which plans as it goes
 */
export function planTrials(settings: SearchSettings, problemAt: ProblemAt = withoutPlace): SearchPlan {
  const space = readSpace(settings, problemAt)
  if (settings.method === 'optuna')
    throw new ConfigurationError(
      problemAt(
        ['method'],
        '`optuna` chooses each trial by those before it and cannot be planned as a matrix',
        'Start several jobs with `search: run` and one `storage`, or use `method: sobol`',
      ),
    )
  if (settings.method === 'sobol' && space.length > sobolDimensions)
    throw new ConfigurationError(
      problemAt(
        ['parameters'],
        `are ${space.length}; a Sobol search has at most ${sobolDimensions}`,
        'Use `method: random`',
      ),
    )
  const parameters = settings.method === 'grid' ? gridOf(space) : drawn(space, settings)
  const wanted = settings.trials ?? parameters.length
  const notes: string[] = []
  if (parameters.length < wanted)
    notes.push(`The space has ${parameters.length} combinations, fewer than the ${wanted} trials asked for.`)
  if (settings.method === 'grid' && parameters.length > wanted)
    notes.push(
      `A grid tries all of its ${parameters.length} combinations; \`trials: ${wanted}\` is not used.`,
    )
  if (settings.method === 'sobol' && !Number.isInteger(Math.log2(wanted)))
    notes.push(
      `A Sobol search is most even with a power of two of trials, such as ${2 ** Math.ceil(Math.log2(wanted))}.`,
    )
  return { trials: parameters.map((one, number) => ({ number, parameters: one })), notes }
}

/** Draws until there are as many different ones as asked for, or as the space has. */
function drawn(space: Space, { method, seed, trials = 0 }: SearchSettings): Parameters[] {
  const draw = method === 'sobol' ? sobolDraw : randomDraw
  const wanted = Math.min(
    trials,
    space.reduce((product, one) => product * sizeOf(one), 1),
  )
  const found = new Map<string, Parameters>()
  // a small space that is nearly used up needs many draws for its last combinations
  for (let index = 0; found.size < wanted && index < 100 * wanted + 1000; index++) {
    const parameters = draw(space, seed, index)
    const key = JSON.stringify(parameters)
    if (!found.has(key)) found.set(key, parameters)
  }
  return [...found.values()]
}

/**
 * Names a search: equal for what can go on from each other's trials. The number of trials and what is made better are
 * no part of it where trials do not depend on them.
 * @param identity what is trained: hash of code, data and command
 */
export function searchKey(settings: SearchSettings, identity: string): string {
  const { method, parameters, seed, objectives, sampler, storage } = settings
  const adaptive = method === 'optuna' ? [Object.entries(objectives), sampler ?? null, storage ?? null] : null
  return createHash('sha256')
    .update(JSON.stringify([method, Object.entries(parameters), seed, adaptive, identity]))
    .digest('hex')
    .slice(0, 16)
}
