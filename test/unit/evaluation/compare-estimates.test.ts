import { describe, expect, it } from 'vitest'
import { compareEstimates } from '../../../src/evaluation/index.ts'

const value = (estimate: number, half: number | null) => ({
  estimate,
  low: half === null ? null : estimate - half,
  high: half === null ? null : estimate + half,
})
const options = { alpha: 0.05, maxRelativeLoss: 0.02 }
const auc = (before: number, now: number, half: number | null) => ({
  direction: 'higher' as const,
  reference: value(before, half),
  current: value(now, half),
})

describe('values on different rows', () => {
  it('differ where both intervals say so: z of the difference, two-sided', () => {
    // by SciPy: se = 0.01 / norm.ppf(.975), 2 * norm.sf(.02 / hypot(se, se))
    const [one] = compareEstimates([auc(0.8, 0.78, 0.01)], options)
    expect(one?.pValue).toBeCloseTo(0.005574597, 8)
    expect(one?.verdict).toBe('worse')
  })

  it('are as good where the loss is by chance, or too small to matter', () => {
    expect(compareEstimates([auc(0.8, 0.79, 0.02)], options)[0]?.verdict).toBe('as-good')
    expect(compareEstimates([auc(0.8, 0.79, 0.0001)], options)[0]).toMatchObject({ verdict: 'as-good' })
    expect(compareEstimates([auc(0.8, 0.79, 0.0001)], { ...options, maxRelativeLoss: 0 })[0]?.verdict).toBe(
      'worse',
    )
  })

  it('know which way is better, and say nothing without intervals', () => {
    const loss = { direction: 'lower' as const, reference: value(0.5, 0.01), current: value(0.4, 0.01) }
    expect(compareEstimates([loss, auc(0.8, 0.5, null)], options).map(({ verdict }) => verdict)).toEqual([
      'better',
      'not-known',
    ])
  })

  it('are corrected over all of them', () => {
    const weak = auc(0.8, 0.783, 0.012)
    const alone = compareEstimates([weak], options)[0]!
    const among = compareEstimates([weak, auc(0.8, 0.8, 0.012), auc(0.8, 0.8, 0.012)], options)[0]!
    expect(among.pValue).toBeCloseTo(3 * alone.pValue!, 10)
    expect([alone.verdict, among.verdict]).toEqual(['worse', 'as-good'])
  })
})
