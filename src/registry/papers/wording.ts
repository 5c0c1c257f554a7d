import type { HashFacts, IntervalFacts, SliceFacts } from './facts.ts'

/** Controls, bidi and zero-width characters, private use: whatever acts without being seen. */
const unseen = /[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\p{Zl}\p{Zp}\p{Cs}\p{Co}]/gu

/** Text of unknown origin on one line, every unseen character as an escape, at most `limit` characters long. */
export function visibleText(text: string, limit = 300): string {
  const cut = text.length <= limit ? text : `${text.slice(0, limit - 1)}…`
  return cut.replace(unseen, (one) => `\\u{${one.codePointAt(0)!.toString(16)}}`)
}

/** A slice as papers name it; YAML, JSON and Markdown give it back alike. */
export function sliceText({ column, value }: SliceFacts): string {
  return visibleText(`${column} = ${value}`, Number.POSITIVE_INFINITY)
}

/** `sha256:…`, the one that is believed first at the front. */
export function hashTexts(hashes: readonly HashFacts[]): string[] {
  return hashes.map(({ algorithm, value }) => `${algorithm}:${value}`)
}

/** `0.7534 [0.7491, 0.7577]`, with the digits that the interval supports. */
export function intervalText({ estimate, low, high }: IntervalFacts): string {
  if (low === null || high === null) return numberText(estimate, null)
  const half = (high - low) / 2
  return `${numberText(estimate, half)} [${numberText(low, half)}, ${numberText(high, half)}]`
}

/** Two significant digits of the half width; four of the number itself where there is none. */
export function numberText(value: number, half: number | null): string {
  if (!Number.isFinite(value)) return String(value)
  const digits =
    half !== null && half > 0
      ? 1 - Math.floor(Math.log10(half))
      : value === 0
        ? 0
        : 3 - Math.floor(Math.log10(Math.abs(value)))
  if (digits > 12 || Math.abs(value) >= 1e15) return value.toPrecision(4).replace('-', '−')
  return value.toFixed(Math.min(12, Math.max(0, digits))).replace(/^-/, '−')
}

/** Such as `95 %`. */
export function confidenceText(confidence: number): string {
  return `${Number((confidence * 100).toFixed(2))} %`
}
