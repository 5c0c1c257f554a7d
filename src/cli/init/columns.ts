import { findIn } from './facts.ts'
import { assumed, found, type Guess } from './guess.ts'

/** The first rows of a table. */
export interface Head {
  readonly path: string
  readonly columns: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

const mostRows = 2000

/** The head of a CSV file, by the most frequent delimiter of its first line; null where it has none. */
export function headOf(path: string, text: string): Head | null {
  const lines = text.replace(/^\ufeff/, '').split(/\r?\n/)
  const first = lines[0] ?? ''
  const times = (delimiter: string) => first.split(delimiter).length
  const delimiter = [',', ';', '\t', '|'].reduce((best, each) => (times(each) > times(best) ? each : best))
  const columns = fieldsOf(first, delimiter)
  if (columns.length < 2) return null
  const rows = lines
    // the last line may be cut off
    .slice(1, Math.min(lines.length - 1, mostRows + 1))
    .map((line) => fieldsOf(line, delimiter))
    .filter((fields) => fields.length === columns.length)
  return { path, columns, rows }
}

function fieldsOf(line: string, delimiter: string): string[] {
  const fields: string[] = []
  let field = ''
  let quoted = false
  for (const character of line) {
    if (character === '"') quoted = !quoted
    else if (character === delimiter && !quoted) {
      fields.push(field)
      field = ''
    } else field += character
  }
  return [...fields, field].map((text) => text.trim())
}

export function valuesOf({ columns, rows }: Head, column: string): string[] {
  const at = columns.indexOf(column)
  return at < 0 ? [] : rows.map((row) => row[at] ?? '').filter((value) => value !== '')
}

const usualLabels = /^(label|target|y|class|outcome)$/i
const labelPatterns = [
  /\b(?:label|target)(?:_?col(?:umn)?)?\s*[:=]\s*["'](\w+)["']/i,
  /^\s*y(?:_\w+)?\s*=\s*\w+\[\s*["'](\w+)["']\s*\]/m,
  /\.fit\([^\n]*,\s*\w+\[\s*["'](\w+)["']\s*\]\s*\)/,
  /\.pop\(\s*["'](\w+)["']\s*\)/,
]
/** Ids are dropped too. */
const dropPattern = /\.drop\(\s*(?:columns\s*=\s*)?\[?\s*["'](\w+)["']/

/** The column with the true value: what the program takes away from its features, else a usual name. */
export function findLabel(
  programs: readonly (readonly [path: string, text: string])[],
  heads: readonly Head[],
): Guess<string> | null {
  for (const pattern of labelPatterns)
    for (const [path, text] of programs) {
      const match = findIn(text, pattern)
      if (match === null) continue
      const known = heads.length === 0 || heads.some(({ columns }) => columns.includes(match.value))
      if (known) return found(match.value, `${path}:${match.line} takes it for the outcome`)
    }
  for (const { path, columns } of heads) {
    const column = columns.find((name) => usualLabels.test(name))
    if (column !== undefined) return found(column, `a column of ${path} with the usual name`)
  }
  for (const [path, text] of programs) {
    const match = findIn(text, dropPattern)
    if (match !== null) return assumed(match.value, `${path}:${match.line} drops it from the features`)
  }
  return null
}

const idPattern = /^\s*id(?:_?col(?:umn)?)?\s*(?::\s*\w+\s*)?=\s*["'](\w+)["']/im

/** A column that names the row: an id by its name whose values in the first rows are all different, else what a program says. */
export function findId(
  programs: readonly (readonly [path: string, text: string])[],
  heads: readonly Head[],
): Guess<string> | null {
  for (const head of heads) {
    const column = head.columns.find(
      (name) => /^(id|uuid|key)$|(_id|Id|_uuid|_key)$/.test(name) && allDifferent(valuesOf(head, name)),
    )
    if (column !== undefined)
      return found(column, `no value repeats in the first ${head.rows.length} rows of ${head.path}`)
  }
  for (const [path, text] of programs) {
    const match = findIn(text, idPattern)
    if (match !== null && heads.length === 0)
      return found(match.value, `${path}:${match.line} calls it the id`)
  }
  return null
}

function allDifferent(values: readonly string[]): boolean {
  return values.length > 0 && new Set(values).size === values.length
}
