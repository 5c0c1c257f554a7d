import { hashContent } from '../hashing.ts'
import type { Run } from './artifact.ts'

/**
 * A UUIDv7 (RFC 9562, section 5.7) whose time is the run's start and whose other bits follow from what the run is, so
 * that whoever tells of a run, and however often, tells of the same one.
 */
export function runIdOf(run: Pick<Run, 'action' | 'model' | 'startedAt' | 'commit' | 'runUrl'>): string {
  const identity = [run.action, run.model, run.startedAt, run.commit, run.runUrl]
  const time = Math.max(0, Date.parse(run.startedAt)).toString(16).padStart(12, '0')
  return uuid(time + hashContent([JSON.stringify(identity)]), '7')
}

/** A UUIDv8 (RFC 9562, section 5.8) that follows from a text: a workflow run is known by its page, not by its start. */
export function uuidOf(text: string): string {
  return uuid(hashContent([text]), '8')
}

/** Sets version and variant in 32 hexadecimal digits. */
function uuid(hex: string, version: '7' | '8'): string {
  const variant = ((Number.parseInt(hex.charAt(16), 16) & 0x3) | 0x8).toString(16)
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    version + hex.slice(13, 16),
    variant + hex.slice(17, 20),
    hex.slice(20, 32),
  ].join('-')
}
