/** An axis from `min` to `max` with a labelled line every `interval`. */
export interface Scale {
  readonly min: number
  readonly max: number
  readonly interval: number
}

/** Round steps of 1, 2 or 5 times a power of ten, about `count` of them; `fixed` ends stay where they are. */
export function niceScale(
  values: readonly number[],
  fixed: { readonly min?: number; readonly max?: number },
  count = 5,
): Scale {
  const finite = values.filter(Number.isFinite)
  const low = fixed.min ?? Math.min(...finite, fixed.max ?? Number.POSITIVE_INFINITY)
  const high = fixed.max ?? Math.max(...finite, fixed.min ?? Number.NEGATIVE_INFINITY)
  const from = Number.isFinite(low) ? low : 0
  const to = Number.isFinite(high) && high > from ? high : from + Math.max(1, Math.abs(from))
  const raw = (to - from) / count
  const power = 10 ** Math.floor(Math.log10(raw))
  const interval = ([1, 2, 5].find((step) => raw <= step * power * 1.0001) ?? 10) * power
  const tidy = (value: number) => Number(value.toPrecision(12))
  return {
    min: fixed.min ?? tidy(Math.floor(from / interval + 1e-9) * interval),
    max: fixed.max ?? tidy(Math.ceil(to / interval - 1e-9) * interval),
    interval: tidy(interval),
  }
}

/** A tick's label with as many digits as its step needs. */
export function tickLabel(value: number, interval: number): string {
  if (Math.abs(value) < interval / 1e6) return '0'
  const digits = Math.max(0, Math.min(8, -Math.floor(Math.log10(interval) + 1e-9)))
  const size = Math.abs(value)
  const text = size >= 1e6 || size < 1e-5 ? size.toPrecision(3) : size.toFixed(digits)
  return `${value < 0 ? '−' : ''}${text}`
}
