import type { Inline } from '../document.ts'
import { isolated, visible, webAddress } from '../text.ts'
import { signs } from '../tone.ts'
import { escapeHtml } from './escape.ts'

export function inlineHtml(inlines: readonly Inline[]): string {
  return inlines.map(one).join('')
}

function one(inline: Inline): string {
  if (typeof inline === 'string') return escapeHtml(isolated(inline))
  if ('strong' in inline) return `<strong>${inlineHtml(inline.strong)}</strong>`
  if ('code' in inline) {
    const text = visible(inline.code)
    // Hashes and paths may break anywhere, short names must not.
    return `<code${text.length > 32 ? ' class="long"' : ''}>${escapeHtml(text)}</code>`
  }
  if ('link' in inline) {
    const address = webAddress(inline.link)
    const text = inlineHtml(inline.text)
    return address === null ? text : `<a href="${escapeHtml(address)}" rel="noreferrer">${text}</a>`
  }
  const { text: mark, word } = signs[inline.tone]
  if (inline.text === '')
    return `<span class="sign ${inline.tone}" role="img" aria-label="${word}">${mark}</span>`
  const sign = `<span class="sign" aria-hidden="true">${mark}</span>`
  return `<span class="tone ${inline.tone}">${sign}${escapeHtml(isolated(inline.text))}</span>`
}
