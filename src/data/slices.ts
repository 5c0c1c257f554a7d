import type { SliceColumn } from '../evaluation/index.ts'
import type { Problem } from '../foundation/index.ts'
import { maxSliceValues, type SliceOption } from './comparison-options.ts'
import { storedValues, valueOrder } from './encoding.ts'
import { sideColumn } from './joining.ts'
import type { Plan } from './plan.ts'
import type { Session } from './session.ts'
import type { Role } from './tables.ts'

/** A declared slice before its rows are read. */
export interface SliceCodes {
  readonly column: string
  readonly role: Role
  readonly alias: string
  /** Stored values as text, in the order of their codes; null for a slice that is cut. */
  readonly raws: readonly string[] | null
  readonly option: SliceOption
}

/** A declared slice when rows are joined: SQL of every row's INTEGER code, and what the codes mean. */
export interface SlicePlan {
  readonly column: string
  readonly code: string
  /** Display text by code; texts may repeat. */
  readonly values: readonly string[]
}

const missingValue = '(missing)'
const emptyValue = '(empty)'

/** Finds the values of every slice by value; what cannot be sliced is added to `problems`. */
export async function prepareSlices(
  session: Session,
  plan: Plan,
  hidden: ReadonlySet<string>,
  problems: Problem[],
): Promise<SliceCodes[]> {
  const slices: SliceCodes[] = []
  for (const { option, role, alias } of plan.slices) {
    const { column } = option
    const planned = plan.tables.get(role)?.columns.find((each) => each.alias === alias)
    if (planned === undefined) continue
    const { conversion } = planned
    const place = { file: conversion.table.file, path: 'slices', value: column }
    if (hidden.has(column)) {
      problems.push({
        ...place,
        message: 'the column is private, and a slice would publish its values',
        remedy: 'Leave the slice out, or take the column off the private ones.',
      })
    }
    if (option.quantiles !== undefined || option.edges !== undefined) {
      slices.push({ column, role, alias, raws: null, option })
      continue
    }
    const stored = await storedValues(session, conversion, maxSliceValues)
    if (stored.length > maxSliceValues) {
      problems.push({
        ...place,
        message: `the column has more than ${maxSliceValues} values, the most that a slice by value may have`,
        remedy:
          'Cut a numeric column with `quantiles` or `edges`; group a text column when predictions are written.',
      })
      slices.push({ column, role, alias, raws: [], option })
    } else {
      slices.push({ column, role, alias, raws: stored.map(({ raw }) => raw).sort(valueOrder), option })
    }
  }
  return slices
}

/** Says how the joined rows' codes are read; quantiles are those of the joined rows, the same for both models. */
export async function planSlices(session: Session, slices: readonly SliceCodes[]): Promise<SlicePlan[]> {
  const plans: SlicePlan[] = []
  for (const { column, role, alias, raws, option } of slices) {
    const stored = sideColumn(alias, role)
    if (raws === null) {
      const edges = option.edges ?? (await quantileEdges(session, stored, option.quantiles ?? 4))
      plans.push(cutSlice(column, stored, edges))
    } else {
      const values = [...raws.map((raw) => (raw === '' ? emptyValue : raw)), missingValue]
      plans.push({ column, code: `coalesce(${stored}, ${raws.length})`, values })
    }
  }
  return plans
}

/** Inner edges that are values of the column itself, the largest value left out, repeated ones once. */
async function quantileEdges(session: Session, stored: string, parts: number): Promise<number[]> {
  const shares = Array.from({ length: parts - 1 }, (_, index) => (index + 1) / parts)
  const selected = shares.map((share) => `quantile_disc(value, ${share})`)
  const [found] = await session.rows(
    `SELECT ${[...selected, 'max(value)'].join(', ')} FROM
     (SELECT ${stored} AS value FROM joined WHERE ${stored} IS NOT NULL AND NOT isnan(${stored}))`,
  )
  const edges = (found ?? []) as (number | null)[]
  const largest = edges.pop()
  return [...new Set(edges)].filter((edge): edge is number => edge !== null && edge !== largest)
}

function cutSlice(column: string, stored: string, edges: readonly number[]): SlicePlan {
  const when = edges.map((edge, index) => `WHEN ${stored} <= ${double(edge)} THEN ${index}`)
  const code =
    `CAST(CASE WHEN ${stored} IS NULL OR isnan(${stored}) THEN ${edges.length + 1} ` +
    `${when.join(' ')} ELSE ${edges.length} END AS INTEGER)`
  return { column, code, values: [...intervalTexts(edges), missingValue] }
}

/** `≤ 502`, `> 502, ≤ 872`, `> 872`: read after the column's name. */
export function intervalTexts(edges: readonly number[]): string[] {
  if (edges.length === 0) return ['(any)']
  const rounded = edges.map((edge) => String(Number(edge.toPrecision(6))))
  const texts = new Set(rounded).size === edges.length ? rounded : edges.map(String)
  return [
    `≤ ${texts[0]}`,
    ...texts.slice(1).map((text, index) => `> ${texts[index]}, ≤ ${text}`),
    `> ${texts.at(-1)}`,
  ]
}

const double = (value: number) => `CAST('${value}' AS DOUBLE)`

/**
 * Moves a slice's codes to values that some row has, joining those that read the same (a text `(missing)` and a
 * missing one).
 * @returns the slice, and SQL of its new code for a metric in SQL
 */
export function finishSlice(
  { column, code, values }: SlicePlan,
  codes: Int32Array,
): { slice: SliceColumn; sql: SlicePlan } {
  const counts = new Float64Array(values.length)
  for (const each of codes) counts[each] = (counts[each] as number) + 1
  const kept: string[] = []
  const renumber = values.map((value, old) => {
    if (counts[old] === 0) return -1
    const index = kept.indexOf(value)
    return index === -1 ? kept.push(value) - 1 : index
  })
  if (kept.length === values.length)
    return { slice: { column, values, codes }, sql: { column, code, values } }
  for (let row = 0; row < codes.length; row++) codes[row] = renumber[codes[row] as number] as number
  const moved = `list_extract([${renumber.join(', ')}], (${code}) + 1)`
  return { slice: { column, values: kept, codes }, sql: { column, code: moved, values: kept } }
}
