import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parse } from 'yaml'
import type { RunManifest, Scalar } from '../manifest.ts'

type Parameters = RunManifest['parameters']

/**
 * The values of files of parameters (YAML, JSON), each under its dotted key; a list counts as one value. A file that
 * cannot be read is the training command's to refuse: here its values are none.
 */
export async function collectParameters(folder: string, files: readonly string[]): Promise<Parameters> {
  const all: Parameters = []
  for (const file of files) {
    const text = await readFile(join(folder, file), 'utf8').catch(() => '')
    const values = new Map<string, Scalar>()
    flatten(parsed(text), '', values)
    all.push({ file, values: Object.fromEntries(values) })
  }
  return all
}

function parsed(text: string): unknown {
  try {
    return parse(text, { maxAliasCount: 100 })
  } catch {
    return null
  }
}

function flatten(value: unknown, path: string, into: Map<string, Scalar>): void {
  if (value !== null && typeof value === 'object' && !Array.isArray(value)) {
    for (const [key, inner] of Object.entries(value))
      flatten(inner, path === '' ? key : `${path}.${key}`, into)
  } else if (path !== '') into.set(path, scalarOf(value))
}

function scalarOf(value: unknown): Scalar {
  if (value === null || value === undefined) return null
  if (typeof value === 'string' || typeof value === 'boolean') return value
  // JSON has no infinity; as text it stays what it is
  if (typeof value === 'number') return Number.isFinite(value) ? value : String(value)
  return JSON.stringify(value)
}
