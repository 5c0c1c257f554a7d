import type { Tone } from '../../document.ts'

/**
 * Drawings are made once and shown in light and dark: the chart library draws in these stand-in colours, which are then
 * replaced by the page's variables.
 */
const standIns = {
  'series-1': '#010a01',
  'series-2': '#010a02',
  'series-3': '#010a03',
  'series-4': '#010a04',
  'series-5': '#010a05',
  'series-6': '#010a06',
  text: '#010a07',
  muted: '#010a08',
  line: '#010a09',
  good: '#010a0a',
  bad: '#010a0b',
  warn: '#010a0c',
  neutral: '#010a0d',
  info: '#010a0e',
} as const

export type PaletteColor = keyof typeof standIns

export function color(name: PaletteColor): string {
  return standIns[name]
}

const seriesColors = ['series-1', 'series-2', 'series-3', 'series-4', 'series-5', 'series-6'] as const

/** Colours repeat after six series. */
export function seriesColor(index: number): PaletteColor {
  return seriesColors[index % seriesColors.length]!
}

/** Which hue of the page, from 1. */
export function hueOf(group: number): number {
  return (group % seriesColors.length) + 1
}

export function toneColor(tone: Tone): PaletteColor {
  return tone
}

/** The drawing with every stand-in as a variable of the page. */
export function withPageColors(svg: string): string {
  return svg.replace(/#010a0[1-9a-e]/gi, (found) => {
    const entry = Object.entries(standIns).find(([, standIn]) => standIn === found.toLowerCase())
    return entry === undefined ? found : `var(--${entry[0]})`
  })
}
