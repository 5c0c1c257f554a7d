import type { TargetStatus } from '../target.ts'
import { isVersion } from './changes.ts'
import type { FlagDefinition } from './definition.ts'
import { type Rule, ruleOf } from './rule.ts'

/** What a flag says. It never lacks anything on its way: flagd takes the file as it is, and tells nobody when. */
export function statusOf(
  flag: FlagDefinition | null,
  { name, place }: { readonly name: string; readonly place: string },
): TargetStatus {
  const found = flag === null ? null : ruleOf(flag.targeting)
  const rule = found === 'foreign' ? null : found
  const stable = flag?.defaultVariant ?? null
  const on = flag?.state === 'ENABLED'
  return {
    stable: stable === null ? null : isVersion(stable) ? stable : 'unknown',
    candidate: rule?.candidate ?? null,
    weight: on ? (rule?.percent ?? 0) : 0,
    mirrored: 0,
    ready: on && stable !== null,
    settled: true,
    problem: flag === null ? null : problemOf(flag, name, found),
    details: [
      flag === null ? `no flag ${name} in ${place}` : `flag ${name} in ${place}`,
      ...(stable === null ? [] : [`default variant ${stable}`]),
      ...(rule === null ? [] : [`${rule.percent} % of the users get ${rule.candidate}`]),
      ...(flag === null ? [] : ['flagd reads the file by itself, some time after the commit']),
    ],
  }
}

function problemOf(flag: FlagDefinition, name: string, rule: Rule | null | 'foreign'): string | null {
  const { state, variants, defaultVariant } = flag
  if (state === 'DISABLED') return `The flag ${name} is disabled: users get the application’s own default.`
  if (rule === 'foreign') return `The flag ${name} has a rule that is none of a rollout.`
  const used = [defaultVariant, rule?.candidate, rule?.stable].filter((one) => typeof one === 'string')
  const absent = used.find((one) => !Object.hasOwn(variants, one))
  if (absent !== undefined) return `The flag ${name} names the variant ${absent}, which it does not have.`
  if (rule !== null && rule.stable !== defaultVariant)
    return `The flag ${name} gives ${rule.stable} to the users without the candidate, and ${defaultVariant ?? 'nothing'} by default.`
  return null
}
