import { z } from 'zod'
import { type CamelCase, camelCase } from '../foundation/index.ts'

type CamelKeys<T> = { [K in keyof T as CamelCase<K & string>]: T[K] }

/**
 * A mapping of `mlops.yaml` whose keys are ours: written in kebab-case, read in camelCase, unknown keys refused.
 * Mappings whose keys belong to the user (models, data sets, outputs) are plain records and keep their keys.
 */
export function section<Shape extends z.core.$ZodLooseShape>(shape: Shape) {
  return z.strictObject(shape).transform((value) => {
    const entries = Object.entries(value).map(([key, item]) => [camelCase(key), item])
    return Object.fromEntries(entries) as CamelKeys<z.output<z.ZodObject<Shape, z.core.$strict>>>
  })
}
