import { chiSquareTail, normalTail } from '../probability/tails.ts'
import type { Side } from '../side.ts'
import { fisherExact } from '../two-samples/fisher.ts'
import { oneBinAValue } from './bins.ts'

/** A score, or why Evidently has none, as the rest of a sentence. */
export type Scored = number | string

/** One-sample chi-square: the reference's shares are taken for exactly known. */
export function chiSquare(reference: Side, current: Side): Scored {
  const bins = oneBinAValue(reference, current)
  const scale = current.size / reference.size
  let statistic = 0
  for (const [at, count] of bins.reference.entries())
    statistic += (bins.current[at]! - count * scale) ** 2 / (count * scale)
  return bins.reference.length === 1 ? Number.NaN : chiSquareTail(statistic, bins.reference.length - 1)
}

/** G test against the reference's counts as they are, so that both sides need as many rows. */
export function gTest(reference: Side, current: Side): Scored {
  if (
    reference.size !== current.size &&
    Math.abs(reference.size - current.size) > 1.49e-8 * Math.min(reference.size, current.size)
  )
    return 'its G test needs as many current values as reference values'
  const bins = oneBinAValue(reference, current)
  let statistic = 0
  for (const [at, count] of bins.current.entries())
    if (count > 0) statistic += 2 * count * Math.log(count / bins.reference[at]!)
  return bins.reference.length === 1 ? Number.NaN : chiSquareTail(statistic, bins.reference.length - 1)
}

/** Fisher's exact test of two categories. */
export function fisher(reference: Side, current: Side): Scored {
  if (reference.counts().size > 2 || current.counts().size > 2)
    return "Fisher's exact test takes two categories"
  if (reference.size !== current.size)
    return 'its exact test needs as many current values as reference values'
  const bins = oneBinAValue(reference, current)
  if (bins.reference.length > 2) return "Fisher's exact test takes the same two categories on both sides"
  return fisherExact(bins.reference[0]!, reference.size, bins.current[0]!, current.size)
}

/** z test of the share of the first value in order. */
export function zTest(reference: Side, current: Side): Scored {
  const keys = [...new Set([...reference.counts().keys(), ...current.counts().keys()])]
  if (keys.length === 1) return 1
  const first = keys.reduce((least, key) => (precedes(key, least) ? key : least))
  const [n, m] = [reference.size, current.size]
  const p = (n - (reference.counts().get(first) ?? 0)) / n
  const q = (m - (current.counts().get(first) ?? 0)) / m
  const pooled = (p * n + q * m) / (n + m)
  return 2 * normalTail(Math.abs((p - q) / Math.sqrt(pooled * (1 - pooled) * (1 / n + 1 / m))))
}

/** Numbers by size, text by code point, as Python sorts them. */
function precedes(a: string | number, b: string | number): boolean {
  if (typeof a === 'number' && typeof b === 'number') return a < b
  const [x, y] = [Array.from(String(a)), Array.from(String(b))]
  for (let i = 0; i < x.length && i < y.length; i++)
    if (x[i] !== y[i]) return x[i]!.codePointAt(0)! < y[i]!.codePointAt(0)!
  return x.length < y.length
}
