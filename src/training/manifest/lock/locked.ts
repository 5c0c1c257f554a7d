import { posix } from 'node:path'
import type { LockFacts, LockProblem, PythonPackage } from '../manifest.ts'
import type { MarkerEnvironment } from './markers.ts'

/** One package as a lock file fixes it for this machine. */
export interface LockedPackage {
  /** Normalised for Python, as it stands for conda. */
  readonly name: string
  /** null where the lock leaves it open, as for code that is installed from its folder. */
  readonly version: string | null
  readonly kind: 'python' | 'conda'
  /** Whether it must be installed: not where that depends on extras, groups or markers that are not known. */
  readonly required: boolean
}

/** What a lock file says, for the Python and the platform at hand. */
export interface Locked {
  readonly packages: readonly LockedPackage[]
  /** Versions of Python that it is for, as a specifier. */
  readonly requiresPython: string | null
  readonly problems: readonly LockProblem[]
}

/** A lock file and what stands around it. Paths are relative to the folder of the command, with `/`. */
export interface LockInput {
  readonly path: string
  readonly text: string
  /** TOML documents as plain values, by path; only those that could be read. */
  readonly toml: ReadonlyMap<string, unknown>
  /** Other texts, by path. */
  readonly texts: ReadonlyMap<string, string>
  readonly markers: MarkerEnvironment
  /** Platform as conda names it, such as `linux-64`. */
  readonly condaPlatform: string
  /** Root of the environment of the Python at hand, or null. */
  readonly prefix: string | null
}

/** What is installed in the environment of a Python. */
export interface Installed {
  readonly python: string
  readonly packages: readonly (PythonPackage & { readonly installer?: string })[]
  /** Packages of conda; null where it is not an environment of conda. */
  readonly conda: readonly { readonly name: string; readonly version: string }[] | null
}

/** Commands that mend what is wrong, by the tool. */
export interface Mending {
  /** Writes the lock anew. */
  readonly lock: string
  /** Makes the environment as locked. */
  readonly install: string
}

export function mending(tool: LockFacts['tool'], path: string): Mending {
  switch (tool) {
    case 'uv':
      return { lock: 'Run `uv lock` and commit uv.lock', install: 'Run `uv sync --locked`' }
    case 'poetry':
      return { lock: 'Run `poetry lock` and commit poetry.lock', install: 'Run `poetry sync`' }
    case 'pixi':
      return { lock: 'Run `pixi lock` and commit pixi.lock', install: 'Run `pixi install --locked`' }
    case 'conda':
      return /\.ya?ml$/.test(path) && !isCondaLock(path)
        ? {
            lock: 'Write every version into it, or lock it with `conda-lock -f environment.yml`',
            install: `Run \`conda env update --prune --file ${path}\``,
          }
        : {
            lock: 'Run `conda-lock` and commit the lock file',
            install: `Run \`conda-lock install ${path}\``,
          }
    case 'pylock':
      return { lock: `Write ${path} anew with the tool that made it`, install: `Run \`uv pip sync ${path}\`` }
    case 'pip':
      return {
        lock: `Write ${path} anew, such as with \`uv pip compile --generate-hashes\``,
        install: `Run \`python -m pip install -r ${path}\``,
      }
  }
}

export const isCondaLock = (path: string) => /conda-lock\.ya?ml$/.test(path)

/** Which tool wrote a lock file, by its name; null for a name that none of them uses. */
export function toolOf(path: string): LockFacts['tool'] | null {
  const name = posix.basename(path)
  if (name === 'uv.lock') return 'uv'
  if (name === 'poetry.lock') return 'poetry'
  if (name === 'pixi.lock') return 'pixi'
  if (/^pylock(\.[^.]+)?\.toml$/.test(name)) return 'pylock'
  if (isCondaLock(name) || /^environment(\.[\w.-]+|-[\w.-]+)?\.ya?ml$/.test(name)) return 'conda'
  if (/^conda-[\w-]+\.lock$/.test(name)) return 'conda'
  if (/\.(txt|lock|in|pip)$/.test(name) || /requirements/.test(name)) return 'pip'
  return null
}

/** The problem that a lock does not belong to what is declared. */
export function stale(path: string, declaredIn: string, what: string, tool: LockFacts['tool']): LockProblem {
  return {
    kind: 'stale',
    message: `${path} does not belong to ${declaredIn}: ${what}`,
    remedy: mending(tool, path).lock,
  }
}

/** What a lock file says that cannot be used. */
export function nothingOf(problem: LockProblem): Locked {
  return { packages: [], requiresPython: null, problems: [problem] }
}

export function notChecked(message: string, remedy: string): LockProblem {
  return { kind: 'not-checked', message, remedy }
}
