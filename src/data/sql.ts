import { ConfigurationError } from '../foundation/index.ts'

/**
 * Names and values from outside reach SQL only through these two. DuckDB takes statements as C strings, so a NUL
 * would cut the statement short: it is refused.
 */

/** A column or table name, quoted. */
export function identifier(name: string): string {
  return `"${withoutNul(name).replaceAll('"', '""')}"`
}

/** A text, quoted. */
export function literal(text: string): string {
  return `'${withoutNul(text).replaceAll("'", "''")}'`
}

function withoutNul(text: string): string {
  if (text.includes('\0')) {
    throw new ConfigurationError({
      value: text.replaceAll('\0', '\\0'),
      message: 'a name or value holds a NUL character',
    })
  }
  return text
}
