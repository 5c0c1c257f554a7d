import type { Difference, Weight } from './compare.ts'
import { deviationsOf, installers } from './key.ts'
import type { RunManifest } from './manifest.ts'

type Environment = RunManifest['environment']

/**
 * Python, the lock file and the packages of two runs. Where both have the same lock file, a package that differs beside it
 * may matter; otherwise the packages say what the two hashes of the lock files only hint at.
 */
export function comparePackages(old: Environment, now: Environment): Difference[] {
  const found: Difference[] = []
  const note = (field: string, was: string | null, is: string | null, weight: Weight) => {
    if (was !== is) found.push({ field, was, now: is, weight })
  }
  const minor = (version: string | undefined) => version?.split('.').slice(0, 2).join('.') ?? null
  const python = (one: Environment) =>
    one.python === null ? null : `${one.python.implementation} ${one.python.version}`
  const sameMinor =
    minor(old.python?.version) === minor(now.python?.version) &&
    old.python?.implementation === now.python?.implementation
  note('Python', python(old), python(now), sameMinor ? 'may matter' : 'decides')
  const lock = (one: Environment) =>
    one.lock === null ? null : `${one.lock.path} ${one.lock.sha256.slice(0, 12)}`
  const sameLock = old.lock !== null && old.lock.sha256 === now.lock?.sha256
  if (!sameLock) note('lock file', lock(old), lock(now), 'decides')
  const deviating = sameLock ? deviations(old, now) : new Map<string, [string, string]>()
  for (const [name, [was, is]] of deviating) note(`package ${name}`, was, is, 'decides')
  // an environment that is not made yet says nothing of its packages
  if (old.packages.length === 0 || now.packages.length === 0) {
    const count = ({ packages }: Environment) => (packages.length === 0 ? null : `${packages.length} known`)
    if (old.lock === null && now.lock === null) note('packages', count(old), count(now), 'decides')
    return found
  }
  const before = versions(old)
  const after = versions(now)
  for (const name of [...new Set([...before.keys(), ...after.keys()])].sort()) {
    if (deviating.has(name)) continue
    const weight = sameLock || installers.has(name) ? 'may matter' : 'decides'
    note(`package ${name}`, before.get(name) ?? null, after.get(name) ?? null, weight)
  }
  return found
}

function versions({ packages }: Environment): Map<string, string> {
  return new Map(
    packages.map(({ name, version, source }) => [
      name,
      source === undefined ? version : `${version} (${source})`,
    ]),
  )
}

/** Packages of one lock file that either side had not as it says: what the two sides had. */
function deviations(old: Environment, now: Environment): Map<string, [string, string]> {
  const sides = [old, now].map(
    ({ lock }) => new Map(deviationsOf(lock).map((problem) => [problem.package ?? '', problem])),
  )
  const all = new Map(sides.flatMap((side) => [...side]))
  const has = (side: number, name: string) => {
    const problem = sides[side]?.get(name)
    return problem === undefined
      ? (all.get(name)?.locked ?? 'as locked')
      : (problem.installed ?? 'not installed')
  }
  return new Map([...all.keys()].sort().map((name) => [name, [has(0, name), has(1, name)]]))
}
