import type { Block, Inline, Tone } from '../../../report/index.ts'
import type { EvaluateReport } from '../report-schema.ts'
import { advice } from './advice.ts'
import { titleWords } from './title.ts'
import {
  type Comparison,
  counted,
  differenceText,
  inSentence,
  joined,
  name,
  quantityOf,
  sliceName,
} from './wording.ts'

/** First the verdict, then why, then what to do: what is read before anything else. */
export interface Headline {
  readonly tone: Tone
  readonly title: Inline[]
  readonly blocks: Block[]
}

export function headline(report: EvaluateReport): Headline {
  const { tone, words } = titleWords(report)
  return {
    tone,
    title: [{ code: name(report.model, 60) }, ': ', ...words],
    blocks: [
      { kind: 'paragraph', keep: 'always', text: [...decision(report), ' ', ...why(report)] },
      ...advice(report),
    ],
  }
}

function overall(report: EvaluateReport): readonly Comparison[] {
  return report.metrics.filter(({ slice }) => slice === null)
}

function decision(report: EvaluateReport): Inline[] {
  const failing = report.gates.filter(({ status }) => status === 'fail').length
  const gates = report.gates.filter(({ status }) => status !== 'skipped')
  const count = counted(gates.length, 'gate')
  if (failing > 0)
    return [{ strong: [`Not ready to merge: ${failing} of ${count} ${failing === 1 ? 'fails' : 'fail'}.`] }]
  // Without a place in a file nobody has declared it: the suite's own rule stands in.
  if (gates.every(({ file }) => file === null)) return [{ strong: ['Nothing blocks this merge.'] }]
  return [
    { strong: [gates.length === 1 ? 'Merge is safe by your gate.' : `Merge is safe by your ${count}.`] },
  ]
}

/** The differences that carry the verdict, in a sentence. */
function why(report: EvaluateReport): Inline[] {
  const order: Comparison['verdict'][] = ['regressed', 'improved', 'inconclusive', 'non-inferior']
  const told = overall(report)
    .filter(({ difference }) => difference !== null)
    .toSorted((a, b) => order.indexOf(a.verdict) - order.indexOf(b.verdict))
    .slice(0, 2)
  if (told.length === 0 || report.champion?.source === 'prior') return firstLevels(report)
  const clauses = told.map((comparison, index) => change(comparison, index === 0))
  return [
    ...clauses.flatMap((clause, index) => (index === 0 ? clause : ['; ', ...clause])),
    '.',
    ...sliceSentence(report),
  ]
}

function change(comparison: Comparison, first: boolean): Inline[] {
  const difference = comparison.difference!
  const title = first ? name(comparison.title) : inSentence(comparison.title)
  // Where the interval has both signs, nobody knows which way it moved.
  if (difference.low !== null && difference.high !== null && difference.low * difference.high <= 0)
    return [title, ' may have moved by ', differenceText(comparison)]
  const written = quantityOf(comparison)
  const moved =
    difference.estimate === 0 ? 'does not move' : difference.estimate > 0 ? 'rises by' : 'falls by'
  const size = difference.estimate === 0 ? '' : ` ${written.size(difference.estimate)}`
  const interval = difference.low === null || difference.high === null ? '' : ` ${bounds(comparison)}`
  return [`${title} ${moved}${size}${interval}`]
}

function bounds(comparison: Comparison): string {
  const text = differenceText(comparison)
  return text.slice(text.indexOf('['), text.indexOf(']') + 1)
}

/** Levels, where there is no champion: beside those of the prior if it was asked. */
function firstLevels(report: EvaluateReport): Inline[] {
  const told = overall(report)
    .filter(({ candidate }) => candidate !== null)
    .slice(0, 2)
  if (told.length === 0) return []
  const parts = told.map((comparison, index) => {
    const { estimate, low, high } = comparison.candidate!
    const written = quantityOf(comparison)
    const interval = low === null || high === null ? '' : ` ${written.range(low, high)}`
    const prior =
      comparison.champion === null ? '' : `, the prior’s ${written.level(comparison.champion.estimate)}`
    const title = index === 0 ? name(comparison.title) : inSentence(comparison.title)
    return `${title} is ${written.level(estimate)}${interval}${prior}`
  })
  return [`${parts.join('; ')}.`]
}

function sliceSentence(report: EvaluateReport): Inline[] {
  const slices = report.metrics.filter(({ slice }) => slice !== null)
  if (slices.length === 0) return []
  const worse = slices.filter(({ verdict }) => verdict === 'regressed')
  if (worse.length === 0) return [' No slice is shown to lose more than you allow.']
  const named = worse
    .slice(0, 2)
    .map(({ slice, title }): Inline => ({ strong: [...sliceName(slice!), ` (${inSentence(title)})`] }))
  const more = worse.length - named.length
  return [' Worse by more than you allow: ', ...joined(more > 0 ? [...named, `${more} more`] : named), '.']
}
