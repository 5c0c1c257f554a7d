import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type AnalysisPlan,
  analysisStateSchema,
  assess,
  defaultPolicy,
  type Guardrail,
  look,
  startAnalysis,
} from '../../../../src/delivery/analysis/index.ts'
import { classify } from '../../../../src/delivery/analysis/kayenta.ts'
import type { Measurement } from '../../../../src/delivery/measurements/measurement.ts'

const errors: Guardrail = {
  name: 'errors',
  kind: 'counts',
  better: 'lower',
  maxAbsoluteLoss: 0.01,
  maxRelativeLoss: null,
  advisory: false,
  policy: defaultPolicy,
}
const planOf = (...guardrails: Guardrail[]): AnalysisPlan => ({
  guardrails,
  alpha: 0.05,
  beta: 0.05,
  minRequests: 500,
  judge: 'sequential',
})
const plan = planOf(errors)
const at = (minute: number) => new Date(Date.UTC(2026, 0, 1, 0, minute)).toISOString()
const windowOf = (minute: number) => ({ from: at(minute), to: at(minute + 1) })

function counts(n1: number, k1: number, n0: number, k0: number): Measurement {
  const arms = { candidate: { total: n1, events: k1 }, champion: { total: n0, events: k0 } }
  return { kind: 'counts', arms, notes: [] }
}
function looked(measured: readonly Measurement[], given = plan) {
  const name = given.guardrails[0]!.name
  return measured.reduce(
    (state, measurement, minute) =>
      look(given, state, { window: windowOf(minute), measurements: { [name]: measurement } }),
    startAnalysis(given),
  )
}
const verdictOf = (measured: readonly Measurement[], given = plan) =>
  assess(given, looked(measured, given)).guardrails[0]!
const minutes = (count: number, ...of: Parameters<typeof counts>) =>
  Array.from({ length: count }, () => counts(...of))

describe('a guardrail on counts', () => {
  it('fails when the candidate fails more, and says so in numbers', () => {
    const { verdict, reason, harm } = verdictOf(minutes(10, 60, 3, 540, 5))
    expect(verdict).toBe('fail')
    expect(harm!.log10).toBeGreaterThan(harm!.threshold)
    expect(reason).toMatch(
      /^5 % of 600 requests, 0.926 % of 5,400 requests with the champion; evidence of harm 10\^/,
    )
  })

  it('passes when the margin is excluded, and not before the least requests', () => {
    expect(verdictOf(minutes(4, 60, 0, 540, 1)).verdict).toBe('inconclusive')
    expect(verdictOf(minutes(30, 100, 0, 540, 1)).verdict).toBe('pass')
  })

  it('never fails by a single error', () => {
    expect(verdictOf([counts(60, 1, 540, 0)]).verdict).toBe('inconclusive')
  })

  it('with a higher rate as the better one fails when there are fewer', () => {
    const clicks: Guardrail = { ...errors, name: 'clicks', better: 'higher' }
    expect(verdictOf(minutes(20, 100, 10, 900, 180), planOf(clicks)).verdict).toBe('fail')
    expect(verdictOf(minutes(20, 100, 30, 900, 180), planOf(clicks)).verdict).toBe('pass')
  })

  it('shares the false alarms that are allowed among the guardrails that decide', () => {
    const two = planOf(errors, { ...errors, name: 'late' }, { ...errors, name: 'told', advisory: true })
    const [first] = assess(two, looked(minutes(3, 60, 1, 540, 5), two)).guardrails
    expect(first!.harm!.threshold).toBeCloseTo(Math.log10(2 / 0.05), 10)
  })
})

describe('what is not measured', () => {
  const gone: Measurement = { kind: 'no-data', reason: 'the series ended', notes: [] }
  const broken: Measurement = { kind: 'error', reason: 'HTTP 503', notes: [] }

  it.each([
    ['no-data', gone, 'the series ended'],
    ['error', broken, 'HTTP 503'],
  ] as const)('is told as %s and adds nothing', (verdict, measurement, words) => {
    const good = minutes(30, 100, 0, 540, 1)
    const found = verdictOf([...good, measurement])
    expect(found.verdict).toBe(verdict)
    expect(found.reason).toContain(words)
    expect(found.candidate).toEqual(verdictOf(good).candidate)
  })

  it('does not hide harm that was shown before', () => {
    expect(verdictOf([...minutes(10, 60, 6, 540, 5), gone]).verdict).toBe('fail')
  })

  it.each([
    ['more events than requests', counts(10, 11, 100, 1)],
    ['no whole numbers', counts(10.5, 1, 100, 1)],
    ['what is no number', counts(Number.NaN, 0, 100, 1)],
  ])('is an error where the source says %s', (_name, measurement) => {
    expect(verdictOf([measurement]).verdict).toBe('error')
  })

  it('is told where a guardrail was left out of a look', () => {
    const seen = look(plan, looked(minutes(3, 60, 1, 540, 5)), { window: windowOf(3), measurements: {} })
    expect(assess(plan, seen).guardrails[0]).toMatchObject({
      verdict: 'no-data',
      reason: expect.stringContaining('not measured in this window'),
    })
  })

  it('is no evidence for a version without a request', () => {
    expect(verdictOf([counts(0, 0, 500, 5)]).verdict).toBe('no-data')
  })
})

describe('a guardrail on a mean', () => {
  const basket: Guardrail = {
    ...errors,
    name: 'basket',
    kind: 'moments',
    better: 'higher',
    maxAbsoluteLoss: 1,
  }
  const values = (n1: number, m1: number, n0: number, m0: number): Measurement => {
    const arm = (count: number, mean: number) => ({
      count,
      sum: count * mean,
      sumOfSquares: count * (mean * mean + 4),
    })
    return { kind: 'moments', arms: { candidate: arm(n1, m1), champion: arm(n0, m0) }, notes: [] }
  }

  it('fails, passes and waits', () => {
    expect(verdictOf(Array(10).fill(values(60, 8, 540, 10)), planOf(basket)).verdict).toBe('fail')
    expect(verdictOf(Array(10).fill(values(60, 10, 540, 10)), planOf(basket)).verdict).toBe('pass')
    expect(verdictOf(Array(2).fill(values(60, 9.7, 540, 10)), planOf(basket)).verdict).toBe('inconclusive')
  })

  it('concludes nothing from few values, nor from values that never differ', () => {
    expect(verdictOf([values(20, 2, 60, 10)], planOf(basket)).verdict).toBe('inconclusive')
    const three = { count: 600, sum: 1800, sumOfSquares: 5400 }
    const same: Measurement = { kind: 'moments', arms: { candidate: three, champion: three }, notes: [] }
    expect(verdictOf([same], planOf(basket)).verdict).toBe('inconclusive')
  })

  it('is an error where the sums cannot be', () => {
    const arm = { count: 100, sum: 1000, sumOfSquares: 10 }
    const measured: Measurement = { kind: 'moments', arms: { candidate: arm, champion: arm }, notes: [] }
    expect(verdictOf([measured], planOf(basket))).toMatchObject({
      verdict: 'error',
      reason: expect.stringContaining('less than 100 values'),
    })
  })
})

describe('a guardrail on predictions', () => {
  const drift: Guardrail = {
    ...errors,
    name: 'predictions',
    kind: 'bins',
    maxAbsoluteLoss: null,
    advisory: true,
  }
  const bins = (candidate: number[], champion: number[]): Measurement => {
    const names = candidate.map((_, index) => String(index))
    return {
      kind: 'bins',
      arms: { candidate: { names, counts: candidate }, champion: { names, counts: champion } },
      notes: [],
    }
  }

  it('finds another distribution, with the share that falls elsewhere, and decides nothing', () => {
    const found = assess(
      planOf(drift),
      looked(Array(10).fill(bins([60, 30, 10], [500, 400, 100])), planOf(drift)),
    )
    expect(found.guardrails[0]).toMatchObject({ verdict: 'fail', advisory: true })
    expect(found.guardrails[0]!.difference!.estimate).toBeCloseTo(0.1, 10)
    expect(found.verdict).toBe('pass')
  })

  it('says nothing of equal ones', () => {
    expect(verdictOf(Array(20).fill(bins([50, 40, 10], [500, 400, 100])), planOf(drift)).verdict).toBe('pass')
  })
})

describe('evidence', () => {
  it('is the same however often a look is repeated, and is not taken from overlapping windows', () => {
    const state = looked(minutes(5, 60, 2, 540, 5))
    const again = look(plan, state, { window: windowOf(3), measurements: { errors: counts(60, 60, 540, 0) } })
    expect(again).toEqual(state)
  })

  it('is kept as plain data', () => {
    const state = looked(minutes(5, 60, 2, 540, 5))
    expect(JSON.parse(JSON.stringify(state))).toEqual(state)
  })

  it('starts anew where other limits are declared', () => {
    const state = looked(minutes(10, 60, 6, 540, 5))
    expect(assess(planOf({ ...errors, maxAbsoluteLoss: 0.5 }), state).guardrails[0]!.verdict).toBe(
      'inconclusive',
    )
  })

  it('of harm is larger the more of the same errors are the candidate’s', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 20 }), fc.integer({ min: 0, max: 19 }), (all, some) => {
        fc.pre(some < all)
        const evidence = (mine: number) =>
          looked([counts(50, mine, 450, all - mine)]).guardrails.errors!.harm.logs.at(-1)!
        expect(evidence(some + 1)).toBeGreaterThan(evidence(some))
      }),
    )
  })

  it('hardly changes where a window is cut into two', () => {
    const whole = looked(minutes(10, 60, 2, 540, 5)).guardrails.errors!
    const halves = Array.from({ length: 10 }, () => [counts(30, 1, 270, 2), counts(30, 1, 270, 3)]).flat()
    const cut = looked(halves).guardrails.errors!
    expect(cut.candidate).toEqual(whole.candidate)
    expect(Math.abs(cut.harm.most - whole.harm.most)).toBeLessThan(0.7)
  })

  it('is for one arm what is against the other', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 0, max: 30 }), (k1, k0) => {
        const difference = (measured: Measurement) => verdictOf([measured]).difference!.estimate
        expect(difference(counts(100, k1, 100, k0))).toBeCloseTo(-difference(counts(100, k0, 100, k1)), 12)
      }),
    )
  })

  it('finds harm that begins after hours without any', () => {
    const later = (bad: number) =>
      verdictOf([...minutes(200, 600, 6, 5400, 54), ...minutes(6, 600, bad, 5400, 54)])
    expect(later(30).verdict).toBe('fail')
    expect(later(6).verdict).toBe('pass')
  })

  it('of a difference that is tolerated is no evidence of harm, however many requests there are', () => {
    expect(verdictOf(minutes(60, 6000, 72, 54_000, 540)).verdict).toBe('pass')
    expect(verdictOf(minutes(60, 6000, 150, 54_000, 540)).verdict).toBe('fail')
  })
})

describe('what is remembered', () => {
  const state = looked(minutes(3, 60, 2, 540, 5))
  const places = (given: unknown) =>
    analysisStateSchema.safeParse(given).error?.issues.map(({ path }) => path.join('.')) ?? []
  const damaged = (change: (copy: typeof state) => void) => {
    const copy = structuredClone(state)
    change(copy)
    return places(copy)
  }

  it('is told to be damaged, and where', () => {
    const errors = (copy: typeof state) => copy.guardrails.errors!
    expect(places(state)).toEqual([])
    expect(damaged((copy) => errors(copy).harm.logs.pop())).toEqual(['guardrails.errors.harm.logs'])
    expect(damaged((copy) => Object.assign(copy, { until: 'noon' }))).toEqual(['until'])
    expect(damaged((copy) => Object.assign(errors(copy).candidate, { total: -1 }))).toEqual([
      'guardrails.errors.candidate.total',
    ])
    expect(damaged((copy) => Object.assign(errors(copy).excess, { sum: null }))).toEqual([
      'guardrails.errors.excess.sum',
    ])
  })

  it('stays small over a day of looks', () => {
    expect(JSON.stringify(looked(minutes(1440, 60, 1, 540, 5))).length).toBeLessThan(2000)
  })
})

describe('Kayenta’s judge', () => {
  const kayenta = { ...plan, judge: 'kayenta' as const }
  it('fails what is high in most minutes, and says that it is its judge', () => {
    const high = Array.from({ length: 15 }, (_, minute) =>
      counts(100, 6 + (minute % 3), 900, 8 + (minute % 4)),
    )
    expect(verdictOf(high, kayenta)).toMatchObject({
      verdict: 'fail',
      reason: expect.stringContaining('Kayenta'),
    })
    const alike = Array.from({ length: 15 }, (_, minute) =>
      counts(100, 1 + (minute % 2), 900, 8 + (minute % 4)),
    )
    expect(verdictOf(alike, kayenta).verdict).toBe('pass')
  })

  it.each([
    ['the same values in another order', [1, 2, 3, 4, 5], [5, 4, 3, 2, 1], 'pass'],
    ['one number throughout', [0, 0, 0, 0, 0], [0, 0, 0, 0, 0, 0], 'pass'],
    ['two numbers', [2, 2, 2, 2, 2], [1, 1, 1, 1, 1], 'high'],
    ['a higher middle with a lower mean', [2, 2, 2, 2, 2, 2, 2], [1, 1, 1, 1, 1, 1, 90], 'pass'],
    ['too few', [9, 9, 9, 9], [1, 1, 1, 1, 1], 'nodata'],
  ] as const)('classifies %s', (_name, candidate, champion, expected) => {
    expect(classify(candidate, champion)).toBe(expected)
  })
})
