import type { Problem } from '../foundation/index.ts'
import type { ComparisonOptions } from './comparison-options.ts'
import { type StoredValue, storedValues, valueOrder } from './encoding.ts'
import type { Plan, PlannedColumn } from './plan.ts'
import { count } from './row-naming.ts'
import type { Session } from './session.ts'
import { type Role, shorten, type Table } from './tables.ts'

/** The classes of a comparison. */
export interface Classes {
  readonly names: readonly string[]
  /** Index of a class in `names`; several spellings of a boolean share one. */
  readonly codes: ReadonlyMap<string, number>
  /** What every stored value of every label and prediction column is. */
  readonly stored: ReadonlyMap<PlannedColumn, readonly StoredValue[]>
}

/** Beyond this a label is rather an id or a quantity. */
const maxClasses = 1000

/** Finds the classes among labels, predictions and probability columns, before any row is read. */
export async function findClasses(
  session: Session,
  plan: Plan,
  options: ComparisonOptions,
): Promise<{ classes: Classes; problems: Problem[] }> {
  const stored = new Map<PlannedColumn, StoredValue[]>()
  for (const { columns } of plan.tables.values())
    for (const column of columns)
      if (column.check === 'class')
        stored.set(column, await storedValues(session, column.conversion, maxClasses))
  const authority = plan.tables.get(plan.labels[0] as Role)
  const labelColumn = authority?.columns.find(({ alias }) => alias === 'label')
  const labelled = (labelColumn && stored.get(labelColumn)) ?? []

  const rows = new Map<string, number>()
  for (const { text, rows: times } of labelled)
    if (text !== null) rows.set(text, (rows.get(text) ?? 0) + times)
  for (const values of stored.values())
    for (const { text } of values) if (text !== null && !rows.has(text)) rows.set(text, 0)
  for (const names of plan.probabilityClasses.values())
    for (const name of names) if (!rows.has(name)) rows.set(name, 0)

  const here: Place = { table: authority?.table, options, hidden: isHidden(options) }
  if (rows.size > maxClasses || [...stored.values()].some((values) => values.length > maxClasses)) {
    const remedy = 'Declare `task: regression` if this is a quantity, or name the column with the class.'
    const problem = at(here, `there are more than ${count(maxClasses)} classes`, remedy)
    return { classes: { names: [], codes: new Map(), stored: new Map() }, problems: [problem] }
  }
  const found = options.task === 'binary-classification' ? binary(rows, here) : multiclass(rows, plan, here)
  return { classes: { ...found, stored }, problems: found.problems }
}

interface Place {
  readonly table: Table | undefined
  readonly options: ComparisonOptions
  /** Whether values of the label may not be shown. */
  readonly hidden: boolean
}

type Found = { names: string[]; codes: Map<string, number>; problems: Problem[] }

function multiclass(rows: ReadonlyMap<string, number>, plan: Plan, here: Place): Found {
  const names = [...rows.keys()].sort(valueOrder)
  const problems: Problem[] = []
  for (const [role, known] of plan.probabilityClasses) {
    const lacking = names.filter((name) => !known.includes(name))
    if (lacking.length === 0) continue
    problems.push({
      file: plan.tables.get(role)?.table.file ?? '',
      path: 'probabilities',
      message: `no probability column for the class ${here.hidden ? '(private)' : listed(lacking)}`,
      remedy: `The columns stand for ${listed(known)}. Map every class to its column, or give the prefix before the class.`,
    })
  }
  return { names, codes: new Map(names.map((name, index) => [name, index])), problems }
}

const truthy = ['1', 'true']
const falsy = ['0', 'false']

/** Booleans and 0/1 explain themselves; of any other two values the user says which is positive. */
function binary(rows: ReadonlyMap<string, number>, here: Place): Found {
  const found = [...rows.keys()]
  const logical = found.every((value) => truthy.includes(value) || falsy.includes(value))
  const wanted = here.options.positive === undefined ? null : String(here.options.positive)
  const same =
    (wanted !== null && logical && [truthy, falsy].find((words) => words.includes(wanted.toLowerCase()))) ||
    null
  const isPositive = (value: string) =>
    same !== null
      ? same.includes(value)
      : wanted !== null
        ? value === wanted
        : logical && truthy.includes(value)
  const positives = found.filter(isPositive)
  const negatives = found.filter((value) => !isPositive(value))
  const names = [negatives[0] ?? (logical ? '0' : '(other)'), positives[0] ?? wanted ?? '1']
  const codes = new Map(found.map((value) => [value, isPositive(value) ? 1 : 0]))

  const seen = [...rows].slice(0, 6).map(([value, times]) => `${quoted(value)} (${count(times)})`)
  const values = here.hidden ? '' : `: ${seen.join(', ')}${rows.size > 6 ? ', …' : ''}`
  const problems: Problem[] = []
  if (!logical && found.length > 2) {
    const remedy = 'Declare `task: multiclass-classification`, or name the column with the binary label.'
    problems.push(at(here, `a binary label has two values, this has ${count(found.length)}${values}`, remedy))
  } else if (!logical && wanted === null) {
    problems.push(at(here, `it is not said which label is positive${values}`, 'Name it with `positive`.'))
  } else if (wanted !== null && found.length > 0 && positives.length === 0) {
    const remedy = 'Give `positive` as it stands in the files.'
    problems.push(at(here, `no row has the positive label ${quoted(wanted)}${values}`, remedy))
  }
  return { names, codes, problems }
}

/** The refusal of labels that are all the same, from the codes that the joined rows have. */
export function oneClassOnly(
  plan: Plan,
  options: ComparisonOptions,
  { names }: Classes,
  codes: readonly number[],
): Problem[] {
  if (codes.length !== 1 || names.length === 0) return []
  const hidden = isHidden(options)
  const table = plan.tables.get(plan.labels[0] as Role)?.table
  const which = hidden ? '' : ` ${quoted(names[codes[0] as number] ?? '')}`
  const remedy = 'A comparison needs rows of at least two classes: check how the holdout was chosen.'
  return [at({ table, options, hidden }, `every row has the same label${which}`, remedy)]
}

function at({ table, options }: Place, message: string, remedy: string): Problem {
  const file = table === undefined ? {} : { file: table.file }
  return { ...file, path: 'label', value: options.label, message, remedy }
}

const isHidden = ({ private: columns, label }: ComparisonOptions) => (columns ?? []).includes(label)
const quoted = (value: string) => `\`${shorten(value, 60)}\``
const listed = (values: readonly string[]) =>
  `${values.slice(0, 10).map(quoted).join(', ')}${values.length > 10 ? `, … (${values.length})` : ''}`
