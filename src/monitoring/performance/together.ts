/** Rounds of raking, and how close the shares have to come. */
const rounds = 100
const close = 1e-6

/** A column of the reference row by row, and how the current rows are spread over the same bins. */
export interface RakedColumn {
  /** Of each row of the reference. */
  readonly bins: Uint16Array
  /** Rows of the current side in each bin. */
  readonly current: Float64Array
}

/**
 * How far a value of the reference, the mean of its numbers where nothing else is asked, moves when its rows are weighted so that every column's bins have their current shares at
 * once: raking (iterative proportional fitting, Deming & Stephan 1940). Unlike the parts of single columns this counts what columns
 * have in common once. Bins that the reference has no row of are left out. Rows whose number is not finite are left out.
 * @param measured value of the reference's rows under weights; 0 leaves a row out
 * @returns null where there is no row
 */
export function explainedTogether(
  columns: readonly RakedColumn[],
  numbers: Float64Array,
  measured: (weights: Float64Array) => number | null = (weights) => weightedMean(numbers, weights),
): number | null {
  const rows: number[] = []
  for (let row = 0; row < numbers.length; row++) if (Number.isFinite(numbers[row])) rows.push(row)
  if (rows.length === 0) return null
  const plain = Float64Array.from(numbers, (number) => (Number.isFinite(number) ? 1 : 0))
  const weights = plain.slice()
  const targets = columns.map(({ bins, current }) => {
    const seen = new Uint8Array(current.length)
    for (const row of rows) seen[bins[row]!] = 1
    const total = current.reduce((sum, count, bin) => sum + (seen[bin] === 1 ? count : 0), 0)
    return current.map((count, bin) => (seen[bin] === 1 && total > 0 ? count / total : 0))
  })
  for (let round = 0; round < rounds; round++) {
    let furthest = 0
    for (const [at, { bins }] of columns.entries()) {
      const target = targets[at]!
      const sums = new Float64Array(target.length)
      let all = 0
      for (const row of rows) {
        sums[bins[row]!]! += weights[row]!
        all += weights[row]!
      }
      const factors = sums.map((sum, bin) => (sum > 0 ? (target[bin]! * all) / sum : 1))
      for (const row of rows) weights[row]! *= factors[bins[row]!]!
      for (const [bin, sum] of sums.entries())
        furthest = Math.max(furthest, Math.abs(sum / all - target[bin]!))
    }
    if (furthest < close) break
  }
  const [before, after] = [measured(plain), measured(weights)]
  return before === null || after === null ? null : after - before
}

function weightedMean(numbers: Float64Array, weights: Float64Array): number | null {
  let [sum, all] = [0, 0]
  for (const [row, weight] of weights.entries()) {
    if (weight === 0) continue
    sum += weight * numbers[row]!
    all += weight
  }
  return all > 0 ? sum / all : null
}
