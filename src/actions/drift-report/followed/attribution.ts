import { join } from 'node:path'
import {
  type BinnedColumn,
  type BinnedRows,
  binnedScores,
  binRows,
  type Engine,
  labelledRows,
  loadComparison,
} from '../../../data/index.ts'
import { type PairedSample, withPredictions } from '../../../evaluation/index.ts'
import {
  addToTally,
  attributeChange,
  emptyTally,
  estimatedLosses,
  explainedTogether,
  weightedArea,
} from '../../../monitoring/index.ts'
import { inOrder } from '../document/wording.ts'
import { evaluationOf } from '../evaluation-options.ts'
import type { DriftColumn, DriftPerformance } from '../report-schema.ts'
import type { DriftSettings } from '../settings.ts'
import { isShared, rowNumbers, type SharedMetric } from './row-numbers.ts'
import type { FollowedRows } from './rows.ts'
import type { DriftAttribution, DriftSeries } from './schema.ts'

/** Columns that are asked, those that are shown, and those that are taken together. */
const mostColumns = 20
const mostShown = 5
const mostTogether = 5
const least = 30

/** A number for each row, with the bins that it has in each column. */
interface NumberedRows {
  readonly numbers: Float64Array
  readonly bins: readonly Uint16Array[]
  /** The metric of these rows under weights, where it is the mean of the numbers to first order only. */
  readonly exact?: ((weights: Float64Array) => number | null) | undefined
}

/**
 * How much of the change of a metric that got worse goes with the drift of each column: of the first worse metric that is a mean over
 * rows. Where labels are missing, of the chance that a prediction is wrong. Null where nothing got worse, or the rows have no columns.
 * @param folder absolute, for rows with bins
 */
export async function attribute(
  engine: Engine,
  settings: DriftSettings,
  { reference, current }: FollowedRows,
  {
    performance,
    series,
    columns: scored,
  }: {
    readonly performance: DriftPerformance
    readonly series: readonly DriftSeries[]
    readonly columns: readonly DriftColumn[]
  },
  folder: string,
): Promise<DriftAttribution | null> {
  const chosen = chooseMetric(performance, series)
  const names = namesOf(settings, scored)
  if (chosen === null || reference === null || names.length === 0) return null
  const since = chosen.from === null ? null : Date.parse(chosen.from) / 1000
  const to = {
    reference: join(folder, 'bins-reference.parquet'),
    current: join(folder, 'bins-current.parquet'),
  }
  const binned = await binRows(engine, { reference, current }, names, since, to)
  if (binned.columns.length === 0) return null
  const numbered =
    chosen.source === 'realised'
      ? await realised(engine, settings, chosen.metric, binned, folder)
      : await estimated(engine, settings, binned, folder)
  if (numbered === null) return null
  return shared(binned.columns, numbered, chosen)
}

interface Chosen {
  readonly metric: SharedMetric
  readonly title: string
  readonly source: 'realised' | 'estimated'
  readonly from: string | null
}

function chooseMetric({ estimates }: DriftPerformance, series: readonly DriftSeries[]): Chosen | null {
  const changeOf = (title: string) => {
    const change = series.find((one) => one.kind !== 'kpi' && one.title === title)?.change ?? null
    return change?.verdict === 'worse' ? change : null
  }
  const candidates = estimates.filter(({ title, verdict }) => verdict === 'worse' || changeOf(title) !== null)
  const [first] = candidates
  if (first === undefined) return null
  if (first.source === 'estimated') {
    const from = changeOf(first.title)?.at ?? null
    return { metric: 'accuracy', title: 'Chance of a wrong prediction', source: 'estimated', from }
  }
  for (const { metric, title } of candidates)
    if (isShared(metric)) return { metric, title, source: 'realised', from: changeOf(title)?.at ?? null }
  return null
}

/** Columns that were compared, the most drifted first, without those that say what was predicted or came true. */
function namesOf({ section }: DriftSettings, columns: readonly DriftColumn[]): string[] {
  const { label, score, prediction, weight, id = [] } = section?.evaluate ?? {}
  const left = new Set([label, score, prediction, weight, ...id])
  return inOrder(columns)
    .filter(
      ({ column, kind, notComputable }) =>
        kind !== 'datetime' && kind !== 'embedding' && notComputable === null && !left.has(column),
    )
    .map(({ column }) => column)
    .slice(0, mostColumns)
}

async function realised(
  engine: Engine,
  settings: DriftSettings,
  metric: SharedMetric,
  binned: BinnedRows,
  folder: string,
): Promise<Sides | null> {
  const side = async (which: 'reference' | 'current'): Promise<NumberedRows | null> => {
    const loaded = await labelledSample(engine, settings, binned, which, folder)
    if (loaded === null) return null
    const sample = withPredictions(loaded.sample)
    const numbers = rowNumbers(metric, sample)
    const { score } = sample.candidate
    const exact = metric === 'roc_auc' && score !== null ? weightedArea(score, sample.label) : undefined
    return numbers === null ? null : { numbers, bins: loaded.bins, exact }
  }
  const [reference, current] = [await side('reference'), await side('current')]
  return reference === null || current === null ? null : { reference, current }
}

interface Sides {
  readonly reference: NumberedRows
  readonly current: NumberedRows
}

/** Rows with a label, and their bins as evaluation reads slices. */
async function labelledSample(
  engine: Engine,
  settings: DriftSettings,
  { columns, ...paths }: BinnedRows,
  which: 'reference' | 'current',
  folder: string,
): Promise<{ readonly sample: PairedSample; readonly bins: readonly Uint16Array[] } | null> {
  const { options } = evaluationOf(settings)
  const path = join(folder, `bins-labelled-${which}.parquet`)
  const { files, labelled } = await labelledRows(engine, [paths[which]], options.label, path)
  if ((labelled ?? 0) < least) return null
  const { sample, slices } = await loadComparison(engine, {
    ...options,
    sqlMetrics: [],
    candidate: files,
    slices: columns.map(({ binColumn }) => ({ column: binColumn })),
  })
  const bins = slices.map(({ values, codes }) => {
    const numbers = values.map(Number)
    return Uint16Array.from(codes, (code) => numbers[code] ?? 0)
  })
  return { sample, bins }
}

async function estimated(
  engine: Engine,
  settings: DriftSettings,
  binned: BinnedRows,
  folder: string,
): Promise<Sides | null> {
  const score = settings.section?.evaluate?.score
  const loaded = await labelledSample(engine, settings, binned, 'reference', folder)
  if (loaded === null || score === undefined) return null
  const sample = withPredictions(loaded.sample)
  if (sample.candidate.score === null) return null
  const { scores, bins } = await binnedScores(engine, binned.current, score, binned.columns)
  const threshold = settings.section?.evaluate?.threshold ?? (sample.probabilities ? 0.5 : null)
  const losses = estimatedLosses(
    {
      scores: [sample.candidate.score],
      predictions: sample.candidate.prediction,
      labels: Int32Array.from(sample.label),
    },
    {
      scores: [scores],
      predictions:
        threshold === null
          ? null
          : Int32Array.from(scores, (one) => (Number.isNaN(one) ? -1 : one >= threshold ? 1 : 0)),
    },
  )
  if ('notComputable' in losses) return null
  return {
    reference: { numbers: losses.reference, bins: loaded.bins },
    current: { numbers: losses.analysis, bins },
  }
}

function shared(
  columns: readonly BinnedColumn[],
  { reference, current }: Sides,
  { metric, title, source, from }: Chosen,
): DriftAttribution | null {
  const tallied = (side: NumberedRows, at: number, bins: number) => {
    const tally = emptyTally(bins)
    addToTally(tally, side.bins[at] ?? new Uint16Array(side.numbers.length), side.numbers)
    return tally
  }
  const tallies = columns.map(({ name, bins }, at) => ({
    name,
    at,
    reference: tallied(reference, at, bins),
    current: tallied(current, at, bins),
  }))
  const found = attributeChange(tallies)
  if (found === null) return null
  const together = (names: readonly string[]) =>
    explainedTogether(
      tallies
        .filter(({ name }) => names.includes(name))
        .map((one) => ({
          bins: reference.bins[one.at] ?? new Uint16Array(reference.numbers.length),
          current: one.current.counts,
        })),
      reference.numbers,
      reference.exact,
    )
  const single = found.columns
    .map((one) => {
      if (reference.exact === undefined) return one
      const explained = together([one.name]) ?? one.explained
      return { ...one, explained, share: one.share === null ? null : explained / found.difference }
    })
    .sort((a, b) => Math.abs(b.explained) - Math.abs(a.explained))
  const names = single.slice(0, mostTogether).map(({ name }) => name)
  const explained = together(names)
  const withoutShares = found.columns.find(({ notComputable }) => notComputable !== undefined)?.notComputable
  const share = explained === null || withoutShares !== undefined ? null : explained / found.difference
  const rows = (side: NumberedRows) =>
    side.numbers.reduce((sum, one) => sum + (Number.isFinite(one) ? 1 : 0), 0)
  return {
    metric,
    title,
    source,
    from,
    rows: { reference: rows(reference), current: rows(current) },
    reference: found.reference,
    current: found.current,
    difference: found.difference,
    standardError: found.standardError,
    columns: single
      .slice(0, mostShown)
      .map(({ name, explained: own, standardError, share: part, shareStandardError, unseen }) => ({
        column: name,
        explained: own,
        standardError,
        share: part,
        shareStandardError,
        unseen,
      })),
    together:
      explained === null
        ? null
        : { columns: names, explained, share, rest: share === null ? null : 1 - share },
    withoutShares: withoutShares === undefined ? null : `No shares are given: ${withoutShares}.`,
  }
}
