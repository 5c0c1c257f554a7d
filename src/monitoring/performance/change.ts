import { normalTail, studentTwoSided } from '../drift/probability/tails.ts'
import { crossingProbability } from './crossing.ts'

/** A window's mean, as far as it is known. */
export interface WindowValue {
  readonly value: number | null
  readonly standardError: number | null
}

export interface Level {
  readonly value: number
  readonly standardError: number
}

export interface Change {
  /** The first window after the change, of those given. */
  readonly index: number
  /** The change began with one of these windows, by 95 % of the likelihood. */
  readonly earliest: number
  readonly latest: number
  /** Weighted means of the windows on both sides. */
  readonly before: Level
  readonly after: Level
}

export interface ChangeSearch {
  /** The most likely change; null where the p-value does not reach `alpha`. */
  readonly change: Change | null
  /** Chance of as large a difference anywhere in windows that differ by chance alone. */
  readonly pValue: number | null
  /** Variance of the windows about their two levels, in units of what the standard errors say; at least 1. */
  readonly dispersion: number | null
  /** In words, where there is no p-value. */
  readonly notComputable?: string
}

const LIKELY = 0.95

/**
 * Looks for one change of level in windows in the order of time, each with its standard error.
 *
 * At each place the weighted means before and after are compared; the largest standardised difference is the likelihood ratio's choice
 * (Hinkley 1970). Its p-value is that of the largest, not of one: see `crossing.ts`. Where windows jump more than their
 * standard errors say, the dispersion of their neighbours (the pair across the change left out) widens the errors, and Student's t
 * with two thirds as many degrees of freedom takes its place.
 *
 * Windows are taken for independent and their errors for normal. A slow trend or a season is a change to this test too, and it has one
 * date only. Windows without value or positive standard error are left out.
 */
export function findChange(
  windows: readonly WindowValue[],
  { alpha = 0.05 }: { readonly alpha?: number } = {},
): ChangeSearch {
  const known = windows.flatMap(({ value, standardError }, index) =>
    value !== null && standardError !== null && Number.isFinite(value) && standardError > 0
      ? [{ index, value, weight: 1 / (standardError * standardError) }]
      : [],
  )
  if (known.length < 2)
    return {
      change: null,
      pValue: null,
      dispersion: null,
      notComputable: 'a change needs two windows with a value and its standard error',
    }
  const splits = splitsOf(known)
  const best = splits.reduce((top, split) => (split.z > top.z ? split : top))
  const dispersion = dispersionOf(known, best.first)
  const z =
    dispersion === 1 ? best.z : normalScore(best.z / Math.sqrt(dispersion), (2 / 3) * (known.length - 2))
  const pValue = crossingProbability(
    splits.map(({ share }) => share),
    z,
  )
  const indexOf = (split: number) => known[split]?.index ?? 0
  const [earliest, latest] = likely(splits, dispersion)
  const change = {
    index: indexOf(best.first),
    earliest: indexOf(earliest),
    latest: indexOf(latest),
    before: widened(best.before, dispersion),
    after: widened(best.after, dispersion),
  }
  return { change: pValue < alpha ? change : null, pValue, dispersion }
}

interface Known {
  readonly index: number
  readonly value: number
  readonly weight: number
}

interface Split {
  /** Place of the first window after it. */
  readonly first: number
  /** Of all weight, that before. */
  readonly share: number
  /** Difference in standard errors, without its sign. */
  readonly z: number
  readonly before: Level
  readonly after: Level
}

function splitsOf(known: readonly Known[]): Split[] {
  const total = known.reduce((sum, { weight }) => sum + weight, 0)
  // differences from the first window keep their digits where all values are large
  const origin = known[0]?.value ?? 0
  const whole = known.reduce((sum, { value, weight }) => sum + weight * (value - origin), 0)
  let [weightBefore, sumBefore] = [0, 0]
  return known.slice(0, -1).map(({ value, weight }, at) => {
    weightBefore += weight
    sumBefore += weight * (value - origin)
    const weightAfter = known.slice(at + 1).reduce((sum, one) => sum + one.weight, 0)
    const [before, after] = [sumBefore / weightBefore, (whole - sumBefore) / weightAfter]
    return {
      first: at + 1,
      share: weightBefore / total,
      z: Math.abs(after - before) / Math.sqrt(1 / weightBefore + 1 / weightAfter),
      before: { value: origin + before, standardError: 1 / Math.sqrt(weightBefore) },
      after: { value: origin + after, standardError: 1 / Math.sqrt(weightAfter) },
    }
  })
}

/** Mean square of standardised differences of neighbours, but for the pair before `first`. */
function dispersionOf(known: readonly Known[], first: number): number {
  let [sum, count] = [0, 0]
  for (let at = 1; at < known.length; at++) {
    const [one, next] = [known[at - 1], known[at]]
    if (at === first || one === undefined || next === undefined) continue
    sum += (next.value - one.value) ** 2 / (1 / one.weight + 1 / next.weight)
    count += 1
  }
  return count === 0 ? 1 : Math.max(1, sum / count)
}

const widened = ({ value, standardError }: Level, dispersion: number): Level => ({
  value,
  standardError: standardError * Math.sqrt(dispersion),
})

/** The normal deviate that is as rare as `t` of Student's, found by halving. */
function normalScore(t: number, df: number): number {
  const tail = studentTwoSided(t, df)
  let [low, high] = [0, t]
  for (let step = 0; step < 60; step++) {
    const middle = (low + high) / 2
    if (2 * normalTail(middle) > tail) low = middle
    else high = middle
  }
  return (low + high) / 2
}

/** First windows after the change that hold most of the likelihood, from the best outward. */
function likely(splits: readonly Split[], dispersion: number): readonly [number, number] {
  const most = Math.max(...splits.map(({ z }) => z))
  const weighed = splits
    .map(({ first, z }) => ({ first, weight: Math.exp((z * z - most * most) / 2 / dispersion) }))
    .sort((a, b) => b.weight - a.weight || a.first - b.first)
  const total = weighed.reduce((sum, { weight }) => sum + weight, 0)
  let held = 0
  const inside = weighed.filter(({ weight }) => {
    const needed = held < LIKELY * total
    held += weight
    return needed
  })
  const firsts = inside.map(({ first }) => first)
  return [Math.min(...firsts), Math.max(...firsts)]
}
