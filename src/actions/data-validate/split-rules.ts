import type { Rule } from '../../data/index.ts'
import { ConfigurationError, type Problem, suggestName } from '../../foundation/index.ts'
import type { DataSettings } from './settings.ts'

/** A rule between data sets, as `mlops.yaml` has it, for the data set that it is judged on. */
export interface SplitRule {
  readonly dataset: string
  readonly rule: Rule
}

/**
 * The rules of `data.rules`, each pair of data sets a rule of the later one: its rows are not in the earlier, and with
 * `ordered-by` later than all of those.
 * @throws ConfigurationError for data sets that are not declared
 */
export function splitRules({ inline, configuration, section, model }: DataSettings): SplitRule[] {
  // Files that are called like a data set need not be it.
  if (inline || configuration === null || section === null || model === null) return []
  const declared = Object.keys(section.data?.datasets ?? {})
  const problems: Problem[] = []
  const found = (section.data?.rules ?? []).flatMap((entry, index): SplitRule[] => {
    const rule = entry.splitsDisjoint
    if (rule === undefined) return []
    const place = ['models', model, 'data', 'rules', index]
    const between = rule.between ?? declared
    for (const [at, name] of between.entries())
      if (!declared.includes(name))
        problems.push(
          configuration.problemAt(
            [...place, 'splits-disjoint', 'between', at],
            'is not a data set of this model',
            suggestName(name, declared),
          ),
        )
    const later = rule.orderedBy === undefined ? '' : `, and every row later by ${rule.orderedBy}`
    return between.flatMap((dataset, position) =>
      between.slice(0, position).map((other) => ({
        dataset,
        rule: {
          id: `${dataset}.splits-disjoint.${other}`,
          object: dataset,
          column: rule.by.length === 1 ? rule.by[0]! : null,
          severity: 'error' as const,
          expected: `no ${rule.by.join(', ')} that is in ${other}${later}`,
          description: null,
          at: configuration.lineOf(place),
          check: {
            kind: 'splits-disjoint' as const,
            with: other,
            by: rule.by,
            orderedBy: rule.orderedBy ?? null,
          },
        },
      })),
    )
  })
  if (problems.length > 0) throw new ConfigurationError(problems)
  return found
}
