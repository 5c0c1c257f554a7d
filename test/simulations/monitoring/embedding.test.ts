import { describe, expect, it } from 'vitest'
import { judgeDefault, scoreEmbedding } from '../../../src/monitoring/index.ts'
import { methods, pairOf } from '../../unit/monitoring/drift/embedding-pairs.ts'

describe('drift of an embedding', () => {
  it.each(methods)('has p-values that are even without drift: $method $distance', (how) => {
    const trials = 120
    const pValues = Array.from({ length: trials }, (_, seed) => {
      const scored = scoreEmbedding(pairOf(seed, 50, 40), how)
      expect(scored.notComputable).toBeNull()
      return scored.pValue!
    })
    const upTo = (level: number) => pValues.filter((pValue) => pValue <= level).length
    // 6, 24 and 60 are expected; beyond these bounds the chance of each is below 0.3 %
    expect(upTo(0.05)).toBeLessThanOrEqual(13)
    expect(upTo(0.2)).toBeGreaterThanOrEqual(12)
    expect(upTo(0.2)).toBeLessThanOrEqual(38)
    expect(Math.abs(upTo(0.5) - 60)).toBeLessThanOrEqual(17)
  })

  it.each(methods)('is seen without any in at most 5 % of reports: $method $distance', (how) => {
    const [trials, rows] = how.method === 'mmd' ? [20, 150] : [60, 400]
    const alarms = Array.from({ length: trials }, (_, seed) =>
      judgeDefault([scoreEmbedding(pairOf(500 + seed, rows, rows), how)]),
    ).filter(({ verdict }) => verdict === 'drifted')
    expect(alarms.length).toBeLessThanOrEqual(0.05 * trials)
  })
})
