import { z } from 'zod'

/**
 * The parts of a webhook payload that are read, and nothing else. Titles, branch names and bodies in it are written
 * by whoever opened the pull request, so every field is checked for its form before anything looks at it.
 * Source: GitHub's "Webhook events and payloads".
 */

/** A commit: 40 hexadecimal digits, 64 in a SHA-256 repository. */
export const shaSchema = z.string().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/, 'must be a commit hash')
const refSchema = z.string().min(1).max(1024)
const fullNameSchema = z.string().regex(/^[\w.-]+\/[\w.-]+$/, 'must be OWNER/NAME')

const repositorySchema = z.object({ full_name: fullNameSchema, default_branch: refSchema.optional() })
const sideSchema = z.object({
  sha: shaSchema,
  ref: refSchema,
  /** null once the fork is deleted. */
  repo: repositorySchema.nullish(),
})
const runSchema = z.object({
  id: z.int().positive(),
  run_attempt: z.int().positive().default(1),
  event: z.string().max(100),
  conclusion: z.string().max(100).nullish(),
  head_sha: shaSchema,
  head_branch: refSchema.nullish(),
  head_repository: repositorySchema.nullish(),
})

export const eventPayloadSchema = z.object({
  repository: repositorySchema.optional(),
  pull_request: z.object({ number: z.int().positive(), head: sideSchema, base: sideSchema }).optional(),
  /** On `issue_comment`: `pull_request` is present when the issue is one. */
  issue: z.object({ number: z.int().positive(), pull_request: z.unknown().optional() }).optional(),
  workflow_run: runSchema.optional(),
  check_run: z.object({ head_sha: shaSchema }).optional(),
  check_suite: z.object({ head_sha: shaSchema }).optional(),
  merge_group: z.object({ head_sha: shaSchema, base_sha: shaSchema, base_ref: refSchema }).optional(),
  /** On `push`: the branch's tip before; all zeros for a new branch. */
  before: shaSchema.optional(),
})
export type EventPayload = z.infer<typeof eventPayloadSchema>
