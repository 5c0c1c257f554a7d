import { EnvironmentError } from '../../foundation/index.ts'

const remedies: Readonly<Record<string, string>> = {
  ENOSPC:
    'The disk is full: free space, or set `cache.dir` in .dvc/config.local to a folder on another disk.',
  EDQUOT:
    'The quota of the disk is used up: free space, or set `cache.dir` in .dvc/config.local to another disk.',
  EROFS: 'The disk is read-only: set `cache.dir` in .dvc/config.local to a folder that can be written.',
  EACCES: 'Give this user the right to read and write there.',
  EPERM: 'Give this user the right to read and write there.',
  ENOENT: 'It went away while it was read: run again when nothing else changes the data.',
  EMFILE: 'Too many files are open: raise the limit with `ulimit -n`.',
}

/** What the operating system refused, as an error of the environment. */
export function diskFailure(
  failure: { readonly code?: string | undefined; readonly message: string },
  path: string,
): EnvironmentError {
  const remedy = remedies[failure.code ?? '']
  const message = failure.message.includes(path) ? failure.message : `${path}: ${failure.message}`
  return new EnvironmentError(message, { cause: failure, ...(remedy === undefined ? {} : { remedy }) })
}
