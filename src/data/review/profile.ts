import type { Session } from '../session.ts'
import { type ColumnCounts, countColumns, exactDistinct } from './column-counts.ts'
import { kindOf } from './column-types.ts'
import {
  addCategories,
  addNumbers,
  isCategory,
  isNumeric,
  type Pair,
  present,
  type Side,
} from './pair-values.ts'
import type { ColumnProfile, DistributionChange } from './result.ts'
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

function newSide(version: Version, column: string, counts: ColumnCounts): Side {
  const type = version.columns.get(column)!
  return { version, column, type, counts, kind: kindOf(type), histogram: null, numbers: null }
}

function hasTooMany({ counts: { distinct, missing }, version }: Side): boolean {
  return distinct > exactDistinct || (distinct > fewDistinct && distinct > (version.rows - missing) / 2)
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
