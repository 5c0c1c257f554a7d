import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { randomState } from '../../../src/monitoring/drift/embedding/mersenne-twister.ts'
import { type MeanDistance, scoreEmbeddingEvidently } from '../../../src/monitoring/index.ts'

/** How vectors are made; see `record.py`, which makes the same ones. */
interface Recipe {
  readonly rows: number
  readonly dimensions: number
  readonly seed: number
  readonly scale?: number
  readonly offset?: number
  readonly steps?: number
}

interface Recorded {
  readonly random: Readonly<Record<string, { readonly drawn: number[]; readonly chosen: number[] }>>
  readonly cases: readonly {
    readonly name: string
    readonly reference: Recipe
    readonly current: Recipe
    readonly scores: readonly {
      readonly method: 'distance' | 'mmd'
      readonly distance?: MeanDistance
      readonly bootstrap: boolean
      readonly score?: number | null
      readonly drifted?: boolean
      readonly error?: string
    }[]
  }[]
}

const recorded = JSON.parse(readFileSync(new URL('evidently.json', import.meta.url), 'utf8')) as Recorded

function side({ rows, dimensions, seed, scale = 1, offset = 0, steps }: Recipe) {
  let state = seed
  const values = Float64Array.from({ length: rows * dimensions }, () => {
    let x = -2
    for (let k = 0; k < 4; k++) {
      state = (Math.imul(1664525, state) + 1013904223) >>> 0
      x += state / 4_294_967_296
    }
    const moved = x * scale + offset
    return steps === undefined ? moved : Math.floor(moved * steps) / steps
  })
  return { whole: rows, missing: 0, vectors: { rows, dimensions, values } }
}

describe('in Evidently’s way', () => {
  it.each(Object.entries(recorded.random))(
    'the rows are drawn that NumPy draws with seed %s',
    (seed, rows) => {
      expect([...randomState(Number(seed)).drawn(1000, 8)]).toEqual(rows.drawn)
      expect([...randomState(Number(seed)).chosen(2500, 8)]).toEqual(rows.chosen)
    },
  )

  it.each(recorded.cases)('embeddings are scored and decided as it does: $name', (one) => {
    const pair = { name: 'x', reference: side(one.reference), current: side(one.current) }
    for (const { score, drifted, error, ...how } of one.scores) {
      const found = scoreEmbeddingEvidently(pair, how)
      const what = `${how.method} ${how.distance ?? ''} ${how.bootstrap ? 'by draws' : ''}`
      if (error !== undefined || score === null || score === undefined) {
        expect(found.notComputable, what).not.toBeNull()
        continue
      }
      expect(Math.abs((found.score ?? Number.NaN) - score), what).toBeLessThanOrEqual(
        1e-9 * Math.max(1, Math.abs(score)),
      )
      expect(found.drifted, what).toBe(drifted)
    }
  })
})
