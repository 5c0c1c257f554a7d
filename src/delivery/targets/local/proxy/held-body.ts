import type { IncomingMessage } from 'node:http'

/** A body up to here waits for its end before it is sent on, so that it can be sent again; larger ones stream. */
const mostHeldBytes = 1024 * 1024

/** All of a small body; null where it is large, or of a length that nobody knows. Rejects where the client goes away. */
export async function heldBody(request: IncomingMessage): Promise<Buffer | null> {
  const { 'content-length': length, 'transfer-encoding': encoding } = request.headers
  if (encoding !== undefined) return null
  if (length === undefined || length === '0') return Buffer.alloc(0)
  if (!(Number(length) <= mostHeldBytes)) return null
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}
