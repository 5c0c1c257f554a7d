import type { ColumnPair, DriftAspect, DriftMethod } from '../column.ts'
import { categoryTable } from './categories.ts'
import type { Table } from './contingency.ts'
import { homogeneityTest } from './contingency.ts'
import { divergences, measure } from './divergences.ts'
import { type Effect, effectOf } from './effect.ts'
import { binned, quantileEdges } from './quantile-bins.ts'
import { describeType, rowsOf, type Samples } from './samples.ts'
import { significanceOf } from './significance.ts'
import { digits, listed, percent, pWords, quoted } from './words.ts'

/** Are the values distributed otherwise? Both sides have some. */
export function valuesAspect(samples: Samples, method: DriftMethod, minimum: number): DriftAspect {
  const table = tableOf(samples)
  const effect = effectOf(method, table, samples)
  const pValue = significanceOf(method, table, samples)
  return {
    what: 'values',
    effect: { name: effect.name, value: effect.value, withoutDrift: effect.withoutDrift },
    minimum,
    large: effect.excess >= minimum,
    pValue,
    finding: `Other values: ${change(samples, table)}; ${effectWords(effect)}, ${pWords(pValue)}.`,
  }
}

/** Are more or fewer missing? Null where none is on either side. */
export function missingAspect(pair: ColumnPair, minimum: number): DriftAspect | null {
  const [n, m] = [rowsOf(pair.reference), rowsOf(pair.current)]
  const [a, b] = [pair.reference.missing, pair.current.missing]
  if (a + b === 0 || n === 0 || m === 0) return null
  const table = { reference: [a, n - a], current: [b, m - b] }
  const { value, withoutDrift } = measure(divergences.jensenshannon, table)
  const pValue = homogeneityTest(table)
  const effect = { name: divergences.jensenshannon.name, value, withoutDrift }
  return {
    what: 'missing',
    effect,
    minimum,
    large: Math.sqrt(Math.max(0, value ** 2 - withoutDrift ** 2)) >= minimum,
    pValue,
    finding: `Missing values: ${percent(a / n)} before, ${percent(b / m)} now; ${effectWords(effect)}, ${pWords(pValue)}.`,
  }
}

/** Both sides hold values of different types: certain, so that its p-value is 0. */
export function typeAspect(pair: ColumnPair): DriftAspect {
  const [before, now] = [pair.reference, pair.current].map((values) => describeType(values, pair.kind))
  return {
    what: 'type',
    effect: { name: 'other type', value: 1, withoutDrift: 0 },
    minimum: 1,
    large: true,
    pValue: 0,
    finding: `Another type: ${before} before, ${now} now.`,
  }
}

/** The current side has no such column: as certain as another type. */
export function goneAspect(): DriftAspect {
  return {
    what: 'type',
    effect: { name: 'gone', value: 1, withoutDrift: 0 },
    minimum: 1,
    large: true,
    pValue: 0,
    finding: 'The column is gone: the current data has none of this name.',
  }
}

function tableOf(samples: Samples): Table {
  if (samples.type === 'categories') return categoryTable(samples.reference, samples.current)
  const edges = quantileEdges(samples.reference, samples.current.length)
  return binned(edges, samples.reference, samples.current)
}

function effectWords(effect: Pick<Effect, 'name' | 'value' | 'withoutDrift'>): string {
  return `${effect.name} ${digits(effect.value)}, where chance alone gives ${digits(effect.withoutDrift, 2)}`
}

function change(samples: Samples, table: Table): string {
  if (samples.type === 'numbers') {
    const { reference: a, current: b } = samples
    const at = (sorted: Float64Array, level: number) =>
      digits(sorted[Math.ceil(level * sorted.length) - 1]!, 4)
    return `median ${at(a, 0.5)} before, ${at(b, 0.5)} now; 95 % are at most ${at(a, 0.95)} before, ${at(b, 0.95)} now`
  }
  const names = (table as ReturnType<typeof categoryTable>).names
  const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0)
  const [n, m] = [sum(table.reference), sum(table.current)]
  const moved = names
    .map((name, i) => ({ name, before: table.reference[i]! / n, now: table.current[i]! / m }))
    .sort((x, y) => Math.abs(y.now - y.before) - Math.abs(x.now - x.before))
    .slice(0, 2)
  return listed(
    moved.map(({ name, before, now }) => `${quoted(name)} ${percent(before)} before, ${percent(now)} now`),
  )
}
