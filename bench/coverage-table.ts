import type { MetricSpec } from '../src/evaluation/index.ts'
import type { Relation } from './coverage-populations.ts'

export interface Size {
  readonly rows: number
  readonly trials: number
}

/** Counts of one metric at one size under one relation: trials with an interval, and those whose interval covers. */
interface Tally {
  computed: number
  single: number
  difference: number
}

type Cell = Readonly<Record<Relation, Tally>>

export interface Column {
  readonly cells: readonly Cell[]
  /** Trials in which the verdict on any metric told two equal models apart. */
  told: number
}

export function emptyColumn(metrics: number): Column {
  const tally = (): Tally => ({ computed: 0, single: 0, difference: 0 })
  return { cells: Array.from({ length: metrics }, () => ({ equal: tally(), better: tally() })), told: 0 }
}

/** A Markdown table: coverage in %, and the share of equal models told apart. */
export function tableOf(
  name: string,
  specs: readonly MetricSpec[],
  sizes: readonly Size[],
  columns: readonly Column[],
): string[] {
  const heads = sizes.map(({ rows, trials }) => `n = ${rows.toLocaleString('en')} (±${error(trials)})`)
  const lines = [
    `**${name}**: one value · difference of equal models · difference where the candidate is better`,
    '',
    `| metric | ${heads.join(' | ')} |`,
    `|:--|${heads.map(() => ':-:|').join('')}`,
  ]
  specs.forEach((spec, m) => {
    const shown = columns.map(({ cells }, i) => shares(cells[m]!, sizes[i]!.trials))
    lines.push(`| \`${spec.id}\` | ${shown.join(' | ')} |`)
  })
  const told = columns.map((column, i) => `${percent(column.told, sizes[i]!.trials)} %`)
  lines.push(`| **equal models told apart**, any metric | ${told.join(' | ')} |`)
  const alone = columns.map(({ cells }) => {
    const each = cells.map(({ equal }) => 100 - (100 * equal.difference) / equal.computed)
    const mean = each.reduce((sum, share) => sum + share, 0) / each.length
    return `mean ${mean.toFixed(1)} %, highest ${Math.max(...each).toFixed(1)} %`
  })
  lines.push(`| the same, each metric alone | ${alone.join(' | ')} |`)
  return lines
}

/** Marked where trials had no interval, which are left out. */
function shares({ equal, better }: Cell, trials: number): string {
  const computed = equal.computed + better.computed
  const shown = [
    percent(equal.single + better.single, computed),
    percent(equal.difference, equal.computed),
    percent(better.difference, better.computed),
  ].join(' · ')
  return computed === 2 * trials
    ? shown
    : `${shown} (${percent(2 * trials - computed, 2 * trials)} % without)`
}

function percent(count: number, of: number): string {
  return ((100 * count) / of).toFixed(1)
}

/** Monte Carlo standard error of a coverage of 95 %, in points. */
function error(trials: number): string {
  return (100 * Math.sqrt((0.95 * 0.05) / trials)).toFixed(1)
}
