/** Share of the range seen that is added at both ends. */
export const headRoom = 0.1

/** The largest number that the next whole one can be told from, with room for the widening. */
const largest = 1e15
/** Ranges are not cut finer: smaller numbers are written with an exponent, which YAML 1.1 reads as text. */
const smallest = 1e-6

/**
 * A range with head room: 10 % of the range seen at both ends, rounded outwards to two digits of it; what is never
 * negative stays so, shares stay between 0 and 1, a flag stays 0 or 1.
 * @returns null where the numbers are too large to be exact
 */
export function widened(
  low: number,
  high: number,
  whole: boolean,
): { readonly minimum: number; readonly maximum: number } | null {
  if (Math.max(Math.abs(low), Math.abs(high)) >= largest) return null
  if (low >= 0 && high <= 1 && (!whole || high > low)) return { minimum: 0, maximum: 1 }
  const span = high > low ? high - low : Math.max(Math.abs(high), whole ? 10 : smallest)
  const pad = span * headRoom
  const step = Math.max(10 ** (Math.floor(Math.log10(span)) - 1), whole ? 1 : smallest)
  const down = decimal(Math.floor((low - pad) / step) * step)
  const up = decimal(Math.ceil((high + pad) / step) * step)
  return {
    minimum: Math.min(low >= 0 ? Math.max(down, 0) : down, low),
    maximum: Math.max(high <= 0 ? Math.min(up, 0) : up, high),
  }
}

/** Without the digits that binary fractions add: 0.1 × 3 is 0.3, and without a negative zero. */
const decimal = (value: number) => Number(value.toPrecision(15)) + 0
