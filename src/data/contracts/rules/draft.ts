import type { Path } from '../../../foundation/index.ts'
import type { Rule, RuleCheck } from '../rule.ts'

/** A rule before it has its id. */
export interface RuleDraft {
  /** The id, else the name, that the contract gives it. */
  readonly named: string | null
  /** Last part of an id made for it: the kind, or the standard's metric. */
  readonly suffix: string
  readonly rule: Omit<Rule, 'id'>
}

/** Where rules of one element belong. */
export interface Subject {
  readonly object: string
  /** As the data names it; null for the object itself. */
  readonly column: string | null
}

/** Builds the drafts of one subject. */
export function draft(
  subject: Subject,
  check: RuleCheck,
  expected: string,
  at: Rule['at'],
  more: {
    readonly named?: string | null | undefined
    readonly suffix?: string
    readonly severity?: Rule['severity']
    readonly description?: string | null | undefined
  } = {},
): RuleDraft {
  return {
    named: more.named ?? null,
    suffix: more.suffix ?? check.kind,
    rule: {
      object: subject.object,
      column: subject.column,
      severity: more.severity ?? 'error',
      expected,
      description: more.description ?? null,
      at,
      check,
    },
  }
}

/**
 * Gives every rule an id that is unique in the contract and stays when other rules come and go: the id or name that
 * the contract writes, where nothing else is called so; else `object.column.kind`, numbered in the order of the file.
 */
export function withIds(drafts: readonly RuleDraft[]): Rule[] {
  const named = new Map<string, number>()
  for (const { named: name } of drafts) if (name !== null) named.set(name, (named.get(name) ?? 0) + 1)
  const taken = new Set([...named].filter(([, times]) => times === 1).map(([name]) => name))
  return drafts.map(({ named: name, suffix, rule }) => {
    if (name !== null && named.get(name) === 1) return { id: name, ...rule }
    const base = [rule.object, rule.column, name ?? suffix].filter((part) => part !== null).join('.')
    let id = base
    for (let times = 2; taken.has(id); times++) id = `${base}-${times}`
    taken.add(id)
    return { id, ...rule }
  })
}

/** A path below another. */
export const below = (path: Path, ...steps: (string | number)[]): Path => [...path, ...steps]
