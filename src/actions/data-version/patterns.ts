import { isAbsolute, posix, relative, sep } from 'node:path'
import type { Target, TrackedOutput } from '../../data/versioning/index.ts'

/**
 * A pattern as paths of the workspace are written: relative to it and with `/`.
 * @returns null where it lies outside
 */
export function inWorkspaceWords(workspace: string, pattern: string): string | null {
  const path = isAbsolute(pattern) ? relative(workspace, pattern) : pattern
  const written = posix.normalize(path.split(sep).join('/')).replace(/(?<=.)\/$/, '')
  return isAbsolute(written) || written === '..' || written.startsWith('../') ? null : written
}

/** Whether a pattern stands for a file: by its name, by a folder that it is in, or by its wildcards. */
export function standsFor(pattern: string, file: string): boolean {
  return isAt(pattern, file) || matches(pattern, file)
}

/** Whether the wildcards of a pattern match a path as a whole. */
export function matches(pattern: string, path: string): boolean {
  return reaches(pattern.split('/'), path.split('/'), false)
}

/** Whether wildcards can match something below a folder. */
export function mayHold(pattern: string, folder: string): boolean {
  return reaches(pattern.split('/'), folder.split('/'), true)
}

/** What of the tracked outputs a pattern can stand for: the output itself, one above it, or those below its folder. */
export function targetsOf(outputs: readonly TrackedOutput[], pattern: string): Target[] {
  return outputs.flatMap((output): Target[] => {
    if (!output.placed) return []
    if (pattern.startsWith(`${output.path}/`)) {
      const inside = pattern.slice(output.path.length + 1)
      return [{ output, inside: isGlob(inside) ? null : inside }]
    }
    const folder = output.oid?.endsWith('.dir') ?? true
    const found = isAt(pattern, output.path) || reaches(pattern.split('/'), output.path.split('/'), folder)
    return found ? [{ output, inside: null }] : []
  })
}

/** The folder of a glob up to its first wildcard; a path without one is itself. */
export function fixedPart(pattern: string): string {
  const parts = pattern.split('/')
  const wild = parts.findIndex(isGlob)
  return wild < 0 ? pattern : parts.slice(0, wild).join('/') || '.'
}

export function isGlob(text: string): boolean {
  return /[*?[]/.test(text)
}

function isAt(pattern: string, path: string): boolean {
  return pattern === '.' || pattern === path || path.startsWith(`${pattern}/`)
}

/** Whether wildcards can match a path, or with `folder` something below it; `**` stands for folders at any depth, at the end for all in them. */
function reaches(pattern: readonly string[], path: readonly string[], folder: boolean): boolean {
  const [part, ...rest] = pattern
  const [name, ...below] = path
  if (name === undefined) return pattern.length > 0 ? folder : true
  if (part === undefined) return false
  if (part === '**')
    return rest.length === 0 || reaches(rest, path, folder) || reaches(pattern, below, folder)
  return wildcard(part).test(name) && reaches(rest, below, folder)
}

/** DuckDB's wildcards within one name. */
function wildcard(part: string): RegExp {
  const source = part.replace(/\[!?([^\]]*)\]|[*?]|[\\^$.+()|{}[\]]/g, (found, set?: string) => {
    if (found === '*') return '.*'
    if (found === '?') return '.'
    if (set === undefined) return `\\${found}`
    return `[${found.startsWith('[!') ? '^' : ''}${set.replace(/[\\\]^[]/g, '\\$&')}]`
  })
  try {
    return new RegExp(`^${source}$`, 'su')
  } catch {
    return /^/
  }
}
