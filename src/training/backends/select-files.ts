import { readdir, realpath, stat } from 'node:fs/promises'
import { join, posix, relative, sep } from 'node:path'
import { ConfigurationError, EnvironmentError, type Problem, type Services } from '../../foundation/index.ts'
import { compareCodePoints, type Shipped } from './workspace.ts'

export interface SelectOptions {
  /** Absolute folder of the workspace. */
  readonly folder: string
  /** Files and folders beside those that git knows, relative to it: data sets, checkpoints. One that is not there is left out. */
  readonly include: readonly string[]
  /** Files and folders that are not sent, also where git knows them. */
  readonly exclude: readonly string[]
}

/** Never sent: the history, our own state, and environments that are made for this machine. */
const never = new Set(['.git', '.mlops', '.venv', 'node_modules'])

/**
 * The files that a job elsewhere needs: what git knows of the folder, as it is in the working tree, and what is named
 * beside it.
 *
 * @throws ConfigurationError where a link leads out of the workspace, as what it leads to would be sent elsewhere
 * @throws EnvironmentError where git cannot tell
 */
export async function selectFiles(
  { folder, include, exclude }: SelectOptions,
  services: Pick<Services, 'process'>,
): Promise<Shipped> {
  return find(folder, [...(await trackedFiles(folder, services)), ...include], exclude)
}

/** A selection made anew, with further files and folders that are there by now. */
export function addFiles(files: Shipped, include: readonly string[]): Promise<Shipped> {
  return find(files.folder, [...files.paths, ...include], [])
}

async function find(folder: string, starts: readonly string[], exclude: readonly string[]): Promise<Shipped> {
  const root = await realpath(folder)
  const sizes = new Map<string, number>()
  const problems: Problem[] = []
  const away = exclude.map(plain)
  const unwanted = (path: string) =>
    path.split('/').some((part) => never.has(part)) ||
    away.some((other) => path === other || path.startsWith(`${other}/`))
  const visit = async (path: string, entered: readonly string[]): Promise<void> => {
    if (unwanted(path) || sizes.has(path)) return
    const real = await realpath(join(folder, path)).catch(() => null)
    if (real === null) return
    const first = relative(root, real).split(sep)[0]!
    if (first === '..' || never.has(first)) {
      problems.push({
        path,
        message: `leads ${first === '..' ? 'outside of the workspace' : `into ${first}`}, and what is there would be sent elsewhere`,
        remedy: 'Put the file itself there instead of a link',
      })
      return
    }
    const found = await stat(real)
    if (found.isFile()) sizes.set(path, found.size)
    else if (found.isDirectory() && !entered.includes(real))
      for (const name of await readdir(real)) await visit(posix.join(path, name), [...entered, real])
  }
  for (const path of starts) await visit(plain(path), [])
  if (problems.length > 0) throw new ConfigurationError(problems)
  const paths = [...sizes.keys()].sort(compareCodePoints)
  return { folder, paths, bytes: [...sizes.values()].reduce((sum, size) => sum + size, 0) }
}

/** Without `./`, `//` and a slash at the end. */
function plain(path: string): string {
  return posix.normalize(path).replace(/(.)\/$/, '$1')
}

async function trackedFiles(folder: string, { process }: Pick<Services, 'process'>): Promise<string[]> {
  const { exitCode, stdout, stderr } = await process.run('git', ['ls-files', '-z', '--cached'], {
    cwd: folder,
    keepOutput: 256 * 1024 * 1024,
  })
  if (exitCode !== 0)
    throw new EnvironmentError(`git cannot list the files of ${folder}: ${stderr.trim()}`, {
      remedy: 'Check the repository out with actions/checkout before training elsewhere',
    })
  return stdout.split('\0').filter((path) => path !== '')
}
