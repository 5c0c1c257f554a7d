import type { Difference, Weight } from './compare.ts'
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
  // an environment that is not made yet says nothing of its packages
  if (old.packages.length === 0 || now.packages.length === 0) return found
  const deviating = new Set(
    [old.lock, now.lock].flatMap((one) =>
      (one?.problems ?? [])
        .filter(({ kind }) => kind === 'missing' || kind === 'other-version')
        .map((problem) => problem.package),
    ),
  )
  const before = versions(old)
  const after = versions(now)
  for (const name of [...new Set([...before.keys(), ...after.keys()])].sort()) {
    const beside = (sameLock && !deviating.has(name)) || /^(pip|uv|wheel)$/.test(name)
    note(
      `package ${name}`,
      before.get(name) ?? null,
      after.get(name) ?? null,
      beside ? 'may matter' : 'decides',
    )
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
