import type { Judged, RowSet } from '../rows/row-set.ts'
import type { NotComputable } from './definition.ts'

export interface Probabilities {
  /** Of the positive class; null for multiclass. */
  readonly binary: Float64Array | null
  /** One column a class; empty for binary. */
  readonly columns: readonly Float64Array[]
}

/** The model's probabilities, or why its scores cannot be read as such. */
export function scoresAreProbabilities(model: Judged, set: RowSet): Probabilities | NotComputable {
  if (set.task === 'binary-classification') {
    if (model.score === null) return { reason: 'the model gives no probability' }
    const outside = firstOutside([model.score])
    if (outside !== null) return { reason: `scores are not probabilities: ${outside} lies outside [0, 1]` }
    return { binary: model.score, columns: [] }
  }
  if (model.probabilities === null) return { reason: 'the model gives no probabilities of the classes' }
  const outside = firstOutside(model.probabilities)
  if (outside !== null) return { reason: `scores are not probabilities: ${outside} lies outside [0, 1]` }
  return { binary: null, columns: model.probabilities }
}

function firstOutside(columns: readonly Float64Array[]): number | null {
  for (const column of columns)
    for (let i = 0; i < column.length; i++) if (!(column[i]! >= 0 && column[i]! <= 1)) return column[i]!
  return null
}
