import { posix } from 'node:path'
import { type Document, isMap, isScalar, parseDocument } from 'yaml'
import { z } from 'zod'
import { ConfigurationError, check, type Problem, readSource } from '../../foundation/index.ts'
import { isModelName, isStageName } from '../gto-tags.ts'

/** What `dvc.yaml` says of a model below `artifacts:` (DVC 3, dvc/annotations.py). */
export interface ModelAnnotation {
  /** Of the file or folder, relative to the `dvc.yaml`. */
  readonly path: string
  readonly type?: string | undefined
  readonly desc?: string | undefined
  readonly labels?: readonly string[] | undefined
  /** Anything that people want to keep with it. */
  readonly meta?: unknown
}

const artifactSchema = z.strictObject({
  path: z
    .string()
    .refine(isInside, 'must be a path inside the repository: relative, and not leading out of its folder'),
  type: z.string().optional(),
  desc: z.string().optional(),
  labels: z.array(z.string()).optional(),
  meta: z.unknown().optional(),
})
const fileSchema = z.looseObject({ artifacts: z.record(z.string(), artifactSchema).nullish() })

/** A template of DVC's, `${…}`, is filled in by DVC, which looks at the path itself. */
function isInside(path: string): boolean {
  if (path.trim() === '' || path.includes('\0') || /^([/\\]|[A-Za-z]:)/.test(path)) return false
  const normal = posix.normalize(path)
  return normal !== '.' && normal !== '..' && !normal.startsWith('../')
}

/**
 * Reads `artifacts:` of a `dvc.yaml`; the rest of the file is not looked at.
 * @param file its path, for messages
 * @throws ConfigurationError with every problem and its line
 */
export function readAnnotations(content: string, file: string): Map<string, ModelAnnotation> {
  if (content.trim() === '') return new Map()
  const source = readSource(content, file, 'Start with `artifacts:`')
  if (!('data' in source)) throw new ConfigurationError(source)
  if (source.data === null) return new Map()
  const checked = check(fileSchema, source, file)
  const names = Object.keys((source.data as { artifacts?: object | null }).artifacts ?? {})
    // `a:b` would be a folder's model in a tag
    .filter((name) => !isStageName(name))
    .map((name): Problem => {
      const { line, column } = source.positionOf(['artifacts', name])
      const message = 'is not a name that GTO takes'
      const remedy = 'Letters, digits, `-`, `_` and `/`, a letter or digit at both ends'
      return { file, line, column, path: `artifacts.${name}`, message, remedy }
    })
  const problems = [...('problems' in checked ? checked.problems : []), ...names]
  if (!('value' in checked) || problems.length > 0) throw new ConfigurationError(problems)
  return new Map(Object.entries(checked.value.artifacts ?? {}))
}

/**
 * The `dvc.yaml` with a model's annotation in it; comments, order and everything else stay. Keys that `artifact` does
 * not have are left as they are.
 * @param content '' for a file that does not exist yet
 * @throws ConfigurationError where the file cannot be read, or the annotation would not be taken by DVC
 */
export function writeAnnotation(
  content: string,
  file: string,
  name: string,
  artifact: ModelAnnotation,
): string {
  readAnnotations(content, file)
  const problems: Problem[] = []
  if (!isModelName(name) || name.includes(':'))
    problems.push({ file, path: `artifacts.${name}`, message: 'is not a name that GTO takes' })
  if (!isInside(artifact.path))
    problems.push({
      file,
      path: `artifacts.${name}.path`,
      value: artifact.path,
      message: 'must be a path inside the repository',
    })
  if (problems.length > 0) throw new ConfigurationError(problems)

  const document = parseDocument(content)
  if (!isMap(document.contents))
    document.contents = document.createNode({}) as unknown as typeof document.contents
  const section = document.get('artifacts', true)
  if (!isMap(section)) document.set('artifacts', document.createNode({}))
  const before = content === '' ? undefined : document.getIn(['artifacts', name])
  if (!isMap(before)) document.setIn(['artifacts', name], document.createNode({}))
  let changed = !isMap(before)
  for (const key of ['path', 'type', 'desc', 'labels', 'meta'] as const) {
    const value = artifact[key]
    if (value === undefined || same(document, ['artifacts', name, key], value)) continue
    document.setIn(['artifacts', name, key], document.createNode(value))
    changed = true
  }
  return changed ? document.toString({ lineWidth: 0, indentSeq: indentsLists(content) }) : content
}

function same(document: Document, path: readonly string[], value: unknown): boolean {
  const node: unknown = document.getIn(path, true)
  if (node === undefined) return false
  const there: unknown = isScalar(node)
    ? node.value
    : (node as { toJS(of: Document): unknown }).toJS(document)
  return JSON.stringify(there) === JSON.stringify(value)
}

/** Whether the file's lists are indented below their key, which DVC does and others do not. */
function indentsLists(content: string): boolean {
  const [, key, dash] = /^( *)[^\s#-][^\n]*:[ \t]*\n(?:[ \t]*(?:#[^\n]*)?\n)*( *)- /m.exec(content) ?? []
  return key === undefined || dash === undefined || dash.length > key.length
}
