import type { Chart } from '../../document.ts'
import { isolated, shortened, visible } from '../../text.ts'
import type { DrawChart } from '../blocks.ts'
import { escapeHtml } from '../escape.ts'
import { drawBars } from './bars.ts'
import { drawForest } from './forest.ts'
import type { Drawing } from './frame.ts'
import { drawLines } from './lines.ts'
import { drawParallel } from './parallel.ts'
import { drawScatter } from './scatter.ts'
import { renderSvg } from './svg.ts'

/** Draws the charts of one page, numbering them as they come. */
export function chartDrawer(): DrawChart {
  let count = 0
  return ({ chart }) => {
    count += 1
    return figure(chart, `chart-${count}`)
  }
}

function figure(chart: Chart, id: string): string {
  const drawing = drawingOf(chart)
  const title = isolated(shortened(chart.title, 120))
  const svg = renderSvg(
    drawing.option,
    drawing.size,
    id,
    escapeHtml(`${visible(chart.title)}: ${inWords(chart)}`),
  )
  return [
    `<figure class="chart ${chart.type}"${huesOf(drawing)} data-chart="${escapeHtml(jsonOf(drawing.data))}">`,
    `<figcaption id="${id}">${escapeHtml(title)}</figcaption>`,
    legendHtml(drawing),
    `<div class="plot" role="group" tabindex="0" aria-labelledby="${id}">${svg}</div>`,
    '</figure>',
  ].join('')
}

/** Each series has a variable of its own, so that it can be hidden, set to the hue of its group. */
function huesOf({ legend }: Drawing): string {
  if (legend.length === 0) return ''
  return ` style="${legend.map(({ color, hue }) => `--${color}:var(--hue-${hue})`).join(';')}"`
}

function drawingOf(chart: Chart): Drawing {
  switch (chart.type) {
    case 'lines':
      return drawLines(chart)
    case 'bars':
      return drawBars(chart)
    case 'forest':
      return drawForest(chart)
    case 'scatter':
      return drawScatter(chart)
    case 'parallel':
      return drawParallel(chart)
  }
}

function legendHtml({ legend }: Drawing): string {
  if (legend.length === 0) return ''
  const items = legend.map(({ name, color, dashed }) => {
    const key = `<span class="key${dashed ? ' dashed' : ''}" style="--key:var(--${color})" aria-hidden="true"></span>`
    return `<button type="button" aria-pressed="true" data-series="${color}">${key}${escapeHtml(isolated(shortened(name, 60)))}</button>`
  })
  return `<div class="legend">${items.join('')}</div>`
}

/** What a chart holds, for those who do not see it. */
function inWords(chart: Chart): string {
  if (chart.type === 'forest') return `${chart.rows.length} intervals of the difference`
  if (chart.type === 'scatter') {
    const front = chart.points.filter((point) => point.front).length
    return `${chart.points.length} points of ${visible(chart.y.name)} by ${visible(chart.x.name)}, ${front} on the Pareto front`
  }
  if (chart.type === 'parallel')
    return `${chart.lines.length} lines over ${chart.axes.map(({ name }) => visible(shortened(name, 60))).join(', ')}`
  const names = chart.series.map(({ name }) => visible(shortened(name, 60))).join(', ')
  return `${visible(chart.y.name)} by ${visible(chart.x.name)}, for ${names}`
}

/** Texts in the data are made visible like any other. */
function jsonOf(data: Drawing['data']): string {
  return JSON.stringify(data, (_, value: unknown) => (typeof value === 'string' ? visible(value) : value))
}
