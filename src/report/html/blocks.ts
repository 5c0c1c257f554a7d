import type { Block, Cell, TableBlock } from '../document.ts'
import { plainText, visible, visibleLines } from '../text.ts'
import { signs } from '../tone.ts'
import { escapeHtml } from './escape.ts'
import { inlineHtml } from './inline.ts'
import { intervalSvg } from './interval.ts'

/** Draws a chart block as HTML; passed in because drawing loads a chart library. */
export type DrawChart = (block: Extract<Block, { kind: 'chart' }>) => string

export function blocksHtml(blocks: readonly Block[], draw: DrawChart): string {
  return runsOfCharts(blocks)
    .map((run) => {
      const html = run.map((block) => blockHtml(block, draw)).join('\n')
      return run[0]?.kind === 'chart' ? `<div class="charts">\n${html}\n</div>` : html
    })
    .join('\n')
}

/** Neighbouring charts share a grid. */
function runsOfCharts(blocks: readonly Block[]): Block[][] {
  const runs: Block[][] = []
  for (const block of blocks) {
    const last = runs.at(-1)
    if (block.kind === 'chart' && last?.[0]?.kind === 'chart') last.push(block)
    else runs.push([block])
  }
  return runs
}

function blockHtml(block: Block, draw: DrawChart): string {
  switch (block.kind) {
    case 'paragraph':
      return `<p${block.small === true ? ' class="small"' : ''}>${inlineHtml(block.text)}</p>`
    case 'heading':
      return `<h2>${inlineHtml(block.text)}</h2>`
    case 'list':
      return `<ul>${block.items.map((item) => `<li>${inlineHtml(item)}</li>`).join('')}</ul>`
    case 'table':
      return tableHtml(block)
    case 'details':
      return `<details open><summary>${inlineHtml(block.summary)}</summary>\n${blocksHtml(block.blocks, draw)}\n</details>`
    case 'alert': {
      const { text, word } = signs[block.tone]
      return `<p class="alert ${block.tone}"><strong><span class="sign" aria-hidden="true">${text}</span>${word}</strong> ${inlineHtml(block.text)}</p>`
    }
    case 'code':
      return `<pre tabindex="0"><code>${escapeHtml(visibleLines(block.text))}</code></pre>`
    case 'chart':
      return draw(block)
    case 'only':
      return block.in === 'html' ? blocksHtml(block.blocks, draw) : ''
  }
}

/** Tables longer than this can be sorted and filtered. */
const long = 8

function tableHtml(table: TableBlock): string {
  if (table.columns.length === 0) return ''
  const align = table.columns.map((column) =>
    column.align === undefined || column.align === 'left' ? '' : ` class="${column.align}"`,
  )
  const headless = table.columns.every(({ title }) => plainText(title) === '')
  const head = table.columns
    .map(({ title }, index) => `<th scope="col"${align[index]}>${inlineHtml(title)}</th>`)
    .join('')
  const rows = table.rows.map(({ cells }) => {
    const columns = table.columns.map((_, index) => {
      const cell = cells[index] ?? []
      const content = cellHtml(cell)
      return index === 0
        ? `<th scope="row"${align[0]}>${content}</th>`
        : `<td${isProse(cell) ? ' class="prose"' : align[index]}>${content}</td>`
    })
    return `<tr>${columns.join('')}</tr>`
  })
  const many = table.rows.length > long
  const name = escapeHtml(visible(table.rowName ?? 'rows'))
  return [
    `<div class="table" role="group" tabindex="0" aria-label="Table of ${name}">`,
    many ? `<table data-long="${name}">` : '<table>',
    headless ? '' : `<thead><tr>${head}</tr></thead>`,
    `<tbody>\n${rows.join('\n')}\n</tbody>`,
    '</table></div>',
  ].join('')
}

/** A sentence, which needs room to be read. */
function isProse(cell: Cell): boolean {
  return !('interval' in cell) && plainText(cell).length > 40
}

function cellHtml(cell: Cell): string {
  return 'interval' in cell ? intervalSvg(cell.interval) : inlineHtml(cell)
}
