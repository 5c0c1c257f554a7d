import type { Series } from '../../../clients/prometheus/index.ts'
import type { Arms, Moments } from '../measurement.ts'
import { type Counted, countedOf } from './arm-total.ts'
import { type Asking, forBoth, ownQueries, ownSelectors } from './asking.ts'
import { oneValue } from './counts.ts'
import { increaseOf } from './increase.ts'
import { NoData, Unusable } from './reading.ts'
import type { Arm } from './template.ts'

export interface MeanQueries {
  readonly count: string
  readonly sum: string
  readonly sumOfSquares: string | null
}

/**
 * Number, sum and sum of squares of a measure in the window. Counters (`x_count`, `x_sum`) are read raw. Without a counter
 * of squares the spread of the values is estimated from how the means of the scrape intervals scatter: for values that do
 * not depend on one another Σ nᵢ(mᵢ − m)²/(k − 1) over k intervals is an unbiased estimate of their variance, and it is too
 * large, never too small, where neighbours are alike.
 */
export async function ownMean(asking: Asking, queries: MeanQueries): Promise<Arms<Moments>> {
  const counts = ownSelectors(asking, queries.count)
  const sums = ownSelectors(asking, queries.sum)
  const squares = queries.sumOfSquares === null ? null : ownSelectors(asking, queries.sumOfSquares)
  if (counts === null || sums === null || (squares === null && queries.sumOfSquares !== null))
    return byExpressions(asking, queries)
  const read = (all: Arms<Parameters<typeof asking.reading.raw>[0]>) =>
    forBoth((arm) => asking.reading.raw(all[arm], asking.notes))
  const raw = {
    count: await read(counts),
    sum: await read(sums),
    squares: squares === null ? null : await read(squares),
  }
  await asking.reading.witness(raw.count, asking.notes)
  return forBoth((arm) => {
    const counted = countedOf(raw.count[arm], arm, 'values', asking.reading, asking.notes)
    const count = sumOf(counted)
    const values = companions(asking, counted, raw.sum[arm], arm, 'sums')
    const sum = values.reduce((total, { by }) => total + by, 0)
    if (raw.squares !== null) {
      const all = companions(asking, counted, raw.squares[arm], arm, 'sums of squares')
      return checked(arm, { count, sum, sumOfSquares: all.reduce((total, { by }) => total + by, 0) })
    }
    asking.notes.add(
      'There is no sum of squares; the spread of the values is estimated from the means between scrapes.',
    )
    return checked(arm, { count, sum, sumOfSquares: estimatedSquares(counted, values, count, sum, arm) })
  })
}

interface Step {
  readonly key: string
  readonly at: number
  readonly by: number
}

/** What goes with the steps of the counters of values: sums may fall, so that restarts are told by the counters. */
function companions(
  asking: Asking,
  counted: readonly Counted[],
  all: readonly Series[],
  arm: Arm,
  of: string,
): readonly Step[] {
  const byKey = new Map(all.map((series) => [keyOf(series), series]))
  return counted.flatMap(({ series, increase }) => {
    const key = keyOf(series)
    const own = byKey.get(key)
    if (own === undefined)
      throw new Unusable(`Not every counter of values of the ${arm} has one of ${of} with the same labels.`)
    const restarts = new Set(increase.steps.filter(({ restarted }) => restarted).map(({ at }) => at))
    const steps = increaseOf(own, asking.reading.span, asking.reading.sightings.startOf(series), restarts)
    if (steps.kind === 'no-number') throw new NoData(`A counter of ${of} of the ${arm} says ${steps.value}.`)
    if (steps.kind !== 'counted')
      throw new NoData(`Counters of ${of} of the ${arm} lack samples that those of values have.`)
    return steps.steps.map(({ at, by }) => ({ key, at, by }))
  })
}

function estimatedSquares(
  counted: readonly Counted[],
  sums: readonly Step[],
  count: number,
  sum: number,
  arm: Arm,
): number {
  const sumAt = new Map(sums.map(({ key, at, by }) => [`${at} ${key}`, by]))
  const steps = counted
    .flatMap(({ series, increase }) =>
      increase.steps.map(({ at, by }) => ({ n: by, total: sumAt.get(`${at} ${keyOf(series)}`) })),
    )
    .filter((step): step is { n: number; total: number } => step.n > 0 && step.total !== undefined)
  if (count === 0) return 0
  if (steps.length < 2)
    throw new NoData(
      `One scrape of the ${arm} lies in this window, too few to see how its values scatter; give \`sum-of-squares\`.`,
    )
  const mean = sum / count
  const variance =
    steps.reduce((total, { n, total: part }) => total + n * (part / n - mean) ** 2, 0) / (steps.length - 1)
  return count * mean ** 2 + Math.max(0, count - 1) * variance
}

async function byExpressions(asking: Asking, queries: MeanQueries): Promise<Arms<Moments>> {
  if (queries.sumOfSquares === null)
    throw new Unusable(
      'A mean by expressions needs `sum-of-squares` too; without it `count` and `sum` must be plain counters, such as `orders_value_count{{selector}}`.',
    )
  const asked = {
    count: ownQueries(asking, queries.count),
    sum: ownQueries(asking, queries.sum),
    squares: ownQueries(asking, queries.sumOfSquares),
  }
  return forBoth(async (arm) => {
    const count = await oneValue(asking, asked.count[arm], arm)
    if (count < 0) throw new Unusable(`The number of values of the ${arm} is ${count}.`)
    return checked(arm, {
      count: Math.round(count),
      sum: await oneValue(asking, asked.sum[arm], arm),
      sumOfSquares: await oneValue(asking, asked.squares[arm], arm),
    })
  })
}

/** n·Σx² ≥ (Σx)², or they are not of the same values. */
function checked(arm: Arm, { count, sum, sumOfSquares }: Moments): Moments {
  const least = count === 0 ? 0 : sum ** 2 / count
  if (sumOfSquares < least * (1 - 1e-6) - 1e-9)
    throw new Unusable(
      `The sum of squares of the ${arm} (${sumOfSquares}) is smaller than ${count} values with the sum ${sum} can have.`,
    )
  return { count, sum, sumOfSquares: Math.max(sumOfSquares, least) }
}

/** Labels apart from the name, which ends in `_count` or in `_sum`. */
function keyOf({ labels }: Series): string {
  const { __name__: _, ...rest } = labels
  return JSON.stringify(Object.entries(rest).sort(([a], [b]) => (a < b ? -1 : 1)))
}

function sumOf(counted: readonly Counted[]): number {
  return Math.round(counted.reduce((total, { increase }) => total + increase.increase, 0))
}
