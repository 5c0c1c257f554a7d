import { ConfigurationError, type Problem } from '../foundation/index.ts'
import { type Classes, findClasses, oneClassOnly } from './classes.ts'
import type { ComparisonOptions } from './comparison-options.ts'
import { codeColumn } from './encoding.ts'
import { joinTables, sideColumn } from './joining.ts'
import type { Plan, PlannedColumn, TablePlan } from './plan.ts'
import type { RowNaming } from './row-naming.ts'
import type { Session } from './session.ts'
import { prepareSlices, type SliceCodes } from './slices.ts'
import { identifier } from './sql.ts'
import { type Role, unreadable } from './tables.ts'
import { checkTable } from './value-checks.ts'

export interface Loaded {
  readonly rowsBefore: ReadonlyMap<Role, number>
  /** Rows of the table `joined`. */
  readonly rows: number
  readonly classes: Classes
  readonly sliceCodes: readonly SliceCodes[]
}

/**
 * Copies the planned columns into one table a role, classes and slices as codes, checks their values, and joins them.
 * @throws ConfigurationError with everything that is wrong
 */
export async function loadTables(
  session: Session,
  planned: Plan,
  options: ComparisonOptions,
  naming: RowNaming,
): Promise<Loaded> {
  const plan = await readTextFiles(session, planned)
  const problems: Problem[] = []
  const classes = await classesOf(session, plan, options, problems)
  const sliceCodes = await prepareSlices(session, plan, naming.private, problems)
  const rowsBefore = new Map<Role, number>()
  let joinable = true
  for (const [role, tablePlan] of plan.tables) {
    await loadTable(session, role, tablePlan, classes, sliceCodes)
    const checked = await checkTable(session, tablePlan, naming)
    rowsBefore.set(role, checked.rows)
    problems.push(...checked.problems)
    if (checked.duplicates || checked.rows === 0) joinable = false
  }
  // Repeated ids would multiply rows, and what is said about the product would mislead.
  if (!joinable) throw new ConfigurationError(problems)
  const joined = await joinTables(session, plan, rowsBefore, options, naming)
  problems.push(...joined.problems)
  for (const role of rowsBefore.keys()) await session.execute(`DROP TABLE ${role}`)
  if (joined.rows > 0 && options.task !== 'regression') {
    const label = sideColumn('label', plan.labels[0] as Role)
    const codes = await session.rows(
      `SELECT DISTINCT CAST(${label} AS DOUBLE) FROM joined WHERE ${label} IS NOT NULL`,
    )
    problems.push(
      ...oneClassOnly(
        plan,
        options,
        classes,
        codes.map(([code]) => code as number),
      ),
    )
  }
  if (problems.length > 0) throw new ConfigurationError(problems)
  return { rowsBefore, rows: joined.rows, classes, sliceCodes }
}

/** CSV and JSON are parsed once: their wanted columns become a table that later statements read. */
async function readTextFiles(session: Session, plan: Plan): Promise<Plan> {
  const problems: Problem[] = []
  const tables = new Map<Role, TablePlan>()
  for (const [role, { table, columns }] of plan.tables) {
    if (table.format === 'parquet') {
      tables.set(role, { table, columns })
      continue
    }
    const relation = `text_${role}`
    const names = [...new Set(columns.map(({ conversion }) => conversion.column))].map(identifier)
    try {
      await session.execute(
        `CREATE TEMP TABLE ${relation} AS SELECT ${names.join(', ')} FROM ${table.relation}`,
      )
    } catch (error) {
      problems.push(unreadable(table.file, table.format, error))
    }
    const read = { ...table, relation }
    const moved = columns.map((column) => ({ ...column, conversion: { ...column.conversion, table: read } }))
    tables.set(role, { table: read, columns: moved })
  }
  if (problems.length > 0) throw new ConfigurationError(problems)
  return { ...plan, tables }
}

async function classesOf(
  session: Session,
  plan: Plan,
  options: ComparisonOptions,
  problems: Problem[],
): Promise<Classes> {
  if (options.task === 'regression') return { names: [], codes: new Map(), stored: new Map() }
  try {
    const found = await findClasses(session, plan, options)
    problems.push(...found.problems)
    return found.classes
  } catch (error) {
    const { table } = [...plan.tables.values()][0] as TablePlan
    throw new ConfigurationError(unreadable(table.file, table.format, error), { cause: error })
  }
}

async function loadTable(
  session: Session,
  role: Role,
  { table, columns }: TablePlan,
  classes: Classes,
  slices: readonly SliceCodes[],
): Promise<void> {
  const selected: string[] = []
  for (const column of columns) {
    const { alias, conversion } = column
    const codes = codesOf(column, role, classes, slices)
    const sql =
      codes === null
        ? conversion.sql
        : await codeColumn(session, conversion, codes, `type_${sideColumn(alias, role)}`)
    selected.push(`${sql} AS ${alias}`)
  }
  try {
    await session.execute(`CREATE TABLE ${role} AS SELECT ${selected.join(', ')} FROM ${table.relation}`)
  } catch (error) {
    throw new ConfigurationError(unreadable(table.file, table.format, error), { cause: error })
  }
}

function codesOf(
  column: PlannedColumn,
  role: Role,
  classes: Classes,
  slices: readonly SliceCodes[],
): readonly (readonly [string, number | null])[] | null {
  const slice = slices.find((each) => each.role === role && each.alias === column.alias)
  if (slice !== undefined) return slice.raws?.map((raw, code) => [raw, code] as const) ?? null
  if (column.check !== 'class') return null
  const stored = classes.stored.get(column) ?? []
  return stored.map(
    ({ raw, text }) => [raw, text === null ? null : (classes.codes.get(text) ?? null)] as const,
  )
}
