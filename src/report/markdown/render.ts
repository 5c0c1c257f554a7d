import { gfmToMarkdown } from 'mdast-util-gfm'
import { toMarkdown } from 'mdast-util-to-markdown'
import type { Block, Document, Inline, TableBlock } from '../document.ts'
import { writeCount } from '../numbers.ts'
import { dropOrder, rowsBeyondText, without, withTextsOf } from '../shortening.ts'
import { plainText, shortened, webAddress } from '../text.ts'
import { signs } from '../tone.ts'
import { markdownBlocks } from './blocks.ts'
import { phrasing } from './phrasing.ts'

export interface MarkdownOptions {
  /** Most bytes of UTF-8. GitHub refuses a comment of more than 65,536 characters. Default 60,000. */
  readonly budgetBytes?: number
  /** A hidden comment to put on the first line, written as it is. */
  readonly marker?: string
  /** Where the whole report can be read. */
  readonly fullReportUrl?: string
  /** What the link to it says. */
  readonly fullReportTitle?: string
}

/**
 * The document as GitHub-flavoured Markdown within its budget. What does not fit is left out by the order of `keep`
 * and counted; then texts are shortened; what is kept `always` goes only where nothing else is left to go, last first.
 */
export function renderMarkdown(document: Document, options: MarkdownOptions = {}): string {
  const budget = options.budgetBytes ?? 60_000
  const excess = (text: string) => Buffer.byteLength(text) - budget
  const beyond = rowsBeyondText(document).map(({ place }) => place)
  const order = dropOrder(document).map(({ place }) => place)
  const attempt = (source: Document, count: number) =>
    write(source, new Set([...beyond, ...order.slice(0, count)]), options)

  const fitting = fewest(order.length, (count) => attempt(document, count), excess)
  if (fitting !== null) return fitting
  for (const limit of [400, 160, 80, 40, 20]) {
    const text = attempt(withTextsOf(document, limit), order.length)
    if (excess(text) <= 0) return text
  }
  return lastResort(withTextsOf(document, 80), options, excess)
}

/** Even what must stay does not fit: as much of it as does, with the count of what does not. */
function lastResort(document: Document, options: MarkdownOptions, excess: (text: string) => number): string {
  const kept = onlyKept(document.blocks)
  const title: Inline[] = [shortened(plainText(document.title), 200)]
  const attempt = (count: number) => {
    const { blocks, missing } = firstOf(kept, kept.reduce((sum, block) => sum + weight(block), 0) - count)
    const note: Block[] =
      missing === 0
        ? []
        : [
            {
              kind: 'paragraph',
              text: [
                { strong: [`${writeCount(missing)} more failing rows and passages`] },
                ' do not fit here: see the ',
                fullReport(options),
                '.',
              ],
            },
          ]
    return write({ ...document, title, blocks: [...blocks, ...note] }, new Set(), options)
  }
  const total = kept.reduce((sum, block) => sum + weight(block), 0)
  return fewest(total, attempt, excess) ?? attempt(total)
}

function weight(block: Block): number {
  return block.kind === 'table' ? Math.max(1, block.rows.length) : 1
}

/** The first `count` rows and blocks. */
function firstOf(blocks: readonly Block[], count: number): { blocks: Block[]; missing: number } {
  let left = Math.max(0, count)
  let missing = 0
  const taken = blocks.flatMap((block): Block[] => {
    const size = weight(block)
    const take = Math.min(left, size)
    left -= take
    missing += size - take
    if (take === 0) return []
    return [block.kind === 'table' ? { ...block, rows: block.rows.slice(0, take) } : block]
  })
  return { blocks: taken, missing }
}

/** What survives any shortening, without the frames around it. */
function onlyKept(blocks: readonly Block[]): Block[] {
  return blocks.flatMap((block): Block[] => {
    if (block.kind === 'table') {
      const rows = block.rows.filter(({ keep }) => keep === 'always')
      return rows.length > 0 || block.keep === 'always' ? [{ ...block, rows }] : []
    }
    if (block.kind === 'details') return onlyKept(block.blocks)
    if (block.kind === 'only') return block.in === 'markdown' ? onlyKept(block.blocks) : []
    if (block.kind === 'chart') return onlyKept(block.alternative ?? [])
    return block.keep === 'always' ? [block] : []
  })
}

/**
 * The text with the fewest left out, 0 to `limit`, that has no excess, or null. What has none at one count is taken to have none above
 * it. Rows are of similar length, so that a count is best guessed from the excess on either side; where that leads nowhere, the middle is
 * taken.
 */
function fewest(
  limit: number,
  textAt: (count: number) => string,
  excess: (text: string) => number,
): string | null {
  const whole = textAt(0)
  let [low, above] = [0, excess(whole)]
  if (above <= 0) return whole
  let [high, text] = [limit, textAt(limit)]
  let below = excess(text)
  if (below > 0) return null
  for (let step = 1; high - low > 1; step++) {
    const share = step % 3 === 0 ? 0.5 : above / (above - below)
    const count = Math.min(high - 1, Math.max(low + 1, low + Math.ceil(share * (high - low))))
    const tried = textAt(count)
    const rest = excess(tried)
    if (rest > 0) [low, above] = [count, rest]
    else [high, below, text] = [count, rest, tried]
  }
  return text
}

function write(document: Document, dropped: ReadonlySet<string>, options: MarkdownOptions): string {
  const rowNote = (table: TableBlock, missing: number): Inline[] => [
    `${writeCount(missing)} more ${table.rowName ?? 'rows'} ${missing === 1 ? 'is' : 'are'} in the `,
    fullReport(options),
    '.',
  ]
  const { document: rest, omitted } = without(document, dropped, rowNote)
  const url = options.fullReportUrl === undefined ? null : webAddress(options.fullReportUrl)
  const closing: Block[] = [
    ...(omitted.length === 0
      ? []
      : [
          {
            kind: 'paragraph',
            small: true,
            text: [
              `Left out to fit a comment: ${shortened(omitted.join('; '), 400)}. It is in the `,
              fullReport(options),
              '.',
            ],
          } as const,
        ]),
    ...(url === null
      ? []
      : [
          {
            kind: 'paragraph',
            text: [
              { link: url, text: [options.fullReportTitle ?? 'Full report with curves and calibration'] },
            ],
          } as const,
        ]),
  ]
  const markdown = toMarkdown(
    {
      type: 'root',
      children: [
        {
          type: 'heading',
          depth: 2,
          children: [{ type: 'text', value: `${signs[document.tone].title} ` }, ...phrasing(document.title)],
        },
        ...markdownBlocks([...rest.blocks, ...closing]),
      ],
    },
    {
      extensions: [gfmToMarkdown({ tablePipeAlign: false })],
      bullet: '-',
      rule: '-',
      fences: true,
      resourceLink: true,
    },
  )
  return options.marker === undefined ? markdown : `${options.marker}\n${markdown}`
}

function fullReport(options: MarkdownOptions): Inline {
  const url = options.fullReportUrl === undefined ? null : webAddress(options.fullReportUrl)
  return url === null ? 'full report' : { link: url, text: ['full report'] }
}
