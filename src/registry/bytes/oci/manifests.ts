import { ConfigurationError, EnvironmentError } from '../../../foundation/index.ts'
import { refused, sha256Of } from '../version-index.ts'
import { checkDigest } from './blobs.ts'
import { type Descriptor, manifestType } from './model-pack.ts'
import { answerError, type RegistryClient } from './registry-client.ts'

/** Registries take 4 MiB at least, and many no more. */
export const largestManifest = 4 * 1024 * 1024

/** Puts a manifest under its digest, and under a tag where one is given. */
export async function putManifest(
  client: RegistryClient,
  bytes: Uint8Array<ArrayBuffer>,
  { digest, mediaType }: Pick<Descriptor, 'digest' | 'mediaType'>,
  name: string = digest,
): Promise<Response> {
  return client.patiently('put a manifest into', async () => {
    const answer = await client.send({
      method: 'PUT',
      path: `manifests/${name}`,
      headers: { 'content-type': mediaType },
      body: () => bytes,
      bytes: bytes.length,
    })
    if (answer.status !== 201) throw await answerError(answer, 'the manifest')
    await answer.body?.cancel()
    checkDigest(answer, digest, `${client.host}/${client.name}`)
    return answer
  })
}

/** A manifest's bytes by tag or digest; null where there is none. By digest they are verified. */
export async function getManifest(
  client: RegistryClient,
  name: string,
  accept: string = manifestType,
): Promise<Buffer<ArrayBuffer> | null> {
  const where = `${client.host}/${client.name}`
  return client.patiently('read a manifest of', async () => {
    const answer = await client.send({ method: 'GET', path: `manifests/${name}`, headers: { accept } })
    if (answer.status === 404) {
      await answer.body?.cancel()
      return null
    }
    if (answer.status !== 200) throw await answerError(answer, 'the manifest')
    const pieces: Uint8Array[] = []
    let size = 0
    for await (const piece of (answer.body ?? []) as AsyncIterable<Uint8Array>) {
      size += piece.length
      if (size > largestManifest) throw refused(where, 'its manifest is larger than 4 MiB')
      pieces.push(piece)
    }
    const bytes = Buffer.concat(pieces)
    const digest = `sha256:${sha256Of(bytes)}`
    checkDigest(answer, digest, where)
    if (name.startsWith('sha256:') && name !== digest)
      throw refused(where, `its manifest is ${digest.slice(0, 19)} where ${name.slice(0, 19)} was asked for`)
    return bytes
  })
}

/** Digest behind a tag; null where the tag is free. */
export async function digestOfTag(client: RegistryClient, tag: string): Promise<string | null> {
  const bytes = await getManifest(
    client,
    tag,
    `${manifestType}, application/vnd.oci.image.index.v1+json, */*`,
  )
  return bytes === null ? null : `sha256:${sha256Of(bytes)}`
}

/** @throws ConfigurationError where the tag is another manifest's */
export async function checkTagFree(
  client: RegistryClient,
  tag: string,
  digest: string,
): Promise<'free' | 'ours'> {
  const there = await digestOfTag(client, tag)
  if (there === null) return 'free'
  if (there === digest) return 'ours'
  throw new ConfigurationError({
    path: `${client.host}/${client.name}:${tag}`,
    value: digest.slice(0, 19),
    message: `is taken by other bytes (${there.slice(0, 19)})`,
    remedy:
      'A version never changes: register the model as the next one, or remove the tag from the registry',
  })
}

export function noManifest(client: RegistryClient, digest: string): EnvironmentError {
  return new EnvironmentError(`${client.host}/${client.name} has no manifest ${digest.slice(0, 19)}.`, {
    remedy: 'It may have been removed, or the credentials may not see it',
  })
}
