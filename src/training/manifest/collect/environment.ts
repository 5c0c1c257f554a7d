import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { ConfigurationError, messageOf, type Services } from '../../../foundation/index.ts'
import {
  findLock,
  type LockFiles,
  mending,
  pixiManifest,
  readLock,
  readLockFiles,
  toolOf,
  verifyInstalled,
} from '../lock/index.ts'
import type { LockFacts, LockProblem, RunManifest } from '../manifest.ts'
import { interpreters } from './interpreter.ts'
import { askPython, type PythonFacts } from './python-probe.ts'

export interface CollectedEnvironment {
  readonly lock: LockFacts | null
  readonly python: RunManifest['environment']['python']
  readonly packages: RunManifest['environment']['packages']
  readonly libc: string | null
}

/**
 * The Python that a command would run with, its packages, and whether they are those of the lock file.
 * @param declaredLock relative to the folder; null looks in the usual places
 * @param made whether the environment is there; else only the version of Python is asked for
 * @throws ConfigurationError where a declared lock file is not there
 */
export async function collectEnvironment(
  command: { readonly words: readonly string[]; readonly cwd: string },
  declaredLock: string | null,
  made: boolean,
  services: Services,
): Promise<CollectedEnvironment> {
  const { cwd } = command
  if (declaredLock !== null && !existsSync(join(cwd, declaredLock)))
    throw new ConfigurationError({
      path: 'train.environment',
      value: declaredLock,
      message: 'the lock file does not exist',
      remedy: 'Commit it, or correct the path',
    })
  const path = declaredLock ?? findLock(cwd)
  const files = path === null ? null : await readLockFiles(cwd, path)
  const asked = (files?.toml ?? []).map((file) => join(cwd, file))
  const python = await askPython(await interpreters(command.words, cwd, services), cwd, asked, services)
  return {
    lock: path === null || files === null ? null : await verifyLock(cwd, path, files, python, made),
    python:
      python === null
        ? null
        : {
            version: python.version,
            implementation: python.implementation,
            executable: shownPath(python.executable, cwd, services),
          },
    packages: (made ? python?.installed.packages : undefined)?.map(({ installer: _, ...one }) => one) ?? [],
    libc: python?.libc ?? null,
  }
}

async function verifyLock(
  cwd: string,
  path: string,
  files: LockFiles,
  python: PythonFacts | null,
  made: boolean,
): Promise<LockFacts> {
  // a tool that is not known writes at least lines of `name==version`, or there is nothing to compare
  const tool = toolOf(path) ?? 'pip'
  const sha256 = createHash('sha256')
    .update(await readFile(join(cwd, path)))
    .digest('hex')
  const problems = problemsOf(cwd, path, tool, files, python, made)
  return { path, tool, sha256, verified: problems.every(({ kind }) => kind === 'extra'), problems }
}

function problemsOf(
  cwd: string,
  path: string,
  tool: LockFacts['tool'],
  files: LockFiles,
  python: PythonFacts | null,
  made: boolean,
): LockProblem[] {
  const unchecked = (message: string, remedy: string): LockProblem[] => [
    { kind: 'not-checked', message, remedy },
  ]
  if (python === null)
    return unchecked(`there is no Python here to compare ${path} with`, mending(tool, path).install)
  const needsToml = tool === 'uv' || tool === 'poetry' || tool === 'pylock'
  const lockPath = join(cwd, path)
  if (needsToml && !python.toml.has(lockPath))
    return unchecked(
      `${path} was not compared with what is installed: ${python.tomlProblem ?? 'it could not be read'}`,
      'Use Python 3.11 or later, or install `tomli` beside what it trains with',
    )
  try {
    const input = {
      path,
      text: files.text,
      toml: new Map(files.toml.map((file) => [file, python.toml.get(join(cwd, file))])),
      texts: files.texts,
      markers: python.markers,
      condaPlatform: condaPlatform(python),
      prefix: python.prefix,
    }
    const locked = readLock(tool, input, pixiManifest(cwd, path))
    if (locked.problems.some(({ kind }) => kind === 'not-checked')) return [...locked.problems]
    if (!made)
      return [
        ...locked.problems,
        ...unchecked(
          `the environment of ${path} is yet to be made, so nothing was compared with it`,
          mending(tool, path).install,
        ),
      ]
    return [...locked.problems, ...verifyInstalled(locked, python.installed, { path, tool })]
  } catch (error) {
    return unchecked(`${path} could not be read: ${messageOf(error)}`, mending(tool, path).lock)
  }
}

function condaPlatform({ markers }: PythonFacts): string {
  const systems: Readonly<Record<string, string>> = { linux: 'linux', darwin: 'osx', win32: 'win' }
  const machine = (markers.platform_machine ?? '').toLowerCase()
  const system = systems[markers.sys_platform ?? ''] ?? markers.sys_platform
  if (/^(x86_64|amd64)$/.test(machine)) return `${system}-64`
  return `${system}-${machine === 'aarch64' && system === 'osx' ? 'arm64' : machine}`
}

function shownPath(path: string, cwd: string, services: Services): string {
  const inside = portable(path, [cwd, services.workspace])
  const { HOME: home } = services.env
  return home !== undefined && home.length > 1 && inside.startsWith(`${home}/`)
    ? `~${inside.slice(home.length)}`
    : inside
}

/** A path or a word without the folders that are this machine's own. */
export function portable(text: string, folders: readonly string[]): string {
  let result = text
  for (const folder of [...folders].sort((a, b) => b.length - a.length)) {
    const escaped = folder.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')
    result = result.replaceAll(new RegExp(`(?<![\\w.-])${escaped}(?=$|[\\\\/])`, 'g'), '.')
  }
  return result
}
