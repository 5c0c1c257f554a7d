import { readHead } from './compression.ts'
import { literal } from './sql.ts'

/**
 * CSV by RFC 4180, without a sniffer: what a file means must not depend on which rows come first. The delimiter is a
 * tab for `.tsv`, else the most frequent of `,` `;` tab `|` in the header; every value is text.
 */
const delimiters = [',', ';', '\t', '|']

export interface CsvHeader {
  readonly columns: readonly string[]
  readonly delimiter: string
  /** What ends a row; DuckDB loses rows when it has to guess and a quoted name holds another kind of line break. */
  readonly newLine: string
}

/** A header longer than this is no header. */
const headBytes = 4 * 1024 * 1024

/** Reads the header of a file, also of a compressed one; null when the file is empty. */
export async function readCsvHeader(path: string): Promise<CsvHeader | null> {
  const text = (await readHead(path, headBytes)).toString('utf8').replace(/^\ufeff/, '')
  if (text === '') return null
  const first = /^(?:[^"\r\n]+|"[^"]*")*/.exec(text)?.[0] ?? ''
  const newLine = /^\r\n|^[\r\n]/.exec(text.slice(first.length))?.[0] ?? '\n'
  const bare = first.replace(/"[^"]*"/g, '')
  const times = (delimiter: string) => bare.split(delimiter).length
  const delimiter = /\.tsv(\.gz|\.zst)?$/i.test(path)
    ? '\t'
    : delimiters.reduce((best, each) => (times(each) > times(best) ? each : best))
  return { columns: distinctNames(fields(first, delimiter)), delimiter, newLine }
}

/**
 * The relation that reads files with the same columns, each by its own delimiter and line ends.
 * @param further options of `read_csv` in SQL
 * @param types of columns that are to be parsed as such; every other one is text
 */
export function csvRelation(
  files: readonly { readonly path: string; readonly header: CsvHeader }[],
  further: readonly string[] = [],
  types: ReadonlyMap<string, string> = new Map(),
): string {
  const groups = new Map<string, string>()
  for (const { path, header } of files) {
    const { columns, delimiter, newLine } = header
    const typed = columns
      .map((name) => `${literal(name)}: ${literal(types.get(name) ?? 'VARCHAR')}`)
      .join(', ')
    const options =
      `auto_detect = false, header = true, delim = ${literal(delimiter)}, quote = '"', escape = '"', ` +
      `new_line = ${literal(JSON.stringify(newLine).slice(1, -1))}, columns = {${typed}}` +
      further.map((option) => `, ${option}`).join('')
    groups.set(options, groups.has(options) ? `${groups.get(options)}, ${path}` : path)
  }
  const parts = [...groups].map(([options, paths]) => `read_csv([${paths}], ${options})`)
  const [only] = parts
  return parts.length === 1 && only !== undefined
    ? only
    : `(${parts.map((part) => `SELECT * FROM ${part}`).join(' UNION ALL ')})`
}

/** What is wrong with a row, in DuckDB's words but without the row, whose values may be private. */
export function csvReason(message: string): string {
  const reason =
    /Expected Number of Columns[^\n]*|Value with unterminated quote|Invalid unicode[^\n(]*|Maximum line size[^\n]*/i.exec(
      message,
    )
  return reason?.[0].trim() ?? (message.split('\n')[0] as string)
}

function fields(text: string, delimiter: string): string[] {
  const found: string[] = []
  let value = ''
  let quoted = false
  for (let at = 0; at < text.length; at++) {
    const char = text[at] as string
    if (quoted && char === '"' && text[at + 1] === '"') value += text[at++]
    else if (char === '"' && (quoted || value === '')) quoted = !quoted
    else if (!quoted && char === delimiter) {
      found.push(value)
      value = ''
    } else value += char
  }
  return [...found, value]
}

/** DuckDB names columns without regard to case: repeated and empty names get a number. */
function distinctNames(names: readonly string[]): string[] {
  const taken = new Set<string>()
  return names.map((name, index) => {
    const base = name === '' ? `column${index}` : name
    let unique = base
    for (let times = 1; taken.has(unique.toLowerCase()); times++) unique = `${base}_${times}`
    taken.add(unique.toLowerCase())
    return unique
  })
}
