import type { Inline } from './document.ts'
import { shortened, webAddress } from './text.ts'

/** A sentence from elsewhere, which may quote data of any length; what stands between backticks is code. */
export function sentence(text: string, limit = 600): Inline[] {
  return shortened(text, limit)
    .split(/(`[^`]+`)/)
    .filter((part) => part !== '')
    .map((part) => (/^`[^`]+`$/.test(part) ? { code: part.slice(1, -1) } : part))
}

/** `a`, `a and b`, `a, b and c`. */
export function joined(items: readonly Inline[]): Inline[] {
  return items.flatMap((item, index): Inline[] => {
    if (index === 0) return [item]
    return [index === items.length - 1 ? ' and ' : ', ', item]
  })
}

/** `1 gate`, `2 gates`. */
export function counted(count: number, noun: string): string {
  return `${count.toLocaleString('en-US')} ${noun}${count === 1 ? '' : 's'}`
}

/** Where a repository's files can be looked at; nulls outside of a forge. */
export interface SourceTree {
  readonly serverUrl: string | null
  /** `OWNER/NAME`. */
  readonly repository: string | null
  readonly headCommit: string | null
}

/** `mlops.yaml:23`, leading to that line of the commit where the forge is known. */
export function sourcePlace(tree: SourceTree, file: string, line: number | null): Inline {
  const text: Inline = { code: `${shortened(file, 60)}${line === null ? '' : `:${line}`}` }
  const { serverUrl, repository, headCommit } = tree
  if (serverUrl === null || repository === null || headCommit === null) return text
  const path = [...repository.split('/'), 'blob', headCommit, ...file.split('/')].map((part) =>
    // A lone surrogate has no encoding.
    encodeURIComponent(part.replace(/\p{Cs}/gu, '\ufffd')),
  )
  const link = webAddress(`${serverUrl}/${path.join('/')}${line === null ? '' : `#L${line}`}`)
  return link === null ? text : { link, text: [text] }
}
