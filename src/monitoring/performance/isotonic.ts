import { orderOf } from './rows.ts'

/** A growing function through points, linear between them and constant beyond. */
export interface Calibrator {
  readonly at: Float64Array
  readonly values: Float64Array
}

/** scikit-learn takes scores that differ by less than this for one. */
const SAME = 1e-15

/**
 * The growing step function that is nearest to the labels by least squares (pool adjacent violators), with the points that
 * `sklearn.isotonic.IsotonicRegression(out_of_bounds="clip")` keeps.
 * @param scores at least one, none missing
 * @param labels 0 or 1 for each score
 * @param order of the scores, ascending, where the caller has it; may leave rows out
 */
export function fitIsotonic(
  scores: Float64Array,
  labels: Uint8Array,
  order: Uint32Array = orderOf(scores),
): Calibrator {
  const at: number[] = []
  const sums: number[] = []
  const weights: number[] = []
  for (const row of order) {
    const last = at.length - 1
    if (last >= 0 && scores[row]! - at[last]! < SAME) {
      sums[last]! += labels[row]!
      weights[last]! += 1
    } else {
      at.push(scores[row]!)
      sums.push(labels[row]!)
      weights.push(1)
    }
  }
  return trimmed(at, pooled(sums, weights))
}

/** Means of neighbours, pooled until they grow; one for each point. */
function pooled(sums: readonly number[], weights: readonly number[]): Float64Array {
  const blocks: { sum: number; weight: number; points: number }[] = []
  for (let point = 0; point < sums.length; point++) {
    let block = { sum: sums[point]!, weight: weights[point]!, points: 1 }
    for (let before = blocks.at(-1); before !== undefined; before = blocks.at(-1)) {
      if (before.sum * block.weight < block.sum * before.weight) break
      blocks.pop()
      block = {
        sum: before.sum + block.sum,
        weight: before.weight + block.weight,
        points: before.points + block.points,
      }
    }
    blocks.push(block)
  }
  const means = new Float64Array(sums.length)
  let point = 0
  for (const { sum, weight, points } of blocks) {
    means.fill(sum / weight, point, point + points)
    point += points
  }
  return means
}

/** Without the points whose value is that of both neighbours. */
function trimmed(at: readonly number[], values: Float64Array): Calibrator {
  const last = at.length - 1
  const kept = at.flatMap((_, i) =>
    i === 0 || i === last || values[i] !== values[i - 1] || values[i] !== values[i + 1] ? [i] : [],
  )
  return {
    at: Float64Array.from(kept, (i) => at[i]!),
    values: Float64Array.from(kept, (i) => values[i]!),
  }
}

export function calibrate({ at, values }: Calibrator, scores: Float64Array): Float64Array {
  const last = at.length - 1
  return scores.map((score) => {
    if (score <= at[0]!) return values[0]!
    if (score >= at[last]!) return values[last]!
    let [low, high] = [0, last]
    while (high - low > 1) {
      const middle = (low + high) >> 1
      if (at[middle]! < score) low = middle
      else high = middle
    }
    // at a point itself the line may be off by a rounding, beyond what a probability can be
    if (score === at[high]!) return values[high]!
    const slope = (values[high]! - values[low]!) / (at[high]! - at[low]!)
    return slope * (score - at[low]!) + values[low]!
  })
}
