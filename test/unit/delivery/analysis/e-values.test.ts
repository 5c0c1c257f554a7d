import { describe, expect, it } from 'vitest'
import { logAgainst } from '../../../../src/delivery/analysis/line.ts'
import { logLikelihoods } from '../../../../src/delivery/analysis/odds-ratio.ts'
import { logBinEvidence } from '../../../../src/delivery/analysis/predictions.ts'
import { logEvidence, unstarted, withWindow } from '../../../../src/delivery/analysis/start-times.ts'

// An e-value's mean is at most 1 where its hypothesis is true. Windows are small here, so that the mean is a sum over all that can happen.
const outcomes = (count: number) => Array.from({ length: count + 1 }, (_, events) => events)
function probability(events: number, total: number, rate: number): number {
  let ways = 1
  for (let at = 0; at < events; at++) ways *= (total - at) / (at + 1)
  return ways * rate ** events * (1 - rate) ** (total - events)
}
function mean(
  [n1, n0]: readonly [number, number],
  [p1, p0]: readonly [number, number],
  value: (k1: number, k0: number) => number,
): number {
  const all = outcomes(n1).flatMap((k1) =>
    outcomes(n0).map((k0) => probability(k1, n1, p1) * probability(k0, n0, p0) * value(k1, k0)),
  )
  return all.reduce((sum, one) => sum + one, 0)
}
const sizes = [
  [1, 1],
  [3, 20],
  [20, 3],
  [12, 12],
] as const
const window = (n1: number, k1: number, n0: number, k0: number) => ({
  candidate: { total: n1, events: k1 },
  champion: { total: n0, events: k0 },
})

describe('the e-value of harm', () => {
  const value = (n: readonly [number, number], odds: number) => (k1: number, k0: number) => {
    const { candidate, champion } = window(n[0], k1, n[1], k0)
    const [none = 0, some = 0] = logLikelihoods(candidate, champion, [0, Math.log(odds)])
    return Math.exp(some - none)
  }

  it.each(sizes)(
    'has the mean 1 for equal rates, whatever they are, and less for better ones (%i and %i requests)',
    (n1, n0) => {
      for (const rate of [0.01, 0.3, 0.97])
        for (const odds of [1.25, 3, 12]) {
          expect(mean([n1, n0], [rate, rate], value([n1, n0], odds))).toBeCloseTo(1, 9)
          expect(mean([n1, n0], [rate / 2, rate], value([n1, n0], odds))).toBeLessThan(1)
        }
    },
  )

  it('keeps its mean over the windows it may begin with', () => {
    // two windows of one alternative, all four outcomes of a fair factor of 2 or 0.5 with the mean 1
    const factors = [
      [Math.log(2), 1 / 3],
      [Math.log(0.5), 2 / 3],
    ] as const
    let sum = 0
    for (const [first, p] of factors)
      for (const [second, q] of factors) {
        const logs = withWindow(withWindow(unstarted(1), [first], 1), [second], 2)
        sum += p * q * Math.exp(logEvidence(logs, 2))
      }
    expect(sum).toBeCloseTo(1, 12)
  })
})

describe('the e-value of being within the margin', () => {
  const lines = [
    { offset: 0.05, slope: 1 },
    { offset: 0, slope: 1.5 },
    { offset: 0.1, slope: 0.9 },
  ]

  it.each(sizes)(
    'has a mean of at most 1 for every candidate that is worse (%i and %i requests)',
    (n1, n0) => {
      for (const line of lines)
        for (const champion of [0.001, 0.1, 0.4])
          for (const further of [0, 0.1, 0.3])
            for (const predicted of [0.02, 0.3]) {
              const candidate = Math.min(1, line.offset + line.slope * champion + further)
              const found = mean([n1, n0], [candidate, champion], (k1, k0) =>
                Math.exp(
                  logAgainst(
                    'worse',
                    line,
                    { candidate: predicted, champion: predicted },
                    window(n1, k1, n0, k0),
                  ),
                ),
              )
              expect(found).toBeLessThanOrEqual(1 + 1e-6)
            }
    },
  )

  it('grows where the candidate is what was predicted', () => {
    const [line] = lines
    const grown = mean([12, 12], [0.02, 0.02], (k1, k0) =>
      logAgainst('worse', line!, { candidate: 0.02, champion: 0.02 }, window(12, k1, 12, k0)),
    )
    expect(grown).toBeGreaterThan(0)
  })

  it('says nothing where what was predicted is worse itself', () => {
    expect(logAgainst('worse', lines[0]!, { candidate: 0.3, champion: 0.1 }, window(9, 2, 9, 1))).toBe(0)
  })
})

describe('the e-value of another distribution', () => {
  it('has a mean of at most 1 where both arms are alike, also with two bins that nothing fell into before', () => {
    const before = { candidate: [9, 1], champion: [20, 30] }
    for (const shares of [
      [0.5, 0.3, 0.1, 0.1],
      [0.05, 0.05, 0.1, 0.8],
    ]) {
      let sum = 0
      // all sequences of two predictions of the candidate and three of the champion
      for (let code = 0; code < 4 ** 5; code++) {
        const drawn = Array.from({ length: 5 }, (_, at) => Math.floor(code / 4 ** at) % 4)
        const counts = (some: readonly number[]) =>
          [0, 1, 2, 3].map((bin) => some.filter((one) => one === bin).length)
        const chance = drawn.reduce((product, bin) => product * shares[bin]!, 1)
        sum +=
          chance *
          Math.exp(
            logBinEvidence(before, {
              candidate: counts(drawn.slice(0, 2)),
              champion: counts(drawn.slice(2)),
            }),
          )
      }
      expect(sum).toBeLessThanOrEqual(1 + 1e-12)
      expect(sum).toBeGreaterThan(0.5)
    }
  })

  it('takes all bins that nothing fell into before for one', () => {
    const before = { candidate: [9, 1], champion: [20, 30] }
    const one = logBinEvidence(before, { candidate: [1, 2, 6], champion: [3, 4, 8] })
    expect(logBinEvidence(before, { candidate: [1, 2, 1, 5], champion: [3, 4, 8, 0] })).toBeCloseTo(one, 12)
  })
})
