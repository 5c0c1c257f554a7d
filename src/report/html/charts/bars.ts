import type { EChartsCoreOption } from 'echarts/core'
import type { Chart } from '../../document.ts'
import { shortened, visible } from '../../text.ts'
import { axisStyle, categoryStyle, type Drawing, plotOf } from './frame.ts'
import { color, hueOf, seriesColor } from './palette.ts'
import { niceScale } from './scale.ts'

type Bars = Extract<Chart, { type: 'bars' }>

const size = { width: 500, height: 380 }

/** Bars of several series beside each other. */
export function drawBars(chart: Bars): Drawing {
  const y = niceScale([0, ...chart.series.flatMap(({ values }) => values)], chart.y)
  const plot = plotOf(size, 58)
  const categories = chart.categories.map((name) => shortened(visible(name), 20))
  const option: EChartsCoreOption = {
    grid: plot,
    xAxis: categoryStyle(chart.x.name, categories),
    yAxis: axisStyle(chart.y.name, y, 'y'),
    series: chart.series.map(({ values }, index) => ({
      type: 'bar',
      data: values.map((value) => (Number.isFinite(value) ? value : null)),
      silent: true,
      itemStyle: { color: color(seriesColor(index)) },
    })),
  }
  return {
    option,
    size,
    legend: chart.series.map(({ name }, index) => ({
      name,
      color: seriesColor(index),
      hue: hueOf(index),
      dashed: false,
    })),
    data: {
      type: 'bars',
      plot: [plot.left, plot.top, plot.width, plot.height],
      categories,
      series: chart.series.map(({ name, values }) => ({ name, values })),
    },
  }
}
