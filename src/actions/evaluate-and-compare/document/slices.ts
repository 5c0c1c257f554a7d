import {
  type Block,
  type Cell,
  type Inline,
  type TableRow,
  writeCount,
  writePValue,
} from '../../../report/index.ts'
import type { EvaluateReport } from '../report-schema.ts'
import { betterSide, drawing, keepOf, scaleOf, verdictCell } from './metrics.ts'
import type { Reading } from './reading.ts'
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
  'non-inferior',
  'no-baseline',
  'not-computable',
]

/**
 * What order slices are shown in, and dropped from the end: what gates say no to, what is proven worse, then the
 * metrics that gates ask about (else the first), then the others; within each what differs before the rest.
 */
function rank({ overall, slices, gateOn }: Reading) {
  const gated = new Set(slices.filter((one) => gateOn(one) !== undefined).map(({ metric }) => metric))
  const asked = gated.size > 0 ? gated : new Set(overall.slice(0, 1).map(({ metric }) => metric))
  return (comparison: Comparison) => {
    const gate = gateOn(comparison)
    if (gate === 'fail' || gate === 'warn') return gate === 'fail' ? 0 : 1
    if (comparison.verdict === 'regressed') return 2
    return (asked.has(comparison.metric) ? 3 : 10) + importance.indexOf(comparison.verdict)
  }
}

/** How surely a difference is there: its size beside its own uncertainty. */
function strength({ difference }: Comparison): number {
  if (difference === null || difference.low === null || difference.high === null) return 0
  const width = difference.high - difference.low
  return width > 0 ? Math.abs(difference.estimate) / width : 0
}

/** Every slice in one folded table; the intervals of one metric share an axis. */
export function sliceTable(reading: Reading): Block[] {
  const { report } = reading
  const rankOf = rank(reading)
  const slices = reading.slices
    .map((comparison) => ({ comparison, rank: rankOf(comparison) }))
    .toSorted((a, b) => a.rank - b.rank || strength(b.comparison) - strength(a.comparison))
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
        `${several ? ` × ${scales.size} metrics` : ''}: ${counts(reading.slices, report)}`,
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
              keep: keepOf(reading, comparison, 31 + rank),
              cells: [
                sliceName(comparison.slice!),
                ...(several
                  ? [[`${name(comparison.title)} ${comparison.direction === 'higher' ? '↑' : '↓'}`]]
                  : []),
                [writeCount(comparison.rows)],
                [
                  isTooSmall(comparison)
                    ? '–'
                    : compared
                      ? differenceText(comparison)
                      : levelText(comparison),
                ],
                ...(compared
                  ? [isTooSmall(comparison) ? [] : drawing(comparison, scales.get(comparison.metric)!)]
                  : ([] as Cell[])),
                verdictCell(reading, comparison),
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
export function examplesSentence(reading: Reading): Block[] {
  const { examples } = reading.report
  if (examples === null) return []
  const net = examples.fixed - examples.broken
  const sign = net > 0 ? '+' : net < 0 ? '−' : ''
  const p = examples.pValue === null ? '' : `, ${writePValue(examples.pValue)}`
  const text: Inline[] = [
    { strong: ['What changed for whom'] },
    `: ${writeCount(examples.fixed)} predictions fixed, ${writeCount(examples.broken)} broken (net ${sign}${writeCount(Math.abs(net))}${p}).`,
  ]
  const hardest = worstSlice(reading)
  if (hardest !== null)
    text.push(
      ' Hardest hit: ',
      { strong: sliceName(hardest.slice!) },
      `, ${inSentence(hardest.title)} ${differenceText(hardest)}.`,
    )
  return [{ kind: 'paragraph', keep: 6, text }]
}

/** The slice with the surest loss, of the metrics that gates ask about where there are such. */
function worstSlice(reading: Reading): Comparison | null {
  const losses = reading.slices.filter(({ difference, direction }) => {
    if (difference === null || difference.low === null || difference.high === null) return false
    return direction === 'higher' ? difference.high < 0 : difference.low > 0
  })
  const asked = losses.filter((comparison) => reading.gateOn(comparison) !== undefined)
  const told = asked.length > 0 ? asked : losses
  return told.toSorted((a, b) => strength(b) - strength(a))[0] ?? null
}
