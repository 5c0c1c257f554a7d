import type { Arms, Counts } from '../measurements/measurement.ts'
import type { Guardrail } from './plan.ts'

/** Pairs of rates of bad requests at which the candidate is worse by just the margin: its rate is offset + slope · champion's. */
export interface Line {
  readonly offset: number
  readonly slope: number
}

/** Of a margin that is no limit at all; rates stay below 1, so that logarithms are finite. */
const almost = 1 - 1e-9

/** The margins of a guardrail on shares, as lines in rates of bad requests. Where more is better, the others are the bad ones. */
export function marginLines({ better, maxAbsoluteLoss, maxRelativeLoss }: Guardrail): {
  readonly absolute: Line | null
  readonly relative: Line | null
} {
  const relative = maxRelativeLoss ?? 0
  return {
    absolute: maxAbsoluteLoss === null ? null : { offset: Math.min(maxAbsoluteLoss, almost), slope: 1 },
    relative:
      maxRelativeLoss === null
        ? null
        : better === 'lower'
          ? { offset: 0, slope: 1 + relative }
          : { offset: Math.min(relative, almost), slope: Math.max(1 - relative, 1 - almost) },
  }
}

export const onLine = ({ offset, slope }: Line, champion: number): number => offset + slope * champion

/**
 * log of the e-value of one window against "the candidate is worse by at least the margin" (`worse`) or "by at most the margin"
 * (`better`), whatever the champion's rate is in that window: the likelihood under `predicted` over that under the pair of the
 * hypothesis which is nearest to it, in Kullback–Leibler divergence weighted by the requests of the arms.
 *
 * Its mean is at most 1: of a request whose arm is drawn by those weights the ratio is an e-value, as the hypothesis is convex (Turner and
 * Grünwald, "Exact anytime-valid confidence intervals for contingency tables and beyond", 2023); the product over a window's
 * requests then is one by the inequality of the means. `predicted` must come from earlier windows.
 */
export function logAgainst(
  hypothesis: 'worse' | 'better',
  line: Line,
  predicted: Arms<number>,
  { candidate, champion }: Arms<Counts>,
): number {
  const atLine = onLine(line, predicted.champion)
  if (hypothesis === 'worse' ? predicted.candidate >= atLine : predicted.candidate <= atLine) return 0
  const nearest = nearestOn(line, predicted, candidate.total, champion.total)
  return (
    logRatio(candidate, predicted.candidate, nearest.candidate) +
    logRatio(champion, predicted.champion, nearest.champion)
  )
}

/** By bisection: along the line the divergence is convex. */
function nearestOn(line: Line, { candidate, champion }: Arms<number>, n1: number, n0: number): Arms<number> {
  let [low, high] = [0, Math.min(1, (1 - line.offset) / line.slope)]
  for (let step = 0; step < 60; step++) {
    const middle = (low + high) / 2
    const along = onLine(line, middle)
    const slope =
      (n1 * line.slope * (along - candidate)) / (along * (1 - along)) +
      (n0 * (middle - champion)) / (middle * (1 - middle))
    if (slope > 0) high = middle
    else low = middle
  }
  const found = (low + high) / 2
  return { candidate: onLine(line, found), champion: found }
}

function logRatio({ total, events }: Counts, rate: number, against: number): number {
  const bad = events === 0 ? 0 : events * Math.log(rate / against)
  const others = total - events
  return bad + (others === 0 ? 0 : others * Math.log1p((against - rate) / (1 - against)))
}
