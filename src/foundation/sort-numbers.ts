const digitBits = 11
const digits = 6
const size = 1 << digitBits
const mask = size - 1

/**
 * Sorts numbers in place, ascending, −0 before 0: a radix sort of their bits, least significant first, which takes less than half
 * the time of the engine's own sort from some tens of thousands on. Holds as much memory again while it works.
 * @param values without NaN
 */
export function sortNumbers(values: Float64Array): Float64Array {
  const n = values.length
  if (n < 4096) return values.sort()
  const words = new Uint32Array(values.buffer, values.byteOffset, 2 * n)
  const counts = toKeys(words)
  let from = words
  let to: Uint32Array = new Uint32Array(2 * n)
  for (let digit = 0; digit < digits; digit++) {
    const places = counts.subarray(digit * size, (digit + 1) * size)
    if (!toPlaces(places, n)) continue
    for (let at = 0; at < from.length; at += 2) {
      const low = from[at]!
      const high = from[at + 1]!
      const place = 2 * places[digitOf(low, high, digit)]!++
      to[place] = low
      to[place + 1] = high
    }
    ;[from, to] = [to, from]
  }
  if (from !== words) words.set(from)
  toNumbers(words)
  return values
}

/** Turns bits of numbers into unsigned ones that order as the numbers do, and counts their digits. */
function toKeys(words: Uint32Array): Uint32Array {
  const counts = new Uint32Array(size * digits)
  for (let at = 0; at < words.length; at += 2) {
    let low = words[at]!
    let high = words[at + 1]!
    if (high >>> 31 === 1) {
      low = ~low >>> 0
      high = ~high >>> 0
    } else high = (high | 0x80000000) >>> 0
    words[at] = low
    words[at + 1] = high
    for (let digit = 0; digit < digits; digit++) counts[digit * size + digitOf(low, high, digit)]!++
  }
  return counts
}

function toNumbers(words: Uint32Array): void {
  for (let at = 0; at < words.length; at += 2) {
    const high = words[at + 1]!
    if (high >>> 31 === 1) words[at + 1] = high & 0x7fffffff
    else {
      words[at] = ~words[at]! >>> 0
      words[at + 1] = ~high >>> 0
    }
  }
}

/** Turns counts of a digit into where its first key goes; false where all keys have the same. */
function toPlaces(counts: Uint32Array, n: number): boolean {
  let sum = 0
  for (let value = 0; value < size; value++) {
    const count = counts[value]!
    if (count === n) return false
    counts[value] = sum
    sum += count
  }
  return true
}

/** A key's digit, 0 the least significant one: 11 bits, the last 9. */
function digitOf(low: number, high: number, digit: number): number {
  switch (digit) {
    case 0:
      return low & mask
    case 1:
      return (low >>> 11) & mask
    case 2:
      return ((low >>> 22) | (high << 10)) & mask
    case 3:
      return (high >>> 1) & mask
    case 4:
      return (high >>> 12) & mask
    default:
      return high >>> 23
  }
}
