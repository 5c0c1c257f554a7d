import { type Block, type Cell, type Inline, type TableRow, writeConfidence } from '../../../report/index.ts'
import type { Reading } from './reading.ts'
import { smallPrint } from './small-print.ts'
import {
  type Comparison,
  differenceText,
  isTooSmall,
  name,
  quantityOf,
  sentence,
  verdictOf,
  verdictWords,
  versionLabel,
  withoutIntervals,
} from './wording.ts'

/** The table of all rows: one metric a row, most important first as configured. */
export function metricTable(reading: Reading): Block[] {
  const { report, overall } = reading
  if (overall.length === 0) return []
  return [report.champion === null ? levelTable(reading) : comparisonTable(reading), ...smallPrint(report)]
}

function comparisonTable(reading: Reading): Block {
  const { report, overall } = reading
  const drawn = !withoutIntervals(report)
  const rival: Inline[] =
    report.champion?.source === 'prior' ? ['Prior'] : ['Champion ', versionLabel(report.champion!)]
  const ci = drawn ? ` (${writeConfidence(report.confidence)} CI)` : ''
  return {
    kind: 'table',
    keep: 'always',
    rowName: 'metrics',
    columns: [
      { title: ['Metric'] },
      { title: rival, align: 'right' },
      { title: ['Candidate ', versionLabel(report.candidate)], align: 'right' },
      { title: [`Difference${ci}`], align: 'right' },
      ...(drawn ? [{ title: [betterSide], align: 'center' } as const] : []),
      { title: ['Verdict'] },
    ],
    rows: overall.map((comparison): TableRow => {
      const written = quantityOf(comparison)
      const { candidate, champion, difference } = comparison
      const better = comparison.verdict === 'improved'
      const level = candidate === null ? '–' : written.levelInColumn(candidate.estimate)
      return {
        keep: keepOf(reading, comparison, 3),
        cells: [
          metricName(comparison),
          [champion === null ? '–' : written.levelInColumn(champion.estimate)],
          [better ? { strong: [level] } : level],
          [difference === null ? '–' : differenceText(comparison)],
          ...(drawn ? [drawing(comparison, scaleOf([comparison]))] : []),
          verdictCell(reading, comparison),
        ],
      }
    }),
  }
}

/** Without a champion: levels and their intervals, and what the gates say of them. */
function levelTable(reading: Reading): Block {
  const { report, overall } = reading
  return {
    kind: 'table',
    keep: 'always',
    rowName: 'metrics',
    columns: [
      { title: ['Metric'] },
      { title: ['Candidate ', versionLabel(report.candidate)], align: 'right' },
      { title: [`${writeConfidence(report.confidence)} CI`], align: 'right' },
      { title: ['Gate'] },
    ],
    rows: overall.map((comparison): TableRow => {
      const { candidate } = comparison
      const written = quantityOf(comparison)
      const bounded = candidate !== null && candidate.low !== null && candidate.high !== null
      return {
        keep: keepOf(reading, comparison, 3),
        cells: [
          metricName(comparison),
          [candidate === null ? '–' : written.level(candidate.estimate)],
          [bounded ? written.range(candidate.low!, candidate.high!) : '–'],
          comparison.notComputable === null
            ? gateCell(reading, comparison)
            : verdictCell(reading, comparison),
        ],
      }
    }),
  }
}

export function metricName(comparison: Comparison): Cell {
  return [{ strong: [name(comparison.title)] }, comparison.direction === 'higher' ? '\u00a0↑' : '\u00a0↓']
}

export function verdictCell(reading: Reading, comparison: Comparison): Inline[] {
  const cell: Inline[] = [verdictOf(reading.report, comparison)]
  if (comparison.notComputable !== null && !isTooSmall(comparison))
    cell.push(': ', ...sentence(comparison.notComputable))
  const gate = reading.gateOn(comparison)
  if (gate === 'fail') cell.push(', ', { strong: ['gate fails'] })
  if (gate === 'warn') cell.push(', gate warns')
  return cell
}

function gateCell(reading: Reading, comparison: Comparison): Inline[] {
  const gate = reading.gateOn(comparison)
  if (gate === undefined || gate === 'skipped') return ['–']
  if (gate === 'fail') return [{ tone: 'bad', text: 'fails' }]
  return [gate === 'warn' ? { tone: 'warn', text: 'warns' } : { tone: 'good', text: 'passes' }]
}

/** Head of the column of drawings, on one line. */
export const betterSide = 'worse\u00a0│\u00a0better'

/** A row whose gate fails survives everything. */
export function keepOf(reading: Reading, comparison: Comparison, otherwise: number): 'always' | number {
  return reading.gateOn(comparison) === 'fail' ? 'always' : otherwise
}

/** The interval on its axis, turned so that right is better; an empty cell where there is none. */
export function drawing(comparison: Comparison, scale: number): Cell {
  const { difference, direction, margin } = comparison
  if (difference === null || difference.low === null || difference.high === null) return []
  const sign = direction === 'higher' ? 1 : -1
  const [low, high] = sign > 0 ? [difference.low, difference.high] : [-difference.high, -difference.low]
  return {
    interval: {
      low,
      estimate: sign * difference.estimate,
      high,
      margin: margin > 0 ? -margin : null,
      scale,
      tone: verdictWords[comparison.verdict].tone,
    },
  }
}

/**
 * Half an axis for these intervals. With many, as wide as three quarters of them and the margin need: a slice of few
 * rows must not flatten all others, so what is wider ends in an arrow.
 */
export function scaleOf(comparisons: readonly Comparison[]): number {
  const reach = comparisons
    .flatMap(({ difference }) =>
      difference === null || difference.low === null || difference.high === null
        ? []
        : [Math.max(Math.abs(difference.low), Math.abs(difference.high))],
    )
    .toSorted((a, b) => a - b)
  const margin = comparisons[0]?.margin ?? 0
  const most = Math.max(margin, reach[Math.ceil(0.75 * reach.length) - 1] ?? 0)
  return most > 0 ? most * 1.05 : 1
}
