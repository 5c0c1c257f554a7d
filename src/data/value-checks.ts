import type { Problem } from '../foundation/index.ts'
import { repeatedIds } from './id-checks.ts'
import type { Check, PlannedColumn, TablePlan } from './plan.ts'
import { nameRows, type RowNaming, rowsOf } from './row-naming.ts'
import type { Session } from './session.ts'
import { shorten } from './tables.ts'

/** Largest distance of a row's probabilities from 1, by how the columns are stored. */
const sumTolerance = { float: Math.sqrt(2 ** -23), double: 1e-6 }

interface Rule {
  /** SQL of what is wrong. */
  readonly when: string
  readonly message: string
  readonly remedy: string
}

const nullRules: Record<Exclude<Check, 'none'>, string> = {
  id: 'Give every row an id, or leave the row out of every file.',
  finite: 'A model must say something about every row it is judged on: find out why it did not.',
  probability: 'A model must say something about every row it is judged on: find out why it did not.',
  class: 'Leave rows without it out of the holdout, so that both models are judged on the same rows.',
  weight: 'Give every row a weight; 0 leaves it out.',
}

function rulesOf({ alias, check, conversion }: PlannedColumn): Rule[] {
  const name = `\`${shorten(conversion.column, 80)}\``
  const finite: Rule[] = [
    {
      when: `isnan(${alias})`,
      message: `${name} is NaN`,
      remedy: 'Find out why the model gives no number for these rows.',
    },
    {
      when: `isinf(${alias})`,
      message: `${name} is infinite`,
      remedy: 'Find out why the model gives no finite number for these rows.',
    },
  ]
  switch (check) {
    case 'finite':
      return finite
    case 'probability':
      return [
        ...finite,
        {
          when: `isfinite(${alias}) AND (${alias} < 0 OR ${alias} > 1)`,
          message: `${name} is declared a probability but lies outside [0, 1]`,
          remedy: 'Write probabilities (`predict_proba`), or declare `score-is: score`.',
        },
      ]
    case 'weight':
      return [
        ...finite,
        { when: `${alias} < 0`, message: `${name} is negative`, remedy: 'Weights are 0 or more.' },
      ]
    default:
      return []
  }
}

/** Rows of a loaded table and everything that is wrong with their values. */
export async function checkTable(
  session: Session,
  plan: TablePlan,
  naming: RowNaming,
): Promise<{ rows: number; duplicates: boolean; problems: Problem[] }> {
  const { table, columns } = plan
  const checked = columns.filter(({ check }) => check !== 'none')
  const nulls = checked.map(({ alias }) => `count(*) FILTER (${alias} IS NULL)`)
  const rules = [...checked.flatMap(rulesOf), ...sumRule(plan)]
  const broken = rules.map(({ when }) => `count(*) FILTER (${when})`)
  const counts = ['count(*)', ...nulls, ...broken].map((count) => `CAST(${count} AS DOUBLE)`)
  const [found] = (await session.rows(`SELECT ${counts.join(', ')} FROM ${table.role}`)) as number[][]
  const [rows = 0, ...rest] = found ?? []
  const file = table.file
  if (rows === 0) {
    const message = `the ${table.title} have no rows`
    return { rows, duplicates: false, problems: [{ file, message, remedy: 'Write at least one row.' }] }
  }

  const problems: Problem[] = []
  for (const [index, column] of checked.entries()) {
    const count = rest[index] as number
    if (count > 0) problems.push(...(await explainNulls(session, plan, column, rows, naming)))
  }
  for (const [index, { when, message, remedy }] of rules.entries()) {
    const count = rest[checked.length + index] as number
    if (count === 0) continue
    const such = await nameRows(session, table.role, when, naming)
    problems.push({ file, message: `${message} in ${rowsOf(count, rows)}${such}`, remedy })
  }
  const repeated = await repeatedIds(session, plan, rows, naming)
  return { rows, duplicates: repeated.length > 0, problems: [...problems, ...repeated] }
}

/** Multiclass: probabilities of a row must add up to 1, as scikit-learn's log loss asks. */
function sumRule({ columns }: TablePlan): Rule[] {
  const parts = columns.filter(({ alias }) => alias.startsWith('probability'))
  if (parts.length === 0) return []
  const stored = parts.map(({ conversion: { table, column } }) => table.columns.get(column))
  const tolerance = stored.includes('FLOAT') ? sumTolerance.float : sumTolerance.double
  const sum = parts.map(({ alias }) => alias).join(' + ')
  return [
    {
      when: `isfinite(${sum}) AND abs(${sum} - 1) > ${tolerance}`,
      message: `the probabilities of the ${parts.length} classes do not add up to 1`,
      remedy: 'Name the columns of all classes, and write probabilities without rounding.',
    },
  ]
}

/** A NULL after conversion is a value that was missing, or one that could not be read as what it must be. */
async function explainNulls(
  session: Session,
  { table }: TablePlan,
  { alias, conversion, check, option }: PlannedColumn,
  rows: number,
  naming: RowNaming,
): Promise<Problem[]> {
  const { raw, sql, column, wanted } = conversion
  const bad = `${raw} IS NOT NULL AND (${sql}) IS NULL`
  const [found] = await session.rows(
    `SELECT CAST(count(*) FILTER (${raw} IS NULL) AS DOUBLE), CAST(count(*) FILTER (${bad}) AS DOUBLE),
     CAST(min(CAST(${raw} AS VARCHAR)) FILTER (${bad}) AS VARCHAR) FROM ${table.relation}`,
  )
  const [missing, unreadable, example] = found as [number, number, string | null]
  const name = `\`${shorten(column, 80)}\``
  const base = { file: table.file, path: option }
  const problems: Problem[] = []
  if (missing > 0) {
    const such =
      check === 'id' || unreadable > 0 ? '' : await nameRows(session, table.role, `${alias} IS NULL`, naming)
    const remedy = nullRules[check as Exclude<Check, 'none'>]
    problems.push({ ...base, message: `${name} is missing in ${rowsOf(missing, rows)}${such}`, remedy })
  }
  if (unreadable > 0) {
    problems.push({
      ...base,
      ...(example === null || naming.private.has(column) ? {} : { value: example }),
      message: `${name} is not ${wanted} in ${rowsOf(unreadable, rows)}`,
      remedy: `Write ${name} with one type in every file.`,
    })
  }
  return problems
}
