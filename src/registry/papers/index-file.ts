import { z } from 'zod'
import { readTagMessage, type TagEntries, writeTagMessage } from '../tags/message.ts'
import { jsonPaper, type PaperFile } from './bytes.ts'
import type { PapersInput } from './facts.ts'

/** File name of the index, whose sha256 stands in the tag. */
export const indexName = 'papers.json'
/** File name of the model's signature, as `model_signing` calls it by itself. */
export const modelSignatureName = 'model.sig'
export const signatureNameOf = (paper: string) => `${paper}.sigstore.json`
export const attestationNameOf = (paper: string) => `${paper}.github.sigstore.json`

const sha256 = z.string().regex(/^[0-9a-f]{64}$/)
/** Of a file beside others: never a path. */
const plainName = z
  .string()
  .regex(/^[^/\\\0]{1,255}$/)
  .refine((name) => name !== '.' && name !== '..')

/** What belongs to a version: its bytes and papers by hash, and what its tag records. */
export const papersIndexSchema = z.object({
  schemaVersion: z.literal(1),
  model: z.string(),
  version: z.string(),
  tag: z.string(),
  commit: z.string(),
  repository: z.string().nullable(),
  at: z.string(),
  /** The registered file or folder. */
  bytes: z.object({
    name: plainName,
    folder: z.boolean(),
    sha256,
    files: z.array(z.object({ path: z.string(), sha256, bytes: z.number() })),
  }),
  papers: z.array(z.object({ name: plainName, mediaType: z.string(), sha256 })),
  /** Which signatures have to be there. */
  signing: z
    .discriminatedUnion('by', [
      z.object({ by: z.literal('key'), fingerprint: sha256 }),
      z.object({ by: z.literal('keyless') }),
    ])
    .nullable(),
  /** What the tag records beside the hash of this file, and beside why it has its number, which is decided last. */
  recorded: z.record(z.string(), z.unknown()),
})
export type PapersIndex = z.infer<typeof papersIndexSchema>

export function indexPaper(input: PapersInput, papers: readonly PaperFile[]): PaperFile {
  const { name, folder, sha256, files } = input.bytes
  const index: PapersIndex = {
    schemaVersion: 1,
    model: input.model,
    version: input.version,
    tag: input.tag,
    commit: input.commit,
    repository: input.repository,
    at: input.at,
    bytes: { name, folder, sha256, files: files.map(({ path, sha256, bytes }) => ({ path, sha256, bytes })) },
    papers: papers.map(({ name, mediaType, sha256 }) => ({ name, mediaType, sha256 })),
    signing: input.signing,
    recorded: recordedIn(input.entries),
  }
  return jsonPaper(indexName, 'application/json', index)
}

/** Null for what is no index of ours. */
export function readIndex(bytes: Uint8Array): PapersIndex | null {
  try {
    return papersIndexSchema.parse(JSON.parse(new TextDecoder().decode(bytes)))
  } catch {
    return null
  }
}

/** A tag's entries as they come back out of its message, in a fixed order, without what is not known before the papers are written. */
export function recordedIn(entries: TagEntries): Record<string, unknown> {
  const { papers: _papers, change: _change, bytes, ...rest } = entries
  // where the bytes are is known when they are there, and the index goes with them
  const known = bytes === undefined ? rest : { ...rest, bytes: { ...bytes, location: null } }
  const read = readTagMessage(writeTagMessage('', known)).entries ?? {}
  return Object.fromEntries(Object.entries(read).sort(([a], [b]) => (a < b ? -1 : 1)))
}
