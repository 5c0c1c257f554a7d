const tolerance = 1e-4
const mostSteps = 1001

/**
 * A zero of `of` between two places at which its signs differ, to 1e-4: Brent's method (*Algorithms for Minimization without
 * Derivatives*, 1973, ch. 4) with the tolerance, and the order of steps, of R's `zeroin` as Kayenta takes them over. So coarse an end is
 * part of what Kayenta says of small numbers; that is why it is not bisected to the last digit.
 * @param from,to places, with the values there, which the caller knows
 */
export function zeroBetween(
  of: (at: number) => number,
  from: { readonly at: number; readonly value: number },
  to: { readonly at: number; readonly value: number },
): number {
  if (from.value === 0) return from.at
  if (to.value === 0) return to.at
  // the last place, the best one so far, and one on the other side of the zero
  let [last, best, other] = [from, to, from]
  for (let step = 0; step < mostSteps; step++) {
    const moved = best.at - last.at
    if (Math.abs(other.value) < Math.abs(best.value)) [last, best, other] = [best, other, best]
    const near = 2 * Number.EPSILON * Math.abs(best.at) + tolerance / 2
    const half = (other.at - best.at) / 2
    if (Math.abs(half) <= near || best.value === 0) return best.at
    const guessed = Math.abs(moved) >= near && Math.abs(last.value) > Math.abs(best.value)
    let next = guessed ? interpolated(last, best, other, moved, near) : half
    if (Math.abs(next) < near) next = next > 0 ? near : -near
    last = best
    const at = best.at + next
    best = { at, value: of(at) }
    if (Math.sign(best.value) === Math.sign(other.value) && best.value !== 0) other = last
  }
  return best.at
}

type Place = Parameters<typeof zeroBetween>[1]

/** How far from the best place a line or a parabola through the known ones has its zero; half-way to the other side where that is no help. */
function interpolated(last: Place, best: Place, other: Place, moved: number, near: number): number {
  const across = other.at - best.at
  let [above, below] = [0, 1]
  if (last.at === other.at) {
    const ratio = best.value / last.value
    ;[above, below] = [across * ratio, 1 - ratio]
  } else {
    const [q, r, s] = [last.value / other.value, best.value / other.value, best.value / last.value]
    above = s * (across * q * (q - r) - (best.at - last.at) * (r - 1))
    below = (q - 1) * (r - 1) * (s - 1)
  }
  if (above > 0) below = -below
  else above = -above
  const helps =
    above < 0.75 * across * below - Math.abs(near * below) / 2 && above < Math.abs((moved * below) / 2)
  return helps ? above / below : across / 2
}
