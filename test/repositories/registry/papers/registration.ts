import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { contentHash } from '../../../../src/actions/model-version/content-hash.ts'
import {
  indexName,
  type KeySigner,
  makePapers,
  type Papers,
  readModel,
  signingFacts,
  signPapers,
} from '../../../../src/registry/papers/index.ts'
import { temporaryFolder } from '../../../support/folder.ts'
import { ada, type Clone, lonely } from '../../../unit/registry/clones.ts'
import { papersInput } from '../../../unit/registry/papers/facts.ts'

export interface Registration {
  readonly clone: Clone
  /** With the model, its papers and the public key as `key.pub`. */
  readonly folder: string
  readonly papers: Papers
}

/** `delay@v1.2.0`, really registered in a clone, with its model and papers in a folder. */
export async function registration(signer: KeySigner): Promise<Registration> {
  const clone = await lonely()
  const commit = await clone.commit('train')
  const folder = temporaryFolder()
  const model = join(folder, 'delay.skops')
  writeFileSync(model, 'weights')
  const bytes = await readModel(model, contentHash)
  const about = { version: 'v1.2.0', tag: 'delay@v1.2.0', commit, bytes, signing: signingFacts(signer) }
  const papers = makePapers(papersInput(about))
  for (const { name, bytes } of [...papers.files, ...(await signPapers(papers, signer))])
    writeFileSync(join(folder, name), bytes)
  await clone.register({
    model: 'delay',
    request: { by: 'name', version: 'v1.2.0' },
    tagger: ada,
    sha256: bytes.sha256,
    entries: () => ({
      ...papers.input.entries,
      papers: [{ name: indexName, sha256: papers.index.sha256 }],
    }),
  })
  writeFileSync(join(folder, 'key.pub'), signer.publicKey)
  return { clone, folder, papers }
}
