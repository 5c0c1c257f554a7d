import { posix } from 'node:path'
import { z } from 'zod'
import { check, type Problem, pathText, readSource } from '../../foundation/index.ts'
import type { HashName } from './cache.ts'
import type { TrackedOutput } from './outputs.ts'
import { pathProblem } from './safe-path.ts'

/** A `.dvc` file, read. */
export interface Pointer {
  /** Relative to the workspace, with `/`. */
  readonly file: string
  readonly text: string
  readonly outputs: readonly TrackedOutput[]
}

/** 32 hex digits, `.dir` after them for a folder; empty where no version has been recorded yet. */
const oid = z
  .string()
  .toLowerCase()
  .regex(/^([0-9a-f]{32}(\.dir)?)?$/, 'must be 32 hex digits, with .dir after them for a folder')

/** The keys of an entry of `outs` that matter here; all others are let be. DVC's `dvc/output.py`. */
export const outputSchema = z.looseObject({
  path: z.string(),
  md5: oid.nullish(),
  hash: z.string().optional(),
  size: z.int().min(0).nullish(),
  nfiles: z.int().min(0).nullish(),
  isexec: z.boolean().optional(),
  cache: z.boolean().optional(),
  remote: z.string().nullish(),
  push: z.boolean().optional(),
})

const pointerSchema = z.looseObject({
  outs: z.array(outputSchema).nullish(),
  wdir: z.string().nullish(),
})

/**
 * Reads a `.dvc` file, trusting nothing in it.
 * @param file relative to the workspace, with `/`
 * @returns every problem with its place instead, when there is one
 */
export function readPointer(text: string, file: string): Pointer | readonly Problem[] {
  if (text.trim() === '') return { file, text, outputs: [] }
  const source = readSource(text, file)
  if (!('data' in source)) return source
  const checked = check(pointerSchema, source, file)
  if ('problems' in checked) return checked.problems
  const { outs, wdir } = checked.value
  const problems: Problem[] = []
  const outputs = (outs ?? []).map((out, index) => {
    const place = outputPlace(file, wdir ?? '.', breaksMended(out.path, text))
    if (typeof place !== 'string') {
      const path = ['outs', index, 'path']
      problems.push({ file, ...source.valuePositionOf(path), path: pathText(path), ...place })
      return undefined
    }
    const wrong = hashProblem(out.hash)
    if (wrong !== null) {
      const path = ['outs', index, 'hash']
      problems.push({ file, ...source.valuePositionOf(path), path: pathText(path), ...wrong })
    }
    return outputOf(out, place, file)
  })
  return problems.length > 0 ? problems : { file, text, outputs: outputs.filter((out) => out !== undefined) }
}

/** Where an output lies in the workspace, or what is wrong with that. */
export function outputPlace(file: string, folder: string, path: string): string | Omit<Problem, 'file'> {
  const absolute = [folder, path].map(pathProblem).find((one) => one?.startsWith('must') === true)
  const joined = posix.join(posix.dirname(file), folder, path)
  const message = absolute ?? pathProblem(joined)
  if (message == null) return posix.normalize(joined).replace(/\/$/, '')
  const remedy = 'Only data inside the workspace can be tracked; correct the path or remove the entry'
  return { value: path, message, remedy }
}

/** Only md5 names what this cache holds. */
export function hashProblem(hash: string | undefined): Omit<Problem, 'file'> | null {
  if (hash === undefined || hash === 'md5' || hash === 'md5-dos2unix') return null
  return { value: hash, message: 'is not a hash that is supported', remedy: 'Use md5, which DVC writes' }
}

export function outputOf(out: z.output<typeof outputSchema>, path: string, pointer: string): TrackedOutput {
  const hash: HashName = out.hash === 'md5' ? 'md5' : 'md5-dos2unix'
  return {
    path,
    pointer,
    hash,
    oid: out.md5 == null || out.md5 === '' ? null : out.md5,
    size: out.size ?? null,
    files: out.nfiles ?? null,
    executable: out.isexec ?? false,
    cached: out.cache ?? true,
    remote: out.remote ?? null,
    push: out.push ?? true,
    placed: true,
  }
}

/** DVC breaks the line after U+2028 and U+2029 inside quotes, and drops the indent again when it reads. */
function breaksMended(path: string, text: string): string {
  return /[\u2028\u2029]/.test(text) ? path.replace(/([\u2028\u2029]+) +/g, '$1') : path
}
