import { existsSync, lstatSync, readdirSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { ConfigurationError, type Problem } from '../../foundation/index.ts'
import type { HashName } from './cache.ts'
import { filesKnownToGit } from './git-facts.ts'
import { readLock } from './lock-file.ts'
import { readPointer } from './pointer.ts'
import { pathProblem } from './safe-path.ts'
import type { DataWorkspace } from './workspace-data.ts'

/** One path under version control: an entry of `outs` in a `.dvc` file or in `dvc.lock`. */
export interface TrackedOutput {
  /** Relative to the workspace, with `/`. */
  readonly path: string
  /** The `.dvc` file or `dvc.lock` that names it, relative to the workspace. */
  readonly pointer: string
  readonly hash: HashName
  /** Null when the pointer was written without a version. */
  readonly oid: string | null
  readonly size: number | null
  /** Only for folders. */
  readonly files: number | null
  readonly executable: boolean
  /** False: its bytes live in git or nowhere, and the cache has none of it. */
  readonly cached: boolean
  readonly remote: string | null
  readonly push: boolean
  /** False where only DVC can say where it belongs: a pipeline's stage with variables in its paths. Its bytes count as used. */
  readonly placed: boolean
}

/** Some of a tracked output: all of it, or a part of a folder. */
export interface Target {
  readonly output: TrackedOutput
  /** A path inside the folder, relative to it; null is all. */
  readonly inside: string | null
}

/**
 * Everything tracked in the workspace.
 * @throws ConfigurationError with every problem of every pointer; two that name one place are a problem
 */
export async function trackedOutputs(data: DataWorkspace): Promise<readonly TrackedOutput[]> {
  const files = await pointerFiles(data)
  return outputsOf(files, (file) => readText(data.root, file))
}

/** The outputs of pointers, wherever they are read from; null is a file that is not there. */
export function outputsOf(
  files: readonly string[],
  read: (file: string) => string | null,
): readonly TrackedOutput[] {
  const problems: Problem[] = []
  const outputs: TrackedOutput[] = []
  for (const file of files) {
    const text = read(file)
    if (text === null) continue
    const found = file.endsWith('.dvc')
      ? readPointer(text, file)
      : readLock(text, file, read(posix.join(posix.dirname(file), 'dvc.yaml')))
    if ('outputs' in found) outputs.push(...found.outputs)
    else for (const one of found) (isOutput(one) ? outputs : (problems as unknown[])).push(one as never)
  }
  problems.push(...overlaps(outputs.filter(({ placed }) => placed)))
  if (problems.length > 0) throw new ConfigurationError(problems)
  return outputs.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0))
}

/**
 * What `targets` name: pointers, tracked paths, or paths inside tracked folders. None names everything.
 * @param targets relative to the workspace, with `/`
 * @throws ConfigurationError naming each that is not tracked
 */
export function choose(outputs: readonly TrackedOutput[], targets: readonly string[]): Target[] {
  const placed = outputs.filter((output) => output.placed)
  if (targets.length === 0) return placed.map((output) => ({ output, inside: null }))
  const problems: Problem[] = []
  const chosen: Target[] = []
  for (const target of targets) {
    const path = posix.normalize(target).replace(/\/$/, '')
    const exact = placed.filter(
      (output) => [output.path, output.pointer].includes(path) || output.path.startsWith(`${path}/`),
    )
    const above = placed.find((output) => path.startsWith(`${output.path}/`))
    if (exact.length > 0) chosen.push(...exact.map((output) => ({ output, inside: null })))
    else if (above !== undefined) chosen.push({ output: above, inside: path.slice(above.path.length + 1) })
    else {
      const message = pathProblem(target) ?? 'is not tracked'
      problems.push({ value: target, message, remedy: 'Name a tracked path or its .dvc file' })
    }
  }
  if (problems.length > 0) throw new ConfigurationError(problems)
  return chosen
}

/** `.dvc` files and `dvc.lock`s of the working tree that neither git nor `.dvcignore` ignores. */
export async function pointerFiles(data: DataWorkspace): Promise<string[]> {
  const patterns = [':(glob)**/*.dvc', ':(glob)**/dvc.lock']
  const found = data.inGit ? await filesKnownToGit(data.services, patterns) : walked(data, '.')
  return found
    .filter((file) => posix.basename(file) !== '.dvc' && !data.rules.ignoresAny(file, false))
    .filter((file) => lstatSync(join(data.root, file), { throwIfNoEntry: false })?.isFile() === true)
    .sort()
}

function walked(data: DataWorkspace, folder: string): string[] {
  return readdirSync(join(data.root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = posix.join(folder, entry.name)
    if (data.rules.ignores(path, entry.isDirectory())) return []
    if (entry.isDirectory()) return walked(data, path)
    return entry.isFile() && (entry.name.endsWith('.dvc') || entry.name === 'dvc.lock') ? [path] : []
  })
}

function readText(root: string, file: string): string | null {
  const path = join(root, file)
  return existsSync(path) ? readFileSync(path, 'utf8') : null
}

function isOutput(one: TrackedOutput | Problem): one is TrackedOutput {
  return 'pointer' in one
}

/** Two outputs at one place, or one inside the other. */
function overlaps(outputs: readonly TrackedOutput[]): Problem[] {
  const byPath = new Map<string, TrackedOutput>()
  const problems: Problem[] = []
  const remedy = 'Remove one of the two'
  for (const output of outputs) {
    const other = byPath.get(output.path)
    if (other !== undefined)
      problems.push({
        file: output.pointer,
        value: output.path,
        message: `is also tracked by ${other.pointer}`,
        remedy,
      })
    byPath.set(output.path, output)
  }
  for (const output of byPath.values()) {
    for (let above = posix.dirname(output.path); above !== '.'; above = posix.dirname(above)) {
      const other = byPath.get(above)
      if (other !== undefined)
        problems.push({
          file: output.pointer,
          value: output.path,
          message: `lies inside ${above}, which ${other.pointer} tracks`,
          remedy,
        })
    }
  }
  return problems
}
