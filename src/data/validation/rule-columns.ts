import type { Rule } from '../contracts/rule.ts'

/** Columns whose values a sample of failing rows shows beside the key. */
export function shownColumns({ column, check }: Rule): readonly string[] {
  const own = column === null ? [] : [column]
  switch (check.kind) {
    case 'unique':
    case 'primary-key':
    case 'relationship':
    case 'measure':
      return [...own, ...check.columns]
    case 'splits-disjoint':
      return [...check.by, ...(check.orderedBy === null ? [] : [check.orderedBy])]
    case 'known-by':
      return [...own, check.moment]
    default:
      return own
  }
}
