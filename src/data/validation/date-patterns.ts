/** Letters of JDK patterns (`DateTimeFormatter`) by DuckDB's `strptime` directives; numbers may have fewer digits. */
const directives: Readonly<Record<string, string>> = {
  y: '%Y',
  yy: '%y',
  yyyy: '%Y',
  u: '%Y',
  uu: '%y',
  uuuu: '%Y',
  M: '%m',
  MM: '%m',
  MMM: '%b',
  MMMM: '%B',
  L: '%m',
  LL: '%m',
  d: '%d',
  dd: '%d',
  D: '%j',
  DDD: '%j',
  E: '%a',
  EEE: '%a',
  EEEE: '%A',
  H: '%H',
  HH: '%H',
  h: '%I',
  hh: '%I',
  m: '%M',
  mm: '%M',
  s: '%S',
  ss: '%S',
  SSS: '%g',
  SSSSSS: '%f',
  SSSSSSSSS: '%n',
  a: '%p',
  X: '%z',
  XX: '%z',
  XXX: '%z',
  x: '%z',
  xx: '%z',
  xxx: '%z',
  Z: '%z',
  ZZZZZ: '%z',
}

/** How a text is read as a date or a time. */
export interface DatePattern {
  readonly strptime: string
  /** The pattern has an offset, so what is read is an instant. */
  readonly hasOffset: boolean
}

/**
 * Turns a JDK pattern, as ODCS writes formats of dates and times, into DuckDB's. A pattern with `%` is taken as it is.
 * @returns what cannot be turned, in words
 */
export function datePattern(pattern: string): DatePattern | string {
  if (pattern.includes('%')) return { strptime: pattern, hasOffset: pattern.includes('%z') }
  let strptime = ''
  let hasOffset = false
  for (const [token, quoted] of pattern.matchAll(/'((?:[^']|'')*)'|([A-Za-z])\2*|[^A-Za-z']|'/g)) {
    if (quoted !== undefined) {
      strptime += quoted === '' ? "'" : quoted.replaceAll("''", "'")
    } else if (/^[A-Za-z]/.test(token)) {
      const directive = directives[token]
      if (directive === undefined) return `\`${token}\` in the date format \`${pattern}\` is not supported`
      hasOffset ||= directive === '%z'
      strptime += directive
    } else if (/[[\]{}#']/.test(token)) {
      return `\`${token}\` in the date format \`${pattern}\` is not supported`
    } else strptime += token
  }
  return { strptime, hasOffset }
}
