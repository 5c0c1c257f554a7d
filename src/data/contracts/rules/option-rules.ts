import { type Path, suggestName } from '../../../foundation/index.ts'
import type { PropertyFrame } from '../frames.ts'
import { type Options, optionsOf } from '../odcs/schema.ts'
import type { Reading } from '../reading.ts'
import type { Scalar, TextFormat, ValueCheck } from '../rule.ts'
import { draft, type RuleDraft, type Subject } from './draft.ts'
import { isIsoText } from './iso-text.ts'
import { lengthWords, rangeWords } from './words.ts'

const textFormats: readonly string[] = [
  'email',
  'uuid',
  'uri',
  'hostname',
  'ipv4',
  'ipv6',
] satisfies TextFormat[]
/** Formats of texts that say how bytes or secrets are written, not which values are valid. */
const unchecked = ['password', 'byte', 'binary']

const integerFormats = ['i8', 'i16', 'i32', 'i64', 'i128', 'u8', 'u16', 'u32', 'u64', 'u128']
const numberFormats = ['f32', 'f64']

/** Rules from `logicalTypeOptions` (ODCS v3, "Logical Type Options"). */
export function optionRules(reading: Reading, subject: Subject, frame: PropertyFrame): RuleDraft[] {
  const { property } = frame
  const path = [...frame.path, 'logicalTypeOptions']
  const options = property.logicalTypeOptions
  if (options == null) return []
  const type = property.logicalType ?? null
  if (type !== null) refuseForeign(reading, path, options, type, optionsOf[type])
  const drafts: RuleDraft[] = []
  const add = (check: ValueCheck, expected: string, keys: readonly (keyof Options)[], suffix?: string) => {
    const first = keys.find((key) => options[key] != null) as keyof Options
    drafts.push(
      draft(subject, check, expected, reading.at([...path, first]), suffix === undefined ? {} : { suffix }),
    )
  }
  const { minLength = null, maxLength = null, pattern = null, format = null } = options
  if (minLength !== null || maxLength !== null) {
    if (minLength !== null && maxLength !== null && minLength > maxLength)
      reading.problem([...path, 'minLength'], `is above \`maxLength\` (${maxLength})`, 'Swap the two')
    add({ kind: 'length', minimum: minLength, maximum: maxLength }, lengthWords(minLength, maxLength), [
      'minLength',
      'maxLength',
    ])
  }
  if (pattern !== null && isPattern(reading, [...path, 'pattern'], pattern))
    add({ kind: 'pattern', pattern }, `matching ${pattern}`, ['pattern'])
  const range = rangeOf(reading, path, options, type)
  if (range !== null)
    add(range, rangeWords(range), [
      'minimum',
      'exclusiveMinimum',
      'maximum',
      'exclusiveMaximum',
      'multipleOf',
    ])
  if (format !== null) {
    if (type === 'string' || type === null) {
      if (textFormats.includes(format))
        add({ kind: 'format', format: format as TextFormat }, `${article(format)} ${format}`, ['format'])
      else if (type === 'string' && !unchecked.includes(format)) unknownFormat(reading, path, format)
    } else if (type === 'integer' && integerFormats.includes(format)) {
      const fits = integerRange(format)
      if (fits !== null) add(fits, `fits ${format}: ${rangeWords(fits)}`, ['format'], 'format')
    } else if (type === 'integer') wrongFormat(reading, path, format, integerFormats)
    else if (type === 'number' && !numberFormats.includes(format))
      wrongFormat(reading, path, format, numberFormats)
  }
  for (const key of [
    'minItems',
    'maxItems',
    'uniqueItems',
    'minProperties',
    'maxProperties',
    'required',
  ] as const)
    if (options[key] != null)
      reading.note(
        [...path, key],
        `\`${key}\` is not checked: rules look at columns, not into arrays and objects.`,
      )
  return drafts
}

function refuseForeign(
  reading: Reading,
  path: Path,
  options: Options,
  type: string,
  known: readonly string[],
) {
  for (const key of Object.keys(options))
    if (!known.includes(key))
      reading.problem([...path, key], `is not an option of \`logicalType: ${type}\``, suggestName(key, known))
}

/** Whether ECMA-262 can read the pattern, as the standard asks. */
export function isPattern(reading: Reading, path: Path, pattern: string): boolean {
  try {
    new RegExp(pattern, 'u')
    return true
  } catch {
    try {
      new RegExp(pattern)
      return true
    } catch (error) {
      reading.problem(
        path,
        `is not a regular expression: ${(error as Error).message.replace(/^Invalid regular expression: /, '')}`,
        'Escape characters that stand for themselves, such as `\\.`',
      )
      return false
    }
  }
}

type Range = Extract<ValueCheck, { kind: 'range' }>
type BoundKey = 'minimum' | 'maximum' | 'exclusiveMinimum' | 'exclusiveMaximum'

function rangeOf(reading: Reading, path: Path, options: Options, type: string | null): Range | null {
  const bound = (key: BoundKey): Scalar | null => {
    const value = options[key] ?? null
    if (value === null || typeof value === 'boolean') return null
    return fitsType(reading, [...path, key], value, type) ? value : null
  }
  let [minimum, maximum] = [bound('minimum'), bound('maximum')]
  let [exclusiveMinimum, exclusiveMaximum] = [bound('exclusiveMinimum'), bound('exclusiveMaximum')]
  // v3.0 has `exclusiveMinimum: true` beside `minimum`.
  if (options.exclusiveMinimum === true) [exclusiveMinimum, minimum] = [minimum, null]
  if (options.exclusiveMaximum === true) [exclusiveMaximum, maximum] = [maximum, null]
  const multipleOf = options.multipleOf ?? null
  const low = minimum ?? exclusiveMinimum
  const high = maximum ?? exclusiveMaximum
  if (low !== null && high !== null && typeof low === typeof high && low > high) {
    const key = minimum === null && options.exclusiveMinimum !== true ? 'exclusiveMinimum' : 'minimum'
    reading.problem([...path, key], `is above the maximum (${high})`, 'Swap the two')
  }
  if ([low, high, multipleOf].every((part) => part === null)) return null
  return { kind: 'range', minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf }
}

const samples: Record<string, string> = {
  date: 'Write ISO 8601: "2013-01-31"',
  timestamp: 'Write ISO 8601: "2013-01-31T08:00:00Z"',
  time: 'Write ISO 8601: "08:00:00"',
}

function fitsType(reading: Reading, path: Path, value: string | number, type: string | null): boolean {
  if (type === 'number' || type === 'integer') {
    if (typeof value === 'number') return true
    reading.problem(path, 'must be a number', 'Write it without quotes')
    return false
  }
  const sample = type === null ? undefined : samples[type]
  if (sample === undefined || (typeof value === 'string' && isIsoText(value, type as 'date'))) return true
  reading.problem(path, `must be a ${type}`, sample)
  return false
}

/** Bounds of an integer of so many bits; none where a number cannot hold them. */
function integerRange(format: string): Range | null {
  const bits = Number(format.slice(1))
  const signed = format.startsWith('i')
  const exact = bits <= 32
  if (signed && !exact) return null
  return {
    kind: 'range',
    minimum: signed ? -(2 ** (bits - 1)) : 0,
    maximum: exact ? 2 ** (signed ? bits - 1 : bits) - 1 : null,
    exclusiveMinimum: null,
    exclusiveMaximum: null,
    multipleOf: null,
  }
}

function unknownFormat(reading: Reading, path: Path, format: string) {
  reading.note([...path, 'format'], `The format \`${format}\` is not checked; ${textFormats.join(', ')} are.`)
}

function wrongFormat(reading: Reading, path: Path, format: string, known: readonly string[]) {
  reading.problem([...path, 'format'], 'is not a format of this type', suggestName(format, known))
}

const article = (name: string) => (/^[aeio]/.test(name) ? 'an' : 'a')
