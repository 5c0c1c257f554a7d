import { type Distribution, distributionOf } from '../distribution.ts'
import type { EmbeddingPair } from './embedding.ts'
import { meanVector, type Vectors } from './vectors.ts'

/**
 * How both sides are distributed along the direction in which the mean moved, in units of the vectors. The direction is that of every
 * second row and the values are those of the others: on the same rows, even vectors without drift look shifted. Null for fewer than
 * four rows, or means that are equal.
 */
export function projectedDistribution({ name, reference, current }: EmbeddingPair): Distribution | null {
  const [x, y] = [reference.vectors, current.vectors]
  if (x.rows < 4 || y.rows < 4) return null
  const [before, now] = [meanVector(x, everySecond(x, 0)), meanVector(y, everySecond(y, 0))]
  const direction = now.map((value, k) => value - before[k]!)
  const length = Math.hypot(...direction)
  if (!(length > 0)) return null
  const along = (vectors: Vectors) => {
    const { dimensions, values } = vectors
    return Float64Array.from(everySecond(vectors, 1), (row) => {
      let sum = 0
      for (let k = 0; k < dimensions; k++) sum += values[row * dimensions + k]! * direction[k]!
      return sum / length
    }).sort()
  }
  const side = (vectors: Vectors) => ({ type: 'numbers' as const, values: along(vectors), missing: 0 })
  return distributionOf({ name, kind: 'numerical', reference: side(x), current: side(y) })
}

function everySecond({ rows }: Vectors, from: 0 | 1): Uint32Array {
  return Uint32Array.from({ length: Math.floor((rows - from + 1) / 2) }, (_, i) => from + 2 * i)
}
