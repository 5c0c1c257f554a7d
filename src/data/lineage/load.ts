import { readdir, readFile, stat } from 'node:fs/promises'
import { isAbsolute, join, relative, resolve, sep } from 'node:path'
import ignore from 'ignore'
import { ConfigurationError, messageOf, type Problem, type Services } from '../../foundation/index.ts'
import { shown } from '../files.ts'
import { byText, type Note } from './graph.ts'
import type { ReportSource } from './report.ts'

export interface LoadedReports {
  readonly reports: readonly ReportSource[]
  /** Files that could not be read, one note each. */
  readonly notes: readonly Note[]
}

const maximumBytes = 16 * 1024 * 1024
const maximumFiles = 20_000
/** Reports nest ten levels or so; what recurses over JSON later is safe up to thousands. */
const maximumDepth = 100

/**
 * Reads the JSON files that paths, folders and patterns (`*`, `**`, `?`, `[…]`) stand for; a file whose name is
 * exactly the pattern wins over the pattern. Of folders and patterns only `.json` files count, at any depth, without
 * `.git` and `node_modules`.
 * @param optional a folder that need not exist: the report directory before the first run
 * @throws ConfigurationError with every path and pattern that stands for no file
 */
export async function loadReports(
  { workspace }: Pick<Services, 'workspace'>,
  patterns: readonly string[],
  { optional, input = 'reports' }: { readonly optional?: string; readonly input?: string } = {},
): Promise<LoadedReports> {
  const problems: Problem[] = []
  const files = new Set<string>()
  if (optional !== undefined)
    for (const file of await jsonFiles(resolve(workspace, optional))) files.add(file)
  for (const pattern of patterns) {
    const found = await expand(workspace, pattern)
    if (found.length === 0) {
      const message = /[*?[]/.test(pattern) ? 'no file matches this pattern' : 'this file does not exist'
      problems.push({ path: input, value: pattern, message, remedy: `Paths start at ${workspace}.` })
    }
    for (const file of found) files.add(file)
  }
  if (files.size > maximumFiles) {
    problems.push({
      path: input,
      message: `these are ${files.size} files; at most ${maximumFiles} are read`,
      remedy: 'Name the folder that holds the reports.',
    })
  }
  if (problems.length > 0) throw new ConfigurationError(problems)
  const reports: ReportSource[] = []
  const notes: Note[] = []
  for (const path of [...files].sort(byText)) {
    const file = shown(workspace, path).split(sep).join('/')
    const content = await readBytes(path)
    const read = typeof content === 'string' ? content : parseReport(content)
    if (typeof read === 'string') notes.push({ file, message: read })
    else reports.push({ file, ...read })
  }
  return { reports, notes }
}

/** JSON from bytes that a stranger may have written; a sentence when they are not fit to read. */
export function parseReport(bytes: Uint8Array): { readonly content: unknown } | string {
  if (bytes.length > maximumBytes) return 'is larger than 16 MiB; ignored'
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return 'is not UTF-8; ignored'
  }
  if (depth(text) > maximumDepth) return `is nested more than ${maximumDepth} levels deep; ignored`
  try {
    return { content: JSON.parse(text) as unknown }
  } catch (error) {
    return `is not JSON: ${messageOf(error).slice(0, 120)}; ignored`
  }
}

async function readBytes(path: string): Promise<Uint8Array | string> {
  try {
    const found = await stat(path)
    if (!found.isFile()) return 'is no file; ignored'
    if (found.size > maximumBytes) return 'is larger than 16 MiB; ignored'
    return await readFile(path)
  } catch (error) {
    return `cannot be read: ${(error as NodeJS.ErrnoException).code ?? messageOf(error)}; ignored`
  }
}

/** How deep brackets nest outside of texts; one pass, whatever the text holds. */
function depth(json: string): number {
  let deepest = 0
  let level = 0
  let inText = false
  for (let at = 0; at < json.length; at++) {
    const character = json[at]
    if (inText) {
      if (character === '\\') at++
      else if (character === '"') inText = false
    } else if (character === '"') inText = true
    else if (character === '[' || character === '{') deepest = Math.max(deepest, ++level)
    else if (character === ']' || character === '}') level--
  }
  return deepest
}

async function expand(workspace: string, pattern: string): Promise<string[]> {
  const full = isAbsolute(pattern) ? pattern : join(workspace, pattern)
  const found = await stat(full).catch(() => null)
  if (found !== null) return found.isDirectory() ? jsonFiles(full) : [full]
  const parts = full.split(/[/\\]/)
  const wild = parts.findIndex((part) => /[*?[]/.test(part))
  if (wild < 0) return []
  const base = parts.slice(0, wild).join(sep) || sep
  const matcher = ignore({ ignorecase: false }).add(`/${parts.slice(wild).join('/')}`)
  return (await jsonFiles(base)).filter((path) => matcher.ignores(relative(base, path).split(sep).join('/')))
}

async function jsonFiles(folder: string): Promise<string[]> {
  const files: string[] = []
  const waiting = [folder]
  for (let current = waiting.pop(); current !== undefined; current = waiting.pop()) {
    for (const entry of await readdir(current, { withFileTypes: true }).catch(() => [])) {
      const path = join(current, entry.name)
      if (entry.isDirectory() && entry.name !== '.git' && entry.name !== 'node_modules') waiting.push(path)
      else if (!entry.isDirectory() && entry.name.endsWith('.json')) files.push(path)
    }
  }
  return files
}
