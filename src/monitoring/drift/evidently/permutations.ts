import { permutedCounts, randomNumbers } from '../random.ts'
import type { Side } from '../side.ts'
import { oneBinAValue } from './bins.ts'
import type { Scored } from './tables.ts'

/** Rows of both sides up to which the kernel matrix is made: Evidently needs about 30 bytes for each pair of rows. */
export const MMD_ROWS = 6000

/** Share of 1000 permutations with a total variation distance of at least this one. */
export function totalVariation(reference: Side, current: Side): Scored {
  const bins = oneBinAValue(reference, current)
  const totals = bins.reference.map((count, at) => count + bins.current[at]!)
  const distance = (counts: readonly number[]) =>
    counts.reduce(
      (sum, count, at) => sum + Math.abs(count / reference.size - (totals[at]! - count) / current.size) / 2,
      0,
    )
  const observed = distance(bins.reference)
  const random = randomNumbers(0)
  let reached = 0
  for (let trial = 0; trial < 1000; trial++)
    if (distance(permutedCounts(totals, reference.size, random)) >= observed - 1e-12) reached += 1
  return reached / 1000
}

/** Share of 100 permutations with a maximum mean discrepancy of at least this one. */
export function meanDiscrepancy(reference: Side, current: Side): Scored {
  const [n, m] = [reference.size, current.size]
  if (n < 2 || m < 2) return 'the maximum mean discrepancy needs two values on each side'
  if (n + m > MMD_ROWS)
    return `the maximum mean discrepancy needs memory for each pair of rows, so that it is made up to ${MMD_ROWS} rows`
  const made = kernel(reference.numbers!, current.numbers!)
  const random = randomNumbers(0)
  const order = Uint32Array.from({ length: n + m }, (_, at) => at)
  const observed = discrepancy(made, order, n)
  let reached = 0
  for (let trial = 0; trial < 100; trial++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1))
      ;[order[i], order[j]] = [order[j]!, order[i]!]
    }
    if (observed <= discrepancy(made, order, n)) reached += 1
  }
  return reached / 100
}

/** Unbiased estimate of the squared discrepancy; for the oracle, as the score itself draws random numbers. */
export function meanDiscrepancyStatistic(reference: Float64Array, current: Float64Array): number {
  const made = kernel(reference, current)
  const order = Uint32Array.from({ length: reference.length + current.length }, (_, at) => at)
  return discrepancy(made, order, reference.length)
}

interface Kernel {
  readonly matrix: Float64Array
  /** Of each row. */
  readonly sums: Float64Array
}

/** Gaussian kernel of all pairs, 0 on the diagonal; its width is the median distance within the reference. */
function kernel(reference: Float64Array, current: Float64Array): Kernel {
  const values = Float64Array.of(...reference, ...current)
  const size = values.length
  // in the order in which NumPy rounds it
  const distance = (x: number, y: number) => y * y - 2 * (x * y) + x * x
  const within = new Float64Array(reference.length ** 2)
  for (let i = 0; i < reference.length; i++)
    for (let j = 0; j < reference.length; j++)
      within[i * reference.length + j] = distance(reference[i]!, reference[j]!)
  within.sort()
  const half = (within.length - 1) / 2
  const median = within[half % 1 === 0 ? half : 2 * Math.round(half / 2)]!
  const sigma = (0.5 * median) ** 0.5 || 0.5 ** 0.5
  const gamma = 1 / (2 * sigma ** 2)
  const matrix = new Float64Array(size * size)
  const sums = new Float64Array(size)
  for (let i = 0; i < size; i++)
    for (let j = 0; j < size; j++) {
      if (i === j) continue
      // the block of current against reference is the other one, turned over
      const swapped = i >= reference.length && j < reference.length
      const value = Math.exp(
        -gamma * (swapped ? distance(values[j]!, values[i]!) : distance(values[i]!, values[j]!)),
      )
      matrix[i * size + j] = value
      sums[i]! += value
    }
  return { matrix, sums }
}

function discrepancy({ matrix, sums }: Kernel, order: Uint32Array, n: number): number {
  const size = order.length
  const m = size - n
  const first = order.subarray(0, n)
  let [within, rows, all] = [0, 0, 0]
  for (const i of first) {
    rows += sums[i]!
    for (const j of first) within += matrix[i * size + j]!
  }
  for (const sum of sums) all += sum
  const across = rows - within
  const rest = all - within - 2 * across
  return within / (n * (n - 1)) + rest / (m * (m - 1)) - (2 * across) / (n * m)
}
