/**
 * What each row adds to a ROC AUC: numbers whose mean is the AUC, and whose mean over reweighted rows is, to first order, the AUC of
 * the reweighted rows (its influence function; DeLong, DeLong & Clarke-Pearson 1988 for the placements).
 * @param labels 1 is positive, anything else negative
 * @returns null where a class has no row
 */
export function areaContributions(scores: Float64Array, labels: ArrayLike<number>): Float64Array | null {
  const rows = scores.length
  const order = Uint32Array.from({ length: rows }, (_, at) => at).sort((a, b) => scores[a]! - scores[b]!)
  let positives = 0
  for (let row = 0; row < rows; row++) if (labels[row] === 1) positives += 1
  const negatives = rows - positives
  if (positives === 0 || negatives === 0) return null
  const placements = new Float64Array(rows)
  let [positivesBelow, negativesBelow, sum] = [0, 0, 0]
  for (let from = 0; from < rows; ) {
    let to = from
    let tiedPositives = 0
    while (to < rows && scores[order[to]!] === scores[order[from]!]) {
      if (labels[order[to]!] === 1) tiedPositives += 1
      to += 1
    }
    const tiedNegatives = to - from - tiedPositives
    for (let at = from; at < to; at++) {
      const row = order[at]!
      const positive = labels[row] === 1
      placements[row] = positive
        ? (negativesBelow + tiedNegatives / 2) / negatives
        : (positives - positivesBelow - tiedPositives / 2) / positives
      if (positive) sum += placements[row]!
    }
    positivesBelow += tiedPositives
    negativesBelow += tiedNegatives
    from = to
  }
  const area = sum / positives
  return placements.map(
    (placement, row) => area + ((placement - area) * rows) / (labels[row] === 1 ? positives : negatives),
  )
}

/**
 * The ROC AUC of the same rows under weights, exactly: the weighted share of pairs that are in order, ties half.
 * @returns a function of the weights, null where a class has none
 */
export function weightedArea(
  scores: Float64Array,
  labels: ArrayLike<number>,
): (weights: Float64Array) => number | null {
  const order = Uint32Array.from({ length: scores.length }, (_, at) => at).sort(
    (a, b) => scores[a]! - scores[b]!,
  )
  return (weights) => {
    let [positives, negatives, ordered] = [0, 0, 0]
    for (let from = 0; from < order.length; ) {
      let [to, tiedPositives, tiedNegatives] = [from, 0, 0]
      while (to < order.length && scores[order[to]!] === scores[order[from]!]) {
        const row = order[to]!
        if (labels[row] === 1) tiedPositives += weights[row]!
        else tiedNegatives += weights[row]!
        to += 1
      }
      ordered += tiedPositives * (negatives + tiedNegatives / 2)
      positives += tiedPositives
      negatives += tiedNegatives
      from = to
    }
    return positives > 0 && negatives > 0 ? ordered / positives / negatives : null
  }
}
