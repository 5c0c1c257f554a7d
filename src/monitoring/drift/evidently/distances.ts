import type { ColumnKind } from '../column.ts'
import type { Side } from '../side.ts'
import { distinctOf, moments, pairwiseSum, wassersteinDistance } from '../two-samples/empirical.ts'
import { evidentlyBins, histogram, oneBinAValue, sturgesEdges } from './bins.ts'

type Distance = (reference: Side, current: Side, kind: ColumnKind) => number

/** Jensen–Shannon distance: the root of the divergence in nats. */
export const jensenShannon: Distance = (reference, current, kind) => {
  const [p, q] = shares(reference, current, kind).map(normalised) as [number[], number[]]
  const half = (x: readonly number[], y: readonly number[]) =>
    pairwiseSum(x.map((value, at) => (value === 0 ? 0 : value * Math.log(value / ((value + y[at]!) / 2)))))
  return Math.sqrt(Math.max(0, half(p, q) + half(q, p)) / 2)
}

/** Population stability index, in nats. */
export const psi: Distance = (reference, current, kind) => {
  const [p, q] = filledShares(reference, current, kind)
  return pairwiseSum(p.map((value, at) => (value - q[at]!) * Math.log(value / q[at]!)))
}

/** Kullback–Leibler divergence of the reference from the current values, in nats. */
export const kullbackLeibler: Distance = (reference, current, kind) => {
  const [p, q] = filledShares(reference, current, kind).map(normalised) as [number[], number[]]
  return pairwiseSum(p.map((value, at) => value * Math.log(value / q[at]!)))
}

/** Hellinger distance; its bins are as many as Sturges' rule gives for the distinct values. */
export const hellinger: Distance = (reference, current, kind) => {
  let affinity = 0
  if (kind === 'categorical' || reference.numbers === null || current.numbers === null) {
    const { reference: a, current: b } = oneBinAValue(reference, current)
    for (const [at, count] of a.entries())
      affinity += Math.sqrt((count / reference.size) * (b[at]! / current.size))
  } else {
    const [a, b] = [reference.sorted(), current.sorted()]
    const distinct = distinctOf(a, b)
    const integers = reference.integers && current.integers
    const edges = sturgesEdges(Math.min(a[0]!, b[0]!), Math.max(a.at(-1)!, b.at(-1)!), distinct, integers)
    const width = (edges.at(-1)! - edges[0]!) / (edges.length - 1)
    const density = (sorted: Float64Array) =>
      histogram(sorted, edges).map((count, at) => count / (edges[at + 1]! - edges[at]!) / sorted.length)
    const second = density(b)
    for (const [at, p] of density(a).entries()) affinity += Math.sqrt(p * second[at]!) * width
  }
  return Math.sqrt(1 - Math.min(1, Math.max(0, affinity)))
}

/** Wasserstein distance in standard deviations of the reference, which count as at least 0.001. */
export const wasserstein: Distance = (reference, current) =>
  wassersteinDistance(reference.sorted(), current.sorted()) /
  Math.max(Math.sqrt(moments(reference.numbers!, 0).variance), 0.001)

function shares(reference: Side, current: Side, kind: ColumnKind): [number[], number[]] {
  const bins = evidentlyBins(reference, current, kind)
  return [bins.reference.map((n) => n / reference.size), bins.current.map((n) => n / current.size)]
}

/** Shares of 0 filled, and not normalised afterwards. */
function filledShares(reference: Side, current: Side, kind: ColumnKind): [number[], number[]] {
  return shares(reference, current, kind).map((side) => {
    const least = Math.min(...side.filter((share) => share > 0))
    const fill = least <= 0.0001 ? least / 1e6 : 0.0001
    return side.map((share) => (share === 0 ? fill : share))
  }) as [number[], number[]]
}

function normalised(values: readonly number[]): number[] {
  const sum = pairwiseSum(values)
  return values.map((value) => value / sum)
}
