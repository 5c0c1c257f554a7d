import { createHash } from 'node:crypto'
import { z } from 'zod'
import { type Locked, type LockInput, notChecked, nothingOf, stale } from './locked.ts'
import { evaluateMarker, normaliseName, type Truth } from './markers.ts'

const poetryLock = z.object({
  package: z
    .array(
      z.object({
        name: z.string(),
        version: z.string(),
        optional: z.boolean().default(false),
        groups: z.array(z.string()).optional(),
        markers: z.union([z.string(), z.record(z.string(), z.string())]).optional(),
      }),
    )
    .default([]),
  metadata: z.object({ 'content-hash': z.string(), 'python-versions': z.string().optional() }),
})

/**
 * Reads a poetry.lock. From lock version 2.1 on each package says for which groups and markers it is; before, none is
 * known to be required, and only versions are compared.
 */
export function readPoetryLock(input: LockInput, pyproject: string): Locked {
  const read = poetryLock.safeParse(input.toml.get(input.path))
  if (!read.success)
    return nothingOf(
      notChecked(`${input.path} cannot be read as a lock file of poetry`, 'Write it anew with `poetry lock`'),
    )
  const { package: packages, metadata } = read.data
  const document = input.toml.get(pyproject)
  const fresh = document === undefined || poetryContentHashes(document).includes(metadata['content-hash'])
  const requires = metadata['python-versions']
  return {
    packages: packages.flatMap((one) => {
      const main = one.groups?.includes('main') === true
      const markers = typeof one.markers === 'object' ? one.markers.main : one.markers
      const truth: Truth = markers === undefined ? true : evaluateMarker(markers, input.markers)
      if (truth === false && typeof one.markers !== 'object') return []
      return [
        {
          name: normaliseName(one.name),
          version: one.version,
          kind: 'python' as const,
          required: main && truth === true && !one.optional,
        },
      ]
    }),
    requiresPython: requires !== undefined && /^[<>=!~,.\d\s*]+$/.test(requires) ? requires : null,
    problems: fresh
      ? []
      : [stale(input.path, pyproject, 'its dependencies changed since it was locked', 'poetry')],
  }
}

/** The hashes that versions of poetry give the declared dependencies: sha256 over their sorted JSON (its `Locker`). */
export function poetryContentHashes(document: unknown): string[] {
  const root = asRecord(document)
  const poetry = asRecord(asRecord(root.tool).poetry)
  const project = pick(asRecord(root.project), ['requires-python', 'dependencies', 'optional-dependencies'])
  const groups = asRecord(root['dependency-groups'])
  const hashes = [groups, {}].map((counted) => {
    const standard = Object.keys(project).length + Object.keys(counted).length > 0
    const legacy = ['dependencies', 'source', 'extras', 'dev-dependencies']
    const own = pick(poetry, [...legacy, 'group'])
    // before the standard's places existed, an absent key of poetry's own counted as null
    if (!standard) for (const name of legacy) own[name] ??= null
    const content = !standard
      ? own
      : {
          ...(Object.keys(project).length > 0 ? { project } : {}),
          ...(Object.keys(counted).length > 0 ? { 'dependency-groups': counted } : {}),
          tool: { poetry: own },
        }
    return createHash('sha256').update(pythonJson(content)).digest('hex')
  })
  return [...new Set(hashes)]
}

function asRecord(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : {}
}

function pick(from: Record<string, unknown>, names: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(
    names.filter((name) => from[name] !== undefined).map((name) => [name, from[name]]),
  )
}

/** Python's `json.dumps(value, sort_keys=True)`: blanks after `,` and `:`, nothing beyond ASCII. */
function pythonJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(pythonJson).join(', ')}]`
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
    return `{${entries.map(([key, one]) => `${pythonJson(key)}: ${pythonJson(one)}`).join(', ')}}`
  }
  return JSON.stringify(value ?? null).replaceAll(
    /[\u007f-\uffff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}
