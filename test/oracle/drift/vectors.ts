import type { ColumnPair, ColumnValues } from '../../../src/monitoring/index.ts'

/** How a vector is made; see `record.py`, which makes the same ones. */
export interface Recipe {
  readonly shape: 'bell' | 'heavy' | 'discrete' | 'skewed' | 'zero'
  readonly n: number
  readonly seed: number
  readonly levels?: number
  readonly scale?: number
  readonly offset?: number
  readonly steps?: number
  readonly integers?: boolean
  readonly labels?: readonly string[]
  readonly extra?: readonly ('inf' | '-inf' | '-0' | 'nan')[]
}

const EXTRA = { inf: Number.POSITIVE_INFINITY, '-inf': Number.NEGATIVE_INFINITY, '-0': -0, nan: Number.NaN }

function numbersOf(recipe: Recipe): number[] {
  let state = recipe.seed
  const draw = () => {
    state = (Math.imul(1664525, state) + 1013904223) >>> 0
    return state / 4_294_967_296
  }
  const one = {
    bell: () => draw() + draw() + draw() + draw() - 2,
    heavy: () => 1 / (draw() + 1 / 4_294_967_296) - 2,
    discrete: () => Math.floor(draw() * recipe.levels!),
    skewed: () => {
      const u = draw()
      return Math.floor(u * u * recipe.levels!)
    },
    zero: () => 0,
  }[recipe.shape]
  const values = Array.from({ length: recipe.n }, () => {
    const x = one() * (recipe.scale ?? 1) + (recipe.offset ?? 0)
    return recipe.steps === undefined ? x : Math.floor(x * recipe.steps) / recipe.steps
  })
  return [...values, ...(recipe.extra ?? []).map((name) => EXTRA[name])]
}

export function vector(recipe: Recipe): ColumnValues {
  const all = numbersOf(recipe)
  if (recipe.labels !== undefined) {
    const counts = new Map<string, number>()
    for (const at of all) counts.set(recipe.labels[at]!, (counts.get(recipe.labels[at]!) ?? 0) + 1)
    return { type: 'categories', counts, missing: 0 }
  }
  const values = Float64Array.from(all.filter((value) => !Number.isNaN(value)))
  return { type: 'numbers', values, missing: all.length - values.length, integers: recipe.integers === true }
}

export function pairOf(kind: 'num' | 'cat', reference: Recipe, current: Recipe): ColumnPair {
  return {
    name: 'x',
    kind: kind === 'num' ? 'numerical' : 'categorical',
    reference: vector(reference),
    current: vector(current),
  }
}
