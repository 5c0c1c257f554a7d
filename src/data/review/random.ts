/** Deterministic standard normal numbers: splitmix32 (Steele, Lea, Flood 2014) and Marsaglia's polar method. */
export function normalNumbers(seed: number): () => number {
  let state = seed >>> 0
  const uniform = () => {
    state = (state + 0x9e3779b9) >>> 0
    let z = state
    z = Math.imul(z ^ (z >>> 16), 0x85ebca6b)
    z = Math.imul(z ^ (z >>> 13), 0xc2b2ae35)
    return ((z ^ (z >>> 16)) >>> 0) / 2 ** 32
  }
  let spare: number | null = null
  return () => {
    if (spare !== null) {
      const number = spare
      spare = null
      return number
    }
    for (;;) {
      const [x, y] = [2 * uniform() - 1, 2 * uniform() - 1]
      const radius = x * x + y * y
      if (radius >= 1 || radius === 0) continue
      const scale = Math.sqrt((-2 * Math.log(radius)) / radius)
      spare = y * scale
      return x * scale
    }
  }
}
