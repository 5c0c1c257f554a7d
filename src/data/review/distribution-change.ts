import { type Categories, categoriesOnlyIn } from './categories.ts'
import { type Chance, expectedByChance, expectedWasserstein, type Sizes } from './chance.ts'
import { jensenShannon, type SortedValues, smallestDeviation, wassersteinDistance } from './distances.ts'
import { quantile } from './numbers.ts'
import type { ColumnKind, DistributionChange } from './result.ts'

/**
 * Below the first number an effect is `none` even where chance does not explain it, then `small`, `medium`, and from
 * the last on `large`. A shift of a normal distribution by d standard deviations has a `wasserstein` of d and a
 * `jensenshannon` of about 0.35 d; 0.1 is where Evidently calls either a drift.
 */
export const cutOffs = {
  wasserstein: [0.02, 0.1, 0.5],
  jensenshannon: [0.01, 0.1, 0.3],
} as const

/** New and vanished categories that are named. */
const namedCategories = 20

/** Categories with fewer rows than this in both versions together are compared as one. */
const rareRows = 5

/** Quantile points of each version that stand for it where chance is computed. */
const chancePoints = 200

/** Rows of a column in both versions, and how many of them are missing. */
export interface Presence {
  readonly rows: Sizes
  readonly missing: Sizes
}

interface Moved {
  readonly column: string
  readonly kind: ColumnKind
  readonly presence: Presence
}

/**
 * How far numbers or moments moved.
 * @param deviation standard deviation of the version before (population form)
 * @param sampled how many numbers each side stands for, where it is a sample
 */
export function numbersMoved(
  moved: Moved,
  before: Float64Array,
  after: Float64Array,
  deviation: number,
): DistributionChange {
  const comparable = before.length > 0 && after.length > 0
  const distance = comparable ? wassersteinDistance({ values: before }, { values: after }) : 0
  const effect = Math.min(distance / Math.max(deviation, smallestDeviation), Number.MAX_VALUE)
  const sizes = { reference: before.length, current: after.length }
  const chance = comparable
    ? expectedWasserstein(pooled(before, after), sizes, deviation)
    : { mean: 0, high: 0 }
  return change(moved, 'wasserstein', Number.isNaN(effect) ? 0 : effect, chance)
}

/** How far categories moved; `named` says whether their names may be told. */
export function categoriesMoved(
  moved: Moved,
  before: Categories,
  after: Categories,
  named: boolean,
): DistributionChange {
  const [p, q] = sharedCounts(before, after)
  const sizes = { reference: total(p), current: total(q) }
  const comparable = sizes.reference > 0 && sizes.current > 0
  const effect = comparable ? jensenShannon(p, q) : 0
  const chance = comparable ? expectedByChance('jensenshannon', p.length, sizes) : { mean: 0, high: 0 }
  const [appeared, vanished] = [categoriesOnlyIn(after, before), categoriesOnlyIn(before, after)]
  return {
    ...change(moved, 'jensenshannon', effect, chance),
    newCategories: named ? appeared.slice(0, namedCategories) : [],
    vanishedCategories: named ? vanished.slice(0, namedCategories) : [],
    newCategoryCount: appeared.length,
    vanishedCategoryCount: vanished.length,
  }
}

function change(
  { column, kind, presence }: Moved,
  method: 'wasserstein' | 'jensenshannon',
  effect: number,
  expected: Chance,
): DistributionChange {
  return {
    column,
    kind,
    method,
    effect,
    expectedByChance: expected,
    size: larger(sizeOf(method, effect, expected), missingSize(presence)),
    missingShare: {
      before: share(presence.missing.reference, presence.rows.reference),
      after: share(presence.missing.current, presence.rows.current),
    },
    newCategories: [],
    vanishedCategories: [],
    newCategoryCount: 0,
    vanishedCategoryCount: 0,
  }
}

const sizes = ['none', 'small', 'medium', 'large'] as const
type Size = (typeof sizes)[number]

/**
 * Effects up to this many times the 95th percentile of chance are `none`: about one in 500 unchanged columns passes
 * it, so that a table of 500 columns does not show 25 changes that are none.
 */
export const beyondChance = 1.5

/** Above chance, the size is that of the effect without the part that chance adds on average. */
export function sizeOf(method: 'wasserstein' | 'jensenshannon', effect: number, chance: Chance): Size {
  if (effect <= chance.high * beyondChance) return 'none'
  const beyond = Math.sqrt(Math.max(0, effect * effect - chance.mean * chance.mean))
  const index = cutOffs[method].filter((cutOff) => beyond >= cutOff).length
  return sizes[index]!
}

/** The share of missing values is compared like two categories. */
function missingSize({ rows, missing }: Presence): Size {
  if (rows.reference === 0 || rows.current === 0) return 'none'
  const before = [missing.reference, rows.reference - missing.reference]
  const after = [missing.current, rows.current - missing.current]
  return sizeOf('jensenshannon', jensenShannon(before, after), expectedByChance('jensenshannon', 2, rows))
}

function larger(one: Size, other: Size): Size {
  return sizes[Math.max(sizes.indexOf(one), sizes.indexOf(other))]!
}

/** Counts of both sides over the same categories, the rare ones in the last. */
function sharedCounts(before: Categories, after: Categories): [number[], number[]] {
  const [p, q]: [number[], number[]] = [[], []]
  const rare: [number, number] = [0, 0]
  for (const label of new Set([...before.keys(), ...after.keys()])) {
    const [old, now] = [before.get(label) ?? 0, after.get(label) ?? 0]
    if (old + now >= rareRows) {
      p.push(old)
      q.push(now)
    } else {
      rare[0] += old
      rare[1] += now
    }
  }
  return rare[0] + rare[1] === 0
    ? [p, q]
    : [
        [...p, rare[0]],
        [...q, rare[1]],
      ]
}

/** Quantile points of both sides, each as heavy as the rows it stands for. */
function pooled(before: Float64Array, after: Float64Array): SortedValues {
  const points = [before, after].flatMap((side) => {
    const count = Math.min(chancePoints, side.length)
    const weight = side.length / count
    return Array.from({ length: count }, (_, i) => ({ value: quantile(side, (i + 0.5) / count), weight }))
  })
  points.sort((a, b) => a.value - b.value)
  return { values: points.map(({ value }) => value), weights: points.map(({ weight }) => weight) }
}

function share(part: number, of: number): number {
  return of === 0 ? 0 : part / of
}

function total(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0)
}
