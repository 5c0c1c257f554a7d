import type {
  ColumnFacts,
  LogicalType,
  RuleCheck,
  Scalar,
  TableFacts,
} from '../../../../src/data/contracts/index.ts'

export type Values = readonly (Scalar | null)[]

/** What `collectFacts` would find in columns that are held in memory. */
export function factsOf(
  columns: Record<string, { type: string; logicalType: LogicalType; values: Values }>,
): TableFacts {
  const rows = Object.values(columns)[0]?.values.length ?? 0
  return {
    rows,
    columns: Object.entries(columns).map(([column, { type, logicalType, values }]): ColumnFacts => {
      const present = values.filter((value): value is Scalar => value !== null)
      const counts = new Map<Scalar, number>()
      for (const value of present) counts.set(value, (counts.get(value) ?? 0) + 1)
      const ordered = logicalType !== 'string' && logicalType !== 'boolean'
      const sorted = (ordered ? present : []).toSorted((a, b) => (a < b ? -1 : a > b ? 1 : 0))
      const listable = logicalType !== 'number' && counts.size <= 50
      return {
        column,
        type,
        logicalType,
        rows,
        missing: rows - present.length,
        distinct: counts.size,
        unique: rows > 0 && present.length === rows && counts.size === rows && logicalType !== 'number',
        minimum: (sorted[0] ?? null) as number | string | null,
        maximum: (sorted.at(-1) ?? null) as number | string | null,
        values: listable ? [...counts].map(([value, count]) => ({ value, count })) : null,
      }
    }),
    uniquePairs: [],
  }
}

/** Whether a column keeps a rule, as the standard says it. */
export function keeps(check: RuleCheck, values: Values): boolean {
  const present = values.filter((value): value is Scalar => value !== null)
  switch (check.kind) {
    case 'present':
    case 'type':
      return true
    case 'required':
      return present.length === values.length
    case 'unique':
    case 'primary-key':
      return new Set(values).size === values.length
    case 'range':
      return present.every(
        (value) =>
          (check.minimum === null || value >= check.minimum) &&
          (check.maximum === null || value <= check.maximum),
      )
    case 'measure': {
      const found =
        check.metric === 'rowCount'
          ? values.length
          : check.metric === 'nullValues'
            ? values.length - present.length
            : present.filter((value) => check.validValues?.includes(value) === false).length
      const observed = check.unit === 'percent' ? (found / values.length) * 100 : found
      const limit = check.bound.value as number
      if (check.bound.operator === 'mustBe') return observed === limit
      return check.bound.operator === 'mustBeGreaterThan' ? observed > limit : observed <= limit
    }
    default:
      throw new Error(`no inferred contract asks ${check.kind}`)
  }
}
