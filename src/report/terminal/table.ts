import type { Cell, TableBlock } from '../document.ts'
import { drawInterval } from '../interval.ts'
import { type Line, lineWidth, type Segment, segmentsOf, widthOf, wrap } from './line.ts'

const gutter = '  '
const narrowest = 8

/** A table as lines. Columns that do not fit are wrapped; where even that cannot fit, each row becomes a short list. */
export function tableLines(table: TableBlock, columns: number): Line[] {
  if (table.columns.length === 0) return []
  const head = table.columns.map(({ title }) => segmentsOf(title, ['bold'], false))
  const rows = table.rows.map(({ cells }) =>
    table.columns.map((_, index) => cellSegments(cells[index] ?? [])),
  )
  const body = head.map((_, index) => Math.max(1, ...rows.map((row) => lineWidth(row[index]!))))
  const roomy = head.map((cell, index) => Math.max(body[index]!, lineWidth(cell)))
  // A head may wrap between its words before anything in the body has to.
  const tight = head.map((cell, index) => Math.max(body[index]!, longestWord(cell)))
  const room = columns - gutter.length * (head.length - 1)
  const widths = (sum(tight) <= room ? relaxed(tight, roomy, room) : null) ?? fitted(tight, room)
  if (widths === null) return records(head, rows, columns)
  const align = table.columns.map((column) => column.align ?? 'left')
  const rule: Line = [{ text: widths.map((width) => '─'.repeat(width)).join(gutter), styles: ['dim'] }]
  const headless = head.every((cell) => lineWidth(cell) === 0)
  return [
    ...(headless ? [] : [...rowLines(head, widths, align), rule]),
    ...rows.flatMap((row) => rowLines(row, widths, align)),
  ]
}

function cellSegments(cell: Cell): Segment[] {
  return 'interval' in cell
    ? [{ text: drawInterval(cell.interval), styles: [cell.interval.tone] }]
    : segmentsOf(cell, [], false)
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, value) => total + value, 0)
}

function longestWord(segments: readonly Segment[]): number {
  const text = segments.map((segment) => segment.text).join('')
  return Math.max(0, ...text.split(' ').map(widthOf))
}

/** From the tight widths towards the roomy ones, from the left, as far as there is room. */
function relaxed(tight: readonly number[], roomy: readonly number[], room: number): number[] {
  let left = room - sum(tight)
  return tight.map((width, index) => {
    const more = roomy[index]! - width
    if (more > left) return width
    left -= more
    return width + more
  })
}

/** Widths that fill at most `room`, taken from the widest first; null where columns would get too narrow to read. */
function fitted(natural: readonly number[], room: number): number[] | null {
  const widths = [...natural]
  let excess = sum(widths) - room
  while (excess > 0) {
    const widest = Math.max(...widths)
    const next = Math.max(narrowest, ...widths.filter((width) => width < widest))
    if (widest <= narrowest) return null
    const at = widths.flatMap((width, index) => (width === widest ? [index] : []))
    const cut = Math.min(Math.ceil(excess / at.length), widest - next)
    for (const index of at) {
      const taken = Math.min(cut, excess)
      widths[index]! -= taken
      excess -= taken
    }
  }
  return widths
}

type Align = 'left' | 'right' | 'center'

function rowLines(
  row: readonly (readonly Segment[])[],
  widths: readonly number[],
  align: readonly Align[],
): Line[] {
  const cells = row.map((segments, index) => wrap(segments, widths[index]!))
  const height = Math.max(...cells.map((lines) => lines.length))
  return Array.from({ length: height }, (_, at) =>
    cells.flatMap((lines, index) => [
      ...(index === 0 ? [] : [{ text: gutter, styles: [] }]),
      ...padded(lines[at] ?? [], widths[index]!, align[index]!),
    ]),
  )
}

function padded(line: Line, width: number, align: Align): Segment[] {
  const blank = Math.max(0, width - lineWidth(line))
  const before = align === 'right' ? blank : align === 'center' ? Math.floor(blank / 2) : 0
  const space = (count: number): Segment[] => (count === 0 ? [] : [{ text: ' '.repeat(count), styles: [] }])
  return [...space(before), ...line, ...space(blank - before)]
}

/** `Title: value` lines, one group a row. */
function records(
  head: readonly (readonly Segment[])[],
  rows: readonly (readonly (readonly Segment[])[])[],
  columns: number,
): Line[] {
  return rows.flatMap((row, index) => [
    ...(index === 0 ? [] : [[]]),
    ...row.flatMap((cell, at) => {
      if (lineWidth(cell) === 0) return []
      const title = head[at]!
      const label: Segment[] = lineWidth(title) === 0 ? [] : [...title, { text: ': ', styles: [] }]
      return wrap([...label, ...cell], columns)
    }),
  ])
}
