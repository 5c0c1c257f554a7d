import fc from 'fast-check'
import type { ModelOutput, PairedSample } from '../../../src/evaluation/index.ts'

const output = (part: Partial<ModelOutput>): ModelOutput => ({
  score: null,
  probabilities: null,
  prediction: null,
  ...part,
})

export interface Row {
  readonly label: number
  readonly candidate: number
  readonly champion: number
  readonly weight: number
}

/** A binary sample of probabilities from its rows; predictions at 0.5. */
export function binarySample(rows: readonly Row[], weighted = false): PairedSample {
  const side = (of: (row: Row) => number) =>
    output({
      score: Float64Array.from(rows, of),
      prediction: Int32Array.from(rows, (row) => (of(row) >= 0.5 ? 1 : 0)),
    })
  return {
    task: 'binary-classification',
    rows: rows.length,
    label: Float64Array.from(rows, (row) => row.label),
    classes: ['false', 'true'],
    weight: weighted ? Float64Array.from(rows, (row) => row.weight) : null,
    candidate: side((row) => row.candidate),
    champion: side((row) => row.champion),
    probabilities: true,
  }
}

export function regressionSample(rows: readonly Row[]): PairedSample {
  return {
    ...binarySample(rows),
    task: 'regression',
    classes: [],
    probabilities: false,
    candidate: output({ score: Float64Array.from(rows, (row) => row.candidate) }),
    champion: output({ score: Float64Array.from(rows, (row) => row.champion) }),
  }
}

/** Scores on a coarse grid, so that ties, 0 and 1 are common. */
const score = fc.integer({ min: 0, max: 20 }).map((step) => step / 20)

export const row: fc.Arbitrary<Row> = fc.record({
  label: fc.constantFrom(0, 1),
  candidate: score,
  champion: score,
  weight: fc.constantFrom(1, 2, 3),
})

export const rows = (min = 1, max = 40) => fc.array(row, { minLength: min, maxLength: max })

/** Rows from a fixed sequence: labels, and two models that see them through noise; `skill` moves the candidate. */
export function drawn(count: number, skill: number): Row[] {
  let state = 12345
  const uniform = () => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff
    return state / 0x7fffffff
  }
  return Array.from({ length: count }, () => {
    const label = uniform() < 0.4 ? 1 : 0
    const shared = uniform()
    const see = (by: number) =>
      Math.min(
        0.99,
        Math.max(0.01, 0.5 + (label - 0.5) * by + (shared - 0.5) * 0.7 + (uniform() - 0.5) * 0.2),
      )
    return { label, candidate: see(0.3 + skill), champion: see(0.3), weight: 1 }
  })
}
