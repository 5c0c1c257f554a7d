import { type Inline, type Quantity, quantity, shortened, type Tone } from '../../../report/index.ts'
import type { EvaluateReport } from '../report-schema.ts'

export { counted, joined, sentence } from '../../../report/index.ts'

export type Comparison = EvaluateReport['metrics'][number]
export type GateResult = EvaluateReport['gates'][number]
export type Version = EvaluateReport['candidate']

/** What a comparison's verdict is called and how it is marked. */
export const verdictWords: Readonly<Record<Comparison['verdict'], { tone: Tone; word: string }>> = {
  improved: { tone: 'good', word: 'improved' },
  'non-inferior': { tone: 'info', word: 'non-inferior' },
  regressed: { tone: 'bad', word: 'regressed' },
  inconclusive: { tone: 'warn', word: 'inconclusive' },
  'no-baseline': { tone: 'neutral', word: 'no champion' },
  'not-computable': { tone: 'neutral', word: 'not computable' },
}

const priorWords: Readonly<Partial<Record<Comparison['verdict'], string>>> = {
  improved: 'better than the prior',
  'non-inferior': 'not worse than the prior',
  regressed: 'worse than the prior',
  inconclusive: 'not told apart from the prior',
}

/** The verdict of a comparison, in the words that fit what it was compared with. */
export function verdictOf(report: EvaluateReport, comparison: Comparison): { tone: Tone; text: string } {
  const { tone, word } = verdictWords[comparison.verdict]
  if (isTooSmall(comparison)) return { tone, text: name(comparison.notComputable!) }
  if (report.champion?.source === 'prior') return { tone, text: priorWords[comparison.verdict] ?? word }
  const { difference, direction } = comparison
  if (difference === null || difference.low !== null) return { tone, text: word }
  const lead = difference.estimate * (direction === 'higher' ? 1 : -1)
  const place = lead > 0 ? 'ahead' : lead < 0 ? 'behind' : 'equal numbers'
  return { tone: 'neutral', text: `${place}, no interval` }
}

const methodNames: Readonly<Record<string, string>> = {
  delong: 'DeLong',
  'mcnemar-exact': 'exact McNemar',
  'influence-function': 'influence function',
  'paired-bootstrap-bca': 'paired BCa bootstrap',
  'paired-t': 'paired t',
  wilson: 'Wilson',
  runs: 'spread between runs',
  point: 'two numbers, no interval',
}

export function methodName(method: string): string {
  return methodNames[method] ?? name(method.replaceAll('-', ' '), 60)
}

/** Text from data, short enough for a table cell. */
export function name(text: string, limit = 48): string {
  return shortened(text, limit)
}

/** Metrics that are called after people and distributions keep their capital. */
const properNames = /^(Brier|Cohen|Gamma|Jaccard|Matthews|Poisson|Tweedie)/

/** A title inside a sentence: `log loss`, but `ROC AUC` and `Brier score`. */
export function inSentence(title: string): string {
  return /^[A-Z][a-z]/.test(title) && !properNames.test(title)
    ? name(title.charAt(0).toLowerCase() + title.slice(1))
    : name(title)
}

/** `carrier = HA`; a range of numbers says its own sign: `distance > 529, ≤ 937`. */
export function sliceName({ column, value }: NonNullable<Comparison['slice']>): Inline[] {
  const sign = /^[≤≥<>] ?[-−.\d]/.test(value) ? ' ' : ' = '
  return [name(column), sign, value === '' ? '(empty)' : name(value)]
}

/** Metrics that are shares of rows, written in per cent: scikit-learn's names without their options. */
const shares = new Set([
  'accuracy',
  'balanced_accuracy',
  'precision',
  'recall',
  'specificity',
  'top_k_accuracy',
])

export function isShare(comparison: Comparison): boolean {
  return comparison.unit === null && shares.has(comparison.metric.replace(/[([@].*$/, ''))
}

/** How a comparison's numbers are written: level and difference with the same digits, so that they subtract. */
export function quantityOf(comparison: Comparison): Quantity {
  const { candidate, champion, difference } = comparison
  return quantity({
    unit: comparison.unit === null ? null : name(comparison.unit, 24),
    share: isShare(comparison),
    halfWidth: halfWidth(difference) ?? halfWidth(candidate),
    values: [candidate, champion].flatMap((side) => (side === null ? [] : [side.estimate])),
  })
}

function halfWidth(interval: Comparison['candidate']): number | null {
  if (interval === null || interval.low === null || interval.high === null) return null
  const half = (interval.high - interval.low) / 2
  return half > 0 ? half : null
}

/** `+0.006 [+0.004, +0.008]`, or without the interval where none is possible. */
export function differenceText(comparison: Comparison): string {
  const { difference } = comparison
  if (difference === null) return '–'
  const written = quantityOf(comparison)
  return difference.low === null || difference.high === null
    ? written.change(difference.estimate)
    : written.changeWithInterval(difference.estimate, difference.low, difference.high)
}

/** How a version is called in a table's head. */
export function versionLabel(version: Version): Inline {
  return { code: name(version.source === 'file' ? (version.name.split('/').pop() ?? '') : version.name, 24) }
}

/** A one-number comparison: no interval anywhere. */
export function withoutIntervals(report: EvaluateReport): boolean {
  const compared = report.metrics.filter(({ difference }) => difference !== null)
  return compared.length > 0 && compared.every(({ difference }) => difference!.low === null)
}

/** A slice that is left out because it has fewer rows than its gate asks for. */
export function isTooSmall({ notComputable }: Comparison): boolean {
  return notComputable?.startsWith('too few rows') ?? false
}
