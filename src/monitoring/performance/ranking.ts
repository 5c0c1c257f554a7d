import { orderOf } from './rows.ts'

/** NumPy's `round(x, 5)`, as the counts of the estimated curve are rounded: half to even. */
function toFiveDigits(value: number): number {
  const scaled = value * 1e5
  const floor = Math.floor(scaled)
  const rest = scaled - floor
  const up = rest > 0.5 || (rest === 0.5 && floor % 2 !== 0)
  return (floor + (up ? 1 : 0)) / 1e5
}

/**
 * Probabilities of the class, best score first. Rows of equal scores get their mean, so that the order in which rows come does not
 * matter; NannyML leaves it to its sort. Of two classes, equal scores have equal probabilities anyway.
 */
function byScore(probabilities: Float64Array, scores: Float64Array): Float64Array {
  const order = orderOf(scores).reverse()
  const sorted = Float64Array.from(order, (row) => probabilities[row]!)
  for (let from = 0, to = 1; from < sorted.length; from = to, to++) {
    while (to < sorted.length && scores[order[to]!] === scores[order[from]!]) to++
    if (to - from === 1) continue
    const first = sorted[from]!
    const tied = sorted.subarray(from, to)
    if (tied.every((value) => value === first)) continue
    tied.fill(tied.reduce((sum, value) => sum + value, 0) / tied.length)
  }
  return sorted
}

/**
 * Area under the curve that rows of a class with these probabilities give on average.
 * @returns null where one of the classes is expected on no row
 */
export function estimateRocAuc(probabilities: Float64Array, scores: Float64Array): number | null {
  const sorted = byScore(probabilities, scores)
  let [total, area, before, hits] = [0, 0, 0, 0]
  for (let at = 0; at < sorted.length; at++) {
    total += sorted[at]!
    const [found, missed] = [toFiveDigits(total), toFiveDigits(at + 1 - total)]
    area += ((missed - before) * (found + hits)) / 2
    before = missed
    hits = found
  }
  return hits > 0 && before > 0 ? area / hits / before : null
}

/** Average precision that rows of a class with these probabilities give; null where the class is expected on no row. */
export function estimateAveragePrecision(probabilities: Float64Array, scores: Float64Array): number | null {
  const sorted = byScore(probabilities, scores)
  let [total, sum, before] = [0, 0, 0]
  for (let at = 0; at < sorted.length; at++) {
    total += sorted[at]!
    const found = toFiveDigits(total)
    sum += (found - before) * (found / (at + 1))
    before = found
  }
  return before > 0 ? sum / before : null
}

/** Of labelled rows, equal scores count half; null where a class is missing. */
export function rocAuc(
  scores: Float64Array,
  labels: Uint8Array,
  order: Uint32Array = orderOf(scores),
): number | null {
  let [below, wins, positives] = [0, 0, 0]
  for (let from = 0, to = 0; from < order.length; from = to) {
    let [tied, hits] = [0, 0]
    for (; to < order.length && scores[order[to]!] === scores[order[from]!]; to++) {
      tied += 1
      hits += labels[order[to]!]!
    }
    wins += hits * (below + (tied - hits) / 2)
    below += tied - hits
    positives += hits
  }
  return positives > 0 && below > 0 ? wins / positives / below : null
}

/**
 * Of labelled rows, with one threshold for equal scores; null where the class is missing.
 * @param weights how often each row counts
 */
export function averagePrecision(
  scores: Float64Array,
  labels: Uint8Array,
  order: Uint32Array = orderOf(scores),
  weights?: Uint32Array,
): number | null {
  let [seen, found, sum] = [0, 0, 0]
  for (let from = order.length - 1, to = from; from >= 0; from = to) {
    let hits = 0
    for (; to >= 0 && scores[order[to]!] === scores[order[from]!]; to--) {
      const weight = weights?.[order[to]!] ?? 1
      seen += weight
      hits += weight * labels[order[to]!]!
    }
    found += hits
    if (hits > 0) sum += hits * (found / seen)
  }
  return found > 0 ? sum / found : null
}
