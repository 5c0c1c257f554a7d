import type { Block, Document, Inline, Keep, TableBlock } from './document.ts'
import { plainText, shortened } from './text.ts'

/** Something that may be left out: a block or a table row, named by its place in the document. */
export interface Droppable {
  readonly place: string
  readonly keep: number
}

/** A document with things left out, and what they were. */
export interface Shortened {
  readonly document: Document
  /** Names of whole blocks that were left out, in order. */
  readonly omitted: readonly string[]
}

const defaultKeep = 50

/** Everything that may be dropped, first to go first: the higher `keep`, within it what comes later. */
export function dropOrder(document: Document): Droppable[] {
  const found: (Droppable & { order: number })[] = []
  const add = (place: string, keep: number) => found.push({ place, keep, order: found.length })
  const visitBlocks = (blocks: readonly Block[], prefix: string, inherited: number) => {
    for (const [index, block] of blocks.entries()) {
      const place = `${prefix}/${index}`
      if (!isKept(block)) add(place, longestKept(block, inherited))
      const inner = block.keep === 'always' ? defaultKeep : numeric(block.keep, inherited)
      if (block.kind === 'table')
        for (const [row, { keep }] of block.rows.entries())
          if (keep !== 'always') add(`${place}/${row}`, keep ?? inner)
      visitBlocks(childrenOf(block), place, inner)
    }
  }
  visitBlocks(document.blocks, '', defaultKeep)
  return found.toSorted((a, b) => b.keep - a.keep || b.order - a.order)
}

/** Places of rows beyond what tables allow in text. */
export function rowsBeyondText(document: Document): Droppable[] {
  const beyond: Droppable[] = []
  const visitBlocks = (blocks: readonly Block[], prefix: string) => {
    for (const [index, block] of blocks.entries()) {
      const place = `${prefix}/${index}`
      if (block.kind === 'table' && block.textRows !== undefined) {
        const rows = block.rows.flatMap(({ keep }, row) =>
          keep === 'always' ? [] : [{ place: `${place}/${row}`, keep: keep ?? defaultKeep, row }],
        )
        const excess = Math.max(0, block.rows.length - block.textRows)
        for (const row of rows.toSorted((a, b) => b.keep - a.keep || b.row - a.row).slice(0, excess))
          beyond.push(row)
      }
      visitBlocks(childrenOf(block), place)
    }
  }
  visitBlocks(document.blocks, '')
  return beyond
}

/** The document without the given places. A table says how many of its rows are missing; emptied blocks go too. */
export function without(
  document: Document,
  dropped: ReadonlySet<string>,
  rowNote: (table: TableBlock, missing: number) => Inline[],
): Shortened {
  const omitted: string[] = []
  const omit = (block: Block) => {
    const name = nameOf(block)
    if (name !== null) omitted.push(name)
  }
  const prune = (blocks: readonly Block[], prefix: string): Block[] =>
    blocks.flatMap((block, index): Block[] => {
      const place = `${prefix}/${index}`
      if (dropped.has(place)) {
        omit(block)
        return []
      }
      if (block.kind === 'table') {
        const rows = block.rows.filter((_, row) => !dropped.has(`${place}/${row}`))
        const missing = block.rows.length - rows.length
        if (missing === 0) return [block]
        const note: Block = { kind: 'paragraph', text: rowNote(block, missing), keep: 'always', small: true }
        return rows.length === 0 ? [note] : [{ ...block, rows }, note]
      }
      if (block.kind === 'details' || block.kind === 'only') {
        const inner = prune(block.blocks, place)
        if (inner.length > 0 || block.blocks.length === 0) return [{ ...block, blocks: inner }]
        omit(block)
        return []
      }
      if (block.kind === 'chart' && block.alternative !== undefined)
        return [{ ...block, alternative: prune(block.alternative, place) }]
      return [block]
    })
  return { document: { ...document, blocks: prune(document.blocks, '') }, omitted }
}

/** The document with every text at most `limit` characters long, and tables without addresses, which take most room. */
export function withTextsOf(document: Document, limit: number): Document {
  const texts = (inlines: readonly Inline[]): Inline[] =>
    inlines.map((inline): Inline => {
      if (typeof inline === 'string') return shortened(inline, limit)
      if ('strong' in inline) return { strong: texts(inline.strong) }
      if ('code' in inline) return { code: shortened(inline.code, limit) }
      if ('link' in inline) return { ...inline, text: texts(inline.text) }
      return { ...inline, text: shortened(inline.text, limit) }
    })
  const block = (one: Block): Block => {
    switch (one.kind) {
      case 'paragraph':
      case 'heading':
      case 'alert':
        return { ...one, text: texts(one.text) }
      case 'list':
        return { ...one, items: one.items.map(texts) }
      case 'table':
        return {
          ...one,
          columns: one.columns.map((column) => ({ ...column, title: texts(column.title) })),
          rows: one.rows.map((row) => ({
            ...row,
            cells: row.cells.map((cell) =>
              'interval' in cell
                ? cell
                : texts(cell.flatMap((inline) => (isLink(inline) ? inline.text : [inline]))),
            ),
          })),
        }
      case 'details':
        return { ...one, summary: texts(one.summary), blocks: one.blocks.map(block) }
      case 'code':
        return { ...one, text: shortened(one.text, limit * 10) }
      case 'only':
        return { ...one, blocks: one.blocks.map(block) }
      case 'chart':
        return one.alternative === undefined ? one : { ...one, alternative: one.alternative.map(block) }
    }
  }
  return { ...document, title: texts(document.title), blocks: document.blocks.map(block) }
}

function isLink(inline: Inline): inline is Extract<Inline, { link: string }> {
  return typeof inline !== 'string' && 'link' in inline
}

function childrenOf(block: Block): readonly Block[] {
  if (block.kind === 'details' || block.kind === 'only') return block.blocks
  return block.kind === 'chart' ? (block.alternative ?? []) : []
}

/** Whether a block or anything in it survives any shortening. */
function isKept(block: Block): boolean {
  return (
    block.keep === 'always' ||
    (block.kind === 'table' && block.rows.some((row) => row.keep === 'always')) ||
    childrenOf(block).some(isKept)
  )
}

/** A block stays as long as the most important thing in it. */
function longestKept(block: Block, inherited: number): number {
  const own = numeric(block.keep, inherited)
  const inside = [
    ...(block.kind === 'table' ? block.rows.map(({ keep }) => numeric(keep, own)) : []),
    ...childrenOf(block).map((child) => longestKept(child, own)),
  ]
  return inside.reduce((least, keep) => Math.min(least, keep), own)
}

function numeric(keep: Keep | undefined, inherited: number): number {
  return typeof keep === 'number' ? keep : inherited
}

function nameOf(block: Block): string | null {
  if (block.kind === 'details') return plainText(block.summary)
  return block.kind === 'heading' ? plainText(block.text) : null
}
