import { isSeq, parseDocument } from 'yaml'
import { type Path, valueAt } from '../../../foundation/index.ts'

/**
 * Puts entries at the end of a block list without touching any other byte.
 * @param entries gives the lines of the new entries for the list's own indentation
 * @returns null where the list is missing, empty or written in brackets, so that there is no end to put them at
 */
export function appended(text: string, list: Path, entries: (indent: string) => string): string | null {
  const document = parseDocument(text)
  const node = document.getIn(list, true)
  if (!isSeq(node) || node.flow === true || node.items.length === 0) return null
  const last = node.items.at(-1) as { range?: [number, number, number] | null }
  if (last.range == null) return null
  const [first, end] = last.range
  const dash = text.lastIndexOf('-', first - 1)
  const indent = text.slice(text.lastIndexOf('\n', dash) + 1, dash)
  // Something but spaces before the dash: the list stands on the line of another one.
  if (indent.trim() !== '' || text.slice(dash + 1, first).trim() !== '') return null
  const newLine = text.includes('\r\n') ? '\r\n' : '\n'
  const lineEnd = text[end - 1] === '\n' ? end : text.indexOf('\n', end) + 1
  const at = lineEnd === 0 ? text.length : lineEnd
  const before = text.slice(0, at)
  const added = entries(indent).replaceAll('\n', newLine)
  const result = `${before}${before.endsWith('\n') ? '' : newLine}${added}${text.slice(at)}`
  return keeps(text, result, list) ? result : null
}

/** Whether everything that was there is read as before. */
function keeps(before: string, after: string, list: Path): boolean {
  const [old, fresh] = [parseDocument(before, { merge: true }), parseDocument(after, { merge: true })]
  if (fresh.errors.length > 0) return false
  const items = (valueAt(old.toJS(), list) as unknown[]).length
  fresh.setIn(list, undefined)
  const rest = old.clone()
  rest.setIn(list, undefined)
  const kept = (valueAt(parseDocument(after, { merge: true }).toJS(), list) as unknown[]).slice(0, items)
  const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b)
  return same(kept, valueAt(old.toJS(), list)) && same(rest.toJS(), fresh.toJS())
}
