import { describe, expect, it } from 'vitest'
import * as declared from '../../../../src/config/schema/monitor/embeddings.ts'
import { permute } from '../../../../src/monitoring/drift/embedding/permuted.ts'
import {
  type EmbeddingPair,
  embeddingMethods,
  meanDistances,
  projectedDistribution,
  samplePositions,
  scoreEmbedding,
  scoreEmbeddingEvidently,
} from '../../../../src/monitoring/index.ts'
import { methods, pairOf } from './embedding-pairs.ts'

describe('drift of an embedding', () => {
  it('is found where the mean moves, by each distance that sees it', () => {
    for (const how of methods.filter(({ distance }) => distance !== 'cosine')) {
      const scored = scoreEmbedding(pairOf(3, 200, 150, 8, 0.9), how)
      expect(scored.drifted, `${how.method} ${how.distance}`).toBe(true)
      expect(scored.effect!.value).toBeGreaterThan(2 * scored.effect!.withoutDrift)
      expect(scored.pValue!).toBeLessThan(0.01)
    }
  })

  it('is found by mmd alone where only the spread changes', () => {
    const wider = pairOf(4, 250, 250, 8, 0, 2)
    expect(scoreEmbedding(wider, { method: 'mmd' }).drifted).toBe(true)
    expect(scoreEmbedding(wider, { method: 'distance' }).drifted).toBe(false)
  })

  it('takes more than significance: a tiny shift of many rows is none', () => {
    const scored = scoreEmbedding(pairOf(5, 900, 900, 4, 0.12), { method: 'distance', threshold: 0.2 })
    expect(scored.pValue).toBeLessThan(0.1)
    expect(scored.drifted).toBe(false)
  })

  it('has a p-value small enough to survive the correction over many columns', () => {
    const scored = scoreEmbedding(pairOf(6, 200, 200, 8, 1.5))
    expect(scored.pValue).toBeLessThan(1e-6)
  })

  it('is the same however often and in whatever unit it is asked', () => {
    const pair = pairOf(7, 60, 50, 8, 0.3)
    const once = scoreEmbedding(pair)
    expect(scoreEmbedding(pair)).toEqual(once)
    const times = (one: EmbeddingPair['reference']) => ({
      ...one,
      vectors: { ...one.vectors, values: one.vectors.values.map((value) => 1024 * value) },
    })
    const scaled = { ...pair, reference: times(pair.reference), current: times(pair.current) }
    for (const how of methods) {
      const [a, b] = [scoreEmbedding(pair, how), scoreEmbedding(scaled, how)]
      expect(b.effect!.value).toBeCloseTo(a.effect!.value, 9)
      expect(b.pValue).toBeCloseTo(a.pValue!, 9)
    }
  })

  it('says of vectors that are all equal, or too few, that nothing moved or can be told', () => {
    const constant = (value: number) => ({
      whole: 20,
      missing: 0,
      vectors: { rows: 20, dimensions: 3, values: new Float64Array(60).fill(value) },
    })
    const equal = { name: 'x', reference: constant(1), current: constant(1) }
    expect(scoreEmbedding(equal)).toMatchObject({ drifted: false, pValue: 1 })
    expect(scoreEmbedding(equal, { method: 'distance' })).toMatchObject({ drifted: false, score: null })
    expect(projectedDistribution(equal)).toBeNull()
    const apart = { name: 'x', reference: constant(1), current: constant(2) }
    expect(scoreEmbedding(apart).drifted).toBe(true)
    const none = { whole: 0, missing: 20, vectors: { rows: 0, dimensions: 3, values: new Float64Array() } }
    const empty = { name: 'x', reference: constant(1), current: none }
    expect(scoreEmbedding(empty)).toMatchObject({
      score: null,
      notComputable: 'Fewer than two current rows have a whole vector.',
      drifted: true,
      findings: [expect.stringContaining('Rows without a whole vector: 0 % before, 100 % now')],
    })
    expect(scoreEmbeddingEvidently(empty).notComputable).not.toBeNull()
  })
})

describe('the direction of a shift', () => {
  it('separates sides that moved, and no others, though there are more dimensions than rows', () => {
    const apartOf = (shift: number) => {
      const found = projectedDistribution(pairOf(8, 60, 60, 200, shift))!
      return found.reference.reduce((sum, share, at) => sum + Math.abs(share - found.current[at]!), 0) / 2
    }
    expect(apartOf(2)).toBeGreaterThan(0.8)
    expect(apartOf(0)).toBeLessThan(0.5)
  })
})

describe('rows that are drawn', () => {
  it('are all where they are few, else so many, each once, in order, the same every time', () => {
    expect(samplePositions(3, 10)).toEqual([1, 2, 3])
    const some = samplePositions(100_000, 1000)
    expect(new Set(some).size).toBe(1000)
    expect([...some].sort((a, b) => a - b)).toEqual(some)
    expect(some[0]!).toBeGreaterThanOrEqual(1)
    expect(some.at(-1)!).toBeLessThanOrEqual(100_000)
    expect(samplePositions(100_000, 1000)).toEqual(some)
    // even over the rows: the mean of 1000 has a standard error of 913
    expect(Math.abs(some.reduce((sum, at) => sum + at, 0) / 1000 - 50_000)).toBeLessThan(4000)
  })
})

describe('a permutation test', () => {
  it('counts the rows as they are among the draws, so that no p-value is 0', () => {
    const { pValue } = permute(6, 3, (first) => first.reduce((sum, at) => sum + at, 0))
    // 0, 1 and 2 have the least sum of all
    expect(pValue).toBe(1)
  })
})

it('has the methods and distances that a configuration can name', () => {
  expect(declared.embeddingMethods).toEqual(embeddingMethods)
  expect(declared.meanDistances).toEqual(meanDistances)
})
