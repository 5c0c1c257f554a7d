/**
 * NumPy's `RandomState`: the Mersenne Twister MT19937 (Matsumoto & Nishimura 1998) and whole numbers from it by masks and
 * rejection. Gives the rows that Evidently draws, since it sets every seed.
 */
export interface RandomState {
  /** `choice(size, count)`: with repetition. */
  drawn(size: number, count: number): Uint32Array
  /** `choice(size, count, replace=False)`: the first of a permutation. */
  chosen(size: number, count: number): Uint32Array
}

const length = 624
const middle = 397

export function randomState(seed: number): RandomState {
  const state = new Uint32Array(length)
  state[0] = seed
  for (let i = 1; i < length; i++) {
    const before = state[i - 1]! ^ (state[i - 1]! >>> 30)
    state[i] = Math.imul(1_812_433_253, before) + i
  }
  let at = length
  const next = (): number => {
    if (at === length) {
      turn(state)
      at = 0
    }
    let word = state[at++]!
    word ^= word >>> 11
    word ^= (word << 7) & 0x9d2c5680
    word ^= (word << 15) & 0xefc60000
    return (word ^ (word >>> 18)) >>> 0
  }
  /** A whole number from 0 to `most`. */
  const upTo = (most: number): number => {
    if (most === 0) return 0
    const mask = 0xffffffff >>> Math.clz32(most)
    for (;;) {
      const value = (next() & mask) >>> 0
      if (value <= most) return value
    }
  }
  return {
    drawn: (size, count) => Uint32Array.from({ length: count }, () => upTo(size - 1)),
    chosen(size, count) {
      const order = Uint32Array.from({ length: size }, (_, i) => i)
      for (let i = size - 1; i > 0; i--) {
        const j = upTo(i)
        ;[order[i], order[j]] = [order[j]!, order[i]!]
      }
      return order.subarray(0, count)
    },
  }
}

function turn(state: Uint32Array): void {
  for (let i = 0; i < length; i++) {
    const mixed = (state[i]! & 0x80000000) | (state[(i + 1) % length]! & 0x7fffffff)
    state[i] = state[(i + middle) % length]! ^ (mixed >>> 1) ^ ((mixed & 1) === 0 ? 0 : 0x9908b0df)
  }
}
