import type { ArmNames } from '../measurement.ts'

export type Arm = 'candidate' | 'champion'
export const arms: readonly Arm[] = ['candidate', 'champion']

const names = ['arm', 'version', 'number', 'model', 'environment', 'namespace', 'window', 'selector'] as const
export type Placeholder = (typeof names)[number]
export type Values = Readonly<Record<Placeholder, string>>

/** A name in braces alone is never PromQL, so that it can stand for a value anywhere in a query. */
const placeholder = /\{([a-z][a-z-]*)\}/g

/** What the placeholders stand for. `number` is the version without its `v`. */
export function valuesOf(arm: Arm, names: ArmNames, windowSeconds: number): Values {
  const version = names[arm]
  return {
    arm,
    version,
    number: version.replace(/^v/, ''),
    model: names.model,
    environment: names.environment,
    namespace: names.namespace ?? '',
    window: `${Math.max(1, Math.round(windowSeconds))}s`,
    selector: '',
  }
}

/** Names in braces that stand for nothing. */
export function unknownPlaceholders(template: string): string[] {
  return [...template.matchAll(placeholder)]
    .map((found) => found[1] ?? '')
    .filter((name) => !(names as readonly string[]).includes(name))
}

/**
 * PromQL with its placeholders filled in. Inside a string a value is escaped, and where the string is a regular
 * expression (`=~`, `!~`) it stands for itself there too. Outside of strings only what can be no more than a word is let in.
 * @throws Error with what a person can do about it
 */
export function filled(template: string, values: Values): string {
  const unknown = unknownPlaceholders(template)
  if (unknown.length > 0)
    throw new Error(
      `\`{${unknown[0]}}\` stands for nothing; there are ${names.map((name) => `{${name}}`).join(', ')}`,
    )
  return pieces(template)
    .map(({ text, quote, pattern }) =>
      text.replace(placeholder, (_, name: Placeholder) => {
        const value = values[name]
        if (quote === null) return bare(name, value)
        return inString(pattern ? escapedForPattern(value) : value, quote, name)
      }),
    )
    .join('')
}

interface Piece {
  readonly text: string
  /** Null outside of a string. */
  readonly quote: '"' | "'" | '`' | null
  readonly pattern: boolean
}

/** A query cut at the edges of its strings and comments. */
export function pieces(query: string): Piece[] {
  const found: Piece[] = []
  let rest = query
  let before = ''
  while (rest !== '') {
    const outside = /^[^"'`#]+/.exec(rest)?.[0]
    if (outside !== undefined) {
      found.push({ text: outside, quote: null, pattern: false })
      before += outside
      rest = rest.slice(outside.length)
      continue
    }
    const first = rest[0]
    if (first === '#') {
      // A comment is left out: nothing in it can come alive again.
      rest = rest.replace(/^#[^\n]*/, '')
      continue
    }
    const quote = first as '"' | "'" | '`'
    const whole = (
      quote === '`' ? /^`[^`]*`?/ : quote === '"' ? /^"(?:\\[\s\S]|[^"\\])*"?/ : /^'(?:\\[\s\S]|[^'\\])*'?/
    ).exec(rest)?.[0] as string
    found.push({ text: whole, quote, pattern: /[=!]~\s*$/.test(before) })
    before += whole
    rest = rest.slice(whole.length)
  }
  return found
}

function bare(name: Placeholder, value: string): string {
  if (name === 'window' || name === 'selector' || /^[A-Za-z0-9_:]+$/.test(value)) return value
  throw new Error(`\`{${name}}\` is \`${value}\`, which can stand inside quotes only`)
}

function escapedForPattern(value: string): string {
  return value.replace(/[\\.+*?()|[\]{}^$]/g, '\\$&')
}

/** As Go reads strings, and PromQL with it. */
function inString(value: string, quote: '"' | "'" | '`', name: Placeholder): string {
  if (/^[\w.:/@ -]*$/.test(value)) return value
  if (quote === '`') throw new Error(`\`{${name}}\` holds what cannot be written between backticks; use "…"`)
  return [...value]
    .map((letter) => {
      if (/^[\w.:/@ -]$/.test(letter)) return letter
      if (letter === '\\') return '\\\\'
      const code = letter.codePointAt(0) ?? 0
      return code > 0xffff
        ? `\\U${code.toString(16).padStart(8, '0')}`
        : `\\u${code.toString(16).padStart(4, '0')}`
    })
    .join('')
}
