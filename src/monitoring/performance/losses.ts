import { NO_PREDICTIONS } from './metrics.ts'
import { estimatedViews, prepare } from './preparation.ts'
import { completeRows, type LabelledRows, type ScoredRows } from './rows.ts'

export type EstimatedLosses =
  | { readonly reference: Float64Array; readonly analysis: Float64Array }
  | { readonly notComputable: string }

/**
 * For each row the chance that its prediction is wrong, by its calibrated scores: what {@link attributeChange} asks for where labels have not
 * arrived. Its mean is 1 less the accuracy that {@link estimateWithoutLabels} gives, under the same assumption. NaN on rows on which
 * something is missing, which tallies leave out.
 * @throws RangeError where columns differ in length or number
 */
export function estimatedLosses(reference: LabelledRows, analysis: ScoredRows): EstimatedLosses {
  const { calibrations, obstacle } = prepare(reference, analysis)
  if (obstacle !== null && typeof obstacle !== 'number') return obstacle
  if (reference.predictions === null || analysis.predictions === null) return NO_PREDICTIONS
  const of = (data: ScoredRows & { readonly labels?: Int32Array }) => {
    const length = data.scores[0]?.length ?? 0
    const rows = completeRows(data, { from: 0, to: length })
    const views = estimatedViews(data, rows, calibrations)
    const losses = new Float64Array(length).fill(Number.NaN)
    rows.forEach((row, at) => {
      let right = 0
      for (const { predicted, probabilities } of views) {
        const probability = probabilities[at] ?? 0
        if (predicted?.[at] === 1) right += probability
        else if (views.length === 1) right += 1 - probability
      }
      losses[row] = 1 - right
    })
    return losses
  }
  return { reference: of(reference), analysis: of(analysis) }
}
