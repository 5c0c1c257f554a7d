import { type Inline, shortened, writePValue } from '../../../report/index.ts'
import type { DriftColumn } from '../report-schema.ts'

/** No line break inside a quantity. */
const space = '\u00a0'

/** A name from data as code; empty ones are said, as code without a character shows nothing. */
export function code(text: string, limit = 48): Inline {
  if (text === '') return '(empty)'
  return text.trim() === '' ? '(blank)' : { code: shortened(text, limit) }
}

/** A share in per cent: `0 %`, `0.4 %`, `12 %`. */
export function percent(share: number): string {
  const value = share * 100
  const text = value === 0 || value >= 10 ? value.toFixed(0) : value >= 0.1 ? value.toFixed(1) : '< 0.1'
  return `${text}${space}%`
}

/** A number with as many digits as a distance deserves. */
export function amount(value: number): string {
  const text =
    Math.abs(value) >= 0.001 || value === 0 ? String(Number(value.toPrecision(2))) : value.toExponential(1)
  return text.replace('-', '−')
}

/** `0.31, no drift 0.02`: the effect beside what chance alone gives. */
export function effectText({ effect, score, notComputable }: DriftColumn): string {
  if (effect !== null) return `${amount(effect.value)} (chance ${amount(effect.withoutDrift)})`
  if (score !== null) return amount(score)
  return notComputable === null ? '' : 'not computable'
}

export function pText({ pValue }: DriftColumn): string {
  return pValue === null ? '' : writePValue(pValue).replace('p = ', '').replace('p < ', '< ')
}

/** `0 % → 4 %`; empty where neither side misses any. */
export function missingText({ missing: { reference, current } }: DriftColumn): string {
  if (reference === null || current === null || (reference === 0 && current === 0)) return ''
  return `${percent(reference)} → ${percent(current)}`
}

/** Those that drifted first, critical ones before others, then by effect. */
export function inOrder(columns: readonly DriftColumn[]): DriftColumn[] {
  const size = ({ effect, score }: DriftColumn) => effect?.value ?? score ?? 0
  return [...columns].sort(
    (a, b) =>
      Number(b.drifted) - Number(a.drifted) ||
      Number(b.critical) - Number(a.critical) ||
      Number(b.notComputable !== null && !b.drifted) - Number(a.notComputable !== null && !a.drifted) ||
      size(b) - size(a),
  )
}
