import { type Path, suggestName } from '../../foundation/index.ts'
import type { ContractColumn, ContractObject } from './contract.ts'
import { flatObject, flatProperty, type OdcsType, type Property, type SchemaObject } from './odcs/schema.ts'
import type { Reading } from './reading.ts'
import type { LogicalType } from './rule.ts'

/** A top-level property with its place. */
export interface PropertyFrame {
  readonly property: Property
  readonly path: Path
  /** As the data names it. */
  readonly column: string
}

/** An object of the contract with its properties, for rules to be made from. */
export interface ObjectFrame {
  readonly object: SchemaObject
  readonly path: Path
  readonly properties: readonly PropertyFrame[]
}

/** Objects and properties that can be read; names that stand twice are problems. */
export function readFrames(reading: Reading): ObjectFrame[] {
  const frames = reading.entries(['schema'], flatObject).map(({ value, path }) => ({
    object: value,
    path,
    properties: reading.entries([...path, 'properties'], flatProperty).map((entry) => ({
      property: entry.value,
      path: entry.path,
      column: entry.value.physicalName ?? entry.value.name,
    })),
  }))
  refuseRepeats(
    reading,
    frames.map(({ object, path }) => ({ name: object.name, path: [...path, 'name'] })),
  )
  for (const { properties } of frames) {
    refuseRepeats(
      reading,
      properties.map(({ property, path }) => ({ name: property.name, path: [...path, 'name'] })),
    )
    refuseRepeats(
      reading,
      properties.map(({ property, column, path }) => ({
        name: column,
        path: [...path, property.physicalName == null ? 'name' : 'physicalName'],
      })),
    )
  }
  return frames
}

function refuseRepeats(reading: Reading, names: readonly { readonly name: string; readonly path: Path }[]) {
  const seen = new Set<string>()
  for (const { name, path } of names) {
    if (seen.has(name)) {
      const { line } = reading.source.valuePositionOf(path)
      const known = reading.problems.some((problem) => problem.line === line)
      if (!known) reading.problem(path, 'stands twice', 'Keep one of the two, or rename one')
    }
    seen.add(name)
  }
}

/** What the data calls the property `name`; a problem at `path` and null where there is none. */
export function columnOf(reading: Reading, frame: ObjectFrame, name: string, path: Path): string | null {
  const found =
    frame.properties.find(({ property }) => property.name === name) ??
    frame.properties.find(({ column }) => column === name)
  if (found !== undefined) return found.column
  const known = frame.properties.map(({ property }) => property.name)
  reading.problem(path, `is not a property of \`${frame.object.name}\``, suggestName(name, known))
  return null
}

/** The columns of several names, or null where one is missing. */
export function columnsOf(
  reading: Reading,
  frame: ObjectFrame,
  names: string | readonly string[],
  path: Path,
): string[] | null {
  const columns =
    typeof names === 'string'
      ? [columnOf(reading, frame, names, path)]
      : names.map((name, index) => columnOf(reading, frame, name, [...path, index]))
  return columns.some((column) => column === null) ? null : (columns as string[])
}

const privateClassifications = new Set([
  'confidential',
  'pii',
  'personal',
  'personal_data',
  'restricted',
  'secret',
  'sensitive',
])

/** The value of a custom property, and where it stands. */
export function customProperty(frame: PropertyFrame, name: string): { value: unknown; path: Path } | null {
  const all = frame.property.customProperties ?? []
  const index = all.findIndex(({ property }) => property === name)
  const found = all[index]
  return found === undefined
    ? null
    : { value: found.value, path: [...frame.path, 'customProperties', index, 'value'] }
}

/** Types of v3.2 that a column of a table does not have, are none. */
export function logicalTypeOf(type: OdcsType | null | undefined): LogicalType | null {
  return type == null || type === 'map' || type === 'vector' ? null : type
}

export function contractObject(reading: Reading, { object, properties }: ObjectFrame): ContractObject {
  const keyed = properties
    .filter(({ property }) => property.primaryKey === true)
    .map((frame, index) => ({ frame, index, position: frame.property.primaryKeyPosition ?? -1 }))
    .sort((a, b) => a.position - b.position || a.index - b.index)
  return {
    name: object.name,
    physicalName: object.physicalName ?? null,
    columns: properties.map((frame) => contractColumn(reading, frame)),
    primaryKey: keyed.map(({ frame }) => frame.column),
  }
}

function contractColumn(reading: Reading, frame: PropertyFrame): ContractColumn {
  const { property, column } = frame
  const marked = customProperty(frame, 'private')
  if (marked !== null && typeof marked.value !== 'boolean')
    reading.problem(
      marked.path,
      'must be true or false',
      'Write `value: true` to keep its values out of reports',
    )
  const classified = privateClassifications.has(property.classification?.trim().toLowerCase() ?? '')
  const temporal = ['date', 'timestamp', 'time'].includes(property.logicalType ?? '')
  return {
    name: column,
    logicalType: logicalTypeOf(property.logicalType),
    physicalType: property.physicalType ?? null,
    format: temporal ? (property.logicalTypeOptions?.format ?? null) : null,
    private: typeof marked?.value === 'boolean' ? marked.value : classified,
  }
}
