import { z } from 'zod'
import { shaSchema } from './event-payload.ts'
import { shortenMarkdown } from './shorten.ts'

/**
 * How a sticky comment is written and read back. The first line is a hidden marker with the key and, as JSON, which
 * run wrote each section; sections follow between hidden delimiters, so that each can be replaced on its own:
 *
 *     <!-- mlops-actions:KEY {"sections":{"evaluate-and-compare":{…}}} -->
 *     <!-- mlops-actions:section evaluate-and-compare -->
 *     …
 *     <!-- mlops-actions:end -->
 */

const runSchema = z.object({
  /** Run id and attempt, as in the workflow's context. */
  id: z.int().nonnegative(),
  attempt: z.int().positive(),
  headSha: shaSchema,
  /** ISO 8601, UTC. */
  startedAt: z.iso.datetime(),
})
/** Which run says something, for telling older from newer. */
export type RunIdentity = Readonly<z.infer<typeof runSchema>>

const pendingSchema = z.object({ run: runSchema, state: z.enum(['evaluating', 'failed']) })
const sectionStateSchema = z.object({
  order: z.number(),
  run: runSchema,
  /** A newer commit's evaluation that has begun, and whether it came to nothing. */
  pending: pendingSchema.nullable(),
})
const stateSchema = z.object({ sections: z.record(z.string(), sectionStateSchema) })

export interface Section extends z.infer<typeof sectionStateSchema> {
  readonly key: string
  readonly body: string
}

/** GitHub refuses a comment of more characters than this. */
export const commentLimit = 65_536

const prefix = '<!-- mlops-actions:'
const sectionPattern =
  /^<!-- mlops-actions:section (\S+) -->\r?\n([\s\S]*?)^<!-- mlops-actions:end -->[ \t]*\r?$/gm
const pendingPattern =
  /^<!-- mlops-actions:pending -->[\s\S]*?^<!-- mlops-actions:pending-end -->[ \t]*\r?\n?/gm

/** Whether a comment's text begins with the marker of `key`. Its author has to be checked as well. */
export function hasMarker(text: string, key: string): boolean {
  return text.startsWith(`${prefix}${encodeURIComponent(key)} `)
}

/** The comment as posted: sections by `order` then key, shortened from the longest if GitHub would refuse it. */
export function formatComment(key: string, sections: readonly Section[], limit = commentLimit): string {
  const ordered = sections.toSorted((a, b) => a.order - b.order || (a.key < b.key ? -1 : 1))
  const whole = writeComment(key, ordered)
  if (whole.length <= limit) return whole
  const longest = ordered.reduce((a, b) => (b.body.length > a.body.length ? b : a))
  const room = longest.body.length - (whole.length - limit)
  const body = shortenMarkdown(longest.body, Math.max(0, room), shortenedNote, (text) => text.length)
  if (body.length >= longest.body.length)
    throw new RangeError(`a comment cannot hold ${whole.length} characters`)
  return formatComment(
    key,
    ordered.map((section) => (section === longest ? { ...section, body } : section)),
    limit,
  )
}

const shortenedNote = '_Shortened to fit a comment; the run has the whole report._'

function writeComment(key: string, sections: readonly Section[]): string {
  const state = Object.fromEntries(
    sections.map(({ key, order, run, pending }) => [key, { order, run, pending }] as const),
  )
  return [
    `${prefix}${encodeURIComponent(key)} ${encodeState({ sections: state })} -->`,
    ...sections.flatMap((section) => [
      `${prefix}section ${encodeURIComponent(section.key)} -->`,
      ...(section.pending === null ? [] : [pendingNotice(section, section.pending)]),
      // Blank lines end an HTML block such as `</details>`, which would swallow the Markdown of the next section.
      '',
      // A body cannot pass for our delimiters, whatever is in it.
      section.body.replaceAll(prefix, '<!-- ').trim(),
      '',
      `${prefix}end -->`,
    ]),
    '',
  ].join('\n')
}

function pendingNotice(section: Section, { run, state }: NonNullable<Section['pending']>): string {
  const [now, then] = [run.headSha, section.run.headSha].map((sha) => `\`${sha.slice(0, 7)}\``)
  const below = now === then ? 'below is its earlier verdict' : `below is the verdict for ${then}`
  const text =
    state === 'evaluating'
      ? `> [!NOTE]\n> ⏳ Evaluating ${now}; ${below}.`
      : `> [!WARNING]\n> The evaluation of ${now} did not finish; ${below}.`
  return `${prefix}pending -->\n${text}\n\n${prefix}pending-end -->`
}

/** What a comment of ours holds. A section whose state is missing or broken is dropped: it will be written anew. */
export function parseComment(text: string, key: string): Section[] {
  const firstLine = text.split(/\r?\n/, 1)[0] ?? ''
  const json = firstLine.slice(`${prefix}${encodeURIComponent(key)} `.length).replace(/-->\s*$/, '')
  const state = stateSchema.safeParse(parseJson(json)).data
  if (state === undefined) return []
  return [...text.matchAll(sectionPattern)].flatMap(([, name = '', content = '']) => {
    const section = decode(name)
    const known = Object.hasOwn(state.sections, section) ? state.sections[section] : undefined
    return known === undefined
      ? []
      : [{ key: section, ...known, body: content.replace(pendingPattern, '').trim() }]
  })
}

/** JSON that cannot end an HTML comment: `<` and `>` only occur inside strings, where they may be escaped. */
function encodeState(state: z.infer<typeof stateSchema>): string {
  return JSON.stringify(state).replaceAll('<', '\\u003c').replaceAll('>', '\\u003e')
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function decode(name: string): string {
  try {
    return decodeURIComponent(name)
  } catch {
    return name
  }
}
