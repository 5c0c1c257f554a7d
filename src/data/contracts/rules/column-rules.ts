import { suggestName } from '../../../foundation/index.ts'
import { customProperty, logicalTypeOf, type ObjectFrame, type PropertyFrame } from '../frames.ts'
import type { Reading } from '../reading.ts'
import type { Scalar } from '../rule.ts'
import { draft, type RuleDraft } from './draft.ts'
import { optionRules } from './option-rules.ts'
import { words } from './words.ts'

const availabilities = ['before-prediction', 'at-prediction', 'after-prediction']

/** Whether the column is known only after the prediction, so that it must not be there. */
export function isAfterPrediction(frame: PropertyFrame): boolean {
  return customProperty(frame, 'availability')?.value === 'after-prediction'
}

/** What a property's own lines ask of its column: that it is there, its type, null values, uniqueness, options. */
export function columnRules(reading: Reading, object: ObjectFrame, frame: PropertyFrame): RuleDraft[] {
  const { property, path, column } = frame
  const subject = { object: object.object.name, column }
  const at = (...key: (string | number)[]) => reading.at([...path, ...key])
  const availability = customProperty(frame, 'availability')
  if (availability !== null && !availabilities.includes(String(availability.value))) {
    const remedy = suggestName(String(availability.value), availabilities)
    reading.problem(availability.path, 'is not a moment that is known', remedy)
  }
  if (isAfterPrediction(frame)) {
    const place = reading.at(availability!.path)
    return [draft(subject, { kind: 'absent' }, 'not there: known only after the prediction', place)]
  }
  const drafts = [draft(subject, { kind: 'present' }, 'there', at('name'))]
  const logicalType = logicalTypeOf(property.logicalType)
  const physicalType = property.physicalType ?? null
  const options = property.logicalTypeOptions ?? {}
  if (logicalType !== null || physicalType !== null) {
    const temporal = logicalType === 'date' || logicalType === 'timestamp' || logicalType === 'time'
    const format = temporal ? (options.format ?? null) : null
    const named = [
      logicalType,
      physicalType !== null && `stored as ${physicalType}`,
      format !== null && `as ${format}`,
    ]
    const expected = named.filter((part) => part !== null && part !== false).join(', ')
    const key = logicalType === null ? 'physicalType' : 'logicalType'
    drafts.push(draft(subject, { kind: 'type', logicalType, physicalType, format }, expected, at(key)))
  }
  if (property.required === true)
    drafts.push(draft(subject, { kind: 'required' }, 'no null values', at('required')))
  if (property.unique === true)
    drafts.push(draft(subject, { kind: 'unique', columns: [column] }, 'no value twice', at('unique')))
  const listed = (property.enum ?? [])
    .map(({ value }) => value)
    .filter((value): value is Scalar => value !== null)
  if (listed.length > 0)
    drafts.push(draft(subject, { kind: 'one-of', values: listed }, `one of ${words(listed)}`, at('enum')))
  return [...drafts, ...optionRules(reading, subject, frame)]
}

/** The primary key, over all of its columns. */
export function primaryKeyRule(reading: Reading, frame: ObjectFrame, key: readonly string[]): RuleDraft[] {
  const first = frame.properties.find(({ column }) => column === key[0])
  if (first === undefined) return []
  const subject = { object: frame.object.name, column: key.length === 1 ? first.column : null }
  const expected =
    key.length === 1
      ? 'no null values, no value twice'
      : `no null values, no combination of ${key.join(', ')} twice`
  const at = reading.at([...first.path, 'primaryKey'])
  return [draft(subject, { kind: 'primary-key', columns: key }, expected, at)]
}
