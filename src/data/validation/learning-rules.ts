import type { RuleCheck } from '../contracts/rule.ts'
import { comparable } from './constants.ts'
import { columnOf, type DataColumn, type DataSet, missing } from './data-set.ts'
import { allKnown } from './key-rules.ts'
import { existsIn, isTime, pairs, timeOf } from './other-data.ts'
import { familyOf, isNumeric } from './stored-types.ts'
import { broken, countRows, known, met, type Scene, unknown, type Work } from './work.ts'

type Of<Kind extends RuleCheck['kind']> = Extract<RuleCheck, { readonly kind: Kind }>

/** Every key that has no missing value exists in the other data set. */
export async function relationship(scene: Scene, check: Of<'relationship'>): Promise<Work> {
  const other = await scene.other(check.to.object)
  if (typeof other === 'string') return known(unknown(other))
  const paired = pairs(scene.set, check.columns, other, check.to.columns)
  if (typeof paired === 'string') return known(unknown(paired))
  const given = allKnown(paired.map(({ here }) => here))
  return countRows(`${given} AND NOT ${existsIn(paired, other)}`, true)
}

export function freshness({ now }: Scene, check: Of<'freshness'>, column: DataColumn): Work {
  if (!isTime(column)) return known(unknown(`the column has the type ${column.type}, which is no time`))
  return {
    how: 'aggregates',
    values: [`epoch(max(${timeOf(column)}) FILTER (isfinite(${timeOf(column)})))`],
    conclude([latest]) {
      if (latest === null || latest === undefined) return broken('no time in any row')
      const age = Math.round(now.getTime() / 1000 - latest)
      const observed = `${age} seconds old`
      const note = age < 0 ? 'The latest time lies in the future.' : null
      return age <= check.seconds ? met(observed, note) : broken(observed)
    },
  }
}

export async function splitsDisjoint(scene: Scene, check: Of<'splits-disjoint'>): Promise<Work> {
  const other = await scene.other(check.with)
  if (typeof other === 'string') return known(unknown(other))
  const paired = pairs(scene.set, check.by, other, check.by)
  if (typeof paired === 'string') return known(unknown(paired))
  const given = allKnown(paired.map(({ here }) => here))
  const shared = `(${given} AND ${existsIn(paired, other)})`
  if (check.orderedBy === null) return countRows(shared, true)
  const ordered = pairs(scene.set, [check.orderedBy], other, [check.orderedBy])
  if (typeof ordered === 'string') return known(unknown(ordered))
  const [order] = ordered as readonly [(typeof ordered)[number]]
  const isNumber = isNumeric(familyOf(order.here.type)) && isNumeric(familyOf(order.there.type))
  if (!isNumber && !(isTime(order.here) && isTime(order.there))) {
    return known(unknown(`\`${check.orderedBy}\` is neither a time nor a number in both`))
  }
  const place = (column: DataColumn) => (isNumber ? column.sql : timeOf(column))
  const table = `mlops_last_${scene.nextNumber()}`
  await scene.session.execute(
    `CREATE TEMP TABLE ${table} AS SELECT max(${place(order.there)}) AS last FROM ${other.relation}`,
  )
  const early = `coalesce(${place(order.here)} <= (SELECT last FROM ${table}), false)`
  const work = countRows(`${shared} OR ${early}`, true)
  if (work.how !== 'aggregates') return work
  return {
    ...work,
    values: [...work.values, `count_if(${shared})`, `count_if(${early})`],
    conclude(values, rows) {
      const outcome = work.conclude(values, rows)
      if (outcome.status === 'met') return outcome
      const note = `${values[1]} with a key that is there too, ${values[2]} not later than its last.`
      return { ...outcome, note }
    },
  }
}

/** Share of the value among rows whose label is not missing. */
export async function labelRate(scene: Scene, check: Of<'label-rate'>, column: DataColumn): Promise<Work> {
  const share = shareOf(check, column)
  if (share.length === 0) return known(unknown(`the label cannot be compared with \`${check.value}\``))
  const reference = await referenceRate(scene, check, column)
  if (typeof reference === 'string') return known(unknown(reference))
  return {
    how: 'aggregates',
    values: share,
    conclude([times, labelled]) {
      if (!labelled) return broken('no label in any row')
      const rate = (times as number) / labelled
      const reasons = [
        ...(check.minimum !== null && rate < check.minimum ? [`It is below ${check.minimum}.`] : []),
        ...(check.maximum !== null && rate > check.maximum ? [`It is above ${check.maximum}.`] : []),
        ...(reference !== null &&
        check.maxAbsoluteChange !== null &&
        Math.abs(rate - reference) > check.maxAbsoluteChange
          ? [`The reference has ${rounded(reference)}.`]
          : []),
      ]
      return reasons.length === 0 ? met(rate) : broken(rate, reasons.join(' '))
    },
  }
}

function shareOf({ value }: Of<'label-rate'>, column: DataColumn): string[] {
  const compared = comparable(column, [value])
  if (typeof compared === 'string') return []
  return [`count_if(${compared.value} = ${compared.constant(value)})`, `count_if(NOT ${missing(column)})`]
}

async function referenceRate(
  { session, other }: Scene,
  check: Of<'label-rate'>,
  column: DataColumn,
): Promise<number | null | string> {
  if (check.maxAbsoluteChange === null) return null
  const reference = await other(check.reference)
  if (typeof reference === 'string') return reference
  const there = columnOf(reference, column.name)
  const values = there === undefined ? [] : shareOf(check, there)
  if (values.length === 0) return `the reference ${reference.file} has no such label`
  const [found] = await session.rows(
    `SELECT ${values.map((value) => `CAST(${value} AS DOUBLE)`).join(', ')} FROM ${reference.relation}`,
  )
  const [times, labelled] = found as [number, number]
  return labelled === 0 ? `the reference ${reference.file} has no label in any row` : times / labelled
}

export function absent(set: DataSet, name: string): Work {
  const column = columnOf(set, name)
  return known(column === undefined ? met('not there') : broken('there'))
}

/** The time of a column is not later than the moment of prediction. */
export function knownBy({ set }: Scene, check: Of<'known-by'>, column: DataColumn): Work {
  const moment = columnOf(set, check.moment)
  if (moment === undefined) return known(unknown(`the column \`${check.moment}\` is missing`))
  for (const each of [column, moment]) {
    if (!isTime(each)) {
      return known(unknown(`\`${each.name}\` has the type ${each.type}, which is no time`))
    }
  }
  return countRows(`${timeOf(column)} > ${timeOf(moment)}`)
}

export const rounded = (value: number) => Number(value.toPrecision(4))
