import { z } from 'zod'
import { artifactKinds, hashSchema, runSchema } from './artifact.ts'

/** A run in the graph. */
export const runNodeSchema = runSchema.extend({
  /** UUID that follows from action, model, start, commit and workflow run: the same run has the same one everywhere. */
  id: z.string(),
  /** Such as `https://github.com/acme/models`; null outside a forge. */
  repository: z.string().nullable(),
  pullRequest: z.int().nullable(),
  /** Of the model, where the run gave or used one: `v1.2.0`. */
  version: z.string().nullable(),
  /** Name and version of the program that ran. */
  suite: z.string().nullable(),
  /** The reports that tell of it. */
  reports: z.array(z.string()),
})
export type RunNode = z.infer<typeof runNodeSchema>

/** Bytes in the graph, whatever the runs called them. */
export const artifactNodeSchema = z.object({
  /** Its strongest hash, such as `sha256:…`; empty files also carry their path, as all of them are the same bytes. */
  id: z.string(),
  /** What it was to the run that made it; where none did, to the first that read it. `name` and `path` likewise. */
  kind: z.enum(artifactKinds),
  name: z.string(),
  path: z.string(),
  /** Everything that runs took it for. */
  kinds: z.array(z.enum(artifactKinds)),
  names: z.array(z.string()),
  paths: z.array(z.string()),
  hashes: z.array(hashSchema),
  bytes: z.int().nullable(),
})
export type ArtifactNode = z.infer<typeof artifactNodeSchema>

export const edgeSchema = z.object({
  run: z.string(),
  relation: z.enum(['read', 'wrote']),
  artifact: z.string(),
  /** What this run called it. */
  kind: z.enum(artifactKinds),
  name: z.string(),
  path: z.string(),
})
export type Edge = z.infer<typeof edgeSchema>

/** Something a reader of the graph should know: a file that was not read, a hash that two files claim. */
export const noteSchema = z.object({ file: z.string().nullable(), message: z.string() })
export type Note = z.infer<typeof noteSchema>

export const lineageGraphSchema = z.object({
  /** By start. */
  runs: z.array(runNodeSchema),
  /** By kind, then path. */
  artifacts: z.array(artifactNodeSchema),
  /** In the order of the runs; what a run read before what it wrote. */
  edges: z.array(edgeSchema),
  notes: z.array(noteSchema),
})
export type LineageGraph = z.infer<typeof lineageGraphSchema>

export const directions = ['up', 'down', 'both'] as const
export type Direction = (typeof directions)[number]

/** What `mlops lineage --format json` prints. */
export const lineageDocumentSchema = z.object({
  schemaVersion: z.literal(1),
  /** Id of the artifact that was asked about; null for everything that is known. */
  of: z.string().nullable(),
  direction: z.enum(directions),
  /** Ids of data that `of` was made from, through any number of runs. */
  data: z.array(z.string()),
  /** Ids of models that were made from `of`, through any number of runs. */
  models: z.array(z.string()),
  ...lineageGraphSchema.shape,
})
export type LineageDocument = z.infer<typeof lineageDocumentSchema>

/** Texts in one order on every machine. */
export function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
