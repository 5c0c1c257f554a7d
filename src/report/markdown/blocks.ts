import type { BlockContent, PhrasingContent, RootContent, TableCell } from 'mdast'
import type { Block, Cell, TableBlock } from '../document.ts'
import { drawInterval } from '../interval.ts'
import { visibleLines } from '../text.ts'
import { signs } from '../tone.ts'
import { phrasing, phrasingHtml } from './phrasing.ts'

/** Fenced languages that GitHub draws instead of showing. */
const drawn = new Set(['mermaid', 'math', 'geojson', 'topojson', 'stl'])

export function markdownBlocks(blocks: readonly Block[]): RootContent[] {
  return blocks.flatMap(markdownBlock)
}

function markdownBlock(block: Block): RootContent[] {
  switch (block.kind) {
    case 'paragraph':
      return paragraph(block.small === true ? small(phrasing(block.text)) : phrasing(block.text))
    case 'heading':
      return nonEmpty(phrasing(block.text), (children) => ({ type: 'heading', depth: 3, children }))
    case 'list':
      return block.items.length === 0
        ? []
        : [
            {
              type: 'list',
              ordered: false,
              spread: false,
              children: block.items.map((item) => ({
                type: 'listItem',
                spread: false,
                children: paragraph(phrasing(item)) as BlockContent[],
              })),
            },
          ]
    case 'table':
      return table(block)
    case 'details':
      return [
        { type: 'html', value: `<details><summary>${phrasingHtml(block.summary)}</summary>` },
        ...markdownBlocks(block.blocks),
        { type: 'html', value: '</details>' },
      ]
    case 'alert':
      return [
        {
          type: 'blockquote',
          children: [
            {
              type: 'paragraph',
              children: [{ type: 'html', value: `[!${signs[block.tone].alert}]\n` }, ...phrasing(block.text)],
            },
          ],
        },
      ]
    case 'code': {
      const lang = /^[a-z0-9+-]+$/.test(block.language ?? '') ? block.language! : 'text'
      const value = visibleLines(block.text).replaceAll('<!--', '<!\u200b--')
      return [{ type: 'code', lang: drawn.has(lang) ? 'text' : lang, value }]
    }
    case 'chart':
      return markdownBlocks(block.alternative ?? [])
    case 'only':
      return block.in === 'markdown' ? markdownBlocks(block.blocks) : []
  }
}

function paragraph(children: PhrasingContent[]): RootContent[] {
  return nonEmpty(children, (all) => ({ type: 'paragraph', children: all }))
}

function nonEmpty(
  children: PhrasingContent[],
  build: (children: PhrasingContent[]) => RootContent,
): RootContent[] {
  return children.length === 0 ? [] : [build(children)]
}

function small(children: PhrasingContent[]): PhrasingContent[] {
  if (children.length === 0) return []
  return [{ type: 'html', value: '<sub>' }, ...children, { type: 'html', value: '</sub>' }]
}

function table(block: TableBlock): RootContent[] {
  if (block.columns.length === 0) return []
  const row = (cells: TableCell[]) => ({ type: 'tableRow' as const, children: cells })
  return [
    {
      type: 'table',
      align: block.columns.map(({ align }) => align ?? 'left'),
      children: [
        row(block.columns.map(({ title }) => ({ type: 'tableCell', children: phrasing(title) }))),
        ...block.rows.map(({ cells }) =>
          row(block.columns.map((_, index) => ({ type: 'tableCell', children: cell(cells[index] ?? []) }))),
        ),
      ],
    },
  ]
}

function cell(content: Cell): PhrasingContent[] {
  return 'interval' in content
    ? [{ type: 'inlineCode', value: drawInterval(content.interval) }]
    : phrasing(content)
}
