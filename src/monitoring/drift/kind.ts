import type { ColumnKind } from './column.ts'

/** How a column is stored, and what the kind is decided by: Evidently looks at the current side, not at the reference. */
export interface StoredColumn {
  readonly storage: 'float' | 'integer' | 'boolean' | 'string' | 'datetime'
  /** Distinct values, missing ones not counted. */
  readonly distinct: number
  /** Values that are not missing. */
  readonly values: number
}

/** Evidently's rule: integers of at most 10 distinct values are categories, strings more than half distinct are text. */
export function kindOf(column: StoredColumn): ColumnKind {
  switch (column.storage) {
    case 'datetime':
      return 'datetime'
    case 'boolean':
      return 'categorical'
    case 'float':
      return 'numerical'
    case 'integer':
      return column.distinct <= 10 ? 'categorical' : 'numerical'
    case 'string':
      return column.distinct > column.values * 0.5 ? 'text' : 'categorical'
  }
}
