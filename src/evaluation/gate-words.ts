import type { Interval, MetricComparison } from './result.ts'

/** `ROC AUC lost 0.012 [0.010, 0.014]`: what happened, as a loss or a gain with its interval turned the same way. */
export function changeSentence(row: MetricComparison): string {
  const { difference, direction, title } = row
  if (difference === null) return `${title} has nothing to compare with`
  const { estimate, low, high } = difference
  if (estimate === 0 && (low === high || low === null)) return `${title} did not change`
  const better = direction === 'higher' ? estimate >= 0 : estimate <= 0
  const verb = direction === 'higher' ? (better ? 'gained' : 'lost') : better ? 'fell by' : 'rose by'
  const sign = estimate < 0 ? -1 : 1
  const bounds = [low, high].map((bound) => (bound === null ? null : bound * sign))
  if (sign < 0) bounds.reverse()
  const decimals = decimalsFor({ estimate, low, high })
  const interval =
    bounds[0] === null || bounds[1] === null
      ? ''
      : ` [${bounds.map((bound) => fixed(bound!, decimals)).join(', ')}]`
  const unit = row.unit === null ? '' : ` ${row.unit}`
  return `${title} ${verb} ${fixed(Math.abs(estimate), decimals)}${interval}${unit}`
}

/** A number rounded to what its interval supports. */
export function formatValue(value: number, interval: Interval | null): string {
  const decimals =
    interval === null || interval.low === null || interval.high === null
      ? Math.max(0, 3 - magnitude(value))
      : decimalsFor(interval)
  // A declared number such as 0.002 keeps the digits it was written with.
  return interval === null ? String(Number(value.toPrecision(4))) : fixed(value, Math.min(decimals, 12))
}

/** Decimals at which the half-width of the interval shows two significant digits. */
function decimalsFor({ estimate, low, high }: Interval): number {
  const width = low === null || high === null ? 0 : (high - low) / 2
  const scale = width > 0 ? magnitude(width) - 1 : magnitude(estimate) - 3
  return Math.min(12, Math.max(0, -scale))
}

function magnitude(value: number): number {
  return value === 0 ? 0 : Math.floor(Math.log10(Math.abs(value)))
}

function fixed(value: number, decimals: number): string {
  const text = value.toFixed(decimals)
  return Number(text) === 0 ? text.replace('-', '') : text.replace('-', '−')
}
