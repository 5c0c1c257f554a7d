import { posix } from 'node:path'
import type { LockProblem } from '../manifest.ts'
import { declaredDependencies } from './declared.ts'
import { type Locked, type LockedPackage, type LockInput, mending, notChecked, stale } from './locked.ts'
import { evaluateMarker } from './markers.ts'
import { parseRequirement, pinOf, type Requirement } from './requirement.ts'
import { satisfies } from './versions.ts'

/** Files that a requirements file includes (`-r`, `-c`), and those it was compiled from, relative to its own folder. */
export function filesNamedIn(text: string, path: string): string[] {
  const folder = posix.dirname(path)
  const named = logicalLines(text).flatMap((line) => {
    const found = /^(?:-r|--requirement|-c|--constraint)[ =]+(\S+)/.exec(line)
    return found === null ? [] : [posix.join(folder, found[1] as string)]
  })
  return [...named, ...sourcesOf(text, path)]
}

/** What `uv pip compile` and `pip-compile` say in their head that they read, else the `.in` file of the same name. */
function sourcesOf(text: string, path: string): string[] {
  const command = /^#\s+(?:uv pip compile|pip-compile)\s+(.*)$/m.exec(text)?.[1]
  const named = command?.split(/\s+/).filter((word) => /(^|[\w-])(\.in|pyproject\.toml)$/.test(word)) ?? []
  if (named.length > 0) return named
  return /\.(txt|lock)$/.test(path) ? [path.replace(/\.(txt|lock)$/, '.in')] : []
}

/**
 * Reads a requirements file as a lock: every line that holds here must pin one version. Where it was compiled from
 * another file that is at hand, what that one asks for must be in it.
 */
export function readRequirementsLock(input: LockInput): Locked {
  const problems: LockProblem[] = []
  const { lock: remedy } = mending('pip', input.path)
  const requirements = read(input.text, input.path, input, new Set())
  const packages: LockedPackage[] = []
  for (const one of requirements) {
    const truth = one.marker === null ? true : evaluateMarker(one.marker, input.markers)
    if (truth === false) continue
    const version = pinOf(one.specifier)
    packages.push({ name: one.name, version, kind: 'python', required: truth === true })
    if (version === null && !(one.address !== null && /#sha256=|@[0-9a-f]{40}\b/.test(one.address)))
      problems.push({
        kind: 'not-pinned',
        package: one.name,
        message: `${input.path} leaves the version of ${one.name} open${one.specifier === '' ? '' : ` (${one.specifier})`}`,
        remedy,
      })
  }
  const unknown = unreadableLines(input.text)
  if (unknown.length > 0)
    problems.push(
      notChecked(`${input.path} has lines that are no requirements, such as \`${unknown[0]}\``, remedy),
    )
  for (const source of sourcesOf(input.text, input.path)) {
    const missing = declaredIn(source, input).flatMap((one) => unmet(one, packages, input))
    if (missing.length > 0) problems.push(stale(input.path, source, missing.join('; '), 'pip'))
  }
  return { packages, requiresPython: null, problems }
}

function declaredIn(source: string, input: LockInput): readonly Requirement[] {
  if (source.endsWith('.toml')) return declaredDependencies(input.toml.get(source))?.requirements ?? []
  const text = input.texts.get(source)
  return text === undefined ? [] : read(text, source, input, new Set())
}

function unmet(one: Requirement, packages: readonly LockedPackage[], input: LockInput): string[] {
  if (one.marker !== null && evaluateMarker(one.marker, input.markers) !== true) return []
  const locked = packages.filter(({ name }) => name === one.name)
  if (locked.length === 0) return [`\`${one.name}\` is declared and not locked`]
  const fits = locked.some(({ version }) => version === null || satisfies(version, one.specifier) !== false)
  return fits ? [] : [`\`${one.name}${one.specifier}\` is declared, and ${locked[0]?.version} is locked`]
}

function read(text: string, path: string, input: LockInput, above: ReadonlySet<string>): Requirement[] {
  if (above.has(path)) return []
  return logicalLines(text).flatMap((line) => {
    const include = /^(?:-r|--requirement)[ =]+(\S+)/.exec(line)
    if (include !== null) {
      const inner = posix.join(posix.dirname(path), include[1] as string)
      return read(input.texts.get(inner) ?? '', inner, input, new Set([...above, path]))
    }
    if (line.startsWith('-')) return []
    const found = requirementOf(line)
    return found === null ? [] : [found]
  })
}

/** Without the options that follow it, such as `--hash=sha256:…`. */
const requirementOf = (line: string) => parseRequirement(line.replace(/\s--[\w-]+[= ].*$/, ''))

/** Lines that are neither a requirement nor an option nor the address or the path of a package. */
function unreadableLines(text: string): string[] {
  return logicalLines(text)
    .filter((line) => !/^(-|\.{0,2}\/|[a-z+]+:\/\/)/.test(line) && requirementOf(line) === null)
    .map((line) => line.slice(0, 80))
}

/** Lines with their continuations joined and comments dropped. */
function logicalLines(text: string): string[] {
  return text
    .replaceAll('\r\n', '\n')
    .replaceAll(/^\s*#.*$/gm, '')
    .replaceAll(/\\\n/g, ' ')
    .split('\n')
    .map((line) => line.replace(/\s+#.*$/, '').trim())
    .filter((line) => line !== '')
}
