import { ConfigurationError, EnvironmentError } from '../../../foundation/index.ts'
import type { FlagDefinition } from './definition.ts'
import { type Rule, ruleOf, targetingOf } from './rule.ts'

/** A flag in the terms of a rollout. */
export interface Roles {
  /** Variant that everybody gets who does not get the candidate; null where there is no flag yet. */
  readonly stable: string | null
  readonly candidate: string | null
  /** Percent of the users. */
  readonly percent: number
}

/** What a flag is to become; null where it is that already. Only the members that change. */
export type FlagChange = Partial<
  Record<'state' | 'variants' | 'defaultVariant' | 'targeting', unknown>
> | null

const nothing: Roles = { stable: null, candidate: null, percent: 0 }

export function isVersion(variant: string): boolean {
  return /^v\d+\.\d+\.\d+/.test(variant)
}

/** @throws ConfigurationError where the flag is not one of ours */
export function rolesOf(flag: FlagDefinition | null, name: string, file: string): Roles {
  if (flag === null) return nothing
  const rule = ruleOf(flag.targeting)
  const problem = (path: string, message: string, remedy: string) => ({
    file,
    path: `flags.${name}.${path}`,
    message,
    remedy,
  })
  const problems = [
    ...(rule === 'foreign'
      ? [
          problem(
            'targeting',
            'has a rule that is none of a rollout',
            'Remove it, or give the rollout a flag of its own with `flag`',
          ),
        ]
      : []),
    ...(Object.values(flag.variants).some((value) => typeof value !== 'string')
      ? [
          problem(
            'variants',
            'are no texts, and versions are',
            'Give the rollout a flag of its own with `flag`',
          ),
        ]
      : []),
  ]
  if (problems.length > 0 || rule === 'foreign') throw new ConfigurationError(problems)
  // without a default variant the application's own default is what users get
  return {
    stable: flag.defaultVariant ?? null,
    candidate: rule?.candidate ?? null,
    percent: rule?.percent ?? 0,
  }
}

/** Makes a version the candidate, or the stable one where there is none. */
export function deployed(flag: FlagDefinition | null, roles: Roles, version: string): FlagChange {
  const { stable, candidate } = roles
  if (stable === version || candidate === version) return null
  if (flag === null) return { state: 'ENABLED', variants: { [version]: version }, defaultVariant: version }
  const others = without(flag.variants, candidate)
  const variants = { ...others, [version]: version }
  if (stable === null) return { variants, defaultVariant: version, targeting: {} }
  return { variants, targeting: { candidate: version, stable, percent: 0 } satisfies Rule }
}

/** @throws EnvironmentError where there is no candidate */
export function weighted({ stable, candidate, percent }: Roles, wanted: number): FlagChange {
  if (candidate === null || stable === null) {
    if (wanted === 0) return null
    throw new EnvironmentError('there is no candidate that users could get', {
      remedy: 'Deploy a version first',
    })
  }
  if (percent === wanted) return null
  return { targeting: { candidate, stable, percent: wanted } satisfies Rule }
}

/** The candidate becomes the stable version; of the versions before, the last one stays for who goes back by hand. */
export function promoted(flag: FlagDefinition | null, { stable, candidate }: Roles): FlagChange {
  if (candidate === null) return null
  const kept = Object.entries(flag?.variants ?? {}).filter(
    ([name]) => !isVersion(name) || name === candidate || name === stable,
  )
  return { variants: Object.fromEntries(kept), defaultVariant: candidate, targeting: {} }
}

export function aborted(flag: FlagDefinition | null, { candidate, stable }: Roles): FlagChange {
  if (candidate === null) return null
  const gone = candidate === stable ? null : candidate
  return { variants: without(flag?.variants ?? {}, gone), targeting: {} }
}

/** The change as it is written. */
export function writtenChange(
  change: NonNullable<FlagChange>,
  targetingKey: string,
): readonly (readonly [string, unknown])[] {
  return Object.entries(change).map(([member, value]) => [
    member,
    member === 'targeting' && 'candidate' in (value as object)
      ? targetingOf(value as Rule, targetingKey)
      : value,
  ])
}

function without(variants: Readonly<Record<string, unknown>>, name: string | null): Record<string, unknown> {
  return Object.fromEntries(Object.entries(variants).filter(([one]) => one !== name))
}
