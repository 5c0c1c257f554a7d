import { type Calibration, fitCalibration } from './calibration.ts'
import { calibrate } from './isotonic.ts'
import type { EstimatedView, LabelledView, Value } from './metrics.ts'
import { completeRows, type LabelledRows, pick, type ScoredRows } from './rows.ts'

/** What is learnt from the reference once, for all ranges and metrics. */
export interface Preparation {
  /** Columns of scores: 1 where there are two classes. */
  readonly classes: number
  /** The complete rows of the reference. */
  readonly whole: readonly LabelledView[]
  readonly calibrations: readonly Calibration[]
  /** Why nothing can be estimated at all; null where it can. */
  readonly obstacle: Value | null
}

/** @throws RangeError where columns differ in length or number */
export function prepare(reference: LabelledRows, analysis: ScoredRows): Preparation {
  checkShapes(reference, analysis)
  const rows = completeRows(reference, { from: 0, to: reference.labels.length })
  const whole = labelledViews(reference, rows)
  const calibrations = whole.map(({ scores, labels }) => fitCalibration(scores, labels))
  const obstacle = obstacleOf(whole, calibrations, [reference, analysis])
  return { classes: reference.scores.length, whole, calibrations, obstacle }
}

function obstacleOf(
  views: readonly LabelledView[],
  calibrations: readonly Calibration[],
  sides: readonly ScoredRows[],
): Value | null {
  const unknown = calibrations.find((one) => one.kind === 'unknown')
  if (unknown !== undefined) return { notComputable: unknown.reason }
  const absent = views.findIndex(({ labels }) => !labels.includes(1))
  if (views.length > 1 && absent >= 0)
    return { notComputable: `class ${absent} is true on no row of the reference` }
  const outside = calibrations.findIndex(
    ({ kind }, at) =>
      kind === 'none' &&
      sides.some(({ scores }) =>
        scores[at]?.some((score) => Number.isFinite(score) && (score < 0 || score > 1)),
      ),
  )
  if (outside >= 0) return { notComputable: 'the scores are neither calibrated nor between 0 and 1' }
  return null
}

/** The class that a column of scores is of. */
const classOf = (column: number, columns: number) => (columns === 1 ? 1 : column)

export function labelledViews(data: LabelledRows, rows: Uint32Array): LabelledView[] {
  return data.scores.map((column, at) => {
    const one = classOf(at, data.scores.length)
    const { predictions, labels } = data
    return {
      scores: pick(column, rows),
      predicted:
        predictions === null ? null : Uint8Array.from(rows, (row) => (predictions[row] === one ? 1 : 0)),
      labels: Uint8Array.from(rows, (row) => (labels[row] === one ? 1 : 0)),
    }
  })
}

/** Several columns are made to sum to 1 again, or to equal shares where all are 0. */
export function estimatedViews(
  data: ScoredRows,
  rows: Uint32Array,
  calibrations: readonly Calibration[],
): EstimatedView[] {
  const columns = data.scores.map((column) => pick(column, rows))
  const probabilities = columns.map((scores, at) => {
    const calibration = calibrations[at]
    return calibration?.kind === 'isotonic' ? calibrate(calibration.calibrator, scores) : scores.slice()
  })
  if (columns.length > 1)
    for (let row = 0; row < rows.length; row++) {
      const sum = probabilities.reduce((total, column) => total + column[row]!, 0)
      for (const column of probabilities) column[row] = sum === 0 ? 1 / columns.length : column[row]! / sum
    }
  const { predictions } = data
  return columns.map((scores, at) => {
    const one = classOf(at, columns.length)
    return {
      scores,
      probabilities: probabilities[at]!,
      predicted:
        predictions === null ? null : Uint8Array.from(rows, (row) => (predictions[row] === one ? 1 : 0)),
    }
  })
}

function checkShapes(reference: LabelledRows, analysis: ScoredRows): void {
  const columns = reference.scores.length
  if (columns !== 1 && columns < 3)
    throw new RangeError('one column of scores for two classes, or one for each of at least three')
  if (analysis.scores.length !== columns)
    throw new RangeError('reference and analysis have different numbers of columns')
  for (const side of [reference, analysis]) {
    const lengths = [...side.scores, ...(side.predictions === null ? [] : [side.predictions])]
    if (new Set(lengths.map(({ length }) => length)).size > 1)
      throw new RangeError('scores and predictions differ in length')
  }
  if (reference.labels.length !== reference.scores[0]?.length)
    throw new RangeError('scores and labels differ in length')
}
