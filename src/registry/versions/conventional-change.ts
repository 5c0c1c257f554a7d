import { CommitParser, type ParserOptions } from 'conventional-commits-parser'
import type { ChangeSize } from './next-version.ts'

/** What a change is called: the title of its pull request, and the messages of its commits. */
export interface ChangeTexts {
  readonly title: string | null
  /** Whole messages, newest first. */
  readonly commits: readonly string[]
}

export interface DerivedChange {
  readonly size: ChangeSize
  /** The line that decided it. */
  readonly because: string
  /** Why it was not read out of the title, where it was not. */
  readonly note: string | null
}

// references to issues are not asked for, and looking for them takes minutes on a hostile title
const parser = new CommitParser({
  headerPattern: /^(\w*)(?:\(([^()]*)\))?(!)?: (.*)$/,
  headerCorrespondence: ['type', 'scope', 'breaking', 'subject'],
  issuePrefixes: undefined,
  referenceActions: undefined,
} as unknown as ParserOptions)
const sizes: Readonly<Record<string, ChangeSize>> = { feat: 'minor', fix: 'patch', perf: 'patch' }
const order: readonly ChangeSize[] = ['patch', 'minor', 'major']
const longestMessage = 10_000
const longestLine = 300

/**
 * How large a change is by Conventional Commits 1.0.0: `feat` is minor, `!` and a footer `BREAKING CHANGE` are major,
 * every other type is a patch, since a model that is registered differs from the one before in any case. Of title and
 * commits the largest counts; texts that are not conventional count only where all are, as a patch.
 * @param initial below 1.0.0, where what breaks is minor (SemVer 2.0.0, 4)
 * @returns null where no text is conventional and `strict` asks for one
 */
export function conventionalChange(
  { title, commits }: ChangeTexts,
  { initial, strict }: { readonly initial: boolean; readonly strict: boolean },
): DerivedChange | null {
  const fromTitle = title === null ? null : sizeOf(title)
  if (strict && title !== null && fromTitle === null) return null
  const read = [...(title === null ? [] : [title]), ...commits].flatMap((text) => {
    const size = sizeOf(text)
    return size === null ? [] : [{ size, because: firstLine(text) }]
  })
  const [first] = read
  if (first === undefined) {
    if (strict) return null
    const because = title === null ? 'no title' : firstLine(title)
    return { size: 'patch', because, note: 'Neither title nor commits are conventional; taken for a patch.' }
  }
  const largest = read.reduce((a, b) => (order.indexOf(b.size) > order.indexOf(a.size) ? b : a), first)
  const note =
    title !== null && fromTitle === null ? 'The title is not conventional; the commits decided.' : null
  return { ...largest, size: initial && largest.size === 'major' ? 'minor' : largest.size, note }
}

function sizeOf(text: string): ChangeSize | null {
  if (text.trim() === '') return null
  const lines = text
    .slice(0, longestMessage)
    .replaceAll(/\n{3,}/g, '\n\n')
    .split('\n')
  const commit = parser.parse(lines.map((line) => line.slice(0, longestLine)).join('\n'))
  if (!commit.type) return null
  if (commit.breaking === '!' || commit.notes.length > 0) return 'major'
  return sizes[commit.type.toLowerCase()] ?? 'patch'
}

function firstLine(text: string): string {
  return (text.trim().split(/\r?\n/, 1)[0] ?? '').slice(0, 200)
}
