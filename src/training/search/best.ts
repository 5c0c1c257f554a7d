import { costsOf } from './pareto.ts'
import type { Direction, Parameters } from './settings.ts'
import type { TrialRecord } from './trial-record.ts'

/** The best set of parameters by one objective, and how far its score is to be believed. */
export interface BestTrial {
  /** The trial to take: with repeats, the first of its set. */
  readonly number: number
  readonly parameters: Parameters
  readonly objective: string
  /** Score of the best set, the mean of its repeats. */
  readonly observed: number
  /** Sets of parameters that were compared. */
  readonly compared: number
  /** What choosing does to the score; null where the noise of a trial is not known. */
  readonly shrunken: {
    /** Standard deviation of one trial's score at the same parameters. */
    readonly noise: number
    /** The score to be expected of the best set when it is trained anew. */
    readonly expected: number
    /** How much better the observed score is than that; never negative. */
    readonly optimism: number
  } | null
}

/** Parameters that change nothing but chance: trials that differ in them alone repeat each other. */
const seedNames = new Set(['seed', 'random_seed', 'random_state', 'seeds'])
export function isSeed(name: string): boolean {
  return seedNames.has(name.split('.').at(-1)!.toLowerCase().replaceAll('-', '_'))
}

/**
 * The best of completed trials by one objective. Where parameter sets were repeated under several seeds, the scores'
 * noise is known, and with it how much of the best one's lead is luck: the score of set i is taken as a draw around
 * its own true value with variance σ²/mᵢ, the true values as draws from a normal distribution whose mean and variance
 * come from the scores themselves. The expected true value is then the score drawn towards the mean of all, and choosing
 * the best does not bias it (Efron and Morris 1975; Efron 2011, Tweedie's formula and selection bias).
 * @returns null without a completed trial
 */
export function bestTrial(
  trials: readonly TrialRecord[],
  objective: string,
  direction: Direction,
): BestTrial | null {
  const sets = parameterSets(trials.filter(({ state }) => state === 'complete'))
  const scored = sets.map((members) => {
    const costs = members.map((trial) => costsOf(trial, { [objective]: direction })[0]!)
    return { members, costs, cost: mean(costs) }
  })
  const [first] = scored
  if (first === undefined) return null
  const best = scored.reduce((one, other) => (other.cost < one.cost ? other : one), first)
  const sign = direction === 'minimize' ? 1 : -1
  const chosen = best.members[0]!
  const shrunken = shrink(scored, scored.indexOf(best))
  return {
    ...{ number: chosen.number, parameters: chosen.parameters, objective, compared: sets.length },
    observed: sign * best.cost,
    shrunken:
      shrunken === null
        ? null
        : {
            noise: shrunken.noise,
            expected: sign * shrunken.cost,
            optimism: Math.max(0, shrunken.cost - best.cost),
          },
  }
}

/** Trials by what they try, seeds left out; in the order of their first. */
function parameterSets(trials: readonly TrialRecord[]): TrialRecord[][] {
  const sets = new Map<string, TrialRecord[]>()
  for (const trial of trials) {
    const key = JSON.stringify(
      Object.entries(trial.parameters)
        .filter(([name]) => !isSeed(name))
        .sort(([a], [b]) => (a < b ? -1 : 1)),
    )
    sets.set(key, [...(sets.get(key) ?? []), trial])
  }
  return [...sets.values()]
}

interface Scored {
  readonly costs: readonly number[]
  readonly cost: number
}

/** The expected true cost of one set, or null without repeats, or with too few sets to learn a distribution from. */
function shrink(sets: readonly Scored[], at: number): { noise: number; cost: number } | null {
  const freedom = sets.reduce((sum, { costs }) => sum + costs.length - 1, 0)
  if (freedom < 1 || sets.length < 4) return null
  const within = sets.reduce(
    (sum, { costs, cost }) => sum + costs.reduce((all, one) => all + (one - cost) ** 2, 0),
    0,
  )
  const variance = within / freedom
  const noiseOf = ({ costs }: Scored) => variance / costs.length
  const centre = mean(sets.map(({ cost }) => cost))
  const between = sets.reduce((sum, { cost }) => sum + (cost - centre) ** 2, 0) / (sets.length - 1)
  const spread = Math.max(0, between - mean(sets.map(noiseOf)))
  const own = noiseOf(sets[at]!)
  // (k − 3)/(k − 1) makes up for the spread being estimated from k scores around their own mean
  const share =
    spread + own === 0
      ? 0
      : spread === 0
        ? 1
        : (((sets.length - 3) / (sets.length - 1)) * own) / (spread + own)
  const { cost } = sets[at]!
  return { noise: Math.sqrt(variance), cost: cost + share * (centre - cost) }
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}
