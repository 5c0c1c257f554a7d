import { type ColumnReader, columnReader, type SegmentValue, segmentValues } from '../../data/index.ts'
import { numberSorter } from '../../foundation/index.ts'
import { type ColumnDrift, judgeDefault, type Sort, scoreDefault } from '../../monitoring/index.ts'
import { counted } from '../../report/index.ts'
import type { DriftSegment } from './report-schema.ts'
import { readPair, type Scored } from './score.ts'
import type { DriftSettings } from './settings.ts'
import { columnOf, type Sides } from './sides.ts'

/** Rows that a group must have on both sides. */
const leastRows = 100
/** Values of a column by which groups are told apart. */
const mostValues = 20
/** Columns looked at within groups: those with the largest effects on the whole. */
const mostColumns = 30

/** Groups of rows in which a column drifted, the largest effect first. */
export interface LocatedDrift {
  readonly segments: readonly DriftSegment[]
  readonly notes: readonly string[]
}

/**
 * Asks in which groups of rows the drift is. Every column of every group is a test of its own; the false-discovery rate is held over
 * all of them together (Benjamini & Hochberg 1995).
 */
export async function locateDrift(
  sides: Sides,
  settings: DriftSettings,
  scored: Scored,
): Promise<LocatedDrift> {
  const { segments: asked } = settings
  if (asked.length === 0) return { segments: [], notes: [] }
  if (sides.profile !== null)
    return { segments: [], notes: ['A profile has no rows: groups of rows cannot be compared with it.'] }
  const notes: string[] = []
  const groups: SegmentValue[] = []
  for (const column of asked) {
    if (!sides.reference.has(column) || !sides.current.has(column)) {
      notes.push(`\`${column}\` is not on both sides: its groups were not compared.`)
      continue
    }
    groups.push(
      ...(await segmentValues(sides.session, sides.tables, column, { least: leastRows, most: mostValues })),
    )
  }
  const columns = columnsToAsk(scored, asked)
  const tests: { readonly group: SegmentValue; readonly drift: ColumnDrift }[] = []
  const sort = numberSorter()
  for (const group of groups) {
    const readers = readersWithin(sides, group, columns)
    for (const column of columns) {
      const drift = await scoreWithin(sides, settings, readers, column, sort)
      if (drift !== null) tests.push({ group, drift })
    }
  }
  const judged = judgeDefault(
    tests.map(({ drift }) => drift),
    { alpha: settings.alpha },
  ).columns
  const found = groups.flatMap((group): DriftSegment[] => {
    const drifted = judged.flatMap((one, at) =>
      tests[at]?.group === group && one.drifted && one.effect !== null && one.pValue !== null
        ? [{ column: one.column, effect: { ...one.effect }, pValue: one.pValue }]
        : [],
    )
    if (drifted.length === 0) return []
    drifted.sort((a, b) => b.effect.value - a.effect.value)
    const hidden = settings.private.has(group.column) && group.value !== null
    return [
      {
        column: group.column,
        value: hidden ? '‹private›' : group.value,
        rows: { reference: group.reference, current: group.current },
        drifted,
      },
    ]
  })
  if (groups.length > 0)
    notes.push(
      `${counted(groups.length, 'group')} of at least ${leastRows} rows on both sides were looked at, in ${counted(columns.length, 'column')} each.`,
    )
  return { segments: found.sort((a, b) => largest(b) - largest(a)), notes }
}

function largest({ drifted }: DriftSegment): number {
  return drifted[0]?.effect.value ?? 0
}

function columnsToAsk({ columns }: Scored, asked: readonly string[]): string[] {
  const by = new Set(asked)
  return columns
    .filter(
      ({ column, notComputable, effect, kind }) =>
        !by.has(column) &&
        notComputable === null &&
        effect !== null &&
        kind !== 'text' &&
        kind !== 'embedding',
    )
    .sort((a, b) => Number(b.drifted) - Number(a.drifted) || b.effect!.value - a.effect!.value)
    .slice(0, mostColumns)
    .map(({ column }) => column)
}

interface Readers {
  readonly reference: ColumnReader | null
  readonly current: ColumnReader
}

function readersWithin(
  { session, tables, reference, current }: Sides,
  { column, value, ...rows }: SegmentValue,
  order: readonly string[],
): Readers {
  const within = (count: number) => ({ column, value, rows: count })
  return {
    reference:
      tables.reference === null
        ? null
        : columnReader(session, tables.reference, reference, order, within(rows.reference)),
    current: columnReader(session, tables.current, current, order, within(rows.current)),
  }
}

async function scoreWithin(
  { reference, current }: Sides,
  settings: DriftSettings,
  readers: Readers,
  column: string,
  sort: Sort,
): Promise<ColumnDrift | null> {
  const [before, now] = [reference.get(column), current.get(column)]
  if (before === undefined || now === undefined || readers.reference === null) return null
  const pair = await readPair(
    column,
    columnOf(before, readers.reference),
    columnOf(now, readers.current),
    settings,
    sort,
  )
  const { method, threshold, alpha } = settings
  return scoreDefault(pair, { method, threshold, alpha })
}
