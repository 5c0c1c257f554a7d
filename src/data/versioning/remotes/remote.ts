import { availableParallelism } from 'node:os'
import { type ObjectId, objectPath } from '../cache.ts'

/** A finished file of the local cache, its bytes already found to be the object's. */
export interface UploadSource {
  /** Absolute. */
  readonly path: string
  readonly bytes: number
  /** Hex md5 of the bytes as they are, so that a server can verify what arrives. */
  readonly md5: string
  /** The whole content where it is small enough to be held in memory. */
  readonly content: Uint8Array | null
}

/** What a remote keeps: an object, or a record under a name of its own beside DVC's layout, relative and with `/`. */
export type Kept = ObjectId | { readonly record: string }

/** Where it is below the remote's address. */
export function keptPath(kept: Kept): string {
  return 'record' in kept ? kept.record : objectPath(kept)
}

/** The bytes of an object as they arrive. */
export interface Download {
  readonly bytes: AsyncIterable<Uint8Array>
  /** Offset of the first of them: what was asked for, or 0 where the remote cannot continue. */
  readonly start: number
  /** Of the whole object, where the remote says so. */
  readonly size: number | null
}

/**
 * A place that keeps objects in DVC's layout. Each call is one attempt: repeating, and telling a passing failure from a
 * lasting one, is the transfer's. Nothing half-written is ever visible under an object's name.
 */
export interface Remote {
  /** As the configuration names it. */
  readonly name: string
  /** For messages; without credentials. */
  readonly address: string
  /** Requests at once that suit it. */
  readonly jobs: number
  /** Objects that one listing request tells of; null where asking for each by itself is cheaper, or the only way. */
  readonly pageSize: number | null
  has(object: Kept, signal: AbortSignal): Promise<boolean>
  /** Pages of paths that start with `prefix`, relative to the remote, with `/`. */
  list(prefix: string, signal: AbortSignal): AsyncIterable<readonly string[]>
  upload(object: Kept, source: UploadSource, signal: AbortSignal): Promise<void>
  /** Null when it is not there. */
  read(object: Kept, offset: number, signal: AbortSignal): Promise<Download | null>
  remove(object: Kept, signal: AbortSignal): Promise<void>
  /** Frees connections, and what an interrupted upload left that no later one can continue. */
  close(): Promise<void>
}

/** Larger files are sent in parts, or streamed. */
export const largestInMemory = 8 * 1024 * 1024

/** An address without user, password and query, which may hold secrets. */
export function publicAddress(url: string): string {
  return url.replace(/^([a-z][a-z0-9+.-]*:\/\/)[^/@]*@/i, '$1').replace(/[?#].*$/s, '')
}

/**
 * Requests at once where nothing is configured: four for each processor, as DVC, within what hides the way to a server, or
 * the moment in which a file is written, and what servers take kindly.
 */
export function usualJobs(): number {
  return Math.min(32, Math.max(12, 4 * availableParallelism()))
}
