import type { Block, Inline, Tone } from '../../../report/index.ts'
import { advice } from './advice.ts'
import type { Reading } from './reading.ts'
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

export function headline(reading: Reading): Headline {
  const { tone, words } = titleWords(reading)
  return {
    tone,
    title: [{ code: name(reading.report.model, 60) }, ': ', ...words],
    blocks: [
      {
        kind: 'paragraph',
        keep: 'always',
        text: [{ strong: [decision(reading, tone)] }, ' ', ...why(reading)],
      },
      ...advice(reading),
    ],
  }
}

function decision({ gates }: Reading, tone: Tone): string {
  const asked = gates.filter(({ status }) => status !== 'skipped')
  const failing = asked.filter(({ status }) => status === 'fail').length
  const count = counted(asked.length, 'gate')
  if (failing > 0) return `Not ready to merge: ${failing} of ${count} ${failing === 1 ? 'fails' : 'fail'}.`
  if (!asked.some(({ declared }) => declared)) return 'Nothing blocks this merge.'
  const yours = asked.length === 1 ? 'your gate' : `your ${count}`
  return tone === 'good' ? `Merge is safe by ${yours}.` : `No objection from ${yours}.`
}

/** The differences that carry the verdict, in a sentence: those that a gate asks about first. */
function why(reading: Reading): Inline[] {
  const { report, overall, gateOn } = reading
  const verdicts: Comparison['verdict'][] = ['regressed', 'improved', 'inconclusive', 'non-inferior']
  const gates = ['fail', 'warn', 'pass']
  const rank = (comparison: Comparison) => {
    const gate = gates.indexOf(gateOn(comparison) ?? '')
    return (gate < 0 ? gates.length : gate) * verdicts.length + verdicts.indexOf(comparison.verdict)
  }
  const told = overall
    .filter(({ difference }) => difference !== null)
    .toSorted((a, b) => rank(a) - rank(b))
    .slice(0, 2)
  if (told.length === 0 || report.champion?.source === 'prior') return firstLevels(overall)
  const clauses = told.map((comparison, index) => change(comparison, index === 0))
  return [`${clauses.join('; ')}.`, ...sliceSentence(reading)]
}

function change(comparison: Comparison, first: boolean): string {
  const { estimate, low, high } = comparison.difference!
  const title = first ? name(comparison.title) : inSentence(comparison.title)
  // Where the interval has both signs, nobody knows which way it moved.
  if (low !== null && high !== null && low * high <= 0)
    return `${title} may have moved by ${differenceText(comparison)}`
  if (estimate === 0) return `${title} does not move`
  const interval = low === null || high === null ? '' : ` ${bounds(comparison)}`
  return `${title} ${estimate > 0 ? 'rises' : 'falls'} by ${quantityOf(comparison).size(estimate)}${interval}`
}

function bounds(comparison: Comparison): string {
  const text = differenceText(comparison)
  return text.slice(text.indexOf('['), text.indexOf(']') + 1)
}

/** Levels, where there is no champion: beside those of the prior if it was asked. */
function firstLevels(overall: readonly Comparison[]): Inline[] {
  const told = overall.filter(({ candidate }) => candidate !== null).slice(0, 2)
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

/** Slices that lose: those whose loss a gate forbids, else any that is proven. */
function sliceSentence({ slices, gateOn }: Reading): Inline[] {
  if (slices.length === 0) return []
  const worse = slices.filter(({ verdict }) => verdict === 'regressed')
  const forbidden = worse.filter((comparison) => ['fail', 'warn'].includes(gateOn(comparison) ?? ''))
  if (worse.length === 0) return [' No slice is shown to lose more than you allow.']
  const told = forbidden.length > 0 ? forbidden : worse
  const named = told
    .slice(0, 2)
    .map(({ slice, title }): Inline => ({ strong: [...sliceName(slice!), ` (${inSentence(title)})`] }))
  const more = told.length - named.length
  return [
    forbidden.length > 0 ? ' Worse by more than you allow: ' : ' Worse, though no gate forbids it: ',
    ...joined(more > 0 ? [...named, `${more} more`] : named),
    '.',
  ]
}
