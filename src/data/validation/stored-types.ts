import type { LogicalType } from '../contracts/rule.ts'

/** What kind of values a DuckDB type holds, as far as rules tell them apart. */
export type Family =
  | 'integer'
  | 'decimal'
  | 'float'
  | 'text'
  | 'boolean'
  | 'date'
  | 'timestamp'
  | 'time'
  | 'object'
  | 'array'
  | 'other'

const families: readonly (readonly [RegExp, Family])[] = [
  // A list of structs ends with brackets too, so it is looked for first.
  [/\[\d*\]$/, 'array'],
  [/^U?(TINYINT|SMALLINT|INTEGER|BIGINT|HUGEINT)$/, 'integer'],
  [/^(FLOAT|DOUBLE)$/, 'float'],
  [/^DECIMAL\(/, 'decimal'],
  [/^(VARCHAR|UUID|ENUM\()/, 'text'],
  [/^BOOLEAN$/, 'boolean'],
  [/^DATE$/, 'date'],
  [/^TIMESTAMP/, 'timestamp'],
  [/^TIME/, 'time'],
  [/^(STRUCT\(|MAP\(|UNION\(|JSON$|VARIANT$)/, 'object'],
]

export function familyOf(type: string): Family {
  return families.find(([pattern]) => pattern.test(type))?.[1] ?? 'other'
}

export const isNumeric = (family: Family) =>
  family === 'integer' || family === 'decimal' || family === 'float'

const fitting: Readonly<Record<LogicalType, readonly Family[]>> = {
  string: ['text'],
  integer: ['integer'],
  number: ['float', 'decimal', 'integer'],
  boolean: ['boolean'],
  date: ['date'],
  timestamp: ['timestamp'],
  time: ['time'],
  object: ['object'],
  array: ['array'],
}

/** Whether values of a stored type are what the contract calls them. JSON may hold an array as well. */
export function fits(type: string, logicalType: LogicalType): boolean {
  return fitting[logicalType].includes(familyOf(type)) || (type === 'JSON' && logicalType === 'array')
}

/** A type as contracts write them: a name, its lengths, its brackets. Anything else never reaches SQL. */
export function isTypeName(text: string): boolean {
  return /^[A-Za-z_][A-Za-z0-9_ ]{0,40}(\(\s*\d{1,4}(\s*,\s*\d{1,4})?\s*\))?( (?:with|without) time zone)?(\[\])*$/i.test(
    text.trim(),
  )
}

/**
 * Whether the stored type is the declared one, which DuckDB calls `canonical`. What the contract leaves open (the
 * precision of a decimal, the time zone and the resolution of a timestamp) is not compared.
 */
export function isSamePhysicalType(stored: string, declared: string, canonical: string): boolean {
  if (stored === canonical) return true
  if (familyOf(stored) === 'timestamp' && familyOf(canonical) === 'timestamp') return true
  if (stored.startsWith('ENUM(') && canonical === 'VARCHAR') return true
  return familyOf(stored) === 'decimal' && familyOf(canonical) === 'decimal' && !declared.includes('(')
}

/** What the contract calls values of a physical type, for text files whose columns declare nothing else. */
export function logicalTypeOf(canonical: string): LogicalType | null {
  const family = familyOf(canonical)
  if (family === 'text') return 'string'
  if (family === 'float' || family === 'decimal') return 'number'
  return family === 'other' ? null : family
}
