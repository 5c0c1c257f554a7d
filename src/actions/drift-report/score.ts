import { numberSorter } from '../../foundation/index.ts'
import {
  asProfileSees,
  type ColumnDrift,
  type ColumnKind,
  type ColumnPair,
  type ColumnValues,
  compatDatasetDrift,
  type Distribution,
  distributionOf,
  judgeDefault,
  kindOf,
  type Sort,
  type StoredColumn,
  scoreDefault,
  scoreEvidently,
  scoreGone,
  scoreNothing,
  sortedCopy,
  sortInPlace,
  strengthOf,
} from '../../monitoring/index.ts'
import { counted } from '../../report/index.ts'
import { columnsOf, findEmbeddings, type ScoredEmbedding, scoreOneEmbedding } from './embeddings.ts'
import type { DriftColumn, DriftReport } from './report-schema.ts'
import type { DriftSettings } from './settings.ts'
import { currentColumn, type ReadColumn, referenceColumn, type Sides } from './sides.ts'

/** Text with more values than this is not compared: nothing but identifiers has so many. */
const mostValues = 200_000

/** What columns say, and the verdict on all of them. */
export interface Scored {
  readonly verdict: DriftReport['verdict']
  readonly driftShare: number
  readonly reasons: readonly string[]
  readonly columns: readonly DriftColumn[]
  readonly notes: readonly string[]
}

interface ScoredColumn {
  readonly drift: ColumnDrift
  readonly missing: DriftColumn['missing']
  readonly distribution: Distribution | null
  readonly embedding?: ScoredEmbedding['embedding']
}

/** Compares column after column, so that only as many are in memory as are read at once, and judges them together. */
export async function scoreColumns(sides: Sides, settings: DriftSettings): Promise<Scored> {
  const embeddings = findEmbeddings(sides, settings)
  const { names, notes } = chosenColumns(sides, settings, columnsOf(embeddings))
  const scored: ScoredColumn[] = []
  const sort = numberSorter()
  for (const name of names) scored.push(await scoreColumn(sides, settings, name, sort))
  for (const one of embeddings) scored.push(await scoreOneEmbedding(sides, settings, one))
  const drifts = scored.map(({ drift }) => drift)
  const judged = judge(drifts, settings)
  const critical = new Set(settings.critical)
  return {
    ...judged,
    notes,
    columns: scored.map(({ missing, distribution, embedding }, at): DriftColumn => {
      const { aspects: _, ...drift } = judged.columns[at]!
      const { column } = drift
      return {
        ...drift,
        findings: [...drift.findings],
        effect: drift.effect === null ? null : { ...drift.effect },
        strength: strengthOf(judged.columns[at]!),
        critical: critical.has(column),
        weight: weightOf(settings, column),
        missing,
        distribution:
          distribution === null
            ? null
            : {
                labels: [...distribution.labels],
                reference: [...distribution.reference],
                current: [...distribution.current],
              },
        ...(embedding === undefined ? {} : { embedding }),
      }
    }),
  }
}

function weightOf({ weights }: DriftSettings, column: string): number {
  return Object.hasOwn(weights, column) ? weights[column]! : 1
}

function judge(drifts: readonly ColumnDrift[], settings: DriftSettings) {
  if (settings.compat === null)
    return judgeDefault(drifts, {
      critical: settings.critical,
      weights: settings.weights,
      alpha: settings.alpha,
      share: settings.driftShare,
    })
  // its preset is of columns; an embedding is a metric of its own there
  const embedding = (one: ColumnDrift) => one.kind === 'embedding'
  const preset = compatDatasetDrift(
    drifts.filter((one) => !embedding(one)),
    settings.driftShare,
  )
  const drifted = preset.drifted || drifts.some((one) => embedding(one) && one.drifted)
  const { driftShare } = preset
  const some = drifts.filter((one) => one.drifted)
  return {
    verdict: drifted ? ('drifted' as const) : ('stable' as const),
    driftShare,
    reasons: [`${some.length} of ${counted(drifts.length, 'column')} drifted by Evidently’s rules.`],
    columns: drifts,
  }
}

/** Columns in the order of the reference, then new ones; the time of rows is no column of theirs. */
function chosenColumns(sides: Sides, settings: DriftSettings, embedded: ReadonlySet<string>) {
  const before = sides.profile === null ? [...sides.reference.keys()] : Object.keys(sides.profile.columns)
  const now = new Set(sides.current.keys())
  const asked = settings.columns.length > 0 ? settings.columns : before
  // labels that come in files of their own are not gone
  const labels = settings.labels.length > 0 ? settings.section?.evaluate?.label : undefined
  const left = (name: string) =>
    settings.ignore.has(name) ||
    name === settings.files.time ||
    embedded.has(name) ||
    (name === labels && !now.has(name))
  const names = asked.filter((name) => !left(name))
  const notes = [...sides.notes]
  const known = new Set(before)
  const added = settings.columns.length > 0 ? [] : [...now].filter((name) => !known.has(name) && !left(name))
  const shown = (some: readonly string[]) =>
    `${some
      .slice(0, 5)
      .map((name) => `\`${name}\``)
      .join(', ')}${some.length > 5 ? ` and ${some.length - 5} more` : ''}`
  if (added.length > 0 && !(sides.profile !== null && settings.private.size > 0))
    notes.push(`New in the current data, so that nothing is there to compare with: ${shown(added)}.`)
  // Evidently compares what both sides have
  const compared = settings.compat === null ? names : names.filter((name) => known.has(name) && now.has(name))
  const unknown = compared.filter((name) => !known.has(name) && !now.has(name))
  if (unknown.length > 0) notes.push(`Asked for and on neither side: ${shown(unknown)}.`)
  return { names: compared.filter((name) => known.has(name) || now.has(name)), notes }
}

async function scoreColumn(
  sides: Sides,
  settings: DriftSettings,
  name: string,
  sort: Sort,
): Promise<ScoredColumn> {
  const options = { method: settings.method, threshold: settings.threshold }
  const before = referenceColumn(sides, name)
  const now = currentColumn(sides, name)
  const nothing = (drift: ColumnDrift): ScoredColumn => ({
    drift,
    missing: { reference: null, current: null },
    distribution: null,
  })
  if (now === null || before === null) {
    const kind = kindOfStored((now ?? before)!, null, false)
    if (now === null) return nothing(scoreGone(name, kind, options))
    return nothing(scoreNothing(name, kind, 'The reference has no such column.', options))
  }
  const refused = notCompared(before) ?? notCompared(now)
  if (refused !== null) return nothing(scoreNothing(name, kindOfStored(now, null, false), refused, options))
  const pair = await readPair(name, before, now, settings, sort)
  const drift =
    settings.compat === null
      ? scoreDefault(pair, { ...options, alpha: settings.alpha })
      : scoreEvidently(pair, options)
  const hidden = settings.private.has(name)
  return {
    drift: hidden ? withoutValues(drift) : drift,
    missing: { reference: missingShare(pair.reference), current: missingShare(pair.current) },
    distribution: hidden ? null : distributionOf(inOrder(pair, sort)),
  }
}

function inOrder(pair: ColumnPair, sort: Sort): ColumnPair {
  const sorted = (values: ColumnValues): ColumnValues =>
    values.type === 'numbers'
      ? { ...values, values: values.sorted ?? sortInPlace(values.values, sort) }
      : values
  return { ...pair, reference: sorted(pair.reference), current: sorted(pair.current) }
}

function besideSorted(pair: ColumnPair, sort: Sort): ColumnPair {
  const both = (values: ColumnValues): ColumnValues =>
    values.type === 'numbers' ? { ...values, sorted: sortedCopy(values.values, sort) } : values
  return { ...pair, reference: both(pair.reference), current: both(pair.current) }
}

/** Both sides of a column, with categories under numbers instead of names where its values are private. */
export async function readPair(
  name: string,
  before: ReadColumn,
  now: ReadColumn,
  settings: Pick<DriftSettings, 'compat' | 'private'>,
  sort: Sort,
): Promise<ColumnPair> {
  const reference = await before.values()
  const read = await now.values()
  const current = before.profiled === null ? read : asProfileSees(before.profiled, read)
  const kind = kindOfStored(now, current, settings.compat !== null)
  const given: ColumnPair = { name, kind, reference, current }
  // sorted once for all that is asked of them; sums in the way of Evidently depend on the order, in the last digits
  const pair = settings.compat === null ? inOrder(given, sort) : besideSorted(given, sort)
  return settings.private.has(name) ? masked(pair) : pair
}

function notCompared({ storage, type, distinct }: ReadColumn): string | null {
  if (storage === null) return `Values of type ${type.slice(0, 60)} are not compared.`
  if (distinct !== null && distinct > mostValues)
    return `About ${distinct.toLocaleString('en-US')} different texts: they are identifiers, or need to be split into what they say.`
  return null
}

/** @param likePandas whether whole numbers with missing ones are floating-point numbers, as NumPy stores them */
function kindOfStored(column: ReadColumn, values: ColumnValues | null, likePandas: boolean): ColumnKind {
  const storage =
    likePandas && column.storage === 'integer' && values !== null && values.missing > 0
      ? 'float'
      : (column.storage ?? 'string')
  const stored: StoredColumn = { storage, ...distinctOf(values) }
  return kindOf(stored)
}

function distinctOf(values: ColumnValues | null): { readonly distinct: number; readonly values: number } {
  if (values === null) return { distinct: 0, values: 0 }
  if (values.type === 'categories') {
    let all = 0
    for (const count of values.counts.values()) all += count
    return { distinct: values.counts.size, values: all }
  }
  // more than a handful is all that matters of numbers
  const distinct = new Set<number>()
  for (const value of values.values) if (distinct.add(value).size > 20) break
  return { distinct: distinct.size, values: values.values.length }
}

function masked(pair: ColumnPair): ColumnPair {
  const { reference, current } = pair
  const counts = (values: ColumnValues) =>
    values.type === 'categories' ? values.counts : new Map<string, number>()
  const names = [...new Set([...counts(reference).keys(), ...counts(current).keys()])].sort()
  const label = new Map(names.map((name, at) => [name, `‹private ${at + 1}›`]))
  const hide = (values: ColumnValues): ColumnValues =>
    values.type === 'numbers'
      ? values
      : { ...values, counts: new Map([...values.counts].map(([name, count]) => [label.get(name)!, count])) }
  return { ...pair, reference: hide(reference), current: hide(current) }
}

/** Findings about values quote some of them; of a private column only the last part is told, which is about the distance. */
function withoutValues(drift: ColumnDrift): ColumnDrift {
  const told = (finding: string) =>
    finding.startsWith('Other values:')
      ? `Other values, which are private; ${finding.split('; ').at(-1) ?? ''}`
      : finding
  return {
    ...drift,
    findings: drift.findings.map(told),
    ...(drift.aspects === undefined
      ? {}
      : { aspects: drift.aspects.map((aspect) => ({ ...aspect, finding: told(aspect.finding) })) }),
  }
}

function missingShare(values: ColumnValues): number | null {
  let present = 0
  if (values.type === 'numbers') present = values.values.length
  else for (const count of values.counts.values()) present += count
  const rows = present + values.missing
  return rows === 0 ? null : values.missing / rows
}
