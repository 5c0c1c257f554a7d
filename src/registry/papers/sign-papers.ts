import { jsonPaper, type PaperFile } from './bytes.ts'
import type { SigningFacts } from './facts.ts'
import { indexName, modelSignatureName, signatureNameOf } from './index-file.ts'
import type { Papers } from './papers.ts'
import {
  bundleMediaType,
  type KeylessSigner,
  type KeySigner,
  modelSignatureStatement,
  signStatement,
} from './signing/index.ts'

export type PaperSigner = KeySigner | KeylessSigner

/** What `makePapers` has to know of whoever will sign. */
export function signingFacts(signer: PaperSigner | null): SigningFacts | null {
  if (signer === null) return null
  return signer.by === 'key' ? { by: 'key', fingerprint: signer.fingerprint } : { by: 'keyless' }
}

/**
 * Signs the papers and the model: a Sigstore bundle beside each statement (`NAME.sigstore.json`), one that covers the index
 * and with it everything, and `model.sig` in the format of OpenSSF's model signing.
 * @throws EnvironmentError where Sigstore does not sign
 */
export async function signPapers(papers: Papers, signer: PaperSigner): Promise<PaperFile[]> {
  const sign = (what: Parameters<KeylessSigner['sign']>[0]) =>
    signer.by === 'key' ? Promise.resolve(signStatement(what, signer)) : signer.sign(what)
  const signed: PaperFile[] = []
  const add = async (name: string, what: Parameters<typeof sign>[0]) => {
    signed.push(jsonPaper(name, bundleMediaType, await sign(what)))
  }
  // One after another: Rekor limits how fast one client may write.
  for (const { name, mediaType, bytes } of papers.files)
    if (mediaType === 'application/vnd.in-toto+json') await add(signatureNameOf(name), bytes)
  await add(signatureNameOf(indexName), papers.release)
  await add(modelSignatureName, modelSignatureStatement(papers.input.bytes))
  return signed
}
