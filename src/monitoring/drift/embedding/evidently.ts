import type { ColumnDrift } from '../column.ts'
import { distanceOf } from './distances.ts'
import { type EmbeddingOptions, type EmbeddingPair, embeddingWithout } from './embedding.ts'
import { gaussian, medianRoot, squaredDiscrepancy, squaredDistances } from './kernel.ts'
import { type RandomState, randomState } from './mersenne-twister.ts'
import { meanVector, pooled, type Vectors, vectorAt } from './vectors.ts'

/** Rows of both sides up to which a kernel of all pairs is made: Evidently itself needs 8 bytes or more for each pair. */
export const EMBEDDING_ROWS = 6000

const trials = 100
/** Rows of a side from which Evidently takes the width of the kernel. */
const widthRows = 1000

export interface EvidentlyEmbeddingOptions extends EmbeddingOptions {
  /** Decides by a quantile of 100 draws from the reference instead of the threshold; false where nobody says. */
  readonly bootstrap?: boolean | undefined
}

/** Evidently's thresholds: 0.015 of `mmd`, 0.2 of `distance`. */
export function evidentlyEmbeddingThreshold({ method, threshold }: EmbeddingOptions): number {
  return threshold ?? (method === 'distance' ? 0.2 : 0.015)
}

/**
 * An embedding as Evidently 0.7.23 scores it by `mmd` and `distance` (`pca_components=None`), to 1e-9, with its draws: it sets the seed
 * of every one. Its order of vectors matters where it draws. Never throws for data.
 */
export function scoreEmbeddingEvidently(
  { name, reference, current }: EmbeddingPair,
  options: EvidentlyEmbeddingOptions = {},
): ColumnDrift {
  const threshold = evidentlyEmbeddingThreshold(options)
  const asked = { ...options, threshold }
  const [x, y] = [reference.vectors, current.vectors]
  const mmd = options.method !== 'distance'
  if (reference.missing + current.missing > 0)
    return embeddingWithout(
      name,
      mmd
        ? 'Some rows have no whole vector; Evidently stops at them.'
        : 'Some rows have no whole vector; Evidently takes the mean of what is there, number by number, which is not done here.',
      asked,
    )
  if ((mmd || options.bootstrap === true) && reference.whole + current.whole > EMBEDDING_ROWS)
    return embeddingWithout(
      name,
      `Evidently compares each pair of rows, which is done here up to ${EMBEDDING_ROWS.toLocaleString('en-US')} rows.`,
      asked,
    )
  if (x.rows < 2 || y.rows < 2)
    return embeddingWithout(name, 'An embedding needs two rows on each side.', asked)
  const raw = mmd
    ? discrepancy(x, y)
    : distanceOf(
        options.distance ?? 'euclidean',
        reference.mean ?? meanVector(x),
        current.mean ?? meanVector(y),
      )
  const limit =
    options.bootstrap === true ? (mmd ? drawnDiscrepancy(x, y) : drawnDistance(x, y, options)) : threshold
  if (!Number.isFinite(raw) || !Number.isFinite(limit))
    return embeddingWithout(name, 'Evidently’s score is not a number for these vectors.', asked)
  return {
    ...embeddingWithout(name, '', asked),
    score: mmd ? Math.max(raw, 0) : raw,
    threshold: limit,
    drifted: raw > limit,
    notComputable: null,
  }
}

/** Squared, unbiased, so that it may be below 0. */
function discrepancy(x: Vectors, y: Vectors): number {
  const width = medianRoot(squaredDistances(sampled(x), sampled(y)))
  const both = pooled(x, y)
  const kernel = gaussian(squaredDistances(both, both), both.rows, 1 / width ** 2)
  return squaredDiscrepancy(kernel, range(0, x.rows), range(x.rows, both.rows))
}

/** The 5 % quantile: Evidently has it so, though drift is what lies above the 95 % quantile. */
function drawnDiscrepancy(x: Vectors, y: Vectors): number {
  const some = sampled(x)
  const width = medianRoot(squaredDistances(some, some))
  const kernel = gaussian(squaredDistances(x, x), x.rows, 1 / width ** 2)
  for (let i = 0; i < x.rows; i++) kernel.matrix[i * x.rows + i] = 1
  const [m, n] = [x.rows, y.rows]
  const sizes = [
    Math.max(Math.trunc((m * m) / (m + n)), 1),
    Math.max(Math.trunc((m * n) / (m + n)), 1),
  ] as const
  const found = draws((random) => squaredDiscrepancy(kernel, ...drawnRows(random, m, sizes)))
  return quantile(found, 0.05)
}

function drawnDistance(x: Vectors, y: Vectors, { distance = 'euclidean' }: EmbeddingOptions): number {
  const [m, n] = [x.rows, y.rows]
  const sizes = [Math.trunc(m ** 2 / (m + n)), Math.trunc((n * m) / (m + n))] as const
  const found = draws((random) => {
    const [a, b] = drawnRows(random, m, sizes)
    return distanceOf(distance, meanVector(x, a), meanVector(x, b))
  })
  return quantile(found, 0.95)
}

function drawnRows(random: RandomState, of: number, [first, second]: readonly [number, number]) {
  const one = random.drawn(of, first)
  return [one, random.drawn(of, second)] as const
}

function draws(one: (random: RandomState) => number): Float64Array {
  return Float64Array.from({ length: trials }, (_, seed) => one(randomState(seed)))
}

/** Linear between neighbours, as `numpy.percentile`. */
function quantile(values: Float64Array, level: number): number {
  const sorted = values.slice().sort()
  const at = level * (sorted.length - 1)
  const below = Math.floor(at)
  const [low, high] = [sorted[below]!, sorted[Math.min(below + 1, sorted.length - 1)]!]
  return low + (high - low) * (at - below)
}

/** `sample(1000, random_state=0)` of pandas. */
function sampled(vectors: Vectors): Vectors {
  const count = Math.min(vectors.rows, widthRows)
  const rows = randomState(0).chosen(vectors.rows, count)
  const values = new Float64Array(count * vectors.dimensions)
  for (let i = 0; i < count; i++) values.set(vectorAt(vectors, rows[i]!), i * vectors.dimensions)
  return { rows: count, dimensions: vectors.dimensions, values }
}

function range(from: number, to: number): Uint32Array {
  return Uint32Array.from({ length: to - from }, (_, i) => from + i)
}
