/** UTF-8 bytes. */
export const byteLength = (text: string) => Buffer.byteLength(text, 'utf8')

/**
 * The longest beginning of a Markdown text that, with `note` after it, takes at most `limit` units, cut between
 * blocks where no fence, `<details>` or hidden part is open, so that what is left still renders. The renderer keeps
 * to its own budgets; this is the last defence against GitHub dropping a text whole.
 */
export function shortenMarkdown(
  markdown: string,
  limit: number,
  note: string,
  measure: (text: string) => number = byteLength,
): string {
  if (measure(markdown) <= limit) return markdown
  const room = limit - measure(`\n\n${note}\n`)
  let kept = ''
  let size = 0
  let depth = 0
  let fence: string | null = null
  let taken = ''
  for (const line of markdown.split(/(?<=\n)/)) {
    if (fence === null && depth === 0 && line.trim() === '') kept = taken
    size += measure(line)
    if (size > room) return `${kept.trimEnd()}${kept.trim() === '' ? '' : '\n\n'}${note}\n`
    taken += line
    const mark = line.match(/^ {0,3}(`{3,}|~{3,})/)?.[1]
    if (fence !== null) fence = mark?.startsWith(fence) ? null : fence
    else if (mark !== undefined) fence = mark
    else depth += count(line, /<details\b/g) - count(line, /<\/details>/g)
  }
  return markdown
}

/** At most `limit` UTF-8 bytes of plain text, whole characters, an ellipsis at the cut. */
export function shortenText(text: string, limit: number): string {
  if (byteLength(text) <= limit) return text
  const bytes = Buffer.from(text, 'utf8').subarray(0, limit - byteLength('…'))
  return `${new TextDecoder('utf-8').decode(bytes, { stream: true })}…`
}

const count = (line: string, pattern: RegExp) => line.match(pattern)?.length ?? 0
