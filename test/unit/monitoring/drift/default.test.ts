import { describe, expect, it } from 'vitest'
import { type ColumnDrift, judgeDefault, scoreDefault } from '../../../../src/monitoring/index.ts'
import { categories, gaussians, numbers, pair } from './pairs.ts'

const stable = (name: string, seed: number) =>
  scoreDefault(pair(numbers(gaussians(500, seed)), numbers(gaussians(500, seed + 1000)), name))
const shifted = (name: string) =>
  scoreDefault(pair(numbers(gaussians(500, 1)), numbers(gaussians(500, 2, (z) => z + 1)), name))

describe('a column', () => {
  it('that moved by a standard deviation drifted, and the finding has both medians', () => {
    const found = shifted('age')
    expect(found).toMatchObject({
      drifted: true,
      method: 'jensenshannon',
      threshold: 0.1,
      notComputable: null,
    })
    expect(found.effect!.value).toBeGreaterThan(3 * found.effect!.withoutDrift)
    expect(found.findings[0]).toMatch(/^Other values: median -?0\.\d+ before, \d\.\d+ now/)
  })

  it('whose change is significant and small did not drift', () => {
    const found = scoreDefault(
      pair(numbers(gaussians(40_000, 1)), numbers(gaussians(40_000, 2, (z) => z + 0.08))),
    )
    expect(found.pValue).toBeLessThan(1e-6)
    expect(found.drifted).toBe(false)
  })

  it('whose change is large and may be chance did not drift', () => {
    const found = scoreDefault(pair(categories({ a: 3, b: 5 }), categories({ a: 6, b: 2 })))
    expect(found.effect!.value).toBeGreaterThan(0.1)
    expect(found.drifted).toBe(false)
  })

  it('of a heavy tail is compared where its rows are, not where its values end', () => {
    const lognormal = (shift: number) => (z: number) => Math.exp(2 * z + shift)
    const found = scoreDefault(
      pair(numbers(gaussians(2000, 1, lognormal(0))), numbers(gaussians(2000, 2, lognormal(0.8)))),
    )
    expect(found.drifted).toBe(true)
  })

  it('with many more missing values drifted, and says so', () => {
    const found = scoreDefault(pair(numbers(gaussians(490, 1), 10), numbers(gaussians(400, 2), 100)))
    expect(found.drifted).toBe(true)
    expect(found.findings).toEqual([
      expect.stringMatching(/^Missing values: 2 % before, 20 % now; .*, p < 0\.000001\.$/),
    ])
  })

  it('names new and vanished categories, with what chance alone would give', () => {
    const found = scoreDefault(
      pair(
        categories({ red: 500, blue: 400, old: 100 }),
        categories({ red: 450, blue: 470, 'new\none': 80 }),
      ),
    )
    expect(found.drifted).toBe(true)
    expect(found.findings.slice(1)).toEqual([
      'New categories: “new one” (8 %), 8 % of the current values in all; chance alone would give under 0.01 %.',
      "Vanished categories: “old” (10 %), 10 % of the reference's values in all; chance alone would give under 0.01 %.",
    ])
  })

  it('of identifiers that are all new each time is no drift', () => {
    const ids = (from: number) =>
      categories(Object.fromEntries(Array.from({ length: 300 }, (_, i) => [`id${from + i}`, 1])))
    const found = scoreDefault(pair(ids(0), ids(1000)))
    expect(found).toMatchObject({ drifted: false, pValue: 1, findings: [] })
    expect(found.effect!.value).toBeCloseTo(Math.sqrt(Math.LN2), 10)
  })

  it('of another type drifted with certainty', () => {
    const found = scoreDefault(pair(numbers([1, 2, 3]), categories({ one: 2 })))
    expect(found).toMatchObject({ drifted: true, pValue: 0, score: null })
    expect(found.findings).toEqual(['Another type: numbers before, text now.'])
  })

  it('that turned from one constant into another drifted, whichever is larger', () => {
    for (const now of [0.4, 0.6, -0.5, 0])
      expect(scoreDefault(pair(numbers(Array(50).fill(0.5)), numbers(Array(50).fill(now)))).drifted).toBe(
        true,
      )
  })

  it('counts infinite values with the tails, and names them', () => {
    const found = scoreDefault(
      pair(numbers(gaussians(300, 1)), numbers([...gaussians(200, 2), ...Array(100).fill(Infinity)])),
    )
    expect(found.drifted).toBe(true)
    expect(found.findings.at(-1)).toBe('Infinite values: 0 % before, 33.3 % now.')
  })

  it.each([
    ['no reference', numbers([]), numbers([1, 2]), /reference has no rows/],
    ['no current rows', numbers([1, 2]), numbers([]), /no current rows/],
    [
      'nothing but missing values',
      numbers([], 40),
      numbers([1, 2, 3]),
      /Every value of the reference is missing/,
    ],
    [
      'nothing but missing values now',
      categories({ a: 40 }),
      categories({}, 30),
      /Every current value is missing/,
    ],
  ])('with %s is a finding, not a crash', (_, reference, current, words) => {
    expect(scoreDefault(pair(reference, current)).notComputable).toMatch(words)
  })

  it('that lost all its values drifted, though their distribution cannot be computed', () => {
    const found = scoreDefault(pair(categories({ a: 40 }), categories({}, 30)))
    expect(found).toMatchObject({ drifted: true, score: null })
  })

  it('of times is compared by its missing values alone', () => {
    const times = { ...pair(numbers([1, 2, 3]), numbers([100, 101, 102])), kind: 'datetime' as const }
    expect(scoreDefault(times)).toMatchObject({
      drifted: false,
      notComputable: expect.stringMatching(/by nature/),
    })
  })

  it.each([
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
  ] as const)('is seen to drift by %s, and not without drift', (method) => {
    const change = pair(numbers(gaussians(800, 1)), numbers(gaussians(700, 2, (z) => z + 1)))
    const none = pair(numbers(gaussians(800, 1)), numbers(gaussians(700, 4)))
    expect(scoreDefault(change, { method }).drifted).toBe(true)
    expect(scoreDefault(none, { method }).drifted).toBe(false)
  })
})

describe('a report', () => {
  const others = Array.from({ length: 19 }, (_, index) => stable(`c${index}`, 100 + index))

  it('without drift is stable and gives no reasons', () => {
    expect(judgeDefault(others)).toMatchObject({ verdict: 'stable', driftShare: 0, reasons: [] })
  })

  it('with one column that drifted is drifted, and names it with its numbers', () => {
    const verdict = judgeDefault([...others, shifted('age')])
    expect(verdict).toMatchObject({ verdict: 'drifted', driftShare: 0.05 })
    expect(verdict.reasons[0]).toBe('1 of 20 columns drifted, 5 % of the weight.')
    expect(verdict.reasons[1]).toMatch(/^age: Other values: median/)
  })

  it('corrects for the number of columns: what one column alone may claim, one of many may not', () => {
    const faint: ColumnDrift = {
      ...shifted('faint'),
      pValue: 0.03,
      aspects: [{ ...shifted('faint').aspects![0]!, pValue: 0.03 }],
    }
    expect(judgeDefault([faint]).verdict).toBe('drifted')
    const among = judgeDefault([...others, faint])
    expect(among).toMatchObject({ verdict: 'stable', driftShare: 0 })
    expect(among.columns[19]).toMatchObject({ drifted: false, findings: [] })
  })

  it('with critical columns needs one of them, or half of the weight', () => {
    const columns = [...others, shifted('age')]
    expect(judgeDefault(columns, { critical: ['c1'] }).verdict).toBe('stable')
    expect(judgeDefault(columns, { critical: ['age'] })).toMatchObject({
      verdict: 'drifted',
      reasons: expect.arrayContaining(['Critical: age drifted.']),
    })
    expect(judgeDefault(columns, { critical: ['c1'], weights: { age: 19 } }).verdict).toBe('drifted')
    expect(judgeDefault(columns, { weights: { age: 0 } }).verdict).toBe('stable')
    expect(judgeDefault(columns, { share: 0.1 }).verdict).toBe('stable')
  })

  it('names what could not be computed', () => {
    const empty = scoreDefault(pair(numbers([]), numbers([1]), 'gone'))
    expect(judgeDefault([empty])).toMatchObject({
      verdict: 'stable',
      reasons: ['gone: The reference has no rows.'],
    })
    expect(judgeDefault([]).verdict).toBe('stable')
  })
})
