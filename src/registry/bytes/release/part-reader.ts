import type { Arriving } from '../receive.ts'
import { refused } from '../version-index.ts'
import type { Parts } from './parts.ts'
import type { HostAsset, ReleaseHost } from './release-host.ts'

/** The bytes of a file that is kept in parts, from any offset on, as if it were one. */
export function openParts(
  { parts }: Parts,
  assets: ReadonlyMap<string, HostAsset>,
  host: ReleaseHost,
  signal: AbortSignal,
  where: string,
): (offset: number) => Promise<Arriving> {
  const missing = parts.find(({ name, bytes }) => assets.get(name)?.bytes !== bytes)
  if (missing !== undefined) throw refused(where, `${missing.name} is missing there, or has another size`)
  return async (offset) => {
    async function* bytes() {
      let start = 0
      for (const part of parts) {
        const end = start + part.bytes
        if (offset < end) {
          const from = Math.max(0, offset - start)
          const { id } = assets.get(part.name) as HostAsset
          const arriving = await host.download(id, from, signal)
          yield* after(arriving.bytes, from - arriving.start)
        }
        start = end
      }
    }
    return { start: offset, bytes: bytes() }
  }
}

/** Leaves out the first bytes of what could not be asked for from the middle. */
async function* after(pieces: AsyncIterable<Uint8Array>, skipped: number): AsyncGenerator<Uint8Array> {
  let left = skipped
  for await (const piece of pieces) {
    if (left < piece.length) yield piece.subarray(left)
    left = Math.max(0, left - piece.length)
  }
}
