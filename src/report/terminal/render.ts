import type { Block, Document } from '../document.ts'
import { writeCount } from '../numbers.ts'
import { rowsBeyondText, without } from '../shortening.ts'
import { visibleLines } from '../text.ts'
import { signs } from '../tone.ts'
import { type Line, paint, type Style, segmentsOf, wrap } from './line.ts'
import { tableLines } from './table.ts'

export interface TerminalOptions {
  /** Width to wrap to. */
  readonly columns: number
  readonly color: boolean
}

/** The document as text for a terminal, ending in a line break. */
export function renderTerminal(document: Document, options: TerminalOptions): string {
  const columns = Math.max(20, options.columns)
  const beyond = new Set(rowsBeyondText(document).map(({ place }) => place))
  const { document: shown } = without(document, beyond, (table, missing) => [
    `${writeCount(missing)} more ${table.rowName ?? 'rows'} in the full report.`,
  ])
  const title = [
    { text: `${signs[document.tone].text} `, styles: [document.tone, 'bold'] as Style[] },
    ...segmentsOf(shown.title, ['bold']),
  ]
  const groups = [wrap(title, columns), ...blockGroups(shown.blocks, columns)]
  return `${groups
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.map((line) => paint(line, options.color)).join('\n'))
    .join('\n\n')}\n`
}

/** One group of lines a block; groups are set apart by an empty line. */
function blockGroups(blocks: readonly Block[], columns: number): Line[][] {
  return blocks.flatMap((block) => groupsOf(block, columns))
}

function groupsOf(block: Block, columns: number): Line[][] {
  switch (block.kind) {
    case 'paragraph':
      return block.text.length === 0
        ? []
        : [wrap(segmentsOf(block.text, block.small === true ? ['dim'] : []), columns)]
    case 'heading':
      return [wrap(segmentsOf(block.text, ['bold']), columns)]
    case 'list':
      return [block.items.flatMap((item) => hanging('• ', segmentsOf(item), columns))]
    case 'table':
      return [tableLines(block, columns)]
    case 'details': {
      const inner = blockGroups(block.blocks, columns - 2)
      const head = hanging('▾ ', segmentsOf(block.summary), columns)
      return [head, ...inner.map((lines) => lines.map((line) => [{ text: '  ', styles: [] }, ...line]))]
    }
    case 'alert': {
      const bar = { text: '▌ ', styles: [block.tone] }
      const { text, word } = signs[block.tone]
      const label = { text: `${text} ${word}: `, styles: [block.tone, 'bold'] as Style[] }
      return [wrap([label, ...segmentsOf(block.text)], columns - 2).map((line) => [bar, ...line])]
    }
    case 'code':
      return [
        visibleLines(block.text)
          .split('\n')
          .flatMap((line) => wrap([{ text: line, styles: ['dim'] }], columns - 4))
          .map((line) => [{ text: '    ', styles: [] }, ...line]),
      ]
    case 'chart':
      return blockGroups(block.alternative ?? [], columns)
    case 'only':
      return block.in === 'terminal' ? blockGroups(block.blocks, columns) : []
  }
}

function hanging(mark: string, segments: ReturnType<typeof segmentsOf>, columns: number): Line[] {
  return wrap(segments, columns - 2).map((line, index) => [
    { text: index === 0 ? mark : '  ', styles: ['dim'] as Style[] },
    ...line,
  ])
}
