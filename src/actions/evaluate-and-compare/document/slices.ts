import {
  type Block,
  type Cell,
  type Inline,
  type TableRow,
  writeCount,
  writePValue,
} from '../../../report/index.ts'
import type { EvaluateReport } from '../report-schema.ts'
import { betterSide, drawing, gateOf, keepOf, scaleOf, verdictCell } from './metrics.ts'
import {
  type Comparison,
  differenceText,
  inSentence,
  isTooSmall,
  name,
  quantityOf,
  sliceName,
  verdictWords,
} from './wording.ts'

const importance: readonly Comparison['verdict'][] = [
  'regressed',
  'improved',
  'inconclusive',
  'not-computable',
  'non-inferior',
  'no-baseline',
]

/** What order slices are shown in, and dropped from the end: failing gates, then what differs, then the rest. */
function rank(report: EvaluateReport, comparison: Comparison): number {
  const status = gateOf(report, comparison)?.status
  const gate = status === 'fail' ? 0 : status === 'warn' ? 10 : 20
  return gate + importance.indexOf(comparison.verdict)
}

/** Every slice in one folded table; the intervals of one metric share an axis. */
export function sliceTable(report: EvaluateReport): Block[] {
  const slices = report.metrics
    .filter(({ slice }) => slice !== null)
    .map((comparison) => ({ comparison, rank: rank(report, comparison) }))
    .toSorted((a, b) => a.rank - b.rank)
  if (slices.length === 0) return []
  const scales = new Map<string, number>()
  for (const { comparison } of slices) {
    if (scales.has(comparison.metric)) continue
    scales.set(
      comparison.metric,
      scaleOf(slices.map((one) => one.comparison).filter(({ metric }) => metric === comparison.metric)),
    )
  }
  const several = scales.size > 1
  const compared = report.champion !== null
  const title = name(slices[0]!.comparison.title)
  return [
    {
      kind: 'details',
      keep: 30,
      summary: [
        { strong: ['Slices'] },
        `: ${counts(
          slices.map(({ comparison }) => comparison),
          report,
        )}`,
      ],
      blocks: [
        {
          kind: 'table',
          rowName: several ? 'slice comparisons' : 'slices',
          textRows: 15,
          columns: [
            { title: ['Slice'] },
            ...(several ? [{ title: ['Metric'] }] : []),
            { title: ['Rows'], align: 'right' },
            {
              title: [
                compared ? `${several ? 'Difference' : `${title} difference`}` : several ? 'Value' : title,
              ],
              align: 'right',
            },
            ...(compared ? [{ title: [betterSide], align: 'center' } as const] : []),
            { title: ['Verdict'] },
          ],
          rows: slices.map(
            ({ comparison, rank }): TableRow => ({
              keep: keepOf(report, comparison, 31 + rank),
              cells: [
                sliceName(comparison.slice!),
                ...(several
                  ? [[`${name(comparison.title)} ${comparison.direction === 'higher' ? '↑' : '↓'}`]]
                  : []),
                [writeCount(comparison.rows)],
                [compared ? differenceText(comparison) : levelText(comparison)],
                ...(compared ? [drawing(comparison, scales.get(comparison.metric)!)] : ([] as Cell[])),
                verdictCell(report, comparison),
              ],
            }),
          ),
        },
      ],
    },
  ]
}

function levelText(comparison: Comparison): string {
  const { candidate } = comparison
  if (candidate === null) return '–'
  const written = quantityOf(comparison)
  const range =
    candidate.low === null || candidate.high === null
      ? ''
      : ` ${written.range(candidate.low, candidate.high)}`
  return `${written.level(candidate.estimate)}${range}`
}

function counts(slices: readonly Comparison[], report: EvaluateReport): string {
  if (report.champion === null) return `${writeCount(slices.length)} looked at`
  const small = slices.filter(isTooSmall).length
  const order: Comparison['verdict'][] = [
    'regressed',
    'improved',
    'non-inferior',
    'inconclusive',
    'not-computable',
    'no-baseline',
  ]
  return [
    ...order
      .map((verdict) => ({
        word: verdictWords[verdict].word,
        count: slices.filter((one) => one.verdict === verdict && !isTooSmall(one)).length,
      }))
      .filter(({ word, count }) => count > 0 || word === 'regressed'),
    ...(small > 0 ? [{ word: 'with too few rows', count: small }] : []),
  ]
    .map(({ word, count }) => `${writeCount(count)} ${word}`)
    .join(', ')
}

/** Predictions set right and got wrong, and where it hurts most. */
export function examplesSentence(report: EvaluateReport): Block[] {
  const { examples } = report
  if (examples === null) return []
  const net = examples.fixed - examples.broken
  const sign = net > 0 ? '+' : net < 0 ? '−' : ''
  const p = examples.pValue === null ? '' : `, ${writePValue(examples.pValue)}`
  const text: Inline[] = [
    { strong: ['What changed for whom'] },
    `: ${writeCount(examples.fixed)} predictions fixed, ${writeCount(examples.broken)} broken (net ${sign}${writeCount(Math.abs(net))}${p}).`,
  ]
  const hardest = worstSlice(report)
  if (hardest !== null)
    text.push(
      ' Hardest hit: ',
      { strong: sliceName(hardest.slice!) },
      `, ${inSentence(hardest.title)} ${differenceText(hardest)}.`,
    )
  return [{ kind: 'paragraph', keep: 6, text }]
}

/** The slice whose loss is the largest next to its own uncertainty, among those whose interval excludes zero. */
function worstSlice(report: EvaluateReport): Comparison | null {
  const losses = report.metrics.flatMap((comparison) => {
    const { slice, difference, direction } = comparison
    if (slice === null || difference === null || difference.low === null || difference.high === null)
      return []
    const surely = direction === 'higher' ? difference.high < 0 : difference.low > 0
    const width = difference.high - difference.low
    return surely ? [{ comparison, size: Math.abs(difference.estimate) / (width || Number.MIN_VALUE) }] : []
  })
  return losses.toSorted((a, b) => b.size - a.size)[0]?.comparison ?? null
}
