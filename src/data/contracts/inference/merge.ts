import { type Document, isMap, isSeq, parseDocument, type YAMLMap, YAMLSeq } from 'yaml'
import {
  ConfigurationError,
  type Position,
  readSource,
  type Source,
  valueAt,
} from '../../../foundation/index.ts'
import { readContract } from '../read-contract.ts'
import type { ColumnDraft, ContractDraft, Line, ObjectDraft, Plain } from '../writing/draft.ts'
import { columnNode, columnsText, objectNode, objectsText } from '../writing/yaml-text.ts'
import { appended } from './append.ts'

/** A line that inferring would write otherwise. The contract's stands. */
export interface Difference {
  /** `flights.distance.logicalTypeOptions.maximum`. */
  readonly path: string
  /** As the contract has it; null where it says nothing. */
  readonly written: Plain
  readonly inferred: Plain
  /** Where the contract says it, or would. */
  readonly at: Position
}

export interface Merged {
  /** The contract with what was missing; every line that was there is there. */
  readonly text: string
  /** Columns and objects that were added: `flights.distance`, `flights`. */
  readonly added: readonly string[]
  readonly differences: readonly Difference[]
}

/**
 * Adds to a contract the columns that it does not name, and says what inferring would have written otherwise. Nothing
 * that stands there is changed or removed.
 * @param file what messages call the contract
 * @throws ConfigurationError where the contract cannot be read
 */
export function mergeInferred(existing: string, inferred: ContractDraft, file: string): Merged {
  readContract(existing, file)
  const source = readSource(existing, file)
  if (!('data' in source)) throw new ConfigurationError(source)
  let text = existing
  const added: string[] = []
  const differences: Difference[] = []
  for (const object of inferred.objects) {
    const index = objectIndex(source.data, object, inferred.objects.length === 1)
    if (index === null) {
      text = withObject(text, object)
      added.push(object.name)
      continue
    }
    const path = ['schema', index]
    const name = String(valueAt(source.data, [...path, 'name']))
    const missing: ColumnDraft[] = []
    for (const column of object.columns) {
      const at = propertyIndex(valueAt(source.data, [...path, 'properties']), column.name)
      if (at === null) missing.push(column)
      else
        differences.push(
          ...compareColumn(source, [...path, 'properties', at], `${name}.${column.name}`, column),
        )
    }
    if (missing.length > 0) text = withColumns(text, index, missing)
    added.push(...missing.map((column) => `${name}.${column.name}`))
  }
  readContract(text, file)
  return { text, added, differences }
}

interface Named {
  readonly name?: unknown
  readonly physicalName?: unknown
}
const calls = (named: Named, name: string) => named.physicalName === name || named.name === name

/** The object of that name; the only one where both have one. */
function objectIndex(data: unknown, { name }: ObjectDraft, single: boolean): number | null {
  const objects = (valueAt(data, ['schema']) ?? []) as Named[]
  const index = objects.findIndex((object) => calls(object, name))
  if (index !== -1) return index
  return single && objects.length === 1 ? 0 : null
}

function propertyIndex(properties: unknown, name: string): number | null {
  const all = (properties ?? []) as Named[]
  const index = all.findIndex((property) => (property.physicalName ?? property.name) === name)
  return index === -1 ? null : index
}

function compareColumn(
  source: Source,
  path: (string | number)[],
  name: string,
  column: ColumnDraft,
): Difference[] {
  const written = (valueAt(source.data, [...path, 'quality']) ?? []) as { readonly metric?: unknown }[]
  const quality = column.quality.flatMap((lines) => {
    const metric = lines.flatMap((each) => ('value' in each && each.key === 'metric' ? [each.value] : []))[0]
    const index = written.findIndex((entry) => entry.metric === metric)
    const at = index === -1 ? [...path, 'quality', written.length] : [...path, 'quality', index]
    return compare(source, at, `${name}.${String(metric)}`, lines)
  })
  return [...compare(source, path, name, column.lines), ...quality]
}

function compare(
  source: Source,
  path: (string | number)[],
  name: string,
  lines: readonly Line[],
): Difference[] {
  return lines.flatMap((line) => {
    const below = [...path, line.key]
    if ('lines' in line) return compare(source, below, `${name}.${line.key}`, line.lines)
    const written = (valueAt(source.data, below) ?? null) as Plain
    if (JSON.stringify(written) === JSON.stringify(line.value)) return []
    return [{ path: `${name}.${line.key}`, written, inferred: line.value, at: source.valuePositionOf(below) }]
  })
}

function withColumns(text: string, index: number, columns: readonly ColumnDraft[]): string {
  const spliced = appended(text, ['schema', index, 'properties'], (indent) => columnsText(columns, indent))
  if (spliced !== null) return spliced
  return rewritten(text, (document) => {
    const object = document.getIn(['schema', index]) as YAMLMap
    const nodes = columns.map((column) => columnNode(document, column))
    addTo(document, object, 'properties', nodes)
  })
}

function withObject(text: string, object: ObjectDraft): string {
  const spliced = appended(text, ['schema'], (indent) => objectsText([object], indent))
  if (spliced !== null) return spliced
  return rewritten(text, (document) => {
    addTo(document, document.contents as unknown as YAMLMap, 'schema', [objectNode(document, object)])
  })
}

function addTo(document: Document, map: YAMLMap, key: string, nodes: readonly YAMLMap[]): void {
  const list = map.get(key, true)
  if (isSeq(list)) {
    list.flow = false
    for (const item of list.items) if (isMap(item)) item.flow = item.flow === true
    list.items.push(...nodes)
    return
  }
  const fresh = new YAMLSeq()
  fresh.items = [...nodes]
  map.set(document.createNode(key), fresh)
}

/** For lists in brackets and objects without one: written anew by the YAML library, which keeps comments. */
function rewritten(text: string, change: (document: Document) => void): string {
  const document = parseDocument(text) as unknown as Document
  change(document)
  return document.toString({ lineWidth: 0 })
}
