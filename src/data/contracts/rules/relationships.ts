import { type Path, suggestName } from '../../../foundation/index.ts'
import type { ObjectFrame, PropertyFrame } from '../frames.ts'
import { type Relationship, relationshipSchema } from '../odcs/schema.ts'
import type { Reading } from '../reading.ts'
import { draft, type RuleDraft } from './draft.ts'

/** Rules from `relationships` of an object and of its properties (ODCS v3.1, section "References"). */
export function relationshipRules(
  reading: Reading,
  frames: readonly ObjectFrame[],
  frame: ObjectFrame,
  source: PropertyFrame | null,
): RuleDraft[] {
  const above = source?.path ?? frame.path
  return reading.entries([...above, 'relationships'], relationshipSchema).flatMap(({ value, path }) => {
    const from =
      source === null ? fromOf(reading, frames, frame, value, path) : implied(reading, source, value, path)
    const to = references(reading, frames, value.to, [...path, 'to'])
    if (from === null || to === null) return []
    if (from.length !== to.length) {
      reading.problem(
        [...path, 'to'],
        `has ${to.length} properties for ${from.length}`,
        'Pair them one to one',
      )
      return []
    }
    const [first] = to
    if (first === undefined || to.some(({ object }) => object !== first.object)) {
      reading.problem(
        [...path, 'to'],
        'must name properties of one object',
        'Write one relationship for each object',
      )
      return []
    }
    const columns = from.map(({ column }) => column)
    const target = { object: first.object.object.name, columns: to.map(({ column }) => column) }
    const subject = {
      object: frame.object.name,
      column: columns.length === 1 ? (columns[0] as string) : null,
    }
    const expected = `every value exists in ${target.object} (${target.columns.join(', ')})`
    const check = { kind: 'relationship' as const, columns, to: target }
    return [draft(subject, check, expected, reading.at([...path, 'to']), { named: value.id })]
  })
}

interface Referenced {
  readonly object: ObjectFrame
  readonly column: string
}

function implied(
  reading: Reading,
  source: PropertyFrame,
  value: Relationship,
  path: Path,
): { column: string }[] | null {
  if (value.from == null) return [source]
  reading.problem(
    [...path, 'from'],
    'is the property itself',
    'Remove the line, or move the relationship to the object',
  )
  return null
}

function fromOf(
  reading: Reading,
  frames: readonly ObjectFrame[],
  frame: ObjectFrame,
  value: Relationship,
  path: Path,
): Referenced[] | null {
  if (value.from == null) {
    reading.problem(
      path,
      'does not say `from` which property',
      `Add \`from: ${frame.object.name}.<property>\``,
    )
    return null
  }
  const from = references(reading, frames, value.from, [...path, 'from'])
  if (from?.some(({ object }) => object !== frame)) {
    reading.problem(
      [...path, 'from'],
      `must name properties of \`${frame.object.name}\``,
      'Move it to that object',
    )
    return null
  }
  return from
}

function references(
  reading: Reading,
  frames: readonly ObjectFrame[],
  written: string | readonly string[],
  path: Path,
): Referenced[] | null {
  const found =
    typeof written === 'string'
      ? [resolve(reading, frames, written, path)]
      : written.map((one, index) => resolve(reading, frames, one, [...path, index]))
  return found.some((one) => one === null) ? null : (found as Referenced[])
}

/** `object.property` by name, or `schema/<id>/properties/<id>`; null, and a problem or a note, where it leads nowhere. */
function resolve(
  reading: Reading,
  frames: readonly ObjectFrame[],
  reference: string,
  path: Path,
): Referenced | null {
  if (reference.includes('#')) {
    reading.note(path, `A relationship to another contract (${reference}) is not checked.`)
    return null
  }
  const byId = /^\/?schema\/([^/]+)\/properties\/(.+)$/.exec(reference)
  const dot = reference.indexOf('.')
  const [objectName, propertyName] = byId
    ? [byId[1] as string, byId[2] as string]
    : [reference.slice(0, Math.max(dot, 0)), reference.slice(dot + 1)]
  if (objectName === '') {
    reading.problem(path, 'is not a reference to a property', 'Write `object.property`')
    return null
  }
  const nameOf = ({ id, name }: { readonly id?: string | null | undefined; readonly name: string }) =>
    byId ? (id ?? name) : name
  const object = frames.find((frame) => nameOf(frame.object) === objectName)
  if (object === undefined) {
    const known = frames.map((frame) => nameOf(frame.object))
    const message = `The relationship to \`${reference}\` is not checked: the contract has no object \`${objectName}\`.`
    reading.note(path, `${message} ${suggestName(objectName, known)}`)
    return null
  }
  const property = object.properties.find((frame) => nameOf(frame.property) === propertyName)
  if (property !== undefined) return { object, column: property.column }
  if (propertyName.includes(byId ? '/' : '.')) {
    reading.note(path, `A relationship to a nested property (${reference}) is not checked.`)
    return null
  }
  const known = object.properties.map((frame) => nameOf(frame.property))
  reading.problem(path, `leads to no property \`${propertyName}\``, suggestName(propertyName, known))
  return null
}
