import { z } from 'zod'

/** What bytes are to a run. The order is that of listings: data first, what is made from it after. */
export const artifactKinds = [
  'data',
  'model',
  'predictions',
  'metrics',
  'code',
  'environment',
  'contract',
  'report',
] as const
export type ArtifactKind = (typeof artifactKinds)[number]

const hex = (digits: string) => z.string().regex(new RegExp(`^${digits}$`))

/**
 * How bytes are named. `md5` is what DVC 3 writes, a folder's ending in `.dir`; `md5-dos2unix` is what DVC 2 wrote for
 * text (line ends made equal before hashing, so equal values do not promise equal bytes); `git` is a blob or tree.
 */
export const hashSchema = z.discriminatedUnion('algorithm', [
  z.object({ algorithm: z.literal('sha256'), value: hex('[0-9a-f]{64}') }),
  z.object({ algorithm: z.literal('md5'), value: hex('[0-9a-f]{32}(\\.dir)?') }),
  z.object({ algorithm: z.literal('git'), value: hex('([0-9a-f]{40}|[0-9a-f]{64})') }),
  z.object({ algorithm: z.literal('md5-dos2unix'), value: hex('[0-9a-f]{32}(\\.dir)?') }),
])
export type Hash = z.infer<typeof hashSchema>

/** Algorithms from the one that is believed first. */
export const hashAlgorithms = ['sha256', 'md5', 'git', 'md5-dos2unix'] as const

/** Bytes that a run read or wrote. */
export const artifactSchema = z.object({
  kind: z.enum(artifactKinds),
  /** Of the data set or the output, such as `train` or `model`. */
  name: z.string().min(1).max(1024),
  /** As a reader of the repository would write it: relative to the workspace where it is inside. */
  path: z.string().min(1).max(4096),
  /** The same bytes by every name they are known by: sha256 in our reports, md5 in a `.dvc` pointer. */
  hashes: z.array(hashSchema).min(1).max(8),
  bytes: z.int().nonnegative().optional(),
})
export type Artifact = z.infer<typeof artifactSchema>

/** The field `lineage` of every report. */
export const lineageFieldSchema = z.object({
  reads: z.array(artifactSchema),
  writes: z.array(artifactSchema),
})
export type LineageField = z.infer<typeof lineageFieldSchema>

/** Hashes by algorithm as a list; those that are not known are left out. */
export function hashesOf(known: { readonly [A in Hash['algorithm']]?: string | null | undefined }): Hash[] {
  return hashAlgorithms.flatMap((algorithm) => {
    const value = known[algorithm]
    return value === undefined || value === null ? [] : [{ algorithm, value }]
  })
}
