/** Rows of vectors of one length, one after another in `values`. */
export interface Vectors {
  readonly rows: number
  readonly dimensions: number
  /** `rows` × `dimensions` finite numbers. */
  readonly values: Float64Array
}

/** One side of an embedding: how many rows have a whole vector, how many have none, and the vectors that are compared. */
export interface EmbeddingSide {
  readonly whole: number
  /** Rows in which the vector, a number of it, or its length is missing or infinite. */
  readonly missing: number
  readonly vectors: Vectors
  /** Mean of all rows, where `vectors` are not all of them. */
  readonly mean?: Float64Array | undefined
}

/** Both sides, one after another. */
export function pooled(reference: Vectors, current: Vectors): Vectors {
  const values = new Float64Array(reference.values.length + current.values.length)
  values.set(reference.values)
  values.set(current.values, reference.values.length)
  return { rows: reference.rows + current.rows, dimensions: reference.dimensions, values }
}

export function vectorAt({ values, dimensions }: Vectors, row: number): Float64Array {
  return values.subarray(row * dimensions, (row + 1) * dimensions)
}

/** Mean of the rows named, or of all. */
export function meanVector(vectors: Vectors, rows?: ArrayLike<number>): Float64Array {
  const { dimensions, values } = vectors
  const mean = new Float64Array(dimensions)
  const count = rows?.length ?? vectors.rows
  for (let i = 0; i < count; i++) {
    const start = (rows === undefined ? i : rows[i]!) * dimensions
    for (let k = 0; k < dimensions; k++) mean[k]! += values[start + k]!
  }
  for (let k = 0; k < dimensions; k++) mean[k]! /= count
  return mean
}

/** Standard deviation of each number. */
export function spreadVector(vectors: Vectors, mean: Float64Array): Float64Array {
  const { rows, dimensions, values } = vectors
  const spread = new Float64Array(dimensions)
  for (let i = 0; i < rows; i++)
    for (let k = 0; k < dimensions; k++) spread[k]! += (values[i * dimensions + k]! - mean[k]!) ** 2
  return spread.map((sum) => Math.sqrt(sum / rows))
}
