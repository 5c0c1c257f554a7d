import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { logGaussianEvidence } from '../../../src/delivery/analysis/gaussian.ts'
import { shift } from '../../../src/delivery/analysis/kayenta.ts'
import { logLikelihoods } from '../../../src/delivery/analysis/odds-ratio.ts'

const root = fileURLToPath(new URL('../../..', import.meta.url))

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
const shifts = [
  { x: [1, 2, 3, 4, 5, 9], y: [0, 1, 1.5, 2, 2.5] },
  { x: [0.01, 0.02, 0.015, 0.03, 0.011], y: [0.012, 0.014, 0.02, 0.021, 0.009, 0.013] },
]

it('likelihoods of odds ratios, the normal mixture and the shift of Hodges and Lehmann are those of SciPy', () => {
  const printed = execFileSync(
    join(root, '.venv', 'bin', 'python'),
    [fileURLToPath(new URL('reference.py', import.meta.url))],
    { input: JSON.stringify({ odds, mixture, shift: shifts }), encoding: 'utf8' },
  )
  const expected = JSON.parse(printed) as Record<'mixture' | 'shift', number[]> & { odds: number[][] }
  for (const [index, { counts, thetas }] of odds.entries()) {
    const [n1 = 0, k1 = 0, n0 = 0, k0 = 0] = counts
    const logs = logLikelihoods({ total: n1, events: k1 }, { total: n0, events: k0 }, thetas)
    for (const [at, log] of logs.entries()) expect(log - logs[0]!).toBeCloseTo(expected.odds[index]![at]!, 8)
  }
  for (const [index, { sum, variance, prior }] of mixture.entries())
    expect(logGaussianEvidence({ sum, variance }, prior)).toBeCloseTo(expected.mixture[index]!, 7)
  for (const [index, { x, y }] of shifts.entries()) {
    const found = shift(x, y)
    const spread = Math.max(...x, ...y) - Math.min(...x, ...y)
    expect(Math.abs(found.estimate - expected.shift[index]!)).toBeLessThan(0.05 * spread)
    expect(found.low).toBeLessThan(found.estimate)
    expect(found.high).toBeGreaterThan(found.estimate)
  }
})
