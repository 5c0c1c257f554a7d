import type { ModelOutput, PairedSample } from '../evaluation/index.ts'
import type { Classes } from './classes.ts'
import type { ComparisonOptions } from './comparison-options.ts'
import { sideColumn } from './joining.ts'
import type { Loaded } from './loading.ts'
import type { Plan } from './plan.ts'
import type { Session } from './session.ts'
import type { SlicePlan } from './slices.ts'
import type { Role } from './tables.ts'

/** Collects SQL expressions and the arrays that they fill, to move everything in one pass over the rows. */
class Columns {
  readonly expressions: string[] = []
  readonly arrays: (Float64Array | Int32Array)[] = []
  readonly #rows: number
  constructor(rows: number) {
    this.#rows = rows
  }
  double(sql: string): Float64Array {
    const array = new Float64Array(this.#rows)
    this.expressions.push(`CAST(${sql} AS DOUBLE)`)
    this.arrays.push(array)
    return array
  }
  integer(sql: string, array: Int32Array = new Int32Array(this.#rows)): Int32Array {
    this.expressions.push(`CAST(${sql} AS INTEGER)`)
    this.arrays.push(array)
    return array
  }
}

/** Moves the joined rows into the arrays of a sample, and the slices' codes into theirs. */
export async function fillSample(
  session: Session,
  plan: Plan,
  options: ComparisonOptions,
  { classes, rows }: Pick<Loaded, 'classes' | 'rows'>,
  slices: readonly SlicePlan[],
  sliceArrays: readonly Int32Array[],
): Promise<PairedSample> {
  const columns = new Columns(rows)
  const label = sideColumn('label', plan.labels[0] as Role)
  const [weighted] = plan.weights
  const probabilities = options.task === 'binary-classification' && (options.scoresAreProbabilities ?? true)
  const sample: PairedSample = {
    task: options.task,
    rows,
    label: columns.double(label),
    classes: classes.names,
    weight: weighted === undefined ? null : columns.double(sideColumn('weight', weighted)),
    candidate: modelOutput('candidate', plan, options, classes, columns),
    champion: plan.tables.has('champion') ? modelOutput('champion', plan, options, classes, columns) : null,
    probabilities: probabilities || plan.probabilityClasses.size > 0,
  }
  for (const [index, { code }] of slices.entries()) columns.integer(code, sliceArrays[index] as Int32Array)
  await session.fill(`SELECT ${columns.expressions.join(', ')} FROM joined`, columns.arrays)
  return sample
}

function modelOutput(
  role: Role,
  plan: Plan,
  options: ComparisonOptions,
  classes: Classes,
  columns: Columns,
): ModelOutput {
  const has = (alias: string) => plan.tables.get(role)?.columns.some((column) => column.alias === alias)
  const score = has('score') ? sideColumn('score', role) : null
  const given = plan.probabilityClasses.get(role)
  const inOrder =
    given === undefined ? null : classes.names.map((name) => `probability${given.indexOf(name)}`)
  const probability = inOrder?.map((alias) => sideColumn(alias, role)) ?? null
  return {
    score: score === null ? null : columns.double(score),
    probabilities: probability?.map((sql) => columns.double(sql)) ?? null,
    prediction: predictionSql(role, has('prediction') ?? false, score, probability, options, columns),
  }
}

/** The predicted class: as written, else by threshold (binary), else the first of the most probable (multiclass). */
function predictionSql(
  role: Role,
  written: boolean,
  score: string | null,
  probability: readonly string[] | null,
  options: ComparisonOptions,
  columns: Columns,
): Int32Array | null {
  if (written) return columns.integer(sideColumn('prediction', role))
  if (options.task === 'binary-classification' && score !== null) {
    const declared = options.scoresAreProbabilities ?? true
    const threshold = options.threshold ?? (declared ? 0.5 : null)
    return threshold === null ? null : columns.integer(`${score} >= CAST('${threshold}' AS DOUBLE)`)
  }
  if (options.task === 'multiclass-classification' && probability !== null) {
    const largest = `greatest(${probability.join(', ')})`
    const when = probability.map((sql, index) => `WHEN ${sql} = ${largest} THEN ${index}`)
    return columns.integer(`CASE ${when.join(' ')} END`)
  }
  return null
}
