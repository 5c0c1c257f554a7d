import { pieces } from './template.ts'

/** A selector of series: `name{matchers}`, one of them at least. */
export interface Selector {
  readonly name: string
  /** What stands between the braces. */
  readonly matchers: string
}

/** A query that is nothing but a selector of series, without a range; null for every other expression. */
export function selectorOf(query: string): Selector | null {
  const whole = pieces(query.trim())
  // Strings are blanked, so that a brace in one is none.
  const blank = whole.map(({ text, quote }) => (quote === null ? text : '"'.repeat(text.length))).join('')
  const text = whole.map((piece) => piece.text).join('')
  const found = /^([A-Za-z_:][A-Za-z0-9_:]*)?\s*(?:\{([^{}]*)\})?\s*$/.exec(blank)
  if (found === null || text.trim() === '') return null
  const open = blank.indexOf('{')
  return {
    name: found[1] ?? '',
    matchers:
      open < 0
        ? ''
        : text
            .slice(open + 1, blank.lastIndexOf('}'))
            .trim()
            .replace(/,$/, ''),
  }
}

/** The selector with more matchers. */
export function narrowed({ name, matchers }: Selector, ...more: readonly string[]): Selector {
  const all = [matchers, ...more].map((text) => text.trim().replace(/,$/, '')).filter((text) => text !== '')
  return { name, matchers: all.join(',') }
}

/** As PromQL. @param seconds length of the range before the moment asked for, null for none */
export function written({ name, matchers }: Selector, seconds: number | null = null): string {
  const range = seconds === null ? '' : `[${Math.ceil(seconds)}s]`
  return `${name}${matchers === '' && name !== '' ? '' : `{${matchers}}`}${range}`
}

/** A matcher for any of some values of a label. */
export function anyOf(label: string, values: readonly string[]): string {
  const pattern = values.map((value) => value.replace(/[\\.+*?()|[\]{}^$]/g, '\\$&')).join('|')
  return `${label}=~${JSON.stringify(pattern)}`
}
