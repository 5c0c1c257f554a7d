import { hypergeometricDensity } from '../../foundation/index.ts'

/** Mulberry32: numbers of [0, 1), the same ones for a seed on every machine. */
export function randomNumbers(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** How many of `marked` among `total` are drawn in `drawn` draws, by inversion outward from the mode. */
export function hypergeometric(drawn: number, marked: number, total: number, random: () => number): number {
  const [low, high] = [Math.max(0, drawn - (total - marked)), Math.min(drawn, marked)]
  if (low === high) return low
  const mode = Math.min(high, Math.max(low, Math.floor(((drawn + 1) * (marked + 1)) / (total + 2))))
  let rest = random()
  let [below, above] = [mode, mode]
  let [pBelow, pAbove] = Array<number>(2).fill(hypergeometricDensity(mode, drawn, marked, total)) as [
    number,
    number,
  ]
  rest -= pBelow
  while (rest > 0 && (below > low || above < high)) {
    if (below > low) {
      pBelow *= (below * (total - marked - drawn + below)) / ((marked - below + 1) * (drawn - below + 1))
      below -= 1
      rest -= pBelow
      if (rest <= 0) return below
    }
    if (above < high) {
      pAbove *= ((marked - above) * (drawn - above)) / ((above + 1) * (total - marked - drawn + above + 1))
      above += 1
      rest -= pAbove
      if (rest <= 0) return above
    }
  }
  return mode
}

/** Permutation of a pooled table: how many of each total fall to a side of `drawn` values. */
export function permutedCounts(totals: readonly number[], drawn: number, random: () => number): number[] {
  let left = totals.reduce((sum, total) => sum + total, 0)
  let open = drawn
  return totals.map((total) => {
    const count = hypergeometric(open, total, left, random)
    left -= total
    open -= count
    return count
  })
}
