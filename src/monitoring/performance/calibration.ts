import { type Calibrator, calibrate, fitIsotonic } from './isotonic.ts'
import { rocAuc } from './ranking.ts'
import { orderOf, pick } from './rows.ts'
import { stratifiedSplits } from './shuffle-split.ts'

const SPLITS = 10
const BINS = 10
const SEED = 42

export type Calibration =
  | { readonly kind: 'isotonic'; readonly calibrator: Calibrator }
  | { readonly kind: 'none' }
  | { readonly kind: 'unknown'; readonly reason: string }

/**
 * Calibrates where that helps, as NannyML's `needs_calibration` decides: on ten tenths of the reference, drawn with seed 42, isotonic
 * regression on the rest has to lower the expected calibration error in ten bins of as many rows. None where the labels are of one
 * class, or the scores part the classes (ROC AUC above 0.999).
 *
 * Rows of equal scores are ordered as they come. NumPy's order depends on the processor, so that where many scores are equal
 * and both errors nearly so, NannyML's own decision may differ from machine to machine.
 * @param scores one class's, none missing
 * @param labels 1 for the class, 0 for the others
 */
export function fitCalibration(scores: Float64Array, labels: Uint8Array): Calibration {
  const positives = labels.reduce((sum, label) => sum + label, 0)
  if (labels.length === 0)
    return { kind: 'unknown', reason: 'the reference has no row without missing values' }
  if (positives === 0 || positives === labels.length) return { kind: 'none' }
  const order = orderOf(scores)
  if ((rocAuc(scores, labels, order) ?? 0) > 0.999) return { kind: 'none' }
  const splits = stratifiedSplits(labels, SPLITS, SEED)
  if (splits === null)
    return {
      kind: 'unknown',
      reason: `whether the scores are calibrated cannot be asked of ${labels.length} reference rows with ${positives} of the class: more than 10 are needed, 2 of it and 2 others`,
    }
  const size = splits.reduce((sum, { test }) => sum + test.length, 0)
  const [raw, calibrated, truth] = [new Float64Array(size), new Float64Array(size), new Uint8Array(size)]
  let place = 0
  for (const { train, test } of splits) {
    const trained = new Uint8Array(scores.length)
    for (const row of train) trained[row] = 1
    const fold = fitIsotonic(
      scores,
      labels,
      order.filter((row) => trained[row] === 1),
    )
    const picked = pick(scores, test)
    raw.set(picked, place)
    calibrated.set(calibrate(fold, picked), place)
    test.forEach((row, at) => {
      truth[place + at] = labels[row]!
    })
    place += test.length
  }
  if (calibrationError(raw, truth) > calibrationError(calibrated, truth))
    return { kind: 'isotonic', calibrator: fitIsotonic(scores, labels, order) }
  return { kind: 'none' }
}

/** Mean distance between score and share of the class over bins of as many rows; the last bin takes what is left. */
function calibrationError(scores: Float64Array, labels: Uint8Array): number {
  const n = scores.length
  const width = Math.floor(n / (n <= 2 * BINS ? Math.floor(n / 2) : BINS))
  const bins = Math.floor(n / width)
  const order = orderOf(scores)
  let error = 0
  for (let bin = 0; bin < bins; bin++) {
    const [from, to] = [bin * width, bin === bins - 1 ? n : (bin + 1) * width]
    let difference = 0
    for (let at = from; at < to; at++) difference += scores[order[at]!]! - labels[order[at]!]!
    error += Math.abs(difference) / n
  }
  return error
}
