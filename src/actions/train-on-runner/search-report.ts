import {
  type BestTrial,
  bestTrial,
  crowding,
  type Direction,
  paretoFront,
  readSpace,
  type SearchSettings,
  type TrialRecord,
} from '../../training/index.ts'
import type { SearchReport } from './search-schema.ts'

/** Puts what was tried into the report. */
export function composeSearchReport(
  settings: SearchSettings,
  told: {
    readonly key: string
    readonly planned: number
    readonly continued: number
    readonly trials: readonly TrialRecord[]
    readonly notes: readonly string[]
  },
): SearchReport {
  const objectives = { ...settings.objectives }
  const names = Object.keys(objectives)
  const complete = told.trials.filter(
    ({ state, metrics }) => state === 'complete' && names.every((name) => metrics[name] !== undefined),
  )
  const [only, ...more] = Object.entries(objectives) as [[string, Direction], ...[string, Direction][]]
  const best = more.length > 0 ? null : bestTrial(complete, ...only)
  const front = more.length === 0 ? [] : paretoFront(complete, objectives)
  const alone = crowding(front, objectives)
  return {
    ...{ method: settings.method, seed: settings.seed, objectives, key: told.key },
    sampler: settings.method === 'optuna' ? (settings.sampler ?? 'tpe') : null,
    ...{ planned: told.planned, continued: told.continued, notes: [...told.notes], written: null },
    scales: Object.fromEntries(
      readSpace(settings).map((one) => [one.name, one.kind === 'choice' ? 'category' : one.scale]),
    ),
    trials: told.trials.map((trial) => ({ ...trial })),
    best: best === null ? null : { ...best, parameters: { ...best.parameters } },
    front: front
      .map(({ number }, at) => ({ number, alone: alone[at]! }))
      .sort((a, b) => (a.alone === b.alone ? a.number - b.number : b.alone - a.alone))
      .map(({ number }) => number),
    optimism: optimismOf(best, complete.length),
  }
}

/** What is known of the luck in the best score. */
export function optimismOf(best: BestTrial | null, complete: number): string {
  const judged =
    'What counts is the comparison on the holdout by evaluate-and-compare, which no trial has seen.'
  if (complete === 0) return 'No trial completed.'
  if (best === null)
    return `The front is the best of ${complete} trials, and each of its scores is likely better than the same parameters would get again. ${judged}`
  if (best.compared === 1) return `Only one set of parameters was tried. ${judged}`
  const { shrunken, compared, objective } = best
  if (shrunken === null)
    return `This is the best of ${compared} sets of parameters by the scores that chose it: part of its lead is luck, and how much is not known without repeats (search a parameter named \`seed\` as well to know it). ${judged}`
  return `This is the best of ${compared} sets of parameters by the scores that chose it. By repeats, ${objective} varies by ±${digits(shrunken.noise)} from seed to seed; trained anew, the best is expected at ${digits(shrunken.expected)} rather than ${digits(best.observed)}, so ${digits(shrunken.optimism)} of its score is luck. ${judged}`
}

function digits(value: number): string {
  return String(Number(value.toPrecision(3))).replace('-', '−')
}
