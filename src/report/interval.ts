import type { IntervalDrawing } from './document.ts'

/** Characters of a drawn interval; odd, so that zero has a cell of its own. */
export const drawingWidth = 13

/**
 * An interval as a line of Unicode on an axis from −scale to +scale, zero in the middle: `┄┄┊┄┄┄│├─●─┤┄`.
 * What lies outside the axis ends in an arrow.
 */
export function drawInterval(drawing: IntervalDrawing, width = drawingWidth): string {
  const middle = (width - 1) / 2
  const scale = drawing.scale > 0 && Number.isFinite(drawing.scale) ? drawing.scale : 1
  const column = (value: number) => Math.round((value / scale) * middle) + middle
  const inside = (at: number) => Math.min(width - 1, Math.max(0, at))
  const cells = Array.from({ length: width }, () => '┄')
  if (drawing.margin !== null && Number.isFinite(drawing.margin)) {
    const at = column(drawing.margin)
    if (at >= 0 && at < width) cells[at] = '┊'
  }
  cells[middle] = '│'
  const { low, estimate, high } = ordered(drawing)
  const [from, dot, to] = [column(low), inside(column(estimate)), column(high)]
  for (let at = inside(from); at <= inside(to); at++) cells[at] = at === middle ? '┼' : '─'
  cells[inside(from)] = from < 0 ? '◂' : '├'
  cells[inside(to)] = to > width - 1 ? '▸' : '┤'
  cells[dot] = '●'
  return cells.join('')
}

function ordered({ low, estimate, high }: IntervalDrawing) {
  const finite = [low, estimate, high].map((value) => (Number.isNaN(value) ? 0 : value))
  const [first = 0, second = 0, third = 0] = finite.toSorted((a, b) => a - b)
  return { low: first, estimate: second, high: third }
}
