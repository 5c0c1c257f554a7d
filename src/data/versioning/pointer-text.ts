import { isMap, isScalar, isSeq, type Pair, parseDocument, type Scalar, type YAMLMap } from 'yaml'
import type { HashName } from './cache.ts'
import { type Pointer, readPointer } from './pointer.ts'
import { scalarText, singleLineText } from './yaml-scalar.ts'

/** What a version of an output is. */
export interface OutputVersion {
  readonly hash: HashName
  readonly oid: string
  /** Null is not written: DVC leaves it out when only a part of a folder was added again. */
  readonly size: number | null
  /** Only for folders. */
  readonly files: number | null
  readonly executable: boolean
}

/** The text of a new `.dvc` file, byte for byte DVC's. @param path relative to the file */
export function newPointerText(version: OutputVersion, path: string, file: string): string {
  const keys = entriesOf(version).filter(([key]) => key !== 'hash')
  const hash = version.hash === 'md5' ? [['hash', 'md5']] : []
  const lines = [
    ...keys.map(([key, value]) => `${key}: ${value}`),
    ...hash.map(([key, value]) => `${key}: ${value}`),
  ]
  const text = (value: string) => `outs:\n- ${lines.join('\n  ')}\n  path:${value}\n`
  const written = text(scalarText(path, '  path:', 4))
  // where DVC's writer folds a long name with escapes, not even DVC reads it back
  return readsBack(written, file, path) ? written : text(singleLineText(path))
}

/**
 * The text of a `.dvc` file with another version of one output. As DVC does, what is known is changed in place, new
 * keys come last, and comments and unknown keys stay.
 */
export function updatedPointerText(pointer: Pointer, index: number, version: OutputVersion): string {
  const document = parseDocument(pointer.text, { keepSourceTokens: true })
  const outs = document.get('outs')
  const out = isSeq(outs) ? outs.items[index] : undefined
  if (!isMap(document.contents) || !isMap(out)) throw new Error(`${pointer.file} has no output ${index}`)
  const wanted = new Map(entriesOf(version))
  const edits: Edit[] = []
  for (const key of ['md5', 'size', 'nfiles', 'isexec', 'hash']) {
    const value = wanted.get(key)
    const pair = pairOf(out, key)
    if (value === undefined && pair !== undefined) edits.push(removal(pointer.text, pair))
    else if (value !== undefined && pair !== undefined) {
      const range = (pair.value as Scalar | null)?.range
      if (range == null) edits.push(removal(pointer.text, pair))
      else {
        wanted.delete(key)
        if (pointer.text.slice(range[0], range[1]) !== value)
          edits.push({ start: range[0], end: range[1], text: value })
      }
    }
    if (value === undefined) wanted.delete(key)
  }
  // DVC writes neither what is false nor the folder that is meant anyway
  for (const pair of document.contents.items as Pair<Scalar>[]) {
    const value = isScalar(pair.value) ? pair.value.value : undefined
    const usual = pair.key.value === 'wdir' ? value === '.' : value === false
    if (['wdir', 'frozen', 'locked', 'always_changed'].includes(String(pair.key.value)) && usual)
      edits.push(removal(pointer.text, pair))
  }
  if (wanted.size > 0) edits.push(addition(pointer.text, out, [...wanted]))
  if (out.flow === true || outs === null) {
    for (const [key, value] of entriesOf(version)) out.set(key, parseDocument(value).toJS())
    return String(document)
  }
  return apply(pointer.text, edits)
}

interface Edit {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** In DVC's order; values as they are written. */
function entriesOf(version: OutputVersion): [string, string][] {
  return [
    ['md5', scalarText(version.oid, '- md5:', 4).trimStart()],
    ...(version.size === null ? [] : [['size', String(version.size)] as [string, string]]),
    ...(version.files === null ? [] : [['nfiles', String(version.files)] as [string, string]]),
    ...(version.executable ? [['isexec', 'true'] as [string, string]] : []),
    ...(version.hash === 'md5' ? [['hash', 'md5'] as [string, string]] : []),
  ]
}

function pairOf(map: YAMLMap, key: string): Pair<Scalar> | undefined {
  return (map.items as Pair<Scalar>[]).find((pair) => isScalar(pair.key) && pair.key.value === key)
}

/** The whole line of a key, or what stands between a list's dash and the next key. */
function removal(text: string, pair: Pair<Scalar>): Edit {
  const key = pair.key.range?.[0] ?? 0
  const lineStart = text.lastIndexOf('\n', key - 1) + 1
  const lineEnd = text.indexOf('\n', (pair.value as Scalar | null)?.range?.[1] ?? key)
  const end = lineEnd < 0 ? text.length : lineEnd + 1
  const first = text.slice(lineStart, key).trim() !== ''
  if (!first) return { start: lineStart, end, text: '' }
  return { start: key, end: end + (/^ */.exec(text.slice(end))?.[0].length ?? 0), text: '' }
}

function addition(text: string, map: YAMLMap, entries: readonly [string, string][]): Edit {
  const last = map.items.at(-1) as Pair<Scalar>
  const column = (key: number) => key - (text.lastIndexOf('\n', key - 1) + 1)
  const indent = ' '.repeat(column((map.items[0] as Pair<Scalar>).key.range?.[0] ?? 0))
  const valueEnd = (last.value as Scalar | null)?.range?.[1] ?? last.key.range?.[1] ?? text.length
  // the end of a nested value already is the start of the next line
  const inLine = text[valueEnd - 1] === '\n' ? valueEnd - 1 : valueEnd
  const lineEnd = text.indexOf('\n', inLine)
  const at = lineEnd < 0 ? text.length : lineEnd + 1
  const lines = entries.map(([key, value]) => `${indent}${key}: ${value}\n`).join('')
  return { start: at, end: at, text: lineEnd < 0 ? `\n${lines}` : lines }
}

function apply(text: string, edits: readonly Edit[]): string {
  let result = text
  for (const { start, end, text: part } of [...edits].sort((a, b) => b.start - a.start || b.end - a.end))
    result = result.slice(0, start) + part + result.slice(end)
  return result
}

function readsBack(text: string, file: string, path: string): boolean {
  const read = readPointer(text, file)
  const folder = file.includes('/') ? file.slice(0, file.lastIndexOf('/') + 1) : ''
  return 'outputs' in read && read.outputs[0]?.path === folder + path
}
