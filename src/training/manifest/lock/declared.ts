import { z } from 'zod'
import { evaluateMarker, type MarkerEnvironment, normaliseName } from './markers.ts'
import { parseRequirement, type Requirement } from './requirement.ts'
import { clauses } from './versions.ts'

const groupEntry = z.union([z.string(), z.object({ 'include-group': z.string() })])
const pyprojectSchema = z.object({
  project: z
    .object({
      dependencies: z.array(z.string()).default([]),
      'optional-dependencies': z.record(z.string(), z.array(z.string())).default({}),
      'requires-python': z.string().optional(),
      dynamic: z.array(z.string()).default([]),
    })
    .optional(),
  'dependency-groups': z.record(z.string(), z.array(groupEntry)).default({}),
  tool: z
    .object({
      uv: z
        .object({
          'dev-dependencies': z.array(z.string()).default([]),
          sources: z.record(z.string(), z.unknown()).default({}),
        })
        .optional(),
    })
    .optional(),
})

/** The dependencies that a `pyproject.toml` declares in the standard's places. */
export interface Declared {
  readonly requirements: readonly Requirement[]
  /** By extra. */
  readonly optional: ReadonlyMap<string, readonly Requirement[]>
  /** By group, what it includes put in. */
  readonly groups: ReadonlyMap<string, readonly Requirement[]>
  readonly requiresPython: string | null
  /** Names that come from a folder, a repository or an address, so that versions say nothing. */
  readonly elsewhere: ReadonlySet<string>
}

/** null where nothing is declared there, or where it is only known by building the package. */
export function declaredDependencies(document: unknown): Declared | null {
  const read = pyprojectSchema.safeParse(document)
  if (!read.success) return null
  const { project, tool, 'dependency-groups': groups } = read.data
  if (project === undefined && Object.keys(groups).length === 0) return null
  if (project?.dynamic.some((name) => /^(optional-)?dependencies$/.test(name))) return null
  const parsed = (texts: readonly string[]) =>
    texts.map(parseRequirement).filter((one): one is Requirement => one !== null)
  const expanded = new Map(
    Object.keys(groups).map((name) => [normaliseName(name), parsed(expand(groups, name))]),
  )
  const legacy = parsed(tool?.uv?.['dev-dependencies'] ?? [])
  if (legacy.length > 0) expanded.set('dev', [...(expanded.get('dev') ?? []), ...legacy])
  return {
    requirements: parsed(project?.dependencies ?? []),
    optional: new Map(
      Object.entries(project?.['optional-dependencies'] ?? {}).map(([name, texts]) => [
        normaliseName(name),
        parsed(texts),
      ]),
    ),
    groups: expanded,
    requiresPython: project?.['requires-python'] ?? null,
    elsewhere: new Set(
      Object.entries(tool?.uv?.sources ?? {})
        .filter(([, source]) => !/^\{"index":"[^"]*"\}$/.test(JSON.stringify(source)))
        .map(([name]) => normaliseName(name)),
    ),
  }
}

function expand(
  groups: Readonly<Record<string, readonly (string | { 'include-group': string })[]>>,
  name: string,
  above: readonly string[] = [],
): string[] {
  if (above.includes(name)) return []
  const key = Object.keys(groups).find((one) => normaliseName(one) === normaliseName(name))
  return (key === undefined ? [] : (groups[key] ?? [])).flatMap((entry) =>
    typeof entry === 'string' ? [entry] : expand(groups, entry['include-group'], [...above, name]),
  )
}

/** A dependency as uv.lock repeats it from `pyproject.toml`. */
export interface Repeated {
  readonly name: string
  readonly specifier?: string | undefined
  readonly extras: readonly string[]
  readonly marker?: string | undefined
  readonly [key: string]: unknown
}

/**
 * How what is declared differs from what a lock repeats of it, in words; null where it is the same. Markers are compared
 * by what they mean for the Python at hand, because tools write them in their own way.
 */
export function sameDependencies(
  declared: Declared,
  locked: { dist: readonly Repeated[]; dev: Readonly<Record<string, readonly Repeated[]>> },
  markers: MarkerEnvironment,
): string | null {
  const repeated = new Set<string>(locked.dist.map((one) => keyOfRepeated(one, '', markers)))
  for (const [group, all] of Object.entries(locked.dev))
    for (const one of all) repeated.add(keyOfRepeated(one, `group ${normaliseName(group)}`, markers))
  const now = new Set<string>()
  const add = (all: readonly Requirement[], place: string) => {
    for (const one of all) now.add(keyOf(one, place, declared.elsewhere, markers))
  }
  add(declared.requirements, '')
  for (const [extra, all] of declared.optional) add(all, `extra ${extra}`)
  for (const [group, all] of declared.groups) add(all, `group ${group}`)
  const added = [...now].filter((key) => !repeated.has(key))
  const gone = [...repeated].filter((key) => !now.has(key))
  if (added.length === 0 && gone.length === 0) return null
  return [
    ...(added.length > 0 ? [`\`${added.map(shown).join('`, `')}\` is declared and not locked`] : []),
    ...(gone.length > 0 ? [`\`${gone.map(shown).join('`, `')}\` is locked and not declared`] : []),
  ].join('; ')
}

const shown = (key: string) => key.split('|').slice(0, 3).filter(Boolean).join(' ')

function keyOf(
  one: Requirement,
  place: string,
  elsewhere: ReadonlySet<string>,
  markers: MarkerEnvironment,
): string {
  const open = one.address !== null || elsewhere.has(one.name)
  return key(one.name, one.extras, open ? '' : one.specifier, place, meant(one.marker, markers))
}

function keyOfRepeated(one: Repeated, group: string, markers: MarkerEnvironment): string {
  const open = ['git', 'url', 'path', 'editable', 'virtual', 'directory'].some((name) => name in one)
  const extra = /extra == '([^']+)'/.exec(one.marker ?? '')?.[1]
  const place = extra === undefined ? group : `extra ${normaliseName(extra)}`
  const held = extra === undefined ? undefined : new Set([normaliseName(extra)])
  const truth = meant(one.marker ?? null, markers, held)
  return key(normaliseName(one.name), one.extras, open ? '' : (one.specifier ?? ''), place, truth)
}

function meant(marker: string | null, markers: MarkerEnvironment, extras?: ReadonlySet<string>): string {
  return marker === null ? 'true' : String(evaluateMarker(marker, markers, extras))
}

function key(
  name: string,
  extras: readonly string[],
  specifier: string,
  place: string,
  truth: string,
): string {
  const sorted = [...extras].map(normaliseName).sort().join(',')
  const wanted = clauses(specifier).sort().join(',')
  return [`${name}${sorted === '' ? '' : `[${sorted}]`}`, wanted, place, truth].join('|')
}
