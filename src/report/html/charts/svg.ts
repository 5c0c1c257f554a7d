import type { EChartsCoreOption } from 'echarts/core'
import { BarChart, CustomChart, GridComponent, init, LineChart, SVGRenderer, use } from './echarts.ts'
import { withPageColors } from './palette.ts'

use([BarChart, CustomChart, LineChart, GridComponent, SVGRenderer])

/** Size of a drawing in its own units; the page scales it. */
export interface Size {
  readonly width: number
  readonly height: number
}

/**
 * The chart as an SVG element, the same bytes for the same option. `id` must be unique on the page: the library numbers
 * its clip paths and classes from counters of the process, which are renumbered here.
 */
export function renderSvg(
  option: EChartsCoreOption,
  { width, height }: Size,
  id: string,
  label: string,
): string {
  const chart = init(null, null, { renderer: 'svg', ssr: true, width, height })
  try {
    chart.setOption({ animation: false, ...option })
    return tidy(chart.renderToSVGString(), id, label)
  } finally {
    chart.dispose()
  }
}

function tidy(svg: string, id: string, label: string): string {
  const names = new Map<string, string>()
  const renamed = svg.replace(/\bzr\d+-[a-z]+-?\d+\b/g, (found) => {
    const known = names.get(found) ?? `${id}-${names.size}`
    names.set(found, known)
    return known
  })
  return withPageColors(renamed)
    .replace(/<svg [^>]*?viewBox="([^"]*)"[^>]*>/, `<svg viewBox="$1" role="img" aria-label="${label}">`)
    .replace(/<rect [^>]*fill="(?:none|transparent)"[^>]*><\/rect>/, '')
    .replace(/<[^>]+>/g, (tag) => tag.replace(/(\d\.\d)\d+/g, '$1'))
    .replace(/<style[^>]*>[\s\S]*?<\/style>/g, '')
    .replace(/ xml:space="[^"]*"/g, '')
    .replace(/font-family:[^;"]*;?/g, '')
}
