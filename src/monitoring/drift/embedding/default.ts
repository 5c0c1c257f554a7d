import type { ColumnDrift, DriftAspect } from '../column.ts'
import { missingAspect } from '../default/aspects.ts'
import { columnPValue, driftingAspects } from '../default/score.ts'
import { digits, pWords } from '../default/words.ts'
import { distanceOf, lengthOf, type MeanDistance } from './distances.ts'
import { type EmbeddingOptions, type EmbeddingPair, embeddingWithout } from './embedding.ts'
import { gaussian, medianRoot, squaredDistances, sumWithin } from './kernel.ts'
import { permute } from './permuted.ts'
import { type EmbeddingSide, meanVector, pooled, spreadVector, type Vectors } from './vectors.ts'

/** Rows of a side that are compared, at most: the test then needs some 60 MB and some seconds. */
export const EMBEDDING_SAMPLE = 1000

/** Smallest effect that matters where nobody says. */
const usualThreshold = 0.1

/**
 * An embedding by effect and significance together, as columns are judged. `mmd` measures the maximum mean discrepancy of a Gaussian
 * kernel whose width is the median distance of all pairs of rows; `distance` how far the means are apart, over the same length of the
 * reference's standard deviations (the cosine distance as it is). The p-value is that of a permutation test. Never throws for data.
 */
export function scoreEmbedding(
  pair: EmbeddingPair,
  options: EmbeddingOptions & { readonly alpha?: number | undefined } = {},
): ColumnDrift {
  const threshold = options.threshold ?? usualThreshold
  const frame = embeddingWithout(pair.name, obstacle(pair), { ...options, threshold })
  const vectors = frame.notComputable === '' ? vectorsAspect(pair, { ...options, threshold }) : null
  const undefinedEffect = vectors !== null && Number.isNaN(vectors.effect.value)
  const values = undefinedEffect ? null : vectors
  const missing = missingAspect(
    {
      name: pair.name,
      kind: 'categorical',
      reference: counted(pair.reference),
      current: counted(pair.current),
    },
    0.1,
  )
  const aspects = [
    values,
    missing === null
      ? null
      : { ...missing, finding: missing.finding.replace('Missing values', 'Rows without a whole vector') },
  ].filter((aspect): aspect is DriftAspect => aspect !== null)
  const drifting = driftingAspects(aspects, options.alpha ?? 0.05)
  return {
    ...frame,
    score: values?.effect.value ?? null,
    pValue: columnPValue(aspects),
    effect: (values ?? aspects[0])?.effect ?? null,
    drifted: drifting.length > 0,
    notComputable: undefinedEffect
      ? 'The distance of the means is undefined, as where a mean is zero or the reference does not vary.'
      : frame.notComputable || null,
    findings: drifting.map(({ finding }) => finding),
    aspects,
  }
}

/** An embedding that is gone, or has another length: drift with certainty. */
export function embeddingOfOtherShape(
  name: string,
  finding: string,
  options: EmbeddingOptions = {},
): ColumnDrift {
  const threshold = options.threshold ?? usualThreshold
  const effect = { name: 'other type', value: 1, withoutDrift: 0 }
  return {
    ...embeddingWithout(name, 'Vectors of another length cannot be compared.', { ...options, threshold }),
    pValue: 0,
    effect,
    drifted: true,
    findings: [finding],
    aspects: [{ what: 'type', effect, minimum: 1, large: true, pValue: 0, finding }],
  }
}

function counted({ whole, missing }: EmbeddingSide) {
  return { type: 'categories' as const, counts: new Map([['whole', whole]]), missing }
}

function obstacle({ reference, current }: EmbeddingPair): string {
  if (reference.vectors.rows < 2) return 'The reference has fewer than two rows with a whole vector.'
  return current.vectors.rows < 2 ? 'Fewer than two current rows have a whole vector.' : ''
}

function vectorsAspect(
  { reference, current }: EmbeddingPair,
  { method, distance = 'euclidean', threshold }: EmbeddingOptions & { readonly threshold: number },
): DriftAspect {
  const [x, y] = [reference.vectors, current.vectors]
  const { name, value, withoutDrift, excess, pValue } =
    method === 'distance' ? byMeans(x, y, distance) : byKernel(x, y)
  const taken = (side: EmbeddingSide) =>
    side.vectors.rows < side.whole ? ` of ${side.vectors.rows.toLocaleString('en-US')} rows drawn` : ''
  const sample = taken(reference) || taken(current)
  return {
    what: 'values',
    effect: { name, value, withoutDrift },
    minimum: threshold,
    large: excess >= threshold,
    pValue,
    finding: `Other vectors: ${name}${sample} ${digits(value)}, where chance alone gives ${digits(withoutDrift, 2)}, ${pWords(pValue)}.`,
  }
}

/** Squares subtract, so that the excess is the root of what is left. */
function rootExcess(value: number, withoutDrift: number): number {
  return Math.sqrt(Math.max(0, value ** 2 - withoutDrift ** 2))
}

function byKernel(x: Vectors, y: Vectors) {
  const both = pooled(x, y)
  const squared = squaredDistances(both, both)
  const width = medianRoot(offDiagonal(squared, both.rows))
  // where more than half of the pairs are equal, equal ones are all that is told apart
  const kernel = gaussian(squared, both.rows, width > 0 ? 1 / width ** 2 : Number.MAX_VALUE)
  const { size, matrix } = kernel
  const sums = new Float64Array(size)
  let all = 0
  for (let i = 0; i < size; i++) {
    matrix[i * size + i] = 0
    for (let j = 0; j < size; j++) sums[i]! += matrix[i * size + j]!
    all += sums[i]!
  }
  const statistic = (first: Uint32Array) => {
    const [n, m] = [first.length, size - first.length]
    const within = sumWithin(kernel, first)
    let rows = 0
    for (const i of first) rows += sums[i]!
    const across = rows - within
    return within / (n * (n - 1)) + (all - within - 2 * across) / (m * (m - 1)) - (2 * across) / (n * m)
  }
  const { observed, withoutDrift, pValue } = permute(size, x.rows, statistic)
  const root = (square: number) => Math.sqrt(Math.max(0, square))
  const [value, chance] = [root(observed), withoutDrift(root)]
  const name = 'maximum mean discrepancy'
  return { name, value, withoutDrift: chance, excess: rootExcess(value, chance), pValue }
}

/** Of a symmetric matrix, the values below its diagonal. */
function offDiagonal(matrix: Float64Array, size: number): Float64Array {
  const found = new Float64Array((size * (size - 1)) / 2)
  for (let i = 1, at = 0; i < size; at += i, i++) found.set(matrix.subarray(i * size, i * size + i), at)
  return found
}

const names: Readonly<Record<MeanDistance, string>> = {
  euclidean: 'distance of the means in standard deviations',
  cityblock: 'city-block distance of the means in standard deviations',
  chebyshev: 'Chebyshev distance of the means in standard deviations',
  cosine: 'cosine distance of the means',
}

function byMeans(x: Vectors, y: Vectors, distance: MeanDistance) {
  const both = pooled(x, y)
  const unit = distance === 'cosine' ? 1 : lengthOf(distance, spreadVector(x, meanVector(x)))
  const statistic = (first: Uint32Array, rest: Uint32Array) =>
    distanceOf(distance, meanVector(both, first), meanVector(both, rest))
  const { observed, withoutDrift, pValue } = permute(both.rows, x.rows, statistic)
  const [value, chance] = [observed / unit, withoutDrift((one) => one) / unit]
  const excess = distance === 'euclidean' ? rootExcess(value, chance) : Math.max(0, value - chance)
  // a reference that does not vary has no unit
  return { name: names[distance], value: unit > 0 ? value : Number.NaN, withoutDrift: chance, excess, pValue }
}
