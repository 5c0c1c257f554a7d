import { createHash } from 'node:crypto'
import { EnvironmentError } from '../../../foundation/index.ts'
import { remoteFailure } from './failures.ts'
import type { Remote } from './remote.ts'
import { type RetryPolicy, retrying, usualRetries } from './retry.ts'

/** Records are small: they say which objects belong to what. */
export const mostRecordBytes = 8 * 1024 * 1024

/**
 * Reads a record, which lies beside DVC's layout under a name of its own, such as `mlops/runs/<key>.json`. Whoever may
 * write to the remote may have written it: nothing in it is to be believed. DVC itself neither reads nor removes it.
 * @returns null when it is not there
 * @throws EnvironmentError when the remote cannot be read, or the record is larger than any of ours
 */
export async function readRecord(
  remote: Remote,
  record: string,
  signal: AbortSignal,
  retry: RetryPolicy = usualRetries,
): Promise<Buffer | null> {
  checkName(record)
  return attempt(remote, signal, () =>
    retrying(
      async () => {
        const download = await remote.read({ record }, 0, signal)
        if (download === null) return null
        const pieces: Uint8Array[] = []
        let bytes = 0
        for await (const piece of download.bytes) {
          bytes += piece.length
          if (bytes > mostRecordBytes)
            throw new EnvironmentError(`${record} on the remote \`${remote.name}\` is too large for a record`)
          pieces.push(piece)
        }
        return Buffer.concat(pieces)
      },
      retry,
      signal,
    ),
  )
}

/** Writes a record, whole or not at all; one that is there is replaced. */
export async function writeRecord(
  remote: Remote,
  record: string,
  content: Uint8Array,
  signal: AbortSignal,
  retry: RetryPolicy = usualRetries,
): Promise<void> {
  checkName(record)
  if (content.length > mostRecordBytes)
    throw new EnvironmentError(`${record} would be too large for a record`)
  const md5 = createHash('md5').update(content).digest('hex')
  const source = { path: record, bytes: content.length, md5, content }
  await attempt(remote, signal, () =>
    retrying(() => remote.upload({ record }, source, signal), retry, signal),
  )
}

async function attempt<T>(remote: Remote, signal: AbortSignal, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (signal.aborted) throw error
    throw remoteFailure(error, remote)
  }
}

/** Outside of `files/` and of the two-letter folders that objects are in. */
function checkName(record: string): void {
  if (!/^mlops(\/[A-Za-z0-9_][A-Za-z0-9._=-]{0,199}){1,3}$/.test(record))
    throw new Error(`not a name of a record: ${record}`)
}
