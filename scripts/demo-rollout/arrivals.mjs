/** Numbers from 0 to 1 that are the same for the same seed: mulberry32. */
export function random(seed) {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/**
 * When users arrive, in seconds from the start, without end. `poisson`: independent of one another, as many users are;
 * `steady`: at equal distances.
 * @param {number} rate arrivals a second
 * @param {'poisson' | 'steady'} kind
 * @param {() => number} next numbers from 0 to 1
 */
export function* arrivals(rate, kind, next) {
  for (let at = 0, count = 0; ; count++) {
    if (kind === 'steady') yield count / rate
    else {
      at -= Math.log(1 - next()) / rate
      yield at
    }
  }
}
