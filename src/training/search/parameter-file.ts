import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { type Document, isCollection, isMap, isScalar, parseDocument, type Scalar } from 'yaml'
import { ConfigurationError, messageOf, type Problem } from '../../foundation/index.ts'
import type { Parameters } from './settings.ts'

/**
 * The text of a parameter file (YAML, or JSON by its name) with values set by dotted key; comments, order and everything
 * else stay. A key that itself has dots is found before a nested one; parts that are whole numbers lead into lists.
 * @param file for messages, and whether it is JSON
 * @throws ConfigurationError for a file that cannot be read as such, and for every key that is not in it
 */
export function withParameters(text: string, file: string, parameters: Parameters): string {
  const json = file.endsWith('.json')
  const document = parseDocument(text, { keepSourceTokens: true })
  const [broken] = document.errors
  if (broken !== undefined)
    throw new ConfigurationError({
      file,
      line: broken.linePos?.[0].line ?? 1,
      message: broken.message.split('\n')[0]!,
    })
  const problems: Problem[] = []
  for (const [name, value] of Object.entries(parameters)) {
    const path = pathOf(document, name)
    if (path === null) {
      problems.push({
        file,
        path: name,
        message: 'is not in the parameter file',
        remedy: 'Write the key as it stands in the file, or add it there with its usual value',
      })
      continue
    }
    const node = document.getIn(path, true)
    if (isScalar(node)) setScalar(node, value)
    else document.setIn(path, value)
  }
  if (problems.length > 0) throw new ConfigurationError(problems)
  if (json) return `${JSON.stringify(document.toJS(), null, indentOf(text))}\n`
  return document.toString({ lineWidth: 0, flowCollectionPadding: !/\{\S/.test(text) })
}

/** Which of the names are keys of the file that hold a single value. */
export function namesIn(text: string, names: readonly string[]): string[] {
  const document = parseDocument(text)
  return names.filter((name) => document.errors.length === 0 && pathOf(document, name) !== null)
}

/**
 * Writes a copy of a parameter file with values set; the copy appears whole or not at all.
 * @param source absolute; `target` absolute, may be the same
 */
export async function writeParameterFile(
  source: string,
  target: string,
  shownAs: string,
  parameters: Parameters,
): Promise<void> {
  const text = await readFile(source, 'utf8').catch((error: unknown) => {
    throw new ConfigurationError({ file: shownAs, message: `cannot be read: ${messageOf(error)}` })
  })
  const written = withParameters(text, shownAs, parameters)
  await mkdir(dirname(target), { recursive: true })
  const draft = join(dirname(target), `.${process.pid}.${Math.random().toString(36).slice(2)}.tmp`)
  await writeFile(draft, written)
  await rename(draft, target)
}

/** Where a dotted key leads, or null where it leads nowhere or to a mapping or list. */
function pathOf(document: Document, name: string): (string | number)[] | null {
  const walk = (node: unknown, parts: readonly string[]): (string | number)[] | null => {
    if (parts.length === 0) return isCollection(node) ? null : []
    if (!isCollection(node)) return null
    for (let length = parts.length; length > 0; length--) {
      const written = parts.slice(0, length).join('.')
      const key = isMap(node)
        ? keyOf(node, written)
        : length === 1 && /^\d+$/.test(written)
          ? Number(written)
          : null
      if (key === null || !node.has(key)) continue
      const rest = walk(node.get(key, true), parts.slice(length))
      if (rest !== null) return [key as string | number, ...rest]
    }
    return null
  }
  return walk(document.contents, name.split('.'))
}

/** The key as it stands in the mapping: `8` may be a number there. */
function keyOf(node: { readonly items: readonly { readonly key: unknown }[] }, written: string): unknown {
  for (const { key } of node.items) {
    const value = isScalar(key) ? key.value : key
    if (String(value) === written) return value
  }
  return null
}

function setScalar(node: Scalar, value: string | number | boolean): void {
  const same = typeof node.value === typeof value
  node.value = value
  // the way the old value was written, such as `1e-3` or `0x10`, is not how the new one is
  delete node.source
  delete node.format
  delete node.minFractionDigits
  if (!same) delete node.type
}

/** As the file has it; two blanks where it has none. */
function indentOf(text: string): string {
  return /^([ \t]+)\S/m.exec(text)?.[1] ?? '  '
}
