import type { Parameters } from './settings.ts'
import { directions } from './sobol-directions.ts'
import { type Space, valueAt } from './space.ts'

/** Dimensions that there are direction numbers for. */
export const sobolDimensions = directions.length + 1

const bits = 30

/**
 * The `index`th point of the Sobol sequence, each coordinate from 0, below 1, in the order of Gray codes (Antonov and
 * Saleev 1979), as SciPy's `qmc.Sobol(bits=30)` has it. With a seed, each coordinate is scrambled after Owen (1995):
 * which of its binary digits are flipped depends on the digits before, so that any first 2^m points stay as evenly
 * spread as they were.
 */
export function sobolPoint(dimensions: number, index: number, seed?: number): number[] {
  if (dimensions > sobolDimensions)
    throw new RangeError(`a Sobol sequence has at most ${sobolDimensions} dimensions here`)
  const gray = index ^ (index >>> 1)
  return Array.from({ length: dimensions }, (_, dimension) => {
    const numbers = directionNumbers(dimension)
    let point = 0
    for (let bit = 0; gray >>> bit > 0; bit++) if ((gray >>> bit) & 1) point ^= numbers[bit]!
    return (seed === undefined ? point : scrambled(point, dimension, seed)) / 2 ** bits
  })
}

/** The `index`th trial of a scrambled sequence over the space, one coordinate a parameter. */
export function sobolDraw(space: Space, seed: number, index: number): Parameters {
  const point = sobolPoint(space.length, index, seed)
  return Object.fromEntries(space.map((dimension, at) => [dimension.name, valueAt(dimension, point[at]!)]))
}

/** Direction numbers of one dimension by bit, as whole numbers of `bits` binary digits (Bratley and Fox 1988). */
function directionNumbers(dimension: number): number[] {
  const numbers: number[] = []
  const [polynomial, initial] = dimension === 0 ? [1, []] : directions[dimension - 1]!
  const degree = initial.length
  for (let bit = 0; bit < bits; bit++) {
    if (dimension === 0) numbers.push(2 ** (bits - 1 - bit))
    else if (bit < degree) numbers.push(initial[bit]! * 2 ** (bits - 1 - bit))
    else {
      let next = numbers[bit - degree]! ^ (numbers[bit - degree]! >>> degree)
      for (let term = 1; term < degree; term++)
        if ((polynomial >>> (degree - term)) & 1) next ^= numbers[bit - term]!
      numbers.push(next)
    }
  }
  return numbers
}

/** Flips each digit by a hash of the digits above it. */
function scrambled(point: number, dimension: number, seed: number): number {
  const key = mixed(mixed(seed >>> 0) ^ mixed(Math.floor(seed / 2 ** 32) + 0x9e3779b9) ^ (dimension + 1))
  let result = 0
  for (let bit = 0; bit < bits; bit++) {
    const above = point >>> (bits - bit)
    const flip = mixed(mixed(key ^ Math.imul(bit + 1, 0x85ebca6b)) ^ above) >>> 31
    result = (result << 1) | (((point >>> (bits - 1 - bit)) & 1) ^ flip)
  }
  return result
}

/** A permutation of 32 bits that spreads every bit over all (`lowbias32` of Wellons' hash prospector). */
function mixed(value: number): number {
  let x = value >>> 0
  x = Math.imul(x ^ (x >>> 16), 0x7feb352d)
  x = Math.imul(x ^ (x >>> 15), 0x846ca68b)
  return (x ^ (x >>> 16)) >>> 0
}
