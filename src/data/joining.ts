import type { Problem } from '../foundation/index.ts'
import type { ComparisonOptions } from './comparison-options.ts'
import type { Plan } from './plan.ts'
import { count, nameRows, type RowNaming, rowsOf } from './row-naming.ts'
import type { Session } from './session.ts'
import type { Role } from './tables.ts'

/** Rows by role after loading; only roles that there are. */
export type RowCounts = ReadonlyMap<Role, number>

/** Sides have columns of the same alias: in the joined table theirs carries the role. */
export const sideColumn = (alias: string, role: Role) => `${alias}_${role}`

/**
 * Makes the table `joined`: one row for every id that all tables have, in the order of the ids, so that the sample
 * does not depend on the order of any file. Says where too few rows meet and where labels or weights disagree.
 */
export async function joinTables(
  session: Session,
  plan: Plan,
  rows: RowCounts,
  options: ComparisonOptions,
  naming: RowNaming,
): Promise<{ rows: number; problems: Problem[] }> {
  const roles = [...rows.keys()]
  const [first, ...others] = roles as [Role, ...Role[]]
  const ids = plan.ids.map((_, index) => `id${index}`)
  const meets = (role: Role) => ids.map((id) => `${first}.${id} = ${role}.${id}`).join(' AND ')
  const columns = [
    ...ids.map((id) => `${first}.${id} AS ${id}`),
    ...roles.flatMap((role) =>
      (plan.tables.get(role)?.columns ?? [])
        .filter(({ check }) => check !== 'id')
        .map(({ alias }) => `${role}.${alias} AS ${sideColumn(alias, role)}`),
    ),
  ]
  const joins = others.map((role) => `JOIN ${role} ON ${meets(role)}`)
  await session.execute(
    `CREATE TABLE joined AS SELECT ${columns.join(', ')} FROM ${first} ${joins.join(' ')} ORDER BY ${ids.join(', ')}`,
  )
  const checks = [...disagreements(plan, 'label'), ...disagreements(plan, 'weight')]
  const counts = ['count(*)', ...checks.map(({ when }) => `count(*) FILTER (${when})`)]
  const [found] = await session.rows(
    `SELECT ${counts.map((each) => `CAST(${each} AS DOUBLE)`).join(', ')} FROM joined`,
  )
  const [joined, ...differing] = found as [number, ...number[]]
  const problems = await joinRate(session, plan, rows, joined, options.minJoinRate ?? 1, naming)
  for (const [index, { when, message, remedy, path, files }] of checks.entries()) {
    const differ = differing[index] as number
    if (differ === 0) continue
    const such = await nameRows(session, 'joined', when, naming)
    problems.push({ file: files, path, message: `${message} in ${rowsOf(differ, joined)}${such}`, remedy })
  }
  return { rows: joined, problems }
}

async function joinRate(
  session: Session,
  plan: Plan,
  rows: RowCounts,
  joined: number,
  limit: number,
  naming: RowNaming,
): Promise<Problem[]> {
  const short = [...rows].filter(([, all]) => joined === 0 || joined / all < limit)
  if (short.length === 0) return []
  const sides = [...rows].map(([role, all]) => `${percent(joined / all)} of the ${role}'s ${count(all)}`)
  const problems: Problem[] = []
  for (const [role, all] of short) {
    const table = plan.tables.get(role)?.table
    const ids = plan.ids.map((_, index) => `id${index}`).join(', ')
    const such = await nameRows(
      session,
      `(SELECT ${ids} FROM ${role} EXCEPT SELECT ${ids} FROM joined)`,
      'true',
      naming,
    )
    problems.push({
      ...(table === undefined ? {} : { file: table.file }),
      path: 'min-join-rate',
      message:
        `${count(all - joined)} of the ${role}'s ${count(all)} rows are not in every file${such}; ` +
        `joined are ${count(joined)}: ${sides.join(', ')}, where ${percent(limit)} is asked`,
      remedy: 'Predict the same rows with both models, or allow the loss with `min-join-rate`.',
    })
  }
  return problems
}

/** Conditions under which two files say different things about the same row. */
function disagreements(plan: Plan, alias: 'label' | 'weight') {
  const [first, ...others] = alias === 'label' ? plan.labels : plan.weights
  if (first === undefined) return []
  const stored = (role: Role) => plan.tables.get(role)?.columns.find((column) => column.alias === alias)
  return others.map((other) => {
    const types = [first, other].map((role) => {
      const conversion = stored(role)?.conversion
      return conversion?.table.columns.get(conversion.column)
    })
    // Single precision in one file and double in the other are the same number written differently.
    const isDouble = stored(first)?.check !== 'class'
    const value = (role: Role) => {
      const column = sideColumn(alias, role)
      return isDouble && types.includes('FLOAT') ? `CAST(${column} AS FLOAT)` : column
    }
    const files = [first, other].map((role) => plan.tables.get(role)?.table.file)
    return {
      when: `(${value(first)}) IS DISTINCT FROM (${value(other)})`,
      path: alias,
      files: files[1] ?? '',
      message: `the ${alias} differs from that in ${files[0]}`,
      remedy: `Both models must be judged on the same rows with the same ${alias}s: predict them from one holdout.`,
    }
  })
}

function percent(share: number): string {
  const text = (Math.floor(share * 10_000) / 100).toString()
  return `${text} %`
}
