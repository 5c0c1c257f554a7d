import { type EmbeddingOptions, type EmbeddingPair, meanDistances } from '../../../../src/monitoring/index.ts'

/** Numbers of a normal distribution, the same for a seed. */
function normal(seed: number): () => number {
  let state = seed >>> 0
  const uniform = () => {
    state = (Math.imul(1664525, state) + 1013904223) >>> 0
    return (state + 0.5) / 4_294_967_296
  }
  return () => Math.sqrt(-2 * Math.log(uniform())) * Math.cos(2 * Math.PI * uniform())
}

/** Vectors of which a few directions carry most, as in embeddings, and all of a row move together. */
export function side(rows: number, dimensions: number, seed: number, shift = 0, scale = 1) {
  const next = normal(seed * 7919 + 1)
  const values = new Float64Array(rows * dimensions)
  for (let i = 0; i < rows; i++) {
    const common = next()
    for (let k = 0; k < dimensions; k++)
      values[i * dimensions + k] = shift + scale * ((next() * 3) / (1 + k) + 0.5 * common)
  }
  return { whole: rows, missing: 0, vectors: { rows, dimensions, values } }
}

export function pairOf(
  seed: number,
  n: number,
  m: number,
  dimensions = 8,
  shift = 0,
  scale = 1,
): EmbeddingPair {
  const reference = side(n, dimensions, 2 * seed + 1)
  return { name: 'x', reference, current: side(m, dimensions, 2 * seed + 2, shift, scale) }
}

/** Every way to score one. */
export const methods: readonly EmbeddingOptions[] = [
  { method: 'mmd' },
  ...meanDistances.map((distance) => ({ method: 'distance' as const, distance })),
]
