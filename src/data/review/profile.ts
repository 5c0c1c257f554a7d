import type { Session } from '../session.ts'
import { type Bar, sharedHistograms } from './bins.ts'
import { type Categories, categoryBatches, categoryHistograms, countCategories } from './categories.ts'
import { type ColumnCounts, countColumns, exactDistinct } from './column-counts.ts'
import { isInteger, kindOf } from './column-types.ts'
import { categoriesMoved, numbersMoved, type Presence } from './distribution-change.ts'
import { describeNumbers, populationDeviation } from './number-summary.ts'
import { numberReader, numericBatch, rowsReadWhole } from './numbers.ts'
import type { ColumnKind, ColumnProfile, DistributionChange } from './result.ts'
import type { Version } from './version.ts'

/** A column in one version or in both, perhaps under another name. */
export interface ColumnPair {
  readonly before: string | null
  readonly after: string | null
  /** Its values are never shown. */
  readonly private: boolean
}

export interface ProfiledPair {
  readonly before: ColumnProfile | null
  readonly after: ColumnProfile | null
  /** Null where a version lacks the column, or its kind of values has no distribution. */
  readonly change: DistributionChange | null
}

/** One version's side of a pair while it is looked at. */
interface Side {
  readonly version: Version
  readonly column: string
  readonly type: string
  readonly counts: ColumnCounts
  kind: ColumnKind
  histogram: readonly Bar[] | null
  numbers: ReturnType<typeof describeNumbers> | null
}

interface Pair {
  readonly private: boolean
  readonly sides: readonly [Side | null, Side | null]
  change: DistributionChange | null
}

/** Text with more distinct values than this that are mostly different is no set of categories. */
const fewDistinct = 50

/**
 * What the columns of a version hold, in the order of the version.
 *
 * Counts, missing, minimum and maximum are exact; distinct is approximate above 100,000. Above 2,000,000 rows, mean,
 * standard deviation, quantiles and histogram are those of a sample of about 1,000,000 rows. NaN counts as missing;
 * infinite numbers count as values but enter none of the statistics.
 * @param hidden columns whose values are never shown: only counted
 */
export async function profile(
  session: Session,
  version: Version,
  hidden: ReadonlySet<string>,
): Promise<ColumnProfile[]> {
  const pairs = [...version.columns.keys()].map((column) => ({
    before: null,
    after: column,
    private: hidden.has(column),
  }))
  const profiled = await profilePairs(session, null, version, pairs)
  return profiled.map(({ after }) => after as ColumnProfile)
}

/** Profiles columns of two versions over shared bins and categories, and how far each moved. */
export async function profilePairs(
  session: Session,
  before: Version | null,
  after: Version,
  columns: readonly ColumnPair[],
): Promise<ProfiledPair[]> {
  const sidesOf = async (version: Version | null, names: readonly (string | null)[]) => {
    const asked = names.filter((name) => name !== null)
    if (version === null || asked.length === 0) return new Map<string, Side>()
    const counts = await countColumns(session, version, asked)
    return new Map(asked.map((column) => [column, newSide(version, column, counts.get(column)!)]))
  }
  const old = await sidesOf(
    before,
    columns.map((pair) => pair.before),
  )
  const now = await sidesOf(
    after,
    columns.map((pair) => pair.after),
  )
  const pairs = columns.map((pair): Pair => {
    const sides = [old.get(pair.before ?? '\0') ?? null, now.get(pair.after ?? '\0') ?? null] as const
    // Versions share their kind, so that a column does not change from categories to text by a few rows.
    if (present({ sides }).some((side) => side.kind === 'categorical' && hasTooMany(side)))
      for (const side of present({ sides })) if (side.kind === 'categorical') side.kind = 'other'
    return { private: pair.private, sides, change: null }
  })
  await addNumbers(
    session,
    [before, after],
    pairs.filter((pair) => present(pair).some(isNumeric)),
  )
  await addCategories(
    session,
    [before, after],
    pairs.filter((pair) => present(pair).some(isCategory)),
  )
  return pairs.map(({ sides: [one, other], change, private: hidden }) => ({
    before: one && columnProfile(one, hidden),
    after: other && columnProfile(other, hidden),
    change,
  }))
}

const isNumeric = ({ kind }: Side) => kind === 'numerical' || kind === 'datetime'
const isCategory = ({ kind }: Side) => kind === 'categorical' || kind === 'boolean'
const present = ({ sides }: Pick<Pair, 'sides'>) => sides.filter((side) => side !== null)

function newSide(version: Version, column: string, counts: ColumnCounts): Side {
  const type = version.columns.get(column)!
  return { version, column, type, counts, kind: kindOf(type), histogram: null, numbers: null }
}

function hasTooMany({ counts: { distinct, missing }, version }: Side): boolean {
  return distinct > exactDistinct || (distinct > fewDistinct && distinct > (version.rows - missing) / 2)
}

async function addNumbers(
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

async function addCategories(
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

function columnProfile(
  { version, column, type, counts, kind, ...found }: Side,
  hidden: boolean,
): ColumnProfile {
  const { missing, distinct } = counts
  const numbers = hidden ? null : found.numbers
  return {
    column,
    type,
    kind,
    rows: version.rows,
    missing,
    distinct,
    minimum: hidden ? null : counts.minimum,
    maximum: hidden ? null : counts.maximum,
    mean: numbers?.mean ?? null,
    standardDeviation: numbers?.standardDeviation ?? null,
    quantiles: numbers?.quantiles ?? null,
    histogram: hidden ? null : found.histogram,
  }
}
