import { createHash } from 'node:crypto'

/** Where the checkpoints of a key are kept, relative to the bucket's folder, whichever attempt writes them. */
export function checkpointsFolder(key: string): string {
  return `checkpoints/${createHash('sha256').update(key).digest('hex').slice(0, 20)}`
}
