/**
 * Numbers as NumPy's `RandomState(seed)` draws them: the Mersenne Twister of Matsumoto and Nishimura (1998). NannyML decides on
 * calibration by splits that scikit-learn makes with it, so that the same decision needs the same numbers.
 */
function mersenneTwister(seed: number): () => number {
  const state = new Uint32Array(624)
  state[0] = seed
  for (let i = 1; i < 624; i++) {
    const before = state[i - 1]! ^ (state[i - 1]! >>> 30)
    state[i] = Math.imul(1812433253, before) + i
  }
  let next = 624
  const refill = () => {
    for (let i = 0; i < 624; i++) {
      const y = (state[i]! & 0x80000000) | (state[(i + 1) % 624]! & 0x7fffffff)
      state[i] = state[(i + 397) % 624]! ^ (y >>> 1) ^ (y & 1 ? 0x9908b0df : 0)
    }
    next = 0
  }
  return () => {
    if (next === 624) refill()
    let y = state[next++]!
    y ^= y >>> 11
    y ^= (y << 7) & 0x9d2c5680
    y ^= (y << 15) & 0xefc60000
    return (y ^ (y >>> 18)) >>> 0
  }
}

/** Fisher and Yates from the end, indexes drawn by masks and rejection: `RandomState.shuffle`. */
function shuffle(values: Uint32Array, draw: () => number): Uint32Array {
  for (let i = values.length - 1; i >= 1; i--) {
    const mask = 2 ** (32 - Math.clz32(i)) - 1
    let j = (draw() & mask) >>> 0
    while (j > i) j = (draw() & mask) >>> 0
    const held = values[i]!
    values[i] = values[j]!
    values[j] = held
  }
  return values
}

const firstNumbers = (count: number) => Uint32Array.from({ length: count }, (_, at) => at)

export interface Split {
  readonly train: Uint32Array
  readonly test: Uint32Array
}

/**
 * `sklearn.model_selection.StratifiedShuffleSplit(test_size=0.1)`: splits at random with the shares of both classes kept.
 * @param labels 0 or 1
 * @returns null where scikit-learn refuses: a class with one row, or fewer rows for the test than classes
 */
export function stratifiedSplits(labels: Uint8Array, splits: number, seed: number): Split[] | null {
  const members = [0, 1].map((label) => firstNumbers(labels.length).filter((row) => labels[row] === label))
  const counts = members.map((rows) => rows.length)
  const tested = Math.ceil(0.1 * labels.length)
  const trained = labels.length - tested
  if (counts.some((count) => count < 2) || tested < 2 || trained < 2) return null
  const draw = mersenneTwister(seed)
  return Array.from({ length: splits }, () => {
    const train = nearestCounts(counts, trained, draw)
    const test = nearestCounts(
      counts.map((count, at) => count - train[at]!),
      tested,
      draw,
    )
    const parts = members.map((rows, at) => {
      const mixed = shuffle(firstNumbers(rows.length), draw).map((place) => rows[place]!)
      const end = train[at]! + test[at]!
      return { train: mixed.slice(0, train[at]!), test: mixed.slice(train[at]!, end) }
    })
    const joined = (part: 'train' | 'test') => Uint32Array.from(parts.flatMap((one) => [...one[part]]))
    return { train: shuffle(joined('train'), draw), test: shuffle(joined('test'), draw) }
  })
}

/** How many of each class make `total`, in proportion; what rounding leaves goes to the largest remainders, ties at random. */
function nearestCounts(counts: readonly number[], total: number, draw: () => number): number[] {
  const all = counts.reduce((sum, count) => sum + count, 0)
  const exact = counts.map((count) => (count / all) * total)
  const taken = exact.map(Math.floor)
  let missing = Math.trunc(total - taken.reduce((sum, count) => sum + count, 0))
  const remainders = exact.map((value, at) => value - taken[at]!)
  for (const value of [...new Set(remainders)].sort((a, b) => b - a)) {
    if (missing <= 0) break
    const tied = remainders.flatMap((remainder, at) => (remainder === value ? [at] : []))
    const chosen = shuffle(firstNumbers(tied.length), draw).subarray(0, Math.min(tied.length, missing))
    for (const place of chosen) taken[tied[place]!]! += 1
    missing -= chosen.length
  }
  return taken
}
