import { createHash } from 'node:crypto'
import { acceptedName } from '../../../clients/sagemaker/index.ts'

/**
 * Name of an attempt's training job. SageMaker never gives a name away twice, so each attempt under a key has its own.
 * At most 63 characters.
 * @param attempt from 1
 */
export function jobName(name: string, key: string, attempt: number): string {
  const model = acceptedName(name, 24) || 'model'
  return `${model}-${hashed(key)}-${attempt}`
}

/** Where the checkpoints of a key are kept, whichever attempt writes them. */
export function checkpointsFolder(key: string): string {
  return `checkpoints/${hashed(key)}`
}

function hashed(key: string): string {
  return createHash('sha256').update(key).digest('hex').slice(0, 24)
}
