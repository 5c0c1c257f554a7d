import { describe, expect, it } from 'vitest'
import { sobolDimensions, sobolPoint } from '../../../../src/training/search/sobol.ts'

const first = (count: number, dimensions: number, seed?: number) =>
  Array.from({ length: count }, (_, index) => sobolPoint(dimensions, index, seed))

describe('a Sobol sequence', () => {
  it('begins as in the literature', () => {
    expect(first(5, 3)).toEqual([
      [0, 0, 0],
      [0.5, 0.5, 0.5],
      [0.75, 0.25, 0.25],
      [0.25, 0.75, 0.75],
      [0.375, 0.375, 0.625],
    ])
  })

  it.each([undefined, 0, 1, 2 ** 40 + 3])(
    'has one of any first 2^m points in each of 2^m equal parts of every dimension, with seed %s',
    (seed) => {
      for (const size of [2, 16, 256]) {
        const points = first(size, sobolDimensions, seed)
        for (let dimension = 0; dimension < sobolDimensions; dimension++)
          expect(new Set(points.map((point) => Math.floor(point[dimension]! * size))).size).toBe(size)
      }
    },
  )

  it('stays evenly spread over two dimensions when scrambled: one point in each elementary rectangle', () => {
    const points = first(64, 2, 5)
    for (let across = 0; across <= 6; across++) {
      const [columns, rows] = [2 ** across, 2 ** (6 - across)]
      const cells = points.map(([x = 0, y = 0]) => `${Math.floor(x * columns)} ${Math.floor(y * rows)}`)
      expect(new Set(cells).size).toBe(64)
    }
  })

  it('is uniform when scrambled: each point alone is as likely anywhere', () => {
    const seeds = 4000
    const shares = Array.from({ length: seeds }, (_, seed) => sobolPoint(2, 3, seed)[1]!)
    const average = shares.reduce((sum, share) => sum + share, 0) / seeds
    expect(Math.abs(average - 0.5)).toBeLessThan(4 * Math.sqrt(1 / 12 / seeds))
    expect(shares.filter((share) => share < 0.1).length / seeds).toBeCloseTo(0.1, 1)
  })
})
