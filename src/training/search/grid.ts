import type { Parameters } from './settings.ts'
import { nthValue, type Space, sizeOf } from './space.ts'

/** Every combination, the last parameter changing fastest. The space must be finite. */
export function gridOf(space: Space): Parameters[] {
  const sizes = space.map(sizeOf)
  const count = sizes.reduce((product, size) => product * size, 1)
  return Array.from({ length: count }, (_, index) => {
    let rest = index
    const indices = sizes
      .toReversed()
      .map((size) => {
        const at = rest % size
        rest = Math.floor(rest / size)
        return at
      })
      .reverse()
    return Object.fromEntries(
      space.map((dimension, at) => [dimension.name, nthValue(dimension, indices[at]!)]),
    )
  })
}
