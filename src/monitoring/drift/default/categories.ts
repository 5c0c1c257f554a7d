import type { Table } from './contingency.ts'
import { listed, percent, quoted } from './words.ts'

type Counts = ReadonlyMap<string, number>

/** Counts of both sides by category, the categories in order. */
export function categoryTable(
  reference: Counts,
  current: Counts,
): Table & { readonly names: readonly string[] } {
  const names = [...new Set([...reference.keys(), ...current.keys()])].filter(
    (name) => (reference.get(name) ?? 0) + (current.get(name) ?? 0) > 0,
  )
  names.sort()
  return {
    names,
    reference: names.map((name) => reference.get(name) ?? 0),
    current: names.map((name) => current.get(name) ?? 0),
  }
}

/** Sentences on categories that only one side has, where they hold more rows than chance explains. */
export function oneSidedCategories(reference: Counts, current: Counts): string[] {
  return [
    ...oneSided('New', reference, current, 'of the current values'),
    ...oneSided('Vanished', current, reference, "of the reference's values"),
  ]
}

function oneSided(word: string, without: Counts, within: Counts, of: string): string[] {
  const [n, m] = [total(without), total(within)]
  if (n === 0 || m === 0) return []
  const found = [...within].filter(([name, count]) => count > 0 && (without.get(name) ?? 0) === 0)
  const rows = found.reduce((sum, [, count]) => sum + count, 0)
  // rows whose category would be on this side alone, over all permutations of the rows of both
  let [expected, variance] = [0, 0]
  for (const name of new Set([...without.keys(), ...within.keys()])) {
    const count = (without.get(name) ?? 0) + (within.get(name) ?? 0)
    const p = shareAllWithin(count, m, n + m)
    expected += count * p
    variance += count ** 2 * p * (1 - p)
  }
  if (rows <= expected + 4 * Math.sqrt(variance) || rows === 0) return []
  found.sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
  const names = listed(found.map(([name, count]) => `${quoted(name)} (${percent(count / m)})`))
  return [
    `${word} categories: ${names}, ${percent(rows / m)} ${of} in all; chance alone would give ${percent(expected / m)}.`,
  ]
}

function shareAllWithin(count: number, m: number, all: number): number {
  let p = 1
  for (let i = 0; i < count && p > 1e-15; i++) p *= (m - i) / (all - i)
  return count > m ? 0 : p
}

function total(counts: Counts): number {
  let sum = 0
  for (const count of counts.values()) sum += count
  return sum
}
