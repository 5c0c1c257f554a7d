import type { IntervalDrawing } from '../document.ts'

const [width, height] = [150, 20]
const middle = height / 2

/** A small drawing of an interval; the numbers stand in the cell beside it, so it is hidden from screen readers. */
export function intervalSvg({ low, estimate, high, margin, scale, tone }: IntervalDrawing): string {
  const reach = scale > 0 && Number.isFinite(scale) ? scale : 1
  const place = (value: number) =>
    Number.isNaN(value) ? width / 2 : width / 2 + (value / reach) * (width / 2 - 5)
  const x = (value: number) => Math.round(Math.min(width - 2, Math.max(2, place(value))) * 10) / 10
  const vertical = (kind: string, value: number) => `<path class="${kind}" d="M${x(value)} 1V${height - 1}"/>`
  // A whisker's end, or an arrow's head where the interval goes on beyond the axis.
  const end = (value: number, side: -1 | 1) => {
    const at = x(value)
    const beyond = side < 0 ? place(value) < 0 : place(value) > width
    return beyond
      ? `M${at - 4 * side} ${middle - 4}L${at} ${middle}L${at - 4 * side} ${middle + 4}`
      : `M${at} ${middle - 4}v8`
  }
  return [
    `<svg class="interval ${tone}" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" aria-hidden="true">`,
    `<path class="axis" d="M0 ${middle}H${width}"/>`,
    margin === null ? '' : vertical('margin', margin),
    vertical('zero', 0),
    `<path class="bar" d="M${x(low)} ${middle}H${x(high)}${end(low, -1)}${end(high, 1)}"/>`,
    `<circle class="dot" cx="${x(estimate)}" cy="${middle}" r="3.5"/>`,
    '</svg>',
  ].join('')
}
