import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { homogeneityTest } from '../../../src/monitoring/drift/default/contingency.ts'
import { divergences, measure } from '../../../src/monitoring/drift/default/divergences.ts'
import { cramerVonMisesTail } from '../../../src/monitoring/drift/probability/cramer-von-mises.ts'
import { kolmogorovTail } from '../../../src/monitoring/drift/probability/kolmogorov.ts'
import {
  chiSquareTail,
  normalTail,
  studentTwoSided,
} from '../../../src/monitoring/drift/probability/tails.ts'
import { permutedCounts, randomNumbers } from '../../../src/monitoring/drift/random.ts'
import { kolmogorovSmirnov } from '../../../src/monitoring/drift/two-samples/kolmogorov-smirnov.ts'
import { type DriftMethod, scoreDefault, scoreEvidently } from '../../../src/monitoring/index.ts'
import { categories, gaussians, numbers, pair } from '../../unit/monitoring/drift/pairs.ts'

const value = fc.oneof(
  fc.double({ noNaN: true, min: -1e6, max: 1e6 }),
  fc.integer({ min: -3, max: 3 }),
  fc.constantFrom(0, -0, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY),
)
const sample = fc.array(value, { minLength: 1, maxLength: 60 })
const table = fc.array(fc.tuple(fc.nat(30), fc.nat(30)), { minLength: 2, maxLength: 12 })
const runs = { numRuns: 150 }

const numerical: readonly DriftMethod[] = [
  'ks',
  'wasserstein',
  'psi',
  'jensenshannon',
  'kl_div',
  'hellinger',
  'anderson',
  'cramer_von_mises',
  'mannw',
  't_test',
]

function close(a: number | null, b: number | null): boolean {
  if (a === null || b === null) return a === b
  return Math.abs(a - b) <= 1e-7 * Math.max(1, Math.abs(a))
}

describe('whatever the values', () => {
  it('both ways of scoring end, with a score or the reason why there is none', () => {
    fc.assert(
      fc.property(
        fc.array(value, { maxLength: 40 }),
        fc.array(value, { maxLength: 40 }),
        fc.constantFrom(...numerical),
        (a, b, method) => {
          const one = pair(numbers(a, 1), numbers(b))
          for (const found of [
            scoreEvidently(one, { method }),
            scoreEvidently(one),
            scoreDefault(one, { method }),
          ]) {
            if (found.score === null) expect(found.notComputable).not.toBeNull()
            else expect(found.score).not.toBeNaN()
            if (found.pValue !== null) {
              expect(found.pValue).toBeGreaterThanOrEqual(0)
              expect(found.pValue).toBeLessThanOrEqual(1 + 1e-12)
            }
          }
        },
      ),
      runs,
    )
  })

  it('the order of rows changes nothing', () => {
    fc.assert(
      fc.property(sample, sample, fc.constantFrom(...numerical), (a, b, method) => {
        const [one, turned] = [
          pair(numbers(a), numbers(b)),
          pair(numbers([...a].reverse()), numbers([...b].reverse())),
        ]
        expect(close(scoreEvidently(one, { method }).score, scoreEvidently(turned, { method }).score)).toBe(
          true,
        )
        expect(close(scoreDefault(one, { method }).score, scoreDefault(turned, { method }).score)).toBe(true)
      }),
      runs,
    )
  })

  it('a column against itself is at no distance, and did not drift', () => {
    fc.assert(
      fc.property(sample, fc.constantFrom(...numerical), (a, method) => {
        const itself = pair(numbers(a), numbers(a))
        expect(scoreDefault(itself, { method }).drifted).toBe(false)
        if (['wasserstein', 'psi', 'jensenshannon', 'kl_div', 'hellinger'].includes(method))
          expect(scoreDefault(itself, { method }).score).toBeLessThan(1e-7)
        const theirs = scoreEvidently(itself, { method })
        if (theirs.score !== null) expect(theirs.drifted).toBe(false)
      }),
      runs,
    )
  })

  it('distances and tests that know no direction are the same the other way round', () => {
    fc.assert(
      fc.property(sample, sample, (a, b) => {
        for (const method of ['ks', 'anderson', 'cramer_von_mises', 't_test'] as const)
          expect(
            close(
              scoreEvidently(pair(numbers(a), numbers(b)), { method }).score,
              scoreEvidently(pair(numbers(b), numbers(a)), { method }).score,
            ),
          ).toBe(true)
      }),
      runs,
    )
    fc.assert(
      fc.property(table, (rows) => {
        const [a, b] = [rows.map(([x]) => x + 1), rows.map(([, y]) => y)]
        expect(
          close(homogeneityTest({ reference: a, current: b }), homogeneityTest({ reference: b, current: a })),
        ).toBe(true)
        for (const name of ['jensenshannon', 'hellinger', 'TVD', 'psi'] as const)
          if (b.some((count) => count > 0))
            expect(
              close(
                measure(divergences[name], { reference: a, current: b }).value,
                measure(divergences[name], { reference: b, current: a }).value,
              ),
            ).toBe(true)
      }),
      runs,
    )
  })
})

describe('p-values', () => {
  it('fall as the statistic grows', () => {
    const falls = (tail: (x: number) => number, from: number, to: number) => {
      let last = 1
      for (let x = from; x <= to; x += (to - from) / 200) {
        expect(tail(x)).toBeLessThanOrEqual(last + 1e-9)
        last = tail(x)
      }
    }
    for (const n of [3, 50, 139, 141, 1000, 200_000])
      falls((z) => kolmogorovTail(n, z / Math.sqrt(n)), 0.2, 3)
    for (const df of [1, 7, 300]) falls((x) => chiSquareTail(x, df), 0, 4 * df)
    falls(normalTail, 0, 20)
    falls((t) => studentTwoSided(t, 5), 0, 20)
    falls(cramerVonMisesTail, 0.01, 3)
  })

  it('of the exact test are those of all arrangements', () => {
    for (const [n, m] of [
      [4, 4],
      [5, 3],
      [6, 4],
      [2, 7],
    ] as const) {
      const gaps: number[] = []
      for (let bits = 0; bits < 1 << (n + m); bits++) {
        const side = Array.from({ length: n + m }, (_, at) => (bits >> at) & 1)
        if (side.reduce((sum, bit) => sum + bit, 0) !== n) continue
        let [i, j, gap] = [0, 0, 0]
        for (const bit of side) {
          if (bit === 1) i += 1
          else j += 1
          gap = Math.max(gap, Math.abs(i / n - j / m))
        }
        gaps.push(gap)
      }
      const a = Float64Array.from({ length: n }, (_, at) => at * 1.5)
      const b = Float64Array.from({ length: m }, (_, at) => at + 2.2)
      const { gap, pValue } = kolmogorovSmirnov(a, b)
      expect(pValue).toBeCloseTo(gaps.filter((one) => one >= gap - 1e-9).length / gaps.length, 12)
    }
  })

  it('of sparse tables hold their level over permutations', () => {
    const totals = [...Array<number>(40).fill(1), ...Array<number>(25).fill(2), 7, 9, 30, 120]
    const random = randomNumbers(5)
    const all = totals.reduce((sum, total) => sum + total, 0)
    for (const n of [Math.round(all / 2), Math.round(all * 0.8)]) {
      const trials = 2000
      let [five, tenth] = [0, 0]
      for (let trial = 0; trial < trials; trial++) {
        const reference = permutedCounts(totals, n, random)
        const p = homogeneityTest({ reference, current: totals.map((total, at) => total - reference[at]!) })
        if (p <= 0.05) five += 1
        if (p <= 0.001) tenth += 1
      }
      expect(five / trials).toBeGreaterThan(0.035)
      expect(five / trials).toBeLessThan(0.065)
      expect(tenth / trials).toBeLessThan(0.004)
    }
  })
})

describe('what no drift would give', () => {
  it('is the mean over permutations, for small and for large counts', () => {
    const random = randomNumbers(11)
    for (const [totals, n] of [
      [[3, 5, 40, 0, 90, 1], 60],
      [[20_000, 30_000, 900], 25_000],
    ] as const) {
      const all = totals.reduce<number>((sum, total) => sum + total, 0)
      for (const divergence of Object.values(divergences)) {
        let [sum, square] = [0, 0]
        const trials = 300
        const of = (reference: readonly number[]) =>
          measure(divergence, { reference, current: totals.map((total, at) => total - reference[at]!) })
        for (let trial = 0; trial < trials; trial++) {
          const whole = divergence.sum(of(permutedCounts(totals, n, random)).value)
          sum += whole
          square += whole * whole
        }
        const mean = sum / trials
        const error = Math.sqrt((square / trials - mean ** 2) / trials)
        const { withoutDrift } = of(permutedCounts(totals, n, random))
        expect(Math.abs(divergence.sum(withoutDrift) - mean), `${divergence.name} of ${all}`).toBeLessThan(
          5 * error,
        )
      }
    }
  })

  it('is the mean of the Wasserstein distance of samples from one distribution', () => {
    const trials = Array.from({ length: 80 }, (_, seed) =>
      scoreDefault(pair(numbers(gaussians(300, seed)), numbers(gaussians(200, seed + 5000))), {
        method: 'wasserstein',
      }),
    )
    const mean = (of: (found: (typeof trials)[number]) => number) =>
      trials.reduce((sum, found) => sum + of(found), 0) / trials.length
    const ratio = mean((found) => found.effect!.value) / mean((found) => found.effect!.withoutDrift)
    expect(ratio).toBeGreaterThan(0.9)
    expect(ratio).toBeLessThan(1.1)
  })
})

describe('twenty columns without drift', () => {
  it('raise an alarm in no more than one report of twenty', async () => {
    const { judgeDefault } = await import('../../../src/monitoring/index.ts')
    const random = randomNumbers(3)
    const counts = (rows: number, levels: number) => {
      const made: Record<string, number> = {}
      for (let row = 0; row < rows; row++) {
        const level = `l${Math.floor(levels * random() ** 2)}`
        made[level] = (made[level] ?? 0) + 1
      }
      return made
    }
    let alarms = 0
    const reports = 100
    for (let report = 0; report < reports; report++) {
      const columns = Array.from({ length: 20 }, (_, index) => {
        const seed = report * 50 + index
        if (index < 10)
          return pair(numbers(gaussians(100, seed, Math.exp)), numbers(gaussians(100, seed + 1e6, Math.exp)))
        const levels = [2, 3, 10, 40][index % 4]!
        return pair(categories(counts(100, levels)), categories(counts(100, levels)))
      })
      if (judgeDefault(columns.map((one) => scoreDefault(one))).verdict === 'drifted') alarms += 1
    }
    // 5 expected of 5 %; 12 would be 3.2 deviations above
    expect(alarms).toBeLessThan(12)
  })
})
