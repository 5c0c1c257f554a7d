import { gammaTail } from '../../../foundation/index.ts'
import { chiSquareTail } from '../probability/tails.ts'
import { fisherExact } from '../two-samples/fisher.ts'

/** Counts of the same classes, categories or bins, on both sides. */
export interface Table {
  readonly reference: readonly number[]
  readonly current: readonly number[]
}

/**
 * p-value of the two-sample chi-square test of homogeneity: both sides are samples. Where an expected count is below 5, two
 * classes are tested exactly (Fisher), and more by a gamma variable with the mean and the variance that the statistic has
 * over all permutations of the rows (Haldane 1940), which holds however sparse the table is. 1 where nothing can differ.
 */
export function homogeneityTest(table: Table): number {
  const rows = table.reference.flatMap((count, at) => {
    const total = count + table.current[at]!
    return total === 0 ? [] : [{ count, total }]
  })
  const n = table.reference.reduce((sum, count) => sum + count, 0)
  const m = table.current.reduce((sum, count) => sum + count, 0)
  const classes = rows.length
  if (classes < 2 || n === 0 || m === 0) return 1
  const all = n + m
  const leastShare = Math.min(n, m) / all
  const sparse = rows.some(({ total }) => total * leastShare < 5)
  if (sparse && classes === 2) return fisherExact(rows[0]!.count, n, rows[0]!.total - rows[0]!.count, m)
  const statistic = rows.reduce((sum, { count, total }) => {
    const expected = (total * n) / all
    // both cells of a class deviate alike
    return sum + ((count - expected) ** 2 / expected) * (all / m)
  }, 0)
  if (!sparse) return chiSquareTail(statistic, classes - 1)
  const mean = (all / (all - 1)) * (classes - 1)
  const variance = permutationVariance(
    rows.map(({ total }) => total),
    n,
    m,
  )
  // each value once, say: the statistic is the same for every permutation
  if (!(variance > 1e-9 * classes)) return 1
  return gammaTail(mean ** 2 / variance, (statistic * mean) / variance)
}

/** Variance of the statistic over all permutations, from factorial moments of the hypergeometric distribution. */
function permutationVariance(totals: readonly number[], n: number, m: number): number {
  const all = n + m
  const p = [1, 1, 1, 1, 1]
  for (let order = 1; order <= 4; order++) p[order] = (p[order - 1]! * (n - order + 1)) / (all - order + 1)
  const [p1, p2, p3, p4] = [p[1]!, p[2]!, p[3]!, p[4]!]
  const classes = totals.length
  let [excess, squares, diagonal] = [0, 0, 0]
  for (const t of totals) {
    const [t1, t2, t3] = [t - 1, t - 2, t - 3]
    excess += t1
    squares += t1 * t1
    diagonal += (t1 * t2 * t3 * p4 + 6 * t1 * t2 * p3 + 7 * t1 * p2 + p1) / t
  }
  const second =
    (excess ** 2 - squares) * p4 + 2 * (classes - 1) * excess * p3 + classes * (classes - 1) * p2 + diagonal
  const first = excess * p2 + classes * p1
  return (second - first ** 2) * (all ** 2 / (n * m)) ** 2
}
