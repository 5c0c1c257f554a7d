import type { EChartsCoreOption } from 'echarts/core'
import { shortened, visible } from '../../text.ts'
import { color, type PaletteColor } from './palette.ts'
import { type Scale, tickLabel } from './scale.ts'
import type { Size } from './svg.ts'

/** A chart ready to be drawn, and what the page's script has to know to point into it. */
export interface Drawing {
  readonly option: EChartsCoreOption
  readonly size: Size
  readonly legend: readonly {
    readonly name: string
    /** The series' own variable. */
    readonly color: PaletteColor
    /** Which of the page's hues it stands for. */
    readonly hue: number
    readonly dashed: boolean
  }[]
  /** Plot rectangle `[left, top, width, height]`, ranges and values, as JSON. */
  readonly data: Readonly<Record<string, unknown>>
}

/** The rectangle of the plot, with room for labels at the left and below. */
export function plotOf({ width, height }: Size, left: number) {
  return { left, top: 12, width: width - left - 18, height: height - 12 - 50 }
}

const labels = { color: color('muted'), fontSize: 12 }
const split = { show: true, lineStyle: { color: color('line'), width: 1 } }

export function axisStyle(name: string, scale: Scale, side: 'x' | 'y') {
  return {
    type: 'value',
    min: scale.min,
    max: scale.max,
    interval: scale.interval,
    ...named(name, side === 'x' ? 30 : 42),
    axisLine: { show: false },
    axisTick: { show: false },
    axisLabel: { ...labels, formatter: (value: number) => tickLabel(value, scale.interval) },
    splitLine: split,
  }
}

export function categoryStyle(name: string, categories: readonly string[]) {
  return {
    type: 'category',
    data: categories,
    ...named(name, 30),
    axisLine: { show: true, lineStyle: { color: color('line') } },
    axisTick: { show: false },
    axisLabel: { ...labels, hideOverlap: true },
  }
}

function named(name: string, gap: number) {
  return {
    name: shortened(visible(name), 60),
    nameLocation: 'middle',
    nameGap: gap,
    nameTextStyle: { color: color('text'), fontSize: 12 },
  }
}
