import type { Window } from '../../data/index.ts'
import type { Problem } from '../../foundation/index.ts'

const day = 86_400_000
const mostDays = 3700
const placeholder = /\{date(?::([^}]*))?\}/g
const formats = /^[yMdHm/_.-]*$/

/**
 * Patterns with `{date:yyyy-MM-dd}` become one for each day that the window touches, in UTC. `yyyy`, `MM` and `dd` stand for their
 * parts; `{date}` is `{date:yyyy-MM-dd}`.
 */
export function expandDates(
  patterns: readonly string[],
  window: Window | null,
): { readonly patterns: readonly string[] } | { readonly problem: Problem } {
  const dated = patterns.find((pattern) => /\{date/.test(pattern))
  if (dated === undefined) return { patterns }
  const problem = (message: string, remedy: string) => ({
    problem: { path: 'current', value: dated, message, remedy },
  })
  if (window === null)
    return problem('names files by day, and no window says which days', 'Give `window`, such as 7d')
  for (const [, format] of dated.matchAll(placeholder))
    if (format !== undefined && !(formats.test(format.replace(/yyyy|MM|dd/g, '')) && /dd/.test(format)))
      return problem(
        `has a date that is not understood: ${format}`,
        'Write {date:yyyy-MM-dd}, {date:yyyy/MM/dd} or {date:yyyyMMdd}',
      )
  const days: Date[] = []
  for (let at = Math.floor(window.from.getTime() / day) * day; at < window.to.getTime(); at += day)
    days.push(new Date(at))
  if (days.length > mostDays)
    return problem(`stands for ${days.length} days`, `Choose a window of at most ${mostDays} days`)
  return {
    patterns: patterns.flatMap((pattern) =>
      /\{date/.test(pattern)
        ? days.map((date) => pattern.replace(placeholder, (_, format) => written(date, format)))
        : [pattern],
    ),
  }
}

function written(date: Date, format = 'yyyy-MM-dd'): string {
  const [year = '', month = '', dayOfMonth = ''] = date.toISOString().slice(0, 10).split('-')
  return format.replace(/yyyy/g, year).replace(/MM/g, month).replace(/dd/g, dayOfMonth)
}
