import { identifier, literal } from '../../sql.ts'
import type { Scalar } from '../rule.ts'

/**
 * Values and names inside a contract's query. Its placeholders are written in braces, so a brace of a value must not
 * stand before a name: `'a{b}'` becomes `'a{' || 'b}'`.
 */
export function sqlValue(value: Scalar): string {
  if (typeof value !== 'string') return String(value)
  const text = literal(value)
  return text.includes('{') ? `(${text.replaceAll('{', "{' || '")})` : text
}

export const sqlValues = (values: readonly Scalar[]) => `(${values.map(sqlValue).join(', ')})`

/** Null where the name cannot be told from a placeholder. */
export const sqlName = (name: string) => (/\{\w/.test(name) ? null : identifier(name))
