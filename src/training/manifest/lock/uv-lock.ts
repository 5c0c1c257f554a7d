import { z } from 'zod'
import { declaredDependencies, sameDependencies } from './declared.ts'
import { type Locked, type LockedPackage, type LockInput, notChecked, nothingOf, stale } from './locked.ts'
import { evaluateMarker, normaliseName, type Truth } from './markers.ts'

const edge = z.object({
  name: z.string(),
  version: z.string().optional(),
  extra: z.array(z.string()).default([]),
  marker: z.string().optional(),
})
const declared = z.looseObject({
  name: z.string(),
  specifier: z.string().optional(),
  extras: z.array(z.string()).default([]),
  marker: z.string().optional(),
})
const groups = <T extends z.ZodType>(item: T) => z.record(z.string(), z.array(item)).default({})
const member = z.object({
  name: z.string(),
  version: z.string().optional(),
  source: z.record(z.string(), z.unknown()).default({}),
  'resolution-markers': z.array(z.string()).default([]),
  dependencies: z.array(edge).default([]),
  'optional-dependencies': groups(edge),
  'dev-dependencies': groups(edge),
  metadata: z
    .object({ 'requires-dist': z.array(declared).default([]), 'requires-dev': groups(declared) })
    .optional(),
})
const uvLock = z.object({
  version: z.literal(1),
  'requires-python': z.string().optional(),
  package: z.array(member).default([]),
})
type Package = z.infer<typeof member>

/** Folder of a package that is built from the workspace, relative to the lock file; null for others. */
function folderOf(one: Package): string | null {
  const path = one.source.virtual ?? one.source.editable ?? one.source.directory
  return typeof path === 'string' ? path : null
}

/** Folders whose `pyproject.toml` a uv.lock was made from, from its text alone. */
export function memberFolders(text: string): string[] {
  const found = text.matchAll(/^source = \{ (?:virtual|editable|directory) = "([^"\\]*)" \}/gm)
  return [...new Set([...found].map(([, folder = '']) => folder))]
}

/**
 * Reads a uv.lock (version 1): what must be installed is what follows from the dependencies of the workspace's packages
 * by markers that hold here; what extras and groups bring may be installed.
 */
export function readUvLock(input: LockInput, pyproject: (folder: string) => string): Locked {
  const read = uvLock.safeParse(input.toml.get(input.path))
  if (!read.success)
    return nothingOf(
      notChecked(
        `${input.path} is not a uv.lock of version 1: ${read.error.issues[0]?.path.join('.')}`,
        'Write it with a uv that this version of mlops-actions knows',
      ),
    )
  const lock = read.data
  const own = lock.package.filter((one) => folderOf(one) !== null)
  const reached = walk(lock.package, own, input)
  const packages = lock.package
    .filter((one) => folderOf(one) === null)
    .flatMap((one): LockedPackage[] => {
      const truth = reached.get(one)
      if (truth === undefined) return []
      const name = normaliseName(one.name)
      return [{ name, version: one.version ?? null, kind: 'python', required: truth }]
    })
  const problems = own.flatMap((one) => {
    const path = pyproject(folderOf(one) ?? '.')
    const dependencies = declaredDependencies(input.toml.get(path))
    if (dependencies === null || one.metadata === undefined) return []
    const { 'requires-dist': dist, 'requires-dev': dev } = one.metadata
    const difference =
      sameDependencies(dependencies, { dist, dev }, input.markers) ??
      (own.length === 1 ? pythonDifference(dependencies.requiresPython, lock['requires-python']) : null)
    return difference === null ? [] : [stale(input.path, path, difference, 'uv')]
  })
  return { packages, requiresPython: lock['requires-python'] ?? null, problems }
}

function pythonDifference(declaredFor: string | null, lockedFor: string | undefined): string | null {
  const sorted = (text: string) => text.replaceAll(/\s/g, '').split(',').sort().join(',')
  if (declaredFor === null || lockedFor === undefined || sorted(declaredFor) === sorted(lockedFor))
    return null
  return `\`requires-python\` is ${declaredFor}, and the lock is for ${lockedFor}`
}

/** The packages that are reached from the workspace's own: true where they must be installed, false where they may. */
function walk(all: readonly Package[], own: readonly Package[], input: LockInput): Map<Package, boolean> {
  const byName = new Map<string, Package[]>()
  for (const one of all) byName.set(one.name, [...(byName.get(one.name) ?? []), one])
  const reached = new Map<Package, boolean>()
  const seen = new Set<string>()
  const queue: { one: Package; extra: string; certain: boolean }[] = []
  const add = (one: Package, extra: string, certain: boolean) => {
    const key = `${all.indexOf(one)} ${extra} ${certain}`
    if (seen.has(key)) return
    seen.add(key)
    reached.set(one, (reached.get(one) ?? false) || certain)
    queue.push({ one, extra, certain })
  }
  const follow = (edges: Package['dependencies'], certain: boolean) => {
    for (const { name, version, extra, marker } of edges) {
      const truth: Truth = marker === undefined ? true : evaluateMarker(marker, input.markers)
      if (truth === false) continue
      const targets = (byName.get(name) ?? []).filter(
        (one) => (version === undefined || one.version === version) && mayBeHere(one, input),
      )
      for (const target of targets) {
        const sure = certain && truth === true && targets.length === 1
        for (const one of ['', ...extra]) add(target, one, sure)
      }
    }
  }
  for (const one of own) {
    add(one, '', true)
    for (const edges of [one['optional-dependencies'], one['dev-dependencies']].flatMap(Object.values))
      follow(edges as Package['dependencies'], false)
  }
  for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
    const { one, extra, certain } = next
    follow(extra === '' ? one.dependencies : (one['optional-dependencies'][extra] ?? []), certain)
  }
  return reached
}

/** Whether a package of a lock that forks by markers can be the one for this Python. */
function mayBeHere(one: Package, input: LockInput): boolean {
  const forks = one['resolution-markers']
  return forks.length === 0 || forks.some((marker) => evaluateMarker(marker, input.markers) !== false)
}
