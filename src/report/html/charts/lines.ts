import type { EChartsCoreOption } from 'echarts/core'
import type { Chart } from '../../document.ts'
import { axisStyle, type Drawing, plotOf } from './frame.ts'
import { color, hueOf, seriesColor } from './palette.ts'
import { niceScale } from './scale.ts'

type Lines = Extract<Chart, { type: 'lines' }>

const size = { width: 500, height: 380 }

/** Curves over two axes, with a dotted diagonal where chance or perfection lies. */
export function drawLines(chart: Lines): Drawing {
  const all = chart.series.flatMap(({ points }) => points)
  const x = niceScale(
    all.map(([value]) => value),
    chart.x,
  )
  const y = niceScale(
    all.map(([, value]) => value),
    chart.y,
  )
  const plot = plotOf(size, 58)
  const from = Math.max(x.min, y.min)
  const to = Math.min(x.max, y.max)
  const diagonal =
    chart.diagonal === true && to > from
      ? [
          {
            type: 'line',
            data: [
              [from, from],
              [to, to],
            ],
            symbol: 'none',
            silent: true,
            lineStyle: { color: color('muted'), width: 1, type: 'dotted' },
          },
        ]
      : []
  const option: EChartsCoreOption = {
    grid: plot,
    xAxis: axisStyle(chart.x.name, x, 'x'),
    yAxis: axisStyle(chart.y.name, y, 'y'),
    series: [
      ...diagonal,
      ...chart.series.map(({ points, dashed, step }, index) => ({
        type: 'line',
        data: points.filter((point) => point.every(Number.isFinite)),
        symbol: points.length <= 24 && step !== true ? 'circle' : 'none',
        symbolSize: 5,
        ...(step === true ? { step: 'end' } : {}),
        silent: true,
        itemStyle: { color: color(seriesColor(index)) },
        lineStyle: {
          color: color(seriesColor(index)),
          width: 2,
          type: dashed === true ? 'dashed' : 'solid',
        },
      })),
    ],
  }
  return {
    option,
    size,
    legend: chart.series.map(({ name, dashed, group }, index) => ({
      name,
      color: seriesColor(index),
      hue: hueOf(group ?? index),
      dashed: dashed === true,
    })),
    data: {
      type: 'lines',
      plot: [plot.left, plot.top, plot.width, plot.height],
      x: [x.min, x.max],
      y: [y.min, y.max],
      names: [chart.x.name, chart.y.name],
      series: chart.series.map(({ name, points, step }) => ({
        name,
        step: step === true,
        points: points.map(([a, b]) => [short(a), short(b)]),
      })),
    },
  }
}

function short(value: number): number {
  return Number(value.toPrecision(4))
}
