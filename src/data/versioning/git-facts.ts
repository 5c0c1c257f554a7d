import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { EnvironmentError } from '../../foundation/index.ts'
import type { DataServices } from './workspace-data.ts'

/** Whether the workspace is in a git repository, seen from the `.git` in it or above it. */
export function isInGit(workspace: string): boolean {
  for (let folder = workspace; ; folder = dirname(folder)) {
    if (existsSync(join(folder, '.git'))) return true
    if (dirname(folder) === folder) return false
  }
}

/** Which of `paths` git ignores by its rules, also when it tracks them. Relative to the workspace. */
export async function ignoredByGit(services: DataServices, paths: readonly string[]): Promise<Set<string>> {
  if (paths.length === 0) return new Set()
  const result = await services.process.run('git', ['check-ignore', '--no-index', '-z', '--stdin'], {
    cwd: services.workspace,
    input: paths.join('\0'),
    keepOutput: maximumOutput,
  })
  if (result.exitCode !== 0 && result.exitCode !== 1) throw gitFailure('check-ignore', result.stderr)
  return new Set(result.stdout.split('\0').filter((path) => path !== ''))
}

/** Which of `paths`, or what is inside them, git has in its index. */
export async function trackedByGit(services: DataServices, paths: readonly string[]): Promise<string[]> {
  if (paths.length === 0) return []
  return list(services, ['--literal-pathspecs', 'ls-files', '-z', '--', ...paths])
}

/** Files that match one of git's path patterns and are not ignored: tracked or new. */
export async function filesKnownToGit(
  services: DataServices,
  patterns: readonly string[],
): Promise<string[]> {
  const found = await list(services, [
    ...['ls-files', '-z', '--cached', '--others', '--exclude-standard', '--', ...patterns],
  ])
  return [...new Set(found)]
}

async function list(services: DataServices, args: readonly string[]): Promise<string[]> {
  const result = await services.process.run('git', args, {
    cwd: services.workspace,
    keepOutput: maximumOutput,
  })
  if (result.exitCode !== 0) throw gitFailure(args.join(' '), result.stderr)
  return result.stdout.split('\0').filter((path) => path !== '')
}

export const maximumOutput = 512 * 1024 * 1024

export function gitFailure(command: string, words: string): EnvironmentError {
  return new EnvironmentError(`git ${command}: ${words.trim()}`)
}
