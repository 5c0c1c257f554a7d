import type { LockFacts, LockProblem } from '../manifest.ts'
import { type Installed, type Locked, type LockedPackage, mending } from './locked.ts'
import { compareVersions, parseVersion, satisfies } from './versions.ts'

/** Installers and what they bring along; they decide nothing of what a training run computes. */
const installers = new Set(['pip', 'uv', 'setuptools', 'wheel', 'distribute', 'pkg-resources'])

/**
 * What is installed against what is locked: missing, of another version, or not locked at all. Names are told in the
 * order of the alphabet, what must be mended before what is merely beside.
 */
export function verifyInstalled(
  locked: Locked,
  installed: Installed,
  lock: { readonly path: string; readonly tool: LockFacts['tool'] },
): LockProblem[] {
  const { install } = mending(lock.tool, lock.path)
  const problems: LockProblem[] = []
  const wanted = locked.requiresPython
  if (wanted !== null && satisfies(installed.python, wanted) === false)
    problems.push({
      kind: 'other-version',
      package: 'python',
      locked: wanted,
      installed: installed.python,
      message: `${lock.path} is for Python ${wanted}, and Python ${installed.python} is used`,
      remedy: `Use a Python ${wanted}`,
    })
  const python = new Map(installed.packages.map((one) => [one.name, one.version]))
  problems.push(...against(locked, 'python', python, lock.path, install))
  const ofConda = locked.packages.some(({ kind }) => kind === 'conda')
  if (ofConda && installed.conda === null)
    problems.push({
      kind: 'not-checked',
      message: `${lock.path} locks packages of conda, and the Python at hand is not in an environment of conda`,
      remedy: `${install}, and run the command with its Python`,
    })
  else if (ofConda) {
    const conda = new Map((installed.conda ?? []).map((one) => [one.name, one.version]))
    problems.push(...against(locked, 'conda', conda, lock.path, install))
  }
  const known = new Set(locked.packages.filter(({ kind }) => kind === 'python').map(({ name }) => name))
  for (const { name, version, source, installer } of installed.packages) {
    // the project itself, and what conda gave a Python name, stand in no list of Python packages
    if (known.has(name) || installers.has(name) || source === 'local' || installer === 'conda') continue
    problems.push({
      kind: 'extra',
      package: name,
      installed: version,
      message: `${name} ${version} is installed and not in ${lock.path}`,
      remedy: `${install}, or lock it`,
    })
  }
  return problems.sort((a, b) => Number(a.kind === 'extra') - Number(b.kind === 'extra'))
}

function against(
  locked: Locked,
  kind: LockedPackage['kind'],
  installed: ReadonlyMap<string, string>,
  path: string,
  install: string,
): LockProblem[] {
  const byName = new Map<string, LockedPackage[]>()
  for (const one of locked.packages)
    if (one.kind === kind) byName.set(one.name, [...(byName.get(one.name) ?? []), one])
  const problems: LockProblem[] = []
  for (const [name, all] of [...byName].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const found = installed.get(name)
    const certain = all.filter(({ required }) => required)
    const versions = (certain.length > 0 ? certain : all).map(({ version }) => version)
    const told = versions.filter((version) => version !== null).join(' or ')
    if (found === undefined && certain.length > 0)
      problems.push({
        kind: 'missing',
        package: name,
        ...(told === '' ? {} : { locked: told }),
        message: `${name}${told === '' ? '' : ` ${told}`} is in ${path} and not installed`,
        remedy: install,
      })
    else if (found !== undefined && !versions.some((version) => sameVersion(found, version)))
      problems.push({
        kind: 'other-version',
        package: name,
        locked: told,
        installed: found,
        message: `${name} is ${told} in ${path}, and ${found} is installed`,
        remedy: install,
      })
  }
  return problems
}

/** A lock without a local label, `2.5.1`, also means `2.5.1+cu124`, as `==` of PEP 440 does. */
function sameVersion(installed: string, locked: string | null): boolean {
  if (locked === null || installed === locked) return true
  const [one, other] = [parseVersion(installed), parseVersion(locked)]
  if (one === null || other === null) return false
  return compareVersions(other.local === null ? { ...one, local: null } : one, other) === 0
}
