export type * from './document.ts'
export { drawHistogram, histogramBars, joinNeighbours } from './histogram.ts'
export { type HtmlOptions, renderHtml } from './html/render.ts'
export { drawInterval, drawingWidth } from './interval.ts'
export { type MarkdownOptions, renderMarkdown } from './markdown/render.ts'
export {
  type Quantity,
  type QuantityOptions,
  quantity,
  writeConfidence,
  writeCount,
  writePValue,
} from './numbers.ts'
export { renderTerminal, type TerminalOptions } from './terminal/render.ts'
export { isolated, plainText, shortened, visible, webAddress } from './text.ts'
export { counted, joined, type SourceTree, sentence, sourcePlace } from './wording.ts'
