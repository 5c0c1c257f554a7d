import { isAlias, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument, type YAMLError } from 'yaml'
import type { Problem } from './errors.ts'

export interface Position {
  /** 1-based. */
  readonly line: number
  /** 1-based. */
  readonly column: number
}

export type Path = readonly (string | number)[]

/** A YAML text read as data, with the place of everything in it. */
export interface Source {
  readonly data: unknown
  /** Where the entry at `path` is named: its key, or the item of a list; the nearest thing above it when absent. */
  positionOf(path: Path): Position
  /** Where the value at `path` stands; its key when the value is a mapping or a list. */
  valuePositionOf(path: Path): Position
}

const maximumBytes = 1024 * 1024
const maximumAliases = 100

const remedies: Partial<Record<YAMLError['code'], string>> = {
  TAB_AS_INDENT: 'Indent with spaces; YAML does not allow tabs',
  DUPLICATE_KEY: 'Keep one of the two',
  BAD_INDENT: 'Indent with two spaces per level',
  MULTIPLE_DOCS: 'Keep one document; remove the `---` line',
  MISSING_CHAR: 'Close the quote or bracket, or quote the whole text',
  BLOCK_AS_IMPLICIT_KEY: 'Put the nested mapping on its own line, or in `{ }`',
  UNEXPECTED_TOKEN:
    'Quote the text if it holds a bracket, a comma or a colon, such as `run: "train {model}"`',
  MULTILINE_IMPLICIT_KEY: 'Check for a missing `:` or a quote that is not closed',
}

/**
 * Reads YAML 1.2 with merge keys. Returns the problems instead when it cannot be read.
 * @param start what an empty file should start with, as a remedy
 */
export function readSource(
  content: string,
  file: string,
  start = 'Start with `version: 1` and a model under `models:`',
): Source | readonly Problem[] {
  if (Buffer.byteLength(content) > maximumBytes)
    return [{ file, message: 'is larger than 1 MiB', remedy: 'Move data out of it' }]
  if (content.trim() === '') return [{ file, line: 1, message: 'is empty', remedy: start }]
  const lines = new LineCounter()
  try {
    const document = parseDocument(content, { lineCounter: lines, merge: true, prettyErrors: false })
    if (document.errors.length > 0) {
      return withoutEchoes(document.errors).map((error) => {
        const at = lines.linePos(error.pos[0])
        const remedy = remedies[error.code]
        return {
          file,
          line: at.line,
          column: at.col,
          message: `cannot be read as YAML: ${error.message}`,
          ...(remedy === undefined ? {} : { remedy }),
        }
      })
    }
    const data: unknown = document.toJS({ maxAliasCount: maximumAliases })
    const walk = (path: Path) =>
      follow(document.contents, path, (node) => (isAlias(node) ? node.resolve(document) : node))
    const at = (node: Node | undefined): Position => {
      const position = lines.linePos(node?.range?.[0] ?? 0)
      return { line: Math.max(position.line, 1), column: Math.max(position.col, 1) }
    }
    return {
      data,
      positionOf: (path) => at(walk(path).name),
      valuePositionOf: (path) => {
        const { name, value } = walk(path)
        return at(isScalar(value) && value.range != null ? value : name)
      },
    }
  } catch (error) {
    const excessive = error instanceof ReferenceError
    return [
      {
        file,
        message: excessive
          ? `has more than ${maximumAliases} expanded aliases`
          : `cannot be read as YAML: ${(error as Error).message}`,
        remedy: excessive ? 'Write the repeated parts out' : 'Nest less deeply',
      },
    ]
  }
}

/** After the first mistake of syntax the others are guesses; keys that stand twice are each a mistake of their own. */
function withoutEchoes(errors: readonly YAMLError[]): readonly YAMLError[] {
  const syntax = errors.find(({ code }) => code !== 'DUPLICATE_KEY')
  return errors.filter((error) => error === syntax || error.code === 'DUPLICATE_KEY').slice(0, 20)
}

/** The node that names the end of `path` (a key, or a list's item) and its value; as far down as the path exists. */
function follow(
  root: Node | null,
  path: Path,
  resolve: (node: Node | undefined) => Node | undefined,
): { name: Node | undefined; value: Node | undefined } {
  let name: Node | undefined = root ?? undefined
  let value: Node | undefined = root ?? undefined
  for (const step of path) {
    const inside = resolve(value)
    if (isMap(inside)) {
      const pair = inside.items.find(({ key }) => (isScalar(key) ? String(key.value) : '') === String(step))
      if (pair === undefined) return { name, value: undefined }
      name = pair.key as Node
      value = (pair.value as Node | null) ?? undefined
    } else if (isSeq(inside)) {
      const item = inside.items[Number(step)] as Node | undefined
      if (item === undefined) return { name, value: undefined }
      name = item
      value = item
    } else return { name, value: undefined }
  }
  return { name, value }
}
