import { createHash } from 'node:crypto'
import type { RemoteJob } from './backend.ts'

/**
 * The name of a job at its service: the model's name for people, a digest of the key, and how many times it was started
 * under this key. The same for everyone who wants the same job, so that the service itself refuses a second one. At
 * most 63 characters, a label of RFC 1123.
 * @param start from 1
 */
export function jobName(job: Pick<RemoteJob, 'key' | 'name'>, start: number): string {
  const slug = job.name
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, 24)
    .replaceAll(/^-+|-+$/g, '')
  return [
    'mlops',
    ...(slug === '' ? [] : [slug]),
    createHash('sha256').update(job.key).digest('hex').slice(0, 20),
    start,
  ].join('-')
}

/** More starts under one key than that say that something is wrong. */
export const mostStarts = 100
