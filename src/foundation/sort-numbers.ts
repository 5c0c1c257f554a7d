const digitBits = 11
const size = 1 << digitBits
const mask = size - 1

/** Digits of a key, the least significant first, 11 bits each and the last 9. */
const allDigits = [0, 1, 2, 3, 4, 5]
/** Those that order nearly all numbers: sign, exponent and 30 bits of the fraction. */
const upperDigits = [2, 3, 4, 5]

/**
 * Sorts numbers in place, ascending, −0 before 0: a radix sort of their upper bits, after which few are left to be moved, and of all
 * bits where many are. It takes less than half the time of the engine's own sort from some tens of thousands on, and as much memory again.
 * @param values without NaN
 * @param scratch of two words a number at least; what it holds is lost. Where none is given one is made.
 */
export function sortNumbers(values: Float64Array, scratch?: Uint32Array): Float64Array {
  const n = values.length
  if (n < 4096) return values.sort()
  const other = scratch ?? new Uint32Array(2 * n)
  sortByDigits(values, other, upperDigits)
  if (!insertThoseLeft(values)) sortByDigits(values, other, allDigits)
  return values
}

/** Sorts like `sortNumbers`, and keeps its scratch memory for the next time. */
export function numberSorter(): (values: Float64Array) => Float64Array {
  let scratch = new Uint32Array()
  return (values) => {
    if (scratch.length < 2 * values.length) scratch = new Uint32Array(2 * values.length)
    return sortNumbers(values, scratch)
  }
}

function sortByDigits(values: Float64Array, scratch: Uint32Array, digits: readonly number[]): void {
  const n = values.length
  const words = new Uint32Array(values.buffer, values.byteOffset, 2 * n)
  const counts = toKeys(words)
  let from: Uint32Array = words
  let to: Uint32Array = scratch
  for (const digit of digits) {
    const places = counts.subarray(digit * size, (digit + 1) * size)
    if (!toPlaces(places, n)) continue
    if (digit < 3) moveByLow(from, to, n, places, digit * digitBits)
    else moveByHigh(from, to, n, places, (digit - 3) * digitBits + 1)
    ;[from, to] = [to, from]
  }
  if (from !== words) words.set(from.subarray(0, 2 * n))
  toNumbers(words)
}

function moveByLow(from: Uint32Array, to: Uint32Array, n: number, places: Uint32Array, shift: number): void {
  const rest = Math.min(31, 32 - shift)
  for (let at = 0; at < 2 * n; at += 2) {
    const low = from[at]!
    const high = from[at + 1]!
    const place = 2 * places[((low >>> shift) | (high << rest)) & mask]!++
    to[place] = low
    to[place + 1] = high
  }
}

function moveByHigh(from: Uint32Array, to: Uint32Array, n: number, places: Uint32Array, shift: number): void {
  for (let at = 0; at < 2 * n; at += 2) {
    const high = from[at + 1]!
    const place = 2 * places[(high >>> shift) & mask]!++
    to[place] = from[at]!
    to[place + 1] = high
  }
}

/** Moves the numbers that are out of order to their places; false, and only some moved, where that would take long. */
function insertThoseLeft(values: Float64Array): boolean {
  let moves = values.length
  for (let at = 1; at < values.length; at++) {
    const value = values[at]!
    if (!(value < values[at - 1]!)) continue
    let place = at
    for (; place > 0 && value < values[place - 1]!; place--) values[place] = values[place - 1]!
    values[place] = value
    moves -= at - place
    if (moves < 0) return false
  }
  return true
}

/** Turns bits of numbers into unsigned ones that order as the numbers do, and counts their digits. */
function toKeys(words: Uint32Array): Uint32Array {
  const counts = new Uint32Array(size * allDigits.length)
  for (let at = 0; at < words.length; at += 2) {
    let low = words[at]!
    let high = words[at + 1]!
    if (high >>> 31 === 1) {
      low = ~low >>> 0
      high = ~high >>> 0
    } else high = (high | 0x80000000) >>> 0
    words[at] = low
    words[at + 1] = high
    counts[low & mask]!++
    counts[size + ((low >>> 11) & mask)]!++
    counts[2 * size + (((low >>> 22) | (high << 10)) & mask)]!++
    counts[3 * size + ((high >>> 1) & mask)]!++
    counts[4 * size + ((high >>> 12) & mask)]!++
    counts[5 * size + (high >>> 23)]!++
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
