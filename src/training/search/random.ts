import { createHash } from 'node:crypto'
import type { Parameters } from './settings.ts'
import { type Space, valueAt } from './space.ts'

/**
 * The `index`th random draw. Each value is made from the seed, the index and the parameter's name by SHA-256: the same
 * on every platform and in whatever order it is asked for, and one more parameter does not change the others' draws.
 */
export function randomDraw(space: Space, seed: number, index: number): Parameters {
  return Object.fromEntries(
    space.map((dimension) => [dimension.name, valueAt(dimension, uniform(seed, index, dimension.name))]),
  )
}

/** From 0, below 1, with 48 random bits. */
function uniform(seed: number, index: number, name: string): number {
  const digest = createHash('sha256').update(`${seed}\0${index}\0${name}`).digest()
  return digest.readUIntBE(0, 6) / 2 ** 48
}
