import type { Side } from '../side.ts'
import { cramerVonMisesAsymptotic, cramerVonMisesStatistic } from '../two-samples/cramer-von-mises.ts'
import type { Scored } from './tables.ts'

/** Value of the statistic and how many arrangements reach it. */
type Row = readonly [value: number, count: number]

/** Evidently's own copy of SciPy's test: arrangements counted up to 20 values a side, the limit above. */
export function cramerVonMises(reference: Side, current: Side): Scored {
  const [a, b] = [reference.sorted(), current.sorted()]
  if (a.length < 2 || b.length < 2) return 'the Cramér–von Mises test needs two values on each side'
  const { u, t } = cramerVonMisesStatistic(a, b)
  if (Math.max(a.length, b.length) > 20) return cramerVonMisesAsymptotic(t, a.length, b.length)
  return exact(u, a.length, b.length)
}

/**
 * Evidently counts in NumPy's smallest type for the largest number. Of integers its addition is refused; of floating-point
 * numbers it rounds, which moves the p-value by up to 1e-7 (float32) or 1e-3 (float16): both are done here as well.
 */
function exact(u: number, n: number, m: number): Scored {
  const common = leastCommonMultiple(n, m)
  const arrangements = binomial(n + m, n)
  const largest = common ** 2 * (n + m)
  if (largest >= arrangements)
    return 'its Cramér–von Mises test stops with a type error at these numbers of values'
  const round = arrangements > 65_504 ? Math.fround : roundToHalf
  const [a, b] = [common / n, common / m]
  const product = n * m
  const least = Math.floor((largest * (6 * u - product * (4 * product - 1))) / (6 * product ** 2))
  let tables: Row[][] = [[[0, 1]], ...Array.from({ length: n }, () => [])]
  for (let i = 0; i <= m; i++) {
    const next: Row[][] = []
    let before: Row[] = []
    for (const [j, table] of tables.entries()) {
      const gain = (a * j - b * i) ** 2
      before = merged(before, table, round).map(([value, count]) => [round(value + gain), count] as const)
      next.push(before)
    }
    tables = next
  }
  const reached = tables[n]!.filter(([value]) => value >= least).map(([, count]) => count)
  return round(round(singlePairwiseSum(reached, 0, reached.length)) / round(arrangements))
}

/** Rows of both: those of a common value first, in order, their counts added; then the others of each. */
function merged(first: readonly Row[], second: readonly Row[], round: (x: number) => number): Row[] {
  const [inFirst, inSecond] = [firstIndices(first), firstIndices(second)]
  const values = [...inFirst.keys()].filter((value) => inSecond.has(value)).sort((x, y) => x - y)
  const common = values.map(
    (value): Row => [value, round(first[inFirst.get(value)!]![1] + second[inSecond.get(value)!]![1])],
  )
  const taken = new Set(values)
  const others = (rows: readonly Row[], indices: ReadonlyMap<number, number>) =>
    rows.filter(([value], at) => !taken.has(value) || indices.get(value) !== at)
  return [...common, ...others(first, inFirst), ...others(second, inSecond)]
}

function firstIndices(rows: readonly Row[]): Map<number, number> {
  const indices = new Map<number, number>()
  for (const [at, [value]] of rows.entries()) if (!indices.has(value)) indices.set(value, at)
  return indices
}

/** `pairwiseSum` in single precision. */
function singlePairwiseSum(values: readonly number[], start: number, count: number): number {
  if (count < 8) {
    let sum = count > 0 ? values[start]! : 0
    for (let i = 1; i < count; i++) sum = Math.fround(sum + values[start + i]!)
    return sum
  }
  if (count > 128) {
    let half = Math.floor(count / 2)
    half -= half % 8
    return Math.fround(
      singlePairwiseSum(values, start, half) + singlePairwiseSum(values, start + half, count - half),
    )
  }
  const r = [0, 1, 2, 3, 4, 5, 6, 7].map((lane) => values[start + lane]!)
  let i = 8
  for (; i < count - (count % 8); i += 8)
    for (let lane = 0; lane < 8; lane++) r[lane] = Math.fround(r[lane]! + values[start + i + lane]!)
  const pair = (x: number, y: number) => Math.fround(x + y)
  let sum = pair(pair(pair(r[0]!, r[1]!), pair(r[2]!, r[3]!)), pair(pair(r[4]!, r[5]!), pair(r[6]!, r[7]!)))
  for (; i < count; i++) sum = Math.fround(sum + values[start + i]!)
  return sum
}

/** To the nearest number of 11 significant bits, halves to even; for positive numbers in the range of a float16. */
function roundToHalf(x: number): number {
  if (x === 0) return 0
  const step = 2 ** (Math.floor(Math.log2(x)) - 10)
  const [steps, whole] = [x / step, Math.floor(x / step)]
  const rest = steps - whole
  return (rest > 0.5 || (rest === 0.5 && whole % 2 === 1) ? whole + 1 : whole) * step
}

function binomial(n: number, k: number): number {
  let value = 1
  for (let i = 1; i <= k; i++) value = (value * (n - k + i)) / i
  return Math.round(value)
}

function leastCommonMultiple(a: number, b: number): number {
  let [x, y] = [a, b]
  while (y !== 0) [x, y] = [y, x % y]
  return (a / x) * b
}
