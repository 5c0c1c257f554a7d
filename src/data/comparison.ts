import type { PairedSample } from '../evaluation/index.ts'
import { ConfigurationError, type Problem } from '../foundation/index.ts'
import type { Comparison, ComparisonFacts, ComparisonOptions } from './comparison-options.ts'
import type { Engine } from './engine.ts'
import { hashContent } from './hashing.ts'
import { type Loaded, loadTables } from './loading.ts'
import { type Plan, planTables } from './plan.ts'
import type { RowNaming } from './row-naming.ts'
import { fillSample } from './sample.ts'
import type { Session } from './session.ts'
import { finishSlice, planSlices } from './slices.ts'
import { computeSqlMetrics, parseSqlMetrics } from './sql-metric.ts'
import { openTable, type Role, type Table } from './tables.ts'

/**
 * Reads what one or two models said about the same rows, and refuses whatever would make a comparison meaningless.
 * Columns move from DuckDB into typed arrays; no row is ever an object. Rows are in the order of their ids.
 *
 * @throws ConfigurationError with everything that is wrong with the files, each with counts and a few ids
 */
export async function loadComparison(engine: Engine, options: ComparisonOptions): Promise<Comparison> {
  const session = await engine.open()
  try {
    const tables = await openTables(session, engine.workspace, options)
    const metrics = await parseSqlMetrics(session, options.sqlMetrics ?? [])
    const { plan, problems } = planTables(tables, options, metrics.columns)
    refuse([...metrics.problems, ...problems])

    const naming: RowNaming = { ids: options.id, private: new Set(options.private ?? []) }
    const loaded = await loadTables(session, plan, options, naming)
    await session.lock()

    const slicePlans = await planSlices(session, loaded.sliceCodes)
    const codes = slicePlans.map(() => new Int32Array(loaded.rows))
    const sample = await fillSample(session, plan, options, loaded, slicePlans, codes)
    const finished = slicePlans.map((slice, index) => finishSlice(slice, codes[index] as Int32Array))
    const slices = finished.map(({ slice }) => slice)
    const sqlSlices = finished.map(({ sql }) => sql)
    const sqlMetrics = await computeSqlMetrics(
      session,
      plan,
      metrics.metrics,
      sqlSlices,
      sample.rows,
      naming.private,
    )
    return { sample, slices, facts: factsOf(engine, tables, plan, loaded, sample), sqlMetrics }
  } finally {
    await session.close()
  }
}

function refuse(problems: readonly Problem[]): void {
  if (problems.length > 0) throw new ConfigurationError(problems)
}

async function openTables(session: Session, workspace: string, options: ComparisonOptions): Promise<Table[]> {
  const asked: [Role, readonly string[] | null | undefined][] = [
    ['candidate', options.candidate],
    ['champion', options.champion],
    ['holdout', options.holdout],
  ]
  const tables: Table[] = []
  const problems: Problem[] = []
  for (const [role, patterns] of asked) {
    if (patterns === null || patterns === undefined) continue
    if (role === 'holdout' && patterns.length === 0) continue
    const opened = await openTable(session, workspace, role, patterns)
    if (Array.isArray(opened)) problems.push(...opened)
    else tables.push(opened)
  }
  refuse(problems)
  return tables
}

function factsOf(
  engine: Engine,
  tables: readonly Table[],
  plan: Plan,
  { rowsBefore, rows }: Loaded,
  sample: PairedSample,
): ComparisonFacts {
  const before = (role: Role) => rowsBefore.get(role) ?? null
  const dropped = (role: Role) => Math.max(0, (before(role) ?? rows) - rows)
  const { buffer, byteOffset, byteLength } = sample.label
  return {
    candidateRows: before('candidate') ?? rows,
    championRows: before('champion'),
    holdoutRows: before('holdout'),
    joinedRows: rows,
    dropped: { candidate: dropped('candidate'), champion: dropped('champion'), holdout: dropped('holdout') },
    labelsFrom: plan.labels,
    labelsSha256: hashContent([
      JSON.stringify(sample.classes),
      new Uint8Array(buffer, byteOffset, byteLength),
    ]),
    files: tables.flatMap(({ role, files }) => files.map((file) => ({ ...file, role }))),
    columns: Object.fromEntries(tables.map(({ role, columns }) => [role, [...columns.keys()]])),
    engine: engine.version,
  }
}
