import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Node,
  parseAllDocuments,
  type YAMLSeq,
} from 'yaml'
import { areNamed, type Fields, isFields, isSame } from './fields.ts'

/** A file of YAML, whose documents are changed one by one; what is not changed keeps every character. */
export interface YamlFile {
  readonly text: string
  readonly documents: readonly Document[]
}

/** Null where it is no YAML, such as a template of Helm's. */
export function yamlFile(text: string): YamlFile | null {
  const documents = parseAllDocuments(text, { merge: true })
  if (!Array.isArray(documents)) return { text, documents: [] }
  return documents.some(({ errors }) => errors.length > 0) ? null : { text, documents }
}

/** What a document says; null where it is no map. */
export function saidBy(document: Document): Fields | null {
  const value: unknown = document.toJS()
  return isFields(value) ? value : null
}

/** The text with one document changed to say something else: only what differs is written, comments stay. */
export function withDocument({ text, documents }: YamlFile, index: number, next: Fields): string {
  const [copy] = [documents[index]?.clone() as Document | undefined]
  if (copy === undefined) return text
  change(copy, [], copy.toJS(), next)
  const [start, end] = [documents[index - 1]?.range?.[2] ?? 0, documents[index]?.range?.[2] ?? text.length]
  return text.slice(0, start) + copy.toString(formatOf(text)) + text.slice(end)
}

/** A new file of one document. */
export function newDocument(object: Fields, comment: string): string {
  return `# ${comment}\n${serialised(object)}`
}

function serialised(object: Fields): string {
  const [document] = parseAllDocuments('{}')
  if (document === undefined) return ''
  document.contents = document.createNode(object) as never
  return document.toString({ lineWidth: 0 })
}

type Path = readonly (string | number)[]

function change(document: Document, path: Path, old: unknown, wanted: unknown): void {
  if (isSame(old, wanted)) return
  const node = document.getIn(path, true)
  if (isMap(node) && isFields(old) && isFields(wanted)) {
    for (const name of Object.keys(old)) if (wanted[name] === undefined) document.deleteIn([...path, name])
    for (const [name, value] of Object.entries(wanted))
      if (value !== undefined) change(document, [...path, name], old[name], value)
  } else if (isSeq(node) && Array.isArray(old) && Array.isArray(wanted))
    changeList(document, path, node, old, wanted)
  else if (isScalar(node) && !isFields(wanted) && !Array.isArray(wanted)) node.value = wanted
  else replace(document, path, node, wanted)
}

function changeList(
  document: Document,
  path: Path,
  node: YAMLSeq,
  old: readonly unknown[],
  wanted: readonly unknown[],
): void {
  const named = areNamed(old) && areNamed(wanted)
  const items = wanted.map((item, index) => {
    const at = named ? old.findIndex(({ name }) => name === (item as Fields).name) : index
    if (at < 0 || at >= old.length) return document.createNode(item)
    change(document, [...path, at], old[at], item)
    return node.items[at]
  })
  node.items = items
}

function replace(document: Document, path: Path, old: unknown, wanted: unknown): void {
  const node = document.createNode(wanted) as Node
  if (!isAlias(old) && isNode(old)) {
    node.commentBefore = old.commentBefore ?? null
    if (old.spaceBefore === true) node.spaceBefore = true
  }
  document.setIn(path, node)
}

function isNode(value: unknown): value is Node {
  return isMap(value) || isSeq(value) || isScalar(value)
}

/** How the text is written: its indentation, whether lists stand deeper than their name, and spaces in `{ }`. */
function formatOf(text: string) {
  const indent = /^( +)\S/m.exec(text.replace(/^ *#.*$/gm, ''))?.[1]?.length ?? 2
  const list = /^( *)[^\s#-][^\n]*:[ \t]*(?:#[^\n]*)?\n(?:[ \t]*(?:#[^\n]*)?\n)*( *)- /m.exec(text)
  return {
    lineWidth: 0,
    indent: Math.min(8, Math.max(1, indent)),
    indentSeq: list === null || (list[2] ?? '').length > (list[1] ?? '').length,
    flowCollectionPadding: !/[{[][^\s{}[\],][^\n]*[}\]]/.test(text) || /\{ \S/.test(text),
  }
}
