/**
 * Row indices by ascending value, ties in row order. Values must be finite.
 *
 * Radix sort of the doubles' bits, 11 bits a pass: linear in the rows, and many times faster than sorting indices through
 * a comparator. The upper word alone settles nearly all; what it leaves tied is put right by insertion, or by passes over
 * the lower word where the values crowd too closely for that.
 */
export function sortedOrder(values: Float64Array): Int32Array {
  const n = values.length
  const order = new Int32Array(n)
  for (let i = 0; i < n; i++) order[i] = i
  if (n < 2) return order
  if (n > 64) {
    const words = sortableWords(values)
    const byHigh = sortByWord(words.high, order)
    if (!crowded(words, byHigh)) return insertionOrder(values, byHigh)
    return sortByWord(words.high, sortByWord(words.low, order))
  }
  return insertionOrder(values, order)
}

interface Words {
  readonly low: Uint32Array
  readonly high: Uint32Array
}

/** The doubles as pairs of words whose unsigned order is the numeric order. */
function sortableWords(values: Float64Array): Words {
  const n = values.length
  const low = new Uint32Array(n)
  const high = new Uint32Array(n)
  const one = new Float64Array(1)
  const words = new Uint32Array(one.buffer)
  for (let i = 0; i < n; i++) {
    // Adding 0 turns −0 into 0, so that the two tie.
    one[0] = values[i]! + 0
    const negative = words[1]! >>> 31 === 1
    low[i] = negative ? ~words[0]! : words[0]!
    high[i] = negative ? ~words[1]! : words[1]! ^ 0x80000000
  }
  return { low, high }
}

/** Stable sort of `order` by one word of every row, the keys carried along so that memory is read in sequence. */
function sortByWord(words: Uint32Array, order: Int32Array): Int32Array {
  const n = order.length
  let rows = order.slice()
  let keys = new Uint32Array(n)
  for (let i = 0; i < n; i++) keys[i] = words[rows[i]!]!
  let rowsTo = new Int32Array(n)
  let keysTo = new Uint32Array(n)
  for (let shift = 0; shift < 32; shift += 11) {
    const starts = new Int32Array(2049)
    for (let i = 0; i < n; i++) starts[((keys[i]! >>> shift) & 0x7ff) + 1]!++
    if (starts.includes(n)) continue
    for (let d = 0; d < 2048; d++) starts[d + 1]! += starts[d]!
    for (let i = 0; i < n; i++) {
      const key = keys[i]!
      const place = starts[(key >>> shift) & 0x7ff]!++
      rowsTo[place] = rows[i]!
      keysTo[place] = key
    }
    ;[rows, rowsTo] = [rowsTo, rows]
    ;[keys, keysTo] = [keysTo, keys]
  }
  return rows
}

/** Whether some upper word is shared by more rows than insertion should move, with lower words that differ. */
function crowded({ low, high }: Words, order: Int32Array): boolean {
  const most = 64
  for (let from = 0; from < order.length; ) {
    let to = from + 1
    let differ = false
    const first = order[from]!
    while (to < order.length && high[order[to]!] === high[first]) {
      if (low[order[to]!] !== low[first]) differ = true
      to++
    }
    if (differ && to - from > most) return true
    from = to
  }
  return false
}

/** Insertion sort of an order that is sorted but for near neighbours; stable. */
function insertionOrder(values: Float64Array, order: Int32Array): Int32Array {
  let before = values[order[0]!]!
  for (let i = 1; i < order.length; i++) {
    const row = order[i]!
    const value = values[row]!
    if (value >= before) {
      before = value
      continue
    }
    let j = i - 1
    while (j >= 0 && values[order[j]!]! > value) {
      order[j + 1] = order[j]!
      j--
    }
    order[j + 1] = row
  }
  return order
}
