import { compare, inc, prerelease } from 'semver'

export type ChangeSize = 'major' | 'minor' | 'patch'

/**
 * A first model was compared with nothing and has promised nothing, which is what 0.x says; 1.0.0 is for people to
 * declare, by asking for `major` or for `v1.0.0`.
 */
export const firstVersion = 'v0.1.0'

/**
 * The version after those that exist, whatever became of them: a number is never given twice. Pre-releases are not
 * counted on: they are the base only where there is nothing else, and then their release is next.
 * @param existing names such as `v1.2.3`
 * @param size asked for in so many words; `major` leaves 0.x
 */
export function nextVersion(existing: readonly string[], size: ChangeSize): string {
  const greatest = [...existing].sort(compare)
  const base = greatest.findLast((version) => prerelease(version) === null) ?? greatest.at(-1)
  if (base === undefined) return size === 'major' ? 'v1.0.0' : firstVersion
  return `v${inc(base, size)}`
}

/** Whether something that breaks is still a minor change, because nothing was promised: below 1.0.0. */
export function isInitialDevelopment(existing: readonly string[]): boolean {
  return existing.every((version) => version.startsWith('v0.') || prerelease(version) !== null)
}
