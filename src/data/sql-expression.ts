import type { Session } from './session.ts'
import { literal } from './sql.ts'

/** A node of DuckDB's parse tree as `json_serialize_sql` writes it. */
export interface Node {
  class?: string
  function_name?: string
  column_names?: string[]
  children?: Node[]
  [key: string]: unknown
}

/** An aggregate expression that passed the checks. */
export interface Expression {
  readonly sql: string
  readonly tree: Node
  /** Columns it names, once each. */
  readonly columns: readonly string[]
  /** Aggregate calls in it, outermost first. */
  readonly aggregates: readonly Node[]
}

/** Functions as DuckDB lists them. */
export interface FunctionCatalog {
  readonly aggregates: ReadonlySet<string>
  /** Functions whose value may change from call to call. */
  readonly unstable: ReadonlySet<string>
}

export async function functionCatalog(session: Session): Promise<FunctionCatalog> {
  const rows = await session.rows(
    `SELECT DISTINCT function_name, function_type = 'aggregate', coalesce(stability, 'CONSISTENT') <> 'CONSISTENT'
     FROM duckdb_functions()`,
  )
  const named = (column: number) => new Set(rows.flatMap((row) => (row[column] ? [row[0] as string] : [])))
  return { aggregates: named(1), unstable: named(2) }
}

/**
 * Parses one scalar aggregate expression with DuckDB's own parser. Anything that could look beyond the rows at hand
 * (a second statement, FROM, a subquery) or give another value the next time is refused.
 * @returns what is wrong, in words, where it is refused
 */
export async function parseExpression(
  session: Session,
  catalog: FunctionCatalog,
  sql: string,
): Promise<Expression | string> {
  const parsed = await parse(session, `SELECT (${sql}\n)`)
  if (typeof parsed === 'string') return parsed
  const select = parsed.statements.length === 1 ? parsed.statements[0]?.node : undefined
  const list = select?.select_list
  const bare =
    select?.type === 'SELECT_NODE' &&
    select.from_table?.type === 'EMPTY' &&
    [select.where_clause, select.having, select.qualify, select.sample].every((part) => part === null) &&
    [select.modifiers, select.group_expressions, select.cte_map?.map].every((part) => part?.length === 0)
  if (!bare || list?.length !== 1)
    return 'it must be one expression, without FROM, WHERE or a second statement'
  const tree = list[0] as Node
  const columns = new Set<string>()
  const aggregates: Node[] = []
  for (const node of nodesOf(tree)) {
    const name = node.function_name?.toLowerCase() ?? ''
    if (node.class === 'SUBQUERY') return 'subqueries are not allowed'
    if (node.class === 'WINDOW') return 'window functions are not allowed; aggregate over the rows instead'
    if (node.class === 'STAR' || node.class === 'LAMBDA' || node.class === 'PARAMETER')
      return 'it must name plain columns'
    if (catalog.unstable.has(name)) return `\`${name}\` does not give the same value every time`
    if (catalog.aggregates.has(name)) aggregates.push(node)
    if (node.class === 'COLUMN_REF') {
      if (node.column_names?.length !== 1) return 'columns are named without a table'
      columns.add(node.column_names[0] as string)
    }
  }
  if (aggregates.length === 0)
    return 'it must aggregate the rows into one number, with `sum`, `avg`, `count` …'
  return { sql, tree, columns: [...columns], aggregates }
}

interface SelectTree {
  type?: string
  select_list?: Node[]
  from_table?: { type?: string }
  where_clause?: unknown
  having?: unknown
  qualify?: unknown
  sample?: unknown
  modifiers?: unknown[]
  group_expressions?: unknown[]
  cte_map?: { map?: unknown[] }
}

interface Parsed {
  statements: { node?: SelectTree }[]
}

async function parse(session: Session, sql: string): Promise<Parsed | string> {
  const [row] = await session.rows(`SELECT CAST(json_serialize_sql(${literal(sql)}) AS VARCHAR)`)
  const answer = JSON.parse(row?.[0] as string) as Parsed & { error: boolean; error_message?: string }
  return answer.error ? (answer.error_message ?? 'it cannot be parsed') : answer
}

function* nodesOf(value: unknown): Generator<Node> {
  if (Array.isArray(value)) for (const each of value) yield* nodesOf(each)
  else if (typeof value === 'object' && value !== null) {
    if ('class' in value) yield value as Node
    for (const each of Object.values(value)) yield* nodesOf(each)
  }
}

/** An expression split so that it can be put together from groups of rows. */
export interface SplitExpression {
  /** SQL of the aggregates of one group of rows, in the order of their names. */
  readonly parts: readonly string[]
  /** SQL of the value over several groups, from columns `part0`, `part1`, … */
  readonly whole: string
}

/** How an aggregate of all rows comes from those of groups: the aggregate that combines them. */
const combining: Readonly<Record<string, string>> = {
  sum: 'sum',
  count: 'sum',
  count_star: 'sum',
  count_if: 'sum',
  countif: 'sum',
  min: 'min',
  max: 'max',
  bool_and: 'bool_and',
  bool_or: 'bool_or',
}

/**
 * Splits an expression whose aggregates are sums, counts, averages or extremes; null for any other. Values with a
 * group left out then cost a few hundred rows instead of another pass over all of them.
 */
export async function splitExpression(
  session: Session,
  expression: Expression,
): Promise<SplitExpression | null> {
  const simple = expression.aggregates.every(
    (node) =>
      (combining[nameOf(node)] !== undefined || nameOf(node) === 'avg') &&
      node.distinct === false &&
      (node.order_bys as { orders?: unknown[] } | undefined)?.orders?.length === 0 &&
      node.children?.every(
        (child) => ![...nodesOf(child)].some((inner) => expression.aggregates.includes(inner)),
      ),
  )
  // Beyond 2^53 a constant would not survive the way through JavaScript.
  if (!simple || /"value":-?\d{16}/.test(JSON.stringify(expression.tree))) return null
  const parts: Node[] = []
  const part = (node: Node): Node => {
    parts.push(node)
    return {
      class: 'COLUMN_REF',
      type: 'COLUMN_REF',
      alias: '',
      query_location: 0,
      column_names: [`part${parts.length - 1}`],
    }
  }
  const over = (name: string, node: Node, child: Node): Node => ({
    ...node,
    function_name: name,
    children: [child],
    filter: null,
  })
  const combine = (node: Node): Node => {
    const name = nameOf(node)
    if (name !== 'avg') return over(combining[name] as string, node, part(node))
    const total = over('sum', node, part({ ...node, function_name: 'sum' }))
    const rows = over('sum', node, part({ ...node, function_name: 'count' }))
    return { ...node, function_name: '/', is_operator: true, filter: null, children: [total, rows] }
  }
  const replaced = replace(expression.tree, new Set(expression.aggregates), combine)
  const whole = await print(session, replaced)
  const printed: string[] = []
  for (const each of parts) printed.push(await print(session, each))
  return { parts: printed, whole }
}

const nameOf = (node: Node) => node.function_name?.toLowerCase() ?? ''

function replace(value: unknown, targets: ReadonlySet<Node>, by: (node: Node) => Node): Node {
  const walk = (each: unknown): unknown => {
    if (Array.isArray(each)) return each.map(walk)
    if (typeof each !== 'object' || each === null) return each
    if (targets.has(each as Node)) return by(each as Node)
    return Object.fromEntries(Object.entries(each).map(([key, inner]) => [key, walk(inner)]))
  }
  return walk(value) as Node
}

/** DuckDB's own text of a tree. Locations are 64-bit numbers that JavaScript rounds: they are cleared. */
async function print(session: Session, tree: Node): Promise<string> {
  const empty = await parse(session, 'SELECT 1')
  if (typeof empty === 'string') throw new Error(empty)
  const node = empty.statements[0]?.node as SelectTree
  const statement = {
    ...empty,
    statements: [{ ...empty.statements[0], node: { ...node, select_list: [tree] } }],
  }
  const json = JSON.stringify(statement, (key, value: unknown) => (key === 'query_location' ? 0 : value))
  const [row] = await session.rows(`SELECT json_deserialize_sql(CAST(${literal(json)} AS JSON))`)
  return String(row?.[0])
    .replace(/^SELECT /, '')
    .replace(/;$/, '')
}
