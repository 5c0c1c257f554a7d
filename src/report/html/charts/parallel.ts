import type { EChartsCoreOption } from 'echarts/core'
import type { Chart, ParallelAxis } from '../../document.ts'
import { shortened, visible } from '../../text.ts'
import type { Drawing } from './frame.ts'
import { color, hueOf, type PaletteColor, seriesColor } from './palette.ts'
import { niceScale, tickLabel } from './scale.ts'

type Parallel = Extract<Chart, { type: 'parallel' }>

const width = 1040
const plot = { left: 110, top: 46, width: width - 190, height: 270 }
const size = { width, height: plot.top + plot.height + 24 }
/** Most lines drawn; of more, those by the last axis' best come first. */
const mostLines = 500

/**
 * Upright axes beside each other, a line for each trial. Lines are coloured by the third of the last axis that they end
 * in; the best third is drawn last, and marked lines are wide.
 */
export function drawParallel(chart: Parallel): Drawing {
  const places = chart.axes.map((axis, at) =>
    placesOf(
      axis,
      chart.lines.map(({ values }) => values[at] ?? null),
    ),
  )
  const last = chart.axes.at(-1)
  const goodness = (line: Parallel['lines'][number]) => {
    const place = places.at(-1)?.at(line.values[chart.axes.length - 1] ?? null) ?? null
    if (place === null) return -1
    return last?.scale !== 'category' && last?.better === 'lower' ? 1 - place : place
  }
  const sorted = chart.lines
    .map((line) => ({ line, goodness: goodness(line) }))
    .filter(({ line }) => line.values.some((value) => value !== null && Number.isFinite(value)))
    .toSorted((a, b) => b.goodness - a.goodness)
    .slice(0, mostLines)
  const ranked = sorted.map((one, rank) => ({ ...one, third: Math.floor((rank * 3) / sorted.length) }))
  const across = (at: number) =>
    plot.left + (chart.axes.length === 1 ? 0.5 : at / (chart.axes.length - 1)) * plot.width
  const up = (place: number) => plot.top + (1 - place) * plot.height

  const axes = chart.axes.flatMap((axis, at) => drawAxis(axis, places[at]!, across(at), up))
  const lines = ranked.toReversed().map(({ line, third }) => ({
    type: 'path',
    shape: { d: pathOf(line.values, places, across, up) },
    style: {
      stroke: color(seriesColor(third)),
      lineWidth: line.marked === true ? 3 : 1.2,
      opacity: line.marked === true ? 1 : 0.7,
      fill: null,
    },
  }))
  const option: EChartsCoreOption = {
    xAxis: { type: 'value', min: 0, max: width, show: false },
    yAxis: { type: 'value', min: 0, max: size.height, show: false },
    grid: { left: 0, top: 0, width, height: size.height },
    series: [
      {
        type: 'custom',
        silent: true,
        data: [[0, 0]],
        renderItem: () => ({ type: 'group', children: [...lines, ...axes] }),
      },
    ],
  }
  const thirds = sorted.length < 3 ? [] : ['Best third', 'Middle third', 'Worst third']
  return {
    option,
    size,
    legend: thirds.map((name, index) => ({
      ...{ name, color: seriesColor(index), hue: hueOf([0, 1, 5][index]!), dashed: false },
    })),
    data: {
      type: 'parallel',
      plot: [plot.left, plot.top, plot.width, plot.height],
      axes: chart.axes.map(({ name }) => shortened(name, 60)),
      rows: ranked.map(({ line }) => ({
        name: shortened(line.name, 80),
        at: line.values.map((value, axis) => rounded(places[axis]?.at(value) ?? null)),
        values: line.values.map((value, axis) => writtenValue(chart.axes[axis], value)),
      })),
    },
  }
}

interface Places {
  /** Height of a value, from 0 at the bottom to 1; null where it has none. */
  readonly at: (value: number | null) => number | null
  readonly ticks: readonly { readonly place: number; readonly label: string }[]
}

function placesOf(axis: ParallelAxis, values: readonly (number | null)[]): Places {
  const finite = values.filter((value): value is number => value !== null && Number.isFinite(value))
  if (axis.scale === 'category') {
    const count = axis.categories.length
    const at = (value: number | null) =>
      value === null || !(value in axis.categories) ? null : (value + 0.5) / count
    return {
      at,
      ticks: axis.categories.map((name, index) => ({
        place: at(index)!,
        label: shortened(visible(name), 18),
      })),
    }
  }
  const log = axis.scale === 'log' && finite.every((value) => value > 0) && finite.length > 0
  const seen = log ? finite.map(Math.log10) : finite
  const scale = niceScale(seen, log ? { min: Math.min(...seen), max: Math.max(...seen) + 1e-9 } : {})
  const share = (value: number) => (value - scale.min) / (scale.max - scale.min)
  const count = Math.round((scale.max - scale.min) / scale.interval)
  return {
    at: (value) => {
      if (value === null || !Number.isFinite(value)) return null
      return Math.min(1, Math.max(0, share(log ? Math.log10(value) : value)))
    },
    ticks: log
      ? powers(scale.min, scale.max).map((value) => ({
          place: share(Math.log10(value)),
          label: powerLabel(value),
        }))
      : Array.from({ length: count + 1 }, (_, index) => {
          const value = scale.min + index * scale.interval
          return { place: share(value), label: tickLabel(value, scale.interval) }
        }),
  }
}

/** Powers of ten between two logarithms, with 2 and 5 times them where there are few. */
function powers(from: number, to: number): number[] {
  const found: number[] = []
  for (const steps of [[1], [1, 2, 5]]) {
    found.length = 0
    for (let power = Math.floor(from); power <= Math.ceil(to); power++)
      for (const step of steps) {
        const value = Number(`${step}e${power}`)
        if (Math.log10(value) >= from - 1e-9 && Math.log10(value) <= to + 1e-9) found.push(value)
      }
    if (found.length >= 3) break
  }
  return found
}

function powerLabel(value: number): string {
  return value >= 1e-4 && value < 1e6
    ? String(Number(value.toPrecision(3)))
    : value.toExponential().replace('e+', 'e')
}

function drawAxis(axis: ParallelAxis, { ticks }: Places, x: number, up: (place: number) => number): object[] {
  const text = (label: string, y: number, fill: PaletteColor, more: object = {}) => ({
    type: 'text',
    x: x - 8,
    y,
    style: { text: label, fill: color(fill), fontSize: 12, align: 'right', verticalAlign: 'middle', ...more },
  })
  const line = (d: string) => ({
    type: 'path',
    shape: { d },
    style: { stroke: color('line'), lineWidth: 1, fill: null },
  })
  const better = axis.scale !== 'category' && axis.better !== undefined
  const sign = !better ? '' : axis.better === 'lower' ? ' ↓' : ' ↑'
  return [
    line(`M${x} ${up(0)}V${up(1)}`),
    ...ticks.map(({ place }) => line(`M${x - 4} ${up(place)}h4`)),
    ...ticks.map(({ place, label }) => text(label, up(place), 'text')),
    { ...text(`${shortened(visible(axis.name), 24)}${sign}`, 20, 'text', { align: 'center' }), x },
  ]
}

/** Broken where a value is missing. */
function pathOf(
  values: readonly (number | null)[],
  places: readonly Places[],
  across: (at: number) => number,
  up: (place: number) => number,
): string {
  let pen = 'M'
  let path = ''
  for (const [at, one] of places.entries()) {
    const place = one.at(values[at] ?? null)
    if (place === null) pen = 'M'
    else {
      path += `${pen}${across(at).toFixed(1)} ${up(place).toFixed(1)}`
      pen = 'L'
    }
  }
  return path
}

function writtenValue(axis: ParallelAxis | undefined, value: number | null): string {
  if (axis === undefined || value === null || !Number.isFinite(value)) return '–'
  if (axis.scale === 'category') return shortened(axis.categories[value] ?? '–', 60)
  return String(Number(value.toPrecision(4))).replace('-', '−')
}

function rounded(place: number | null): number | null {
  return place === null ? null : Number(place.toFixed(4))
}
