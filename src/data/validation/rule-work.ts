import { nearestName } from '../../foundation/index.ts'
import type { Rule } from '../contracts/rule.ts'
import { shorten } from '../tables.ts'
import { keeps } from './bounds.ts'
import { columnOf, type DataColumn } from './data-set.ts'
import { distribution, trainServeSkew } from './distribution-rules.ts'
import { primaryKey, unique } from './key-rules.ts'
import { absent, freshness, knownBy, labelRate, relationship, splitsDisjoint } from './learning-rules.ts'
import { measure } from './measure-rules.ts'
import { noOtherColumns, present, typed } from './schema-rules.ts'
import { conditionOf } from './value-rules.ts'
import { broken, countRows, known, met, type Outcome, type Scene, unknown, type Work } from './work.ts'

/** Decides how a rule is judged on a data set. Reads no rows but of other data sets. */
export async function workOf(scene: Scene, { column, check }: Rule): Promise<Work> {
  const { set } = scene
  const own = column === null ? missingColumn(scene, '') : oneColumn(scene, column)
  const withOwn = (work: (column: DataColumn) => Work | Promise<Work>) =>
    'status' in own ? known(own) : work(own)
  const withAll = (names: readonly string[], work: (columns: readonly DataColumn[]) => Work) => {
    const columns = names.map((name) => oneColumn(scene, name))
    const wrong = columns.find((each) => 'status' in each)
    return wrong === undefined ? work(columns as DataColumn[]) : known(wrong as Outcome)
  }
  const alone = (judge: (rows: number) => Promise<Outcome>): Work => ({ how: 'alone', judge })
  switch (check.kind) {
    case 'present':
      return present(set, column ?? '')
    case 'no-other-columns':
      return noOtherColumns(set, check.columns)
    case 'type':
      return typed(scene, column ?? '', check)
    case 'required':
    case 'one-of':
    case 'pattern':
    case 'range':
    case 'length':
    case 'format':
      return withOwn((found) => {
        const condition = conditionOf(check, found)
        return typeof condition === 'string'
          ? known(unknown(condition))
          : countRows(condition.failing, condition.alone)
      })
    case 'unique':
      return withAll(check.columns, (columns) => alone((rows) => unique(scene, columns, rows)))
    case 'primary-key':
      return withAll(check.columns, (columns) => alone((rows) => primaryKey(scene, columns, rows)))
    case 'measure':
      return withAll(check.columns, (columns) => measure(scene, check, columns))
    case 'sql':
      return {
        how: 'user-sql',
        query: check.query,
        conclude: (value) =>
          keeps(value as number, check.bound) ? met(value as number) : broken(value as number),
      }
    case 'relationship':
      return relationship(scene, check)
    case 'freshness': {
      const found = oneColumn(scene, check.column)
      return 'status' in found ? known(found) : freshness(scene, check, found)
    }
    case 'splits-disjoint':
      return splitsDisjoint(scene, check)
    case 'label-rate':
      return withOwn((found) => labelRate(scene, check, found))
    case 'train-serve-skew':
      return trainServeSkew(scene, check)
    case 'absent':
      return absent(set, column ?? '')
    case 'known-by':
      return withOwn((found) => knownBy(scene, check, found))
    case 'distribution':
      return withOwn((found) => distribution(scene, check, found))
  }
}

function oneColumn(scene: Scene, name: string): DataColumn | Outcome {
  return columnOf(scene.set, name) ?? missingColumn(scene, name)
}

function missingColumn({ set }: Scene, name: string): Outcome {
  if (name === '') return unknown('the rule names no column')
  const near = nearestName(
    name,
    set.columns.map((each) => each.name),
  )
  const hint = near === undefined ? '' : `; there is \`${shorten(near, 80)}\``
  return unknown(`the column \`${shorten(name, 80)}\` is missing${hint}`)
}
