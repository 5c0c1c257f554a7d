/** Of a row's number (a loss, a prediction): how many rows, their mean and sum of squared deviations, in each bin of a column. */
export interface BinTally {
  readonly counts: Float64Array
  readonly means: Float64Array
  readonly squares: Float64Array
}

export function emptyTally(bins: number): BinTally {
  return { counts: new Float64Array(bins), means: new Float64Array(bins), squares: new Float64Array(bins) }
}

/**
 * Adds rows (Welford 1962), so that a batch at a time is held. Rows whose number is not finite are left out.
 * @param bins of each row
 * @param numbers of each row
 * @throws RangeError for a bin that the tally does not have, or columns that differ in length
 */
export function addToTally(tally: BinTally, bins: Uint16Array, numbers: Float64Array): void {
  if (bins.length !== numbers.length) throw new RangeError('bins and numbers differ in length')
  for (let row = 0; row < bins.length; row++) {
    const bin = bins[row]!
    const number = numbers[row]!
    if (!Number.isFinite(number)) continue
    if (bin >= tally.counts.length) throw new RangeError(`bin ${bin} of ${tally.counts.length}`)
    const count = tally.counts[bin]! + 1
    const away = number - tally.means[bin]!
    const mean = tally.means[bin]! + away / count
    tally.counts[bin] = count
    tally.means[bin] = mean
    tally.squares[bin]! += away * (number - mean)
  }
}

export interface ColumnTallies {
  readonly name: string
  /** Over the same bins; missing values are a bin. */
  readonly reference: BinTally
  readonly current: BinTally
}

export interface Explained {
  readonly name: string
  /** How far the mean moves when the reference's rows get the current shares of this column's bins; in the unit of the rows' number. */
  readonly explained: number
  readonly standardError: number
  /** Of the whole change; below 0 where it moves the mean the other way, above 1 where further. */
  readonly share: number | null
  readonly shareStandardError: number | null
  /** Share of current rows in bins that the reference has no row of: they count as average rows. */
  readonly unseen: number
  readonly notComputable?: string
}

export interface Attribution {
  readonly reference: number
  readonly current: number
  readonly difference: number
  readonly standardError: number
  /** The largest first. */
  readonly columns: readonly Explained[]
}

/** The change has to be so many standard errors for shares of it to mean something. */
const VISIBLE = 2

/**
 * How much of a change of a mean (realised or estimated loss, mean prediction) goes with the drift of each column, by itself.
 *
 * The reference is weighted row by row with current share / reference share of the row's bin; the mean of a bin stays that of the reference.
 * What moves is what this column's drift explains, if it is the cause or goes with it. Columns that go together explain the same
 * part again: **shares do not add up** to 1, and their sum says nothing. What no column explains is a joint drift of several, drift
 * within bins, or another relation to the label. Standard errors are of first order (both samples, delta method).
 * @param columns at least one, all of the same rows
 * @returns null where a side has no rows
 */
export function attributeChange(columns: readonly ColumnTallies[]): Attribution | null {
  const first = columns[0]
  if (first === undefined) return null
  const [reference, current] = [totalOf(first.reference), totalOf(first.current)]
  if (reference.rows === 0 || current.rows === 0) return null
  const difference = current.mean - reference.mean
  const variance = reference.variance / reference.rows + current.variance / current.rows
  const change: Whole = { reference, current, difference, variance }
  return {
    reference: reference.mean,
    current: current.mean,
    difference,
    standardError: Math.sqrt(variance),
    columns: columns
      .map((column) => explainedBy(column, change))
      .sort((a, b) => Math.abs(b.explained) - Math.abs(a.explained) || (a.name < b.name ? -1 : 1)),
  }
}

interface Total {
  readonly rows: number
  readonly mean: number
  readonly variance: number
}

interface Whole {
  readonly reference: Total
  readonly current: Total
  readonly difference: number
  readonly variance: number
}

function totalOf({ counts, means, squares }: BinTally): Total {
  let [rows, sum] = [0, 0]
  for (let bin = 0; bin < counts.length; bin++) {
    rows += counts[bin]!
    sum += counts[bin]! * means[bin]!
  }
  const mean = sum / rows
  let deviation = 0
  for (let bin = 0; bin < counts.length; bin++)
    deviation += squares[bin]! + counts[bin]! * (means[bin]! - mean) ** 2
  return { rows, mean, variance: deviation / rows }
}

function explainedBy({ name, reference, current }: ColumnTallies, change: Whole): Explained {
  const [n, m] = [change.reference.rows, change.current.rows]
  const bins = Array.from({ length: reference.counts.length }, (_, bin) => {
    const count = reference.counts[bin]!
    return {
      p: count / n,
      q: (current.counts[bin] ?? 0) / m,
      // an unseen bin is an average one
      away: count === 0 ? 0 : reference.means[bin]! - change.reference.mean,
      spread: count === 0 ? 0 : reference.squares[bin]! / count,
      now: (current.means[bin] ?? 0) - change.current.mean,
    }
  })
  const sum = (of: (bin: (typeof bins)[number]) => number) => bins.reduce((total, bin) => total + of(bin), 0)
  const explained = sum(({ q, away }) => q * away)
  const unseen = sum(({ p, q }) => (p === 0 ? q : 0))
  const seen = 1 - unseen
  // what a row of the reference moves: (q/p)(y − bin's mean) − seen·(y − mean)
  const ofReference = sum(({ p, q, away, spread }) =>
    p === 0 ? 0 : p * ((q / p - seen) ** 2 * spread + (seen * away) ** 2),
  )
  const ofCurrent = sum(({ q, away }) => q * (away - explained) ** 2)
  const variance = ofReference / n + ofCurrent / m
  const withChange =
    sum(({ p, q, away, spread }) => (p === 0 ? 0 : p * (seen * away ** 2 - (q / p - seen) * spread))) / n +
    sum(({ q, away, now }) => q * (away - explained) * now) / m
  const base = { name, explained, standardError: Math.sqrt(variance), unseen }
  if (Math.abs(change.difference) <= VISIBLE * Math.sqrt(change.variance))
    return {
      ...base,
      share: null,
      shareStandardError: null,
      notComputable: 'the change is within what chance gives, so that there is nothing to share out',
    }
  const share = explained / change.difference
  const ofShare = variance - 2 * share * withChange + share * share * change.variance
  return { ...base, share, shareStandardError: Math.sqrt(Math.max(0, ofShare)) / Math.abs(change.difference) }
}
