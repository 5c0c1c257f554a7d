import type { Inline } from './document.ts'

/**
 * Names and values come from data and may hold anything. These functions make such text safe to look at; each renderer
 * then escapes its own markup.
 */

/** Controls, bidi and zero-width characters, tags, private use, lone surrogates: whatever acts without being seen. */
const unseen = /[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\p{Zl}\p{Zp}\p{Cs}\p{Co}]/gu
const short: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t', '\0': '\\0' }
const pictograph = /\p{Extended_Pictographic}\p{Emoji_Modifier}?\ufe0f?$/u

/** Text with every unseen character shown as an escape such as `\n` or `\u202e`; emoji sequences stay whole. */
export function visible(text: string): string {
  return text.replace(unseen, (character, at: number) => {
    if (character === '\ufe0f' && /[\p{Emoji}]$/u.test(text.slice(Math.max(0, at - 2), at))) return character
    if (
      character === '\u200d' &&
      pictograph.test(text.slice(Math.max(0, at - 6), at)) &&
      /^\p{Extended_Pictographic}/u.test(text.slice(at + 1, at + 3))
    )
      return character
    return escapeOf(character)
  })
}

function escapeOf(character: string): string {
  const known = short[character]
  if (known !== undefined) return known
  const code = character.codePointAt(0)!
  const hex = code.toString(16)
  if (code < 0x100) return `\\x${hex.padStart(2, '0')}`
  return code < 0x10000 ? `\\u${hex.padStart(4, '0')}` : `\\u{${hex}}`
}

/** As `visible`, but lines stay lines: for blocks of code. */
export function visibleLines(text: string): string {
  return text
    .split(/\r\n|\n/)
    .map((line) => visible(line.replaceAll('\t', '    ')))
    .join('\n')
}

const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u

/**
 * Visible text that cannot reorder what stands beside it: text with right-to-left letters is put between first strong
 * isolate and pop directional isolate (Unicode bidirectional algorithm, UAX #9).
 */
export function isolated(text: string): string {
  const seen = visible(text)
  return rightToLeft.test(seen) ? `\u2068${seen}\u2069` : seen
}

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' })

/** At most `limit` characters as people count them; what is left out is an ellipsis in the middle. */
export function shortened(text: string, limit: number): string {
  if (text.length <= limit) return text
  // Of a very long text only the ends are looked at.
  const long = text.length > 8 * limit
  const head = graphemes(long ? text.slice(0, 4 * limit) : text)
  if (!long && head.length <= limit) return text
  const tail = long ? graphemes(text.slice(-4 * limit)) : head
  const back = Math.floor((limit - 1) / 2)
  const end = back === 0 ? '' : tail.slice(-back).join('')
  return `${head.slice(0, limit - 1 - back).join('')}…${end}`
}

function graphemes(text: string): string[] {
  return Array.from(segmenter.segment(text), ({ segment }) => segment.slice(0, 16))
}

/** What a run of inlines says, without any markup. */
export function plainText(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => {
      if (typeof inline === 'string') return inline
      if ('strong' in inline) return plainText(inline.strong)
      if ('code' in inline) return inline.code
      if ('link' in inline) return plainText(inline.text)
      return inline.text
    })
    .join('')
}

/** The address if it is one of the web's, else null: reports never lead anywhere else. */
export function webAddress(link: string): string | null {
  if (!URL.canParse(link)) return null
  const { protocol, href } = new URL(link)
  return protocol === 'https:' || protocol === 'http:' ? href : null
}
