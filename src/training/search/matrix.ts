import { z } from 'zod'
import { ConfigurationError } from '../../foundation/index.ts'
import type { Trial } from './settings.ts'

/** Jobs that one matrix of GitHub Actions may have. */
export const mostJobs = 256
/** GitHub counts two bytes a character, and takes at most 1 MB as one output. */
const mostCharacters = 500_000

/** For `strategy.matrix: ${{ fromJSON(…) }}`. */
export interface SearchMatrix {
  readonly include: readonly {
    /** `0–3`, for the job's name. */
    readonly name: string
    /** JSON: trials with their parameters, or their numbers alone where all parameters would be too long. */
    readonly trials: string
  }[]
}

/**
 * Trials as jobs: one each, or several where there are more trials than jobs, no job with two more than another.
 * @param jobs most jobs, up to 256
 */
export function matrixOf(trials: readonly Trial[], jobs = mostJobs): SearchMatrix {
  const whole = grouped(trials, jobs, (group) => JSON.stringify(group))
  if (JSON.stringify(whole).length <= mostCharacters) return whole
  return grouped(trials, jobs, (group) => JSON.stringify(group.map(({ number }) => number)))
}

function grouped(
  trials: readonly Trial[],
  jobs: number,
  write: (group: readonly Trial[]) => string,
): SearchMatrix {
  const count = Math.min(trials.length, Math.max(1, Math.min(jobs, mostJobs)))
  return {
    include: Array.from({ length: count }, (_, job) => {
      const group = trials.slice(
        Math.floor((job * trials.length) / count),
        Math.floor(((job + 1) * trials.length) / count),
      )
      const [first, last] = [group[0]!.number, group.at(-1)!.number]
      return { name: first === last ? String(first) : `${first}–${last}`, trials: write(group) }
    }),
  }
}

const given = z.array(
  z.union([
    z.int().min(0),
    z.object({
      number: z.int().min(0),
      parameters: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])),
    }),
  ]),
)

/**
 * The trials that a job of the matrix was given, which must be those of the plan: the job's own checkout says what may be
 * tried.
 * @throws ConfigurationError where they are not
 */
export function trialsOfJob(text: string, planned: readonly Trial[]): Trial[] {
  const refuse = (message: string) =>
    new ConfigurationError({
      path: 'trials',
      value: text.slice(0, 200),
      message,
      remedy: 'Give it `${{ matrix.trials }}` of a matrix that `search: plan` made at the same commit',
    })
  let parsed: z.infer<typeof given>
  try {
    parsed = given.parse(JSON.parse(text))
  } catch {
    throw refuse('is no JSON list of trials')
  }
  const byNumber = new Map(planned.map((trial) => [trial.number, trial]))
  return parsed.map((one) => {
    const trial = byNumber.get(typeof one === 'number' ? one : one.number)
    if (trial === undefined || (typeof one !== 'number' && !sameParameters(one, trial)))
      throw refuse('has a trial that is not in the plan of this checkout')
    return trial
  })
}

/** Whether two trials try the same. */
export function sameParameters(one: Pick<Trial, 'parameters'>, other: Pick<Trial, 'parameters'>): boolean {
  const names = Object.keys(one.parameters)
  return (
    names.length === Object.keys(other.parameters).length &&
    names.every(
      (name) => Object.hasOwn(other.parameters, name) && one.parameters[name] === other.parameters[name],
    )
  )
}
