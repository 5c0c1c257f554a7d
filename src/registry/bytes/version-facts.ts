import { z } from 'zod'

/** What is known of a version beside its files. Nothing here may differ between two runs for the same commit. */
export const versionFactsSchema = z.strictObject({
  title: z.string().max(500).optional(),
  description: z.string().max(10_000).optional(),
  /** Full hash of the commit. */
  revision: z.string().max(100).optional(),
  /** Address of the source code. */
  sourceUrl: z.string().max(2000).optional(),
  /** RFC 3339; the commit's time. */
  createdAt: z.string().max(40).optional(),
  authors: z.array(z.string().max(500)).max(100).optional(),
  /** SPDX expressions. */
  licenses: z.array(z.string().max(100)).max(20).optional(),
  /** Such as `onnx`, `safetensors`, `pt`. */
  format: z.string().max(100).optional(),
  architecture: z.string().max(100).optional(),
})
export type VersionFacts = z.infer<typeof versionFactsSchema>
