import stringWidth from 'string-width'
import type { Inline, Tone } from '../document.ts'
import { isolated, webAddress } from '../text.ts'
import { signs } from '../tone.ts'

export type Style = 'bold' | 'dim' | 'code' | Tone

/** A stretch of text in one style. */
export interface Segment {
  readonly text: string
  readonly styles: readonly Style[]
}

export type Line = readonly Segment[]

/** Inlines as segments; the address of a link is written after its text unless `links` is false. */
export function segmentsOf(
  inlines: readonly Inline[],
  styles: readonly Style[] = [],
  links = true,
): Segment[] {
  return inlines.flatMap((inline): Segment[] => {
    if (typeof inline === 'string') return [{ text: isolated(inline), styles }]
    if ('strong' in inline) return segmentsOf(inline.strong, [...styles, 'bold'], links)
    if ('code' in inline) return [{ text: isolated(inline.code), styles: [...styles, 'code'] }]
    if ('link' in inline) {
      const address = links ? webAddress(inline.link) : null
      const text = segmentsOf(inline.text, styles, links)
      return address === null ? text : [...text, { text: ` <${address}>`, styles: [...styles, 'dim'] }]
    }
    const sign = signs[inline.tone].text
    const text = inline.text === '' ? sign : `${sign} ${isolated(inline.text)}`
    return [{ text, styles: [...styles, inline.tone] }]
  })
}

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' })

/** Columns that a text takes; wide characters and emoji take two. */
export function widthOf(text: string): number {
  return stringWidth(text)
}

export function lineWidth(line: Line): number {
  return line.reduce((sum, { text }) => sum + widthOf(text), 0)
}

/** Breaks segments into lines of at most `columns`, at spaces where possible. */
export function wrap(segments: readonly Segment[], columns: number): Line[] {
  const room = Math.max(1, columns)
  const lines: Segment[][] = [[]]
  let used = 0
  const put = (text: string, styles: readonly Style[], width: number) => {
    lines.at(-1)!.push({ text, styles })
    used += width
  }
  for (const word of wordsOf(segments)) {
    const width = lineWidth(word)
    const blank = word.length === 1 && word[0]!.text.trim() === ''
    if (used + width > room && used > 0) {
      lines.push([])
      used = 0
    }
    if (blank && used === 0 && lines.length > 1) continue
    if (width <= room) for (const { text, styles } of word) put(text, styles, widthOf(text))
    else
      for (const { text, styles } of word)
        for (const { segment } of segmenter.segment(text)) {
          const size = widthOf(segment)
          if (used + size > room && used > 0) {
            lines.push([])
            used = 0
          }
          put(segment, styles, size)
        }
  }
  return lines.map(merged).map(trimmed)
}

/** Runs without a space inside, which may cross styles, and single spaces. */
function wordsOf(segments: readonly Segment[]): Segment[][] {
  const words: Segment[][] = []
  let open: Segment[] | null = null
  for (const { text, styles } of segments)
    for (const part of text.split(/( +)/)) {
      if (part === '') continue
      if (part.startsWith(' ')) {
        words.push([{ text: part, styles }])
        open = null
      } else if (open === null) {
        open = [{ text: part, styles }]
        words.push(open)
      } else open.push({ text: part, styles })
    }
  return words
}

function merged(line: readonly Segment[]): Segment[] {
  const out: Segment[] = []
  for (const segment of line) {
    const last = out.at(-1)
    if (last !== undefined && last.styles.join() === segment.styles.join())
      out[out.length - 1] = { text: last.text + segment.text, styles: last.styles }
    else out.push(segment)
  }
  return out
}

function trimmed(line: readonly Segment[]): Segment[] {
  const last = line.at(-1)
  if (last === undefined || !last.text.endsWith(' ')) return [...line]
  const text = last.text.trimEnd()
  const rest = line.slice(0, -1)
  return text === '' ? trimmed(rest) : [...rest, { text, styles: last.styles }]
}

const codes: Readonly<Record<Style, string>> = {
  bold: '1',
  dim: '2',
  code: '36',
  good: '32',
  bad: '31',
  warn: '33',
  neutral: '2',
  info: '34',
}

/** The line as bytes for the terminal; without colour it is text alone. */
export function paint(line: Line, color: boolean): string {
  return line
    .map(({ text, styles }) => {
      if (!color || styles.length === 0) return text
      return `\x1b[${[...new Set(styles.map((style) => codes[style]))].join(';')}m${text}\x1b[0m`
    })
    .join('')
    .trimEnd()
}
