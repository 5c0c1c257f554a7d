import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { meanDiscrepancyStatistic } from '../../../src/monitoring/drift/evidently/permutations.ts'
import { cramerVonMisesTail } from '../../../src/monitoring/drift/probability/cramer-von-mises.ts'
import { kolmogorovTail } from '../../../src/monitoring/drift/probability/kolmogorov.ts'
import {
  chiSquareTail,
  normalTail,
  studentTwoSided,
} from '../../../src/monitoring/drift/probability/tails.ts'
import { chooseEvidently, type DriftMethod, scoreEvidently } from '../../../src/monitoring/index.ts'
import { pairOf, type Recipe } from './vectors.ts'

interface Case {
  readonly name: string
  readonly kind: 'num' | 'cat'
  readonly reference: Recipe
  readonly current: Recipe
  readonly chosen:
    | { readonly error: string }
    | {
        readonly method: string
        readonly score: number | null
        readonly threshold: number
        readonly drifted: boolean
      }
  readonly scores: Readonly<Record<string, string | readonly [number | null, number, 0 | 1]>>
}

const recorded = JSON.parse(readFileSync(new URL('evidently.json', import.meta.url), 'utf8')) as {
  readonly distributions: Readonly<Record<string, readonly (readonly number[])[]>>
  readonly permuted: readonly (Omit<Case, 'chosen' | 'scores'> & {
    readonly method: DriftMethod
    readonly statistic?: number
    readonly pValue: number
  })[]
  readonly cases: readonly Case[]
}

/** Where Evidently's answer depends on the order of a set of strings, which Python changes from run to run. */
const ARBITRARY = new Set(['nothing in common: fisher_exact'])

/** To 1e-9, relative for large ones. Roots are compared by their squares as well: near 0 they double the digits that are lost. */
function near(actual: number | null, expected: number | null, what: string): void {
  const close =
    actual === null || expected === null
      ? actual === expected
      : Math.abs(actual - expected) <= 1e-9 * Math.max(1, Math.abs(expected)) ||
        Math.abs(actual ** 2 - expected ** 2) <= 1e-15
  if (!close) expect.fail(`${what}: ${actual} instead of ${expected}`)
}

describe('in the way of Evidently 0.7.23', () => {
  it.each(recorded.cases)('$name ($kind) is chosen, scored and judged as there', (one) => {
    const pair = pairOf(one.kind, one.reference, one.current)
    const found = scoreEvidently(pair)
    if ('error' in one.chosen) expect(found).toMatchObject({ score: null, notComputable: expect.any(String) })
    else {
      const { method, threshold, drifted } = one.chosen
      expect(found).toMatchObject({ method, threshold, drifted })
      expect(chooseEvidently(pair)).toEqual({ method, threshold })
      near(found.score, one.chosen.score, 'chosen')
    }
    for (const [method, expected] of Object.entries(one.scores)) {
      if (ARBITRARY.has(`${one.name}: ${method}`)) continue
      const asked = scoreEvidently(pair, { method: method as DriftMethod })
      if (typeof expected === 'string') {
        expect(asked, method).toMatchObject({
          score: null,
          drifted: false,
          notComputable: expect.any(String),
        })
        continue
      }
      near(asked.score, expected[0], method)
      expect([asked.threshold, asked.drifted ? 1 : 0], method).toEqual(expected.slice(1))
    }
  })

  it.each(recorded.permuted)('$method of "$name" is that of its permutations', (one) => {
    const pair = pairOf(one.kind, one.reference, one.current)
    const found = scoreEvidently(pair, { method: one.method })
    const trials = one.method === 'TVD' ? 1000 : 100
    // both draw, Evidently's TVD as often as ours
    const deviation = Math.sqrt((Math.max(one.pValue * (1 - one.pValue), 0.001) * 2) / trials)
    expect(Math.abs(found.score! - one.pValue)).toBeLessThan(4 * deviation)
    if (one.statistic === undefined || pair.reference.type !== 'numbers' || pair.current.type !== 'numbers')
      return
    near(meanDiscrepancyStatistic(pair.reference.values, pair.current.values), one.statistic, 'statistic')
  })
})

describe('probabilities are those of SciPy', () => {
  it.each([
    ['kolmogorov', (n: number, x: number) => kolmogorovTail(n, x)],
    ['chiSquare', chiSquareTail],
    ['student', studentTwoSided],
    ['normal', normalTail],
    ['cramerVonMises', cramerVonMisesTail],
  ] as [string, (...given: number[]) => number][])('%s', (name, ours) => {
    for (const row of recorded.distributions[name]!) {
      // SciPy's own sum is off by 5e-9 at five million values, against Pelz and Good's expansion
      if (name === 'kolmogorov' && row[0]! > 1e6 && Math.abs(ours(...row.slice(0, -1)) - row.at(-1)!) < 1e-8)
        continue
      near(ours(...row.slice(0, -1)), row.at(-1)!, `${name} of ${row.slice(0, -1)}`)
    }
  })
})
