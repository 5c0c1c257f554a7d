import type { KeptRuleset, Ruleset, RulesetRule } from '../../github/index.ts'

/**
 * What a ruleset on GitHub lacks or has beyond a file, a line each; none where they say the same. GitHub fills in what a file
 * leaves to its defaults, so only what the file says is looked at, except for rules and lists: there more is a difference too.
 */
export function rulesetDifference(wanted: Ruleset, kept: KeptRuleset): readonly string[] {
  const { include = [], exclude = [] } = wanted.conditions?.ref_name ?? {}
  const there = referencesOf(kept.conditions)
  return [
    ...changed('target', kept.target, wanted.target),
    ...changed('enforcement', kept.enforcement, wanted.enforcement),
    ...listed('covers', there.include, include),
    ...listed('does not cover', there.exclude, exclude),
    ...bypassDifference(wanted, kept),
    ...ruleDifference(wanted.rules, kept.rules),
  ]
}

function bypassDifference({ bypass_actors: wanted }: Ruleset, { bypassActors: kept }: KeptRuleset) {
  // told only to those who may change it; who may not learns of it when the change is refused
  if (wanted === undefined || kept === null) return []
  return listed('may be passed by', kept.map(actorText), wanted.map(actorText))
}

function actorText(actor: unknown): string {
  const {
    actor_type: type,
    actor_id: id,
    bypass_mode: mode,
  } = actor as { actor_type?: unknown; actor_id?: unknown; bypass_mode?: unknown }
  return `${String(type)} ${String(id ?? '')} ${String(mode ?? 'always')}`
}

function ruleDifference(wanted: readonly RulesetRule[], kept: readonly RulesetRule[]): string[] {
  const extra = kept.filter(({ type }) => !wanted.some((rule) => rule.type === type))
  return [
    ...wanted.flatMap((rule) => {
      const there = kept.find(({ type }) => type === rule.type)
      if (there === undefined) return [`+ rule ${rule.type}`]
      return Object.entries(rule.parameters ?? {}).flatMap(([key, value]) =>
        parameterDifference(`${rule.type}.${key}`, there.parameters?.[key], value),
      )
    }),
    ...extra.map(({ type }) => `- rule ${type}`),
  ]
}

function parameterDifference(name: string, kept: unknown, wanted: unknown): string[] {
  if (Array.isArray(wanted)) {
    const texts = wanted.map(canonical)
    return listed(name, Array.isArray(kept) ? kept.map(canonical) : [], texts)
  }
  return canonical(kept) === canonical(wanted)
    ? []
    : [`~ ${name}: ${kept === undefined ? 'not set' : canonical(kept)} → ${canonical(wanted)}`]
}

function changed(name: string, kept: string, wanted: string): string[] {
  return kept === wanted ? [] : [`~ ${name}: ${kept} → ${wanted}`]
}

function listed(name: string, kept: readonly string[], wanted: readonly string[]): string[] {
  return [
    ...wanted.filter((one) => !kept.includes(one)).map((one) => `+ ${name}: ${one}`),
    ...kept.filter((one) => !wanted.includes(one)).map((one) => `- ${name}: ${one}`),
  ]
}

function referencesOf(conditions: unknown): {
  readonly include: readonly string[]
  readonly exclude: readonly string[]
} {
  const names = (conditions as { ref_name?: { include?: string[]; exclude?: string[] } } | null)?.ref_name
  return { include: names?.include ?? [], exclude: names?.exclude ?? [] }
}

/** JSON with sorted keys, less what is null: the same text for the same meaning. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(', ')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null'
  const entries = Object.entries(value)
    .filter(([, one]) => one !== null && one !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
  return `{${entries.map(([key, one]) => `${key}: ${canonical(one)}`).join(', ')}}`
}
