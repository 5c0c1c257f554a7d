import type { ModelOutput, PairedSample } from './sample.ts'

/**
 * Fills in the predicted class where a classifier gives probabilities only: binary at a probability of at least ½, multiclass
 * the first class of the highest probability.
 */
export function withPredictions(sample: PairedSample): PairedSample {
  if (sample.task === 'regression') return sample
  return {
    ...sample,
    candidate: predicted(sample.candidate, sample),
    champion: sample.champion === null ? null : predicted(sample.champion, sample),
  }
}

function predicted(output: ModelOutput, sample: PairedSample): ModelOutput {
  if (output.prediction !== null) return output
  const { score, probabilities } = output
  if (probabilities !== null && probabilities.length > 0)
    return { ...output, prediction: highest(probabilities, sample.rows) }
  if (score !== null && sample.probabilities) return { ...output, prediction: atLeastHalf(score) }
  return output
}

function highest(columns: readonly Float64Array[], rows: number): Int32Array {
  const prediction = new Int32Array(rows)
  for (let i = 0; i < rows; i++) {
    let best = 0
    for (let c = 1; c < columns.length; c++) if (columns[c]![i]! > columns[best]![i]!) best = c
    prediction[i] = best
  }
  return prediction
}

function atLeastHalf(score: Float64Array): Int32Array {
  const prediction = new Int32Array(score.length)
  for (let i = 0; i < score.length; i++) prediction[i] = score[i]! >= 0.5 ? 1 : 0
  return prediction
}
