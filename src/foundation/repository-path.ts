import { ConfigurationError } from './errors.ts'

/**
 * Checks that paths name files inside of a repository: relative, with `/`, nothing that leads out of it or into `.git`.
 * git ignores others without a word, and a change would be lost.
 * @throws ConfigurationError with every path that does not
 */
export function checkRepositoryPaths(paths: readonly string[]): void {
  const wrong = paths.filter((path) => !isRepositoryPath(path))
  if (wrong.length === 0) return
  throw new ConfigurationError(
    wrong.map((path) => ({
      path: 'path',
      value: JSON.stringify(path),
      message: 'names no file inside of the repository',
      remedy: 'Write it relative to the root of the repository, with `/`',
    })),
  )
}

function isRepositoryPath(path: string): boolean {
  if (/[\\\p{Cc}\p{Cs}]/u.test(path)) return false
  // `.git` under the names that other file systems know it by, as git itself refuses them
  return path.split('/').every((part) => !/^(|\.|\.\.|\.git[. ]*(:.*)?|git~\d+)$/i.test(part))
}
