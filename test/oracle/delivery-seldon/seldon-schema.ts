import { z } from 'zod'

/**
 * Fields of Seldon Core 2's definitions that are written here, in our words, after its published definitions of
 * `mlops.seldon.io/v1alpha1` (those that controller-gen v0.18.0 made): names, types and what is required.
 * A definition drops fields that it does not know; here they are refused, so that a slip is seen.
 */
const int32 = z
  .int()
  .min(-(2 ** 31))
  .max(2 ** 31 - 1)

export const modelSpec = z.strictObject({
  storageUri: z.string(),
  artifactVersion: int32.optional(),
  requirements: z.array(z.string()).optional(),
  memory: z.union([z.int(), z.string().regex(/^\d+(\.\d+)?([KMGTPE]i?|[mk])?$/)]).optional(),
  replicas: int32.optional(),
  minReplicas: int32.optional(),
  maxReplicas: int32.optional(),
  server: z.string().optional(),
  secretName: z.string().optional(),
})

export const experimentSpec = z.strictObject({
  default: z.string().optional(),
  candidates: z.array(z.strictObject({ name: z.string(), weight: int32 })),
  mirror: z.strictObject({ name: z.string(), percent: int32 }).optional(),
  resourceType: z.string().optional(),
})
