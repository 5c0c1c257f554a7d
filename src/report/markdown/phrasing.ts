import type { PhrasingContent } from 'mdast'
import type { Inline, Tone } from '../document.ts'
import { isolated, visible, webAddress } from '../text.ts'
import { signs } from '../tone.ts'

/**
 * Plain text as Markdown phrasing that GitHub leaves alone. The serialiser escapes what Markdown itself would read;
 * this deals with what GitHub looks for afterwards in the text of the rendered page, where an escape is already
 * undone: mentions, issue references, emoji names, bare addresses and mathematics.
 */

const gap = '\u200b'

/**
 * Breaks the patterns by a zero-width space, which stands between letters but shows nothing; also at the end of a text,
 * which another may go on.
 */
export function defused(text: string): string {
  return text
    .replaceAll('@', `@${gap}`)
    .replace(/#(?=\d|$)/g, `#${gap}`)
    .replace(/\bGH-(?=\d|$)/gi, (found) => found + gap)
    .replace(/:(?=[\w+-]+:)/g, `:${gap}`)
    .replace(/:(?=\/\/|\/?$)/g, `:${gap}`)
    .replace(/www(?=\.|$)/gi, (found) => found + gap)
    .replaceAll('<!--', `<!${gap}--`)
}

/** A dollar sign as GitHub documents it for text beside mathematics. */
const dollar = '<span>$</span>'

export function phrasing(inlines: readonly Inline[]): PhrasingContent[] {
  return apart(inlines.flatMap(phrase))
}

/** Keeps the markup of neighbours from running together: strong joins strong, code is set apart from code. */
function apart(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  return nodes.reduce<PhrasingContent[]>((line, next) => {
    const last = line.at(-1)
    if (last?.type === 'strong' && next.type === 'strong') {
      line[line.length - 1] = { type: 'strong', children: apart([...last.children, ...next.children]) }
      return line
    }
    if (last?.type === 'inlineCode' && next.type === 'inlineCode') line.push({ type: 'text', value: gap })
    line.push(next)
    return line
  }, [])
}

function phrase(inline: Inline): PhrasingContent[] {
  if (typeof inline === 'string') return plain(inline)
  if ('strong' in inline) {
    const children = phrasing(inline.strong)
    return children.length === 0 ? [] : [{ type: 'strong', children }]
  }
  if ('code' in inline) return code(inline.code)
  if ('link' in inline) {
    const url = webAddress(inline.link)
    const children = phrasing(inline.text.map(withoutLink))
    return url === null || children.length === 0 ? children : [{ type: 'link', url, children }]
  }
  return plain(signed(inline))
}

/** A sign and its word on one line: GitHub's tables would break a word at its hyphen. */
function signed({ tone, text }: { tone: Tone; text: string }): string {
  return text === '' ? signs[tone].dot : `${signs[tone].dot}\u00a0${text.replaceAll('-', '\u2011')}`
}

function plain(text: string): PhrasingContent[] {
  return defused(isolated(text))
    .split('$')
    .flatMap((part, index): PhrasingContent[] => [
      ...(index === 0 ? [] : [{ type: 'html', value: dollar } as const]),
      ...(part === '' ? [] : [{ type: 'text', value: part } as const]),
    ])
}

function code(text: string): PhrasingContent[] {
  const value = visible(text).replaceAll('<!--', `<!${gap}--`)
  return value.trim() === '' ? [] : [{ type: 'inlineCode', value }]
}

/** Markdown has no link within a link. */
function withoutLink(inline: Inline): Inline {
  if (typeof inline !== 'string' && 'link' in inline) return inline.text.map(withoutLinkText).join('')
  return inline
}

function withoutLinkText(inline: Inline): string {
  if (typeof inline === 'string') return inline
  if ('strong' in inline) return inline.strong.map(withoutLinkText).join('')
  if ('code' in inline) return inline.code
  return 'link' in inline ? inline.text.map(withoutLinkText).join('') : inline.text
}

/** The same as HTML, for places where Markdown is not read: the summary of `<details>`. */
export function phrasingHtml(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => {
      if (typeof inline === 'string') return htmlText(inline)
      if ('strong' in inline) return `<b>${phrasingHtml(inline.strong)}</b>`
      if ('code' in inline) return `<code>${escapeHtml(visible(inline.code))}</code>`
      if ('link' in inline) return phrasingHtml(inline.text)
      return htmlText(signed(inline))
    })
    .join('')
}

function htmlText(text: string): string {
  return escapeHtml(defused(isolated(text))).replaceAll('$', dollar)
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
