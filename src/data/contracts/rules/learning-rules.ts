import { type Path, suggestName } from '../../../foundation/index.ts'
import { columnOf, columnsOf } from '../frames.ts'
import { type LearningRule, learningSchemas } from '../odcs/extension.ts'
import type { Reading } from '../reading.ts'
import type { RuleCheck } from '../rule.ts'
import { draft, type RuleDraft } from './draft.ts'
import { labels, type QualityEntry } from './quality-entry.ts'
import { word } from './words.ts'

/** Name of the engine that marks the extension. */
export const extensionEngine = 'mlops'

const levels: Record<LearningRule, 'object' | 'property'> = {
  splitsDisjoint: 'object',
  trainServeSkew: 'object',
  noOtherColumns: 'object',
  labelRate: 'property',
  distribution: 'property',
  knownBy: 'property',
}
const known = Object.keys(levels) as LearningRule[]

/** Rules of `type: custom`, `engine: mlops`: what machine learning asks beside the standard. */
export function learningRules(reading: Reading, entry: QualityEntry): RuleDraft[] {
  const { quality, subject } = entry
  const path = [...entry.path, 'implementation']
  const written = quality.implementation
  if (written === null || typeof written !== 'object') {
    const remedy = `Write a mapping with one of ${known.join(', ')}`
    reading.problem(written == null ? entry.path : path, 'has no `implementation` that can be read', remedy)
    return []
  }
  const names = Object.keys(written)
  const unknown = names.filter((name) => !known.includes(name as LearningRule))
  for (const name of unknown) reading.problem([...path, name], 'is not a rule', suggestName(name, known))
  if (names.length === 0) reading.problem(path, 'asks for nothing', `Write one of ${known.join(', ')}`)
  return (names.filter((name) => !unknown.includes(name)) as LearningRule[]).flatMap((name) => {
    const level = subject.column === null ? 'object' : 'property'
    if (levels[name] !== level) {
      const where = levels[name] === 'object' ? 'an object' : 'a property'
      reading.problem([...path, name], `belongs to ${where}`, `Move it to the \`quality\` of ${where}`)
      return []
    }
    const found = checkOf(reading, entry, name, [...path, name])
    return found === null
      ? []
      : [draft(subject, found.check, found.expected, reading.at([...path, name]), labels(entry))]
  })
}

type Found = { readonly check: RuleCheck; readonly expected: string } | null

function checkOf(reading: Reading, entry: QualityEntry, name: LearningRule, path: Path): Found {
  switch (name) {
    case 'splitsDisjoint':
      return splitsDisjoint(reading, entry, path)
    case 'labelRate':
      return labelRate(reading, path)
    case 'trainServeSkew':
      return trainServeSkew(reading, entry, path)
    case 'distribution': {
      const value = reading.part(path, learningSchemas.distribution)
      if (value === undefined) return null
      const { method, max } = value
      const reference = value.reference ?? null
      const expected = `${method} to ${reference ?? 'the base commit'} at most ${max}`
      return { check: { kind: 'distribution', method, reference, max }, expected }
    }
    case 'knownBy': {
      const value = reading.part(path, learningSchemas.knownBy)
      const moment = value && columnOf(reading, entry.frame, value.moment, [...path, 'moment'])
      return moment ? { check: { kind: 'known-by', moment }, expected: `not later than ${moment}` } : null
    }
    case 'noOtherColumns': {
      if (reading.part(path, learningSchemas.noOtherColumns) === undefined) return null
      const columns = entry.frame.properties.map(({ column }) => column)
      return {
        check: { kind: 'no-other-columns', columns },
        expected: `no other than these ${columns.length} columns`,
      }
    }
  }
}

function splitsDisjoint(reading: Reading, { frame }: QualityEntry, path: Path): Found {
  const value = reading.part(path, learningSchemas.splitsDisjoint)
  if (value === undefined) return null
  const by = columnsOf(reading, frame, value.by, [...path, 'by'])
  const { orderedBy: time } = value
  const orderedBy = time === undefined ? null : columnOf(reading, frame, time, [...path, 'orderedBy'])
  if (by === null || (time !== undefined && orderedBy === null)) return null
  const later = orderedBy === null ? '' : `, and every row later by ${orderedBy}`
  return {
    check: { kind: 'splits-disjoint', with: value.with, by, orderedBy },
    expected: `no ${by.join(', ')} that is in ${value.with}${later}`,
  }
}

function labelRate(reading: Reading, path: Path): Found {
  const value = reading.part(path, learningSchemas.labelRate)
  if (value === undefined) return null
  const { minimum = null, maximum = null, reference = null, maxAbsoluteChange = null } = value
  if (minimum === null && maximum === null && maxAbsoluteChange === null) {
    reading.problem(path, 'sets no bound', 'Add `minimum`, `maximum` or `maxAbsoluteChange`')
    return null
  }
  if (reference !== null && maxAbsoluteChange === null) {
    reading.problem([...path, 'reference'], 'is compared with nothing', 'Add `maxAbsoluteChange`')
    return null
  }
  if (minimum !== null && maximum !== null && minimum > maximum) {
    reading.problem([...path, 'minimum'], `is above the maximum (${maximum})`, 'Swap the two')
    return null
  }
  const percent = (share: number) => `${Number((share * 100).toPrecision(12))}`
  const range =
    minimum !== null && maximum !== null
      ? `${percent(minimum)} to ${percent(maximum)} %`
      : minimum !== null
        ? `at least ${percent(minimum)} %`
        : maximum !== null && `at most ${percent(maximum)} %`
  const near =
    maxAbsoluteChange !== null &&
    `within ${percent(maxAbsoluteChange)} percentage points of ${reference ?? 'the base commit'}`
  const bounds = [range, near].filter((part) => part !== false).join(', ')
  return {
    check: { kind: 'label-rate', value: value.value, minimum, maximum, reference, maxAbsoluteChange },
    expected: `share of ${word(value.value)}: ${bounds}`,
  }
}

function trainServeSkew(reading: Reading, { frame }: QualityEntry, path: Path): Found {
  const value = reading.part(path, learningSchemas.trainServeSkew)
  if (value === undefined) return null
  const columns =
    value.columns === undefined ? null : columnsOf(reading, frame, value.columns, [...path, 'columns'])
  if (value.columns !== undefined && columns === null) return null
  const which = columns === null ? 'every column' : columns.join(', ')
  return {
    check: { kind: 'train-serve-skew', with: value.with, columns, method: value.method, max: value.max },
    expected: `${value.method} of ${which} to ${value.with} at most ${value.max}`,
  }
}
