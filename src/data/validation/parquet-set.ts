import { dirname, relative } from 'node:path'
import { type FileSet, shown, withoutGlob } from '../files.ts'
import type { Session } from '../session.ts'
import { identifier, literal } from '../sql.ts'
import { type DataSet, type Declared, indexOf } from './data-set.ts'
import { logicalTypeOf } from './stored-types.ts'

/** Opens Parquet files as one table by the names of their columns; folders like `year=2013` add columns. */
export async function openParquet(
  session: Session,
  workspace: string,
  { paths }: FileSet,
  declared: Declared,
): Promise<DataSet> {
  const list = `[${paths.map((path) => literal(withoutGlob(path))).join(', ')}]`
  const partitions = partitionKeys(workspace, paths)
  const options = [
    ...(paths.length > 1 ? ['union_by_name = true'] : []),
    `hive_partitioning = ${partitions.length > 0}`,
    ...partitionTypes(partitions, declared),
  ]
  const plain = `read_parquet(${[list, ...options].join(', ')})`
  const described = await session.rows(
    `SELECT column_name, column_type FROM (DESCRIBE SELECT * FROM ${plain})`,
  )
  const names = described.map(([name]) => name as string)
  const written = await writtenNames(session, paths, names)
  const columns = described.map(([name, type], index) => ({
    name: written[index] as string,
    sql: identifier(name as string),
    type: type as string,
    unread: null,
  }))
  const fileColumn = freeName('mlops_path', names)
  const relation = `read_parquet(${[list, ...options, `filename = ${literal(fileColumn)}`].join(', ')})`
  return {
    file: shown(workspace, paths[0] as string),
    paths,
    format: 'parquet',
    columns,
    index: indexOf(columns),
    relation,
    path: identifier(fileColumn),
    position: positionIn(names),
    stored: paths,
    incomplete: await incompleteColumns(session, workspace, list, paths.length, names),
    badLines: { count: 0, first: [] },
    rejects: null,
  }
}

/** DuckDB numbers names that differ by case only: `a` beside `A` becomes `a_1`. The file knows what it wrote. */
async function writtenNames(
  session: Session,
  paths: readonly string[],
  names: readonly string[],
): Promise<readonly string[]> {
  const [path] = paths
  if (path === undefined || paths.length > 1 || !names.some((name) => /_\d+$/.test(name))) return names
  const rows = await session.rows(
    `SELECT name, CAST(coalesce(num_children, 0) AS DOUBLE) FROM parquet_schema(${literal(withoutGlob(path))})`,
  )
  const found: string[] = []
  // The root comes first, every group before its children: what is open counts the columns of the root.
  const open = [rows[0]?.[1] as number]
  for (const [name, children] of rows.slice(1)) {
    if (open.length === 1) found.push(name as string)
    open[open.length - 1] = (open.at(-1) as number) - 1
    if ((children as number) > 0) open.push(children as number)
    while (open.length > 1 && open.at(-1) === 0) open.pop()
  }
  return names.map((name, index) => found[index] ?? name)
}

/** Every file has the row's number as a column that nobody declared, unless the file itself has one of that name. */
export function positionIn(names: readonly string[]): string {
  return names.some((name) => name.toLowerCase() === 'file_row_number')
    ? 'row_number() OVER ()'
    : 'file_row_number'
}

export function freeName(wanted: string, names: readonly string[]): string {
  const taken = new Set(names.map((name) => name.toLowerCase()))
  let name = wanted
  for (let times = 1; taken.has(name); times++) name = `${wanted}_${times}`
  return name
}

/** Keys that every path has in its folders below the workspace. */
export function partitionKeys(workspace: string, paths: readonly string[]): string[] {
  const keysOf = (path: string) =>
    dirname(relative(workspace, path))
      .split(/[\\/]/)
      .flatMap((part) => /^([^=]+)=/.exec(part)?.[1] ?? [])
  const [first, ...rest] = paths.map(keysOf)
  return (first ?? []).filter((key) => rest.every((keys) => keys.includes(key)))
}

function partitionTypes(keys: readonly string[], declared: Declared): string[] {
  const types: Partial<Record<string, string>> = {
    string: 'VARCHAR',
    integer: 'BIGINT',
    number: 'DOUBLE',
    boolean: 'BOOLEAN',
    date: 'DATE',
    timestamp: 'TIMESTAMP',
  }
  const known = keys.flatMap((key) => {
    const column = declared.find(({ name }) => name === key)
    const logical = column?.logicalType ?? logicalTypeOf(column?.physicalType?.toUpperCase() ?? '')
    const type = types[logical ?? '']
    return type === undefined ? [] : [`${literal(key)}: ${type}`]
  })
  return known.length === 0 ? [] : [`hive_types = {${known.join(', ')}}`]
}

async function incompleteColumns(
  session: Session,
  workspace: string,
  list: string,
  files: number,
  names: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (files === 1) return new Map()
  const rows = await session.rows(
    `WITH entries AS (SELECT DISTINCT file_name, name FROM parquet_schema(${list})),
       paths AS (SELECT DISTINCT file_name FROM entries),
       partial AS (SELECT name FROM entries GROUP BY name HAVING count(*) < ${files})
     SELECT name, min(file_name) FROM partial CROSS JOIN paths
     WHERE NOT EXISTS (FROM entries e WHERE e.name = partial.name AND e.file_name = paths.file_name)
     GROUP BY name`,
  )
  const known = new Set(names)
  return new Map(
    rows.flatMap(([name, file]) =>
      known.has(name as string) ? [[name as string, shown(workspace, file as string)] as const] : [],
    ),
  )
}
