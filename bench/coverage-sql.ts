import type { CustomEvidence, PairedSample } from '../src/evaluation/index.ts'
import { randomNumbers } from '../src/evaluation/statistics/bootstrap.ts'

/** As `src/data` makes them by a hash of the id: some hold more rows than others, and with few rows some hold none. */
const GROUPS = 100

/** A ratio of two sums for both models, on all rows and with each group of rows left out. */
export function leaveGroupsOut(
  metric: string,
  sample: PairedSample,
  terms: (label: number, score: number) => { above: number; below: number },
): CustomEvidence {
  const random = randomNumbers(1)
  const group = Int32Array.from({ length: sample.rows }, () => Math.floor(random() * GROUPS))
  const replicated = (score: Float64Array) => {
    const above = new Float64Array(GROUPS)
    const below = new Float64Array(GROUPS)
    const rows = new Int32Array(GROUPS)
    for (let i = 0; i < sample.rows; i++) {
      const term = terms(sample.label[i]!, score[i]!)
      above[group[i]!]! += term.above
      below[group[i]!]! += term.below
      rows[group[i]!]!++
    }
    const sum = (values: Float64Array) => values.reduce((total, value) => total + value, 0)
    const [whole, under] = [sum(above), sum(below)]
    return {
      estimate: whole / under,
      replicates: [...above]
        .map((value, g) => (whole - value) / (under - below[g]!))
        .filter((_, g) => rows[g]! > 0),
    }
  }
  return {
    metric,
    slice: null,
    candidate: replicated(sample.candidate.score!),
    champion: replicated(sample.champion!.score!),
  }
}
