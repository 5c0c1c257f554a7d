import { statSync } from 'node:fs'
import { isAbsolute, join, posix, relative, sep } from 'node:path'
import { ConfigurationError, type Problem } from '../../foundation/index.ts'
import { kindOf } from './folder-files.ts'
import { trackedByGit } from './git-facts.ts'
import type { TrackedOutput } from './outputs.ts'
import { pathProblem, RealFolders } from './safe-path.ts'
import { readIfThere } from './text-files.ts'
import type { DataWorkspace } from './workspace-data.ts'

/** A path to add. */
export interface AddTarget {
  /** Relative to the workspace, with `/`. */
  readonly path: string
  readonly kind: 'file' | 'folder' | 'absent'
  /** What is tracked there already, or the folder that the path lies in. */
  readonly known: TrackedOutput | null
  /** A path inside the tracked folder; null when it is all of what is tracked. */
  readonly inside: string | null
}

/**
 * What each of `paths` stands for.
 * @param paths absolute, or relative to the workspace
 * @throws ConfigurationError with every reason why one cannot be added
 */
export async function addTargets(
  data: DataWorkspace,
  outputs: readonly TrackedOutput[],
  paths: readonly string[],
): Promise<AddTarget[]> {
  const problems: Problem[] = []
  const folders = new RealFolders(data.root)
  const targets: AddTarget[] = []
  if (paths.length === 0)
    problems.push({ message: 'no path is given', remedy: 'Name the files or folders to add' })
  const seen = new Set<string>()
  for (const given of paths) {
    const inside = isAbsolute(given) ? relative(data.root, given) : given
    const path = posix.normalize(inside.split(sep).join('/')).replace(/\/$/, '')
    if (seen.has(path)) continue
    seen.add(path)
    const target = targetOf(data, outputs, folders, path)
    if ('message' in target) problems.push({ value: given, ...target })
    else targets.push(target)
  }
  const fresh = targets.filter(({ known }) => known === null).map(({ path }) => path)
  const inHistory = problems.length === 0 && data.inGit ? await trackedByGit(data.services, fresh) : []
  for (const path of inHistory) {
    const message = 'is tracked by git, so it cannot also be tracked by pointer'
    const remedy = `Run \`git rm -r --cached -- ${path}\` and commit that first`
    problems.push({ value: path, message, remedy })
  }
  if (problems.length > 0) throw new ConfigurationError(problems)
  return targets
}

function targetOf(
  data: DataWorkspace,
  outputs: readonly TrackedOutput[],
  folders: RealFolders,
  path: string,
): AddTarget | Problem {
  const wrong = pathProblem(path)
  if (wrong !== null) return { message: wrong, remedy: 'Only data inside the workspace can be added' }
  const link = folders.linkOnTheWay(path)
  const kind = targetKind(data, path)
  const remedy = 'Name the real path'
  if (link !== null) return { message: `lies behind the link ${link}`, remedy }
  if (kind === 'link') return { message: 'is a link to a folder or to nothing', remedy }
  if (kind === 'other') return { message: 'is neither a file nor a folder', remedy }
  if (
    path.endsWith('.dvc') ||
    ['dvc.yaml', 'dvc.lock', '.gitignore', '.dvcignore'].includes(posix.basename(path))
  )
    return { message: 'is a file that describes data, not data', remedy: 'Name the data itself' }
  if (data.rules.ignoresAny(path, kind === 'folder'))
    return {
      message: 'is left out by .dvcignore',
      remedy: 'Remove the pattern from .dvcignore or name other data',
    }
  const placed = outputs.filter((output) => output.placed)
  const known = placed.find((output) => path === output.path || path.startsWith(`${output.path}/`))
  if (known !== undefined) return knownTarget(path, kind, known)
  if (kind === 'absent') return { message: 'does not exist', remedy: `Paths start at ${data.root}` }
  const within = placed.find((output) => output.path.startsWith(`${path}/`))
  if (within !== undefined) {
    const words = `Remove ${within.pointer} to track all of ${path}, or add its other parts one by one`
    return { message: `holds ${within.path}, which ${within.pointer} tracks on its own`, remedy: words }
  }
  if (readIfThere(data.root, `${path}.dvc`) !== null)
    return { message: `${path}.dvc exists and tracks something else`, remedy: 'Move or remove that file' }
  return { path, kind, known: null, inside: null }
}

function knownTarget(path: string, kind: AddTarget['kind'], known: TrackedOutput): AddTarget | Problem {
  if (!known.pointer.endsWith('.dvc'))
    return {
      message: `is made by the pipeline of ${known.pointer}`,
      remedy: 'Run the pipeline with `dvc repro`, or track another path',
    }
  if (path === known.path)
    return kind === 'absent'
      ? { message: 'does not exist', remedy: `Restore it, or remove ${known.pointer}` }
      : { path, kind, known, inside: null }
  if (known.oid?.endsWith('.dir') !== true)
    return {
      message: `lies inside ${known.path}, which is tracked as a file`,
      remedy: `Add ${known.path} itself`,
    }
  return { path, kind, known, inside: path.slice(known.path.length + 1) }
}

function targetKind(data: DataWorkspace, path: string): AddTarget['kind'] | 'link' | 'other' {
  const kind = kindOf(data.root, path)
  if (kind !== 'link') return kind
  const target = statSync(join(data.root, path), { throwIfNoEntry: false })
  return target?.isFile() === true ? 'file' : 'link'
}
