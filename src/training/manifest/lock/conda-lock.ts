import { posix } from 'node:path'
import { parse } from 'yaml'
import { z } from 'zod'
import type { LockProblem } from '../manifest.ts'
import { fitsCondaSpec, splitCondaSpec } from './conda-spec.ts'
import {
  isCondaLock,
  type Locked,
  type LockedPackage,
  type LockInput,
  mending,
  notChecked,
  nothingOf,
  stale,
} from './locked.ts'
import { normaliseName } from './markers.ts'
import { parseRequirement, pinOf } from './requirement.ts'

const condaLock = z.object({
  version: z.literal(1),
  metadata: z.object({
    sources: z.array(z.string()).default([]),
    platforms: z.array(z.string()).default([]),
  }),
  package: z.array(
    z.object({
      name: z.string(),
      version: z.coerce.string(),
      manager: z.enum(['conda', 'pip']),
      platform: z.string(),
      category: z.string().default('main'),
      optional: z.boolean().default(false),
    }),
  ),
})
const environmentFile = z.object({
  dependencies: z
    .array(z.union([z.string(), z.object({ pip: z.array(z.string()).nullable().default([]) })]))
    .default([]),
})

/** Files that a conda-lock.yml was made from, relative to the workspace. */
export function condaSources(text: string, path: string): string[] {
  if (!isCondaLock(path)) return []
  const read = condaLock.safeParse(yamlOf(text))
  return read.success
    ? read.data.metadata.sources.map((source) => posix.join(posix.dirname(path), source))
    : []
}

/** Reads a conda-lock.yml, an explicit list of conda (`@EXPLICIT`), or an environment.yml, by its content. */
export function readCondaLock(input: LockInput): Locked {
  if (/^@EXPLICIT$/m.test(input.text)) return explicit(input)
  if (isCondaLock(input.path)) return locked(input)
  return declaredEnvironment(input)
}

function locked(input: LockInput): Locked {
  const read = condaLock.safeParse(yamlOf(input.text))
  if (!read.success) return unreadable(input, 'a conda-lock.yml of version 1')
  const { package: all, metadata } = read.data
  const here = all.filter(({ platform }) => platform === input.condaPlatform)
  const packages = here.map((one): LockedPackage => {
    const conda = one.manager === 'conda'
    return {
      name: conda ? one.name : normaliseName(one.name),
      version: one.version,
      kind: conda ? 'conda' : 'python',
      required: one.category === 'main' && !one.optional,
    }
  })
  const problems: LockProblem[] = []
  if (here.length === 0)
    problems.push(
      stale(
        input.path,
        metadata.sources[0] ?? 'this machine',
        `it locks ${metadata.platforms.join(', ')} and not ${input.condaPlatform}`,
        'conda',
      ),
    )
  for (const source of condaSources(input.text, input.path)) {
    const text = input.texts.get(source)
    if (text === undefined || here.length === 0 || !/\.ya?ml$/.test(source)) continue
    const unmet = declaredSpecs(text).flatMap((spec) => unmetSpec(spec, packages))
    if (unmet.length > 0) problems.push(stale(input.path, source, unmet.join('; '), 'conda'))
  }
  return { packages, requiresPython: null, problems }
}

interface Spec {
  readonly name: string
  readonly wanted: string
  readonly kind: LockedPackage['kind']
}

function declaredSpecs(text: string): Spec[] {
  const read = environmentFile.safeParse(yamlOf(text))
  if (!read.success) return []
  return read.data.dependencies.flatMap((entry): Spec[] => {
    if (typeof entry === 'string') return [{ ...splitCondaSpec(entry), kind: 'conda' }]
    return (entry.pip ?? []).flatMap((line): Spec[] => {
      const one = parseRequirement(line)
      return one === null ? [] : [{ name: one.name, wanted: one.specifier, kind: 'python' }]
    })
  })
}

/** Why a declared package is not among the locked ones; conda may give Python's packages, so a name is enough there. */
export function unmetSpec(spec: Spec, packages: readonly LockedPackage[]): string[] {
  const found = packages.filter(
    (one) => one.name === spec.name || normaliseName(one.name) === normaliseName(spec.name),
  )
  if (found.length === 0) return [`\`${spec.name}\` is declared and not locked`]
  const fits = found.some(({ version }) => version === null || fitsCondaSpec(version, spec.wanted) !== false)
  return fits ? [] : [`\`${spec.name} ${spec.wanted}\` is declared, and ${found[0]?.version} is locked`]
}

/** A list of addresses; a file's name is `name-version-build`. */
function explicit(input: LockInput): Locked {
  const packages = input.text.split('\n').flatMap((line): LockedPackage[] => {
    const one = condaFile(line.trim())
    return one === null ? [] : [{ ...one, kind: 'conda', required: true }]
  })
  return { packages, requiresPython: null, problems: [] }
}

/** Name and version in the address of a package of conda, or null. */
export function condaFile(address: string): { name: string; version: string } | null {
  const file = /([^/#]+)\.(?:conda|tar\.bz2)(?:#.*)?$/.exec(address)?.[1]
  const parts = /^(.+)-([^-]+)-([^-]+)$/.exec(file ?? '')
  return parts === null ? null : { name: parts[1] as string, version: parts[2] as string }
}

/** An environment.yml fixes an environment only as far as it says `name=version`. */
function declaredEnvironment(input: LockInput): Locked {
  const read = environmentFile.safeParse(yamlOf(input.text))
  if (!read.success) return unreadable(input, 'an environment of conda')
  const { lock: remedy } = mending('conda', input.path)
  const problems: LockProblem[] = []
  const packages = declaredSpecs(input.text).map(({ name, wanted, kind }): LockedPackage => {
    const exact = kind === 'conda' ? (/^=?=?([\w.!+]+)(?:=[^=]*)?$/.exec(wanted)?.[1] ?? null) : pinOf(wanted)
    // `numpy=1.26` lets every 1.26.x in
    const version = kind === 'conda' && exact !== null && !/^==|=.*=/.test(wanted) ? null : exact
    if (version === null)
      problems.push({
        kind: 'not-pinned',
        package: name,
        message: `${input.path} leaves the version of ${name} open${wanted === '' ? '' : ` (${wanted})`}`,
        remedy,
      })
    return { name, version, kind, required: true }
  })
  return { packages, requiresPython: null, problems }
}

function unreadable(input: LockInput, what: string): Locked {
  return nothingOf(notChecked(`${input.path} cannot be read as ${what}`, mending('conda', input.path).lock))
}

function yamlOf(text: string): unknown {
  try {
    return parse(text, { maxAliasCount: 100 })
  } catch {
    return null
  }
}
