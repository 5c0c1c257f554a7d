import { join } from 'node:path'
import { EnvironmentError } from '../../foundation/index.ts'

/**
 * Where a key's archives lie while they come and go, relative to the workspace: always the same, because GitHub's cache
 * takes the path for part of the key.
 * @throws Error for a key that is no plain file name
 */
export function archivePlace(key: string): string {
  if (!/^[A-Za-z0-9_][A-Za-z0-9._=-]{0,199}$/.test(key)) throw new Error(`not a key of checkpoints: ${key}`)
  return join('.mlops', 'checkpoints', key, 'archive')
}

/** What a store says to a run that may not write: the run goes on, and its checkpoints end with its machine. */
export function notForOthers(): EnvironmentError {
  return new EnvironmentError(
    'a run for a pull request of a fork keeps nothing that other runs would take for good',
  )
}
