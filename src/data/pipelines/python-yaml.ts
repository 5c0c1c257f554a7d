import {
  type Alias,
  isAlias,
  isMap as isMapNode,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  type Scalar,
} from 'yaml'
import type { Problem } from '../../foundation/index.ts'
import type { PyKey, PyMap, PyValue } from './python-values.ts'

/** Nodes that aliases may stand for in all: more is an attack on the memory. */
const maximumRepeated = 100_000

class Unreadable extends Error {
  readonly at: number
  constructor(message: string, at: number) {
    super(message)
    this.at = at
  }
}

/**
 * Reads YAML 1.2 as ruamel.yaml's safe loader does, which is what DVC reads with: `1_000` is a whole number, `1e5` a
 * float, `017` is seventeen.
 * @returns the value, an empty mapping for an empty file, or the first problem with its place
 */
export function readPythonYaml(text: string, file: string): { value: PyValue } | { problem: Problem } {
  const lines = new LineCounter()
  const document = parseDocument(text, {
    lineCounter: lines,
    schema: 'failsafe',
    prettyErrors: false,
    // told apart by their types below, and each looked at once
    uniqueKeys: false,
  })
  const at = (offset: number) => {
    const { line, col } = lines.linePos(offset)
    return { line: Math.max(line, 1), column: Math.max(col, 1) }
  }
  const error = document.errors[0]
  if (error !== undefined) {
    const message = `cannot be read as YAML: ${error.message}`
    return { problem: { file, ...at(error.pos[0]), message } }
  }
  try {
    const value = new Conversion().valueOf(document.contents)
    return { value: isFalsy(value) ? new Map() : value }
  } catch (thrown) {
    if (!(thrown instanceof Unreadable)) throw thrown
    return { problem: { file, ...at(thrown.at), message: thrown.message } }
  }
}

/** DVC takes a file that holds nothing, or only `0` or `false`, for an empty mapping. */
function isFalsy(value: PyValue): boolean {
  return value === null || value === false || value === '' || value === 0 || value === 0n
}

/** Converts the nodes of a document, each once and in their order, so that an alias means the last anchor before it. */
class Conversion {
  readonly #anchors = new Map<string, { readonly value: PyValue; readonly nodes: number }>()
  #nodes = 0
  #repeated = 0

  valueOf(node: unknown): PyValue {
    if (node === null || node === undefined) return null
    if (isAlias(node)) return this.#repeat(node)
    const before = this.#nodes++
    const value = this.#valueOf(node)
    const { anchor } = node as { anchor?: string }
    if (anchor !== undefined) this.#anchors.set(anchor, { value, nodes: this.#nodes - before })
    return value
  }

  #repeat(node: Alias): PyValue {
    const target = this.#anchors.get(node.source)
    if (target === undefined)
      throw new Unreadable(`*${node.source} stands for nothing above it`, offsetOf(node))
    this.#nodes += target.nodes
    this.#repeated += target.nodes
    if (this.#repeated > maximumRepeated)
      throw new Unreadable('repeats too much by aliases: write it out', offsetOf(node))
    return target.value
  }

  #valueOf(node: unknown): PyValue {
    if (isMapNode(node)) return this.#mapOf(node)
    if (isSeq(node)) return node.items.map((item) => this.valueOf(item))
    if (isScalar(node)) return scalarValue(node)
    throw new Unreadable('cannot be read', 0)
  }

  /** Merged keys come first, and those of the mapping itself win. */
  #mapOf(node: { items: readonly { key: unknown; value: unknown }[] }): PyMap {
    const merged = new Map<PyKey, PyValue>()
    const own: [PyKey, PyValue][] = []
    const seen = new Set<PyKey>()
    for (const { key, value } of node.items) {
      if (isScalar(key) && key.type === 'PLAIN' && key.value === '<<') {
        for (const one of this.#mergedIn(value)) for (const [name, inner] of one) merged.set(name, inner)
        continue
      }
      const name = this.#keyOf(key)
      if (seen.has(name)) throw new Unreadable(`the key ${String(name)} stands twice`, offsetOf(key))
      seen.add(name)
      own.push([name, this.valueOf(value)])
    }
    for (const [key, value] of own) merged.set(key, value)
    return merged
  }

  #mergedIn(value: unknown): PyMap[] {
    const found = this.valueOf(value)
    const all = Array.isArray(found) ? ([...found].reverse() as PyValue[]) : [found]
    return all.map((one) => {
      if (one instanceof Map) return one as PyMap
      throw new Unreadable('only mappings can be merged with <<', offsetOf(value))
    })
  }

  #keyOf(node: unknown): PyKey {
    const key = this.valueOf(node)
    if (typeof key === 'object' && key !== null)
      throw new Unreadable('a key must be text or a number', offsetOf(node))
    return key
  }
}

function offsetOf(node: unknown): number {
  return (node as Node | null)?.range?.[0] ?? 0
}

const truths: Readonly<Record<string, boolean>> = { true: true, false: false }
const float =
  /^(?:[-+]?[0-9][0-9_]*\.[0-9_]*(?:[eE][-+]?[0-9]+)?|[-+]?[0-9][0-9_]*[eE][-+]?[0-9]+|[-+]?\.[0-9_]+(?:[eE][-+][0-9]+)?)$/
const whole = /^(?:[-+]?0b[01_]+|[-+]?0o?[0-7_]+|[-+]?[0-9_]+|[-+]?0x[0-9a-fA-F_]+)$/
const time =
  /^\d{4}-\d\d-\d\d$|^\d{4}-\d\d?-\d\d?(?:[Tt]|[ \t]+)\d\d?:\d\d:\d\d(?:\.\d*)?(?:[ \t]*(?:Z|[-+]\d\d?(?::\d\d)?))?$/

function scalarValue(node: Scalar): PyValue {
  const text = String(node.value ?? '')
  const { tag } = node as { tag?: string }
  if (tag !== undefined && tag !== 'tag:yaml.org,2002:str' && tag !== '!')
    throw new Unreadable(`has the tag ${tag}, which is not read`, offsetOf(node))
  if (tag !== undefined || (node.type !== 'PLAIN' && node.type !== undefined)) return text
  if (/^(?:~|null|Null|NULL|)$/.test(text)) return null
  if (/^(?:true|True|TRUE|false|False|FALSE)$/.test(text)) return truths[text.toLowerCase()] as boolean
  if (/^[-+]?\.(?:inf|Inf|INF)$/.test(text)) return text.startsWith('-') ? -Infinity : Infinity
  if (/^\.(?:nan|NaN|NAN)$/.test(text)) return Number.NaN
  if (float.test(text)) return Number(text.replaceAll('_', ''))
  if (whole.test(text) && /^[-+0-9]/.test(text)) return wholeNumber(text, node)
  if (time.test(text))
    throw new Unreadable(
      `${text} is read as a date, which has no place in dvc.lock: quote it`,
      offsetOf(node),
    )
  return text
}

function wholeNumber(text: string, node: Scalar): PyValue {
  const negative = text.startsWith('-')
  const digits = text.replaceAll('_', '').replace(/^[-+]/, '')
  const plain = /^[0-9]+$/.test(digits) ? digits.replace(/^0+(?=.)/, '') : digits
  try {
    return BigInt(plain) * (negative ? -1n : 1n)
  } catch {
    throw new Unreadable(`${text} cannot be read as a number: quote it`, offsetOf(node))
  }
}
