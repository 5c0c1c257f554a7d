/**
 * Text as DVC's YAML writer (ruamel.yaml, YAML 1.2, 80 columns) sets it as the value of a key: plain where it can be,
 * otherwise in quotes. The `yaml` package quotes and folds elsewhere, which would show in git as a change.
 */

const width = 80
/** What ruamel takes for a line break or a space around one. */
const breaks = '\n\x85\u2028\u2029'
const blank = `\0 \t\r${breaks}`

/**
 * @param key what stands before the value on its line, such as `  path:`
 * @param indent spaces before the lines that the value goes on to
 * @returns the value with the space before it
 */
export function scalarText(value: string, key: string, indent: number): string {
  const characters = [...value]
  const style = styleOf(value, characters)
  if (style === 'plain') return plain(characters, key.length, indent)
  const column = key.length + 2
  return style === 'single' ? single(characters, column, indent) : double(characters, column, indent)
}

/** The value in double quotes on one line, with the space before it: longer, but nothing can misread it. */
export function singleLineText(value: string): string {
  return double([...value], 0, 0, Number.POSITIVE_INFINITY)
}

function styleOf(value: string, characters: readonly string[]): 'plain' | 'single' | 'double' {
  if (value === '') return 'single'
  const special = characters.some((c) => c !== '\n' && !(c >= ' ' && c <= '~') && !printable(c))
  const breaking = characters.some((c) => breaks.includes(c))
  const edge = (c: string | undefined) => c !== undefined && (c === ' ' || breaks.includes(c))
  const besideBreak = /[\n\x85\u2028\u2029] | [\n\x85\u2028\u2029]/.test(value)
  const plainAllowed =
    !special && !breaking && !edge(characters[0]) && !edge(characters.at(-1)) && !hasIndicator(value)
  if (plainAllowed && !looksLikeOtherType(value)) return 'plain'
  if (value.includes("'") || value.includes('\n')) return 'double'
  // U+0085 within quotes is read back as a space by DVC itself: escaped, both read what was meant
  return special || besideBreak || value.includes('\x85') ? 'double' : 'single'
}

/** Beyond ASCII; what is left is written as an escape. */
function printable(character: string): boolean {
  const code = character.codePointAt(0) as number
  return (
    code === 0x85 ||
    (code >= 0xa0 && code <= 0xd7ff) ||
    (code >= 0xe000 && code <= 0xfffd && code !== 0xfeff) ||
    code >= 0x10000
  )
}

function hasIndicator(value: string): boolean {
  if (/^(---|\.\.\.)/.test(value) || '#,[]{}&*!|>\'"%@`'.includes(value[0] as string)) return true
  const endsOrBlank = (at: number) => at >= value.length || blank.includes(value[at] as string)
  if ('?:-'.includes(value[0] as string) && endsOrBlank(1)) return true
  for (let at = 1; at < value.length; at++) {
    if (value[at] === ':' && endsOrBlank(at + 1)) return true
    if (value[at] === '#' && blank.includes(value[at - 1] as string)) return true
  }
  return false
}

/** Would be read as a number, a date, true, false, null or a merge key. ruamel matches from the start. */
const otherTypes = [
  /^(?:true|True|TRUE|false|False|FALSE)$/,
  /^[-+]?[0-9][0-9_]*\.[0-9_]*(?:[eE][-+]?[0-9]+)?$/,
  /^[-+]?[0-9][0-9_]*[eE][-+]?[0-9]+$/,
  /^[-+]?\.[0-9_]+(?:[eE][-+][0-9]+)?$/,
  /^[-+]?\.(?:inf|Inf|INF)$/,
  /^\.(?:nan|NaN|NAN)$/,
  /^[-+]?0b[01_]+$/,
  /^[-+]?0o?[0-7_]+$/,
  /^[-+]?[0-9_]+$/,
  /^[-+]?0x[0-9a-fA-F_]+$/,
  /^(?:<<|=|~|null|Null|NULL)$/,
  /^\d{4}-\d\d-\d\d$/,
  /^\d{4}-\d\d?-\d\d?(?:[Tt]|[ \t]+)\d\d?:\d\d:\d\d(?:\.\d*)?(?:[ \t]*(?:Z|[-+]\d\d?(?::\d\d)?))?$/,
]

function looksLikeOtherType(value: string): boolean {
  // a lone `_` begins with none of the characters that ruamel looks numbers up by
  return value[0] !== '_' && otherTypes.some((pattern) => pattern.test(value))
}

/** Words; a space where a line is full becomes a line break. */
function plain(characters: readonly string[], start: number, indent: number): string {
  const pad = `\n${' '.repeat(indent)}`
  let text = ' '
  let column = start + 1
  for (const part of runs(characters)) {
    if (part.space) {
      if (part.text === ' ' && column >= width) {
        text += pad
        column = indent
      } else {
        text += part.text
        column += part.length
      }
    } else {
      if (part.length + column > width && column > indent) {
        text += pad
        column = indent
      }
      text += part.text
      column += part.length
    }
  }
  return text
}

function single(characters: readonly string[], start: number, indent: number): string {
  const pad = `\n${' '.repeat(indent)}`
  let text = " '"
  let column = start
  const parts = runs(characters)
  for (const [index, part] of parts.entries()) {
    const inside = index > 0 && index < parts.length - 1
    if (part.space && part.text === ' ' && column > width && inside) {
      text += pad
      column = indent
    } else if (breaks.includes(part.text[0] as string)) {
      text += part.text + ' '.repeat(indent)
      column = indent
    } else {
      text += part.text
      column += part.length
    }
  }
  return `${text}'`
}

/** Runs of spaces, of breaks, and of everything else. */
function runs(characters: readonly string[]): { text: string; length: number; space: boolean }[] {
  const found: { text: string; length: number; space: boolean; kind: string }[] = []
  for (const character of characters) {
    const kind = character === ' ' ? 'space' : breaks.includes(character) ? 'break' : 'word'
    const last = found.at(-1)
    if (last?.kind === kind) {
      last.text += character
      last.length++
    } else found.push({ text: character, length: 1, space: kind === 'space', kind })
  }
  return found
}

const escapes: Readonly<Record<string, string>> = {
  ...{
    '\0': '0',
    '\x07': 'a',
    '\b': 'b',
    '\t': 't',
    '\n': 'n',
    '\v': 'v',
    '\f': 'f',
    '\r': 'r',
    '\x1b': 'e',
  },
  ...{ '"': '"', '\\': '\\', '\x85': 'N', '\xa0': '_', '\u2028': 'L', '\u2029': 'P' },
}

function escaped(character: string): string {
  const short = escapes[character]
  if (short !== undefined) return `\\${short}`
  const code = character.codePointAt(0) as number
  const hex = (digits: number) => code.toString(16).toUpperCase().padStart(digits, '0')
  return code <= 0xff ? `\\x${hex(2)}` : code <= 0xffff ? `\\u${hex(4)}` : `\\U${hex(8)}`
}

/** Follows ruamel step by step: where it folds depends on how far it has written. */
function double(text: readonly string[], start: number, indent: number, columns = width): string {
  const pad = ' '.repeat(indent)
  let out = ' "'
  let column = start
  let from = 0
  const literal = (c: string) => {
    if ('"\\\x85\u2028\u2029\ufeff'.includes(c)) return false
    return (c >= ' ' && c <= '~') || printable(c)
  }
  const put = (part: string, length: number) => {
    out += part
    column += length
  }
  for (let at = 0; at <= text.length; at++) {
    const character = text[at]
    if (character === undefined || !literal(character)) {
      if (from < at) put(text.slice(from, at).join(''), at - from)
      from = at
      if (character !== undefined) {
        const replaced = escaped(character)
        put(replaced, replaced.length)
        from = at + 1
      }
    }
    const full = column + (at - from) > columns
    if (at > 0 && at < text.length - 1 && (character === ' ' || from >= at) && full) {
      const backslash = needsBackslash(text, from, at)
      out += text.slice(from, at).join('') + (backslash ? '\\' : '')
      if (from < at) from = at
      out += `\n${pad}`
      column = indent
      if (text[from] === ' ') {
        if (!backslash) from++
        put(backslash ? '\\' : '', backslash ? 1 : 0)
      }
    }
  }
  return `${out}"`
}

/** A folded line is read with a space for its break unless the break is escaped. */
function needsBackslash(text: readonly string[], from: number, at: number): boolean {
  const space = text.indexOf(' ', at)
  if (space < 0) return true
  const line = text.indexOf('\n', at)
  const stop = line >= 0 && line < space ? line : space
  const next = text[stop + 1]
  if (text[stop] === '\n' && next !== ' ' && next !== undefined) return true
  const between = text.slice(at, stop)
  if (between.includes('"') || between.includes("'") || next === undefined) return true
  return ' \n'.includes(next) || (text[at - 1] === ' ' && text[at] === ' ') || from === at
}
