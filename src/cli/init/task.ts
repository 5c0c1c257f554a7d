import { type Head, valuesOf } from './columns.ts'
import { findIn } from './facts.ts'
import { assumed, found, type Guess } from './guess.ts'

export const tasks = ['binary-classification', 'multiclass-classification', 'regression'] as const
export type Task = (typeof tasks)[number]

/** More different values than this are no classes. */
const mostClasses = 50

/** What is predicted: by the values of the label, else by what the program learns with. */
export function guessTask(
  label: string | null,
  heads: readonly Head[],
  programs: readonly (readonly [path: string, text: string])[],
): Guess<Task> {
  for (const head of heads) {
    const values = label === null ? [] : valuesOf(head, label)
    if (values.length === 0) continue
    const different = new Set(values).size
    const where = `in the first ${head.rows.length} rows of ${head.path}`
    const numbers = values.every((value) => Number.isFinite(Number(value)))
    if (numbers && (different > mostClasses || values.some((value) => !Number.isInteger(Number(value)))))
      return found('regression', `\`${label}\` has ${different} numbers ${where}`)
    if (different === 2) return found('binary-classification', `\`${label}\` has 2 values ${where}`)
    if (!numbers && different > 2 && different <= mostClasses)
      return found('multiclass-classification', `\`${label}\` has ${different} values ${where}`)
  }
  for (const [path, text] of programs) {
    const classifier = findIn(text, /\b(\w*Classifier|LogisticRegression|SVC|BCE\w*Loss)\b/)
    if (classifier !== null)
      return assumed(
        'binary-classification',
        `${path}:${classifier.line} uses ${classifier.value}, here taken for two classes`,
      )
    const regressor = findIn(text, /\b(\w*Regressor|LinearRegression|Ridge|Lasso|SVR|MSELoss)\b/)
    if (regressor !== null) return found('regression', `${path}:${regressor.line} uses ${regressor.value}`)
  }
  return assumed('binary-classification', `nothing here says; the others are ${tasks.slice(1).join(' and ')}`)
}
