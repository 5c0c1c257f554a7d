import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { drawInterval, drawingWidth } from '../../../src/report/index.ts'

const drawing = (low: number, estimate: number, high: number, margin: number | null = null) =>
  drawInterval({ low, estimate, high, margin, scale: 6, tone: 'info' })

describe('a drawn interval', () => {
  it('has its whiskers, its estimate, zero in the middle and the allowed loss', () => {
    expect(drawing(2, 4, 6, -2)).toBe('┄┄┄┄┊┄│┄├─●─┤')
    expect(drawing(-2, 1, 3)).toBe('┄┄┄┄├─┼●─┤┄┄┄')
    expect(drawing(-1, 0, 1)).toBe('┄┄┄┄┄├●┤┄┄┄┄┄')
  })

  it('ends in an arrow where it goes on beyond the axis', () => {
    expect(drawing(-20, -3, 20, -2)).toBe('◂──●──┼─────▸')
    expect(drawing(8, 9, 10)).toBe('┄┄┄┄┄┄│┄┄┄┄┄●')
  })

  it('has the same width whatever the numbers', () => {
    const any = fc.oneof(fc.double(), fc.integer())
    fc.assert(
      fc.property(any, any, any, fc.option(any), any, (low, estimate, high, margin, scale) => {
        const text = drawInterval({ low, estimate, high, margin, scale, tone: 'good' })
        expect([...text]).toHaveLength(drawingWidth)
        expect([...text].filter((character) => character === '●')).toHaveLength(1)
      }),
    )
  })
})
