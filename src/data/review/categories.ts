import type { Session } from '../session.ts'
import { identifier } from '../sql.ts'
import type { Bar } from './bins.ts'
import { reading, type Version } from './version.ts'

/** Categories as texts and how many rows have each. */
export type Categories = ReadonlyMap<string, number>

/** Longer texts are cut, so that texts with the same start count as one category. */
export const categoryLength = 200

/** Categories that a histogram names; the rest share a bar. */
const namedBars = 20

/** Categories held in memory at once, of one version. */
const categoriesAtOnce = 200_000
const columnsAtOnce = 200

/** Splits columns into groups whose categories may be held in memory together. */
export function categoryBatches<T>(items: readonly T[], distinct: (item: T) => number): T[][] {
  const batches: T[][] = []
  let held = 0
  for (const item of items) {
    const last = batches.at(-1)
    held += distinct(item)
    if (last !== undefined && last.length < columnsAtOnce && held <= categoriesAtOnce) last.push(item)
    else {
      batches.push([item])
      held = distinct(item)
    }
  }
  return batches
}

/** Counts the categories of columns of one version, all in one pass. */
export async function countCategories(
  session: Session,
  version: Version,
  columns: readonly string[],
): Promise<Categories[]> {
  if (columns.length === 0) return []
  const counted = columns.map((column) => `to_json(histogram(${category(identifier(column))}))::VARCHAR`)
  const [cells = []] = await reading(version, () =>
    session.rows(`SELECT ${counted.join(', ')} FROM ${version.relation}`),
  )
  return cells.map(
    (cell) => new Map(Object.entries(JSON.parse(String(cell ?? '{}')) as Record<string, number>)),
  )
}

function category(value: string): string {
  const text = `CAST(${value} AS VARCHAR)`
  return `CASE WHEN length(${text}) > ${categoryLength} THEN left(${text}, ${categoryLength - 1}) || '…' ELSE ${text} END`
}

/** Histograms over the most frequent categories of both versions together; equally frequent ones by their text. */
export function categoryHistograms(sides: readonly Categories[]): Bar[][] {
  const named = byFrequency(sides)
  const shown = named.length <= namedBars + 1 ? named : named.slice(0, namedBars)
  const rest = named.length - shown.length
  return sides.map((side) => {
    const bars = shown.map((label) => ({ label, count: side.get(label) ?? 0 }))
    const counted = bars.reduce((sum, { count }) => sum + count, 0)
    const all = [...side.values()].reduce((sum, count) => sum + count, 0)
    return rest === 0 ? bars : [...bars, { label: `${rest} others`, count: all - counted }]
  })
}

/** All categories, the most frequent first. */
function byFrequency(sides: readonly Categories[]): string[] {
  const total = new Map<string, number>()
  for (const side of sides)
    for (const [label, count] of side) total.set(label, (total.get(label) ?? 0) + count)
  return [...total].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([label]) => label)
}

/** Categories of `of` that `than` does not have, the most frequent first. */
export function categoriesOnlyIn(of: Categories, than: Categories): string[] {
  return byFrequency([new Map([...of].filter(([label]) => !than.has(label)))])
}
