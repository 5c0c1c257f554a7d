import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Curve, type Point } from '../../../../src/training/metrics/curve.ts'

const curveOf = (points: Iterable<Point>) => {
  const curve = new Curve()
  for (const point of points) curve.add(point)
  return curve
}
const walk = fc.array(fc.double({ noNaN: true, noDefaultInfinity: true }), { maxLength: 4000 })

describe('a curve in bounded memory', () => {
  it('is exact up to 500 points', () => {
    const points = Array.from({ length: 500 }, (_, step): Point => [step, Math.sin(step), step])
    expect(curveOf(points).points()).toEqual(points)
  })

  it('keeps its ends and its extremes at any length, in order, in at most 500 points', () => {
    fc.assert(
      fc.property(walk, (values) => {
        const points = curveOf(values.map((value, step): Point => [step, value, step])).points()
        expect(points.length).toBeLessThanOrEqual(500)
        for (const [step, value] of points) expect(values[step]).toBe(value)
        for (const [index, [step]] of points.entries())
          if (index > 0) expect(step).toBeGreaterThan(points[index - 1]![0])
        if (values.length === 0) return
        const kept = points.map(([, value]) => value)
        expect([kept[0], kept.at(-1)]).toEqual([values[0], values.at(-1)])
        expect(Math.min(...kept)).toBe(Math.min(...values))
        expect(Math.max(...kept)).toBe(Math.max(...values))
      }),
      { numRuns: 60 },
    )
  })

  it('is equally fine from beginning to end', () => {
    const points = curveOf(
      Array.from({ length: 100_000 }, (_, step): Point => [step, Math.sin(step / 7), step]),
    ).points()
    const inFirstHalf = points.filter(([step]) => step < 50_000).length
    expect(inFirstHalf / points.length).toBeGreaterThan(0.4)
    expect(inFirstHalf / points.length).toBeLessThan(0.6)
    expect(points.length).toBeGreaterThan(200)
  })

  it('drops what lies beyond the step that a run is taken up again from', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 3000 }), fc.nat(3500), (length, again) => {
        const curve = curveOf(Array.from({ length }, (_, step): Point => [step, step, 0]))
        curve.add([again, -1, 1])
        const points = curve.points()
        expect(points.at(-1)).toEqual([again, -1, 1])
        expect(points.slice(0, -1).every(([step, value]) => step < again && value === step)).toBe(true)
      }),
      { numRuns: 60 },
    )
  })

  it('stays as fine as before when one step is written over and over', () => {
    const curve = curveOf(Array.from({ length: 5000 }, (_, step): Point => [step, step % 10, 0]))
    const before = curve.points().length
    for (let again = 0; again < 100; again++) curve.add([4999, again, 0])
    expect(curve.points().length).toBeGreaterThan(before * 0.9)
    expect(curve.points().at(-1)).toEqual([4999, 99, 0])
  })
})
