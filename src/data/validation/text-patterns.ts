import type { TextFormat } from '../contracts/rule.ts'

/**
 * Turns a regular expression of ECMA-262 into RE2's notation, which DuckDB reads.
 * @returns in words what RE2 cannot do
 */
export function re2Pattern(pattern: string): { readonly pattern: string } | string {
  let inClass = false
  let found = ''
  for (let at = 0; at < pattern.length; at++) {
    const rest = pattern.slice(at)
    const sequence =
      /^\\(u\{[0-9a-fA-F]+\}|u[0-9a-fA-F]{4}|x[0-9a-fA-F]{2}|c[A-Za-z]|k<[^>]*>|[1-9]|[\s\S])/.exec(rest)
    if (sequence !== null) {
      const translated = escaped(sequence[1] as string, inClass)
      if (translated === null) return `back references such as \`${sequence[0]}\` are not supported`
      found += translated
      at += sequence[0].length - 1
    } else if (inClass) {
      if (rest[0] === ']') inClass = false
      // RE2 would read `[[:` as the start of a named class.
      found += rest[0] === '[' ? '\\[' : rest[0]
    } else if (rest.startsWith('[^]') || rest.startsWith('[]')) {
      found += rest.startsWith('[^]') ? '[\\x{0}-\\x{10FFFF}]' : '[^\\x{0}-\\x{10FFFF}]'
      at += rest.startsWith('[^]') ? 2 : 1
    } else if (/^\(\?<?[=!]/.test(rest)) {
      return `look-ahead and look-behind (\`${/^\(\?<?[=!]/.exec(rest)?.[0]}\`) are not supported`
    } else if (rest.startsWith('(?<')) {
      found += '(?P<'
      at += 2
    } else {
      if (rest[0] === '[') inClass = true
      found += rest.startsWith('[^') ? '[^' : rest[0]
      if (rest.startsWith('[^')) at++
    }
  }
  return { pattern: found }
}

/**
 * Whether a pattern in RE2's notation can only match a whole text: `^…$` without alternatives outside of groups. DuckDB
 * matches whole texts once for each entry of a Parquet dictionary, parts of texts once for each row.
 */
export function isAnchored(pattern: string): boolean {
  const bare = pattern.replace(/\\(?:x\{[^}]*\}|[\s\S])/g, '_').replace(/\[[^\]]*\]/g, '_')
  let depth = 0
  for (const char of bare) {
    if (char === '(') depth++
    else if (char === ')') depth--
    else if (char === '|' && depth === 0) return false
  }
  return bare.startsWith('^') && bare.endsWith('$') && !bare.includes('(?')
}

/** White space as ECMA-262 has it; RE2's `\s` knows ASCII only. */
const spaces =
  '\\t\\n\\v\\f\\r \\x{A0}\\x{1680}\\x{2000}-\\x{200A}\\x{2028}\\x{2029}\\x{202F}\\x{205F}\\x{3000}\\x{FEFF}'

function escaped(text: string, inClass: boolean): string | null {
  const hex = /^(?:u\{([0-9a-fA-F]+)\}|u([0-9a-fA-F]{4})|x([0-9a-fA-F]{2}))$/.exec(text)
  if (hex !== null) return `\\x{${hex[1] ?? hex[2] ?? hex[3]}}`
  if (/^c[A-Za-z]$/.test(text)) return `\\x{${(text.charCodeAt(1) % 32).toString(16)}}`
  if (/^(k<.*>|[1-9])$/.test(text)) return null
  if (text === 's') return inClass ? spaces : `[${spaces}]`
  if (text === 'S' && !inClass) return `[^${spaces}]`
  if (text === '0') return '\\x{0}'
  if (text === 'b' && inClass) return '\\x{8}'
  // Letters that mean something to both; any other is itself in ECMA-262.
  if (/^[A-Za-z]$/.test(text) && !/^[bBdDfnrsStvwWpP]$/.test(text)) return text
  return `\\${text}`
}

/** Regular expressions, in RE2's notation, that the whole text must match. */
export const textFormats: Readonly<Record<TextFormat, string>> = {
  email:
    "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*@([A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?",
  uuid: '(urn:uuid:)?[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}',
  uri: '[A-Za-z][A-Za-z0-9+.-]*:[^\\s<>"{}|\\\\^`]+',
  hostname:
    '([A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?)(\\.[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?)*\\.?',
  ipv4: '((25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])\\.){3}(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])',
  ipv6:
    '(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|' +
    '([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|' +
    '([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|' +
    '[0-9a-fA-F]{1,4}:(:[0-9a-fA-F]{1,4}){1,6}|:((:[0-9a-fA-F]{1,4}){1,7}|:)|' +
    '(([0-9a-fA-F]{1,4}:){6}|::([0-9a-fA-F]{1,4}:){0,5})([0-9]{1,3}\\.){3}[0-9]{1,3})',
}
