import { describe, expect, it } from 'vitest'
import { quantity, writeConfidence, writeCount, writePValue } from '../../../src/report/index.ts'

/** Written text with its non-breaking spaces as plain ones. */
const plain = (text: string) => text.replaceAll('\u00a0', ' ')

describe('a quantity', () => {
  it('has two significant digits of its half width, with a real minus sign', () => {
    const auc = quantity({ halfWidth: 0.00201 })
    expect(plain(auc.level(0.73121))).toBe('0.7312')
    expect(plain(auc.changeWithInterval(0.00613, 0.00412, 0.00814))).toBe('+0.0061 [+0.0041, +0.0081]')
    expect(plain(auc.changeWithInterval(-0.00613, -0.00814, 0))).toBe('−0.0061 [−0.0081, 0.0000]')
  })

  it('writes shares in per cent and their differences in points', () => {
    const recall = quantity({ share: true, halfWidth: 0.011 })
    expect(plain(recall.level(0.4121))).toBe('41.2 %')
    expect(plain(recall.changeWithInterval(0.008, -0.003, 0.0192))).toBe('+0.8 pt [−0.3, +1.9]')
    expect(plain(recall.size(-0.0187))).toBe('1.9 pt')
  })

  it('writes the unit after the number, and a currency before it', () => {
    expect(plain(quantity({ unit: 'min', halfWidth: 1.1 }).level(12.34))).toBe('12.3 min')
    const profit = quantity({ unit: '$ a flight', halfWidth: 0.05 })
    expect(plain(profit.level(1.9123))).toBe('$1.91 a flight')
    expect(plain(profit.levelInColumn(1.9123))).toBe('$1.91')
    expect(plain(profit.changeWithInterval(0.0712, 0.0213, 0.1211))).toBe('+$0.07 [+0.02, +0.12] a flight')
    expect(plain(profit.change(-0.0712))).toBe('−$0.07 a flight')
  })

  it('separates thousands and rounds large numbers to what the interval supports', () => {
    const large = quantity({ halfWidth: 2_100 })
    expect(plain(large.level(1_234_567.8))).toBe('1,234,600')
    expect(plain(large.range(-1_234_567, 1_236_000))).toBe('[−1,234,600, 1,236,000]')
  })

  it('has four significant digits without an interval', () => {
    expect(plain(quantity({ values: [0.73121, 0.7] }).level(0.73121))).toBe('0.7312')
    expect(plain(quantity({ values: [0.73121] }).change(0.00613))).toBe('+0.0061')
    expect(plain(quantity({ values: [18_324.4] }).level(18_324.4))).toBe('18,324')
    expect(plain(quantity({ values: [0] }).level(0))).toBe('0.000')
  })

  it('keeps the sign of a bound that rounds to nothing, for a verdict turns on it', () => {
    const written = quantity({ halfWidth: 0.02 })
    expect(plain(written.changeWithInterval(0.02, 0.0001, 0.04))).toBe('+0.020 [+0.000, +0.040]')
    expect(plain(written.changeWithInterval(-0.02, -0.04, -0.0001))).toBe('−0.020 [−0.040, −0.000]')
    expect(plain(written.level(-0.0001))).toBe('0.000')
  })

  it('writes very small and very large numbers by their power of ten', () => {
    const tiny = quantity({ halfWidth: 2e-10, values: [1.234e-8] })
    expect(plain(tiny.level(1.234e-8))).toBe('1.23×10⁻⁸')
    expect(plain(quantity({ values: [1e300] }).level(1e300))).toBe('1.00×10³⁰⁰')
  })

  it('says so where a number is none', () => {
    expect(plain(quantity({}).level(Number.NaN))).toBe('not a number')
    expect(plain(quantity({}).change(Number.NEGATIVE_INFINITY))).toBe('−∞')
  })
})

describe('counts, p-values and confidence', () => {
  it('are written as people read them', () => {
    expect(writeCount(1_204_331)).toBe('1,204,331')
    expect(writePValue(0.00001)).toBe('p < 0.001')
    expect(writePValue(0.04321)).toBe('p = 0.043')
    expect(writePValue(1)).toBe('p = 1')
    expect(plain(writeConfidence(0.95))).toBe('95 %')
    expect(plain(writeConfidence(0.999))).toBe('99.9 %')
  })
})
