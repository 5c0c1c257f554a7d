import type { Source } from '../file-bytes.ts'
import { bodyOf } from '../file-bytes.ts'
import type { Arriving } from '../receive.ts'
import { AnswerError, isPassing } from '../retrying.ts'
import { refused } from '../version-index.ts'
import { answerError, type RegistryClient, safeAddress } from './registry-client.ts'

/** Sent in one request up to here: most registries want it so, and repeating it costs little. */
const wholeBytes = 64 * 1024 * 1024
const octets = { 'content-type': 'application/octet-stream' }

/** A blob as a manifest names it. */
export interface Blob {
  /** `sha256:` and 64 hex digits. */
  readonly digest: string
  readonly size: number
}

export async function hasBlob(client: RegistryClient, { digest, size }: Blob): Promise<boolean> {
  return client.patiently(`ask for a blob of`, async () => {
    const answer = await client.send({ method: 'HEAD', path: `blobs/${digest}` })
    if (answer.status === 404) return false
    if (!answer.ok) throw await answerError(answer, 'HEAD')
    checkDigest(answer, digest, `${client.host}/${client.name}`)
    const length = answer.headers.get('content-length')
    if (length !== null && Number(length) !== size)
      throw refused(
        `${client.host}/${client.name}`,
        `${digest.slice(0, 19)} has ${length} bytes there, not ${size}`,
      )
    return true
  })
}

/**
 * Sends a blob unless it is there. Large ones go in pieces where the registry takes them, so that a broken connection is
 * continued; where it does not, in one request (GitHub's takes pieces of 4 MiB only, others none).
 */
export async function putBlob(
  client: RegistryClient,
  blob: Blob,
  source: Source,
  moved: (bytes: number) => void,
  pieceBytes = wholeBytes,
): Promise<'sent' | 'present'> {
  if (await hasBlob(client, blob)) return 'present'
  const pieces = source.seekable && blob.size > pieceBytes
  if (pieces && (await inPieces(client, blob, source, moved, pieceBytes))) return 'sent'
  await client.patiently(`send ${blob.digest.slice(0, 19)} to`, async () => {
    const { url } = await startUpload(client)
    const body = () => bodyOf(source, 0, blob.size, moved)
    const answer = await client.send({
      method: 'PUT',
      path: withDigest(url, blob.digest),
      headers: octets,
      body: blob.size === 0 ? () => new Uint8Array() : body,
      bytes: blob.size,
    })
    if (answer.status !== 201) throw await answerError(answer, 'the upload')
    await answer.body?.cancel()
    checkDigest(answer, blob.digest, `${client.host}/${client.name}`)
  })
  return 'sent'
}

/** @returns false where the registry does not take pieces */
async function inPieces(
  client: RegistryClient,
  blob: Blob,
  source: Source,
  moved: (bytes: number) => void,
  pieceBytes: number,
): Promise<boolean> {
  let upload: { url: URL; least: number } | null = null
  let sent = 0
  return client.patiently(`send ${blob.digest.slice(0, 19)} to`, async (progressed) => {
    if (upload === null) {
      upload = await startUpload(client)
      sent = 0
    } else {
      const at = await reached(client, upload.url)
      if (at === null) {
        upload = await startUpload(client)
        sent = 0
      } else {
        upload = { ...upload, url: at.url }
        sent = at.bytes
      }
    }
    const length = Math.max(pieceBytes, upload.least)
    while (sent < blob.size) {
      const start = sent
      const end = Math.min(start + length, blob.size)
      const answer = await client.send({
        method: 'PATCH',
        path: upload.url,
        headers: { ...octets, 'content-range': `${start}-${end - 1}` },
        body: () => bodyOf(source, start, end, moved),
        bytes: end - start,
      })
      if (answer.status !== 202) {
        const problem = await answerError(answer, 'a piece of the upload')
        if (start === 0 && !isPassing(problem) && ![401, 403, 507].includes(answer.status)) return false
        throw problem
      }
      await answer.body?.cancel()
      upload = { ...upload, url: locationOf(answer, upload.url) }
      sent = endOf(answer) ?? end
      if (sent !== end)
        throw new AnswerError(0, `the registry says that it has ${sent} bytes after ${end} were sent`)
      progressed()
    }
    const answer = await client.send({ method: 'PUT', path: withDigest(upload.url, blob.digest), bytes: 0 })
    if (answer.status !== 201) {
      upload = null
      throw await answerError(answer, 'the end of the upload')
    }
    await answer.body?.cancel()
    checkDigest(answer, blob.digest, `${client.host}/${client.name}`)
    return true
  })
}

async function startUpload(client: RegistryClient): Promise<{ url: URL; least: number }> {
  const answer = await client.send({ method: 'POST', path: 'blobs/uploads/', bytes: 0 })
  if (answer.status !== 202) throw await answerError(answer, 'the start of the upload')
  await answer.body?.cancel()
  const least = Number(answer.headers.get('oci-chunk-min-length') ?? 0)
  return { url: locationOf(answer, new URL(client.origin)), least: Number.isSafeInteger(least) ? least : 0 }
}

/** How far an interrupted upload has come; null where it is no more, or the registry does not tell. */
async function reached(client: RegistryClient, url: URL): Promise<{ url: URL; bytes: number } | null> {
  const answer = await client.send({ method: 'GET', path: url })
  await answer.body?.cancel()
  const bytes = endOf(answer)
  if (answer.status !== 204 || bytes === null) return null
  return { url: locationOf(answer, url), bytes }
}

/** `Range: 0-1023` is 1024 bytes. Some say `0-0` for none, which is one byte by the specification: then it is begun anew. */
function endOf(answer: Response): number | null {
  const end = /^(?:bytes=)?0-(\d+)$/.exec(answer.headers.get('range') ?? '')?.[1]
  return end === undefined || end === '0' ? null : Number(end) + 1
}

function locationOf(answer: Response, from: URL): URL {
  const location = answer.headers.get('location')
  return location === null ? from : safeAddress(location, from)
}

function withDigest(url: URL, digest: string): URL {
  // appended as text, because the registry's own part must come back as it was
  return new URL(`${url.href}${url.search === '' ? '?' : '&'}digest=${encodeURIComponent(digest)}`)
}

/** The bytes of a blob from an offset on. */
export async function openBlob(client: RegistryClient, { digest }: Blob, offset: number): Promise<Arriving> {
  const answer = await client.send({
    method: 'GET',
    path: `blobs/${digest}`,
    headers: { 'accept-encoding': 'identity', ...(offset === 0 ? {} : { range: `bytes=${offset}-` }) },
  })
  if (answer.status === 404)
    throw refused(`${client.host}/${client.name}`, `${digest.slice(0, 19)} is missing there`)
  if (answer.status === 416 && offset > 0) {
    await answer.body?.cancel()
    return openBlob(client, { digest, size: 0 }, 0)
  }
  if (answer.status !== 200 && answer.status !== 206) throw await answerError(answer, 'GET')
  if (answer.status === 200) checkDigest(answer, digest, `${client.host}/${client.name}`)
  const start = /^bytes (\d+)-/.exec(answer.headers.get('content-range') ?? '')?.[1]
  return {
    start: answer.status === 206 && start !== undefined ? Number(start) : 0,
    bytes: (answer.body ?? []) as AsyncIterable<Uint8Array>,
  }
}

/** What a registry says of its bytes, where it does (older ones do not). @throws EnvironmentError where it is another digest */
export function checkDigest(answer: Response, digest: string, where: string): void {
  const said = answer.headers.get('docker-content-digest')
  if (said?.startsWith('sha256:') && said !== digest)
    throw refused(where, `it answers with ${said.slice(0, 19)} where ${digest.slice(0, 19)} was asked for`)
}
