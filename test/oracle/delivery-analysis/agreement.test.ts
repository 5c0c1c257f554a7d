import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { logGaussianEvidence } from '../../../src/delivery/analysis/gaussian.ts'
import { shift } from '../../../src/delivery/analysis/kayenta.ts'
import { logAgainst } from '../../../src/delivery/analysis/line.ts'
import { logLikelihoods } from '../../../src/delivery/analysis/odds-ratio.ts'

const root = fileURLToPath(new URL('../../..', import.meta.url))

/** Mulberry32: the same cases each time. */
function generator(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
const random = generator(6)
const whole = (least: number, most: number) => least + Math.floor(random() * (most - least + 1))

const odds = [
  [60, 2, 540, 5],
  [60, 0, 540, 0],
  [60, 60, 540, 540],
  [10, 9, 10, 1],
  [500, 350, 1500, 1100],
  [3000, 40, 27_000, 270],
  [1, 1, 1000, 3],
].map((counts) => ({ counts, thetas: [0, 0.2, 1, 2.5, -0.7] }))
const mixture = [
  [0, 1, 1],
  [3, 4, 2],
  [-5, 4, 2],
  [40, 100, 10],
  [-40, 100, 10],
  [200, 1000, 1],
].map(([sum = 0, variance = 1, prior = 1]) => ({ sum, variance, prior }))
const margin = Array.from({ length: 40 }, (_, index) => {
  const [n1, n0] = [whole(1, 400), whole(1, 4000)]
  const [offset, slope] = [
    [0.01, 1],
    [0, 1.2],
    [0.05, 0.95],
  ][index % 3] as [number, number]
  const champion = 0.001 + random() * 0.4
  // on the better side of the margin
  const candidate = (offset + slope * champion) * (0.1 + 0.85 * random())
  const counts = [n1, whole(0, Math.ceil(n1 / 5)), n0, whole(0, Math.ceil(n0 / 5))] as const
  return { counts, offset, slope, candidate, champion }
})
// with ties, as shares of few requests have, and without
const shifts = Array.from({ length: 30 }, (_, index) => {
  const values = (count: number, more: number) =>
    Array.from({ length: count }, () => more + (index % 2 === 0 ? whole(0, 6) / 60 : random()))
  const [x, y] = [values(whole(6, 40), 0.1 * whole(-3, 3)), values(whole(6, 40), 0)]
  return { x, y, ...shift(x, y) }
})

const printed = execFileSync(
  join(root, '.venv', 'bin', 'python'),
  [fileURLToPath(new URL('reference.py', import.meta.url))],
  { input: JSON.stringify({ odds, mixture, margin, shift: shifts }), encoding: 'utf8' },
)
const expected = JSON.parse(printed) as {
  odds: number[][]
  mixture: number[]
  margin: number[]
  shift: { estimate: [number, number]; low: [number, number]; high: [number, number] }[]
}

describe('SciPy has the same', () => {
  it('likelihood of odds ratios (nchypergeom_fisher)', () => {
    for (const [index, { counts, thetas }] of odds.entries()) {
      const [n1 = 0, k1 = 0, n0 = 0, k0 = 0] = counts
      const logs = logLikelihoods({ total: n1, events: k1 }, { total: n0, events: k0 }, thetas)
      for (const [at, log] of logs.entries())
        expect(log - logs[0]!).toBeCloseTo(expected.odds[index]![at]!, 8)
    }
  })

  it('one-sided normal mixture (integrated over halfnorm)', () => {
    for (const [index, { sum, variance, prior }] of mixture.entries())
      expect(logGaussianEvidence({ sum, variance }, prior)).toBeCloseTo(expected.mixture[index]!, 7)
  })

  it('evidence against a margin (binom, the nearest pair by minimize_scalar)', () => {
    for (const [index, { counts, candidate, champion, ...line }] of margin.entries()) {
      const [n1, k1, n0, k0] = counts
      const window = { candidate: { total: n1, events: k1 }, champion: { total: n0, events: k0 } }
      expect(logAgainst('worse', line, { candidate, champion }, window)).toBeCloseTo(
        expected.margin[index]!,
        4,
      )
    }
  })

  it('shift of Hodges and Lehmann, whose 98 % interval ends where mannwhitneyu has 1 %', () => {
    for (const [index, { estimate }] of shifts.entries()) {
      const { low, high, ...theirs } = expected.shift[index]!
      expect(estimate).toBeGreaterThanOrEqual(theirs.estimate[0])
      expect(estimate).toBeLessThanOrEqual(theirs.estimate[1])
      for (const [outside, inside] of [low, high]) {
        expect(outside).toBeLessThan(0.01)
        expect(inside).toBeGreaterThan(0.01)
      }
    }
  })
})
