import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import {
  type Chance,
  expectedByChance,
  expectedKolmogorovSmirnov,
  expectedTotalVariation,
  expectedWasserstein,
} from '../../../src/data/review/chance.ts'
import { chiSquareQuantile } from '../../../src/data/review/chi-square.ts'
import {
  hellinger,
  jensenShannon,
  klDivergence,
  kolmogorovSmirnov,
  psi,
  totalVariation,
  wasserstein,
  wassersteinDistance,
} from '../../../src/data/review/distances.ts'
import { beyondChance } from '../../../src/data/review/distribution-change.ts'

interface Simulated {
  readonly mean: number
  readonly sorted: readonly number[]
}

interface Reference {
  readonly histograms: readonly ({ reference: number[]; current: number[] } & Record<Named, number>)[]
  readonly samples: readonly {
    reference: number[]
    current: number[]
    weights: [number[], number[]] | null
    distance: number
    ks?: number
    deviation?: number
  }[]
  readonly chiSquare: readonly [number, number, number][]
  readonly shares: readonly {
    pooled: number[]
    n: number
    m: number
    distances: Record<Named, Simulated>
  }[]
  readonly draws: readonly {
    name: string
    n: number
    m: number
    points: number[]
    deviation: number
    wasserstein: Simulated
    ks: Simulated
  }[]
}

type Named = keyof typeof byName

const byName = {
  jensenshannon: jensenShannon,
  psi,
  kl_div: klDivergence,
  hellinger,
  TVD: totalVariation,
}

const python = process.env.MLOPS_TEST_PYTHON ?? '.venv/bin/python'
const script = fileURLToPath(new URL('distances.py', import.meta.url))
const output = execFileSync(python, [script], { maxBuffer: 64 * 2 ** 20 }).toString('utf8')
const scipy = JSON.parse(output) as Reference

/** Relative to SciPy's number, and absolute near 0, where both only know noise. */
function close(found: number, wanted: number, relative = 1e-10): void {
  expect(Math.abs(found - wanted)).toBeLessThanOrEqual(relative * Math.abs(wanted) + 2e-9)
}

/** The mean is met, and about 5 % of simulated distances lie above `high`; a few more where tails are heavy. */
function meets(found: Chance, simulated: Simulated, tolerance: number): void {
  expect(Math.abs(found.mean / simulated.mean - 1)).toBeLessThan(tolerance)
  const above = simulated.sorted.filter((distance) => distance > found.high).length / simulated.sorted.length
  expect(above).toBeGreaterThan(0.025)
  expect(above).toBeLessThan(0.1)
}

describe('distances agree with SciPy', () => {
  it.each(Object.keys(byName) as Named[])('%s of histograms with and without empty bins', (name) => {
    expect(scipy.histograms.length).toBe(16)
    for (const each of scipy.histograms) close(byName[name](each.reference, each.current), each[name])
  })

  it('Wasserstein and Kolmogorov–Smirnov of samples with ties, constants and weights', () => {
    for (const { reference, current, weights, distance, ks, deviation } of scipy.samples) {
      const a = { values: reference, ...(weights === null ? {} : { weights: weights[0] }) }
      const b = { values: current, ...(weights === null ? {} : { weights: weights[1] }) }
      close(wassersteinDistance(a, b), distance)
      if (ks === undefined || deviation === undefined) continue
      close(kolmogorovSmirnov(a, b), ks)
      close(wasserstein(a, b), distance / Math.max(deviation, 0.001))
    }
  })

  it('quantiles of chi-square', () => {
    for (const [probability, freedom, quantile] of scipy.chiSquare)
      close(chiSquareQuantile(probability, freedom), quantile)
  })
})

describe('what chance gives is what simulated samples of one distribution give', () => {
  const methods = ['jensenshannon', 'psi', 'hellinger', 'kl_div'] as const
  it.each(methods)('%s', (method) => {
    for (const { pooled, n, m, distances } of scipy.shares) {
      meets(expectedByChance(method, pooled.length, { reference: n, current: m }), distances[method], 0.06)
    }
  })

  it('TVD', () => {
    for (const { pooled, n, m, distances } of scipy.shares)
      meets(expectedTotalVariation(pooled, { reference: n, current: m }), distances.TVD, 0.03)
  })

  it.each(scipy.draws.map((each) => [each.name, each] as const))('wasserstein of %s', (_, each) => {
    const sizes = { reference: each.n, current: each.m }
    meets(expectedWasserstein({ values: each.points }, sizes, each.deviation), each.wasserstein, 0.06)
  })

  it('and hardly any of them is far enough above to be called a change', () => {
    const calledChange = ({ sorted }: Simulated, { high }: Chance) =>
      sorted.filter((distance) => distance > high * beyondChance).length / sorted.length
    for (const { pooled, n, m, distances } of scipy.shares) {
      const chance = expectedByChance('jensenshannon', pooled.length, { reference: n, current: m })
      expect(calledChange(distances.jensenshannon, chance)).toBeLessThan(0.006)
    }
    for (const { n, m, points, deviation, wasserstein } of scipy.draws) {
      const chance = expectedWasserstein({ values: points }, { reference: n, current: m }, deviation)
      expect(calledChange(wasserstein, chance)).toBeLessThan(0.008)
    }
  })

  it('Kolmogorov–Smirnov: met without ties, not exceeded with them', () => {
    for (const { n, m, ks } of scipy.draws) {
      const chance = expectedKolmogorovSmirnov({ reference: n, current: m })
      const above = ks.sorted.filter((distance) => distance > chance.high).length / ks.sorted.length
      expect(above).toBeLessThan(0.065)
      expect(ks.mean).toBeLessThan(chance.mean * 1.01)
    }
    const { n, m, ks } = scipy.draws[0]!
    expect(ks.mean / expectedKolmogorovSmirnov({ reference: n, current: m }).mean).toBeGreaterThan(0.93)
  })
})
