import { createHash } from 'node:crypto'
import type { Block, Document } from '../document.ts'
import { visible } from '../text.ts'
import { signs } from '../tone.ts'
import { blocksHtml, type DrawChart } from './blocks.ts'
import { escapeHtml } from './escape.ts'
import { inlineHtml } from './inline.ts'
import { script } from './script.ts'
import { style } from './style.ts'

export interface HtmlOptions {
  readonly title: string
  /** What made the report, for its last line. */
  readonly generatedBy: string
}

/**
 * The document as one file that needs no other: styles, script and drawings are inside, and its content security
 * policy lets nothing else in. The chart library is loaded only where there is a chart.
 */
export async function renderHtml(document: Document, options: HtmlOptions): Promise<string> {
  const draw: DrawChart = hasChart(document.blocks)
    ? (await import('./charts/draw.ts')).chartDrawer()
    : () => ''
  const title = escapeHtml(visible(options.title))
  const policy = [
    "default-src 'none'",
    `script-src '${hashOf(script)}'`,
    `style-src-elem '${hashOf(style)}'`,
    "style-src-attr 'unsafe-inline'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<style>${style}</style>
</head>
<body>
<header class="${document.tone}">
<p class="kicker">${title}</p>
<h1><span class="sign" aria-hidden="true">${signs[document.tone].text}</span><span>${inlineHtml(document.title)}</span></h1>
</header>
<main>
${blocksHtml(document.blocks, draw)}
</main>
<footer><p class="small">${escapeHtml(visible(options.generatedBy))} · ${escapeHtml(visible(document.id))}</p></footer>
<script>${script}</script>
</body>
</html>
`
}

function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`
}

function hasChart(blocks: readonly Block[]): boolean {
  return blocks.some((block) => {
    if (block.kind === 'chart') return true
    if (block.kind === 'only') return block.in === 'html' && hasChart(block.blocks)
    return block.kind === 'details' && hasChart(block.blocks)
  })
}
