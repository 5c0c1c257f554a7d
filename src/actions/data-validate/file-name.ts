import { createHash } from 'node:crypto'

/** A data set's name as a file name that every system takes; names that differ have file names that differ. */
export function fileName(name: string): string {
  const safe = name.replace(/[^\w.-]+/g, '_').slice(0, 80)
  if (safe === name && /^\w/.test(name)) return name
  const hash = createHash('sha256').update(name).digest('hex').slice(0, 8)
  return `${safe.replace(/^[._-]+/, '')}-${hash}`.replace(/^-/, '')
}
