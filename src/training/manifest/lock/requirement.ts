import { normaliseName } from './markers.ts'
import { clauses } from './versions.ts'

/** A dependency as PEP 508 writes it: `name[extra] >=1,<2 ; marker`, or with `@ address` in place of versions. */
export interface Requirement {
  /** Normalised. */
  readonly name: string
  readonly extras: readonly string[]
  /** Clauses joined with commas; empty where any version will do. */
  readonly specifier: string
  readonly address: string | null
  readonly marker: string | null
}

/** null for what is none. */
export function parseRequirement(text: string): Requirement | null {
  const found = /^\s*([A-Za-z0-9](?:[\w.-]*[A-Za-z0-9])?)\s*(?:\[([^\]]*)\])?\s*(.*)$/s.exec(text)
  if (found === null) return null
  const [, name = '', extras = '', rest = ''] = found
  const head = { name: normaliseName(name), extras: names(extras) }
  if (rest.startsWith('@')) {
    const [address = '', marker] = split(rest.slice(1), /\s;/)
    return { ...head, specifier: '', address: address.trim(), marker: trimmed(marker) }
  }
  const [specifier = '', marker] = split(rest, /;/)
  const all = clauses(specifier.trim())
  if (all.some((clause) => !/^(===|~=|==|!=|<=|>=|<|>)[^<>=!~\s]+$/.test(clause))) return null
  return { ...head, specifier: all.join(','), address: null, marker: trimmed(marker) }
}

function names(text: string): string[] {
  return text
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '')
    .map(normaliseName)
    .sort()
}

function split(text: string, at: RegExp): [string, string | undefined] {
  const found = at.exec(text)
  if (found === null) return [text, undefined]
  return [text.slice(0, found.index), text.slice(found.index + found[0].length)]
}

function trimmed(text: string | undefined): string | null {
  const marker = text?.trim()
  return marker === undefined || marker === '' ? null : marker
}

/** The one version that a specifier such as `==1.2.3` lets in, or null. */
export function pinOf(specifier: string): string | null {
  const [only, ...others] = clauses(specifier)
  const pin = /^===?([^*]+)$/.exec(only ?? '')
  return others.length === 0 && pin !== null ? (pin[1] as string) : null
}
