import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { EnvironmentError } from '../../../foundation/index.ts'
import { bytesInWords } from '../../running/words.ts'
import { type DriverWord, readLine } from './driver-lines.ts'

/** Most bytes, packed, that come back in the log of a job. */
export const largestInLog = 64 * 1024 * 1024

/** Where the outputs of a job are, packed as `.tar.gz`. */
export interface SentOutputs {
  readonly open: () => Readable
  readonly sha256: string
}

/**
 * Finds what the driver sent back: parts in the log, or a file in shared storage.
 *
 * @param log the whole log
 * @param storage folder shared with the cluster, or undefined
 * @returns null where the command wrote none of its outputs, or they are not sent yet or no longer there
 * @throws EnvironmentError where the driver could not send them
 */
export async function findOutputs(
  log: string,
  mark: string,
  id: string,
  storage: string | undefined,
): Promise<SentOutputs | null> {
  const parts: Buffer[] = []
  let sent: Extract<DriverWord, { kind: 'outputs' }> | null = null
  for (const line of log.split('\n')) {
    const { word } = readLine(line, mark)
    if (word?.kind === 'part') parts.push(Buffer.from(word.data, 'base64'))
    if (word?.kind === 'outputs') sent = word
    if (word?.kind === 'refused')
      throw new EnvironmentError(
        `The outputs of ${id} are ${bytesInWords(word.bytes)} packed, and ${bytesInWords(largestInLog)} can come back in the log of a job.`,
        { remedy: 'Name storage that the cluster and the runner share in `train.on.ray.outputs`' },
      )
    if (word?.kind === 'unsent')
      throw new EnvironmentError(`The outputs of ${id} could not be sent back: ${word.why}.`, {
        remedy: 'Look whether the cluster may write to `train.on.ray.outputs`',
      })
  }
  if (sent === null || sent.bytes === 0) return null
  const { sha256 } = sent
  if (!sent.stored) return { open: () => Readable.from(parts), sha256 }
  const path = storedAt(storage, id)
  return (await stat(path).catch(() => null)) === null ? null : { open: () => createReadStream(path), sha256 }
}

export function storedAt(storage: string | undefined, id: string): string {
  return join(storage ?? '/', `${id}.tar.gz`)
}

/** The archive of outputs, unpacked as it is read; its end is an error where the bytes are not those that were sent. */
export function unpacked({ open, sha256 }: SentOutputs): Readable {
  const digest = createHash('sha256')
  async function* checked() {
    for await (const part of open()) {
      digest.update(part as Buffer)
      yield part as Buffer
    }
    if (digest.digest('hex') !== sha256)
      throw new EnvironmentError('The outputs that came back are not those that were sent.', {
        remedy: 'Train again; where it comes back, look at the disk of the cluster’s head',
      })
  }
  const gunzip = createGunzip()
  const source = Readable.from(checked())
  source.on('error', (error) => gunzip.destroy(error))
  return source.pipe(gunzip)
}
