import { Document, isCollection, isMap, isPair, isScalar, YAMLMap, YAMLSeq } from 'yaml'
import type { ColumnDraft, ContractDraft, Line, ObjectDraft, Plain } from './draft.ts'

/** The standard's own schema, for editors that complete YAML by the first line. */
export const schemaUrl =
  'https://raw.githubusercontent.com/bitol-io/open-data-contract-standard/main/schema/odcs-json-schema-v3.1.0.json'

/** The contract as YAML, with its reasons as comments. */
export function contractText(draft: ContractDraft): string {
  const document = newDocument()
  const lines: Line[] = [
    { key: 'apiVersion', value: 'v3.1.0' },
    { key: 'kind', value: 'DataContract' },
    { key: 'id', value: draft.id },
    ...(draft.name === null ? [] : [{ key: 'name', value: draft.name }]),
    { key: 'version', value: '1.0.0' },
    { key: 'status', value: 'draft' },
  ]
  const root = mapOf(document, lines)
  root.add(document.createPair('schema', seqOf(draft.objects.map((object) => objectNode(document, object)))))
  document.contents = root
  const head = [`yaml-language-server: $schema=${schemaUrl}`, ...draft.head].map(
    (text) => `#${comment(text)}`,
  )
  return `${head.join('\n')}\n${text(document)}`
}

/** Entries for the end of `properties:`, each line indented by `indent`. */
export function columnsText(columns: readonly ColumnDraft[], indent: string): string {
  return indented(
    columns.map((column) => columnNode(newDocument(), column)),
    indent,
  )
}

/** Entries for the end of `schema:`, each line indented by `indent`. */
export function objectsText(objects: readonly ObjectDraft[], indent: string): string {
  return indented(
    objects.map((object) => objectNode(newDocument(), object)),
    indent,
  )
}

function indented(nodes: readonly YAMLMap[], indent: string): string {
  const document = newDocument()
  document.contents = seqOf(nodes)
  return text(document)
    .split('\n')
    .map((each) => (each === '' ? '' : indent + each))
    .join('\n')
}

/** Texts that YAML 1.1 would take for something else (`NO`, `1e3`, a date) are quoted: other tools still read 1.1. */
const newDocument = () => new Document(undefined, { compat: 'yaml-1.1' })
const text = (document: Document) => document.toString({ lineWidth: 0, flowCollectionPadding: false })

export function objectNode(document: Document, object: ObjectDraft): YAMLMap {
  const map = mapOf(document, [
    { key: 'name', value: object.name },
    ...(object.physicalName === null ? [] : [{ key: 'physicalName', value: object.physicalName }]),
    { key: 'physicalType', value: 'table' },
    ...(object.description === null ? [] : [{ key: 'description', value: object.description }]),
  ])
  addList(document, map, 'quality', object.quality)
  if (object.columns.length > 0)
    map.add(
      document.createPair('properties', seqOf(object.columns.map((column) => columnNode(document, column)))),
    )
  return map
}

export function columnNode(document: Document, column: ColumnDraft): YAMLMap {
  const map = mapOf(document, [{ key: 'name', value: column.name }, ...column.lines])
  addList(document, map, 'quality', column.quality)
  return map
}

function addList(document: Document, map: YAMLMap, key: string, entries: readonly (readonly Line[])[]): void {
  if (entries.length > 0)
    map.add(document.createPair(key, seqOf(entries.map((lines) => mapOf(document, lines)))))
}

function seqOf(nodes: readonly YAMLMap[]): YAMLSeq {
  const seq = new YAMLSeq()
  seq.items = [...nodes]
  return seq
}

function mapOf(document: Document, lines: readonly Line[]): YAMLMap {
  const map = new YAMLMap()
  for (const each of lines) {
    if ('lines' in each) map.add(document.createPair(each.key, mapOf(document, each.lines)))
    else map.add(pairOf(document, each.key, each.value, each.why))
  }
  return map
}

function pairOf(document: Document, key: string, value: Plain, why: string | undefined) {
  const pair = document.createPair(key, value)
  const node = pair.value as unknown
  if (isCollection(node)) flowed(node)
  if (why !== undefined && (isScalar(node) || isCollection(node))) node.comment = comment(why)
  if (isScalar(node) && typeof value === 'string' && dateLike.test(value)) node.type = 'QUOTE_DOUBLE'
  return pair
}

/** A comment ends with its line, whatever a name in it holds. */
function comment(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not stand in YAML
  return ` ${text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, ' ')}`
}

/** Short lists stay on one line; maps that hold maps do not. */
function flowed(node: unknown): void {
  if (!isCollection(node)) return
  if (!isMap(node)) node.flow = true
  for (const item of node.items) flowed(isPair(item) ? item.value : item)
}

const dateLike = /^\d{4}-\d{2}-\d{2}/
