import type { Problem } from '../foundation/index.ts'
import type { ComparisonOptions, SliceOption } from './comparison-options.ts'
import { asClass, asNumber, type Conversion, isProblem } from './conversions.ts'
import { resolveIds } from './identifiers.ts'
import { missingColumn, type Role, rawColumn, type Table } from './tables.ts'

/** What must hold for every value of a column. */
export type Check = 'id' | 'finite' | 'probability' | 'class' | 'weight' | 'none'

export interface PlannedColumn {
  /** Name in our own tables; no name from outside is used there. */
  readonly alias: string
  readonly conversion: Conversion
  /** Option that named it. */
  readonly option: string
  readonly check: Check
}

/** What is read from one role's files. */
export interface TablePlan {
  readonly table: Table
  readonly columns: PlannedColumn[]
}

/** What is read from where. */
export interface Plan {
  readonly tables: ReadonlyMap<Role, TablePlan>
  readonly ids: readonly string[]
  /** Tables that have the label, the one that counts first; all must agree. */
  readonly labels: readonly Role[]
  readonly weights: readonly Role[]
  readonly slices: readonly { readonly option: SliceOption; readonly role: Role; readonly alias: string }[]
  /** Multiclass: names of the classes by side, in the order of the aliases `probability0`, `probability1`, … */
  readonly probabilityClasses: ReadonlyMap<Role, readonly string[]>
  /** Columns of the users' SQL by side: their name, and the role and alias they are read under. */
  readonly sqlColumns: ReadonlyMap<Role, readonly { name: string; role: Role; alias: string }[]>
}

/** Decides where every named column is read from; says which cannot be found or have an unusable type. */
export function planTables(
  tables: readonly Table[],
  options: ComparisonOptions,
  sqlNames: readonly string[],
): { plan: Plan; problems: Problem[] } {
  const problems: Problem[] = []
  const plans = new Map<Role, TablePlan>(tables.map((table) => [table.role, { table, columns: [] }]))
  /** Shared columns are taken from the holdout where it has them: it is the record, predictions are copies. */
  const byAuthority = (['holdout', 'candidate', 'champion'] as const).flatMap((role) => plans.get(role) ?? [])
  const sides = (['candidate', 'champion'] as const).flatMap((role) => plans.get(role) ?? [])
  const regression = options.task === 'regression'

  const add = (
    { table, columns }: TablePlan,
    alias: string,
    option: string,
    check: Check,
    made: Conversion | Problem,
  ) => {
    if (isProblem(made)) problems.push(made)
    else columns.push({ alias, conversion: made, option, check })
    return { name: made, role: table.role, alias }
  }
  const having = (column: string, among = byAuthority) =>
    among.filter(({ table }) => table.columns.has(column))
  const missing = (column: string, option: string, among: readonly TablePlan[]) => {
    problems.push(
      missingColumn(
        among.map(({ table }) => table),
        column,
        option,
      ),
    )
  }

  const ids = options.id.filter((column) => {
    const lacking = byAuthority.filter(({ table }) => !table.columns.has(column))
    for (const lack of lacking) missing(column, 'id', [lack])
    return lacking.length === 0
  })
  const resolved = resolveIds(tables, ids)
  problems.push(...resolved.problems)
  for (const [table, conversions] of resolved.conversions) {
    const plan = plans.get(table.role) as TablePlan
    for (const [index, conversion] of conversions.entries()) add(plan, `id${index}`, 'id', 'id', conversion)
  }

  const labelled = having(options.label)
  if (labelled.length === 0) missing(options.label, 'label', byAuthority)
  for (const plan of labelled) {
    const read = regression ? asNumber : asClass
    add(plan, 'label', 'label', regression ? 'finite' : 'class', read(plan.table, options.label, 'label'))
  }
  const weighted = options.weight === undefined ? [] : having(options.weight)
  if (options.weight !== undefined) {
    if (weighted.length === 0) missing(options.weight, 'weight', byAuthority)
    for (const plan of weighted)
      add(plan, 'weight', 'weight', 'weight', asNumber(plan.table, options.weight, 'weight'))
  }

  const probabilityClasses = new Map<Role, string[]>()
  for (const side of sides) {
    const named = (column: string | undefined, option: string) => {
      if (column === undefined) return null
      if (side.table.columns.has(column)) return column
      missing(column, option, [side])
      return null
    }
    const declared = options.scoresAreProbabilities ?? true
    const scoreOption = regression && options.score === undefined ? 'prediction' : 'score'
    const score = named(scoreOption === 'score' ? options.score : options.prediction, scoreOption)
    if (score !== null && options.task !== 'multiclass-classification') {
      const check = !regression && declared ? 'probability' : 'finite'
      add(side, 'score', scoreOption, check, asNumber(side.table, score, scoreOption))
    }
    const prediction = regression ? null : named(options.prediction, 'prediction')
    if (prediction !== null)
      add(side, 'prediction', 'prediction', 'class', asClass(side.table, prediction, 'prediction'))
    if (options.task === 'multiclass-classification' && options.probabilities !== undefined) {
      const columns = probabilityColumns(side, options.probabilities, problems, named)
      probabilityClasses.set(
        side.table.role,
        columns.map((entry) => entry.class),
      )
      for (const [index, { column }] of columns.entries())
        add(
          side,
          `probability${index}`,
          'probabilities',
          'probability',
          asNumber(side.table, column, 'probabilities'),
        )
    }
  }

  const slices = (options.slices ?? []).flatMap((option, index) => {
    const [plan] = having(option.column)
    if (plan === undefined) {
      missing(option.column, 'slices', byAuthority)
      return []
    }
    const alias = `slice${index}`
    const { table } = plan
    const raw = rawColumn(table, option.column)
    const numeric = option.quantiles !== undefined || option.edges !== undefined
    const made = numeric
      ? asNumber(table, option.column, 'slices')
      : { table, column: option.column, raw, sql: raw, wanted: 'a value' }
    add(plan, alias, 'slices', 'none', made)
    return [{ option, role: table.role, alias }]
  })

  const sqlColumns = new Map<Role, { name: string; role: Role; alias: string }[]>()
  for (const side of sides) {
    const visible = [side, ...byAuthority.filter(({ table }) => table.role === 'holdout')]
    const found = sqlNames.flatMap((name, index) => {
      const plan = visible.find(({ table }) => table.columns.has(name))
      if (plan === undefined) {
        missing(name, 'metrics', visible)
        return []
      }
      const alias = `sql${index}`
      const { table } = plan
      if (!plan.columns.some((column) => column.alias === alias)) {
        const raw = rawColumn(table, name)
        add(plan, alias, 'metrics', 'none', { table, column: name, raw, sql: raw, wanted: 'a value' })
      }
      return [{ name, role: table.role, alias }]
    })
    sqlColumns.set(side.table.role, found)
  }

  const roles = (found: readonly TablePlan[]) => found.map(({ table }) => table.role)
  const plan = {
    tables: plans,
    ids,
    labels: roles(labelled),
    weights: roles(weighted),
    slices,
    probabilityClasses,
    sqlColumns,
  }
  return { plan, problems }
}

function probabilityColumns(
  side: TablePlan,
  wanted: NonNullable<ComparisonOptions['probabilities']>,
  problems: Problem[],
  named: (column: string, option: string) => string | null,
): { class: string; column: string }[] {
  if (wanted.kind === 'columns') {
    return wanted.columns.filter(({ column }) => named(column, 'probabilities') !== null)
  }
  const columns = [...side.table.columns.keys()]
    .filter((column) => column.startsWith(wanted.prefix) && column !== wanted.prefix)
    .map((column) => ({ class: column.slice(wanted.prefix.length), column }))
  if (columns.length === 0) {
    problems.push({
      ...missingColumn([side.table], wanted.prefix, 'probabilities'),
      message: `no column of the ${side.table.title} starts with this prefix`,
    })
  }
  return columns
}
