import type { LabelledRows } from '../../../src/monitoring/performance/rows.ts'

/** How rows are made; see `record.py`, which makes the same ones. */
export interface Recipe {
  readonly classes?: number
  readonly truth: 'score' | 'flat' | 'square' | 'rare' | 'none' | 'parted'
  readonly n: number
  readonly m: number
  readonly seed: number
  readonly steps?: number
  readonly threshold?: number
  /** So many first rows of the reference are of class 0. */
  readonly oneClass?: number
}

/** Scores as 32-bit floats in base64; of each row a digit, 2 * label + prediction. */
export interface KeptRows {
  readonly scores: string
  readonly digits: string
}

export function keptRows({ scores, digits }: KeptRows): LabelledRows {
  const bytes = Buffer.from(scores, 'base64')
  return {
    scores: [Float64Array.from({ length: digits.length }, (_, row) => bytes.readFloatLE(row * 4))],
    predictions: Int32Array.from(digits, (digit) => Number(digit) % 2),
    labels: Int32Array.from(digits, (digit) => (Number(digit) >= 2 ? 1 : 0)),
  }
}

/** The reference, and the rows whose labels are to be forgotten. */
export function generatedRows(recipe: Recipe): readonly [LabelledRows, LabelledRows] {
  const make = recipe.classes === undefined ? twoClasses : severalClasses
  const { oneClass: _, ...without } = recipe
  return [make(recipe, recipe.n, recipe.seed), make(without, recipe.m, recipe.seed + 1000)]
}

function uniforms(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(1664525, state) + 1013904223) >>> 0
    return state / 4_294_967_296
  }
}

function twoClasses(recipe: Recipe, n: number, seed: number): LabelledRows {
  const draw = uniforms(seed)
  const made = { scores: [new Float64Array(n)], predictions: new Int32Array(n), labels: new Int32Array(n) }
  for (let row = 0; row < n; row++) {
    const drawn = draw()
    const score = recipe.steps === undefined ? drawn : Math.floor(drawn * recipe.steps) / recipe.steps
    const chance = {
      score,
      flat: 0.25 + 0.5 * score,
      square: score * score,
      rare: 0.03125 * score,
      none: 0,
      parted: score >= 0.5 ? 1 : 0,
    }[recipe.truth]
    const label = draw() < chance ? 1 : 0
    made.scores[0]![row] = score
    made.labels[row] = row < (recipe.oneClass ?? 0) ? 0 : label
    made.predictions[row] = score >= (recipe.threshold ?? 0.5) ? 1 : 0
  }
  return made
}

function severalClasses(recipe: Recipe, n: number, seed: number): LabelledRows {
  const draw = uniforms(seed)
  const k = recipe.classes!
  const scores = Array.from({ length: k }, () => new Float64Array(n))
  const [predictions, labels] = [new Int32Array(n), new Int32Array(n)]
  for (let row = 0; row < n; row++) {
    const weights = scores.map(() => {
      const u = draw()
      return recipe.steps === undefined ? u * u + 0.0009765625 : Math.floor(u * recipe.steps) + 1
    })
    const total = weights.reduce((sum, weight) => sum + weight, 0)
    const shares = weights.map((weight) => weight / total)
    const chances = recipe.truth === 'square' ? shares.map((share) => share * share) : shares
    const u = draw() * chances.reduce((sum, chance) => sum + chance, 0)
    let label = 0
    let below = chances[0]!
    while (label < k - 1 && u >= below) {
      label += 1
      below += chances[label]!
    }
    labels[row] = row < (recipe.oneClass ?? 0) ? 0 : label
    predictions[row] = shares.indexOf(Math.max(...shares))
    for (const [at, column] of scores.entries()) column[row] = shares[at]!
  }
  return { scores, predictions, labels }
}
