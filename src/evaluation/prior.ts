import type { ModelOutput, PairedSample } from './sample.ts'

/**
 * The output of a model that knows the class shares and nothing else, as scikit-learn's `DummyClassifier(strategy="prior")`
 * fitted on these rows: what a first classification model is judged against. Null for regression, and without rows.
 */
export function priorOutput(sample: PairedSample): ModelOutput | null {
  if (sample.task === 'regression' || sample.rows === 0) return null
  const k = sample.classes.length
  const shares = new Float64Array(k)
  let total = 0
  for (let i = 0; i < sample.rows; i++) {
    const w = sample.weight === null ? 1 : sample.weight[i]!
    shares[sample.label[i]!]! += w
    total += w
  }
  if (!(total > 0)) return null
  const most = shares.indexOf(Math.max(...shares))
  const column = (c: number) => new Float64Array(sample.rows).fill(shares[c]! / total)
  const binary = sample.task === 'binary-classification'
  return {
    score: binary ? column(1) : null,
    probabilities: binary ? null : sample.classes.map((_, c) => column(c)),
    prediction: new Int32Array(sample.rows).fill(most),
  }
}
