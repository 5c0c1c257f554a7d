import type { EChartsCoreOption } from 'echarts/core'
import type { Chart } from '../../document.ts'
import { quantity } from '../../numbers.ts'
import { isolated, shortened } from '../../text.ts'
import { axisStyle, type Drawing } from './frame.ts'
import { color, toneColor } from './palette.ts'
import { niceScale } from './scale.ts'

type Forest = Extract<Chart, { type: 'forest' }>

const rowHeight = 24
const width = 1040

/** Intervals under each other on one axis, with zero and the allowed loss. The direction that is better is written out. */
export function drawForest(chart: Forest): Drawing {
  const rows = chart.rows.filter(({ low, estimate, high }) => [low, estimate, high].every(Number.isFinite))
  const margin = chart.margin === null ? null : -chart.better * Math.abs(chart.margin)
  const reach = axisReach(rows)
  const bounds = rows.flatMap(({ low, high }) => [Math.max(low, -reach), Math.min(high, reach)])
  const x = niceScale([0, ...(margin === null ? [] : [margin]), ...bounds], {}, 8)
  const plot = { left: 260, top: 26, width: width - 290, height: Math.max(1, rows.length) * rowHeight }
  const size = { width, height: plot.top + plot.height + 54 }
  const better = chart.better > 0 ? 'better →' : '← better'
  const unit = chart.unit === '' ? '' : `, ${chart.unit}`
  const vertical = (value: number, type: 'solid' | 'dashed', stroke: string) => ({
    type: 'line',
    silent: true,
    symbol: 'none',
    data: [
      [value, 0],
      [value, Math.max(1, rows.length)],
    ],
    lineStyle: { color: stroke, width: type === 'solid' ? 1.2 : 1.5, type },
  })
  const option: EChartsCoreOption = {
    grid: plot,
    xAxis: axisStyle(`Difference${unit} (${better})`, x, 'x'),
    yAxis: { type: 'value', min: 0, max: Math.max(1, rows.length), inverse: true, show: false },
    series: [
      vertical(0, 'solid', color('muted')),
      ...(margin === null ? [] : [vertical(margin, 'dashed', color('bad'))]),
      {
        type: 'custom',
        silent: true,
        data: rows.map(({ low, estimate, high }, index) => [index + 0.5, low, estimate, high]),
        encode: { x: [1, 2, 3], y: 0 },
        renderItem: (params: { dataIndex: number }, api: RenderApi) => {
          const row = rows[params.dataIndex]!
          const middle = params.dataIndex + 0.5
          const at = (value: number) => api.coord([Math.min(x.max, Math.max(x.min, value)), middle])
          const [left = 0, y = 0] = at(row.low)
          const [right = 0] = at(row.high)
          const [dot = 0] = at(row.estimate)
          const stroke = { stroke: color(toneColor(row.tone)), lineWidth: 2, fill: null }
          const label = isolated(shortened(row.name, 40))
          return {
            type: 'group',
            children: [
              {
                type: 'path',
                shape: { d: whisker(left, right, y, row.low < x.min, row.high > x.max) },
                style: stroke,
              },
              { type: 'circle', shape: { cx: dot, cy: y, r: 4 }, style: { fill: stroke.stroke } },
              {
                type: 'text',
                x: plot.left - 12,
                y,
                style: {
                  text: label,
                  fill: color('text'),
                  fontSize: 12,
                  align: 'right',
                  verticalAlign: 'middle',
                },
              },
            ],
          }
        },
      },
    ],
  }
  return {
    option,
    size,
    legend: [],
    data: {
      type: 'forest',
      plot: [plot.left, plot.top, plot.width, plot.height],
      rows: rows.map(({ name, low, estimate, high, note }) => {
        const written = quantity({ unit: chart.unit, halfWidth: (high - low) / 2, values: [low, high] })
        return [shortened(name, 80), written.changeWithInterval(estimate, low, high), note ?? '']
      }),
    },
  }
}

/** Wide enough for most intervals: one from few rows must not flatten the others. */
function axisReach(rows: Forest['rows']): number {
  const sizes = rows.map(({ low, high }) => Math.max(Math.abs(low), Math.abs(high))).toSorted((a, b) => a - b)
  const most = sizes.at(-1) ?? 0
  const usual = sizes[Math.ceil(0.75 * sizes.length) - 1] ?? most
  return Math.min(most, 1.5 * usual)
}

/** From whisker to whisker, with an arrow's head where the interval goes on beyond the axis. */
function whisker(left: number, right: number, y: number, beyondLeft: boolean, beyondRight: boolean): string {
  const start = beyondLeft ? `M${left + 5} ${y - 4}L${left} ${y}L${left + 5} ${y + 4}` : `M${left} ${y - 4}v8`
  const end = beyondRight
    ? `M${right - 5} ${y - 4}L${right} ${y}L${right - 5} ${y + 4}`
    : `M${right} ${y - 4}v8`
  return `${start}M${left} ${y}H${right}${end}`
}

interface RenderApi {
  coord(point: readonly [number, number]): number[]
}
