import type { Session } from '../session.ts'
import { type Bar, sharedHistograms } from './bins.ts'
import { type Categories, categoryBatches, categoryHistograms, countCategories } from './categories.ts'
import type { ColumnCounts } from './column-counts.ts'
import { isInteger } from './column-types.ts'
import { categoriesMoved, numbersMoved, type Presence } from './distribution-change.ts'
import { describeNumbers, type NumberSummary, populationDeviation } from './number-summary.ts'
import { numberReader, numericBatch, rowsReadWhole } from './numbers.ts'
import type { ColumnKind, DistributionChange } from './result.ts'
import type { Version } from './version.ts'

/** One version's side of a pair while it is looked at. */
export interface Side {
  readonly version: Version
  readonly column: string
  readonly type: string
  readonly counts: ColumnCounts
  kind: ColumnKind
  histogram: readonly Bar[] | null
  numbers: NumberSummary | null
}

/** A column with its sides; what is found of its values is added to it. */
export interface Pair {
  readonly private: boolean
  readonly sides: readonly [Side | null, Side | null]
  change: DistributionChange | null
}

export const isNumeric = ({ kind }: Side) => kind === 'numerical' || kind === 'datetime'
export const isCategory = ({ kind }: Side) => kind === 'categorical' || kind === 'boolean'
export const present = ({ sides }: Pick<Pair, 'sides'>) => sides.filter((side) => side !== null)

/** Reads numbers and moments, a few columns of both versions at a time. */
export async function addNumbers(
  session: Session,
  versions: readonly (Version | null)[],
  pairs: readonly Pair[],
): Promise<void> {
  const atOnce = numericBatch(versions.filter((version) => version !== null))
  const readers = versions.map((version) => version && numberReader(session, version, atOnce))
  for (let at = 0; at < pairs.length; at += atOnce) {
    const some = pairs.slice(at, at + atOnce)
    const numbers = new Map<Side, Float64Array>()
    for (const [index, reader] of readers.entries()) {
      const sides = some.map(({ sides }) => sides[index] ?? null).filter((side) => side !== null)
      const numeric = sides.filter(isNumeric)
      if (reader === null || numeric.length === 0) continue
      const read = await reader.read(numeric.map(({ column }) => column))
      for (const [i, side] of numeric.entries()) numbers.set(side, read[i]!)
    }
    for (const pair of some) describePair(pair, (side) => numbers.get(side)!)
  }
}

function describePair(pair: Pair, numbersOf: (side: Side) => Float64Array): void {
  const numeric = present(pair).filter(isNumeric)
  const comparable = numeric.length === 2 && numeric[0]!.kind === numeric[1]!.kind
  for (const group of comparable ? [numeric] : numeric.map((side) => [side])) {
    const whole = group.every(({ type }) => isInteger(type))
    const kind = group[0]!.kind === 'datetime' ? 'moment' : whole ? 'whole' : 'fraction'
    const histograms = pair.private ? null : sharedHistograms(group.map(numbersOf), kind)
    for (const [index, side] of group.entries()) {
      const numbers = numbersOf(side)
      if (side.kind === 'numerical') side.numbers = describeNumbers(numbers)
      side.histogram = histograms && scaled(histograms[index]!, side, numbers.length)
    }
  }
  if (!comparable) return
  const [before, after] = numeric as [Side, Side]
  const deviation = populationDeviation(numbersOf(before))
  pair.change = numbersMoved(moved(before, after), numbersOf(before), numbersOf(after), deviation)
}

/** Counts of a sample stand for those of all rows. */
function scaled(bars: readonly Bar[], { version, counts }: Side, sample: number): readonly Bar[] {
  if (version.rows <= rowsReadWhole || sample === 0) return bars
  const by = (version.rows - counts.missing) / sample
  return bars.map(({ label, count }) => ({ label, count: Math.round(count * by) }))
}

/** Reads categories and booleans, as many columns at a time as their categories fit in memory. */
export async function addCategories(
  session: Session,
  versions: readonly (Version | null)[],
  pairs: readonly Pair[],
): Promise<void> {
  const distinct = (pair: Pair) => Math.max(...present(pair).map(({ counts }) => counts.distinct))
  for (const some of categoryBatches(pairs, distinct)) {
    const counted = new Map<Side, Categories>()
    for (const [index, version] of versions.entries()) {
      const sides = some
        .map(({ sides }) => sides[index] ?? null)
        .filter((side) => side !== null)
        .filter(isCategory)
      if (version === null) continue
      const found = await countCategories(
        session,
        version,
        sides.map(({ column }) => column),
      )
      for (const [i, side] of sides.entries()) counted.set(side, found[i]!)
    }
    for (const pair of some) {
      const sides = present(pair).filter(isCategory)
      const categories = sides.map((side) => counted.get(side)!)
      const histograms = pair.private ? null : categoryHistograms(categories)
      for (const [index, side] of sides.entries()) side.histogram = histograms && histograms[index]!
      if (sides.length < 2) continue
      const [before, after] = sides as [Side, Side]
      pair.change = categoriesMoved(moved(before, after), categories[0]!, categories[1]!, !pair.private)
    }
  }
}

function moved(before: Side, after: Side): { column: string; kind: ColumnKind; presence: Presence } {
  const rows = { reference: before.version.rows, current: after.version.rows }
  const missing = { reference: before.counts.missing, current: after.counts.missing }
  return { column: after.column, kind: after.kind, presence: { rows, missing } }
}
