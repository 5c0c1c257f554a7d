import type { EChartsCoreOption } from 'echarts/core'
import type { Chart } from '../../document.ts'
import { shortened } from '../../text.ts'
import { axisStyle, type Drawing, plotOf } from './frame.ts'
import { color, hueOf, seriesColor } from './palette.ts'
import { niceScale } from './scale.ts'

type Scatter = Extract<Chart, { type: 'scatter' }>

const size = { width: 500, height: 380 }

/**
 * Points over two objectives. Those of the Pareto front are filled, larger and joined by steps, so that they are told
 * from the others without colour; which direction is better is written at the axes.
 */
export function drawScatter(chart: Scatter): Drawing {
  const points = chart.points.filter(({ x, y }) => Number.isFinite(x) && Number.isFinite(y))
  const front = points.filter((point) => point.front).sort((a, b) => a.x - b.x || a.y - b.y)
  const x = niceScale(
    points.map((point) => point.x),
    chart.x,
  )
  const y = niceScale(
    points.map((point) => point.y),
    chart.y,
  )
  const plot = plotOf(size, 58)
  const circles = (of: readonly Scatter['points'][number][], index: number, filled: boolean) => ({
    type: 'line',
    data: of.map((point) => [point.x, point.y]),
    symbol: 'circle',
    showAllSymbol: true,
    symbolSize: filled ? 9 : 6,
    silent: true,
    itemStyle: filled
      ? { color: color(seriesColor(index)) }
      : { color: 'transparent', borderColor: color(seriesColor(index)), borderWidth: 1.3 },
    lineStyle: { width: 0, opacity: 0 },
  })
  const option: EChartsCoreOption = {
    grid: plot,
    xAxis: axisStyle(withBetter(chart.x, '←', '→'), x, 'x'),
    yAxis: axisStyle(withBetter(chart.y, '↓', '↑'), y, 'y'),
    series: [
      {
        type: 'line',
        data: stairs(front, chart.x.better),
        symbol: 'none',
        silent: true,
        lineStyle: { color: color(seriesColor(0)), width: 1.3, type: 'dashed' },
      },
      circles(
        points.filter((point) => !point.front),
        1,
        false,
      ),
      circles(front, 0, true),
    ],
  }
  const names = ['On the Pareto front', 'Outdone by another']
  return {
    option,
    size,
    legend: names.map((name, index) => ({
      ...{ name, color: seriesColor(index), hue: hueOf(index === 0 ? 0 : 5), dashed: index === 0 },
    })),
    data: {
      type: 'scatter',
      plot: [plot.left, plot.top, plot.width, plot.height],
      rows: points
        .toSorted((a, b) => a.x - b.x || a.y - b.y)
        .map((point) => ({
          at: [share(point.x, x), 1 - share(point.y, y)],
          lines: [
            shortened(point.name, 80),
            `${shortened(chart.x.name, 40)} ${short(point.x)}, ${shortened(chart.y.name, 40)} ${short(point.y)}`,
            [names[point.front ? 0 : 1], point.note].filter((one) => one !== undefined).join('. '),
          ],
        })),
    },
  }
}

/** What the front guarantees: from each of its points as far as the next, straight and then upright. */
function stairs(front: Scatter['points'], better: 'lower' | 'higher'): number[][] {
  return front.flatMap(({ x, y }, at) => {
    const next = front[at + 1]
    if (next === undefined) return [[x, y]]
    return [[x, y], better === 'lower' ? [next.x, y] : [x, next.y]]
  })
}

function withBetter({ name, better }: Scatter['x'], lower: string, higher: string): string {
  return `${shortened(name, 40)} (better ${better === 'lower' ? lower : higher})`
}

function share(value: number, { min, max }: { readonly min: number; readonly max: number }): number {
  return (value - min) / (max - min)
}

function short(value: number): string {
  return String(Number(value.toPrecision(4))).replace('-', '−')
}
