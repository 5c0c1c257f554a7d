import { incompleteBeta, logGamma } from '../../foundation/index.ts'

/**
 * Probabilities and quantiles of the distributions that the intervals stand on, to about 1e-13 relative.
 * Sources: Cody 1969 (normal tail), Wichura 1988, AS 241 (normal quantile).
 */

const SQRT_32 = Math.sqrt(32)
const INVERSE_SQRT_2_PI = 1 / Math.sqrt(2 * Math.PI)

/** P(Z ≤ z) for a standard normal Z, precise in both tails. */
export function normalCdf(z: number): number {
  return z <= 0 ? normalTail(-z) : 1 - normalTail(z)
}

/** P(Z > z) for z ≥ 0; keeps its relative precision down to 1e-300. */
function normalTail(z: number): number {
  if (z <= 0.67448975) {
    const s = z * z
    const top =
      (((0.065682337918207449113 * s + 2.2352520354606839287) * s + 161.02823106855587881) * s +
        1067.6894854603709582) *
        s +
      18154.981253343561249
    const bottom =
      (((s + 47.20258190468824187) * s + 976.09855173777669322) * s + 10260.932208618978205) * s +
      45507.789335026729956
    return 0.5 - (z * top) / bottom
  }
  // exp(−z²/2) loses digits for large z unless z² is split into an exact part and a remainder.
  const head = Math.trunc(z * 16) / 16
  const density = Math.exp(-head * head * 0.5) * Math.exp(-(z - head) * (z + head) * 0.5)
  if (z <= SQRT_32) {
    const top = polynomial(
      z,
      [
        1.0765576773720192317e-8, 0.39894151208813466764, 8.8831497943883759412, 93.506656132177855979,
        597.27027639480026226, 2494.5375852903726711, 6848.1904505362823326, 11602.651437647350124,
        9842.7148383839780218,
      ],
    )
    const bottom = polynomial(
      z,
      [
        1, 22.266688044328115691, 235.38790178262499861, 1519.377599407554805, 6485.558298266760755,
        18615.571640885098091, 34900.952721145977266, 38912.003286093271411, 19685.429676859990727,
      ],
    )
    return density * (top / bottom)
  }
  const s = 1 / (z * z)
  const top = polynomial(
    s,
    [
      0.02307344176494017303, 0.21589853405795699, 0.1274011611602473639, 0.022235277870649807,
      0.001421619193227893466, 2.9112874951168792e-5,
    ],
  )
  const bottom = polynomial(
    s,
    [
      1, 1.28426009614491121, 0.468238212480865118, 0.0659881378689285515, 0.00378239633202758244,
      7.29751555083966205e-5,
    ],
  )
  return (density * (INVERSE_SQRT_2_PI - (s * top) / bottom)) / z
}

/** The z with P(Z ≤ z) = p; ±Infinity at 0 and 1. */
export function normalQuantile(p: number): number {
  const q = p - 0.5
  if (Math.abs(q) <= 0.425) {
    const r = 0.180625 - q * q
    return (
      (q *
        polynomial(
          r,
          [
            2.509080928730122673e3, 3.343057558358812811e4, 6.726577092700870085e4, 4.592195393154987146e4,
            1.3731693765509461125e4, 1.971590950306551443e3, 1.331416678917843775e2, 3.387132872796366608,
          ],
        )) /
      polynomial(
        r,
        [
          5.226495278852854561e3, 2.872908573572194267e4, 3.930789580009271061e4, 2.121379430158659587e4,
          5.394196021424751108e3, 6.871870074920579083e2, 4.231333070160091125e1, 1,
        ],
      )
    )
  }
  const tail = q < 0 ? p : 1 - p
  if (tail <= 0) return q < 0 ? -Infinity : Infinity
  const root = Math.sqrt(-Math.log(tail))
  const far = root > 5
  const r = far ? root - 5 : root - 1.6
  const value = far
    ? polynomial(
        r,
        [
          2.010334399292288133e-7, 2.711555568743487578e-5, 1.242660947388078439e-3, 2.653218952657612309e-2,
          2.965605718285048912e-1, 1.784826539917291336, 5.46378491116411437, 6.657904643501103777,
        ],
      ) /
      polynomial(
        r,
        [
          2.044263103389939786e-15, 1.421511758316445889e-7, 1.846318317510054682e-5, 7.868691311456132591e-4,
          1.487536129085061485e-2, 1.369298809227358053e-1, 5.998322065558879377e-1, 1,
        ],
      )
    : polynomial(
        r,
        [
          7.745450142783414076e-4, 2.272384498926918458e-2, 2.417807251774506118e-1, 1.270458252452368383,
          3.647848324763204605, 5.769497221460691406, 4.630337846156545296, 1.423437110749683577,
        ],
      ) /
      polynomial(
        r,
        [
          1.050750071644416843e-9, 5.475938084995344946e-4, 1.51986665636164572e-2, 1.481039764274800746e-1,
          6.897673349851000046e-1, 1.676384830183803849, 2.053191626637758822, 1,
        ],
      )
  return q < 0 ? -value : value
}

/** P(|Z| ≥ |z|). */
export function normalTwoSided(z: number): number {
  return Math.min(1, 2 * normalTail(Math.abs(z)))
}

/** P(|T| ≥ |t|) for Student's t with `df` > 0 degrees of freedom; `df` null or infinite means the normal. */
export function studentTwoSided(t: number, df: number | null): number {
  if (df === null || df > 1e10) return normalTwoSided(t)
  if (t === 0) return 1
  if (!Number.isFinite(t)) return 0
  if (df > 1e5) return normalTwoSided(normalEquivalent(t, df))
  const square = t * t
  return incompleteBeta(df / 2, 0.5, df / (df + square), square / (df + square))
}

/** The normal deviate of the same tail as t, by Hill's expansion (Algorithm 395, 1970); exact to 1e-13 for large df. */
function normalEquivalent(t: number, df: number): number {
  const a = df - 0.5
  const b = 48 * a * a
  const z = Math.sqrt(a * Math.log1p((t * t) / df))
  return (
    z +
    (z ** 3 + 3 * z) / b -
    (4 * z ** 7 + 33 * z ** 5 + 240 * z ** 3 + 855 * z) / (10 * b * (b + 0.8 * z ** 4 + 100))
  )
}

/** The t ≥ 0 with P(|T| ≥ t) = `alpha`; `df` null means the normal. */
export function studentCritical(alpha: number, df: number | null): number {
  const z = -normalQuantile(alpha / 2)
  if (df === null || df > 1e10) return z
  let low = 0
  let high = Math.max(z, 1)
  while (studentTwoSided(high, df) > alpha) {
    low = high
    high *= 2
  }
  // Cornish–Fisher start, then Newton kept inside its bracket.
  let t = z + (z ** 3 + z) / (4 * df) + (5 * z ** 5 + 16 * z ** 3 + 3 * z) / (96 * df * df)
  for (let step = 0; step < 100; step++) {
    if (!(t > low && t < high)) t = (low + high) / 2
    const excess = studentTwoSided(t, df) - alpha
    if (excess > 0) low = t
    else high = t
    const next = t + excess / (2 * studentDensity(t, df))
    if (Math.abs(next - t) <= 1e-14 * Math.abs(t) || high - low <= 1e-15 * high) return next
    t = next
  }
  return t
}

function studentDensity(t: number, df: number): number {
  const logNormaliser = logGamma((df + 1) / 2) - logGamma(df / 2) - 0.5 * Math.log(Math.PI * df)
  return Math.exp(logNormaliser - ((df + 1) / 2) * Math.log1p((t * t) / df))
}

/** P(X ≤ k) for X binomial with `n` trials of probability ½. */
export function binomialHalfCdf(k: number, n: number): number {
  if (k < 0) return 0
  if (k >= n) return 1
  return incompleteBeta(n - k, k + 1, 0.5, 0.5)
}

/** Horner's scheme, highest power first. */
function polynomial(x: number, coefficients: readonly number[]): number {
  let sum = 0
  for (const coefficient of coefficients) sum = sum * x + coefficient
  return sum
}
