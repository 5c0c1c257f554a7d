import { studentTwoSided } from '../drift/probability/tails.ts'

/** Rows of a window that are due, and those of them that have a label. */
export interface DueRows {
  readonly rows: number
  readonly labelled: number
}

/** Fewer labels than usual. Shares of rows, from 0 to 1. */
export interface MissingLabels {
  readonly usual: number
  readonly now: number
  readonly pValue: number
}

/** Share of the rows that has to be missing more than usual: fewer do not make another metric of it. */
export const leastMissingShare = 0.1
/** Windows that have to be known before, to know what is usual and how much it varies. */
export const leastEarlierWindows = 3
const level = 0.01

/**
 * Whether the last window has fewer labels than those before it, by effect and significance: windows vary by more than chance, so
 * the error is that of a binomial share widened by their dispersion (Pearson's), with its degrees of freedom.
 * @param windows in the order of time, each with rows
 * @returns null where there are as many as usual, or too few windows to say
 */
export function missingLabels(windows: readonly DueRows[]): MissingLabels | null {
  const last = windows.at(-1)
  const earlier = windows.slice(0, -1)
  if (last === undefined || earlier.length < leastEarlierWindows) return null
  const rows = sum(earlier.map((one) => one.rows))
  // a window in which each row has its label does not mean that none ever lacks it
  const usual = (sum(earlier.map((one) => one.labelled)) + 1) / (rows + 2)
  const variance = usual * (1 - usual)
  const freedom = earlier.length - 1
  const pearson = sum(earlier.map((one) => (one.labelled - one.rows * usual) ** 2 / (one.rows * variance)))
  const error = Math.sqrt(Math.max(1, pearson / freedom) * variance * (1 / last.rows + 1 / rows))
  const now = last.labelled / last.rows
  const pValue = now < usual ? studentTwoSided((usual - now) / error, freedom) / 2 : 1
  return usual - now >= leastMissingShare && pValue < level ? { usual, now, pValue } : null
}

function sum(values: readonly number[]): number {
  return values.reduce((total, one) => total + one, 0)
}
