import { type Block, type Inline, writeCount } from '../../../report/index.ts'
import type { EvaluateReport } from '../report-schema.ts'
import { counted, inSentence, joined, methodName, name, sentence, withoutIntervals } from './wording.ts'

/** What the numbers are of and how the intervals were made. */
export function smallPrint(report: EvaluateReport): Block[] {
  const parts: string[] = []
  if (report.rows > 0) {
    const same = report.champion !== null && report.champion.source !== 'prior'
    parts.push(
      `${writeCount(report.rows)} ${name(report.rowName)}${same ? ', the same for both models' : ''}.`,
    )
  }
  const methods = new Map<string, Set<string>>()
  for (const { method, title, slice, difference } of report.metrics)
    if (slice === null && difference?.low !== null && method !== 'point')
      methods.set(method, (methods.get(method) ?? new Set()).add(inSentence(title)))
  const named = [...methods].map(
    ([method, titles]) =>
      `${methodName(method)} for ${titles.size > 3 ? `${titles.size} metrics` : joined([...titles]).join('')}`,
  )
  if (named.length > 0) parts.push(`Intervals: ${named.join('; ')}.`)
  const family = report.metrics.filter(({ difference }) => difference?.adjustedPValue != null)
  const sliced = family.filter(({ slice }) => slice !== null).length
  const groups = [
    ...(family.length - sliced > 1 ? [counted(family.length - sliced, 'metric')] : []),
    ...(sliced > 1 ? [counted(sliced, 'slice comparison')] : []),
  ]
  if (groups.length > 0)
    parts.push(
      `Improved and regressed are called so after Holm’s correction over ${groups.join(' and over ')}.`,
    )
  if (!withoutIntervals(report) && report.metrics.some(({ margin, slice }) => slice === null && margin > 0))
    parts.push('┊ is the loss you allow: regressed lies wholly below it, non-inferior wholly above.')
  if (parts.length === 0) return []
  return [{ kind: 'paragraph', small: true, keep: 12, text: [parts.join(' ')] }, ...remarks(report)]
}

/** What a reader should know of single numbers, such as a value that is 0 by convention. */
function remarks(report: EvaluateReport): Block[] {
  const items = report.metrics
    .filter(({ slice }) => slice === null)
    .flatMap(({ title, notes }) =>
      (notes ?? []).map((note): Inline[] => [{ strong: [name(title)] }, ': ', ...sentence(note)]),
    )
  return items.length === 0 ? [] : [{ kind: 'list', items, keep: 20 }]
}
